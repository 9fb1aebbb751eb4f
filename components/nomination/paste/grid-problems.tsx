import { Notice } from '@/components/ui/notice';
import { describeRegisterProblem, type RegisterProblem } from '@/lib/domain/nomination/register-problem';
import { cellId } from './register-grid';

interface Props {
  /** People in the grid. */
  count: number;
  /** Whether nobody is still being typed. */
  isSettled: boolean;
  problems: readonly RegisterProblem[];
  unread: readonly string[];
}

/** What is wrong in the grid, each line leading to its cell; said aloud when it changes. */
export function GridProblems({ count, isSettled, problems, unread }: Props) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <div role="status">
      {count > 0 && errors.length > 0 && (
        <Notice tone="bad" title={`共 ${count} 人，有 ${errors.length} 处错误`}>
          <ProblemList problems={errors} />
        </Notice>
      )}
      {count > 0 && isSettled && errors.length === 0 && <Notice tone="ok" title={`共 ${count} 人，没有发现错误`} />}
      {(warnings.length > 0 || unread.length > 0) && (
        <Notice tone="warn" title="请核对">
          {unread.length > 0 && <p>名册以外的栏目没有读取：{unread.join('、')}</p>}
          <ProblemList problems={warnings} />
        </Notice>
      )}
    </div>
  );
}

function ProblemList({ problems }: { problems: readonly RegisterProblem[] }) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={`${problem.row} ${problem.column} ${problem.kind}`}>
          <a href={`#${cellId(problem.row ?? 1, problem.column ?? 'name')}`}>
            第{problem.row}行 {describeRegisterProblem(problem)}
          </a>
        </li>
      ))}
    </ul>
  );
}
