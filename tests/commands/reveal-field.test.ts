import { describe, expect, test } from 'vitest';
import { markMessageRead } from '@/lib/commands/mark-message-read';
import { revealField } from '@/lib/commands/reveal-field';
import { listMessages } from '@/lib/data/message';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/database';
import { codesOf, done, draftedNominee, submittedNominee } from '../support/nominees';
import { context, createActor, createBatch, createOrganization, fictionalIdNumber } from '../support/world';

const idNumber = fictionalIdNumber(148);
const requestFor = (candidateId: string) => ({ candidateId, field: 'idNumber', reason: '核对身份证原件' }) as const;

describe('查看遮盖的字段', () => {
  test('who read it and why is on record; the value is stored nowhere in the clear', async () => {
    const { id: batchId } = await createBatch();
    const { candidateId } = await submittedNominee({ batchId, form: { idNumber } });
    const request = context(await createActor('MASS_WORK_DIVISION'));
    expect(await done(revealField(request, requestFor(candidateId)))).toEqual({ value: idNumber });
    const entry = await db.auditEntry.findFirst({ where: { action: 'person.reveal' } });
    expect(entry).toMatchObject({
      actorId: request.actor.accountId,
      subject: `CANDIDATE:${candidateId}`,
      detail: { field: 'idNumber', reason: '核对身份证原件' },
    });
    const kept = await db.idempotencyKey.findMany({ where: { key: request.idempotencyKey } });
    expect(JSON.stringify(kept)).not.toContain(idNumber);
  });

  test('the nominating unit sees its own draft, nobody else does', async () => {
    const { id: batchId } = await createBatch();
    const { candidateId, author } = await draftedNominee({ batchId, form: { idNumber } });
    expect(await done(revealField(context(author), requestFor(candidateId)))).toEqual({ value: idNumber });
    const stranger = await createActor('NOMINATING_UNIT', { organizationId: (await createOrganization()).id });
    expect(await codesOf(revealField(context(stranger), requestFor(candidateId)))).toEqual(['NOT_FOUND']);
    expect(await db.auditEntry.count({ where: { action: 'person.reveal', actorId: stranger.accountId } })).toBe(0);
  });
});

describe('站内信', () => {
  test('to an organisation: read once for all who act for it, and not by others', async () => {
    const { id: organizationId } = await createOrganization();
    const [one, colleague, stranger] = [
      await createActor('NOMINATING_UNIT', { organizationId }),
      await createActor('ORG_CONTACT', { organizationId }),
      await createActor('NOMINATING_UNIT', { organizationId: (await createOrganization()).id }),
    ];
    const message = { organizationId, kind: 'TEST', title: '开始申报', body: '请报送', createdAt: now() };
    const messageId = String((await db.outboxMessage.create({ data: message })).id);
    expect(await codesOf(markMessageRead(context(stranger), { messageId }))).toEqual(['NOT_FOUND']);
    expect(await listMessages(stranger)).toEqual([]);
    await done(markMessageRead(context(one), { messageId }));
    expect(await listMessages(colleague)).toMatchObject([{ title: '开始申报', isRead: true }]);
  });

  test('the unread stand first', async () => {
    const { accountId, ...actor } = await createActor('OBSERVER');
    const message = { accountId, kind: 'TEST', body: '', createdAt: now() };
    for (const title of ['一', '二', '三']) await db.outboxMessage.create({ data: { ...message, title } });
    const [newest] = await listMessages({ accountId, ...actor });
    await done(markMessageRead(context({ accountId, ...actor }), { messageId: newest?.id ?? '' }));
    expect((await listMessages({ accountId, ...actor })).map(({ title }) => title)).toEqual(['二', '一', '三']);
  });
});
