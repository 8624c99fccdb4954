import { readFileSync } from 'node:fs';
import { waitFor } from './wait-for.ts';

/** Programs that a service manager starts again: what they print, and that they were told to restart, is in one log. */

/** A script that keeps `call` running in the folder `path` while somebody asks for a restart, and ends with it otherwise. */
export function keptUp(call: string, path: string, log: string): string {
  return `trap 'kill $p; wait; exit' TERM; while :; do ${call} >>${log} 2>&1 & p=$!; echo $p >${path}/pid; wait $p; [ -e ${path}/again ] || exit; rm ${path}/again; done`;
}

/** The body of a stand-in for systemctl that knows this one command, and ends when the program runs again. */
export function restartOf(command: string, path: string, log: string): string {
  return `[ "$*" = "${command}" ] || exit 1
p=$(cat ${path}/pid); rm ${path}/pid; touch ${path}/again; echo ${ASKED} >>${log}; kill $p
while [ ! -s ${path}/pid ]; do sleep 0.02; done`;
}

/** Waits until a program that prints `server started` has done so after the last restart. */
export function restarted(log: string, started = 'server started'): Promise<void> {
  const told = () => readFileSync(log, 'utf8');
  return waitFor(() => told().lastIndexOf(ASKED) >= 0 && told().lastIndexOf(started) > told().lastIndexOf(ASKED), told);
}

/** The body of a stand-in for install: the group that files are given is not there on the machine of the test. */
export const INSTALL =
  'set -- "$@" --end; while [ "$1" != --end ]; do case $1 in -g) shift 2 ;; *) set -- "$@" "$1"; shift ;; esac; done; shift; exec /usr/bin/install "$@"';

const ASKED = 'restart asked for';
