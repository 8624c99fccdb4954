import type { CertificateFacts } from '../model/certificate.ts';

/** A certificate that a product or platform serves when none is set up, or an authority that only tests use. */
export interface BuiltInCertificate {
  /** Product or platform. */
  readonly product: string;
  /** What it is, to follow "it is". */
  readonly what: string;
  /** What replaces it, as one sentence without the name. */
  readonly fix: string;
  /** False: described by others and not met by us, or shared by several products. */
  readonly sure: boolean;
  /** The authority of somebody's own machine, which may be meant to be trusted in a private network. */
  readonly ownAuthority?: boolean;
}

/** Which built-in certificate a leaf is, by its names; `null` for all others. */
export function builtInCertificate(leaf: CertificateFacts): BuiltInCertificate | null {
  return BUILT_IN.find(({ is }) => is(leaf)) ?? null;
}

/** `it is the placeholder of …`, or `it looks like …` where that is not certain. */
export function builtInWords({ what, sure }: BuiltInCertificate): string {
  return `it ${sure ? 'is' : 'looks like'} ${what}`;
}

/** Whether an issuer's name belongs to a built-in or test authority: many servers may share it with nothing in between. */
export function isBuiltInIssuer(issuer: string): boolean {
  return /Caddy Local Authority|cert-manager\.local|mkcert|CloudFlare Origin|\(STAGING\)|Fake LE |Pebble|minica/i.test(
    issuer,
  );
}

interface Row extends BuiltInCertificate {
  readonly is: (leaf: CertificateFacts) => boolean;
}

const subject = (mark: RegExp) => (leaf: CertificateFacts) => mark.test(leaf.subject);
const issuer = (mark: RegExp) => (leaf: CertificateFacts) => mark.test(leaf.issuer);
const subjectOfItself = (mark: RegExp) => (leaf: CertificateFacts) => leaf.selfIssued && mark.test(leaf.subject);

/** The default page of a hosting platform: its wildcard says that nobody told it of the name. */
function platform(product: string, mark: RegExp, fix: string): Row {
  return { product, is: subject(mark), what: `the certificate of ${product} itself`, fix, sure: false };
}

const BUILT_IN: readonly Row[] = [
  {
    product: 'ingress-nginx',
    is: subject(/Kubernetes Ingress Controller Fake Certificate/),
    what: 'the placeholder of ingress-nginx, served when the TLS secret is missing',
    fix: 'List the host under `spec.tls[].hosts` of the Ingress with a `secretName` that exists in the same namespace; the log of the controller says why it did not take the secret.',
    sure: true,
  },
  {
    product: 'Traefik',
    is: subject(/TRAEFIK DEFAULT CERT/),
    what: 'the placeholder of Traefik, served when no certificate fits the name',
    fix: 'Give the router of the host a rule Host(`…`) and `tls` with a certResolver, or add the certificate under tls.certificates of the dynamic configuration.',
    sure: true,
  },
  {
    product: 'cert-manager',
    is: issuer(/CN=cert-manager\.local\b/),
    what: 'the placeholder of cert-manager, served until the real one is issued',
    fix: 'Find out why the real one is not issued: kubectl describe certificate,certificaterequest,order,challenge -A',
    sure: false,
  },
  {
    product: 'Caddy',
    is: issuer(/Caddy Local Authority/),
    what: "a certificate of Caddy's internal CA, made for local names",
    fix: 'Name the site by its public host name and take `tls internal` and `local_certs` out, so that Caddy asks a public CA.',
    sure: true,
    ownAuthority: true,
  },
  {
    product: "Let's Encrypt staging",
    is: issuer(/\(STAGING\)|Fake LE (?:Intermediate|Root)/),
    what: "a certificate of Let's Encrypt's staging environment, which no client trusts",
    fix: 'Have the certificate issued by the production directory: without --staging or --test-cert, with the server https://acme-v02.api.letsencrypt.org/directory.',
    sure: true,
  },
  {
    product: 'Cloudflare',
    is: (leaf) => /CloudFlare Origin/i.test(`${leaf.subject}\n${leaf.issuer}`),
    what: 'an origin certificate of Cloudflare, which only its own proxy trusts',
    fix: 'Let the DNS record go through the proxy of Cloudflare, or serve a certificate of a public CA on this machine.',
    sure: true,
  },
  {
    product: 'mkcert',
    is: issuer(/mkcert/),
    what: 'a certificate of mkcert, made for development on one machine',
    fix: 'Serve a certificate of a CA that the clients trust.',
    sure: true,
    ownAuthority: true,
  },
  {
    product: 'Plesk',
    is: subject(/(?:^|,)CN=Plesk(?:,|$)/),
    what: 'the default certificate of Plesk',
    fix: "Choose the site's own certificate under Hosting Settings, or issue one under SSL/TLS Certificates.",
    sure: false,
  },
  {
    product: 'cPanel',
    is: subjectOfItself(/(?:emailAddress|E|1\.2\.840\.113549\.1\.9\.1)=(?:#[0-9a-f]{4}73736c40|ssl@)/i),
    what: 'the certificate that cPanel makes for the machine itself',
    fix: 'Run AutoSSL for the account of the site (SSL/TLS Status), or install its certificate there.',
    sure: false,
  },
  {
    product: 'FortiGate',
    is: subject(/(?=.*O=Fortinet)(?=.*CN=(?:FG|FW|Fortinet|FortiGate))/i),
    what: 'the built-in certificate of a FortiGate firewall',
    fix: 'The connection ends at the firewall itself: check its virtual IP and its administration and VPN ports, or set a server certificate there.',
    sure: false,
  },
  {
    product: 'IIS',
    is: subject(/CN=WMSvc-/),
    what: 'the certificate of the management service of IIS',
    fix: 'Bind the certificate of the site to the port in IIS Manager, with its host name and "Require Server Name Indication".',
    sure: false,
  },
  {
    product: 'pfSense',
    is: subject(/pfSense webConfigurator/),
    what: 'the certificate of the administration page of pfSense',
    fix: 'The connection ends at the firewall itself: check the port forward, or move the administration page to another port.',
    sure: false,
  },
  {
    product: 'UniFi',
    is: subject(/CN=UniFi\b|O=Ubiquiti/),
    what: 'the certificate of a UniFi console',
    fix: 'The connection ends at the console or gateway itself: check the port forward.',
    sure: false,
  },
  {
    product: 'Synology',
    is: subject(/CN=synology(?:\.com)?(?:,|$)|O=Synology/i),
    what: 'the default certificate of a Synology NAS',
    fix: 'Add a certificate for the name under Control Panel, Security, Certificate, and assign it to the service.',
    sure: false,
  },
  platform(
    'Amazon CloudFront',
    /CN=\*\.cloudfront\.net/,
    'Add the name to the alternate domain names of the distribution, with a certificate that covers it.',
  ),
  platform(
    'Azure App Service',
    /CN=\*\.azurewebsites\.net/,
    'Add the custom domain to the app and bind a certificate to it (SNI SSL).',
  ),
  platform(
    'Heroku',
    /CN=\*\.herokuapp\.com/,
    'Add the domain to the app (heroku domains:add) and let automatic certificates cover it.',
  ),
  platform(
    'GitHub Pages',
    /CN=(?:\*|www)\.github\.(?:io|com)/,
    'Set the custom domain in the Pages settings of the repository, and wait until its certificate is issued.',
  ),
  platform(
    'Netlify',
    /CN=\*\.netlify\.(?:app|com)/,
    'Add the domain to the site and provision its certificate under Domain management.',
  ),
  platform(
    'Vercel',
    /CN=(?:no-sni\.vercel-infra\.com|\*\.vercel\.app)/,
    'Add the domain to the project and wait until its certificate is issued.',
  ),
  platform(
    'Fastly',
    /CN=(?:default\.ssl\.fastly\.net|\*\.fastly\.net)/,
    'Add a TLS domain for the name to the service.',
  ),
  {
    product: 'mod_ssl',
    is: subject(/O=SomeOrganization\b|CN=localhost\.localdomain\b/),
    what: 'the placeholder that the package of mod_ssl makes for the machine',
    fix: 'Name the certificate of the site in the virtual host instead of /etc/pki/tls/certs/localhost.crt.',
    sure: false,
  },
  {
    product: 'Go',
    is: subjectOfItself(/(?:^|,)O=Acme Co(?:,|$)/),
    what: "a sample certificate of Go's own tools",
    fix: 'Give the service a real certificate and key.',
    sure: false,
  },
  {
    product: 'Debian',
    is: subjectOfItself(/^CN=[a-z0-9-]+$/i),
    what: 'the placeholder that Debian and Ubuntu make for the machine (ssl-cert-snakeoil) or one like it',
    fix: 'Name the certificate of the site instead of /etc/ssl/certs/ssl-cert-snakeoil.pem.',
    sure: false,
  },
];
