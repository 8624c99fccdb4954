/** The check finds slips of the pen; whether the files can be read shows when it starts. */
export const NODE_RESTART = 'node --check server.js && systemctl restart YOUR-APP';
