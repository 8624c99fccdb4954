import { CERTIFICATE_PROOFS } from './certificate-proofs.ts';
import { dovecotBench } from './dovecot-bench.ts';
import { setKeys } from './key-lines.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, weakSignature, worstSuites } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

/** Dovecot has no setting for the newest version: what needs one is proved for other products. */
const set: Negotiation = {
  versions: (config, min) => setKeys(config, [`ssl_min_protocol = TLSv${min.replace('1.0', '1')}`]),
  suites: (config, list) => setKeys(config, [`ssl_cipher_list = ${list}`]),
  groups: (config, list) => setKeys(config, [`ssl_curve_list = ${list}`]),
  dhFile: (config, path) => setKeys(config, [`ssl_dh = <${path}`]),
};
const needsMax = ['tls-version-too-old', 'tls-version-missing', 'no-common-cipher'];

prove(dovecotBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(set.suites),
  ...[...worstSuites(set), ...negotiationProofs(set)].filter(({ cause }) => !needsMax.includes(cause)),
  { cause: 'default-certificate', files: otherFiles, broken: (config) => config.replaceAll(DESK, OTHER) },
]);
