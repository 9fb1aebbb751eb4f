import { expect, test } from 'vitest';
import { issueLetters } from '@/lib/commands/appointment/issue-letters';
import { voidLetter } from '@/lib/commands/appointment/void-letter';
import { findLetter, listLetters, readLetterPrints, verifyLetter } from '@/lib/data/appointment/letters';
import { appointmentChannels } from '@/lib/domain/permissions';
import { today } from '@/lib/platform/clock';
import { done, trainedNominees } from '@/tests/support/nominees';
import { context, createActor, createBatch } from '@/tests/support/world';

const office = await createActor('MASS_WORK_DIVISION');
const committee = await createActor('PROVINCIAL_COMMITTEE');
const center = await createActor('SERVICE_CENTER');
const { id: batchId } = await createBatch('OPEN');
await trainedNominees(batchId, ['DISPATCHED', 'RECRUITED', 'SELECTED_INTERNALLY'], { office, committee });
await done(issueLetters(context(committee), { batchId, issuedOn: today() }));

test('「服务中心…负责招募指导员日常管理」(方案 四（二）): it sees those of 招募 and no others', async () => {
  const seen = await listLetters({ batchId, channels: appointmentChannels(center) });
  expect(seen.map(({ channel }) => channel)).toEqual(['RECRUITED']);
  const all = await listLetters({ batchId, channels: appointmentChannels(office) });
  expect(all).toHaveLength(3);
  const dispatched = all.find(({ channel }) => channel === 'DISPATCHED')?.id ?? '';
  expect(await findLetter(dispatched, appointmentChannels(center))).toBeNull();
  expect(await findLetter(dispatched, appointmentChannels(office))).toMatchObject({ id: dispatched });
});

test('核验 tells name, number and validity, also of a voided letter, which is not printed again', async () => {
  const [letter] = await listLetters({ batchId, channels: ['RECRUITED'] });
  if (!letter) throw new Error('no letter');
  const { name, number, startsOn, endsOn } = letter;
  expect(await verifyLetter(number)).toEqual({ name, number, startsOn, endsOn, validity: 'VALID' });
  expect(await verifyLetter(`${number} `)).toBeNull();
  await done(voidLetter(context(committee), { letterId: letter.id, reason: '姓名有误' }));
  expect(await verifyLetter(number)).toMatchObject({ validity: 'VOIDED' });
  const ids = (await listLetters({ batchId, channels: appointmentChannels(office) })).map(({ id }) => id);
  expect(await readLetterPrints([letter.id, 'no id'])).toEqual([]);
  expect((await readLetterPrints(ids)).map((print) => print.number)).not.toContain(number);
  expect(await readLetterPrints(ids)).toHaveLength(2);
});
