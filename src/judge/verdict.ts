import type { SourceLocation } from '../model/endpoint.ts';
import type { Finding, ServerGuess, Undecided } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import type { Severity } from '../model/severity.ts';
import type { AddressTrust } from '../model/trust.ts';
import type { IsoInstant, Ms } from '../model/units.ts';
import type { Waiver } from '../model/waiver.ts';

/**
 * What a look at one endpoint comes to. `warn` is a pass with warnings; `inconclusive` means that something was not
 * looked at or not understood, which is never a pass.
 */
export type VerdictWord = 'pass' | 'warn' | 'fail' | 'inconclusive';

/** Which certificate of the chain ends first. */
export type ExpiryOf = 'leaf' | 'intermediate' | 'root';

/** The validity that ends first on the paths that clients follow, as facts. */
export interface Validity {
  readonly notBefore: IsoInstant;
  readonly notAfter: IsoInstant;
  readonly of: ExpiryOf;
}

/** The same, measured against the time of the run. */
export interface Expiry {
  readonly notAfter: IsoInstant;
  /** Days until then, rounded down to a tenth; negative once past. */
  readonly daysLeft: number;
  /** Share of the certificate's own lifetime that is left: 0 to 1, two decimals. */
  readonly lifetimeLeft: number;
  readonly of: ExpiryOf;
}

/** Everything that is known about one endpoint before it is judged. Findings carry their cause's own severity. */
export interface Diagnosed {
  readonly target: Target;
  readonly observation: Observation;
  readonly findings: readonly Finding[];
  readonly server: ServerGuess;
  /** `null` where no certificate was seen. */
  readonly expiry: Validity | null;
  /** One entry for each address. */
  readonly trust: readonly AddressTrust[];
  /** What the policy asks and nobody can tell. Absent: nothing. */
  readonly undecided?: readonly Undecided[];
}

export interface EndpointVerdict {
  readonly target: Target;
  readonly observation: Observation;
  readonly server: ServerGuess;
  readonly verdict: VerdictWord;
  /** What was not looked at or not understood, one plain sentence without full stop; set only where `inconclusive`. */
  readonly reason: string | null;
  readonly expiry: Expiry | null;
  readonly trust: readonly AddressTrust[];
  /** With the severities that the policy gives them, worst first, then in catalogue order. */
  readonly findings: readonly Finding[];
  /** What waivers cover: shown, and without weight. Kept apart, so that nothing counts one by mistake. */
  readonly waived: readonly WaivedFinding[];
}

/** A finding and the waiver that covers it. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** A finding about the policy itself, with the place of the line that it is about. */
export interface PolicyFinding extends Finding {
  readonly at: SourceLocation;
  /** About a waiver that the pull request does not touch, under `scope: changed`. */
  readonly untouched?: true;
}

/** How many endpoints came to which verdict, and how many findings have which severity. */
export type Counts = Readonly<Record<'endpoints' | VerdictWord | Severity | 'waived', number>>;

export interface RunVerdict {
  readonly startedAt: IsoInstant;
  readonly tookMs: Ms;
  readonly verdict: VerdictWord;
  /** A signal ended it, or a run that it judges again, before every endpoint had been looked at. */
  readonly interrupted?: true;
  readonly counts: Counts;
  /** In the order of the list. */
  readonly endpoints: readonly EndpointVerdict[];
  /** About waivers: `waiver-expired`, `waiver-unused`. Their weight counts for the run as those of endpoints do. */
  readonly policyFindings: readonly PolicyFinding[];
  /** Fingerprints of what would be said of waivers, had their endpoints been looked at: nobody knows that it is no more. */
  readonly unseenWaivers: readonly string[];
  readonly soonestExpiry: {
    readonly endpoint: string;
    readonly notAfter: IsoInstant;
    readonly daysLeft: number;
  } | null;
}
