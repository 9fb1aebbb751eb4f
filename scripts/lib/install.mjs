import { readFileSync } from 'node:fs';

/** Whether node_modules holds what package-lock.json asks for; packages for other systems may be missing. */
export function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json');
    const present = packagesOf('node_modules/.package-lock.json');
    return Object.entries(wanted).every(([path, { version, link, optional, devOptional, extraneous }]) => {
      if (path === '' || link || extraneous) return true;
      return path in present ? present[path].version === version : Boolean(optional || devOptional);
    });
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
