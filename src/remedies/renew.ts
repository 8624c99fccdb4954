import { addressNotes } from './certbot.ts';
import { addressesIn } from './command-line.ts';
import { day, quotedList } from './phrases.ts';
import { servedAndFile, WAS_IT_RENEWED } from './renewal-checks.ts';
import type { Writer } from './writer.ts';

/** A renewal that is due, true of every server product. */
export const renew: Writer<'renew'> = ({ names, notAfter, served }) => ({
  summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}), then reload every server that uses it.`,
  snippet: null,
  steps: [
    ...(addressesIn(names).length > 0 ? [] : [WAS_IT_RENEWED]),
    servedAndFile(names, served),
    'If the file is newer, the server only needs a reload: most read it once, when they start. If not, the log of the renewal job says what it failed on.',
    'Check every address: one machine of several may have been left out.',
    ...addressNotes(names),
  ],
});
