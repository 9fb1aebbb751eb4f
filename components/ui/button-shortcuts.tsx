'use client';
import { type Shortcut, ShortcutSwitch } from './shortcut-switch';
import { useShortcuts } from './use-shortcuts';

/** Lets the keys shown on the buttons and links of the page press them. */
export function ButtonShortcuts({ keys }: { keys: readonly Shortcut[] }) {
  const shortcuts = useShortcuts((key) => {
    if (!/^[A-Z]$/.test(key)) return false;
    const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]:not(:disabled)`);
    target?.click();
    return target !== null;
  });
  return <ShortcutSwitch {...shortcuts} keys={keys} />;
}
