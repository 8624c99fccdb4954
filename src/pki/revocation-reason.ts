/** CRLReason (RFC 5280 §5.3.1) by name; a number where unknown. */
export function revocationReason(content: Uint8Array): string {
  const code = content.length === 1 ? (content[0] ?? 0) : -1;
  return REASONS[code] ?? (code < 0 ? 'unreadable' : `reason ${code}`);
}

/** On hold is the one state that may be taken back (RFC 5280 §5.3.1). */
export function isFinal(reason: string | null): boolean {
  return reason !== 'certificateHold' && reason !== 'removeFromCRL';
}

const REASONS: Readonly<Record<number, string>> = {
  0: 'unspecified',
  1: 'keyCompromise',
  2: 'cACompromise',
  3: 'affiliationChanged',
  4: 'superseded',
  5: 'cessationOfOperation',
  6: 'certificateHold',
  8: 'removeFromCRL',
  9: 'privilegeWithdrawn',
  10: 'aACompromise',
};
