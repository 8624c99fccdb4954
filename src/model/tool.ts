/** Name and version as reports print them; a test holds the version against package.json. */
export const TOOL = { name: 'tls-gate', version: '1.0.0' } as const;
