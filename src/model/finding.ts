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
  /** The cause in a few words, e.g. `the intermediate certificate is not sent`. */
  readonly title: string;
  /** One sentence with the endpoint's own values. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly fix: Fix;
  /** The addresses that show it; empty when the name itself is the matter. */
  readonly addresses: readonly string[];
  /** Stable across runs: cause + endpoint + what distinguishes the finding, not its wording or line. */
  readonly fingerprint: string;
}

/** Which product answered, and what says so. */
export interface ServerGuess {
  readonly product: Product | null;
  readonly because: string;
}
