import { expect, test } from 'vitest';
import { receiptNumber } from '@/lib/domain/nomination/receipt-number';

test('「纸质版材料一式三份报送…，电子版材料发至工作邮箱」：收件按年编号，不补零', () => {
  expect(receiptNumber(2017, 12)).toBe('收件〔2017〕12号');
});
