// `npm run db:diagram` writes docs/lifecycle.md; with `--check` it only says whether the file is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { lifecycleDocument } from './lib/lifecycle-document';

const file = 'docs/lifecycle.md';
const wanted = lifecycleDocument();

if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
  console.error(`${file} 与 lib/domain/lifecycle.ts 不一致：npm run db:diagram`);
  process.exitCode = 1;
}
