import { CERTBOT_FOLDER, CERTIFICATE_PROOFS, wrongName } from './certificate-proofs.ts';
import { clientProofs } from './client-proofs.ts';
import { lighttpdBench, mergeLists } from './lighttpd-bench.ts';
import { DESK } from './machine.ts';
import { type Negotiation, negotiationProofs, weakSignature } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

const set: Negotiation = {
  versions: (config, min, max) => setting(setting(config, 'MinProtocol', spelled(min)), 'MaxProtocol', spelled(max)),
  suites: (config, list) => setting(config, 'CipherString', list),
  groups: (config, list) => setting(config, 'Groups', list),
  dhFile: (config, path) => setting(config, 'DHParameters', path),
};

prove(lighttpdBench, [
  ...CERTIFICATE_PROOFS,
  weakSignature(set.suites),
  // With lighttpd 1.4.69 no DHE of 1,024 bits was seen from such a file, at level 0 either.
  ...negotiationProofs(set).filter(({ kind = '' }) => !kind.startsWith('Diffie-Hellman')),
  ...clientProofs((config, file) =>
    inSocket(
      config,
      `ssl.verifyclient.activate = "enable"\nssl.verifyclient.enforce = "enable"\nssl.verifyclient.ca-file = "${file}"`,
    ),
  ),
  {
    cause: 'hostname-mismatch',
    files: otherFiles,
    served: wrongName,
    broken: (config) => asOther(config) + block(DESK),
  },
  {
    cause: 'no-sni-fallback',
    folder: CERTBOT_FOLDER,
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: (config) => asOther(config) + block(CERTBOT_FOLDER),
  },
  {
    cause: 'plaintext-http',
    broken: (config) => config.replaceAll(/^ +ssl\..*\n|^server.modules.*\n/gm, ''),
  },
]);

function inSocket(config: string, lines: string): string {
  return config.replace('    ssl.engine = "enable"\n', (line) => `${line}    ${lines.replaceAll('\n', '\n    ')}\n`);
}

function setting(config: string, name: string, value: string): string {
  const line = `ssl.openssl.ssl-conf-cmd = ("${name}" => "${value}")`;
  const [old] = /^ +ssl\.openssl\.ssl-conf-cmd .*$/m.exec(config) ?? [];
  return old === undefined ? inSocket(config, line) : config.replace(old, `    ${mergeLists(old, line)}`);
}

function spelled(version: string): string {
  return `TLSv${version.replace('1.0', '1')}`;
}

function asOther(config: string): string {
  return config.replaceAll(DESK, OTHER).replaceAll(CERTBOT_FOLDER, OTHER);
}

/** Our own site beside the one of the socket. */
function block(folder: string): string {
  return `$HTTP["host"] == "shop.test" {\n    ssl.pemfile = "${folder}/fullchain.pem"\n    ssl.privkey = "${folder}/privkey.pem"\n}\n`;
}
