import type { CauseId } from '../model/cause-id.ts';
import type { Evidence } from '../model/finding.ts';
import type { Remedy } from '../model/remedy.ts';
import type { Severity } from '../model/severity.ts';
import type { SeenAddress, SeenEndpoint } from './seen.ts';
import type { SeenVantage } from './seen-vantage.ts';
import type { SeenWaiver } from './seen-waiver.ts';

/** What a cause looks at: an address, the endpoint as a whole, the same endpoint from several networks, or a waiver. */
interface SeenBy {
  readonly address: SeenAddress;
  readonly endpoint: SeenEndpoint;
  readonly waiver: SeenWaiver;
  readonly vantage: SeenVantage;
}

/** The cause explained without an endpoint at hand: becomes its section of docs/causes.md. */
export interface CauseDocs {
  /** What is wrong, in one or two sentences. */
  readonly what: string;
  /** Whom it hurts and how. */
  readonly why: string;
  /** A command line that shows the same thing without this program. */
  readonly seeByHand: string;
  readonly references: readonly string[];
  /** The remedy with example names, so that the page can show the fix of each server product. */
  readonly example: Remedy;
}

interface CauseMeta {
  readonly id: CauseId;
  /** The cause in a few words, lower case, e.g. `the intermediate certificate is not sent`. */
  readonly title: string;
  readonly docs: CauseDocs;
  /** Symptoms: these are dropped at an address where this cause is found. */
  readonly explains: readonly CauseId[];
}

/** One reason why an endpoint fails and all we know about it. `What` is what `detect` found; it feeds everything else. */
export interface CauseSpec<Scope extends keyof SeenBy, What> extends CauseMeta {
  readonly scope: Scope;
  readonly severity: Severity | ((what: What) => Severity);
  detect(seen: SeenBy[Scope]): What | null;
  /** In place of the title, where what was found wants other words; absent or `null`: the title. */
  titleOf?(what: What, seen: SeenBy[Scope]): string | null;
  /** One sentence with the values, ended by a full stop; no advice, that is the fix's part. */
  message(what: What, seen: SeenBy[Scope]): string;
  /** What was seen, so that the reader can check us. */
  evidence(what: What): readonly Evidence[];
  remedy(what: What, seen: SeenBy[Scope]): Remedy;
  /** What tells two findings of this cause at one endpoint apart; must not change from day to day. */
  key(what: What): readonly string[];
  /** For the scope `endpoint`: the addresses that it is about; absent where the name itself is the matter. */
  addresses?(what: What): readonly string[];
  /** For the scope `endpoint`: symptoms at single addresses that it explains, by address. */
  explainsAt?(what: What): ReadonlyMap<string, readonly CauseId[]>;
}

/** What a cause says of one address or endpoint. */
export interface Diagnosis {
  readonly severity: Severity;
  /** In place of the cause's own; `null` where that fits. */
  readonly title: string | null;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly remedy: Remedy;
  readonly key: readonly string[];
  /** Where it shows itself; empty where the name itself, or the address looked at, is the matter. */
  readonly addresses: readonly string[];
  /** Symptoms at these addresses that it explains. */
  readonly explainsAt: ReadonlyMap<string, readonly CauseId[]>;
}

/** A cause as the outside knows it. */
export interface CauseOf<Scope extends keyof SeenBy> extends CauseMeta {
  readonly scope: Scope;
  /** `by value`: it depends on what was found. */
  readonly severity: Severity | 'by value';
  diagnose(seen: SeenBy[Scope]): Diagnosis | null;
}

export type Cause = CauseOf<'address'> | CauseOf<'endpoint'> | CauseOf<'waiver'> | CauseOf<'vantage'>;

/** Ties the parts of one cause together; its private `What` stays inside. */
export function defineCause<Scope extends keyof SeenBy, What>(spec: CauseSpec<Scope, What>): CauseOf<Scope> {
  const { id, title, docs, explains, scope, severity } = spec;
  return {
    id,
    title,
    docs,
    explains,
    scope,
    severity: typeof severity === 'function' ? 'by value' : severity,
    diagnose(seen) {
      const what = spec.detect(seen);
      if (what === null) return null;
      return {
        severity: typeof severity === 'function' ? severity(what) : severity,
        title: spec.titleOf?.(what, seen) ?? null,
        message: spec.message(what, seen),
        evidence: spec.evidence(what),
        remedy: spec.remedy(what, seen),
        key: spec.key(what),
        addresses: spec.addresses?.(what) ?? [],
        explainsAt: spec.explainsAt?.(what) ?? new Map(),
      };
    },
  };
}
