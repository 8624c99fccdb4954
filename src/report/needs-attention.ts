import { notReached } from '../judge/reached.ts';
import type { EndpointVerdict, RunVerdict, VerdictWord } from '../judge/verdict.ts';
import { type Fitting, fitting } from './fitting.ts';
import { endpointDetails } from './summary-details.ts';
import { TABLE_HEAD, tableRow } from './summary-table.ts';
import { policyDetails } from './summary-waived.ts';
import { counted } from './words.ts';

/**
 * What needs attention, as blocks of Markdown that take at most `room` bytes: a table and the details, worst first. What is healthy
 * or waived is only counted, since the job summary has it. What finds no room is left out from the better end, and that is said.
 */
export function needsAttention(run: RunVerdict, docsBase: string | null, room: number): readonly string[] {
  const troubled = run.endpoints.filter((endpoint) => !isHealthy(endpoint)).sort(worstFirst);
  const space = Math.max(0, room - ROOM_FOR_NOTES);
  const policy = fitting(policyDetails(run, docsBase), space / 4);
  const rows = fitting(troubled, (space - policy.bytes) * ROWS_SHARE, tableRow);
  const details = fitting(troubled, space - policy.bytes - rows.bytes, (endpoint) =>
    endpointDetails(endpoint, docsBase).join('\n\n'),
  );
  return [
    ...shortened({ rows, details, policy }),
    ...(rows.texts.length === 0 ? [] : [[TABLE_HEAD, ...rows.texts].join('\n')]),
    ...restOf(run, run.endpoints.length - troubled.length),
    ...policy.texts,
    ...details.texts,
  ];
}

/** Bytes are counted rather than characters, of which there are never more. */
function shortened({ rows, details, policy }: Readonly<Record<'rows' | 'details' | 'policy', Fitting>>) {
  const parts = [
    partText(rows, 'endpoints with findings, the worst first'),
    partText(details, 'endpoints in detail, the worst first'),
    partText(policy, 'waivers to look at'),
  ].filter((text) => text !== null);
  return parts.length === 0 ? [] : [`_Shortened to fit: ${parts.join('; ')}. The job summary of the run has more._`];
}

function partText({ texts, of }: Fitting, what: string): string | null {
  return texts.length === of ? null : `${texts.length} of ${of} ${what}`;
}

function restOf({ counts, endpoints }: RunVerdict, healthy: number): readonly string[] {
  const parts = [
    ...(healthy === 0 || healthy === endpoints.length ? [] : [`${counted(healthy, 'endpoint')} without findings`]),
    ...(counts.waived === 0 ? [] : [`${counted(counts.waived, 'finding')} waived`]),
  ];
  return parts.length === 0 ? [] : [`${parts.join(', ')}.`];
}

function isHealthy({ verdict, findings }: EndpointVerdict): boolean {
  return verdict === 'pass' && findings.length === 0;
}

/** What is wrong before what is down, within one verdict; else the order of the list. */
function worstFirst(one: EndpointVerdict, other: EndpointVerdict): number {
  return rankOf(one) - rankOf(other);
}

function rankOf(endpoint: EndpointVerdict): number {
  return RANK[endpoint.verdict] + (notReached(endpoint) ? 1 : 0);
}

const RANK: Readonly<Record<VerdictWord, number>> = { fail: 0, inconclusive: 2, warn: 4, pass: 6 };

const ROOM_FOR_NOTES = 512;

/** Of thousands of endpoints the table comes first, but the worst of them keep their details. */
const ROWS_SHARE = 0.6;
