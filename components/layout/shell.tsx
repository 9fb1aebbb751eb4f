import type { ReactNode } from 'react';
import classes from './shell.module.css';
import { StandingBanner } from './standing-banner';

interface Props {
  header: ReactNode;
  isDemo: boolean;
  children: ReactNode;
}

/** What every page stands in: skip link, header, banner, main, footer. */
export function Shell({ header, isDemo, children }: Props) {
  return (
    <>
      <a className={classes.skip} href="#main">
        跳到正文
      </a>
      {header}
      <StandingBanner isDemo={isDemo} />
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </>
  );
}
