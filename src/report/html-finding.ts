import type { EndpointVerdict, WaivedFinding } from '../judge/verdict.ts';
import type { SourceLocation } from '../model/endpoint.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Fix, FixFile } from '../model/fix.ts';
import { docsAddress } from './docs-address.ts';
import { findingTitle } from './finding-title.ts';
import { block, type Html, html } from './html-markup.ts';
import { nameText } from './html-words.ts';

export interface FindingPlace {
  /** `null`: it is about the policy. */
  readonly endpoint: EndpointVerdict | null;
  /** Of its heading. */
  readonly level: 3 | 4;
  /** Show the files of the fix, which may be long. */
  readonly files: boolean;
  /** Address of the docs of the version in use, ended by a slash; `null` where that is not known. */
  readonly docsBase: string | null;
  /** The line of the policy that it is about. */
  readonly at?: SourceLocation;
}

/** One finding in the open: what is wrong, what shows it, what mends it. */
export function findingHtml(finding: Finding, place: FindingPlace): Html {
  const { severity } = finding;
  return html`<article class="finding ${severity}">
${titleHtml(finding, severity, place)}${bodyHtml(finding, place)}</article>
`;
}

/** One that a waiver covers: who agreed to what until when; the finding itself in a fold. */
export function waivedHtml({ finding, waiver }: WaivedFinding, place: FindingPlace): Html {
  return html`<article class="finding waived">
${titleHtml(finding, 'waived', place)}<p class="message">Waived until ${waiver.until}: ${waiver.reason} (${placeText(waiver.declaredAt)})</p>
<details class="fold"><summary>What it is, and its fix</summary>
${bodyHtml(finding, place)}</details></article>
`;
}

/** `.github/tls-gate.yml:7`. */
export function placeText({ file, line }: SourceLocation): string {
  return `${nameText(file)}:${line}`;
}

function titleHtml(finding: Finding, weight: string, { level, endpoint, at }: FindingPlace): Html {
  const { cause, addresses } = finding;
  const several = (endpoint?.observation.addresses.length ?? 0) > 1;
  const text = html`<span class="weight">${weight}</span> ${findingTitle(finding, endpoint)}`;
  const heading = level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
  const where = [
    ...(several && addresses.length > 0 ? [nameText(`at ${addresses.join(', ')}`)] : []),
    ...(at === undefined ? [] : [`at ${placeText(at)}`]),
  ];
  return html`${heading}
<p class="cause"><code>${cause}</code>${where.length === 0 ? null : ` ${where.join(' ')}`}</p>
`;
}

function bodyHtml({ message, evidence, fix }: Finding, place: FindingPlace): Html {
  return html`<p class="message">${message}</p>
${evidenceHtml(evidence)}${fixHtml(fix, place)}`;
}

function evidenceHtml(evidence: readonly Evidence[]): Html {
  if (evidence.length === 0) return html``;
  const rows = evidence.map(
    ({ label, value }) => html`<div><dt>${label}</dt><dd>${valueHtml(value)}</dd></div>
`,
  );
  return html`<dl class="evidence">
${rows}</dl>
`;
}

/** A value of several lines, such as PEM, is for copying. */
function valueHtml(value: string): Html {
  return value.trimEnd().includes('\n') ? codeBlock(value) : html`${value}`;
}

function fixHtml(
  { summary, product, snippet, steps, docs, files }: Fix,
  { files: withFiles, docsBase }: FindingPlace,
): Html {
  const todo = steps.map(
    (step) => html`<li>${step}</li>
`,
  );
  return html`<div class="fix">
<p><b>Fix${product === 'any' ? null : html` <span class="product">${product}</span>`}</b> ${summary}</p>
${snippet === null ? null : codeBlock(snippet)}${
  todo.length === 0
    ? null
    : html`<ol>
${todo}</ol>
`
}${withFiles ? files.map(fileHtml) : null}<p class="docs">Read on: ${docsHtml(docs, docsBase)}</p>
</div>
`;
}

/** The only link that leads off the page; nothing is asked for before someone follows it. */
function docsHtml(docs: string, docsBase: string | null): Html {
  if (docsBase === null || !/^https?:\/\//i.test(docsBase)) return html`<code>${docs}</code>`;
  return html`<a href="${docsAddress(docs, docsBase)}" rel="noreferrer">${docs}</a>`;
}

function fileHtml({ name, about, content }: FixFile): Html {
  return html`<details class="fold"><summary><code>${name}</code> ${about}</summary>
${codeBlock(content)}</details>
`;
}

function codeBlock(text: string): Html {
  return html`<pre><code>${block(text)}</code></pre>
`;
}
