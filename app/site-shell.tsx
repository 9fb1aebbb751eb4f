import type { ReactNode } from 'react';
import { navigationFor } from '@/components/layout/navigation';
import { PersonMenu } from '@/components/layout/person-menu';
import { Shell } from '@/components/layout/shell';
import { SiteHeader } from '@/components/layout/site-header';
import { TextSizeSwitch } from '@/components/layout/text-size-switch';
import { currentActor } from '@/lib/access/actor';
import { readTextSize } from '@/lib/access/text-size';
import { config } from '@/lib/platform/config';
import { signOut } from './(account)/actions';
import { setTextSize } from './(public)/actions';

/** The one shell of all pages: with the menu of whoever is signed in, without one for visitors. */
export async function SiteShell({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  const isLarge = (await readTextSize()) === 'large';
  return (
    <Shell
      isDemo={config.DEMO_MODE}
      header={
        <SiteHeader
          items={actor ? navigationFor(actor) : []}
          textSizeSwitch={<TextSizeSwitch action={setTextSize} isLarge={isLarge} />}
          person={actor && <PersonMenu displayName={actor.displayName} signOut={signOut} />}
        />
      }
    >
      {children}
    </Shell>
  );
}
