import { SubmitButton } from '@/components/ui/submit-button';
import { TextField } from '@/components/ui/text-field';
import classes from './code-form.module.css';

/** The box that a scanner types into: it holds the cursor, and Enter looks the code up. */
export function CodeForm({ typed }: { typed: string }) {
  return (
    <form method="get" action="/nominations/receipts" className={classes.row} aria-label="查找纸质材料">
      <TextField
        name="code"
        label="校验码"
        description="用扫码枪扫页脚二维码，或输入8位校验码后按回车"
        defaultValue={typed}
        autoComplete="off"
        autoFocus={typed === ''}
        spellCheck={false}
      />
      <SubmitButton variant="default">查找</SubmitButton>
    </form>
  );
}
