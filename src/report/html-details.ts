import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { findingHtml, waivedHtml } from './html-finding.ts';
import { type Html, html } from './html-markup.ts';
import { declaredHtml, seenHtml } from './html-seen.ts';
import { fittingNumber, isHealthy, type Numbered, nameText, verdictBadge, worstFirst } from './html-words.ts';
import { versionsText } from './seen.ts';
import { counted, expiryText } from './words.ts';

/** How much of each endpoint a page has room for. */
export interface Detail {
  /** How many endpoints have a section of their own, the worst first. */
  readonly sections: number;
  /** Where the certificates are listed. */
  readonly seen: 'all' | 'troubled' | 'none';
  /** The files of fixes, such as PEM. */
  readonly files: boolean;
}

interface Shown extends Detail {
  readonly docsBase: string | null;
}

/** A section for each endpoint: those with something to tell in the open, the healthy ones in one fold, what else there is between. */
export function detailsHtml({ endpoints }: RunVerdict, detail: Shown, between: Html): Html {
  const all = worstFirst(endpoints).slice(0, detail.sections);
  const healthy = all.filter(({ endpoint }) => isHealthy(endpoint));
  const troubled = all.filter(({ endpoint }) => !isHealthy(endpoint));
  return html`${troubled.length === 0 ? null : troubledHtml(troubled, detail)}${between}${healthy.length === 0 ? null : healthyHtml(healthy, detail)}`;
}

/** How many sections fit into so many bytes, with nothing but findings and their links in the table. */
export function sectionsWithin({ endpoints }: RunVerdict, room: number, docsBase: string | null): number {
  const bare = { sections: 0, seen: 'none', files: false, docsBase } as const;
  const link = '<a href="#"></a>'.length;
  return fittingNumber(worstFirst(endpoints), room, (one) => {
    const section = endpointHtml(one, bare, false);
    return html`${section}${' '.repeat(link + one.id.length)}`;
  });
}

function troubledHtml(endpoints: readonly Numbered[], detail: Shown): Html {
  const seen = detail.seen !== 'none';
  return html`<section class="details" aria-labelledby="findings"><h2 id="findings">Findings</h2>
<p class="hint">A click into a block of code selects all of it.</p>
${endpoints.map((one) => endpointHtml(one, detail, seen))}</section>
`;
}

function healthyHtml(endpoints: readonly Numbered[], detail: Shown): Html {
  const seen = detail.seen === 'all';
  return html`<section class="details pass" aria-labelledby="healthy"><h2 id="healthy">Healthy</h2>
<details class="group"><summary>${counted(endpoints.length, 'endpoint')} without findings</summary>
${endpoints.map((one) => endpointHtml(one, detail, seen))}</details></section>
`;
}

function endpointHtml({ endpoint, id }: Numbered, { files, docsBase }: Shown, seen: boolean): Html {
  const { target, verdict, findings, waived } = endpoint;
  const place = { level: 4, endpoint, files, docsBase } as const;
  const parts = [
    ...notesOf(endpoint),
    ...findings.map((finding) => findingHtml(finding, place)),
    ...waived.map((one) => waivedHtml(one, place)),
    seen ? seenHtml(endpoint) : declaredHtml(endpoint),
  ];
  return html`<details class="endpoint ${verdict}"${isHealthy(endpoint) ? null : html` open`}><summary>${verdictBadge(verdict)} <h3>${nameText(target.endpoint.name)}</h3> <span class="brief">${briefText(endpoint)}</span></summary>
<div class="body" id="${id}">
${parts}</div></details>
`;
}

function notesOf(endpoint: EndpointVerdict): readonly Html[] {
  const { target, verdict, reason } = endpoint;
  const open = notReached(endpoint) ? 'Could not be reached' : 'Could not be judged';
  const untouched = 'The pull request changes neither the endpoint nor its policy, so that it warns and does not fail.';
  return [
    ...(reason === null ? [] : [noteHtml(`${open}: ${reason}.`)]),
    ...(target.untouched === true && verdict !== 'pass' ? [noteHtml(untouched)] : []),
  ];
}

function noteHtml(text: string): Html {
  return html`<p class="reason">${text}</p>
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
