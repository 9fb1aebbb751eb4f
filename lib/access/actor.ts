import 'server-only';
import type { Route } from 'next';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { findActor } from '@/lib/data/session';
import { type Ability, type Actor, can, type Duty } from '@/lib/domain/permissions';
import { readSessionId } from './session';

/** Who is calling, read once a request; null when nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findActor(sessionId) : null;
});

/** Where somebody goes who must first see to his own account. */
const dutyPages: Record<Duty, Route> = { CHANGE_PASSWORD: '/password', ENROL_SECOND_FACTOR: '/second-factor' };

/** For pages: the signed-in actor with one of these abilities, else the sign-in page, the page of a duty, or 403. */
export async function requireAbility(...abilities: [Ability, ...Ability[]]): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in');
  if (actor.duty && !abilities.includes('self.manage')) redirect(dutyPages[actor.duty]);
  if (!abilities.some((ability) => can(actor, ability))) forbidden();
  return actor;
}
