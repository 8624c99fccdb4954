import type { Handshake, HelloObservation } from '../model/observation.ts';
import type { UnixMs } from '../model/units.ts';
import type { SoFar } from './next-questions.ts';

/**
 * Something here will be written down as a fault, so a fix will be: worth one more connection, which asks in clear what
 * ends TLS here. A `Server` header inside TLS may be that of a machine behind it.
 */
export function showsFault({ handshake, hellos }: SoFar, now: UnixMs): boolean {
  if (handshake.kind !== 'completed') return handshake.kind === 'alert' || handshake.kind === 'refused-by-us';
  const refused = handshake.verification.kind === 'refused' || handshake.identity.kind === 'refused';
  return refused || handshake.aftermath.kind !== 'open' || hellos.some(acceptsTooMuch) || runsOut(handshake, now);
}

function acceptsTooMuch({ question, outcome }: HelloObservation): boolean {
  const forbidden = question.kind === 'below-minimum' || (question.kind === 'suites' && question.why === 'forbidden');
  return forbidden && outcome.kind === 'server-flight';
}

/** Less than a quarter of its time is left to a certificate of the chain, as warnings begin. */
function runsOut({ chain }: Extract<Handshake, { kind: 'completed' }>, now: UnixMs): boolean {
  return chain.some(({ notBefore, notAfter }) => {
    const [begins, ends] = [Date.parse(notBefore), Date.parse(notAfter)];
    return ends - now < (ends - begins) / 4;
  });
}
