import type { MaterialLine } from '@/lib/domain/nomination/material';
import classes from './material-sheet.module.css';

/** 报送材料清单 that goes to print: every line is ticked off by hand. */
export function MaterialSheet({ heading, lines }: { heading: string; lines: readonly MaterialLine[] }) {
  return (
    <section className={classes.sheet} aria-labelledby="material-sheet">
      <h1 id="material-sheet">报送材料清单</h1>
      <p>{heading}</p>
      <p className={`muted ${classes.hint}`}>按 Ctrl+P 打印（A4 纵向），逐项核对后随纸质材料报送。</p>
      <table>
        <thead>
          <tr>
            {['序号', '材料', '要求', '份数', '核对'].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, kind, copies }, index) => (
            <tr key={name}>
              <td>{index + 1}</td>
              <td>{name}</td>
              <td>{kind}</td>
              <td>{copies || '每人1份'}</td>
              <td>□</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
