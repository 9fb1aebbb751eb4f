'use client';
import { ShortcutSwitch } from './shortcut-switch';
import { useShortcuts } from './use-shortcuts';

/** Lets the keys shown on the buttons of the page press them. `hint`: what they do, in words. */
export function ButtonShortcuts({ hint }: { hint: string }) {
  const shortcuts = useShortcuts((key) => {
    if (!/^[A-Z]$/.test(key)) return false;
    const button = document.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts="${key}"]:not(:disabled)`);
    button?.click();
    return button !== null;
  });
  return <ShortcutSwitch {...shortcuts} hint={hint} />;
}
