import type { Evidence, Finding } from '../model/finding.ts';
import type { Severity } from '../model/severity.ts';
import { docsAddress } from './docs-address.ts';
import { logLine, shorten } from './escape.ts';
import { UNTOUCHED } from './words.ts';

/** Where an annotation sends its readers on to. */
export interface ReadOn {
  /** Where what a fix hands over can be read, since an annotation has no room for it: `the job summary`, `the log`. */
  readonly filesIn: string;
  /** Address of the docs of the version in use, ended by a slash; `null` leaves the path alone. */
  readonly docsBase: string | null;
}

/** What an annotation says beside its finding; `null` for nothing. */
export function untouchedRemark({ untouched }: { readonly untouched?: true }, severity: Severity): string | null {
  return untouched === true && severity === 'warning' ? `(${UNTOUCHED})` : null;
}

/** Endpoint, or what else it is about, and cause; one line. */
export function annotationTitle(subject: string, title: string): string {
  return shorten(logLine(`${subject}: ${title}`), LONGEST_TITLE);
}

/**
 * What is wrong, what was seen, the fix, where to read on: a line each, under 1,000 UTF-16 units together. Long texts are cut so
 * that each line keeps its place.
 */
export function annotationMessage(
  { message, evidence, fix }: Finding,
  { filesIn, docsBase }: ReadOn,
  remark: string | null = null,
): string {
  const product = fix.product === 'any' ? '' : ` (${fix.product})`;
  const steps = fix.steps.map((step) => `; then: ${step.replace(/\.$/, '')}`).join('');
  const handed = fix.files.length === 0 ? '' : ` (the PEM is in ${filesIn})`;
  const summary = `${fix.summary.replace(/\.$/, '')}${handed}`;
  const inFull = `${summary}${steps === '' ? '.' : steps}`;
  const action = inFull.length <= LONGEST_FIX ? inFull : `${summary}.`;
  const seen = evidenceInShort(evidence);
  const docs = docsAddress(fix.docs, docsBase);
  return [
    remarked(message, remark),
    ...(seen === '' ? [] : [seen]),
    shorten(logLine(`Fix${product}: ${action}`), LONGEST_FIX),
    logLine(docs.length <= LONGEST_DOCS ? docs : shorten(fix.docs, LONGEST_DOCS)),
  ].join('\n');
}

/** The remark is kept whole. */
function remarked(message: string, remark: string | null): string {
  if (remark === null) return shorten(logLine(message), LONGEST_MESSAGE);
  return `${shorten(logLine(message), LONGEST_MESSAGE - remark.length - 1)} ${remark}`;
}

/** As many of the values as fit whole, the first ones first; what has several lines is for copying and no evidence in short. */
function evidenceInShort(evidence: readonly Evidence[]): string {
  let line = '';
  for (const { label, value } of evidence) {
    if (value.trimEnd().includes('\n')) continue;
    const longer = `${line === '' ? 'Seen: ' : `${line}; `}${logLine(`${label} ${value}`)}`;
    if (longer.length > LONGEST_EVIDENCE) break;
    line = longer;
  }
  return line;
}

const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 300;
const LONGEST_EVIDENCE = 180;
const LONGEST_FIX = 320;
const LONGEST_DOCS = 190;
