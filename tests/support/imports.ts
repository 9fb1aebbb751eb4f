/** Files that nominating secretaries hand in, and their way into a package. */
import { readFileSync } from 'node:fs';
import { importRegister } from '@/lib/commands/nomination/import-register';
import { uploadRegister } from '@/lib/commands/nomination/upload-register';
import { readImport } from '@/lib/documents/read-import';
import { today } from '@/lib/platform/clock';
import type { Nominator } from './nominators';
import { context } from './world';

export const readToday = (bytes: Uint8Array, fileName: string) => readImport(bytes, fileName, { today: today() });

const familyNames = [...'陈林黄李张刘王赵周吴郑冯'];

/** So many fictional people as a spreadsheet puts them on the clipboard, without a header. */
export function pastedPeople(count: number): string {
  const people = Array.from({ length: count }, (_, index) => {
    const name = `${familyNames[index % familyNames.length]}${'一二三四五六七八九十'[Math.floor(index / familyNames.length)]}鸣`;
    const education = index % 2 ? ['大专', '大学'] : ['大学', ''];
    const months = [`196${index % 10}.05`, '1989.12', '1985.07'];
    return [name, index % 2 ? '女' : '男', '汉', '广东潮州', ...education, ...months, '秘书长', ''];
  });
  return `${people.map((cells) => cells.join('\t')).join('\r\n')}\r\n`;
}

/** A file of tests/fixtures as a browser sends it. */
export function fixtureFile(path: string): File {
  const bytes = readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
  return new File([new Uint8Array(bytes)], path.split('/').at(-1) ?? path);
}

export function upload({ actor, organizationId }: Nominator, batchId: string, file: File | File[], read = readToday) {
  return uploadRegister(context(actor), { batchId, organizationId, file }, read);
}

interface Kept {
  packageId: string;
  attachmentId: string;
}

/** 导入; the outcome is for the test to judge. */
export function importKept(
  { actor, channel, partyOrganizationId, proxySource, proxySourceOn }: Nominator,
  kept: Kept,
  { isCleanOnly = false, request = context(actor), read = readToday } = {},
) {
  const proxy = { proxySource, proxySourceOn };
  const source = { channel, partyOrganizationId, consultationRepliedOn: today(), consultationReply: '', ...proxy };
  return importRegister(request, { ...kept, ...source, isCleanOnly }, read);
}
