import type { Writer } from './writer.ts';

/** For a product that has no OCSP stapling at all: no setting mends what the certificate or the policy asks for. */
export function cannotStaple(title: string): Writer<'mend-stapling'> {
  return ({ name, mustStaple }) => ({
    summary: mustStaple
      ? `Have the certificate for "${name}" issued anew without must-staple: ${title} cannot staple.`
      : `Take \`staple\` out of \`require\` for this endpoint: ${title} cannot staple.`,
    snippet: null,
    steps: [
      ...(mustStaple
        ? ['certbot: leave --must-staple out; the renewal file of the certificate may still have it.']
        : []),
      'If a staple is a must, let HAProxy 2.8 or newer end TLS in front of it (`mode tcp`, `ocsp-update on`).',
    ],
  });
}
