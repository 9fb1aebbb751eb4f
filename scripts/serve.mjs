// Serves the app: Next's own request handler behind a plain HTTP server that gives every request its nonce. This is
// where the nonce is made because `proxy.ts`, the usual place, copies every upload (docs/decisions/0007).
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import next from 'next';
import { contentSecurityPolicy } from './lib/content-security-policy.mjs';

/** Time for requests in flight when the server is told to stop. */
const GRACE_MS = 5000;

const isDevelopment = process.argv.includes('--dev');
const hostname = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3000);

const app = next({ dev: isDevelopment, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer((request, response) => {
  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce, { isDevelopment });
  // Next reads the nonce for its own scripts from the request's policy; the layout reads x-nonce for the rest.
  request.headers['content-security-policy'] = policy;
  request.headers['x-nonce'] = nonce;
  response.setHeader('Content-Security-Policy', policy);
  handle(request, response);
});
server.listen(port, hostname, () => process.send?.('ready'));

function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE_MS).unref();
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(signal, stop);
