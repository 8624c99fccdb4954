import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Minted } from '../../src/demo/mint.ts';
import type { TemporaryFolder } from './temporary.ts';

/** How a certificate stands in the database of `openssl ca`. */
export type Standing = 'valid' | { readonly revoked: Date; readonly reason?: string };

let serial = 0;

/** The database of `openssl ca` (its CA.pl calls it index.txt), as a file. */
export function caIndex(
  folder: TemporaryFolder,
  entries: readonly (readonly [certificate: Pick<Minted, 'serial'>, standing: Standing])[],
): string {
  serial += 1;
  const lines = entries.map(([certificate, standing]) => {
    const number = certificate.serial.replace(/^(?:00)+(?=.)/, '').toUpperCase();
    const even = number.length % 2 === 0 ? number : `0${number}`;
    const [flag, revoked] =
      standing === 'valid'
        ? ['V', '']
        : ['R', [utcTime(standing.revoked), standing.reason].filter((part) => part !== undefined).join(',')];
    return `${flag}\t491231235959Z\t${revoked}\t${even}\tunknown\t/CN=entry ${even}\n`;
  });
  folder.write(`index-${serial}.txt.attr`, 'unique_subject = no\n');
  return folder.write(`index-${serial}.txt`, lines.join(''));
}

/** An OCSP response as `openssl ocsp` makes it for a request in DER. */
export function opensslOcspResponse(
  folder: TemporaryFolder,
  {
    request,
    index,
    issuer,
    signer = issuer,
    args = [],
  }: {
    readonly request: Uint8Array;
    readonly index: string;
    readonly issuer: Minted;
    readonly signer?: Minted;
    readonly args?: readonly string[];
  },
): Uint8Array {
  serial += 1;
  const out = `${folder.path}/response-${serial}.der`;
  openssl([
    ...['ocsp', '-index', index, '-CA', folder.write(`ca-${serial}.pem`, issuer.certPem)],
    ...['-rsigner', folder.write(`signer-${serial}.pem`, signer.certPem)],
    ...['-rkey', folder.write(`signer-${serial}.key`, signer.keyPem)],
    ...['-reqin', folder.write(`request-${serial}.der`, request), '-respout', out],
    ...(args.includes('-nmin') ? [] : ['-ndays', '4']),
    ...args,
  ]);
  return readFileSync(out);
}

/** A revocation list in PEM as `openssl ca -gencrl` makes it. `extensions`: lines of a section of its configuration. */
export function opensslCrl(
  folder: TemporaryFolder,
  {
    index,
    issuer,
    args = ['-crldays', '7'],
    extensions = [],
  }: {
    readonly index: string;
    readonly issuer: Minted;
    readonly args?: readonly string[];
    readonly extensions?: readonly string[];
  },
): string {
  serial += 1;
  const out = `${folder.path}/list-${serial}.pem`;
  const config = folder.write(
    `ca-${serial}.cnf`,
    [
      ...['[ca]', 'default_ca = this', '[this]', `database = ${index}`, 'default_md = sha256'],
      ...(extensions.length === 0 ? [] : ['crl_extensions = list', '[list]', ...extensions]),
      '',
    ].join('\n'),
  );
  openssl([
    ...['ca', '-gencrl', '-config', config, '-out', out],
    ...['-cert', folder.write(`ca-${serial}.pem`, issuer.certPem)],
    ...['-keyfile', folder.write(`ca-${serial}.key`, issuer.keyPem)],
    ...args,
  ]);
  return readFileSync(out, 'utf8');
}

/** DER of what stands in a PEM text. */
export function derOf(pem: string): Uint8Array {
  return Buffer.from(pem.replaceAll(/-----[^-]+-----/g, ''), 'base64');
}

export function openssl(args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
}

function utcTime(date: Date): string {
  return `${date.toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`;
}
