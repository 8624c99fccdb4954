import { Resolver } from 'node:dns/promises';
import type { CaaRecord } from '../../model/lookup.ts';
import type { Ms } from '../../model/units.ts';
import { printableText } from '../../pki/printable-text.ts';

/** The CAA records that stand at one name; none is an answer too. */
export type CaaReply =
  | { readonly kind: 'records'; readonly records: readonly CaaRecord[] }
  | { readonly kind: 'failed'; readonly code: string };

/** Asks DNS for the CAA records at one name; gives up after `mostMs`, or sooner. Never rejects. */
export type ResolveCaa = (name: string, mostMs?: Ms) => Promise<CaaReply>;

/** Asks the name servers of this machine. */
export const resolveCaa: ResolveCaa = caaResolver();

/** Asks these name servers, `address:port`; those of this machine where none is given. */
export function caaResolver(servers: readonly string[] = []): ResolveCaa {
  return async (name, mostMs = TIMEOUT_MS) => {
    const resolver = new Resolver({ timeout: TRY_MS, tries: 2 });
    if (servers.length > 0) resolver.setServers(servers);
    const limit = setTimeout(() => resolver.cancel(), Math.min(mostMs, TIMEOUT_MS));
    try {
      const records = (await resolver.resolveCaa(name)).flatMap(asRecords);
      // Left out, one of them might be the one that allows.
      return records.length > MOST_RECORDS
        ? { kind: 'failed', code: 'TOO_MANY_RECORDS' }
        : { kind: 'records', records };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
      // No such name, or no such record at it: both let the search go on above (RFC 8659 §3).
      return code === 'ENODATA' || code === 'ENOTFOUND' ? { kind: 'records', records: [] } : { kind: 'failed', code };
    } finally {
      clearTimeout(limit);
    }
  };
}

/** Node puts the value under the name of its tag, whatever that is, and newer ones the type of the record beside it. */
function asRecords({ critical, ...property }: { readonly critical?: unknown }): readonly CaaRecord[] {
  return Object.entries(property).flatMap(([tag, value]) =>
    typeof value === 'string' && !(tag === 'type' && value === 'CAA')
      ? [{ tag: clean(tag), value: clean(value), critical: ((Number(critical) || 0) & CRITICAL) !== 0 }]
      : [],
  );
}

function clean(text: string): string {
  return printableText(text.slice(0, LONGEST));
}

/** Bit 0 of the flags, counted from the most significant (RFC 8659 §4.1). */
const CRITICAL = 0x80;
const LONGEST = 300;
const MOST_RECORDS = 100;
const TRY_MS = 1_500;
const TIMEOUT_MS = 4_000;
