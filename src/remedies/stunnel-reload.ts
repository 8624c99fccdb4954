/** stunnel reads configuration and files anew on SIGHUP, and keeps its connections. */
export const RELOAD = 'pkill -HUP stunnel';

/** There is no dry run; seen with 5.68: with a fault in the files stunnel goes on with what it had. */
export const DID_IT_TAKE =
  'stunnel has no dry run: it keeps the old configuration where the new one is at fault, and logs "Failed to reload the configuration file". With `setuid` or `chroot` it must be able to read the key from there.';

/** What belongs to a port. */
export const SERVICE = 'the section of the service in /etc/stunnel/*.conf';

export function serviceLines(folder: string): string {
  return `cert = ${folder}/fullchain.pem\nkey = ${folder}/privkey.pem`;
}
