import type { ChainFaultFacts } from '../model/remedy.ts';
import type { Writer } from './writer.ts';

/** What mends one fault of a chain, in one sentence with the subject, the depth and the date or OIDs. */
export function mendFault(fault: ChainFaultFacts): string {
  const { subject, depth, detail } = fault;
  return MENDING[fault.kind](`"${subject}" (depth ${depth})`, detail, fault);
}

/** What mends the faults of a chain, and how the server gets to see it; `file` says where it reads its chain. */
export function mendChain(file: string, reload: string): Writer<'mend-chain'> {
  return ({ faults }) => {
    const [first = 'Serve another chain.', ...others] = faults.map(mendFault);
    // What `ca-file` names is ours: no server has to read it.
    const atServer = faults.some(({ inCaFile }) => !inCaFile);
    return { summary: first, snippet: null, steps: [...others, ...(atServer ? [file, reload] : [])] };
  };
}

const MENDING: Readonly<
  Record<ChainFaultFacts['kind'], (which: string, detail: string, fault: ChainFaultFacts) => string>
> = {
  expired: (which, date, { role, inCaFile }) => {
    if (role === 'leaf') return `Renew ${which}, which expired on ${date}.`;
    if (role === 'intermediate')
      return `Replace the intermediate ${which}, which expired on ${date}, by the present one of the CA.`;
    return inCaFile
      ? `Put the present root of the CA into \`ca-file\` in place of ${which}, which expired on ${date}.`
      : `Serve a chain to a root that is valid: ${which} expired on ${date}, so have the CA name the one that came after it.`;
  },
  expiring: (which, date, { inCaFile }) =>
    inCaFile
      ? `Put the next root of the CA into \`ca-file\` beside ${which}, which expires on ${date}, and serve a chain to it before that day.`
      : `Serve a chain to a root that lasts: ${which} expires on ${date}, so have the CA name the one that comes after it.`,
  'not-yet-valid': (which, from) =>
    `Serve a certificate that is valid now in place of ${which}, which begins on ${from}, or correct the clock that is wrong.`,
  'not-a-ca': (which) =>
    `Have the certificate below ${which} issued by a CA, or that one issued anew with the basic constraint CA:TRUE.`,
  'may-not-sign': (which) => `Have ${which} issued anew with keyCertSign in its key usage.`,
  'path-too-long': (which, found) =>
    `Have ${which} issued anew with a path length of at least ${found}, or let it issue with fewer intermediates.`,
  'purpose-not-allowed': (which) =>
    `Have the server certificate issued under a CA that may issue for servers: the extended key usage of ${which} leaves serverAuth out.`,
  'unknown-critical-extension': (which, oids) => `Have ${which} issued anew without the critical extension ${oids}.`,
  'name-not-allowed': (which, name) =>
    `Have the certificate issued under a CA that may issue for "${name}": the name constraints of ${which} forbid it.`,
  'weak-signature': (which, digest) => `Have ${which} issued anew with a signature of SHA-256 instead of ${digest}.`,
  'bad-signature': (which, issuer) =>
    `Serve ${which} as its CA issued it, or the CA certificate whose key made its signature: that of "${issuer}" did not.`,
  'false-key-identifier': (which, issuer) =>
    `Have ${which} issued anew with the authority key identifier of "${issuer}", or without one.`,
  'weak-key': (which, least) => `Have ${which} issued anew with a key of ${least} at least.`,
};
