import type { Route } from 'next';
import Link from 'next/link';
import classes from './tab-links.module.css';

export interface TabLink {
  href: string;
  label: string;
  isCurrent: boolean;
}

/** Neighbouring pages of one room, as links: they work without JavaScript and can be opened in a new window. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.tabs}>
        {tabs.map(({ href, label: text, isCurrent }) => (
          <li key={href}>
            <Link href={href as Route} aria-current={isCurrent ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
