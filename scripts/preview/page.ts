import type { EndpointVerdict, PolicyFinding, RunVerdict } from '../../src/judge/verdict.ts';
import type { CauseId } from '../../src/model/cause-id.ts';
import type { Finding } from '../../src/model/finding.ts';
import { annotationsFor } from '../../src/report/annotations.ts';
import { endpointDetails } from '../../src/report/summary-details.ts';
import { policyDetails } from '../../src/report/summary-waived.ts';
import { endpointLines, policyLines } from '../../src/report/terminal.ts';

/** One cause in the three forms in which readers meet it. */
export interface Preview {
  readonly cause: CauseId;
  readonly finding: Finding;
  /** Title, then message. */
  readonly annotation: string;
  /** Markdown. */
  readonly summary: string;
  readonly terminal: string;
}

/** Each cause that a run found, once, in the order of the run. */
export function previewsOf(run: RunVerdict): readonly Preview[] {
  const previews = new Map<CauseId, Preview>();
  for (const endpoint of run.endpoints) {
    for (const finding of endpoint.findings) {
      const { cause } = finding;
      if (!previews.has(cause)) previews.set(cause, preview(finding, endpoint, run));
    }
  }
  return [...previews.values(), ...run.policyFindings.map((finding) => ofPolicy(finding, run))];
}

/** The page: for each cause what the annotation, the summary and the terminal say. */
export function previewPage(previews: readonly Preview[]): string {
  const sections = previews.flatMap(({ cause, annotation, summary, terminal }) => [
    `## ${cause}`,
    fenced(annotation),
    summary,
    fenced(terminal),
  ]);
  return `${['# Every cause as its readers meet it', ...sections].join('\n\n')}\n`;
}

function preview(finding: Finding, endpoint: EndpointVerdict, run: RunVerdict): Preview {
  const alone = { ...endpoint, findings: [finding], waived: [] };
  return {
    cause: finding.cause,
    finding,
    annotation: annotationText({ ...run, endpoints: [alone], policyFindings: [] }),
    summary: endpointDetails(alone).join('\n\n'),
    terminal: endpointLines(alone, 32, { width: 80, colour: false }).join('\n'),
  };
}

function ofPolicy(finding: PolicyFinding, run: RunVerdict): Preview {
  const alone = { ...run, endpoints: [], policyFindings: [finding] };
  return {
    cause: finding.cause,
    finding,
    annotation: annotationText(alone),
    summary: policyDetails(alone, null).join('\n\n'),
    terminal: policyLines(finding, { width: 80, colour: false }).join('\n'),
  };
}

function annotationText(run: RunVerdict): string {
  const { shown } = annotationsFor(run);
  return shown.map(({ level, title, message }) => `${level}: ${title}\n${message}`).join('\n');
}

/** A fence longer than any within. */
function fenced(text: string): string {
  return `\`\`\`\`\`text\n${text}\n\`\`\`\`\``;
}
