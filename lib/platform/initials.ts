import 'server-only';
import { pinyin } from 'pinyin-pro';

/**
 * First letters of a Chinese name as people type them: 陈建国 → cjg. Latin letters and digits stay, signs go. Stored
 * beside the name when it is saved, so that search needs no dictionary.
 */
export function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
