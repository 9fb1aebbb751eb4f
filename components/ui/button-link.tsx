'use client';
import { Button } from '@mantine/core';
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';

interface Props {
  href: string;
  children: ReactNode;
  variant?: 'primary' | 'default';
  size?: 'md' | 'compact-md';
  /** For files: leaves the page alone and lets the browser fetch it. */
  isDownload?: boolean;
  fullWidth?: boolean;
  /** Key that follows the link while nobody is typing (`ButtonShortcuts`). */
  shortcut?: string;
  'aria-label'?: string;
}

/** A link that looks like a button. */
export function ButtonLink({ href, variant = 'default', size = 'md', isDownload = false, shortcut, ...props }: Props) {
  const key = { 'aria-keyshortcuts': shortcut };
  const look = { size, variant: variant === 'primary' ? 'filled' : 'default', ...key, ...props } as const;
  return isDownload ? (
    <Button component="a" href={href} {...look} />
  ) : (
    <Button component={Link} href={href as Route} {...look} />
  );
}
