import { CERTIFICATE_PROOFS, putIssued, wrongName } from './certificate-proofs.ts';
import { clientProofs } from './client-proofs.ts';
import { haproxyBench } from './haproxy-bench.ts';
import { type Negotiation, negotiationProofs, weakSignature, worstSuites } from './negotiation-proofs.ts';
import { otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

const OWN = '/etc/haproxy/certs/shop.test.pem';
const set: Negotiation = {
  versions: (config, min, max) => onBind(config, `ssl-min-ver TLSv${min} ssl-max-ver TLSv${max}`),
  suites: (config: string, list: string) => onBind(config, `ciphers ${list}`),
  groups: (config, list) => onBind(config, `curves ${list}`),
  dhFile: 'with the certificate',
};

prove(haproxyBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(set.suites),
  ...worstSuites(set),
  ...negotiationProofs(set),
  ...clientProofs((config, file) => onBind(config, `ca-file ${file} verify required`)),
  {
    cause: 'hostname-mismatch',
    served: wrongName,
    files: (ca) => ({
      ...otherFiles(ca),
      '/etc/haproxy/list.txt': '/etc/haproxy/certs/other.test.pem\n/etc/haproxy/certs/shop.test.pem shop.test\n',
    }),
    broken: (config) => config.replace(`crt ${OWN}`, 'crt-list /etc/haproxy/list.txt'),
  },
  {
    cause: 'default-certificate',
    files: otherFiles,
    broken: (config) => config.replace(OWN, '/etc/haproxy/certs/other.test.pem'),
    person: (desk) => putIssued(desk),
  },
  {
    cause: 'sni-not-recognized',
    files: otherFiles,
    broken: (config) => config.replace(OWN, '/etc/haproxy/certs/other.test.pem strict-sni'),
    person: (desk) => putIssued(desk),
  },
  {
    cause: 'no-sni-fallback',
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: (config) => config.replace(OWN, `/etc/haproxy/certs/other.test.pem crt ${OWN}`),
  },
  {
    cause: 'plaintext-http',
    broken: (config) => config.replace(` ssl crt ${OWN}`, ''),
    person: (desk) => putIssued(desk),
  },
]);

function onBind(config: string, words: string): string {
  return config.replace(/^ +bind .*$/m, (line) => `${line} ${words}`);
}
