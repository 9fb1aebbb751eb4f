import { describe, expect, test } from 'vitest';
import {
  type BoardFacts,
  type BoardStage,
  boardFilter,
  boardPage,
  boardPageSize,
  boardQuery,
  boardRow,
  boardStageLabels,
  boardStages,
  chosenBatch,
  countStages,
  remindedStages,
  rowsOf,
} from '@/lib/domain/nomination/receipt-board';

const none = { copies: 0, sealedCopies: 0, isOutdated: false };
const three = { copies: 3, sealedCopies: 3, isOutdated: false };
const idOf = (serial: number) => `019ab000-0000-7000-8000-${String(serial).padStart(12, '0')}`;

const facts = (overrides: Partial<BoardFacts> = {}): BoardFacts => ({
  organizationId: idOf(1),
  organizationName: '广东省竹艺协会（演示）',
  isNotified: true,
  openedAt: null,
  receiptNumber: null,
  submittedAt: null,
  drafts: 0,
  held: 0,
  returned: 0,
  late: 0,
  proxied: 0,
  paper: none,
  requiredCopies: 3,
  remindedOn: null,
  duplicates: 0,
  ...overrides,
});

function stagesOf(overrides: Partial<BoardFacts>): string[] {
  const counts = countStages([boardRow(facts(overrides))]);
  return boardStages.filter((stage) => counts[stage] === 1).map((stage) => boardStageLabels[stage]);
}

describe('「各社会组织党组织及有关社会组织要积极向省社会组织党委推荐」: how far each has come', () => {
  test.each<[string, Partial<BoardFacts>, string[]]>([
    ['nothing done', {}, ['应报单位', '未提交']],
    ['read', { openedAt: '2017-10-09T01:00:00Z' }, ['应报单位', '已阅通知', '未提交']],
    ['writing', { drafts: 2 }, ['应报单位', '填报中', '未提交']],
    ['submitted, more to come', { held: 1, drafts: 1 }, ['应报单位', '已提交', '纸质待补']],
    ['sent back', { returned: 1 }, ['应报单位', '退回修改']],
    ['late', { held: 1, late: 1 }, ['应报单位', '已提交', '逾期', '纸质待补']],
    ['paper first', { drafts: 1, paper: three }, ['应报单位', '填报中', '未提交', '纸质已到']],
    ['both', { held: 1, paper: three }, ['应报单位', '已提交', '纸质已到', '报送齐全']],
    [
      'changed after printing',
      { held: 1, paper: { ...three, isOutdated: true } },
      ['应报单位', '已提交', '纸质待补', '纸质已到', '版本不一致'],
    ],
    ['somebody else was first', { duplicates: 1 }, ['应报单位', '未提交', '重复推荐']],
  ])('%s', (_title, overrides, labels) => {
    expect(stagesOf(overrides)).toEqual(labels);
  });

  test('every number is the length of its list', () => {
    const rows = [{}, { held: 1 }, { held: 1, paper: three }, { drafts: 1 }].map((each) => boardRow(facts(each)));
    const counts = countStages(rows);
    for (const stage of boardStages) expect(rowsOf(rows, stage)).toHaveLength(counts[stage]);
    expect(counts.EXPECTED).toBe(4);
  });
});

describe('pages', () => {
  const rows = Array.from({ length: 2 * boardPageSize + 1 }, (_, index) =>
    boardRow(facts({ organizationId: idOf(index), held: index % 2 })),
  );

  test.each<BoardStage>(['EXPECTED', 'REPORTED', 'UNREPORTED', 'COMPLETE'])(
    'of %s, one after another, show every row once',
    (stage) => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = boardPage(rows, { stage, after });
        expect(page.rows.length).toBeLessThanOrEqual(boardPageSize);
        seen.push(...page.rows.map(({ organizationId }) => organizationId));
        after = page.next ?? undefined;
      } while (after);
      expect(seen).toEqual(rowsOf(rows, stage).map(({ organizationId }) => organizationId));
    },
  );

  test('go on after an organisation that has left the list meanwhile', () => {
    const page = boardPage(rows, { stage: 'REPORTED', after: idOf(0) });
    expect(page.rows[0]?.organizationId).toBe(idOf(1));
  });
});

test('催办 goes to those who have not done it yet', () => {
  const notYet = [{}, { drafts: 1 }, { held: 1 }, { held: 1, paper: three }].map((each) => boardRow(facts(each)));
  expect(rowsOf(notYet, remindedStages.SUBMISSION)).toHaveLength(2);
  expect(rowsOf(notYet, remindedStages.PAPER)).toHaveLength(1);
});

test('the address keeps the filter and forgives what is not one', () => {
  expect(boardFilter.parse({ stage: 'NONSENSE', batch: '1', after: 'x' })).toEqual({ stage: 'EXPECTED', name: '' });
  expect(boardQuery({ batch: idOf(1), stage: 'EXPECTED', name: '' })).toBe(`batch=${idOf(1)}`);
  expect(boardQuery({ stage: 'LATE', name: 'gdzy' })).toBe('stage=LATE&name=gdzy');
});

test('第N批: the batch that was asked for, else the one that takes nominations, else the newest', () => {
  const batches = [
    { id: 'newest', state: 'PREPARING' },
    { id: 'open', state: 'OPEN' },
    { id: 'old', state: 'ARCHIVED' },
  ] as const;
  expect(chosenBatch(batches, 'old')?.id).toBe('old');
  expect(chosenBatch(batches, undefined)?.id).toBe('open');
  expect(chosenBatch(batches.slice(0, 1), 'gone')?.id).toBe('newest');
  expect(chosenBatch([], undefined)).toBeUndefined();
});
