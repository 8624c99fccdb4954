import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict } from '../judge/verdict.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { Fix, FixFile } from '../model/fix.ts';
import { docsAddress } from './docs-address.ts';
import { markdownBlock, markdownCode, markdownLink, markdownName, markdownText } from './escape.ts';
import { findingTitle } from './finding-title.ts';
import { SIGNS } from './words.ts';

/**
 * Blocks of Markdown about one endpoint: why it could not be judged, then a fold for each finding. `docsBase`: address of the
 * docs of the version in use, ended by a slash, where that is known.
 */
export function endpointDetails(endpoint: EndpointVerdict, docsBase: string | null = null): readonly string[] {
  const { target, verdict, reason, findings } = endpoint;
  const open = notReached(endpoint) ? 'Could not be reached' : 'Could not be judged';
  return [
    `### ${SIGNS[verdict]} ${markdownName(target.endpoint.name)}`,
    ...(reason === null ? [] : [`${open}: ${markdownText(reason)}.`]),
    ...findings.flatMap((finding) => findingDetails(finding, endpoint, docsBase)),
  ];
}

export function findingDetails(
  finding: Finding,
  endpoint: EndpointVerdict | null,
  docsBase: string | null,
): readonly string[] {
  const { severity, cause, message, evidence, fix } = finding;
  const title = markdownText(findingTitle(finding, endpoint));
  return [
    `<details${severity === 'error' ? ' open' : ''}><summary><b>${severity}</b> <code>${cause}</code>: ${title}</summary>`,
    markdownText(message),
    ...listOf(evidence.filter(isShort)),
    ...evidence.filter((one) => !isShort(one)).flatMap(longEvidence),
    ...fixBlocks(fix, docsBase),
    '</details>',
  ];
}

function listOf(evidence: readonly Evidence[]): readonly string[] {
  if (evidence.length === 0) return [];
  return [evidence.map(({ label, value }) => `- ${markdownText(label)}: ${markdownCode(value)}`).join('\n')];
}

function longEvidence({ label, value }: Evidence): readonly string[] {
  return [`${markdownText(label)}:`, markdownBlock(value)];
}

function fixBlocks({ summary, product, snippet, steps, docs, files }: Fix, docsBase: string | null): readonly string[] {
  return [
    `**Fix${product === 'any' ? '' : ` (${product})`}:** ${markdownText(summary)}`,
    ...(snippet === null ? [] : [markdownBlock(snippet, languageOf(snippet, product))]),
    ...(steps.length === 0 ? [] : [steps.map((step, index) => `${index + 1}. ${markdownText(step)}`).join('\n')]),
    ...files.flatMap(fileBlocks),
    `Read on: ${docsBase === null ? markdownCode(docs) : markdownLink(docs, docsAddress(docs, docsBase))}`,
  ];
}

/** Ready to be copied: what it is, and its content. */
function fileBlocks({ name, about, content }: FixFile): readonly string[] {
  return [`${markdownName(name)}: ${markdownText(about)}`, markdownBlock(content, 'pem')];
}

/** Lines for a shell stand among those for a server's configuration, and colour by the wrong grammar misleads. */
function languageOf(snippet: string, product: Fix['product']): string {
  if (SHELL_COMMAND.test(snippet)) return 'sh';
  return product === 'any' ? '' : product;
}

const SHELL_COMMAND = /^(?:cat|certbot|curl|dig|journalctl|openssl|ss|systemctl|timedatectl) /;

/** PEM and the like have several lines and are for copying. */
function isShort({ value }: Evidence): boolean {
  return !value.trimEnd().includes('\n');
}
