import { type Minted, type MintSpec, mint, mintRoot } from '../../../src/demo/mint.ts';
import { days } from '../../helpers/test-authority.ts';
import type { Desk, Proof } from './prove.ts';

const YEARS = { notBefore: days(-900), notAfter: days(900) };
/** The CA that the servers know. */
export const trusted = mintRoot({ subject: 'Client Root', ...YEARS });
const stranger = mintRoot({ subject: 'New Clients', ...YEARS });
const CLIENT_CA = '/etc/ssl/present-client-ca.pem';

/** How a product is told to insist on a client certificate of the CAs in that file. */
type Insist = (config: string, file: string, port: number) => string;

/** Faults of mutual TLS, at the server and at our end. */
export function clientProofs(insist: Insist): readonly Proof[] {
  const asking: Pick<Proof, 'files' | 'broken'> = {
    files: () => ({ [CLIENT_CA]: trusted.certPem }),
    broken: (config, port) => insist(config, CLIENT_CA, port),
  };
  return [
    {
      cause: 'client-certificate-required',
      ...asking,
      person(desk) {
        const own = clientLeaf();
        desk.machine.folder.write('certs/client.pem', own.certPem);
        desk.gate.setSecret('CLIENT_KEY', own.keyPem);
      },
    },
    {
      cause: 'client-certificate-untrusted',
      ...asking,
      gate: SHOWN,
      ours: clientLeaf({ issuer: stranger }),
      person: (desk) => putClientCas(desk, trusted, stranger),
    },
    {
      cause: 'client-certificate-expired',
      ...asking,
      general: true,
      gate: SHOWN,
      ours: clientLeaf({ notBefore: days(-100), notAfter: days(-1) }),
      person: showAnother,
    },
    {
      cause: 'client-certificate-unsuitable',
      ...asking,
      general: true,
      gate: SHOWN,
      ours: clientLeaf({ extendedKeyUsage: ['serverAuth'] }),
      person: showAnother,
    },
    {
      cause: 'client-certificate-not-required',
      gate: ['client-auth: required', ...SHOWN],
      ours: clientLeaf(),
      person: (desk) => putClientCas(desk, trusted),
    },
  ];
}

/** Keys of the gate for the client certificate of a proof. */
export const SHOWN = ['client-cert: own.pem', 'client-key: own.key'];

export function clientLeaf(spec: Partial<MintSpec> = {}): Minted {
  const given = { subject: 'deploy bot', issuer: trusted, sans: null, extendedKeyUsage: ['clientAuth'] };
  return mint({ ...given, notBefore: days(-50), notAfter: days(300), ...spec });
}

/** The file with the CAs of clients that the snippet names, "all CAs whose clients are let in, one after the other". */
function putClientCas({ fix, machine }: Desk, ...cas: readonly Minted[]): void {
  const [path = ''] = /\/etc\/\S*client-ca\.pem/.exec(fix.snippet ?? '') ?? [];
  // Caddy reads one certificate of a file, and has the others in files of their own.
  const written = fix.product === 'caddy' ? cas.slice(-1) : cas;
  machine.write(path, written.map(({ certPem }) => certPem).join(''));
}

function showAnother({ machine }: Desk): void {
  const own = clientLeaf();
  machine.folder.write('own.pem', own.certPem);
  machine.folder.write('own.key', own.keyPem);
}
