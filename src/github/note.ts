import type { ApiTrouble } from './api.ts';

/** One line about what was, or was not, done on GitHub. It never decides anything. */
export interface Note {
  /** `info` for what is as it should be. */
  readonly level: 'info' | 'warning';
  /** A whole sentence, harmless to print. */
  readonly text: string;
}

export function info(text: string): Note {
  return { level: 'info', text };
}

export function warning(text: string): Note {
  return { level: 'warning', text };
}

/** `what`: what was to be done, e.g. `the comment was not written`. */
export function troubleNote(what: string, { message }: ApiTrouble): Note {
  return { level: 'warning', text: `${what.replace(/^./, (first) => first.toUpperCase())}: ${message}.` };
}
