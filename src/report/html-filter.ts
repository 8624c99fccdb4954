import { notReached } from '../judge/reached.ts';
import type { RunVerdict, VerdictWord } from '../judge/verdict.ts';
import { type Html, html } from './html-markup.ts';
import { VERDICTS } from './html-words.ts';
import { SIGNS } from './words.ts';

/**
 * Radio buttons that show the endpoints of one verdict: the style asks which is checked, so that no script is needed. Only
 * verdicts that occur are offered.
 */
export function filterHtml({ counts, endpoints }: RunVerdict): Html {
  const offered = VERDICTS.filter((verdict) => counts[verdict] > 0);
  if (offered.length < 2) return html``;
  // The headline tells down from wrong; so do its numbers here.
  const downText = (verdict: VerdictWord): string => {
    const down = endpoints.filter((endpoint) => endpoint.verdict === verdict && notReached(endpoint)).length;
    return down === 0 ? '' : ` (${down} not reached)`;
  };
  const choices = offered.map(
    (verdict) =>
      html`<label class="choice ${verdict}"><input type="radio" name="verdict" id="only-${verdict}"><span><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span> ${verdict} <b>${counts[verdict]}</b>${downText(verdict)}</span></label>
`,
  );
  return html`<fieldset class="filter"><legend>Show endpoints by verdict</legend>
<label class="choice"><input type="radio" name="verdict" id="only-all" checked><span>all <b>${counts.endpoints}</b></span></label>
${choices}</fieldset>
`;
}
