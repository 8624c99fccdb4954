/** The check finds slips of the pen; whether the files can be read shows when it starts. */
export const NODE_RESTART = 'node --check server.js && systemctl restart YOUR-APP';

/** Who reads the certificate, and what makes it. */
export const NODE_PROGRAM = { readBy: { group: 'YOUR-APP' }, load: 'systemctl restart YOUR-APP' } as const;
