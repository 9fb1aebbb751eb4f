// `npm run archive:verify -- package.zip`: exit code 0 when an archive package is whole and every PDF in it is PDF/A-2b.
import { createReadStream } from 'node:fs';
import { verifyArchive } from '@/lib/documents/verify-archive';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('用法：npm run archive:verify -- 归档包.zip');
  process.exit(2);
}
const { files, manifestHash, problems } = await verifyArchive(createReadStream(path));
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`归档包完整：${files} 个文件，清单散列 ${manifestHash}`);
process.exit(problems.length === 0 ? 0 : 1);
