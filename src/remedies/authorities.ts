import type { Remedy } from '../model/remedy.ts';
import { appendFile } from './chain-file.ts';
import { quotedList } from './phrases.ts';
import type { GeneralTexts } from './writer.ts';

/** Remedies where another CA, or another root, is what is wanted. */
type AuthorityKind = Extract<Remedy['kind'], 'use-allowed-issuer' | 'leave-retired-root' | 'trust-root'>;

export const authorities: Pick<GeneralTexts, AuthorityKind> = {
  'use-allowed-issuer': ({ allowed, issuer, names }) => ({
    summary: `Have the certificate for ${quotedList(names)} issued by one of the CAs that the policy allows (${quotedList(allowed)}).`,
    snippet: null,
    steps: [
      `If "${issuer}" is right, add it to \`allowed-issuers\`; the organisation or the common name does.`,
      'If nobody knows why this CA issued, look at who can prove the name: DNS records, mail to the domain, files on the web server.',
      'A CAA record in DNS keeps other CAs from issuing for the name.',
    ],
  }),

  'leave-retired-root': ({ root, names, toAppend }) => ({
    summary: `Have the certificate for ${quotedList(names)} issued by a CA of today, or serve the other chain of your CA, which leads to a root that clients still trust.`,
    snippet: null,
    steps: [
      `Ask the CA for a certificate that replaces "${root}" by one of its present roots (a cross-certificate): appended to the chain, it mends this without a new certificate.`,
      'certbot: --preferred-chain "ISRG Root X1" chooses the chain among those that the CA offers.',
      ...(toAppend === undefined ? [] : [appendFile(toAppend)]),
      'Where every client is yours and trusts the old root, name it in `ca-file`.',
    ],
  }),

  'trust-root': ({ root, toAppend, caFileHolds, onDisk = false }) => ({
    summary: `If "${root}" is a CA of your own, name its root in \`ca-file\`; if not, serve a certificate of a public CA with its full chain.`,
    snippet: 'ca-file: certs/internal-root.pem',
    steps: [
      ...(caFileHolds === undefined
        ? []
        : [`The root itself, "${root}" if that is one, must stand in \`ca-file\`; now it holds ${caFileHolds}.`]),
      ...(toAppend === undefined
        ? []
        : [`In both cases the server has to send its intermediates. ${appendFile(toAppend)}`]),
      'Clients need the same root; the public cannot be given one, so a public name needs a public CA.',
      ...(onDisk
        ? []
        : [
            `If you do not know "${root}", something between here and the server may sign the traffic anew: run the check from another network and compare.`,
          ]),
      'A CA with (STAGING) or Fake in its name is a test CA: ask the real one.',
    ],
  }),
};
