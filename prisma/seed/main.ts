/**
 * Demo data, written once into an empty database: `npm run db:seed`. Directory and accounts are rows; whatever has a
 * life cycle is done by the commands, so that every transition, version, number and audit row is real.
 */
import { today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { demoPassword, personas } from '../personas';
import { seedAccounts } from './accounts';
import { seedDirectory } from './directory';

if ((await db.account.count()) > 0) {
  console.log('已有数据，不再写入演示数据');
} else {
  const directory = await seedDirectory(today());
  await seedAccounts(directory);
  console.table(personas.map(({ loginName, displayName, role }) => ({ loginName, displayName, role })));
  console.log(`口令均为 ${demoPassword}`);
}
await db.$disconnect();
