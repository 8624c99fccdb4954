import type { CauseId } from '../model/cause-id.ts';
import { REACH_CAUSES } from './weigh.ts';

/**
 * Causes that end a handshake. One that is missing here errs on the safe side: the endpoint becomes inconclusive where the
 * policy plays the cause down, and still fails where it does not.
 */
export const ENDS_HANDSHAKE: ReadonlySet<CauseId> = new Set([
  'starttls-refused',
  'plaintext-http',
  'other-protocol',
  'no-common-cipher',
  'no-common-group',
  'weak-key-exchange',
  'tls-version-too-old',
  'version-intolerant',
  'sni-not-recognized',
  'sni-filtered',
  'reset-after-hello',
  'silent-after-hello',
  'closed-after-hello',
  'large-hello-rejected',
  'split-hello-rejected',
  'garbled-handshake',
  'malformed-certificate',
  'handshake-too-slow',
  'handshake-refused',
  'client-certificate-required',
  'client-certificate-untrusted',
  'client-certificate-expired',
  'client-certificate-unsuitable',
]);

/** Behind these nothing more can be seen. */
export const BARS_THE_WAY: ReadonlySet<CauseId> = new Set([...REACH_CAUSES, ...ENDS_HANDSHAKE]);
