import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { MainMenu } from './main-menu';
import type { NavigationItem } from './navigation';
import classes from './site-header.module.css';

interface Props {
  /** Empty when nobody is signed in. */
  items: readonly NavigationItem[];
  /** Who is signed in, and the sign-out button. */
  person?: ReactNode;
  textSizeSwitch: ReactNode;
}

/** The brand band. On a phone one row: the name, and the menu behind a native disclosure that needs no script. */
export function SiteHeader({ items, person, textSizeSwitch }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <Link href={(items.length > 0 ? '/home' : '/') as Route} className={classes.brand}>
          指导员工作台
          <span className={classes.full}>全省性社会组织党建工作指导员管理平台</span>
        </Link>
        <div className={classes.wide}>
          {items.length > 0 && <MainMenu items={items} />}
          <div className={classes.side}>
            {textSizeSwitch}
            {person}
          </div>
        </div>
        <details className={classes.compact}>
          <summary>菜单</summary>
          <div className={classes.drawer}>
            {items.length > 0 && <MainMenu items={items} />}
            <div className={classes.side}>
              {textSizeSwitch}
              {person}
            </div>
          </div>
        </details>
      </div>
    </header>
  );
}
