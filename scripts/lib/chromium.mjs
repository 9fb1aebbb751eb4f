import { existsSync } from 'node:fs';

/** @returns {string | undefined} a browser of the system; undefined: Playwright's own */
export function systemChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((path) => path && existsSync(path));
}
