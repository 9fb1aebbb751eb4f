'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { NavigationItem } from './navigation';
import classes from './site-header.module.css';

/** The rooms, with the present one marked. */
export function MainMenu({ items }: { items: readonly NavigationItem[] }) {
  const path = usePathname();
  // The longest address that the page lies under: 通知 stands under /nominations too.
  const current = items
    .filter(({ href }) => path === href || path.startsWith(`${href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
  return (
    <nav aria-label="主导航">
      <ul className={classes.menu}>
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link href={href as Route} aria-current={href === current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
