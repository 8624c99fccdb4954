import type { SourceFile, SourcePart } from '../model/bundle.ts';
import { readYamlDocuments } from './yaml-text.ts';

/**
 * The TLS certificates among the Secrets of a Kubernetes manifest, each a part of its own: YAML or JSON, several documents,
 * and Lists. Other documents are passed over.
 */
export function secretParts({ path, bytes, tracked }: SourceFile): readonly SourcePart[] {
  const documents = readYamlDocuments(new TextDecoder().decode(bytes)) ?? [];
  const objects = documents.flatMap((document) => {
    const { kind, items } = fieldsOf(document);
    return typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items) ? items : [document];
  });
  const parts: SourcePart[] = [];
  for (const object of objects) {
    if (parts.length >= MOST_SECRETS) break;
    const fields = fieldsOf(object);
    const read = readSecret(fields);
    if (read === null) continue;
    const place = `${path}#${nameOf(fieldsOf(fields.metadata), parts.length + 1)}`;
    parts.push(read.kind === 'secret' ? { ...read, path: place, tracked } : { ...read, path: place });
  }
  return parts.length > 0 ? parts : [{ kind: 'unusable', path, problem: { kind: 'no-secret' } }];
}

type Fields = Readonly<Record<string, unknown>>;

type Read =
  | { readonly kind: 'secret'; readonly certificate: Uint8Array; readonly key: Uint8Array | null }
  | Omit<Extract<SourcePart, { readonly kind: 'unusable' }>, 'path'>;

/** `null` for what holds no `tls.crt`. */
function readSecret({ kind, spec, sops, ...object }: Fields): Read | null {
  if (kind === 'SealedSecret')
    return CERTIFICATE in fieldsOf(fieldsOf(spec).encryptedData) ? sealed('Sealed Secrets') : null;
  if (kind !== 'Secret') return null;
  const data = fieldsOf(object.data);
  const plain = fieldsOf(object.stringData);
  // What stands in stringData wins, as in the API server.
  const certificate = entry(plain, data, CERTIFICATE);
  if (certificate === null) return null;
  if (sops !== undefined || certificate.text.startsWith('ENC[')) return sealed('SOPS');
  const key = entry(plain, data, KEY);
  const [certificateBytes, keyBytes] = [bytesOf(certificate), key === null ? null : bytesOf(key)];
  if (certificateBytes === null || (key !== null && keyBytes === null)) {
    const detail = `${certificateBytes === null ? CERTIFICATE : KEY} under data is not base64`;
    return { kind: 'unusable', problem: { kind: 'damaged', detail } };
  }
  return { kind: 'secret', certificate: certificateBytes, key: keyBytes };
}

interface Entry {
  readonly text: string;
  readonly encoded: boolean;
}

function entry(plain: Fields, data: Fields, name: string): Entry | null {
  const [own, encoded] = [plain[name], data[name]];
  if (typeof own === 'string') return { text: own, encoded: false };
  return typeof encoded === 'string' ? { text: encoded.replaceAll(/\s/g, ''), encoded: true } : null;
}

function bytesOf({ text, encoded }: Entry): Uint8Array | null {
  if (!encoded) return new TextEncoder().encode(text);
  return /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? Uint8Array.from(Buffer.from(text, 'base64')) : null;
}

function sealed(by: 'SOPS' | 'Sealed Secrets'): Read {
  return { kind: 'unusable', problem: { kind: 'sealed', by } };
}

/** Names of Kubernetes are DNS names; anything else is counted instead. */
function nameOf({ namespace, name }: Fields, number: number): string {
  const parts = [namespace, name].filter((part) => typeof part === 'string' && /^[a-z0-9.-]{1,253}$/.test(part));
  return typeof name === 'string' && parts.includes(name) ? parts.join('/') : String(number);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

const CERTIFICATE = 'tls.crt';
const KEY = 'tls.key';
const MOST_SECRETS = 200;
