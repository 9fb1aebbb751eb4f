import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { actionManifest } from '@/lib/access/define-action';
import { fileRouteManifest, serveFile } from '@/lib/access/define-file-route';
import { publicActionManifest } from '@/lib/access/define-public-action';
import { performAction, performPublicAction } from '@/lib/access/perform-action';
import type { ActionState } from '@/lib/domain/action-state';
import { type Role, roles } from '@/lib/domain/glossary';
import { type Actor, scopedRoles } from '@/lib/domain/permissions';
import { createActor, createPartyOrganization } from '../support/world';
import type { ActionLine, FileLine, Line, PublicLine, Setting } from './line';
import { matrix } from './matrix';

// Actions and file routes enter their manifests when they are imported.
import.meta.glob(['/app/**/actions.ts', '/app/**/route.ts'], { eager: true });

const linesOf = <Kind extends Line['kind']>(kind: Kind) =>
  matrix.filter((line): line is Extract<Line, { kind: Kind }> => line.kind === kind);
const actionLines = linesOf('ACTION');
const fileLines = linesOf('FILE');
const publicLines = linesOf('PUBLIC').filter((line): line is PublicLine & { action: string } => Boolean(line.action));

describe('the matrix and the manifests name the same doors', () => {
  test.each([
    ['actions', actionLines.map(({ action }) => action), actionManifest],
    ['public actions', publicLines.map(({ action }) => action), publicActionManifest],
    ['file routes', fileLines.map(({ route }) => route), fileRouteManifest],
  ])('%s', (_title, named, manifest) => {
    expect(named.toSorted()).toEqual([...manifest.keys()].toSorted());
  });
});

type Owner = 'OWN' | 'OTHER';

/** Someone in this role, and the owner of what he will try to touch. */
async function settingFor(role: Role, owner: Owner): Promise<Setting> {
  const [own, other] = [await createPartyOrganization(), await createPartyOrganization()];
  const isScoped = scopedRoles.includes(role);
  const actor = await createActor(
    role,
    isScoped ? { organizationId: own.organizationId, partyOrganizationId: own.id } : {},
  );
  const body = owner === 'OWN' ? own : other;
  const accountId = owner === 'OWN' ? actor.accountId : (await createActor('OBSERVER')).accountId;
  return { role, actor, organizationId: body.organizationId ?? '', partyOrganizationId: body.id, accountId };
}

/** One stranger a role does for all doors: he never comes far enough to leave a trace. */
const strangers = new Map<Role, Promise<Actor>>();
function strangerAs(role: Role): Promise<Actor> {
  const stranger = strangers.get(role) ?? createActor(role);
  strangers.set(role, stranger);
  return stranger;
}

/** Whether a role that may touch its own can also touch this. */
function mayTouch({ others }: ActionLine | FileLine, role: Role, owner: Owner): boolean {
  if (owner === 'OWN' || others === 'GLOBAL') return true;
  return others ? others(role) : !scopedRoles.includes(role);
}

const allowedOf = ({ roles: allowed, others }: ActionLine | FileLine) =>
  allowed.flatMap(
    (role) =>
      (others === 'GLOBAL'
        ? [[role, 'OWN']]
        : [
            [role, 'OWN'],
            [role, 'OTHER'],
          ]) as [Role, Owner][],
  );
const strangersOf = ({ roles: allowed }: ActionLine | FileLine) => roles.filter((role) => !allowed.includes(role));

/** Code of the gate that turned the caller away; null when he came through to the command's own business. */
function gateOf(state: ActionState): string | null {
  if (state.status === 'failed' || state.status === 'invalid') throw new Error(JSON.stringify(state));
  const code = state.status === 'refused' ? state.reasons[0]?.code : undefined;
  return code && ['ORIGIN', 'SIGNED_OUT', 'FORBIDDEN', 'NOT_FOUND'].includes(code) ? code : null;
}

async function attempt(line: ActionLine, actor: Actor | null, input: object, isSameOrigin = true) {
  const definition = actionManifest.get(line.action);
  if (!definition) throw new Error(`no action ${line.action}`);
  return gateOf(await performAction(definition, { actor, isSameOrigin }, { ...input, idempotencyKey: randomUUID() }));
}

describe.each(actionLines.map((line) => [line.action, line] as const))('%s', (_name, line) => {
  test.each(allowedOf(line))('%s on what is of its %s', async (role, owner) => {
    const setting = await settingFor(role, owner);
    const gate = await attempt(line, setting.actor, await line.sample(setting));
    expect(gate).toBe(mayTouch(line, role, owner) ? null : 'NOT_FOUND');
  });

  test('everybody else, the anonymous, and requests from elsewhere are turned away', async () => {
    const member = await settingFor(line.roles[0] ?? 'OBSERVER', 'OWN');
    const input = await line.sample(member);
    for (const role of strangersOf(line)) {
      expect(await attempt(line, await strangerAs(role), input), role).toBe('FORBIDDEN');
    }
    expect(await attempt(line, null, input)).toBe('SIGNED_OUT');
    expect(await attempt(line, member.actor, input, false)).toBe('ORIGIN');
    const atHome = { ...member.actor, duty: 'ENROL_SECOND_FACTOR' as const };
    const isOwnAccount = actionManifest.get(line.action)?.ability === 'self.manage';
    if (!isOwnAccount) expect(await attempt(line, atHome, input)).toBe('FORBIDDEN');
  });
});

describe.each(fileLines.map((line) => [line.route, line] as const))('%s', (_name, line) => {
  const fetchAs = async (actor: Actor | null, params: object) => {
    const definition = fileRouteManifest.get(line.route);
    if (!definition) throw new Error(`no file route ${line.route}`);
    return (await serveFile(definition, actor, params as never, new URLSearchParams())).status;
  };

  test.each(allowedOf(line))('%s on what is of its %s', async (role, owner) => {
    const setting = await settingFor(role, owner);
    const status = await fetchAs(setting.actor, await line.params(setting));
    expect(status).toBe(mayTouch(line, role, owner) ? 200 : 404);
  });

  test('everybody else and the anonymous are turned away', async () => {
    const member = await settingFor(line.roles[0] ?? 'OBSERVER', 'OWN');
    const params = await line.params(member);
    for (const role of strangersOf(line)) {
      expect(await fetchAs(await strangerAs(role), params), role).toBe(403);
    }
    expect(await fetchAs(null, params)).toBe(401);
  });
});

test.each(publicLines)('$action refuses requests from elsewhere', async ({ action }) => {
  const definition = publicActionManifest.get(action);
  if (!definition) throw new Error(`no public action ${action}`);
  const caller = { address: '192.0.2.1', userAgent: '', isSameOrigin: false };
  expect(gateOf(await performPublicAction(definition, caller, { idempotencyKey: randomUUID() }))).toBe('ORIGIN');
});
