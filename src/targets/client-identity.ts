import type { SourceLocation } from '../model/endpoint.ts';
import type { ClientIdentity } from '../model/run.ts';
import type { Result } from '../model/units.ts';
import { certificatesOf } from './ca-file.ts';
import { complaint, quoted } from './config-problem.ts';
import { privateKeyIn } from './private-key.ts';
import type { SettingsReader } from './raw-settings.ts';
import { fileTroubleText, type ReadEnvironment, type ReadFile } from './read-file.ts';
import { CERTIFICATE_PATH, KEY_PATH } from './secret-kinds.ts';

/** Where a client certificate and its key are to be found, as an endpoint or the whole run says. */
export interface IdentityKeys {
  readonly 'client-cert'?: string | undefined;
  readonly 'client-key'?: string | undefined;
  readonly 'client-key-env'?: string | undefined;
  readonly 'client-cert-password-env'?: string | undefined;
}

/** The client identities of a run, read once each. */
export interface ClientIdentities {
  /** Id of the identity that an endpoint shows: its own, else that of the whole run; `null` where there is none. */
  readonly idFor: (keys: IdentityKeys, placeOf: (key: string) => SourceLocation) => string | null;
  readonly byId: ReadonlyMap<string, ClientIdentity>;
}

/** What an identity is read from. */
export interface IdentitySources {
  readonly readFile: ReadFile;
  readonly readEnv: ReadEnvironment;
}

/**
 * Reads client certificates and keys, and complains where one is missing. No message repeats a key, a passphrase, or what
 * stands where the name of a file or variable with a key should be: it might be the key itself.
 */
export function clientIdentities(reader: SettingsReader, sources: IdentitySources): ClientIdentities {
  const byId = new Map<string, ClientIdentity>();
  const known = new Map<string, Result<ClientIdentity, Fault>>();
  const idOf = (keys: IdentityKeys, placeOf: (key: string) => SourceLocation): string | null => {
    // Paths and names of variables only, so that the id may stand in a report.
    const id = JSON.stringify(IDENTITY_KEYS.map((key) => keys[key] ?? null));
    const read = known.get(id) ?? readIdentity(keys, sources);
    known.set(id, read);
    if (read.ok) byId.set(id, read.value);
    else reader.complain(placeOf(read.error.key), `${read.error.key}: ${read.error.message}`);
    return read.ok ? id : null;
  };
  const shared = sharedKeys(reader);
  const sharedId = says(shared.keys) ? idOf(shared.keys, shared.placeOf) : null;
  return { byId, idFor: (keys, placeOf) => (says(keys) ? idOf(keys, placeOf) : sharedId) };
}

interface Fault {
  readonly key: keyof IdentityKeys;
  readonly message: string;
}

const IDENTITY_KEYS = [
  'client-cert',
  'client-key',
  'client-key-env',
  'client-cert-password-env',
] as const satisfies readonly (keyof IdentityKeys)[];

function says(keys: IdentityKeys): boolean {
  return IDENTITY_KEYS.some((key) => keys[key] !== undefined);
}

function sharedKeys(reader: SettingsReader) {
  const certificate = reader.one('client-cert', CERTIFICATE_PATH);
  const key = reader.one('client-key', KEY_PATH);
  // A bad value has its own complaint; what is left of the pair would only add a second one.
  const good = (['client-cert', 'client-key'] as const).every(
    (name) => reader.raw(name) === null || (name === 'client-cert' ? certificate : key) !== null,
  );
  const nowhere = { file: '<inputs>', line: 1, column: 1 };
  return {
    keys: good ? { 'client-cert': certificate?.value, 'client-key': key?.value } : {},
    placeOf: (name: string) => (name === 'client-key' ? key?.at : certificate?.at) ?? certificate?.at ?? nowhere,
  };
}

function readIdentity(keys: IdentityKeys, sources: IdentitySources): Result<ClientIdentity, Fault> {
  const path = keys['client-cert'];
  const keyGiven = keys['client-key'] !== undefined ? 'client-key' : 'client-key-env';
  if (path === undefined) {
    const lone = IDENTITY_KEYS.find((key) => keys[key] !== undefined) ?? 'client-key';
    return fault(lone, complaint('there is no certificate to it', 'client-cert beside it'));
  }
  if (keys['client-key'] !== undefined && keys['client-key-env'] !== undefined)
    return fault('client-key-env', complaint('stands beside client-key', 'one of the two'));
  const file = sources.readFile(path);
  if (!file.ok) return fault('client-cert', complaint(`${quoted(path)} ${fileTroubleText(file.error)}`, A_CERTIFICATE));
  if (isPkcs12(file.value)) {
    if (keys[keyGiven] !== undefined)
      return fault(keyGiven, complaint('stands beside a PKCS #12 file, which holds its key', 'client-cert alone'));
    return readPkcs12(file.value, keys['client-cert-password-env'], sources);
  }
  if (keys['client-cert-password-env'] !== undefined)
    return fault('client-cert-password-env', complaint('client-cert is no PKCS #12 file', 'it beside one'));
  const certificate = certificatesOf(file.value);
  if (!certificate.ok) return fault('client-cert', certificate.error);
  const key = readKey(keys, file.value, sources);
  return key.ok ? { ok: true, value: { kind: 'pem', certificate: certificate.value, key: key.value } } : key;
}

function readPkcs12(
  bytes: Uint8Array,
  variable: string | undefined,
  { readEnv }: IdentitySources,
): Result<ClientIdentity, Fault> {
  const passphrase = variable === undefined ? '' : readEnv(variable);
  if (passphrase === undefined)
    return fault('client-cert-password-env', complaint(UNSET, 'one that holds the passphrase'));
  return { ok: true, value: { kind: 'pkcs12', bytes, passphrase } };
}

function readKey(
  keys: IdentityKeys,
  certificateFile: Uint8Array,
  { readFile, readEnv }: IdentitySources,
): Result<string, Fault> {
  const variable = keys['client-key-env'];
  if (variable !== undefined) {
    const text = readEnv(variable);
    if (text === undefined || text === '') return fault('client-key-env', complaint(UNSET, 'one that holds the key'));
    return placed('client-key-env', privateKeyIn(new TextEncoder().encode(text), 'the variable'));
  }
  const path = keys['client-key'];
  if (path === undefined) {
    const both = privateKeyIn(certificateFile, 'the file');
    if (both.ok || both.error.kind !== 'absent') return placed('client-cert', both);
    const wrong = `there is no private key in ${quoted(keys['client-cert'] ?? '')}`;
    return fault('client-cert', complaint(wrong, 'client-key or client-key-env beside it'));
  }
  const file = readFile(path);
  if (file.ok) return placed('client-key', privateKeyIn(file.value, 'the file'));
  return fault(
    'client-key',
    complaint(`the file that it names ${fileTroubleText(file.error)}`, 'a file with a private key in PEM'),
  );
}

function placed(key: Fault['key'], read: ReturnType<typeof privateKeyIn>): Result<string, Fault> {
  return read.ok ? read : fault(key, read.error.message);
}

function fault(key: Fault['key'], message: string): Result<never, Fault> {
  return { ok: false, error: { key, message } };
}

/** RFC 7292 §4: a PFX is a SEQUENCE that begins with version 3; a certificate begins with another SEQUENCE. */
function isPkcs12(bytes: Uint8Array): boolean {
  const length = bytes[1] ?? 0;
  const start = length > 0x80 ? 2 + (length & 0x7f) : 2;
  return bytes[0] === 0x30 && Buffer.from(bytes.subarray(start, start + 3)).toString('hex') === '020103';
}

const A_CERTIFICATE = 'a file with a certificate in PEM, or PKCS #12, its path from the workspace';
const UNSET = 'the environment variable that it names is not set';
