import type { Remedy } from '../model/remedy.ts';
import { certbotRenew } from './certbot.ts';
import { addressesIn, commandNames, commandUrl } from './command-line.ts';
import { quotedList } from './phrases.ts';
import { comparison, publicKeyByHand, servedAndFile, WAS_IT_RENEWED, WAS_THE_FILE_RENEWED } from './renewal-checks.ts';
import type { FixText, GeneralTexts, ProductTexts, RemedyOf } from './writer.ts';

/** Remedies for what the CA, DNS and the policy's own list of keys say of a certificate. */
type ForesightKind = Extract<
  Remedy['kind'],
  'renew-as-asked' | 'load-newer-file' | 'allow-ca-in-dns' | 'match-pin' | 'replace-blocked'
>;

/** What fits every server product. */
export const foresight: Pick<GeneralTexts, ForesightKind> = {
  'renew-as-asked': (remedy) => renewAsAsked(remedy, 'systemctl reload YOUR-SERVER', WAS_IT_RENEWED),

  'load-newer-file': (remedy) => loadNewerFile(remedy, 'systemctl reload YOUR-SERVER'),

  'allow-ca-in-dns': ({ at, property, domain, ca, unknown }) => {
    const [zone] = commandNames([at]);
    const instead = `If another CA is meant to issue from now on, have the certificate renewed there before this one ends.`;
    if (unknown !== null) {
      return {
        summary: `Take the critical property "${unknown.slice(0, 40)}" out of the CAA records of ${quotedList([at])}, or set its flag to 0.`,
        snippet: zone === undefined ? null : `dig +short CAA ${zone}`,
        steps: ['A critical property that a CA does not know keeps it from issuing anything for the name.'],
      };
    }
    return {
      summary: `Add ${ca} to the CAA records of ${quotedList([at])}, or renew with a CA that stands there.`,
      snippet: zone === undefined ? null : `${zone}. IN CAA 0 ${property} "${domain}"`,
      steps: [
        'Add it beside the records that are there: each allows one more CA.',
        ...(zone === undefined ? [] : [`To see them: dig +short CAA ${zone}`]),
        instead,
      ],
    };
  },

  'match-pin': ({ served }) => ({
    summary: 'Serve a certificate with a pinned key; if the key was changed on purpose, change `pin` too.',
    snippet: `${publicKeyByHand(served)} | openssl pkey -pubin -outform DER | openssl dgst -sha256`,
    steps: [
      ...(served.file === undefined
        ? [
            'The line prints the hash of the key that is served; run it on the server too: another result there means that something between signs the traffic anew.',
          ]
        : []),
      'certbot makes a new key at each renewal; --reuse-key keeps the old one. Clients that pin need the next key before it is served: pin both.',
      'The key of an intermediate or root lives longer than that of the server.',
    ],
  }),

  'replace-blocked': ({ what, role, subject, names }) => {
    if (role === 'ca') {
      return {
        summary: `Have the certificate for ${quotedList(names)} issued under another CA certificate than "${subject}".`,
        snippet: null,
        steps: [
          'Ask the CA which of its intermediates issue now; a certificate of today usually comes from another one.',
          `If it is not to be blocked any more, take it out of \`block\`.`,
        ],
      };
    }
    const renew = certbotRenew(names, 'systemctl reload YOUR-SERVER');
    return {
      summary: `Have the certificate for ${quotedList(names)} issued anew${what === 'key' ? ' with a new key' : ''}, and revoke the old one.`,
      snippet: renew === null ? null : `${renew} --force-renewal${what === 'key' ? ' --new-key' : ''}`,
      steps: [
        ...(what === 'key'
          ? ['Make the key anew wherever a copy of it is used: other servers, images, backups, secrets of a cluster.']
          : ['If the server went back to an old file, find the backup, image or secret that it came from.']),
        `Reload every server that uses it. The old certificate is refused only once it is revoked: certbot revoke --cert-path OLD.pem${what === 'key' ? ' --reason keycompromise' : ''}`,
      ],
    };
  },
};

/** How a product is told to read a certificate: `hook` after a renewal of these names, `reload` by hand. */
interface Reloading {
  readonly hook: (names: readonly string[]) => string;
  readonly reload: string;
}

/** The same for a product that reads its certificate from a file. */
export function foresightFor({ hook, reload }: Reloading): Pick<ProductTexts, ForesightKind> {
  return {
    ...foresightOfItself(reload),
    'renew-as-asked': (remedy) => renewAsAsked(remedy, hook(remedy.names), WAS_THE_FILE_RENEWED),
  };
}

/** For a product that renews by itself. */
export function foresightOfItself(reload: string): Pick<ProductTexts, ForesightKind> {
  return {
    'renew-as-asked': null,
    'load-newer-file': (remedy) => loadNewerFile(remedy, reload),
    'allow-ca-in-dns': null,
    'match-pin': null,
    'replace-blocked': null,
  };
}

function loadNewerFile({ path, until, served }: RemedyOf<'load-newer-file'>, reload: string): FixText {
  return {
    summary: `Bring ${quotedList([path])} (valid until ${until}) onto the server if it is not there yet, and reload it: nothing has to be renewed.`,
    snippet: reload,
    steps: [
      `Both print the same serial number after the reload: ${comparison([], served, path)}`,
      'If they do not, the server reads another file: look at the path in its configuration, and for a copy that the deploy forgot.',
      'So that it does not happen again, let the job that renews also reload, e.g. by a deploy hook.',
    ],
  };
}

function renewAsAsked(
  { names, replace, explanationUrl, served }: RemedyOf<'renew-as-asked'>,
  reload: string,
  check: string,
) {
  const url = commandUrl(explanationUrl);
  const renew = certbotRenew(names, reload);
  const [name = 'NAME'] = commandNames(names);
  const forced = addressesIn(names).length > 0 ? 'NAME' : name.startsWith('*') ? `'${name}'` : name;
  return {
    summary: replace
      ? `Replace the certificate for ${quotedList(names)} today and reload every server that uses it: the CA may revoke it.`
      : `Find out why the renewal of the certificate for ${quotedList(names)} did not happen, or was not loaded, and run it.`,
    snippet: renew === null ? null : `${renew}${replace ? ' --force-renewal' : ''}`,
    steps: [
      ...(url === null ? [] : [`The CA says why: ${url}`]),
      ...(replace ? [] : [check, servedAndFile(names, served)]),
      `Other tools: acme.sh --renew -d ${forced} --force · cert-manager: cmctl renew NAME · lego: renew with --days 999 · Caddy and Traefik renew by themselves: look at their log for the name.`,
      ...(replace ? [servedAndFile(names, served)] : []),
    ],
  };
}
