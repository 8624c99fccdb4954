/**
 * AlertDescription by its names in RFC 8446 §6.2 and RFC 5246 §7.2.2; 30 to 60 and 100 in part from older versions (RFC
 * 6101 §5.4.2, RFC 2246 §7.2). Extensions add 52 (RFC 9147 §11), 86 (RFC 7507), 109 to 116 (RFC 6066 §9, RFC 4279 §6, RFC
 * 8446), 117 (RFC 9846), 120 (RFC 7301 §3.2) and 121 (RFC 9849). Names that a later standard reserves keep their old form.
 */
export const ALERTS: Readonly<Record<number, string>> = {
  0: 'close_notify',
  10: 'unexpected_message',
  20: 'bad_record_mac',
  21: 'decryption_failed',
  22: 'record_overflow',
  30: 'decompression_failure',
  40: 'handshake_failure',
  41: 'no_certificate',
  42: 'bad_certificate',
  43: 'unsupported_certificate',
  44: 'certificate_revoked',
  45: 'certificate_expired',
  46: 'certificate_unknown',
  47: 'illegal_parameter',
  48: 'unknown_ca',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  52: 'too_many_cids_requested',
  60: 'export_restriction',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  86: 'inappropriate_fallback',
  90: 'user_canceled',
  100: 'no_renegotiation',
  109: 'missing_extension',
  110: 'unsupported_extension',
  111: 'certificate_unobtainable',
  112: 'unrecognized_name',
  113: 'bad_certificate_status_response',
  114: 'bad_certificate_hash_value',
  115: 'unknown_psk_identity',
  116: 'certificate_required',
  117: 'general_error',
  120: 'no_application_protocol',
  121: 'ech_required',
};

/** `40` → `handshake_failure`; a number that no standard names stays a number, e.g. `alert 200`. */
export function alertName(description: number): string {
  return ALERTS[description] ?? `alert ${description}`;
}

/** `TLS alert 40 (handshake_failure)`; the number alone where no standard names it. */
export function alertText(description: number): string {
  const name = ALERTS[description];
  return `TLS alert ${description}${name === undefined ? '' : ` (${name})`}`;
}
