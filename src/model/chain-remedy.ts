import type { ChainToAppend } from './fix.ts';

/** What mends the certificates that a server sends beside its own, and the trust in where they lead. */
export type ChainRemedy =
  | {
      readonly kind: 'replace-intermediate';
      readonly subject: string;
      readonly issuerUrl: string | null;
      /** Of the endpoint, after which files are called. */
      readonly name?: string;
      /** When it will expire; absent where it has. */
      readonly expires?: string;
    }
  | {
      readonly kind: 'serve-full-chain';
      /** What the certificate is called that has to follow, the first of them where there are several. */
      readonly missing: string;
      /** Where the CA publishes it, for a command; `null` where that is not known or does not answer. */
      readonly issuerUrl: string | null;
      readonly name: string;
      /** The certificates themselves, where they were fetched and complete the chain. */
      readonly toAppend?: ChainToAppend;
      /** What the CA publishes does not make a chain that stands, e.g. because it has expired. */
      readonly publishedIsUseless?: boolean;
      /** What is sent and does not belong, in the words that people call it by. */
      readonly drop?: readonly string[];
    }
  | {
      readonly kind: 'tidy-chain';
      /** What is to be sent, leaf first, in the words that people call it by. */
      readonly order: readonly string[];
      /** What is not; empty where only the order is wrong. */
      readonly drop: readonly string[];
      readonly name: string;
      /** There were more than so many, too many to be read: `order` and `drop` are empty. */
      readonly most?: number;
    }
  | {
      readonly kind: 'trust-root';
      readonly root: string;
      /** Intermediates that the server leaves out as well. */
      readonly toAppend?: ChainToAppend;
      /** What `ca-file` holds in its place, in words. */
      readonly caFileHolds?: string;
      /** Seen in a file, where nothing on the way can have changed it. */
      readonly onDisk?: boolean;
    }
  | {
      readonly kind: 'leave-retired-root';
      readonly root: string;
      readonly names: readonly string[];
      /** Intermediates that the server leaves out as well. */
      readonly toAppend?: ChainToAppend;
    };
