import { CERTIFICATE_PROOFS, wrongName } from './certificate-proofs.ts';
import { clientProofs } from './client-proofs.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, worstSuites } from './negotiation-proofs.ts';
import { nodeBench } from './node-bench.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

const set: Negotiation = {
  versions: (config, min, max) => inOptions(config, `minVersion: '${spelled(min)}',\n  maxVersion: '${spelled(max)}',`),
  suites: (config, list) => inOptions(config, `ciphers: '${list}',`),
  groups: (config, list) => inOptions(config, `ecdhCurve: '${list}',`),
  dhFile: (config, path) => inOptions(config, `dhparam: readFileSync('${path}'),`),
};

prove(nodeBench, [
  ...CERTIFICATE_PROOFS,
  ...worstSuites(set),
  ...negotiationProofs(set),
  ...clientProofs((config, file) =>
    inOptions(config, `requestCert: true,\n  rejectUnauthorized: true,\n  ca: readFileSync('${file}'),`),
  ),
  { cause: 'hostname-mismatch', files: otherFiles, served: wrongName },
  {
    cause: 'no-sni-fallback',
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: (config) =>
      `${asOther(config)}server.addContext('shop.test', {
  key: readFileSync('${DESK}/privkey.pem'),
  cert: readFileSync('${DESK}/fullchain.pem'),
});
`,
  },
  {
    cause: 'plaintext-http',
    broken: (config) =>
      config.replace(/const server = https[\s\S]*?, app\);/, 'const server = http.createServer(app);'),
  },
]);

function inOptions(config: string, lines: string): string {
  return config.replace('createServer({\n', (line) => `${line}  ${lines}\n`);
}

function asOther(config: string): string {
  return config.replaceAll(`${DESK}/privkey`, `${OTHER}/privkey`).replaceAll(`${DESK}/fullchain`, `${OTHER}/fullchain`);
}

function spelled(version: string): string {
  return `TLSv${version.replace('1.0', '1')}`;
}
