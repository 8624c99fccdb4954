import type { CauseOf } from '../causes/cause.ts';
import type { SeenWaiver } from '../causes/seen-waiver.ts';
import { waiverExpired } from '../causes/waiver-expired.ts';
import { waiverUnused } from '../causes/waiver-unused.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { Finding } from '../model/finding.ts';
import { type Waiver, waivedEndpoint } from '../model/waiver.ts';
import { fingerprint } from '../pki/digest.ts';
import { writeFix } from '../remedies/index.ts';

/** What is to be said of a waiver, with the cause's own severity; `null` where it is in order. */
export function waiverFinding(seen: SeenWaiver): Finding | null {
  return findingOf(waiverExpired, seen) ?? findingOf(waiverUnused, seen);
}

function findingOf(cause: CauseOf<'waiver'>, seen: SeenWaiver): Finding | null {
  const diagnosis = cause.diagnose(seen);
  if (diagnosis === null) return null;
  return {
    cause: cause.id,
    severity: diagnosis.severity,
    title: diagnosis.title ?? cause.title,
    message: diagnosis.message,
    evidence: diagnosis.evidence,
    fix: { ...writeFix(diagnosis.remedy, null), docs: `docs/causes.md#${cause.id}` },
    addresses: [],
    fingerprint: waiverPrint(cause.id, seen.waiver),
  };
}

/** Fingerprint of what a cause says of a waiver; nothing seen at its endpoint goes into it. */
export function waiverPrint(cause: CauseId, waiver: Waiver): string {
  return fingerprint([cause, waivedEndpoint(waiver), waiver.cause]);
}
