'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { NavigationItem } from './navigation';
import classes from './site-header.module.css';

/** The rooms, with the present one marked. */
export function MainMenu({ items }: { items: readonly NavigationItem[] }) {
  const path = usePathname();
  return (
    <nav aria-label="主导航">
      <ul className={classes.menu}>
        {items.map(({ href, label }) => (
          <li key={href}>
            <Link href={href as Route} aria-current={path === href || path.startsWith(`${href}/`) ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
