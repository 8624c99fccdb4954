import type { CauseId } from '../model/cause-id.ts';

/** Ways in which a handshake may end: whatever cause says why makes them superfluous. */
export const HANDSHAKE_SYMPTOMS = [
  'reset-after-hello',
  'silent-after-hello',
  'closed-after-hello',
  'garbled-handshake',
  'handshake-too-slow',
  'handshake-refused',
] as const satisfies readonly CauseId[];
