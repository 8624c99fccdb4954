import type { Ms } from './units.ts';

/**
 * How a protocol that begins in clear came to TLS, or did not; an observation has none where TLS begins with the first
 * byte. All words are the server's own, cleaned and cut.
 */
export type StartTlsOutcome =
  | {
      readonly kind: 'upgraded';
      /** `null` where the server does not speak first. */
      readonly greeting: string | null;
      /** Its go-ahead; empty where the protocol has none. */
      readonly words: string;
      /** What came in clear behind the go-ahead and never reached TLS (CVE-2021-38371 and its kin); `null` for nothing. */
      readonly injected: string | null;
      /** What came before it was asked for; protocols such as IMAP allow that. Absent: nothing. */
      readonly early?: string;
    }
  | {
      readonly kind: 'not-offered';
      readonly greeting: string | null;
      /** What it offers instead, as far as it lists that. */
      readonly offered: readonly string[];
      readonly words: string;
    }
  | {
      readonly kind: 'refused';
      readonly greeting: string | null;
      /** Our line that it answered; `null` where it greets with the refusal. */
      readonly said: string | null;
      readonly words: string;
      /** The server asks to come again later. */
      readonly temporary: boolean;
    }
  /** `firstBytes`: at most 512 bytes, base64. */
  | { readonly kind: 'wrong-protocol'; readonly firstBytes: string }
  /** `after`: our line that nothing answered any more; `null` where no greeting came. */
  | { readonly kind: 'closed'; readonly how: 'fin' | 'rst'; readonly after: string | null }
  | { readonly kind: 'silent'; readonly waitedMs: Ms; readonly after: string | null };
