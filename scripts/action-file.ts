import { OUTPUT_NAMES, type OutputName } from '../src/report/outputs.ts';
import { SETTINGS, type Setting } from '../src/targets/settings.ts';

/** action.yml, from the one table of settings: no default stands in it, since the runner cannot tell it from an input. */
export function actionFile(): string {
  return [
    '# Generated from src/targets/settings.ts by `npm run docs`.',
    'name: TLS Gate',
    'description: Names the specific cause of a broken TLS handshake and the specific fix, and fails the step.',
    'author: TLS Gate maintainers',
    'branding:',
    '  icon: shield',
    '  color: green',
    'inputs:',
    ...inputs().flatMap(({ name, description, default: fallback }) => [
      `  ${name}:`,
      `    description: ${JSON.stringify(fallback === null ? description : `${description} Default: ${fallback}.`)}`,
      '    required: false',
      // The one default that the schema cannot hold: an expression of the runner.
      ...(name === 'token' ? [`    default: \${{ github.token }}`] : []),
    ]),
    'outputs:',
    ...OUTPUT_NAMES.flatMap((name) => [`  ${name}:`, `    description: ${JSON.stringify(OUTPUTS[name])}`]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}

/** The README with its two tables made anew between their markers. */
export function readmeWithTables(readme: string): string {
  const inputRows = inputs().map(
    ({ name, description, default: fallback }) =>
      `| \`${name}\` | ${cell(description)} | ${fallback === null ? '' : `\`${fallback}\``} |`,
  );
  const outputRows = OUTPUT_NAMES.map((name) => `| \`${name}\` | ${cell(OUTPUTS[name])} |`);
  return between(
    between(readme, 'inputs', ['| input | meaning | default |', '| --- | --- | --- |', ...inputRows]),
    'outputs',
    ['| output | meaning |', '| --- | --- |', ...outputRows],
  );
}

function inputs(): readonly Setting[] {
  return SETTINGS.filter((setting: Setting) => setting.where.includes('input'));
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function between(text: string, section: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${section}: [^>]*-->\\n)[\\s\\S]*?(<!-- /${section} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no section ${section}`);
  return text.replace(pattern, (_all, start: string, end: string) => `${start}${lines.join('\n')}\n${end}`);
}

/** What each output says, for action.yml and all that hands it on. */
export const OUTPUTS: Readonly<Record<OutputName, string>> = {
  result: 'Verdict of the whole run: pass, warn, fail or inconclusive.',
  'endpoints-checked': 'Number of endpoints on the list.',
  'endpoints-failed':
    'Number of endpoints with an error: they break the policy, or could not be reached under on-unreachable: fail.',
  'endpoints-warned': 'Number of endpoints with warnings and no error.',
  'endpoints-unreachable':
    'Number of endpoints that could not be reached or not be judged; endpoints-failed counts some of them too.',
  'findings-count': 'Number of findings of every severity.',
  'earliest-expiry': 'When the first certificate ends, in ISO 8601; empty when no certificate was seen.',
  'earliest-expiry-endpoint': 'The endpoint that serves it, host:port.',
  'days-to-earliest-expiry': 'Whole days until then; negative once it has passed.',
  'failed-endpoints': 'The endpoints that endpoints-failed counts, host:port, separated by commas.',
  results: 'Verdicts and findings as JSON, at most 64 KB; `truncated` in it says that the rest is in the report file.',
  'results-path': 'Path of the JSON report.',
  'sarif-path': 'Path of the SARIF log, when report-sarif asks for one.',
  'comment-url': 'Address of the comment on the pull request, when there is one.',
  'issue-number': 'Number of the issue that was opened, updated or closed.',
};
