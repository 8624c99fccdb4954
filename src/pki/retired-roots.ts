import { comparableName } from './names.ts';

/** A root that Mozilla's list, and with it the bundle of Node.js, once held and holds no more. */
export interface RetiredRoot {
  /** What people call it. */
  readonly name: string;
  /** `in 2025`, or `by 2025` where only the end of the span is known; to follow "was taken off Mozilla's list". */
  readonly retired: string;
  /** A clause, e.g. `it expired on 2021-09-30`. */
  readonly why: string;
}

/**
 * The retired root of this subject (RFC 4514); `null` for every other name. A name proves nothing by itself, and older
 * versions of Node.js still hold some of these: ask only for an issuer that no trusted root answers to.
 */
export function retiredRoot(subject: string): RetiredRoot | null {
  known ??= new Map(rows().map((row) => [comparableName(row.subject), row]));
  const row = subject.length > MOST_CHARACTERS ? undefined : known.get(comparableName(subject));
  return row === undefined ? null : { name: nameOf(row.subject), retired: row.retired, why: reason(row.why) };
}

/** Subjects of all retired roots known here. */
export function retiredSubjects(): readonly string[] {
  return rows().map(({ subject }) => subject);
}

interface Row {
  readonly retired: string;
  readonly why: string;
  readonly subject: string;
}

/** Read when a name is first asked for: most runs never ask. */
let known: ReadonlyMap<string, Row> | null = null;

function rows(): readonly Row[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const [retired = '', why = '', subject = ''] = line.split(' | ');
      return { retired, why, subject };
    });
}

/** The common name; the unit where that says more (`GlobalSign Root CA - R2`) or there is no common name. */
function nameOf(subject: string): string {
  const [common, unit] = [attribute(subject, 'CN'), attribute(subject, 'OU')];
  const unitSaysMore = common === null || common.startsWith('http:') || unit?.startsWith(`${common} `);
  return (unitSaysMore ? unit : common) ?? common ?? attribute(subject, 'O') ?? subject;
}

function attribute(subject: string, type: string): string | null {
  const value = new RegExp(`(?:^|,)${type}=((?:[^,\\\\]|\\\\.)+)`).exec(subject)?.[1];
  return value?.replaceAll('\\', '') ?? null;
}

function reason(why: string): string {
  const value = why.split(' ').at(-1);
  if (why.startsWith('expired')) return `it expired on ${value}`;
  if (why.startsWith('key of')) return `its key is from ${value}, and Mozilla retires roots of that age`;
  if (why === '1024 bits') return 'its RSA key has only 1024 bits';
  return why === 'distrusted' ? "its CA lost Mozilla's trust" : 'its CA or Mozilla withdrew it';
}

/** The longest name of the table has some 200; what is much longer need not be made comparable. */
const MOST_CHARACTERS = 1_000;

/**
 * Retired when, why, and the subject as `readName` prints it, the latest first. Compared from Mozilla's list as certifi
 * published it from 2015 to October 2026; of what went before 2016, only what old chains still send.
 */
const TABLE = String.raw`
in 2026 | removed | C=DE,O=Atos,CN=Atos TrustedRoot 2011
in 2026 | removed | CN=SecureSign Root CA12,O=Cybertrust Japan Co.\, Ltd.,C=JP
in 2026 | removed | OU=ePKI Root Certification Authority,O=Chunghwa Telecom Co.\, Ltd.,C=TW
in 2026 | key of 2006 | CN=COMODO Certification Authority,O=COMODO CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2026 | key of 2007 | CN=Certigna,O=Dhimyotis,C=FR
in 2026 | key of 2006 | CN=DigiCert Assured ID Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US
in 2026 | key of 2006 | CN=DigiCert Global Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US
in 2026 | key of 2006 | CN=DigiCert High Assurance EV Root CA,OU=www.digicert.com,O=DigiCert Inc,C=US
in 2026 | removed | CN=FIRMAPROFESIONAL CA ROOT-A WEB,organizationIdentifier=VATES-A62634068,O=Firmaprofesional SA,C=ES
in 2026 | removed | CN=GTS Root R2,O=Google Trust Services LLC,C=US
in 2026 | key of 2006 | CN=QuoVadis Root CA 2,O=QuoVadis Limited,C=BM
in 2026 | key of 2006 | CN=QuoVadis Root CA 3,O=QuoVadis Limited,C=BM
in 2026 | removed | CN=Secure Global CA,O=SecureTrust Corporation,C=US
in 2026 | removed | CN=SecureTrust CA,O=SecureTrust Corporation,C=US
in 2026 | key of 2006 | CN=SwissSign Gold CA - G2,O=SwissSign AG,C=CH
in 2026 | key of 2007 | CN=TeliaSonera Root CA v1,O=TeliaSonera
in 2026 | removed | CN=Trustwave Global Certification Authority,O=Trustwave Holdings\, Inc.,L=Chicago,ST=Illinois,C=US
in 2026 | removed | CN=Trustwave Global ECC P256 Certification Authority,O=Trustwave Holdings\, Inc.,L=Chicago,ST=Illinois,C=US
in 2026 | removed | CN=Trustwave Global ECC P384 Certification Authority,O=Trustwave Holdings\, Inc.,L=Chicago,ST=Illinois,C=US
in 2026 | key of 2006 | OU=certSIGN ROOT CA,O=certSIGN,C=RO
by 2026 | distrusted | CN=AffirmTrust Commercial,O=AffirmTrust,C=US
by 2026 | distrusted | CN=AffirmTrust Networking,O=AffirmTrust,C=US
by 2026 | distrusted | CN=AffirmTrust Premium ECC,O=AffirmTrust,C=US
by 2026 | distrusted | CN=AffirmTrust Premium,O=AffirmTrust,C=US
by 2026 | distrusted | CN=Entrust Root Certification Authority - EC1,OU=(c) 2012 Entrust\, Inc. - for authorized use only,OU=See www.entrust.net/legal-terms,O=Entrust\, Inc.,C=US
by 2026 | distrusted | CN=Entrust Root Certification Authority - G2,OU=(c) 2009 Entrust\, Inc. - for authorized use only,OU=See www.entrust.net/legal-terms,O=Entrust\, Inc.,C=US
by 2026 | distrusted | CN=Entrust Root Certification Authority,OU=(c) 2006 Entrust\, Inc.,OU=www.entrust.net/CPS is incorporated by reference,O=Entrust\, Inc.,C=US
in 2025 | removed | CN=CommScope Public Trust ECC Root-01,O=CommScope,C=US
in 2025 | removed | CN=CommScope Public Trust ECC Root-02,O=CommScope,C=US
in 2025 | removed | CN=CommScope Public Trust RSA Root-01,O=CommScope,C=US
in 2025 | removed | CN=CommScope Public Trust RSA Root-02,O=CommScope,C=US
by 2026 | distrusted | CN=GLOBALTRUST 2020,O=e-commerce monitoring GmbH,C=AT
in 2025 | key of 2004 | CN=AAA Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2025 | expired 2025-05-12 | CN=Baltimore CyberTrust Root,OU=CyberTrust,O=Baltimore,C=IE
in 2025 | key of 1999 | CN=Entrust.net Certification Authority (2048),OU=(c) 1999 Entrust.net Limited,OU=www.entrust.net/CPS_2048 incorp. by ref. (limits liab.),O=Entrust.net
in 2025 | key of 1998 | CN=GlobalSign Root CA,OU=Root CA,O=GlobalSign nv-sa,C=BE
in 2025 | key of 2004 | CN=XRamp Global Certification Authority,O=XRamp Security Services Inc,OU=www.xrampsecurity.com,C=US
in 2025 | key of 2004 | OU=Go Daddy Class 2 Certification Authority,O=The Go Daddy Group\, Inc.,C=US
in 2025 | key of 2004 | OU=Starfield Class 2 Certification Authority,O=Starfield Technologies\, Inc.,C=US
by 2025 | removed | CN=SwissSign Silver CA - G2,O=SwissSign AG,C=CH
in 2024 | distrusted | CN=Entrust Root Certification Authority - G4,OU=(c) 2015 Entrust\, Inc. - for authorized use only,OU=See www.entrust.net/legal-terms,O=Entrust\, Inc.,C=US
in 2024 | removed | CN=SecureSign RootCA11,O=Japan Certification Services\, Inc.,C=JP
in 2024 | removed | CN=Security Communication RootCA3,O=SECOM Trust Systems CO.\,LTD.,C=JP
by 2024 | expired 2023-09-30 | OU=Security Communication RootCA1,O=SECOM Trust.net,C=JP
in 2023 | distrusted | CN=E-Tugra Certification Authority,OU=E-Tugra Sertifikasyon Merkezi,O=E-Tuğra EBG Bilişim Teknolojileri ve Hizmetleri A.Ş.,L=Ankara,C=TR
in 2023 | distrusted | CN=E-Tugra Global Root CA ECC v3,OU=E-Tugra Trust Center,O=E-Tugra EBG A.S.,L=Ankara,C=TR
in 2023 | distrusted | CN=E-Tugra Global Root CA RSA v3,OU=E-Tugra Trust Center,O=E-Tugra EBG A.S.,L=Ankara,C=TR
in 2023 | expired 2023-05-15 | CN=Hongkong Post Root CA 1,O=Hongkong Post,C=HK
in 2022 | removed | CN=EC-ACC,OU=Jerarquia Entitats de Certificacio Catalanes,OU=Vegeu https://www.catcert.net/verarrel (c)03,OU=Serveis Publics de Certificacio,O=Agencia Catalana de Certificacio (NIF Q-0801176-I),C=ES
in 2022 | removed | CN=Network Solutions Certificate Authority,O=Network Solutions L.L.C.,C=US
in 2022 | expired 2022-12-08 | CN=Staat der Nederlanden EV Root CA,O=Staat der Nederlanden,C=NL
in 2022 | distrusted | CN=TrustCor ECA-1,OU=TrustCor Certificate Authority,O=TrustCor Systems S. de R.L.,L=Panama City,ST=Panama,C=PA
in 2022 | distrusted | CN=TrustCor RootCert CA-1,OU=TrustCor Certificate Authority,O=TrustCor Systems S. de R.L.,L=Panama City,ST=Panama,C=PA
in 2022 | distrusted | CN=TrustCor RootCert CA-2,OU=TrustCor Certificate Authority,O=TrustCor Systems S. de R.L.,L=Panama City,ST=Panama,C=PA
in 2022 | removed | CN=Hellenic Academic and Research Institutions RootCA 2011,O=Hellenic Academic and Research Institutions Cert. Authority,C=GR
by 2022 | expired 2021-12-15 | CN=Cybertrust Global Root,O=Cybertrust\, Inc
by 2022 | expired 2021-09-30 | CN=DST Root CA X3,O=Digital Signature Trust Co.
by 2022 | expired 2021-12-15 | CN=GlobalSign,O=GlobalSign,OU=GlobalSign Root CA - R2
by 2021 | distrusted | CN=Chambers of Commerce Root - 2008,O=AC Camerfirma S.A.,serialNumber=A82743287,L=Madrid (see current address at www.camerfirma.com/address),C=EU
by 2021 | distrusted | CN=GeoTrust Primary Certification Authority - G2,OU=(c) 2007 GeoTrust Inc. - For authorized use only,O=GeoTrust Inc.,C=US
by 2021 | distrusted | CN=Global Chambersign Root - 2008,O=AC Camerfirma S.A.,serialNumber=A82743287,L=Madrid (see current address at www.camerfirma.com/address),C=EU
by 2021 | expired 2021-03-17 | CN=QuoVadis Root Certification Authority,OU=Root Certification Authority,O=QuoVadis Limited,C=BM
by 2021 | expired 2021-04-06 | CN=Sonera Class2 CA,O=Sonera,C=FI
by 2021 | removed | CN=Staat der Nederlanden Root CA - G3,O=Staat der Nederlanden,C=NL
by 2021 | distrusted | CN=VeriSign Universal Root Certification Authority,OU=(c) 2008 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Global CA,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Primary Certification Authority - G3,OU=(c) 2008 GeoTrust Inc. - For authorized use only,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Primary Certification Authority,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Universal CA 2,O=GeoTrust Inc.,C=US
in 2020 | distrusted | CN=GeoTrust Universal CA,O=GeoTrust Inc.,C=US
in 2020 | removed | CN=OISTE WISeKey Global Root GA CA,OU=OISTE Foundation Endorsed,OU=Copyright (c) 2005,O=WISeKey,C=CH
in 2020 | distrusted | CN=VeriSign Class 3 Public Primary Certification Authority - G4,OU=(c) 2007 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2020 | distrusted | CN=VeriSign Class 3 Public Primary Certification Authority - G5,OU=(c) 2006 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2020 | distrusted | CN=thawte Primary Root CA - G2,OU=(c) 2007 thawte\, Inc. - For authorized use only,O=thawte\, Inc.,C=US
in 2020 | distrusted | CN=thawte Primary Root CA - G3,OU=(c) 2008 thawte\, Inc. - For authorized use only,OU=Certification Services Division,O=thawte\, Inc.,C=US
in 2020 | distrusted | CN=thawte Primary Root CA,OU=(c) 2006 thawte\, Inc. - For authorized use only,OU=Certification Services Division,O=thawte\, Inc.,C=US
in 2020 | removed | O=Government Root Certification Authority,C=TW
in 2020 | removed | emailAddress=pki@sk.ee,CN=EE Certification Centre Root CA,O=AS Sertifitseerimiskeskus,C=EE
by 2020 | expired 2020-05-30 | CN=AddTrust External CA Root,OU=AddTrust External TTP Network,O=AddTrust AB,C=SE
by 2020 | expired 2020-03-25 | CN=Staat der Nederlanden Root CA - G2,O=Staat der Nederlanden,C=NL
by 2020 | distrusted | CN=VeriSign Class 3 Public Primary Certification Authority - G3,OU=(c) 1999 VeriSign\, Inc. - For authorized use only,OU=VeriSign Trust Network,O=VeriSign\, Inc.,C=US
in 2019 | expired 2019-07-09 | CN=Deutsche Telekom Root CA 2,OU=T-TeleSec Trust Center,O=Deutsche Telekom AG,C=DE
in 2019 | distrusted | CN=Certinomis - Root CA,OU=0002 433998903,O=Certinomis,C=FR
in 2018 | removed | CN=Certplus Root CA G1,O=Certplus,C=FR
in 2018 | removed | CN=Certplus Root CA G2,O=Certplus,C=FR
in 2018 | removed | CN=OpenTrust Root CA G1,O=OpenTrust,C=FR
in 2018 | removed | CN=OpenTrust Root CA G2,O=OpenTrust,C=FR
in 2018 | removed | CN=OpenTrust Root CA G3,O=OpenTrust,C=FR
in 2018 | expired 2022-06-24 | CN=Visa eCommerce Root,OU=Visa International Service Association,O=VISA,C=US
by 2018 | removed | CN=Chambers of Commerce Root,OU=http://www.chambersign.org,O=AC Camerfirma SA CIF A82743287,C=EU
by 2018 | removed | CN=Global Chambersign Root,OU=http://www.chambersign.org,O=AC Camerfirma SA CIF A82743287,C=EU
in 2017 | distrusted | CN=CA WoSign ECC Root,O=WoSign CA Limited,C=CN
in 2017 | distrusted | CN=CA 沃通根证书,O=WoSign CA Limited,C=CN
in 2017 | distrusted | CN=CNNIC ROOT,O=CNNIC,C=CN
in 2017 | distrusted | CN=Certification Authority of WoSign G2,O=WoSign CA Limited,C=CN
in 2017 | distrusted | CN=Certification Authority of WoSign,O=WoSign CA Limited,C=CN
in 2017 | removed | CN=Certinomis - Autorité Racine,OU=0002 433998903,O=Certinomis,C=FR
in 2017 | removed | CN=Certum CA,O=Unizeto Sp. z o.o.,C=PL
in 2017 | distrusted | CN=China Internet Network Information Center EV Certificates Root,O=China Internet Network Information Center,C=CN
in 2017 | expired 2019-03-04 | CN=GeoTrust Global CA 2,O=GeoTrust Inc.,C=US
in 2017 | removed | CN=Secure Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2017 | distrusted | CN=StartCom Certification Authority G2,O=StartCom Ltd.,C=IL
in 2017 | distrusted | CN=StartCom Certification Authority,OU=Secure Digital Certificate Signing,O=StartCom Ltd.,C=IL
in 2017 | removed | CN=Swisscom Root CA 2,OU=Digital Certificate Services,O=Swisscom,C=ch
in 2017 | removed | CN=Swisscom Root EV CA 2,OU=Digital Certificate Services,O=Swisscom,C=ch
in 2017 | removed | CN=Trusted Certificate Services,O=Comodo CA Limited,L=Salford,ST=Greater Manchester,C=GB
in 2017 | expired 2019-07-09 | CN=UTN-USERFirst-Hardware,OU=http://www.usertrust.com,O=The USERTRUST Network,L=Salt Lake City,ST=UT,C=US
by 2016 | 1024 bits | CN=Entrust.net Secure Server Certification Authority,OU=(c) 1999 Entrust.net Limited,OU=www.entrust.net/CPS incorp. by ref. (limits liab.),O=Entrust.net,C=US
by 2016 | 1024 bits | CN=GTE CyberTrust Global Root,OU=GTE CyberTrust Solutions\, Inc.,O=GTE Corporation,C=US
by 2016 | expired 2019-06-24 | CN=UTN - DATACorp SGC,OU=http://www.usertrust.com,O=The USERTRUST Network,L=Salt Lake City,ST=UT,C=US
by 2016 | 1024 bits | OU=Class 3 Public Primary Certification Authority,O=VeriSign\, Inc.,C=US
by 2016 | 1024 bits | OU=Equifax Secure Certificate Authority,O=Equifax,C=US
by 2016 | 1024 bits | OU=VeriSign Trust Network,OU=(c) 1998 VeriSign\, Inc. - For authorized use only,OU=Class 3 Public Primary Certification Authority - G2,O=VeriSign\, Inc.,C=US
by 2016 | 1024 bits | emailAddress=info@valicert.com,CN=http://www.valicert.com/,OU=ValiCert Class 2 Policy Validation Authority,O=ValiCert\, Inc.,L=ValiCert Validation Network
by 2016 | 1024 bits | emailAddress=premium-server@thawte.com,CN=Thawte Premium Server CA,OU=Certification Services Division,O=Thawte Consulting cc,L=Cape Town,ST=Western Cape,C=ZA
by 2016 | 1024 bits | emailAddress=server-certs@thawte.com,CN=Thawte Server CA,OU=Certification Services Division,O=Thawte Consulting cc,L=Cape Town,ST=Western Cape,C=ZA
`;
