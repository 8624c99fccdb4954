import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoRun } from '../../scripts/preview/demo-run.ts';
import { madeUpRun } from '../../scripts/preview/made-up.ts';
import { type Preview, previewPage, previewsOf } from '../../scripts/preview/page.ts';
import { CAUSE_IDS, type CauseId } from '../../src/model/cause-id.ts';

let previews: ReadonlyMap<CauseId, Preview> = new Map();

beforeAll(async () => {
  const all = [...previewsOf(await demoRun()), ...previewsOf(madeUpRun())];
  previews = new Map(all.map((preview) => [preview.cause, preview]));
}, 60_000);

/** What a template leaves where a value is missing. */
const HOLE = /undefined|\[object |NaN|Invalid Date|(?<!\/dev\/)\bnull\b|""/;

describe('the preview', () => {
  test.each(CAUSE_IDS)('shows %s as annotation, in the summary and in the terminal, without a hole', (cause) => {
    const preview = previews.get(cause);
    expect(preview).toBeDefined();
    const { annotation = '', summary = '', terminal = '', finding } = preview ?? {};
    expect(annotation.split('\n').length).toBeGreaterThanOrEqual(4);
    expect(annotation).not.toMatch(HOLE);
    expect(terminal).not.toMatch(HOLE);
    expect(summary).toContain(`<code>${cause}</code>`);
    expect(summary).not.toMatch(HOLE);
    const { fix, evidence = [], message = '' } = finding ?? {};
    const texts = [fix?.summary, ...(fix?.steps ?? []), ...evidence.flatMap(({ label, value }) => [label, value])];
    expect(texts.filter((text = '') => text.trim() === '')).toEqual([]);
    expect(message).toMatch(/^\S.*[.]$/s);
  });

  test('keeps within 80 columns of a terminal, but for lines to copy', () => {
    const long = [...previews.values()].flatMap(({ cause, terminal }) =>
      terminal
        .split('\n')
        .filter((line) => line.length > 80 && !isToCopy(line))
        .map((line) => `${cause}: ${line}`),
    );
    expect(long).toEqual([]);
  });

  test('is a page with a section for each cause', () => {
    const page = previewPage([...previews.values()]);
    expect(CAUSE_IDS.filter((cause) => !page.includes(`\n## ${cause}\n`))).toEqual([]);
  });
});

/** Snippets stand two columns behind the text of a fix and are never wrapped. */
function isToCopy(line: string): boolean {
  return /^ {12,}\S/.test(line);
}
