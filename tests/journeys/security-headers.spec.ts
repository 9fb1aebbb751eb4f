import { expect, test } from '@playwright/test';

const nonceOf = (policy: string | undefined) => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

for (const path of ['/', '/sign-in', '/verify', '/no-such-page']) {
  test(`${path} obeys its content security policy and asks nobody else`, async ({ page, baseURL }) => {
    const violations: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url()))
        strangers.push(request.url());
    });

    const response = await page.goto(path, { waitUntil: 'networkidle' });
    const nonce = nonceOf(response?.headers()['content-security-policy']);
    expect(nonce).toBeTruthy();
    const html = (await response?.text()) ?? '';
    const scripts = html.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    expect(violations).toEqual([]);
    expect(strangers).toEqual([]);
  });
}

test('every answer has a nonce of its own, and the headers that need none', async ({ request }) => {
  const [first, second] = [await request.get('/sign-in'), await request.get('/sign-in')];
  expect(nonceOf(first.headers()['content-security-policy'])).not.toBe(
    nonceOf(second.headers()['content-security-policy']),
  );
  expect(first.headers()).toMatchObject({
    'strict-transport-security': expect.stringContaining('max-age='),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
  });
  expect(first.headers()).not.toHaveProperty('x-powered-by');
});

test('GET /health answers once the database does', async ({ request }) => {
  const response = await request.get('/health');
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok' });
});
