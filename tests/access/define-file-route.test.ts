import { describe, expect, test } from 'vitest';
import { contentDisposition, type FileRouteDefinition, serveFile } from '@/lib/access/define-file-route';
import type { Actor } from '@/lib/domain/permissions';
import { db } from '@/lib/platform/database';
import { createActor } from '../support/world';

const route: FileRouteDefinition<{ id: string }> = {
  name: 'test.exportRoster',
  ability: 'statistics.read',
  produce: async (_actor, { id }) =>
    id === 'missing'
      ? null
      : { bytes: new TextEncoder().encode('名册'), fileName: '人选名册.txt', contentType: 'text/plain; charset=utf-8' },
};
const fetchAs = (actor: Actor | null, id = '1') => serveFile(route, actor, { id }, new URLSearchParams());

test('the file goes out with its Chinese name, never sniffed or cached, and the export is on record', async () => {
  const observer = await createActor('OBSERVER');
  const response = await fetchAs(observer);
  expect(await response.text()).toBe('名册');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="download.txt"; filename*=UTF-8''${encodeURIComponent('人选名册.txt')}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  const entry = await db.auditEntry.findFirst({ where: { actorId: observer.accountId, action: 'file.export' } });
  expect(entry).toMatchObject({ subject: 'test.exportRoster', detail: { id: '1' } });
});

test('refusals and bugs are plain Chinese text, and leave no record of an export', async () => {
  const observer = await createActor('OBSERVER');
  const broken = { ...route, produce: () => Promise.reject(new Error('password=secret')) };
  const answers = [
    await fetchAs(null),
    await fetchAs(await createActor('INSTRUCTOR')),
    await fetchAs(observer, 'missing'),
    await serveFile(broken, observer, { id: '1' }, new URLSearchParams()),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 403, 404, 500]);
  for (const answer of answers) {
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toMatch(/^[^a-z]*([0-9a-f]{8})?[^a-z]*$/);
  }
  expect(await db.auditEntry.count({ where: { actorId: observer.accountId } })).toBe(0);
});

describe('names of files', () => {
  test.each([
    ['聘书 粤社党聘〔2017〕001号.pdf', 'download.pdf'],
    ['无扩展名', 'download'],
    ['a".exe\r\nSet-Cookie: x=1', 'download'],
    ['archive.tar.gz', 'download.tar.gz'],
  ])('%j', (fileName, plain) => {
    const header = contentDisposition(fileName, false);
    expect(header).toContain(`filename="${plain}`);
    expect(header).not.toMatch(/[\r\n]/);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
  });
});
