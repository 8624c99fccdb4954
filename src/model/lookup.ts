import type { CertificateFacts } from './certificate.ts';
import type { IsoInstant, Ms } from './units.ts';

/**
 * One question asked elsewhere than at the endpoint, because a certificate names the place or the policy wants it asked.
 * Facts only; `of` is the SHA-256 of the certificate asked about.
 */
export type Lookup = IssuerLookup | OcspLookup | CrlLookup | RenewalLookup | CaaLookup;

/** Who signed it? The caIssuers URL of authority information access (RFC 5280 §4.2.2.1). */
export interface IssuerLookup {
  readonly kind: 'issuer';
  readonly of: string;
  readonly url: string;
  readonly outcome:
    | { readonly kind: 'certificates'; readonly certificates: readonly CertificateFacts[] }
    /** Something came that holds no certificate; `text` is its beginning, printable ASCII, 200 characters at most. */
    | {
        readonly kind: 'no-certificates';
        readonly bytes: number;
        readonly looksLike: 'html' | 'empty' | 'other';
        readonly text: string;
      }
    | FetchFailure;
}

/** Is it revoked? Asked of an OCSP responder (RFC 6960). */
export interface OcspLookup {
  readonly kind: 'ocsp';
  readonly of: string;
  readonly url: string;
  /** The response as it came, base64; what it is worth is judged later. */
  readonly outcome: { readonly kind: 'response'; readonly response: string } | FetchFailure;
}

/** Is it revoked? Looked up in the list of its CA (RFC 5280 §5). Lists are long, so what matters is read at once. */
export interface CrlLookup {
  readonly kind: 'crl';
  readonly of: string;
  readonly url: string;
  readonly outcome:
    | ({ readonly kind: 'list' } & CrlFacts)
    /** Something came that is no list; `at` is the path of the field that could not be read. */
    | { readonly kind: 'unreadable'; readonly at: string; readonly problem: string }
    | FetchFailure;
}

/** What a revocation list says of one certificate. */
export interface CrlFacts {
  readonly issuer: string;
  readonly thisUpdate: IsoInstant;
  /** `null` where the list names none. */
  readonly nextUpdate: IsoInstant | null;
  /** Why the list says nothing of this certificate, e.g. a signature that its CA did not make; `null` where it counts. */
  readonly unusable: string | null;
  /** `null`: not on the list. */
  readonly entry: { readonly revokedAt: IsoInstant; readonly reason: string | null } | null;
  readonly entries: number;
}

/** When does its CA want it renewed? ACME Renewal Information (RFC 9773). */
export interface RenewalLookup {
  readonly kind: 'renewal-info';
  readonly of: string;
  /** Of the ACME directory. */
  readonly directory: string;
  readonly outcome:
    | {
        readonly kind: 'window';
        readonly start: IsoInstant;
        readonly end: IsoInstant;
        readonly explanationUrl: string | null;
      }
    /** The CA answered, and not with a window, e.g. it does not know the certificate. */
    | { readonly kind: 'no-window'; readonly problem: string }
    | FetchFailure;
}

/** Which CAs may issue for this name? CAA records (RFC 8659). */
export interface CaaLookup {
  readonly kind: 'caa';
  /** SHA-256 of the certificate whose renewal is the question. */
  readonly of: string;
  readonly name: string;
  readonly outcome: /** `at`: where in the tree they stand, the name itself or a parent. */
    | { readonly kind: 'records'; readonly at: string; readonly records: readonly CaaRecord[] }
    | { readonly kind: 'none' }
    | { readonly kind: 'failed'; readonly code: string };
}

export interface CaaRecord {
  /** `issue`, `issuewild`, `iodef` … */
  readonly tag: string;
  readonly value: string;
  readonly critical: boolean;
}

/** Why nothing was fetched. `url` is the one at which it ended, after redirects. */
export type FetchFailure = { readonly url: string } & (
  | { readonly kind: 'switched-off' }
  /**
   * Its host is, or resolves to, an address that the policy keeps out; `range` as ipaddr.js names it (`loopback`,
   * `private` …), or `metadata` of a cloud at an address that looks ordinary, `isatap`, or `invalid` for what is no address.
   */
  | { readonly kind: 'not-allowed'; readonly address: string; readonly range: string }
  | { readonly kind: 'bad-url'; readonly problem: string }
  | { readonly kind: 'name-not-found'; readonly code: string }
  | { readonly kind: 'no-connection'; readonly code: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-many-redirects' }
  | { readonly kind: 'timeout'; readonly waitedMs: Ms }
  /** The run's deadline came first. */
  | { readonly kind: 'not-attempted' }
);
