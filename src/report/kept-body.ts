import type { Remembered } from '../judge/changes.ts';
import type { RunVerdict } from '../judge/verdict.ts';
import type { FailOn } from '../model/run.ts';
import type { IsoInstant } from '../model/units.ts';
import { markdownLink, markdownName, markdownText } from './escape.ts';
import { type Kept, markerLine } from './marker.ts';
import { needsAttention } from './needs-attention.ts';
import { runSentence, SIGNS } from './words.ts';

/** What a comment or an issue has to know beside the run. */
export interface KeptContext {
  /** Tells those of several gates apart. */
  readonly key: string;
  readonly failOn: FailOn;
  /** Page of the run; `null` where it is not known. */
  readonly runUrl: string | null;
  /** Address of the docs of the version in use, ended by a slash; `null` names their path alone. */
  readonly docsBase: string | null;
}

/** Parts of a body, each a list of Markdown blocks. */
export interface BodyParts {
  readonly above: readonly string[];
  /** Behind the details, so that it has to be short. */
  readonly below: readonly string[];
}

/**
 * A body of a comment or an issue: the marker, the run in a sentence, what stands above, what needs attention in the room that is
 * left, what stands below.
 */
export function keptBody(
  run: RunVerdict,
  kind: Kept,
  { key, docsBase }: KeptContext,
  remember: Remembered,
  { above, below }: BodyParts,
): string {
  const head = [markerLine(kind, key, remember), `### ${SIGNS[run.verdict]} TLS Gate: ${sentenceText(run)}`, ...above];
  const room = BODY_LIMIT - [...head, ...below].join('\n\n').length - BETWEEN;
  return [...head, ...needsAttention(run, docsBase, room), ...below].join('\n\n');
}

/** The run in a sentence without its full stop, as Markdown. */
export function sentenceText(run: RunVerdict): string {
  return markdownText(runSentence(run));
}

/** `2026-11-21 08:00 UTC`. */
export function timeText(instant: IsoInstant): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}

/** A link to the run, where its page is known. */
export function runLink({ runUrl }: KeptContext): readonly string[] {
  return runUrl === null ? [] : [markdownLink('this run', runUrl)];
}

export function keyName({ key }: KeptContext): string {
  return markdownName(key);
}

/** GitHub refuses a longer one; in characters, counted here as UTF-16 units, which are never fewer. */
const BODY_LIMIT = 65_536;

/** Line ends around what needs attention. */
const BETWEEN = 4;
