/** What a PEM text holds. */
export interface PemContent {
  /** DER, in the order of the text; not yet parsed. */
  readonly certificates: readonly Uint8Array[];
  /** What stands there and could not be read, with the line, e.g. `line 3: the certificate has no END line`. */
  readonly problems: readonly string[];
}

/**
 * Takes the certificates out of a PEM bundle (RFC 7468); text between them, as `openssl x509 -text` writes it, and blocks
 * of other kinds are passed over. Never throws.
 */
export function splitPem(text: string): PemContent {
  const certificates: Uint8Array[] = [];
  const problems: string[] = [];
  let open: { readonly label: string; readonly line: number; readonly body: string[] } | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    const [, edge, label = ''] = EDGE.exec(line) ?? [];
    if (edge === 'BEGIN') {
      if (open !== null && LABELS.has(open.label)) problems.push(unended(open.line));
      open = { label, line: index + 1, body: [] };
    } else if (open !== null && edge === 'END' && label === open.label) {
      if (LABELS.has(label)) {
        const der = decode(open.body.join(''));
        if (der === null) problems.push(`line ${open.line}: the certificate is not base64`);
        else certificates.push(der);
      }
      open = null;
    } else if (open !== null) {
      open.body.push(line);
    }
  }
  if (open !== null && LABELS.has(open.label)) problems.push(unended(open.line));
  if (certificates.length + problems.length === 0) problems.push('line 1: holds no certificate in PEM form');
  return { certificates, problems };
}

/** A certificate as PEM (RFC 7468 §5.1): base64 in lines of 64, ended by a line feed. */
export function certificatePem(der: string): string {
  const lines = der.match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

function unended(line: number): string {
  return `line ${line}: the certificate has no END line`;
}

function decode(base64: string): Uint8Array | null {
  const plain = base64.replaceAll(/[ \t]/g, '');
  return plain !== '' && BASE64.test(plain) ? Uint8Array.from(Buffer.from(plain, 'base64')) : null;
}

const EDGE = /^-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** RFC 7468 §5.1 names the first; parsers still take the second. */
const LABELS: ReadonlySet<string> = new Set(['CERTIFICATE', 'X509 CERTIFICATE']);
