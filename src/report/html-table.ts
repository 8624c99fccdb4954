import type { RunVerdict } from '../judge/verdict.ts';
import { type Html, html } from './html-markup.ts';
import { dayHtml, fittingNumber, type Numbered, nameText, verdictBadge, worstFirst } from './html-words.ts';
import { addressesText, issuersText, versionsText } from './seen.ts';
import { expiryText } from './words.ts';

/** Every endpoint in one line, the worst first. A long table scrolls in itself, so that what follows is not far. */
export function tableHtml({ endpoints }: RunVerdict, { rows, linked }: TableExtent): Html {
  if (endpoints.length === 0) return html``;
  const shown = worstFirst(endpoints).slice(0, rows);
  const head = COLUMNS.map((column) => html`<th scope="col">${column}</th>`);
  const long = shown.length > LONGEST_WHOLE;
  const scrolled = html` tabindex="0" role="region" aria-label="Table of endpoints"`;
  return html`<section aria-labelledby="endpoints"><h2 id="endpoints">Endpoints</h2>
<div class="table${long ? ' long' : ''}"${long ? scrolled : null}><table>
<thead><tr>${head}</tr></thead>
<tbody>
${shown.map((one, index) => rowHtml(one, index < linked))}</tbody></table></div>
</section>
`;
}

/** How many rows, and how many of them, from the first on, have a section to lead to. */
export interface TableExtent {
  readonly rows: number;
  readonly linked: number;
}

/** How many rows without links fit into so many bytes. */
export function rowsWithin({ endpoints }: RunVerdict, room: number): number {
  return fittingNumber(worstFirst(endpoints), room, (one) => rowHtml(one, false));
}

function rowHtml({ endpoint, id }: Numbered, linked: boolean): Html {
  const { verdict, target, expiry } = endpoint;
  const name = html`<code>${nameText(target.endpoint.name)}</code>`;
  const label = linked ? html`<a href="#${id}">${name}</a>` : name;
  return html`<tr class="${verdict}"><td>${verdictBadge(verdict)}</td><th scope="row">${label}</th><td>${nameText(addressesText(endpoint))}</td><td>${nameText(versionsText(endpoint))}</td><td>${expiry === null ? null : html`${dayHtml(expiry.notAfter)} ${expiryText(expiry)}`}</td><td class="issuer">${nameText(issuersText(endpoint))}</td></tr>
`;
}

const COLUMNS: readonly string[] = ['Verdict', 'Endpoint', 'Addresses', 'TLS', 'Soonest expiry', 'Issuer'];

const LONGEST_WHOLE = 60;
