import { CERTBOT_FOLDER, CERTIFICATE_PROOFS } from './certificate-proofs.ts';
import { clientProofs } from './client-proofs.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, weakSignature, worstSuites } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';
import { stunnelBench } from './stunnel-bench.ts';

const set: Negotiation = {
  versions: (config, min, max) => inService(config, `sslVersionMin = ${spelled(min)}\nsslVersionMax = ${spelled(max)}`),
  suites: (config, list) => inService(config, `ciphers = ${list}`),
  groups: (config, list) => inService(config, `curves = ${list}`),
  dhFile: 'with the certificate',
};

prove(stunnelBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(set.suites),
  ...worstSuites(set),
  ...negotiationProofs(set),
  ...clientProofs((config, file) => inService(config, `CAfile = ${file}\nverifyChain = yes`)),
  { cause: 'default-certificate', files: otherFiles, broken: (config) => config.replaceAll(DESK, OTHER) },
  {
    cause: 'no-sni-fallback',
    folder: CERTBOT_FOLDER,
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: (config) => `${config.replaceAll(CERTBOT_FOLDER, OTHER)}[shop]
sni = web:shop.test
exec = /bin/sh
execArgs = sh /etc/stunnel/answer.txt
cert = ${CERTBOT_FOLDER}/fullchain.pem
key = ${CERTBOT_FOLDER}/privkey.pem
`,
  },
]);

function inService(config: string, lines: string): string {
  return config.replace('[web]\n', (line) => `${line}${lines}\n`);
}

function spelled(version: string): string {
  return `TLSv${version.replace('1.0', '1')}`;
}
