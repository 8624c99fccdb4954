import type { TerminalOptions } from '../report/terminal.ts';

/** 80 columns where the width is not known; colour only on a terminal, and never against NO_COLOR. */
export function terminalOptions(): TerminalOptions {
  const { isTTY, columns } = process.stdout;
  const wanted = process.env.NO_COLOR === undefined || process.env.NO_COLOR === '';
  return {
    width: Math.min(120, Math.max(60, columns ?? 80)),
    colour: isTTY === true && wanted && process.env.TERM !== 'dumb',
  };
}

/** One line that counts along, on standard error and only on a terminal. */
export function progress(): { readonly show: (done: number, of: number) => void; readonly clear: () => void } {
  if (process.stderr.isTTY !== true) return { show: () => {}, clear: () => {} };
  return {
    show: (done, of) => process.stderr.write(`\r\x1b[K${done} of ${of} endpoints`),
    clear: () => process.stderr.write('\r\x1b[K'),
  };
}

/** Writes all of it, however large, before it resolves: standard output may be a pipe. */
export async function print(text: string | Iterable<string>): Promise<void> {
  for (const part of typeof text === 'string' ? [text] : text) {
    if (!process.stdout.write(part)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
}
