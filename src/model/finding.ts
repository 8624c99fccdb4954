import type { CauseId } from './cause-id.ts';
import type { Product } from './endpoint.ts';
import type { Fix } from './fix.ts';
import type { Severity } from './severity.ts';

/** What was seen, so that the reader can check us. */
export interface Evidence {
  readonly label: string;
  readonly value: string;
}

/** One cause, found at one endpoint. Plain data: it survives JSON. */
export interface Finding {
  readonly cause: CauseId;
  readonly severity: Severity;
  /** An error, were it not at an endpoint that the pull request does not touch. */
  readonly spared?: true;
  /** The cause in a few words, e.g. `the intermediate certificate is not sent`. */
  readonly title: string;
  /** One sentence with the endpoint's own values. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly fix: Fix;
  /** The addresses that show it; empty when the name itself is the matter. */
  readonly addresses: readonly string[];
  /** SHA-256 of the server certificate that it was seen with, where the server has several. */
  readonly certificate?: string;
  /** Stable across runs: cause + endpoint + what distinguishes the finding, not its wording or line. */
  readonly fingerprint: string;
}

/** What was seen leaves it open: a demand of the policy, or what the server itself shows. */
export interface Undecided {
  /** The cause that would tell. */
  readonly cause: CauseId;
  /** A sentence without full stop. */
  readonly words: string;
}

/** Which product ends TLS there, and what says so. */
export interface ServerGuess {
  /** `null`: unsure, so that the general fix is written. */
  readonly product: Product | null;
  readonly because: string;
  readonly sureness: Sureness;
  /** Where it is unsure, the products that it may be, the likelier first. */
  readonly others: readonly Product[];
}

/**
 * `certain`: the configuration says so. `sure`: what ends TLS named itself. `likely`: something that may stand behind it
 * did and nothing seen contradicts, or it is a host name or a manner of a cloud. `unsure`: nothing tells, or what tells
 * contradicts itself.
 */
export type Sureness = 'certain' | 'sure' | 'likely' | 'unsure';
