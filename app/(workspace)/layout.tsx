import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { signOut } from '@/app/(account)/actions';
import { setTextSize } from '@/app/(public)/actions';
import { navigationFor } from '@/components/layout/navigation';
import { PersonMenu } from '@/components/layout/person-menu';
import { Shell } from '@/components/layout/shell';
import { SiteHeader } from '@/components/layout/site-header';
import { TextSizeSwitch } from '@/components/layout/text-size-switch';
import { currentActor } from '@/lib/access/actor';
import { readTextSize } from '@/lib/access/text-size';
import { config } from '@/lib/platform/config';

/** The one shell of all rooms. Pages guard themselves with `requireAbility`; a layout is no wall. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) redirect('/sign-in');
  const isLarge = (await readTextSize()) === 'large';
  return (
    <Shell
      isDemo={config.DEMO_MODE}
      header={
        <SiteHeader
          items={navigationFor(actor)}
          textSizeSwitch={<TextSizeSwitch action={setTextSize} isLarge={isLarge} />}
          person={<PersonMenu displayName={actor.displayName} signOut={signOut} />}
        />
      }
    >
      {children}
    </Shell>
  );
}
