/** Environment of the running application. It never holds the address of the tables' owner. */
export function appEnvironment(settings, secrets) {
  const { DATABASE_URL, RUNTIME_DATABASE_URL, ...inherited } = process.env;
  const { NEXTAUTH_SECRET, FIELD_ENCRYPTION_KEY, BLIND_INDEX_KEY } = secrets;
  return {
    ...inherited,
    ...{ NEXTAUTH_SECRET, FIELD_ENCRYPTION_KEY, BLIND_INDEX_KEY },
    DATA_DIR: settings.dataFolder,
    DEMO_MODE: settings.isDemo ? '1' : '0',
    FULL_DEMO: settings.isFullDemo ? '1' : '0',
    HOST: settings.host,
    PORT: String(settings.port),
    // Without an address of its own, next-auth would send people to localhost:3000.
    ...(process.env.NEXTAUTH_URL ? {} : { AUTH_TRUST_HOST: 'true' }),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Words before a TypeScript file that imports `server-only` modules outside Next. */
export const typescriptArguments = ['--conditions=react-server', '--import', 'tsx'];
