import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

/** A link inside text and tables. */
export function TextLink({ href, children, ...props }: { href: string; children: ReactNode; 'aria-label'?: string }) {
  return (
    <Link href={href as Route} {...props}>
      {children}
    </Link>
  );
}
