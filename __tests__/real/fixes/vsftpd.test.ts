import { CERTIFICATE_PROOFS } from './certificate-proofs.ts';
import { setKeys } from './key-lines.ts';
import { rsa, worstSuites } from './negotiation-proofs.ts';
import { prove } from './prove.ts';
import { vsftpdBench } from './vsftpd-bench.ts';

/** vsftpd sets no versions or groups: what needs these is proved for other products. */
const suites = (config: string, list: string) => setKeys(config, [`ssl_ciphers=${list}`]);

prove(vsftpdBench, [
  ...CERTIFICATE_PROOFS,
  ...worstSuites({ suites, versions: (config) => config }).filter(({ cause }) => cause === 'weak-cipher-accepted'),
  {
    cause: 'weak-cipher-accepted',
    kind: 'CBC under the profile intermediate',
    gate: ['profile: intermediate'],
    broken: (config) => suites(config, 'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-SHA'),
  },
  {
    cause: 'weak-key-exchange',
    kind: 'RSA under the profile intermediate',
    gate: ['profile: intermediate'],
    served: rsa,
    broken: (config) => suites(config, 'ECDHE-RSA-AES128-GCM-SHA256:AES128-GCM-SHA256'),
  },
]);
