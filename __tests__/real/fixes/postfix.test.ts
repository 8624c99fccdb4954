import { CERTIFICATE_PROOFS } from './certificate-proofs.ts';
import { setKeys } from './key-lines.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, weakSignature, worstSuites } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { postfixBench } from './postfix-bench.ts';
import { prove } from './prove.ts';

const set: Negotiation = {
  versions: (config, min, max) =>
    setKeys(config, [`smtpd_tls_mandatory_protocols = >=${spelled(min)}, <=${spelled(max)}`]),
  suites: (config, list) =>
    setKeys(config, [`tls_medium_cipherlist = ${list}`, 'smtpd_tls_mandatory_exclude_ciphers =']),
  groups: (config, list) => setKeys(config, [`tls_eecdh_auto_curves = ${list}`]),
  dhFile: (config, path) => setKeys(config, [`smtpd_tls_dh1024_param_file = ${path}`]),
};

prove(postfixBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(set.suites),
  ...worstSuites(set),
  ...negotiationProofs(set),
  { cause: 'hostname-mismatch', files: otherFiles, broken: (config) => config.replaceAll(DESK, OTHER) },
]);

function spelled(version: string): string {
  return `TLSv${version.replace('1.0', '1')}`;
}
