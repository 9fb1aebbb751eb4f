// vitest resolves `server-only` here: outside a React server build the real module throws on import.
export {};
