import { CERTIFICATE_PROOFS } from './certificate-proofs.ts';
import { setKeys } from './key-lines.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, worstSuites } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { postgresqlBench } from './postgresql-bench.ts';
import { prove } from './prove.ts';

const set: Negotiation = {
  versions: (config, min, max) =>
    setKeys(config, [
      `ssl_min_protocol_version = 'TLSv${min.replace('1.0', '1')}'`,
      `ssl_max_protocol_version = 'TLSv${max.replace('1.0', '1')}'`,
    ]),
  suites: (config, list) => setKeys(config, [`ssl_ciphers = '${list}'`]),
  groups: (config, list) => setKeys(config, [`ssl_ecdh_curve = '${list}'`]),
  dhFile: (config, path) => setKeys(config, [`ssl_dh_params_file = '${path}'`]),
};

prove(postgresqlBench, [
  { cause: 'starttls-refused', broken: (config) => setKeys(config, ['ssl = off']) },
  ...CERTIFICATE_PROOFS,
  ...worstSuites(set),
  ...negotiationProofs(set),
  { cause: 'hostname-mismatch', files: otherFiles, broken: (config) => config.replaceAll(DESK, OTHER) },
]);
