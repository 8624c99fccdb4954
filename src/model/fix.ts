import type { Product } from './endpoint.ts';
import type { IsoInstant } from './units.ts';

/** A remedy written down for one product, the endpoint's own names filled in. */
export interface Fix {
  /** What to do, in one sentence. */
  readonly summary: string;
  /** `any` where the text fits every product. */
  readonly product: Product | 'any';
  /** The exact lines to type, where they exist. */
  readonly snippet: string | null;
  /** What to do around the snippet: check the config, reload, the trap to mind. */
  readonly steps: readonly string[];
  /** Where to read on, e.g. `docs/causes.md#incomplete-chain`. */
  readonly docs: string;
  /** What has to be handed over, ready to use; mostly nothing. */
  readonly files: readonly FixFile[];
}

/** A file that is part of a fix, such as the PEM of the certificates to append. */
export interface FixFile {
  /** Safe in every file system: lower-case letters, digits, dots and hyphens, e.g. `api.example.com-443.missing-intermediates.pem`. */
  readonly name: string;
  /** What it holds, in a few words. */
  readonly about: string;
  /** Printable ASCII and line feeds. */
  readonly content: string;
}

/** What has to be appended to the certificates that a server sends now, so that its chain is whole. */
export interface ChainToAppend {
  /** Name of the endpoint, after which the file with them is called. */
  readonly endpoint: string;
  /** In the order in which they follow, without the root; never empty. One that is sent at the wrong place is among them. */
  readonly certificates: readonly CertificateToAppend[];
  /** Behind the server certificate alone, or behind that and the intermediates that already follow it rightly. */
  readonly behind: 'certificate' | 'chain';
  /** Files on disk that make the whole chain when they are joined, the server certificate's own first. */
  readonly join?: readonly string[];
}

export interface CertificateToAppend {
  /** What people call it. */
  readonly name: string;
  /** RFC 4514, as it stands in the certificate. */
  readonly subject: string;
  readonly notAfter: IsoInstant;
  readonly sha256: string;
  /** Base64. */
  readonly der: string;
  /** Where it was fetched; `null` where the server sends it, only elsewhere in its chain. */
  readonly url: string | null;
}
