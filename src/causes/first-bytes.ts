import type { AddressObservation } from '../model/observation.ts';

/** What the port said in clear where TLS was due. */
export interface ClearText {
  /** One character for each byte (Latin-1), so that binary greetings can be recognised too. */
  readonly text: string;
  /**
   * `greeting`: it spoke first. `to-hello`: its answer to a ClientHello. `to-http`: its answer to a plain GET, which a
   * TLS server may give as well.
   */
  readonly when: 'greeting' | 'to-hello' | 'to-http';
}

/** Everything that the address said in clear, the most telling first; empty when it was seen to speak TLS. */
export function clearText(at: AddressObservation): readonly ClearText[] {
  if (speaksTls(at)) return [];
  const heard: ClearText[] = [];
  const answer = at.plaintext?.kind === 'answered' ? at.plaintext : null;
  if (answer?.when === 'before-request') heard.push({ text: decode(answer.firstBytes), when: 'greeting' });
  for (const { outcome } of at.hellos) {
    if (outcome.kind === 'not-tls') heard.push({ text: decode(outcome.firstBytes), when: 'to-hello' });
  }
  if (answer?.when === 'after-http-request') {
    heard.push({ text: decode(answer.firstBytes), when: 'to-http' });
  }
  return heard.filter(({ text }) => text !== '');
}

/** The first `limit` bytes as a reader can see them: printable ASCII as it stands, the rest as `\xNN`. */
export function visible(text: string, limit = 60): string {
  const shown = text
    .slice(0, limit)
    .replace(/\r/g, '\\r')
    .replace(/\n/g, '\\n')
    .replace(/[^\x20-\x7e]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return text.length > limit ? `${shown}…` : shown;
}

/** More than a tenth of the first bytes is neither printable ASCII nor white space: nobody wrote this to be read. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, 64);
  const odd = [...start].filter((char) => !/[\t\r\n\x20-\x7e]/.test(char)).length;
  return odd > start.length / 10;
}

/** The Server header of an HTTP answer; its body does not count. */
export function serverHeader(text: string): string | null {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  if (!head.startsWith('HTTP/')) return null;
  return /^server:[ \t]*([^\r\n]+)/im.exec(head)?.[1] ?? null;
}

/** A TLS server may answer a plain GET in clear, to say that TLS was meant; any TLS record seen settles that it is one. */
function speaksTls({ handshake, hellos }: AddressObservation): boolean {
  if (handshake.kind === 'completed' || handshake.kind === 'alert') return true;
  return hellos.some(({ outcome }) => outcome.kind === 'server-flight' || outcome.kind === 'alert');
}

/** Bytes as observations carry them, one character each. */
export function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}
