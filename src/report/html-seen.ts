import type { EndpointVerdict } from '../judge/verdict.ts';
import { leafFirst } from '../model/bundle.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { AddressObservation, CompletedHandshake } from '../model/observation.ts';
import type { AddressTrust } from '../model/trust.ts';
import { placeText } from './html-finding.ts';
import { type Html, html } from './html-markup.ts';
import { dayHtml, isHealthy, nameText } from './html-words.ts';
import { counted, tlsVersionText } from './words.ts';

/** What the verdict rests on: where it is declared, what answers there, and the chains as sent. */
export function seenHtml(endpoint: EndpointVerdict): Html {
  const { observation } = endpoint;
  const inside = html`${declaredHtml(endpoint)}${groupsOf(endpoint).map(groupHtml)}`;
  // A healthy endpoint is a fold of its own already.
  if (isHealthy(endpoint)) return inside;
  const addresses = observation.addresses.length;
  const title =
    addresses === 0 ? 'Where it is declared' : `What was seen at ${counted(addresses, 'address', 'addresses')}`;
  return html`<details class="fold"><summary>${title}</summary>
${inside}</details>
`;
}

/** Where it is declared, and which product answers there, as far as one is known. */
export function declaredHtml({ target, server }: EndpointVerdict): Html {
  const product = server.product === null ? '' : ` · Server: ${server.product} (${nameText(server.because)})`;
  return html`<p class="declared">Declared at ${placeText(target.endpoint.declaredAt)}${product}</p>
`;
}

/** Addresses at which the very same was seen. */
interface Group {
  readonly addresses: readonly string[];
  readonly seen: Html;
}

function groupsOf({ observation, trust }: EndpointVerdict): readonly Group[] {
  const groups = new Map<string, { readonly addresses: string[]; readonly seen: Html }>();
  for (const at of observation.addresses) {
    const seen = addressHtml(
      at,
      trust.find(({ address }) => address === at.address),
    );
    const group = groups.get(seen.html) ?? { addresses: [], seen };
    group.addresses.push(at.address);
    groups.set(seen.html, group);
  }
  return [...groups.values()];
}

function groupHtml({ addresses, seen }: Group): Html {
  return html`<p class="address"><b>${nameText(addresses.join(', '))}</b> ${seen}`;
}

function addressHtml(at: AddressObservation, trust: AddressTrust | undefined): Html {
  const { handshake, others, file } = at;
  const served = [handshake, ...others.map((other) => other.handshake)].filter((one) => one.kind === 'completed');
  const chains = file?.kind === 'bundle' ? [leafFirst(file)] : served.map(({ chain }) => chain);
  return html`${handshake.kind === 'completed' ? handshakeText(handshake) : outcomeText(at)}${trust?.anchor == null ? null : html` · leads to ${nameText(trust.anchor)}`}</p>
${chains.filter((chain) => chain.length > 0).map(chainHtml)}`;
}

function handshakeText({ version, cipher, group, alpn }: CompletedHandshake): string {
  return nameText([tlsVersionText(version), cipher, group, alpn].filter((part) => part !== null).join(' · '));
}

/** How far it went, where no handshake completed. */
function outcomeText({ tcp, handshake, file }: AddressObservation): string {
  if (file !== null) return file.kind === 'bundle' ? 'read from disk' : 'holds no certificate that can be used';
  if (tcp.kind !== 'connected') return `no connection: ${tcp.kind}`;
  if (handshake.kind === 'alert') return nameText(`no handshake: ${handshake.message}`);
  if (handshake.kind === 'refused-by-us') return nameText(`no handshake: ${handshake.message}`);
  return `no handshake: ${handshake.kind}`;
}

function chainHtml(chain: readonly CertificateFacts[]): Html {
  const shown = chain.slice(0, MOST_CERTIFICATES);
  const rows = shown.map(
    ({ subject, issuer, notBefore, notAfter, key }) =>
      html`<tr><th scope="row">${nameText(subject)}</th><td>${nameText(issuer)}</td><td>${dayHtml(notBefore)}</td><td>${dayHtml(notAfter)}</td><td>${key.text}</td></tr>
`,
  );
  const more = chain.length - shown.length;
  return html`<table class="chain"><thead><tr><th scope="col">Certificate</th><th scope="col">Issuer</th><th scope="col">From</th><th scope="col">Until</th><th scope="col">Key</th></tr></thead>
<tbody>
${rows}</tbody></table>
${
  more === 0
    ? null
    : html`<p class="declared">and ${counted(more, 'certificate')} more</p>
`
}`;
}

/** A server may send any number. */
const MOST_CERTIFICATES = 12;
