import type { FetchFailure } from '../../model/lookup.ts';
import type { FetchScope } from '../../model/policy.ts';
import type { Ms } from '../../model/units.ts';
import type { Exchanged } from './exchange.ts';

/**
 * Hosts of one run that time out or refuse the connection: a hundred certificates may name one responder, and its
 * silence is waited for once. A host that has answered before is given more patience, since one slow document says
 * little of the others.
 */
export interface SilentHosts {
  /** How it went there before, told of this URL; `null` where it may be asked. */
  fateOf(url: URL, scope: FetchScope): FetchFailure | null;
  /** `waited`: for this host alone, out of the whole time of the fetch. */
  note(url: URL, scope: FetchScope, outcome: Exchanged, waited: Ms): void;
}

/** Remembers the last `most` hosts. */
export function createSilentHosts(most = 1_000): SilentHosts {
  const known = new Map<string, Standing>();
  return {
    fateOf(url, scope) {
      const standing = known.get(keyOf(url, scope));
      if (standing?.kind !== 'failed' || standing.patience > 0) return null;
      return { ...standing.failure, url: url.href };
    },
    note(url, scope, outcome, waited) {
      const key = keyOf(url, scope);
      const before = known.get(key);
      const standing = standingAfter(before, outcome, waited);
      if (standing === null) return;
      known.delete(key);
      known.set(key, standing);
      for (const [oldest] of known) {
        if (known.size <= most) return;
        known.delete(oldest);
      }
    },
  };
}

type Standing =
  | { readonly kind: 'answered' }
  | { readonly kind: 'failed'; readonly failure: FetchFailure; readonly patience: number };

/** `null` where the outcome tells nothing of the host. */
function standingAfter(before: Standing | undefined, outcome: Exchanged, waited: Ms): Standing | null {
  switch (outcome.kind) {
    case 'answered':
    case 'redirect':
    case 'status':
    case 'too-large':
      return { kind: 'answered' };
    case 'timeout':
      // What redirects before it left over may have been too little for any host.
      if (waited * 2 < outcome.waitedMs) return null;
      break;
    case 'no-connection':
      if (!UNREACHED.has(outcome.code)) return null;
      break;
    default:
      return null;
  }
  const patience = before === undefined ? 0 : before.kind === 'answered' ? PATIENCE : Math.max(0, before.patience - 1);
  return { kind: 'failed', failure: outcome, patience };
}

/** What one policy keeps out another may ask. */
function keyOf({ protocol, host }: URL, scope: FetchScope): string {
  return `${scope} ${protocol}//${host}`;
}

/** Codes that came before any byte of HTTP; not those of a broken answer, which may be about one document. */
const UNREACHED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Failures in a row that a host which has answered is forgiven. */
const PATIENCE = 2;
