import type { RevocationRemedy } from '../model/revocation-remedy.ts';
import { addressNotes, certbotRenew } from './certbot.ts';
import { JOIN_CHAIN } from './chain-file.ts';
import { commandUrl, pathName } from './command-line.ts';
import { quotedList } from './phrases.ts';
import { servedAndFile } from './renewal-checks.ts';
import { ocspToFile, stapled } from './stapling.ts';
import type { FixText, GeneralTexts, ProductTexts, RemedyOf } from './writer.ts';

type RevocationKind = RevocationRemedy['kind'];

/** What fits every server product. */
export const revocation: Pick<GeneralTexts, RevocationKind> = {
  'replace-revoked': (remedy) =>
    replaceRevoked(remedy, 'systemctl reload YOUR-SERVER', 'Reload every server that uses it.'),

  'mend-stapling': stapled(({ name, responder }) => ({
    summary: `Have the server fetch the OCSP response for "${name}" and send it along (OCSP stapling).`,
    snippet: null,
    steps: [
      'nginx: ssl_stapling on · Apache: SSLUseStapling on · HAProxy 2.8 and later: ocsp-update on · Caddy and IIS staple by themselves.',
      'The server must be allowed to ask the responder: a firewall that keeps web servers from calling out is the usual reason.',
      ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
    ],
  })),

  'make-revocation-known': ({ why, subject, url }) => ({
    summary: KNOWN[why](`"${subject}"`),
    snippet:
      commandUrl(url) === null || why === 'no-url'
        ? null
        : `curl -sS -o /dev/null -w '%{http_code}\\n' ${commandUrl(url)}`,
    steps: [
      ...(why === 'no-answer'
        ? [
            'Run it where the check runs: a runner without a way out gets no answer. A private responder is asked only under `fetch: any`.',
            'Where it is the CA that is down, a stapled response bridges the gap: servers keep theirs for days.',
          ]
        : []),
      'Clients mostly let a missing answer pass; `revocation: ask` does so too, and still reports what is revoked.',
    ],
  }),
};

/** The same for a product; `reload` is a command for the hook of certbot, `check` what a person types. */
export function revocationFor(
  reload: (remedy: RemedyOf<'replace-revoked'>) => string,
  check: string,
  stapling: ProductTexts['mend-stapling'],
): Pick<ProductTexts, RevocationKind> {
  return {
    'replace-revoked': (remedy) => replaceRevoked(remedy, reload(remedy), check),
    'mend-stapling': stapling === null ? null : stapled(stapling),
    'make-revocation-known': null,
  };
}

function replaceRevoked(remedy: RemedyOf<'replace-revoked'>, hook: string, reload: string): FixText {
  const { subject, depth, names, compromised, served } = remedy;
  if (depth > 0) {
    return {
      summary: `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked, and serve it with the chain that comes with it: "${subject}" cannot be mended.`,
      snippet: null,
      steps: [
        'The CA knows of it: ask there which intermediate took its place, and whether it signs the same certificate again (a cross-certificate).',
        JOIN_CHAIN,
        reload,
      ],
    };
  }
  const renew = certbotRenew(names, hook);
  return {
    summary: compromised
      ? `Replace the certificate for ${quotedList(names)} now, with a new key: the old key is in other hands.`
      : `Replace the certificate for ${quotedList(names)} today by one that the CA issues anew, with a new key.`,
    snippet: renew === null ? null : `${renew} --force-renewal --new-key`,
    steps: [
      ...addressNotes(names),
      compromised
        ? 'Find out how the key got out before the new one goes to the same place: backups, images, repositories, former staff. Replace it wherever a copy is used.'
        : 'Ask the CA why it revoked: what was wrong with the old certificate must not be wrong with the new one.',
      'acme.sh --renew -d NAME --force · cert-manager: cmctl renew NAME · lego: renew with --days 999. A revoked certificate cannot be taken back into use.',
      reload,
      servedAndFile(names, served),
    ],
  };
}

const KNOWN = {
  'no-url': (subject: string) =>
    `Have ${subject} issued with the address of a revocation list, or set \`revocation: ask\` where its CA publishes none.`,
  'no-answer': (subject: string) =>
    `Make the responder or the revocation list for ${subject} answer from where this check runs.`,
  'no-issuer': (subject: string) => `Serve the whole chain: whose word on ${subject} counts depends on who signed it.`,
  'switched-off': (subject: string) =>
    `Set \`fetch: public\`, or have the server staple: without either nobody can be asked about ${subject}.`,
} as const;
