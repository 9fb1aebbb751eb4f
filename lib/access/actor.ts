import 'server-only';
import { forbidden, redirect } from 'next/navigation';
import { cache } from 'react';
import { findActor } from '@/lib/data/session';
import { type Ability, type Actor, can } from '@/lib/domain/permissions';
import { readSessionId } from './session';

/** Who is calling, read once a request; null when nobody is signed in. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionId();
  return sessionId ? findActor(sessionId) : null;
});

/** For pages: the signed-in actor with this ability, else the sign-in page or 403. */
export async function requireAbility(ability: Ability): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in');
  if (!can(actor, ability)) forbidden();
  return actor;
}
