/** A reload would keep connections, but see below: only a restart is safe wherever the key lies. */
export const RESTART = 'lighttpd -tt -f /etc/lighttpd/lighttpd.conf && systemctl restart lighttpd';
export const RESTART_HOOK = 'systemctl restart lighttpd';

/** Seen with lighttpd 1.4.69: SIGUSR1 has it read all files anew, and it ends where it may not read the key any more. */
export const KEY_AS_OWN_USER =
  'systemctl reload lighttpd (SIGUSR1) drops no connection, but has lighttpd read the key as www-data: where only root can read it, lighttpd ends.';

/** Where what belongs to a port is set. */
export const SOCKET_BLOCK = 'the block `$SERVER["socket"]` of the port';

/** lighttpd itself hands the proof of the name out, from the folder that it serves by default on Debian. */
export const WEBROOT = '--webroot -w /var/www/html';
