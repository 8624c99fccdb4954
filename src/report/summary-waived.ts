import type { RunVerdict } from '../judge/verdict.ts';
import { markdownCode, markdownName, markdownText, shorten } from './escape.ts';
import { findingDetails } from './summary-details.ts';

/** Both lines that the table of waived findings begins with. */
export const WAIVED_HEAD = ['| Endpoint | Cause | Until | Reason |', '|---|---|---|---|'].join('\n');

/** One line for each finding that a waiver covers, in the order of the list. */
export function waivedRows({ endpoints }: RunVerdict): readonly string[] {
  return endpoints.flatMap(({ target, waived }) =>
    waived.map(({ finding, waiver }) => {
      const name = markdownName(target.endpoint.name);
      const reason = markdownText(shorten(waiver.reason, LONGEST_REASON));
      return `| ${name} | ${markdownName(finding.cause)} | ${markdownText(waiver.until)} | ${reason} |`;
    }),
  );
}

/** Blocks about the policy itself, one for each finding, with the place that it is about. */
export function policyDetails({ policyFindings }: RunVerdict, docsBase: string | null): readonly string[] {
  return policyFindings.map((finding) => {
    const { file, line } = finding.at;
    const place = `At ${markdownCode(`${file}:${line}`)}:`;
    return [place, ...findingDetails(finding, null, docsBase)].join('\n\n');
  });
}

const LONGEST_REASON = 300;
