import { notReached } from '../judge/reached.ts';
import type { RunVerdict, VerdictWord } from '../judge/verdict.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { findingHtml } from './html-finding.ts';
import { type Html, html } from './html-markup.ts';
import { VERDICTS } from './html-words.ts';
import { counted, runSentence, SIGNS, soonestText } from './words.ts';

export interface ReportOrigin {
  /** Version of this program. */
  readonly version: string;
  /** From where it was looked, as the user names the place. */
  readonly vantage: string | null;
  /** Address of the docs of the version in use, ended by a slash; `null` names their path alone. */
  readonly docsBase: string | null;
}

/** What a reader wants to know first: the verdict, how many, how soon, and when it was looked. */
export function overviewHtml(run: RunVerdict, { version, vantage }: ReportOrigin, note: string | null): Html {
  const soonest = soonestText(run);
  const sentence = runSentence(run);
  return html`<header class="overview">
<p class="brand">TLS Gate</p>
<h1><span class="seal ${run.verdict}" aria-hidden="true">${SIGNS[run.verdict]}</span> <span>${sentence}</span></h1>
${shareBar(run)}
<dl class="facts">
<div><dt>Verdict</dt><dd>${run.verdict}</dd></div>
<div><dt>Findings</dt><dd>${weightsText(run)}</dd></div>
${soonest === null ? null : html`<div><dt>Soonest expiry</dt><dd>${soonest}</dd></div>\n`}<div><dt>Looked at</dt><dd><time datetime="${run.startedAt}">${momentText(run.startedAt)}</time>, in ${durationText(run.tookMs)}</dd></div>
${vantage === null ? null : html`<div><dt>From</dt><dd>${vantage}</dd></div>\n`}<div><dt>Version</dt><dd>tls-gate ${version}</dd></div>
</dl>
${note === null ? null : html`<p class="note">Shortened to fit: ${note}. The JSON report has all of it.</p>\n`}</header>
`;
}

/** What is wrong with the policy itself, such as a waiver that has run out. */
export function policyHtml({ policyFindings }: RunVerdict, { docsBase }: ReportOrigin): Html {
  if (policyFindings.length === 0) return html``;
  const findings = policyFindings.map((finding) =>
    findingHtml(finding, { level: 3, endpoint: null, files: true, docsBase, at: finding.at }),
  );
  return html`<section aria-labelledby="policy"><h2 id="policy">The policy itself</h2>
${findings}</section>
`;
}

/** How the endpoints share out over the verdicts, as one bar; the filter has the numbers. */
function shareBar({ counts }: RunVerdict): Html {
  if (counts.endpoints === 0) return html``;
  let from = 0;
  const share = (verdict: VerdictWord): Html => {
    const width = (counts[verdict] / counts.endpoints) * 100;
    const bar = html`<rect class="${verdict}" x="${percent(from)}" width="${percent(width)}" height="100%"/>`;
    from += width;
    return bar;
  };
  const bars = VERDICTS.filter((verdict) => counts[verdict] > 0).map(share);
  return html`<svg class="shares" width="100%" height="10" aria-hidden="true">${bars}</svg>
`;
}

function percent(number: number): string {
  return `${Math.round(number * 100) / 100}%`;
}

/** All there is; the headline counts those of endpoints that were reached, so that the others are told apart. */
function weightsText({ counts, endpoints }: RunVerdict): string {
  const ofDown = endpoints.filter(notReached).flatMap(({ findings }) => findings);
  const weightText = (severity: Severity): string | null => {
    const down = ofDown.filter((finding) => finding.severity === severity).length;
    const text = counted(counts[severity], severity);
    if (counts[severity] === 0) return null;
    return down === 0 ? text : `${text} (${down === counts[severity] ? '' : `${down} `}of what could not be reached)`;
  };
  const weights = [...SEVERITIES.map(weightText), counts.waived > 0 ? `${counts.waived} waived` : null].filter(
    (text) => text !== null,
  );
  return weights.length === 0 ? 'none' : weights.join(', ');
}

/** `2026-11-21 08:00 UTC`. */
function momentText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

function durationText(ms: number): string {
  return ms < 1000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`;
}
