/**
 * What a page may load: its own files and nothing else, and only scripts and style elements that carry this request's
 * nonce (docs/decisions/0007). Style attributes stay allowed, because the UI kit sets custom properties with them.
 *
 * @param {string} nonce
 * @param {{ isDevelopment?: boolean }} [options] development needs eval for stack traces and a socket for reloads
 */
export function contentSecurityPolicy(nonce, { isDevelopment = false } = {}) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src-elem 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
