import { alignAddressesWith } from './align-addresses.ts';
import { addressNotes } from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import { completeChain, fetchIssuer, JOIN_CHAIN, noNewer, oldIntermediate, wholeChain } from './chain-file.ts';
import { addressesIn, commandUrl } from './command-line.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { comparison } from './renewal-checks.ts';
import { tidyChainIn } from './tidy-chain.ts';
import type { ProductTexts } from './writer.ts';

/** A service that ends TLS for its customers: no file to edit and nothing to reload, but a store of certificates. */
export interface CertificateStore {
  /** What people call the store: `ACM`. */
  readonly title: string;
  /** Commands that put fullchain.pem and privkey.pem into the store in place of what is there. */
  readonly replace: string;
  /** A command that has the service obtain a certificate for these names, none of them an address. */
  readonly obtain: (names: readonly string[]) => string;
  /** How what was obtained comes to be served. */
  readonly attach: string;
  /** Shows what the service knows of a certificate and its renewal. */
  readonly look: string;
  /** Why the service does not renew, and what makes it. */
  readonly unattended: string;
  /** When what was replaced is served. */
  readonly inEffect: string;
}

type StoreKind =
  | 'align-addresses'
  | 'load-newer-file'
  | 'mend-chain'
  | 'mend-stapling'
  | 'reissue'
  | 'renew'
  | 'renew-as-asked'
  | 'replace-intermediate'
  | 'replace-revoked'
  | 'replace-self-signed'
  | 'serve-full-chain'
  | 'tidy-chain';

/** All that is about the certificate itself; `mend-stapling` is left to the general text, since no setting switches it on. */
export function storedCertificates(store: CertificateStore): Pick<ProductTexts, StoreKind> {
  const { title, replace, obtain, attach, look, unattended, inEffect } = store;
  const getNew = (names: readonly string[]) => (addressesIn(names).length > 0 ? replace : obtain(names));
  const afterwards = (names: readonly string[]) =>
    addressesIn(names).length > 0
      ? [...addressNotes(names), inEffect]
      : [attach, `From elsewhere instead: ${oneLine(replace)}`];
  return {
    'align-addresses': alignAddressesWith(
      'Two balancers, regions or accounts behind one DNS name have settings of their own: compare them, then look again after some minutes.',
    ),
    'mend-stapling': null,

    renew: ({ names, notAfter }) => ({
      summary: `Find out in ${title} why the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) was not renewed: one that was imported never is.`,
      snippet: look,
      steps: [
        ...addressNotes(names),
        unattended,
        `Imported? Renew it where it comes from, then: ${oneLine(replace)}`,
        inEffect,
      ],
    }),

    'renew-as-asked': ({ names, replace: early, explanationUrl }) => ({
      summary: early
        ? `Replace the certificate for ${quotedList(names)} in ${title} today: the CA may revoke it.`
        : `Find out in ${title} why the certificate for ${quotedList(names)} was not renewed when the CA asked for it.`,
      snippet: early ? getNew(names) : look,
      steps: [
        ...(commandUrl(explanationUrl) === null ? [] : [`The CA says why: ${commandUrl(explanationUrl)}`]),
        ...(early
          ? afterwards(names)
          : [unattended, `Imported? Renew it where it comes from, then: ${oneLine(replace)}`]),
      ],
    }),

    'load-newer-file': ({ path, until, served }) => ({
      summary: `Put ${quotedList([path])} (valid until ${until}) into ${title}: nothing has to be renewed.`,
      snippet: replace,
      steps: [
        'fullchain.pem and privkey.pem stand beside it; let the job that renews run the same lines, e.g. by a deploy hook.',
        inEffect,
        `Both print the same serial number then: ${comparison([], served, path)}`,
      ],
    }),

    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
      summary: `Put the certificate into ${title} again, with the present intermediate of the CA in place of ${oldIntermediate(subject, expires)}.`,
      snippet: replace,
      steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, inEffect],
    }),

    'serve-full-chain': (remedy) => ({
      summary: `Put the certificate into ${title} again with its whole chain: ${wholeChain(remedy)}.`,
      snippet: replace,
      steps: [
        ...completeChain(remedy),
        `What ${title} obtained itself has its chain: then something else answers under this name.`,
        inEffect,
      ],
    }),

    reissue: ({ names, why, ...how }) => ({
      summary:
        why === 'name'
          ? `Have the service serve a certificate that covers ${quotedList(names)}: attach the one that does, or obtain it.`
          : `Obtain a certificate for ${quotedList(names)}${issuedWith({ names, why, ...how })} and put it in place of this one.`,
      snippet: getNew(names),
      steps: afterwards(names),
    }),

    'replace-self-signed': ({ name }) => ({
      summary: `Obtain a certificate for "${name}" that a public CA issues, and serve it in place of the self-signed one.`,
      snippet: getNew([name]),
      steps: afterwards([name]),
    }),

    'replace-revoked': ({ subject, depth, names, compromised }) => ({
      summary:
        depth > 0
          ? `Replace the certificate for ${quotedList(names)} in ${title} by one under an intermediate that is not revoked: "${subject}" cannot be mended.`
          : `Replace the certificate for ${quotedList(names)} in ${title} ${compromised ? 'now, with a new key: the old key is in other hands' : 'today by a new one, with a new key'}.`,
      snippet: getNew(names),
      steps: [
        ...(compromised
          ? [
              'Find out how the key got out, and replace it wherever a copy is used: backups, images, repositories, secrets.',
            ]
          : []),
        ...afterwards(names),
      ],
    }),

    'tidy-chain': tidyChainIn(`the chain that was put into ${title}`, `Then: ${oneLine(replace)}`),

    'mend-chain': mendChain(`Put what the CA issues into ${title}: ${oneLine(replace)}`, inEffect),
  };
}

/** Several commands for a step. */
function oneLine(commands: string): string {
  return commands.replaceAll('\n', ' && ');
}
