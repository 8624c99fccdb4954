import { apacheBench } from './apache-bench.ts';
import { CERTIFICATE_PROOFS, wrongName } from './certificate-proofs.ts';
import { clientLeaf, clientProofs, SHOWN, trusted } from './client-proofs.ts';
import { DESK } from './machine.ts';
import { negotiationProofs, weakSignature } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

const suites = (config: string, list: string) => inHost(config, `SSLCipherSuite ${list}`);

prove(apacheBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(suites),
  ...negotiationProofs({
    versions: (config, min, max) => inHost(config, `SSLProtocol -all ${range(min, max).join(' ')}`),
    suites,
    groups: (config, list) => inHost(config, `SSLOpenSSLConfCmd Curves ${list}`),
    dhFile: 'with the certificate',
  }),
  ...clientProofs((config, file) => inHost(config, `SSLCACertificateFile ${file}\nSSLVerifyClient require`)),
  {
    cause: 'client-certificate-required',
    kind: 'for some pages alone, under TLS 1.3',
    files: () => ({ '/etc/ssl/present-client-ca.pem': trusted.certPem }),
    ours: clientLeaf(),
    gate: SHOWN,
    broken: (config) =>
      inHost(
        config,
        'SSLCACertificateFile /etc/ssl/present-client-ca.pem\n<Location />\n    SSLVerifyClient require\n</Location>',
      ),
    person: ({ edit }) => edit((config) => config.replace(/^ +<Location[\s\S]*<\/Location>\n/m, '')),
  },
  { cause: 'hostname-mismatch', files: otherFiles, served: wrongName, broken: withOtherFirst },
  { cause: 'default-certificate', files: otherFiles, broken: asOther },
  {
    cause: 'no-sni-fallback',
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: withOtherFirst,
    person: ({ edit }) => edit(ownFirst),
  },
  { cause: 'plaintext-http', broken: (config) => config.replaceAll(/^ +SSL.*\n/gm, '') },
]);

function inHost(config: string, lines: string): string {
  return config.replace('    SSLEngine on\n', (line) => `${line}    ${lines.replaceAll('\n', '\n    ')}\n`);
}

function range(min: string, max: string): readonly string[] {
  return ['1.0', '1.1', '1.2', '1.3']
    .filter((one) => one >= min && one <= max)
    .map((one) => `+TLSv${one.replace('1.0', '1')}`);
}

function asOther(config: string): string {
  return config.replaceAll(DESK, OTHER).replaceAll('shop.test', 'other.test');
}

const HOST = /^<VirtualHost [\s\S]*?^<\/VirtualHost>\n/gm;

/** The other site first, which makes it the default of the address. */
function withOtherFirst(config: string): string {
  return config.replace(HOST, (own) => `${asOther(own)}${own}`);
}

/** The virtual hosts the other way round. */
function ownFirst(config: string): string {
  return `${config.replaceAll(HOST, '')}${(config.match(HOST) ?? []).reverse().join('')}`;
}
