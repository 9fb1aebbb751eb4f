/** Everything that one response header can forbid; the content security policy needs a nonce, see scripts/serve.mjs. */
const securityHeaders = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A build beside the usual one, so that `npm test` leaves a running `npm start` alone; its types stay out of tsconfig.json. */
const separateBuild = '.next-test';
const isSeparate = process.env.NEXT_DIST_DIR === separateBuild;

/** @type {import('next').NextConfig} */
const nextConfig = {
  distDir: isSeparate ? separateBuild : '.next',
  typescript: {
    tsconfigPath: isSeparate ? 'tsconfig.next-test.json' : 'tsconfig.json',
    // `npm run check` looks at the types of the tests and scripts too.
    ignoreBuildErrors: true,
  },
  typedRoutes: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Packages with native parts, workers or data files of their own: required at run time, not bundled.
  serverExternalPackages: [
    '@e965/xlsx',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@react-pdf/renderer',
    'chinese-days',
    'docx',
    'exceljs',
    'fontkit',
    'mammoth',
    'pdf-lib',
    'pg',
    'pino',
    'pinyin-pro',
    'piscina',
    'sharp',
  ],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '20mb' },
  },
  async headers() {
    return [{ source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) }];
  },
};

export default nextConfig;
