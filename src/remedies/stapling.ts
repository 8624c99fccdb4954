import { commandNames, commandUrl, pathName } from './command-line.ts';
import { quotedList } from './phrases.ts';
import type { RemedyOf, Writer } from './writer.ts';

type Stapling = RemedyOf<'mend-stapling'>;

/** Texts for stapling where there is something to staple; where the CA offers no OCSP, what to do instead. */
export function stapled(write: Writer<'mend-stapling'>): Writer<'mend-stapling'> {
  return (remedy) => {
    if (remedy.responder === null) return nothingToStaple(remedy);
    const text = write(remedy);
    return { ...text, steps: [...(WHY[remedy.why] ?? []), ...text.steps] };
  };
}

/** Fetches a response into a file, for servers that staple from one. */
export function ocspToFile(responder: string | null, folder: string, file: string): string {
  const url = commandUrl(responder) ?? 'RESPONDER-URL';
  return `By hand, and from a daily job: openssl ocsp -issuer ${folder}/chain.pem -cert ${folder}/cert.pem -url ${url} -no_nonce -respout ${folder}/${file}`;
}

function nothingToStaple({ mustStaple, inPolicy, name }: Stapling) {
  const asked = mustStaple
    ? `Have the certificate for "${name}" issued anew without must-staple`
    : 'Take `staple` out of `require`';
  return {
    summary: `${asked}: the certificate names no OCSP responder, so its CA offers nothing that could be stapled.`,
    snippet: null,
    steps: [
      "Let's Encrypt ended OCSP in August 2025, and others follow: revocation is told by lists now, which clients fetch or have built in.",
      ...(mustStaple
        ? ['certbot: leave --must-staple out; certbot update-config or the renewal file may still have it.']
        : []),
      ...(inPolicy ? ['If a staple is a must, have the certificate issued by a CA that still runs a responder.'] : []),
    ],
  };
}

const WHY: Readonly<Partial<Record<Stapling['why'], readonly string[]>>> = {
  stale: [
    'The response was not fetched anew: look for a firewall towards the responder, a file that no job refreshes, or a clock that is wrong.',
  ],
  foreign: [
    'The response belongs to another certificate: after a renewal the file or cache with it has to be renewed as well, and the chain must be the one of this certificate.',
  ],
};

export const nginxStapling: Writer<'mend-stapling'> = ({ name, responder }) => ({
  summary: `Switch OCSP stapling on in the server block of "${name}", with a resolver and the chain that it is checked against.`,
  snippet: [
    'ssl_stapling on;',
    'ssl_stapling_verify on;',
    `ssl_trusted_certificate /etc/ssl/${pathName(name)}/chain.pem;`,
    'resolver 127.0.0.53;',
  ].join('\n'),
  steps: [
    '`resolver` names a DNS server (grep nameserver /etc/resolv.conf); without one nginx cannot find the responder. chain.pem holds intermediates and root.',
    'nginx -t && nginx -s reload, then: grep -iE "ocsp|stapling" /var/log/nginx/error.log | tail',
    'Each worker fetches when a client first asks, so the first answers after a reload lack it. A must-staple certificate needs `ssl_stapling_file`.',
    ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
  ],
});

export const apacheStapling: Writer<'mend-stapling'> = () => ({
  summary: 'Switch OCSP stapling on and give it a cache, outside of every virtual host.',
  snippet: [
    'SSLUseStapling on',
    'SSLStaplingCache "shmcb:/var/run/apache2/stapling(128000)"',
    'SSLStaplingReturnResponderErrors off',
    'SSLStaplingFakeTryLater off',
  ].join('\n'),
  steps: [
    'a2enmod socache_shmcb (Debian, Ubuntu); the chain in SSLCertificateFile must hold the issuer, or Apache cannot ask.',
    'apachectl configtest && apachectl graceful, then: grep -iE "ocsp|stapling" /var/log/apache2/error.log | tail',
    'By default Apache staples what the responder said in an error; the last two lines stop that.',
  ],
});

export const haproxyStapling: Writer<'mend-stapling'> = ({ name, responder }) => {
  const pem = `/etc/haproxy/certs/${pathName(name)}.pem`;
  return {
    summary: 'Let HAProxy fetch the response (2.8 and later): `ocsp-update on` for the certificate in a `crt-list`.',
    snippet: `${pem} [ocsp-update on]`,
    steps: [
      'The line stands in the file that `crt-list` of the bind line names; from 3.0 on `ocsp-update.mode on` in `global` covers all.',
      'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy, then: echo "show ssl ocsp-updates" | socat stdio /run/haproxy/admin.sock',
      `Before 2.8 HAProxy staples the file ${pem}.ocsp, if there is one, and reads it when it starts.`,
      ocspToFile(responder, `/etc/ssl/${pathName(name)}`, 'ocsp.der'),
    ],
  };
};

export const caddyStapling: Writer<'mend-stapling'> = ({ responder }) => ({
  summary: 'Find out why Caddy has no response: it fetches and staples by itself.',
  snippet: 'journalctl -u caddy --since "-1 day" | grep -i ocsp',
  steps: [
    '`ocsp_stapling off` must not stand in the global options, and the chain must hold the issuer of the certificate.',
    `Caddy must reach the responder: curl -sS -o /dev/null ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
    'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile',
  ],
});

/** Caddy obtains certificates itself, and replaces one by itself when the OCSP response says that it is revoked. */
export const replaceRevokedByCaddy: Writer<'replace-revoked'> = ({ subject, depth, names, compromised }) => {
  const [name = 'NAME'] = commandNames(names).map((one) => one.replace(/^\*\./, 'wildcard_.'));
  return {
    summary:
      depth > 0
        ? `Have Caddy obtain the certificate for ${quotedList(names)} anew, from a CA or intermediate that is not revoked: "${subject}" cannot be mended.`
        : `Have Caddy obtain the certificate for ${quotedList(names)} anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
    snippet: `rm -r /var/lib/caddy/.local/share/caddy/certificates/*/${name} && systemctl restart caddy`,
    steps: [
      'Caddy makes a new key with each certificate. Where the response that it staples says "revoked" it does so by itself: its log says why it has not.',
      'journalctl -u caddy --since "-1 day" | grep -iE "revoked|obtain|ocsp"',
      'With a `tls CERTIFICATE KEY` line Caddy serves what others obtain: replace the two files, then reload.',
    ],
  };
};
