import type { FileProblem, KeyTrouble } from './bundle.ts';
import type { CertificateFacts } from './certificate.ts';
import type { ChainFaultFacts } from './chain-fault.ts';
import type { ChainRemedy } from './chain-remedy.ts';
import type { NetworkRemedy } from './network-remedy.ts';
import type { ProxyRemedy } from './proxy-remedy.ts';
import type { RevocationRemedy } from './revocation-remedy.ts';
import type { ServedAt } from './served-at.ts';
import type { ClearTextRemedy, StartTlsRemedy } from './starttls-remedy.ts';
import type { TlsVersion } from './tls-version.ts';
import type { WaiverRemedy } from './waiver-remedy.ts';

export type { ChainFaultFacts } from './chain-fault.ts';
export type { ServedAt } from './served-at.ts';

/**
 * What mends a cause, as data. A cause names one; `remedies/<product>.ts` says how it is written down for that product.
 */
export type Remedy =
  | { readonly kind: 'fix-name'; readonly host: string; readonly declaredAt: string }
  | { readonly kind: 'start-listener'; readonly address: string; readonly port: number }
  | { readonly kind: 'open-path'; readonly address: string; readonly port: number }
  | { readonly kind: 'find-resetter'; readonly address: string; readonly port: number; readonly name: string }
  | ProxyRemedy
  | StartTlsRemedy
  | ClearTextRemedy
  | { readonly kind: 'enable-tls'; readonly port: number; readonly name: string }
  | {
      readonly kind: 'use-right-protocol';
      readonly port: number;
      readonly protocol: string;
      /** The endpoint to write instead: it says how TLS begins there. */
      readonly suggestion: string | null;
      /** The protocol can switch to TLS on request. */
      readonly startTls?: boolean;
    }
  | {
      readonly kind: 'set-versions';
      readonly min: TlsVersion;
      readonly max: TlsVersion;
      readonly name: string;
      /** Which versions the server lacks, where it is known. */
      readonly missing?: readonly TlsVersion[];
    }
  | {
      readonly kind: 'set-suites';
      /** Weak ones are accepted; none is shared with clients; none fits the key of the certificate. */
      readonly why: 'weak' | 'none-common' | 'key-type';
      readonly name: string;
    }
  | { readonly kind: 'set-groups'; readonly postQuantum: boolean; readonly name: string }
  | { readonly kind: 'set-dh-params'; readonly bits: number; readonly name: string }
  | { readonly kind: 'replace-tls-stack'; readonly version: string; readonly name: string }
  | {
      readonly kind: 'renew';
      readonly names: readonly string[];
      readonly notAfter: string;
      /** Where the old one is served, to compare. */
      readonly served?: ServedAt;
    }
  | {
      readonly kind: 'renew-as-asked';
      readonly names: readonly string[];
      /** The CA wants it back before the usual time. */
      readonly replace: boolean;
      /** Where the CA says why. */
      readonly explanationUrl: string | null;
      readonly served: ServedAt;
    }
  /** The renewal ran: `path` holds a newer certificate, valid `until` that day, than the one served. */
  | {
      readonly kind: 'load-newer-file';
      readonly path: string;
      readonly until: string;
      readonly served: ServedAt;
    }
  | {
      readonly kind: 'allow-ca-in-dns';
      /** The name at which the CAA records stand. */
      readonly at: string;
      readonly property: 'issue' | 'issuewild';
      /** By which the CA is allowed. */
      readonly domain: string;
      readonly ca: string;
      /** Tag of the critical property that keeps every CA out; `null` where the CA is only not listed. */
      readonly unknown: string | null;
    }
  | { readonly kind: 'match-pin'; readonly served: ServedAt }
  | {
      readonly kind: 'replace-blocked';
      /** What of the certificate is blocked. */
      readonly what: 'key' | 'serial';
      readonly role: 'leaf' | 'ca';
      readonly subject: string;
      /** Of the server certificate. */
      readonly names: readonly string[];
    }
  /** `lifetime`: of the certificate, e.g. `6 days`; less than the days that the policy asks for. */
  | { readonly kind: 'set-threshold'; readonly key: 'min-days' | 'warn-days'; readonly lifetime: string }
  | { readonly kind: 'fix-clock-or-wait'; readonly notBefore: string }
  | {
      readonly kind: 'reissue';
      readonly names: readonly string[];
      readonly why: 'name' | 'no-san' | 'key-usage' | 'weak-key';
      /** One certificate has to cover all names. */
      readonly together?: true;
      /** For `weak-key`, which also stands for one that clients do not take: the least bits of an RSA key. */
      readonly rsaBits?: number;
    }
  | {
      readonly kind: 'use-allowed-issuer';
      readonly allowed: readonly string[];
      readonly issuer: string;
      readonly names: readonly string[];
    }
  | ChainRemedy
  | { readonly kind: 'replace-self-signed'; readonly name: string }
  /** Certificates on disk. `why`: what is the matter with the file. */
  | { readonly kind: 'replace-file'; readonly path: string; readonly why: FileProblem['kind'] | 'rounds' }
  | {
      readonly kind: 'match-key';
      readonly certificate: string;
      readonly key: string;
      /** The file whose certificate the key belongs to; `null` where none is at hand. */
      readonly fits: string | null;
      /** Why the key could not be read; `null` where it was. */
      readonly trouble: KeyTrouble['kind'] | null;
      /** On the certificate. */
      readonly names: readonly string[];
    }
  /** `manifest`: the key stands in a Kubernetes manifest. */
  | {
      readonly kind: 'protect-key';
      readonly paths: readonly string[];
      readonly names: readonly string[];
      readonly manifest: boolean;
      /** Whether the repository tracks them could be told. */
      readonly told: boolean;
    }
  /** `place`: in the chain as sent, 0 for the server's own. */
  | { readonly kind: 'replace-malformed'; readonly name: string; readonly place: number }
  /** `instead`: what the certificate served in its place is called; `null` where the server refuses the name. */
  | { readonly kind: 'serve-name'; readonly name: string; readonly port: number; readonly instead: string | null }
  | { readonly kind: 'serve-without-name'; readonly name: string; readonly port: number }
  /** `fix`: how that product is told to serve a real certificate, one sentence of our own. */
  | { readonly kind: 'replace-built-in'; readonly name: string; readonly product: string; readonly fix: string }
  | { readonly kind: 'find-name-filter'; readonly address: string; readonly port: number; readonly name: string }
  | {
      readonly kind: 'find-closer';
      readonly address: string;
      readonly port: number;
      readonly name: string;
      readonly how: 'rst' | 'fin' | 'silent';
    }
  | {
      readonly kind: 'accept-large-hello';
      readonly address: string;
      readonly port: number;
      readonly name: string;
      /** What of it is not accepted: its size, the post-quantum group in it, or its arriving in pieces. */
      readonly about: 'size' | 'group' | 'split';
    }
  | { readonly kind: 'compare-captures'; readonly address: string; readonly port: number; readonly name: string }
  | { readonly kind: 'find-delay'; readonly address: string; readonly port: number; readonly name: string }
  | {
      readonly kind: 'read-server-log';
      readonly address: string;
      readonly port: number;
      readonly name: string;
      /** `null` where the handshake ended without an alert of the server. */
      readonly alert: number | null;
    }
  /** `product`: the inspection product that the issuer's name gives away; `null` where it gives none away. */
  | {
      readonly kind: 'bypass-interception';
      readonly issuer: string;
      readonly product: string | null;
      readonly name: string;
      /** The proxy that it was looked at through; absent where there is none. */
      readonly proxy?: string;
    }
  | {
      readonly kind: 'provide-client-certificate';
      readonly asked: readonly string[];
      readonly name: string;
      readonly port?: number;
      /** The server wants one for some pages alone, which in TLS 1.3 it cannot ask for; absent where it asks. */
      readonly cannotAsk?: boolean;
    }
  | {
      readonly kind: 'trust-client-ca';
      /** Who issued our client certificate. */
      readonly issuer: string;
      /** The CAs that the server names, RFC 4514; empty where it names none. */
      readonly asked: readonly string[];
      readonly name: string;
      readonly port?: number;
    }
  | { readonly kind: 'renew-client-certificate'; readonly subject: string; readonly notAfter: string }
  | {
      readonly kind: 'fix-client-certificate';
      readonly why: 'unreadable' | 'key-mismatch' | 'not-yet-valid' | 'purpose' | 'not-chosen';
      /** `null` where it could not be read. */
      readonly subject: string | null;
      readonly asked: readonly string[];
    }
  | { readonly kind: 'require-client-certificate'; readonly name: string; readonly port?: number }
  | {
      readonly kind: 'align-addresses';
      readonly differs: 'certificate' | 'versions' | 'client-auth';
      /** The addresses that are not as the others. */
      readonly odd: readonly string[];
      readonly name: string;
    }
  | NetworkRemedy
  | RevocationRemedy
  | WaiverRemedy
  /** `faults`: what is wrong along the chain, from the leaf upwards; never empty. */
  | { readonly kind: 'mend-chain'; readonly faults: readonly ChainFaultFacts[] }
  | {
      readonly kind: 'investigate-verification';
      readonly code: string;
      readonly chain: readonly CertificateFacts[];
      readonly name: string;
      /** What is known to be wrong, from the leaf upwards; absent or empty where OpenSSL's words are all there is. */
      readonly faults?: readonly ChainFaultFacts[];
    };

export type RemedyKind = Remedy['kind'];
