import { attributeValues } from './names.ts';

/** Who runs a publicly known CA: where it takes orders by ACME, and by which names it is allowed in CAA records. */
export interface CaOperator {
  readonly name: string;
  /** The ACME directory (RFC 8555 §7.1.1) that answers for every certificate it issues; `null` where none is known. */
  readonly directory: string | null;
  /** Issuer domain names (RFC 8659 §4.2), the usual one first; any of them lets it issue. */
  readonly caaDomains: readonly string[];
}

/**
 * The operator of the CA whose name stands as issuer in a certificate, by its organisation; `null` for all others, since
 * nothing may be guessed of a private CA or of one that is not on the list.
 */
export function operatorOf(issuer: string): CaOperator | null {
  const names = [...attributeValues(issuer, 'O'), ...attributeValues(issuer, 'CN')];
  const [organisation] = attributeValues(issuer, 'O');
  if (organisation === undefined) return null;
  const operator = BY_ORGANISATION.get(comparable(organisation.replace(STAGING, '')));
  if (operator === LETS_ENCRYPT && names.some((name) => STAGING.test(name))) return LETS_ENCRYPT_STAGING;
  return operator ?? null;
}

/** How Let's Encrypt marks the names of its test CAs. */
const STAGING = /^\(STAGING\) /i;

function comparable(organisation: string): string {
  return organisation
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LETS_ENCRYPT: CaOperator = {
  name: "Let's Encrypt",
  directory: 'https://acme-v02.api.letsencrypt.org/directory',
  caaDomains: ['letsencrypt.org'],
};

const LETS_ENCRYPT_STAGING: CaOperator = {
  ...LETS_ENCRYPT,
  name: "Let's Encrypt (staging)",
  directory: 'https://acme-staging-v02.api.letsencrypt.org/directory',
};

/** What the directory of ZeroSSL, which Sectigo runs, names as its caaIdentities. */
const SECTIGO_DOMAINS = [
  ...['sectigo.com', 'trust-provider.com', 'usertrust.com', 'comodoca.com', 'comodo.com'],
  ...['entrust.net', 'affirmtrust.com'],
];

const AMAZON_DOMAINS = ['amazon.com', 'amazontrust.com', 'awstrust.com', 'amazonaws.com', 'aws.amazon.com'];

const GODADDY_DOMAINS = ['godaddy.com', 'starfieldtech.com'];

const DIGICERT_DOMAINS = [
  ...['digicert.com', 'www.digicert.com', 'digicert.ne.jp', 'cybertrust.ne.jp', 'symantec.com', 'thawte.com'],
  ...['geotrust.com', 'rapidssl.com', 'quovadisglobal.com', 'pkioverheid.nl', 'digitalcertvalidation.com'],
  ...['volusion', 'stratossl', 'intermediatecertificate', '1and1'].map((brand) => `${brand}.digitalcertvalidation.com`),
  ...AMAZON_DOMAINS,
];

/**
 * Organisations as they stand in issuer names. The domains are those that the practice statements of the CAs name; where
 * brands were sold or are run by another CA, those of both, since a domain too many is silent and one too few is a false alarm.
 */
const OPERATORS: readonly (readonly [operator: CaOperator, organisations: readonly string[]])[] = [
  [LETS_ENCRYPT, ["Let's Encrypt", 'Internet Security Research Group']],
  [
    {
      name: 'Google Trust Services',
      directory: 'https://dv.acme-v02.api.pki.goog/directory',
      caaDomains: ['pki.goog', 'google.com'],
    },
    ['Google Trust Services', 'Google Trust Services LLC'],
  ],
  [
    { name: 'ZeroSSL', directory: 'https://acme.zerossl.com/v2/DV90', caaDomains: [...SECTIGO_DOMAINS, 'zerossl.com'] },
    ['ZeroSSL', 'ZeroSSL GmbH'],
  ],
  [withoutAcme('Sectigo', SECTIGO_DOMAINS), ['Sectigo Limited', 'COMODO CA Limited', 'The USERTRUST Network']],
  [
    withoutAcme('DigiCert', DIGICERT_DOMAINS),
    ['DigiCert Inc', 'DigiCert, Inc.', 'GeoTrust, Inc.', 'GeoTrust Inc.', 'thawte, Inc.', 'RapidSSL'],
  ],
  [
    withoutAcme('Amazon', [...AMAZON_DOMAINS, ...GODADDY_DOMAINS]),
    ['Amazon', 'Amazon Trust Services', 'Amazon.com, Inc.'],
  ],
  [
    withoutAcme('GoDaddy', [...GODADDY_DOMAINS, 'amazon.com']),
    ['GoDaddy.com, Inc.', 'Starfield Technologies, Inc.', 'GoDaddy Inc.'],
  ],
  [withoutAcme('GlobalSign', ['globalsign.com']), ['GlobalSign nv-sa', 'GlobalSign']],
  [
    withoutAcme('Entrust', ['entrust.net', 'affirmtrust.com', 'sectigo.com', 'ssl.com']),
    ['Entrust, Inc.', 'Entrust Limited', 'Entrust Corporation', 'AffirmTrust'],
  ],
  [withoutAcme('SSL.com', ['ssl.com', 'entrust.net', 'affirmtrust.com']), ['SSL Corporation', 'SSL Corp', 'SSL.com']],
  [withoutAcme('Microsoft', ['microsoft.com', 'digicert.com']), ['Microsoft Corporation']],
  [withoutAcme('Apple', ['pki.apple.com', 'apple.com']), ['Apple Inc.']],
  [withoutAcme('IdenTrust', ['identrust.com']), ['IdenTrust', 'IdenTrust, Inc.']],
  [withoutAcme('Buypass', ['buypass.com', 'buypass.no']), ['Buypass AS-983163327', 'Buypass AS']],
  [withoutAcme('Actalis', ['actalis.it', 'actalis.com']), ['Actalis S.p.A.', 'Actalis S.p.A./03358520967']],
  [
    withoutAcme('Certum', ['certum.pl', 'certum.eu']),
    ['Asseco Data Systems S.A.', 'Unizeto Technologies S.A.', 'Certum'],
  ],
  [
    withoutAcme('HARICA', ['harica.gr']),
    ['Hellenic Academic and Research Institutions CA', 'Hellenic Academic and Research Institutions Cert. Authority'],
  ],
  [withoutAcme('SwissSign', ['swisssign.com', 'swisssign.net', 'swisssign.ch']), ['SwissSign AG']],
];

function withoutAcme(name: string, caaDomains: readonly string[]): CaOperator {
  return { name, directory: null, caaDomains };
}

const BY_ORGANISATION: ReadonlyMap<string, CaOperator> = new Map(
  OPERATORS.flatMap(([operator, organisations]) => organisations.map((name) => [comparable(name), operator] as const)),
);
