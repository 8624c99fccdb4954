import type { CertificateFacts } from '../model/certificate.ts';

/** The product that signs TLS traffic anew on its way, by the names of the authorities in the chain; `null` for none. */
export function interceptionProduct(chain: readonly CertificateFacts[]): string | null {
  const [leaf, ...others] = chain;
  if (leaf === undefined) return null;
  // The subject of the leaf belongs to the server: the vendors have web sites of their own.
  const authorities = [leaf.issuer, ...others.flatMap(({ subject, issuer }) => [subject, issuer])];
  return PRODUCTS.find(([, mark]) => authorities.some((name) => mark.test(name)))?.[0] ?? null;
}

/** Names of signing authorities, never those of a vendor's public CA: Symantec's and Cisco's were trusted by browsers. */
const PRODUCTS: readonly (readonly [string, RegExp])[] = [
  ['Zscaler', /\bZscaler\b/i],
  ['Netskope', /\bNetskope\b|\bgoskope\.com\b/i],
  ['FortiGate', /\bFortinet\b|\bFortiGate\b/i],
  ['Palo Alto Networks', /\bPalo Alto Networks\b|\bGlobalProtect\b|\bPrisma Access\b/i],
  ['Cisco Umbrella', /\bCisco Umbrella\b|\bOpenDNS\b/i],
  ['Cisco Web Security', /\bCisco (?:Web Security|Secure Web|IronPort|Firepower)\b/i],
  ['Symantec ProxySG', /\bBlue ?Coat\b|\bProxySG\b|\bSymantec Web Security\b/i],
  ['Sophos', /\bSophos\b/i],
  ['Kaspersky', /\bKaspersky\b/i],
  ['Avast', /\bAvast\b[^,]*\b(?:Root|Shield)\b|\bAVG\b[^,]*\b(?:Root|Shield)\b/i],
  ['ESET', /\bESET SSL Filter\b/i],
  ['Bitdefender', /\bBitdefender\b/i],
  ['Skyhigh (McAfee) Web Gateway', /\bMcAfee Web Gateway\b|\bSkyhigh\b/i],
  ['Check Point', /\bCheck ?Point\b/i],
  ['Barracuda', /\bBarracuda\b/i],
  ['WatchGuard', /\bWatchGuard\b|\bFireware HTTPS Proxy\b/i],
  ['SonicWall', /\bSonicWALL\b/i],
  ['Forcepoint', /\bForcepoint\b|\bWebsense\b/i],
  ['iboss', /\biboss\b/i],
  ['Lightspeed', /\bLightspeed (?:Rocket|Systems)\b/i],
  ['Cloudflare Gateway', /\bGateway CA - Cloudflare Managed\b|\bCloudflare for Teams\b/i],
  ['Squid', /\bsquid\b/i],
  ['mitmproxy', /\bmitmproxy\b/i],
  ['Charles Proxy', /\bCharles Proxy\b/i],
  ['Fiddler', /\bDO_NOT_TRUST_FiddlerRoot\b|\bFiddler Root\b/i],
  ['Burp Suite', /\bPortSwigger CA\b/i],
  ['Proxyman', /\bProxyman\b/i],
  ['a NetFilter SDK filter', /\bNetFilterSDK\b|\bNetfilter SDK\b/i],
  ['Superfish', /\bSuperfish\b/i],
];
