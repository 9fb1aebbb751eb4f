'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { ActionForm, type FormAction } from '@/components/ui/action-form';
import classes from './header-button.module.css';

/** Who is signed in, leading to 我的信息, and the way out. */
export function PersonMenu({ displayName, signOut }: { displayName: string; signOut: FormAction }) {
  return (
    <>
      <Link href={'/my-information' as Route} className={classes.button} aria-label={`我的信息：${displayName}`}>
        {displayName}
      </Link>
      <ActionForm action={signOut}>
        <button className={classes.button} type="submit">
          退出
        </button>
      </ActionForm>
    </>
  );
}
