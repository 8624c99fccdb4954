import { CERTIFICATE_PROOFS, wrongName } from './certificate-proofs.ts';
import { clientProofs } from './client-proofs.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, weakSignature, worstSuites } from './negotiation-proofs.ts';
import { nginxBench } from './nginx-bench.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

const set: Negotiation = {
  versions: (config, min, max) => inServer(config, `ssl_protocols ${range(min, max).join(' ')};`),
  suites: (config: string, list: string) => inServer(config, `ssl_ciphers ${list};`),
  groups: (config, list) => inServer(config, `ssl_ecdh_curve ${list};`),
  dhFile: (config, path) => inServer(config, `ssl_dhparam ${path};`),
};

prove(nginxBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(set.suites),
  ...worstSuites(set),
  ...negotiationProofs(set),
  ...clientProofs((config, file) => inServer(config, `ssl_client_certificate ${file};\nssl_verify_client on;`)),
  { cause: 'hostname-mismatch', files: otherFiles, served: wrongName, broken: withOtherFirst },
  { cause: 'default-certificate', files: otherFiles, broken: (config) => asOther(config) },
  {
    cause: 'sni-not-recognized',
    files: otherFiles,
    broken: (config, port) =>
      asOther(config).replace(
        'server {',
        `server { listen ${port} ssl default_server; ssl_reject_handshake on; }\n    server {`,
      ),
  },
  {
    cause: 'no-sni-fallback',
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: withOtherFirst,
  },
  {
    cause: 'plaintext-http',
    broken: (config) => config.replace(' ssl;', ';').replaceAll(/^ +ssl_.*\n/gm, ''),
  },
]);

function inServer(config: string, lines: string): string {
  return config.replace(
    'server_name shop.test;\n',
    (line) => `${line}        ${lines.replaceAll('\n', '\n        ')}\n`,
  );
}

function range(min: string, max: string): readonly string[] {
  return ['1.0', '1.1', '1.2', '1.3']
    .filter((one) => one >= min && one <= max)
    .map((one) => `TLSv${one.replace('1.0', '1')}`);
}

/** The same block for the other site, in place of ours. */
function asOther(config: string): string {
  return config.replaceAll(DESK, OTHER).replaceAll('shop.test', 'other.test');
}

/** The other site first, which makes it the default of the socket. */
function withOtherFirst(config: string): string {
  const block = /^ {4}server \{\n[\s\S]*?^ {4}\}\n/m;
  const [own = ''] = block.exec(config) ?? [];
  return config.replace(block, `${asOther(own)}${own}`);
}
