// Whether something must be made again: the fingerprint of its inputs is kept beside the result.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PRISMA_INPUTS = ['package-lock.json', 'prisma.config.ts', 'prisma/schema'];
const BUILD_INPUTS = [
  ...PRISMA_INPUTS,
  ...['next.config.mjs', 'postcss.config.mjs', 'tsconfig.json', 'package.json'],
  ...['app', 'components', 'lib', 'public', 'prisma/personas.ts'],
];

/** The generated Prisma client. */
export const prismaClient = {
  inputs: PRISMA_INPUTS,
  result: 'prisma/generated/client.ts',
  stamp: 'prisma/generated/inputs.sha256',
};

/** The production build in `folder`. */
export const productionBuild = (folder) => ({
  inputs: BUILD_INPUTS,
  result: join(folder, 'BUILD_ID'),
  stamp: join(folder, 'inputs.sha256'),
});

/** Makes the product with `make` unless its inputs are those of the last time. */
export async function makeIfStale({ inputs, result, stamp }, make) {
  const fingerprint = fingerprintOf(inputs);
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  await make();
  writeFileSync(stamp, fingerprint);
}

function fingerprintOf(inputs) {
  const hash = createHash('sha256').update(process.version);
  for (const file of inputs.filter(existsSync).flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
