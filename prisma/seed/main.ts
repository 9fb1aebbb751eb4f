/**
 * Demo data, written once into an empty database. Directory and accounts are rows; whatever has a life cycle is done by
 * the commands, at the time at which it would have happened, so that every transition, version, number and audit row is
 * real.
 */
import { addDays } from '@/lib/domain/calendar-day';
import { roleLabels } from '@/lib/domain/glossary';
import { now, today } from '@/lib/platform/clock';
import { config } from '@/lib/platform/config';
import { db, pool } from '@/lib/platform/database';
import { demoPassword, personas } from '../personas';
import { introduceInstructor, seedAccounts } from './accounts';
import { Agenda } from './agenda';
import { plan } from './batches';
import { seedDirectory } from './directory';
import { fullStory } from './full-story';
import { Stage } from './stage';
import { batchStories } from './stories';
import { seedWorkdays } from './workdays';

async function seed(): Promise<void> {
  const day = today();
  await seedWorkdays(day);
  const directory = await seedDirectory(day);
  const stage = new Stage(directory, await seedAccounts(directory));
  const agenda = new Agenda();
  let people = 0;
  for (const story of [...batchStories(day), ...(config.FULL_DEMO ? [fullStory(day)] : [])]) {
    plan(agenda, stage, story, people, day);
    people += story.nominees.length;
  }
  await agenda.play(now());
  await introduceInstructor('陈一鸣演示');
  await markRead(addDays(day, -30));
}

/** Messages of batches long gone have been read. */
async function markRead(before: string): Promise<void> {
  const instant = new Date(before);
  await db.outboxMessage.updateMany({ where: { createdAt: { lt: instant } }, data: { readAt: instant } });
}

// Nothing of it counts before all of it is there, so that no single step has to wait for the disk.
pool.options.options = '-c synchronous_commit=off';

if ((await db.account.count()) > 0) {
  console.log('已有数据，不再写入演示数据');
} else {
  await seed();
  console.table(
    personas.map(({ loginName, displayName, role }) => ({ loginName, displayName, role: roleLabels[role] })),
  );
  console.log(`演示账号的口令均为 ${demoPassword}`);
}
await db.$disconnect();
