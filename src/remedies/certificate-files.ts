import { alignAddressesWith } from './align-addresses.ts';
import {
  certbotIssue,
  certbotNotes,
  certbotRenew,
  certificateFolder,
  inBlock,
  onlyKey,
  renewalSteps,
  withCertificate,
} from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import {
  CERTBOT_HAS_IT,
  completeChain,
  fetchIssuer,
  JOIN_CHAIN,
  noNewer,
  oldIntermediate,
  wholeChain,
} from './chain-file.ts';
import { pathName } from './command-line.ts';
import { foresightFor } from './foresight.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { revocationFor } from './revocation.ts';
import { tidyChainIn } from './tidy-chain.ts';
import type { ProductTexts, Writer } from './writer.ts';

/** How a product that is no web server is given its certificate: everything that ends in new files is said by this. */
export interface CertificateFiles {
  readonly title: string;
  /** The file with the chain in the words of the product, e.g. "the file that `ssl_cert` names". */
  readonly file: string;
  /** Where the lines that name it stand, e.g. "postgresql.conf"; `null` where they are all for the shell. */
  readonly where: string | null;
  /** The lines that name the chain and the key in this folder; commands where that is how it is set. */
  readonly lines: (folder: string) => string;
  /** What to mind about these files: who may read them, which key fits. */
  readonly notes: readonly string[];
  /**
   * Who reads the files: root, which certbot's own folder is open to, or a user of the product, for whom they are copied
   * after each renewal and whose group is given here.
   */
  readonly readBy: 'root' | { readonly group: string };
  /** What makes it read the files, as a command for the hook of certbot. */
  readonly load: string;
  /** How the configuration is checked and read, as a person types it. */
  readonly reload: string;
  /** How it reads a renewed certificate without a restart, where `reload` is one. */
  readonly withoutRestart?: string;
  /** For a product with its own word on staples; `null` stands for the general text. */
  readonly stapling: Writer<'mend-stapling'> | null;
}

type CertificateKind =
  | 'align-addresses'
  | 'allow-ca-in-dns'
  | 'load-newer-file'
  | 'make-revocation-known'
  | 'match-pin'
  | 'mend-chain'
  | 'mend-stapling'
  | 'reissue'
  | 'renew'
  | 'renew-as-asked'
  | 'replace-blocked'
  | 'replace-intermediate'
  | 'replace-revoked'
  | 'replace-self-signed'
  | 'serve-full-chain'
  | 'tidy-chain';

/** The texts that end in other files for the server to read. */
export function certificateTexts(own: CertificateFiles): Pick<ProductTexts, CertificateKind> {
  const { title, file, where, lines, notes, reload, stapling, withoutRestart } = own;
  const hook = (names: readonly string[]) => hookOf(own, names);
  return {
    'align-addresses': alignAddressesWith(reload),
    ...revocationFor(({ names }) => hook(names), reload, stapling),
    ...foresightFor({ hook, reload }),

    renew: ({ names, notAfter, served }) => ({
      summary: `Renew the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) and let ${title} read it.`,
      snippet: certbotRenew(names, hook(names)),
      steps: [
        ...renewalSteps(names, served, `If ${file} is newer, it is only to be read: ${reload}`),
        ...(withoutRestart === undefined ? [] : [withoutRestart]),
      ],
    }),

    'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
      summary: `Replace ${oldIntermediate(subject, expires)} in ${file}; the server certificate itself can stay.`,
      snippet: null,
      steps: [fetchIssuer(issuerUrl, subject), noNewer(expires), JOIN_CHAIN, reload],
    }),

    'serve-full-chain': (remedy) => ({
      summary: `${capital(file)} must hold the whole chain: ${wholeChain(remedy)}.`,
      snippet: lines(ownFolder([remedy.name])),
      steps: [...completeChain(remedy), CERTBOT_HAS_IT, ...notes, reload],
    }),

    reissue: ({ names, why, ...how }) => ({
      summary: `Have a certificate issued for ${quotedList(names)}${issuedWith({ names, why, ...how })} and give it to ${title}.`,
      snippet: withCertificate(
        certbotIssue('--standalone', names, hook(names), onlyKey(why)),
        lines(folderOf(own, names)),
      ),
      steps: [...(where === null ? [] : [inBlock(names, where)]), ...certbotNotes(names), ...notes, reload],
    }),

    'replace-self-signed': ({ name }) => ({
      summary: `Give ${title} a certificate that a CA issued for "${name}"; in a private network, add this one to \`ca-file\` if it is meant to be there.`,
      snippet: withCertificate(certbotIssue('--standalone', [name], hook([name])), lines(folderOf(own, [name]))),
      steps: [...(where === null ? [] : [inBlock([name], where)]), ...certbotNotes([name]), ...notes, reload],
    }),

    'tidy-chain': tidyChainIn(file, reload),

    'mend-chain': mendChain(
      `Put what the CA issues into ${file}: the server certificate first, then the intermediates.`,
      reload,
    ),
  };
}

/** Copies what certbot renewed to where the product may read it, if it may not where certbot leaves it, and has it read. */
export function hookOf({ readBy, load }: Pick<CertificateFiles, 'readBy' | 'load'>, names: readonly string[]): string {
  if (readBy === 'root') return load;
  const to = ownFolder(names);
  return [
    `install -D -m 644 "$RENEWED_LINEAGE/fullchain.pem" ${to}/fullchain.pem`,
    `install -g ${readBy.group} -m 640 "$RENEWED_LINEAGE/privkey.pem" ${to}/privkey.pem`,
    load,
  ].join(' && ');
}

function folderOf({ readBy }: CertificateFiles, names: readonly string[]): string {
  return readBy === 'root' ? certificateFolder(names) : ownFolder(names);
}

/** Where the files are copied for a program that may not read them where certbot leaves them. */
export function ownFolder(names: readonly string[]): string {
  return `/etc/ssl/${pathName(names[0] ?? '')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
