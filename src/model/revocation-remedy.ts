import type { ServedAt } from './remedy.ts';

/** What mends a chain that was revoked, or of which nobody can say whether it was. */
export type RevocationRemedy =
  | {
      readonly kind: 'replace-revoked';
      /** What people call the revoked certificate. */
      readonly subject: string;
      /** 0 is the server certificate, 1 the one that signed it. */
      readonly depth: number;
      /** Of the server certificate. */
      readonly names: readonly string[];
      /** Somebody else has its key. */
      readonly compromised: boolean;
      readonly served: ServedAt;
    }
  | {
      readonly kind: 'mend-stapling';
      /** `stale`: past its end; `foreign`: about, or from, somebody else; `useless`: without a status that counts. */
      readonly why: 'missing' | 'stale' | 'foreign' | 'useless';
      readonly name: string;
      /** The OCSP address in the certificate; `null` where it names none. */
      readonly responder: string | null;
      readonly mustStaple: boolean;
      /** Only the policy demands a staple. */
      readonly inPolicy: boolean;
    }
  | {
      readonly kind: 'make-revocation-known';
      readonly why: 'no-url' | 'no-answer' | 'no-issuer' | 'switched-off';
      readonly subject: string;
      readonly url: string | null;
    };
