import type { RunVerdict } from '../judge/verdict.ts';
import { byteLength } from './bytes.ts';
import type { Detail } from './html-details.ts';
import { type Html, html } from './html-markup.ts';
import { dayHtml, isHealthy, type Numbered, nameText, verdictBadge, worstFirst } from './html-words.ts';
import { addressesText, issuersText, versionsText } from './seen.ts';
import { expiryText } from './words.ts';

/** Every endpoint in one line, the worst first. A long table scrolls in itself, so that what follows is not far. */
export function tableHtml({ endpoints }: RunVerdict, rows: number, findings: Detail['findings']): Html {
  if (endpoints.length === 0) return html``;
  const shown = worstFirst(endpoints).slice(0, rows);
  const head = COLUMNS.map((column) => html`<th scope="col">${column}</th>`);
  const long = shown.length > LONGEST_WHOLE;
  return html`<section aria-labelledby="endpoints"><h2 id="endpoints">Endpoints</h2>
<div class="table${long ? ' long' : ''}"${long ? html` tabindex="0" role="region" aria-label="Table of endpoints"` : null}><table>
<thead><tr>${head}</tr></thead>
<tbody>
${shown.map((one) => rowHtml(one, findings))}</tbody></table></div>
</section>
`;
}

/** How many rows without links fit into so many bytes, the worst first. */
export function rowsWithin({ endpoints }: RunVerdict, room: number): number {
  let left = room - ' long" tabindex="0" role="region" aria-label="Table of endpoints"'.length;
  let rows = 0;
  for (const one of worstFirst(endpoints)) {
    left -= byteLength(rowHtml(one, 'none').html);
    if (left <= 0) break;
    rows += 1;
  }
  return rows;
}

function rowHtml({ endpoint, id }: Numbered, findings: Detail['findings']): Html {
  const { verdict, target, expiry } = endpoint;
  const name = html`<code>${nameText(target.endpoint.name)}</code>`;
  const told = findings === 'all' || (findings === 'failing' && verdict === 'fail');
  const linked = told ? html`<a href="#${id}">${name}</a>` : name;
  return html`<tr class="${verdict}${isHealthy(endpoint) ? ' healthy' : ''}"><td>${verdictBadge(verdict)}</td><th scope="row">${linked}</th><td>${nameText(addressesText(endpoint))}</td><td>${nameText(versionsText(endpoint))}</td><td>${expiry === null ? null : html`${dayHtml(expiry.notAfter)} ${expiryText(expiry)}`}</td><td class="issuer">${nameText(issuersText(endpoint))}</td></tr>
`;
}

const COLUMNS: readonly string[] = ['Verdict', 'Endpoint', 'Addresses', 'TLS', 'Soonest expiry', 'Issuer'];

const LONGEST_WHOLE = 60;
