import 'server-only';
import { recordExport } from '@/lib/commands/access/record-export';
import { type Ability, type Actor, can } from '@/lib/domain/permissions';
import { MissingGlyphsError } from '@/lib/domain/sheet';
import { takePoint } from '@/lib/platform/rate-limit';
import { currentActor } from './actor';
import { reportFailure } from './failure';

export interface ProducedFile {
  /** A stream for what is too large to be held in memory. */
  bytes: Uint8Array | ReadableStream<Uint8Array>;
  /** With extension, in Chinese as people file it. */
  fileName: string;
  contentType: string;
}

export interface FileRouteDefinition<Params> {
  /** `room.exportNoun`; the authorisation matrix and the audit trail list it. */
  name: string;
  ability: Ability;
  /** Makes the file, or null when the record does not exist for this actor: scopes are checked in here. */
  produce: (actor: Actor, params: Params, search: URLSearchParams) => Promise<ProducedFile | null>;
  /** Shown in the browser (`inline`) instead of saved. */
  isInline?: boolean;
}

/** Every file route by name, for the authorisation matrix. */
export const fileRouteManifest = new Map<string, FileRouteDefinition<never>>();

/** Turns a producer into the GET of a `route.ts`: authenticate → authorise → produce → audit → send. */
export function defineFileRoute<Params = Record<string, never>>(definition: FileRouteDefinition<Params>) {
  fileRouteManifest.set(definition.name, definition as unknown as FileRouteDefinition<never>);
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> =>
    serveFile(definition, await currentActor(), await context.params, new URL(request.url).searchParams);
}

/** The testable core of a file route: everything but reading the request. */
export async function serveFile<Params>(
  { name, ability, produce, isInline = false }: FileRouteDefinition<Params>,
  actor: Actor | null,
  params: Params,
  search: URLSearchParams,
): Promise<Response> {
  try {
    if (!actor) return plainText(401, '登录已失效，请重新登录后再下载');
    if (!can(actor, ability)) return plainText(403, '您没有下载此文件的权限');
    if (!(await takePoint(actor.accountId))) return plainText(429, '操作过于频繁，请稍候一分钟再试');
    const file = await produce(actor, params, search);
    if (!file) return plainText(404, '没有找到这个文件，或您无权下载');
    await recordExport(actor, name, params);
    return new Response(file.bytes instanceof ReadableStream ? file.bytes : Buffer.from(file.bytes), {
      headers: {
        'content-type': file.contentType,
        ...(file.bytes instanceof ReadableStream ? {} : { 'content-length': String(file.bytes.byteLength) }),
        'content-disposition': contentDisposition(file.fileName, isInline),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    if (error instanceof MissingGlyphsError) return plainText(422, error.message);
    const reference = reportFailure({ route: name }, error);
    return plainText(500, `系统出错，文件没有生成。请稍后再试；如果仍然出错，请把编号 ${reference} 告诉系统管理员。`);
  }
}

/** RFC 6266 with the Chinese name in RFC 5987 form, and a plain one for old clients. */
export function contentDisposition(fileName: string, isInline: boolean): string {
  const safe = fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  const extension = /\.[\w.]+$/.exec(safe)?.[0] ?? '';
  const encoded = encodeURIComponent(safe).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${isInline ? 'inline' : 'attachment'}; filename="download${extension}"; filename*=UTF-8''${encoded}`;
}

function plainText(status: number, message: string): Response {
  return new Response(message, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
