import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteShell } from '@/app/site-shell';
import { currentActor } from '@/lib/access/actor';

/** Rooms are for people who are signed in. Pages guard themselves with `requireAbility`; a layout is no wall. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  if (!(await currentActor())) redirect('/sign-in');
  return <SiteShell>{children}</SiteShell>;
}
