'use client';
import { useEffect, useEffectEvent, useState } from 'react';

const setting = 'shortcuts';
const typing =
  'textarea, select, [contenteditable], input:not([type="radio"]):not([type="checkbox"]):not([type="submit"])';

export interface Shortcuts {
  isOn: boolean;
  toggle: () => void;
  /** Whether the list of all keys is open. */
  isListed: boolean;
  setListed: (isListed: boolean) => void;
}

/**
 * Single keys as shortcuts: not while somebody types, not with a modifier, and only as long as the person has not
 * switched them off (WCAG 2.1.4). `press` says whether it knew the key; ? lists them all.
 */
export function useShortcuts(press: (key: string) => boolean): Shortcuts {
  const [isOn, setOn] = useState(true);
  const [isListed, setListed] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches(typing);
    if (!isOn || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const isQuestion = event.key === '?' || event.key === '？';
    if (isQuestion) setListed(!isListed);
    if (isQuestion || press(event.key.toUpperCase())) event.preventDefault();
  });
  useEffect(() => {
    setOn(localStorage.getItem(setting) !== 'off');
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const toggle = () => {
    localStorage.setItem(setting, isOn ? 'off' : 'on');
    setOn(!isOn);
  };
  return { isOn, toggle, isListed, setListed };
}
