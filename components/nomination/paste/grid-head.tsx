import { gridColumns } from '@/lib/domain/nomination/pasted-register';
import { registerColumnLabels } from '@/lib/domain/nomination/register-columns';

const isEducation = (column: string) => column === 'fullTimeEducation' || column === 'inServiceEducation';

/** The header of 附件2: 学历 over 全日制 and 在职. */
export function GridHead() {
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          序号
        </th>
        {gridColumns.map((column) => {
          if (column === 'inServiceEducation') return null;
          return isEducation(column) ? (
            <th key={column} colSpan={2} scope="colgroup">
              学历
            </th>
          ) : (
            <th key={column} rowSpan={2} scope="col">
              {registerColumnLabels[column]}
            </th>
          );
        })}
        <th rowSpan={2} scope="col">
          操作
        </th>
      </tr>
      <tr>
        <th scope="col">全日制</th>
        <th scope="col">在职</th>
      </tr>
    </thead>
  );
}
