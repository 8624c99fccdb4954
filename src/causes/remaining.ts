import type { CertificateFacts } from '../model/certificate.ts';
import { SHORT_LIVED_DAYS, type Threshold } from '../model/policy.ts';
import { assertNever, DAY_MS, type Ms } from '../model/units.ts';

/**
 * Validity as a whole. Its last second belongs to it (RFC 5280 §4.1.2.5), so that 90 days come out as 90; a certificate
 * whose dates are the wrong way round has none.
 */
export function lifetime({ notBefore, notAfter }: CertificateFacts): Ms {
  return Math.max(0, Date.parse(notAfter) + 1000 - Date.parse(notBefore));
}

/** How much of this certificate's validity the threshold asks for. */
export function asked(threshold: Threshold, certificate: CertificateFacts): Ms {
  switch (threshold.kind) {
    case 'days':
      return threshold.days * DAY_MS;
    case 'percent':
      return (lifetime(certificate) * threshold.percent) / 100;
    case 'auto':
      return lifetime(certificate) / autoParts(threshold, certificate);
    default:
      return assertNever(threshold);
  }
}

/** More days than the certificate had left at its first second: whoever renews it cannot help that. */
export function isNeverMet(threshold: Threshold, { notBefore, notAfter }: CertificateFacts): boolean {
  return threshold.kind === 'days' && Date.parse(notAfter) - Date.parse(notBefore) < threshold.days * DAY_MS;
}

/** The threshold in words, e.g. `1/8 of its lifetime, which is 11 days`; `length`: what a share comes to. */
export function askedText(threshold: Threshold, certificate: CertificateFacts, length: string): string {
  switch (threshold.kind) {
    case 'days':
      return `${threshold.days} day${threshold.days === 1 ? '' : 's'}`;
    case 'percent':
      return `${threshold.percent} % of its lifetime, which is ${length}`;
    case 'auto':
      return `1/${autoParts(threshold, certificate)} of its lifetime, which is ${length}`;
    default:
      return assertNever(threshold);
  }
}

function autoParts(threshold: Threshold & { readonly kind: 'auto' }, certificate: CertificateFacts): number {
  return lifetime(certificate) <= SHORT_LIVED_DAYS * DAY_MS ? threshold.shortLived : threshold.ordinary;
}
