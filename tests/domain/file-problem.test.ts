import { expect, test } from 'vitest';
import { fileProblemLabels } from '@/lib/domain/file-problem';

test('文件读不了时，每一种原因都说明怎么办', () => {
  for (const sentence of Object.values(fileProblemLabels)) expect(sentence).toMatch(/，请.+后再上传$/);
});
