import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import type { Severity } from '../model/severity.ts';
import { findingHtml, placeText, waivedHtml } from './html-finding.ts';
import { type Html, html } from './html-markup.ts';
import { seenHtml } from './html-seen.ts';
import { isHealthy, type Numbered, nameText, verdictBadge, worstFirst } from './html-words.ts';
import { versionsText } from './seen.ts';
import { counted, expiryText } from './words.ts';

/** How much of each endpoint a page has room for. */
export interface Detail {
  /** Which endpoints have a section of their own. */
  readonly findings: 'all' | 'failing' | 'none';
  /** Where the certificates are listed. */
  readonly seen: 'all' | 'troubled' | 'none';
  /** The files of fixes, such as PEM. */
  readonly files: boolean;
}

/** A section for each endpoint: those with something to tell in the open, the healthy ones in one fold. */
export function detailsHtml({ endpoints }: RunVerdict, detail: Detail): Html {
  if (detail.findings === 'none') return html``;
  const all = worstFirst(endpoints).filter(({ endpoint }) => detail.findings === 'all' || endpoint.verdict === 'fail');
  const healthy = all.filter(({ endpoint }) => isHealthy(endpoint));
  const troubled = all.filter(({ endpoint }) => !isHealthy(endpoint));
  return html`${troubled.length === 0 ? null : troubledHtml(troubled, detail)}${healthy.length === 0 ? null : healthyHtml(healthy, detail)}`;
}

function troubledHtml(endpoints: readonly Numbered[], detail: Detail): Html {
  const seen = detail.seen !== 'none';
  return html`<section class="details" aria-labelledby="findings"><h2 id="findings">Findings</h2>
<p class="hint">A click into a block of code selects all of it.</p>
${endpoints.map((one) => endpointHtml(one, detail, seen))}</section>
`;
}

function healthyHtml(endpoints: readonly Numbered[], detail: Detail): Html {
  const seen = detail.seen === 'all';
  return html`<section class="details pass" aria-labelledby="healthy"><h2 id="healthy">Healthy</h2>
<details class="group"><summary>${counted(endpoints.length, 'endpoint')} without findings</summary>
${endpoints.map((one) => endpointHtml(one, detail, seen))}</details></section>
`;
}

function endpointHtml({ endpoint, id }: Numbered, { files }: Detail, seen: boolean): Html {
  const { target, verdict, reason, findings, waived, observation } = endpoint;
  const place = { level: 4, addresses: observation.addresses.length > 1, files } as const;
  return html`<details class="endpoint ${verdict}"${isHealthy(endpoint) ? null : html` open`}><summary>${verdictBadge(verdict)} <h3>${nameText(target.endpoint.name)}</h3> <span class="brief">${briefText(endpoint)}</span></summary>
<div class="body" id="${id}">
${
  reason === null
    ? null
    : html`<p class="reason">Could not be judged: ${reason}.</p>
`
}${
  target.untouched
    ? html`<p class="reason">This change touches neither the endpoint nor its policy, so that it may warn and not fail.</p>
`
    : null
}${findings.map((finding) => findingHtml(finding, place))}${waived.map((one) => waivedHtml(one, place))}${
  seen
    ? seenHtml(endpoint)
    : html`<p class="declared">Declared at ${placeText(target.endpoint.declaredAt)}</p>
`
}</div></details>
`;
}

function briefText(endpoint: EndpointVerdict): string {
  const { expiry, findings, waived } = endpoint;
  const tally = SEVERITIES.map((word) => tallyText(findings.filter(({ severity }) => severity === word).length, word));
  const facts = [
    ...tally,
    waived.length === 0 ? '' : `${waived.length} waived`,
    versionsText(endpoint),
    expiry === null ? '' : expiryText(expiry),
  ];
  return nameText(facts.filter((fact) => fact !== '').join(' · '));
}

function tallyText(number: number, severity: Severity): string {
  return number === 0 ? '' : counted(number, severity);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
