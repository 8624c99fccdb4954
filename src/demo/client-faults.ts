import type { Authority, Flaw } from './authority.ts';
import type { Fault } from './fault.ts';
import { tlsServer } from './servers.ts';

/** Client certificates: the server's demand, and what is wrong with ours. */
export const CLIENT_FAULTS: readonly Fault[] = [
  { cause: 'client-certificate-required', host: 'asks.demo.test', start: (ca) => demanding(ca, 'asks.demo.test') },
  showing('client-certificate-untrusted', 'asks-another.demo.test', { by: 'unknown-intermediate' }),
  showing('client-certificate-expired', 'asks-late.demo.test', { days: [-92, -2] }),
  showing('client-certificate-unsuitable', 'asks-client.demo.test', { extendedKeyUsage: ['serverAuth'] }),
  {
    cause: 'client-certificate-not-required',
    host: 'lets-in.demo.test',
    config: 'client-auth: required',
    start: (ca) => demanding(ca, 'lets-in.demo.test', false),
  },
];

function showing(cause: Fault['cause'], host: string, flaw: Flaw): Fault {
  const [label] = host.split('.');
  const files = { certificate: `${label}-client.pem`, key: `${label}-client-key.pem` };
  return {
    cause,
    host,
    config: `client-cert: ${files.certificate}, client-key: ${files.key}`,
    files: (ca) => {
      const { chain, key } = ca.client(`${label} client`, flaw);
      return { [files.certificate]: chain, [files.key]: key };
    },
    start: (ca) => demanding(ca, host),
  };
}

function demanding(ca: Authority, host: string, insist = true) {
  return tlsServer({ ...ca.serve(host), clientCertificates: { authorities: ca.clientRootPem, insist } });
}
