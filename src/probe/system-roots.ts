import { readFileSync, statSync } from 'node:fs';
import * as tls from 'node:tls';
import type { Result } from '../model/units.ts';

/** How the roots of the machine are come by; tests hand in their own. */
export interface SystemRootsAccess {
  /** `tls.getCACertificates`, which Node.js has from 22.15 on. */
  readonly getCACertificates: ((type: 'system') => readonly string[]) | undefined;
  readonly platform: NodeJS.Platform;
  /** SSL_CERT_FILE. */
  readonly certFile: string | undefined;
  /** Text of a file, or `null` where it cannot be read. */
  readonly readText: (path: string) => string | null;
}

/**
 * The roots that this machine trusts, one PEM text each; the error is a clause.
 *
 * Node.js from 22.15 on asks the machine: the certificate stores of Windows and macOS, and elsewhere what OpenSSL would
 * read, which is the file SSL_CERT_FILE (else /etc/ssl/cert.pem) and every file of SSL_CERT_DIR (else /etc/ssl/certs).
 * Before that there is no way to ask, so that the bundle files of the common systems are read, SSL_CERT_FILE before them.
 */
export function readSystemRoots(access: SystemRootsAccess): Result<readonly string[], string> {
  const { getCACertificates, platform } = access;
  if (getCACertificates !== undefined) {
    const roots = [...new Set(getCACertificates('system'))];
    return roots.length > 0 ? { ok: true, value: roots } : { ok: false, error: EMPTY };
  }
  if (platform === 'win32') {
    return { ok: false, error: 'the system store of Windows can be read by Node.js 22.15 and later only' };
  }
  for (const path of access.certFile ? [access.certFile] : BUNDLES) {
    const roots = [...new Set(access.readText(path)?.match(PEM_BLOCK) ?? [])];
    if (roots.length > 0) return { ok: true, value: roots };
  }
  return { ok: false, error: EMPTY };
}

let known: Result<readonly string[], string> | null = null;

/** The roots of the machine that we run on, read once. Never throws. */
export function systemRoots(): Result<readonly string[], string> {
  known ??= guarded(() =>
    readSystemRoots({
      getCACertificates: tls.getCACertificates as SystemRootsAccess['getCACertificates'],
      platform: process.platform,
      certFile: process.env.SSL_CERT_FILE,
      readText,
    }),
  );
  return known;
}

/** Why no endpoint can be judged by the roots of this machine; `null` where they can be read. */
export async function systemRootsTrouble(): Promise<string | null> {
  const roots = systemRoots();
  return roots.ok ? null : roots.error;
}

function guarded(read: () => Result<readonly string[], string>): Result<readonly string[], string> {
  try {
    return read();
  } catch (error) {
    return { ok: false, error: `the system store of roots cannot be read: ${(error as Error).message}` };
  }
}

function readText(path: string): string | null {
  try {
    const facts = statSync(path);
    return facts.isFile() && facts.size <= MOST_BYTES ? readFileSync(path, 'latin1') : null;
  } catch {
    return null;
  }
}

const EMPTY = 'the system store of roots is empty or cannot be read';

/** Debian and Alpine, Fedora and RHEL, SUSE, the BSDs and macOS. */
const BUNDLES: readonly string[] = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

const PEM_BLOCK = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Real bundles take a quarter of a megabyte. */
const MOST_BYTES = 16_777_216;
