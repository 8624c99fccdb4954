import { OUTPUT_NAMES, type OutputName } from '../src/report/outputs.ts';
import { SETTINGS, type Setting, type SettingName } from '../src/targets/settings.ts';
import { OUTPUTS } from './action-file.ts';

// Lines that the reusable workflows have in common.

/** What a caller may set as in the Action itself. Its paths would be those of a machine that is gone: `reports` takes their place. */
export function handedOn(): readonly Setting[] {
  return SETTINGS.filter(({ name, where }: Setting) => where.includes('input') && !LEFT_OUT.has(name as SettingName));
}

export function inputsHandedOn(): readonly string[] {
  return handedOn().flatMap(({ name, description, default: fallback }) =>
    input(name, fallback === null ? description : `${description} Default: ${fallback}.`),
  );
}

/** Outputs of the whole workflow, from the job that has them. */
export function outputsOfJob(job: string): readonly string[] {
  return outputs().flatMap((name) => [
    `      ${name}:`,
    `        description: ${JSON.stringify(OUTPUTS[name])}`,
    `        value: \${{ jobs.${job}.outputs.${name} }}`,
  ]);
}

export function outputsOfGate(): readonly string[] {
  return outputs().map((name) => `      ${name}: \${{ steps.gate.outputs.${name} }}`);
}

function outputs(): readonly OutputName[] {
  return OUTPUT_NAMES.filter((name) => !name.endsWith('-path'));
}

function input(name: string, description: string): readonly string[] {
  return [`      ${name}:`, `        description: ${JSON.stringify(description)}`, '        type: string'];
}

export function handed({ name }: Setting): string {
  return `          ${name}: \${{ inputs.${name} }}`;
}

export function gateStep(more: readonly string[]): readonly string[] {
  return [
    '      - id: gate',
    '        uses: tls-gate/tls-gate@v1',
    '        env:',
    `          TLS_GATE_PRIVATE_KEY: \${{ secrets.private-key }}`,
    `          TLS_GATE_PASSPHRASE: \${{ secrets.passphrase }}`,
    '        with:',
    ...more,
  ];
}

const LEFT_OUT: ReadonlySet<SettingName> = new Set([
  'token',
  'report-json',
  'report-sarif',
  'report-junit',
  'report-html',
  // One job does the whole list: tls-gate-sharded.yml is for several.
  'shard',
  'mode',
  'results-glob',
]);

export const OWN_INPUTS = [
  ...input('reports', 'Name of an artifact to keep the reports in (JSON, HTML, JUnit, SARIF); none without a name.'),
  '      checkout:',
  '        description: "Check the repository out, which needs contents: read: true or false. Default: true."',
  '        type: string',
  "        default: 'true'",
  '      runs-on:',
  '        description: "Label of the runner. Default: ubuntu-24.04."',
  '        type: string',
  '        default: ubuntu-24.04',
];

export const SECRETS = [
  '    secrets:',
  '      private-key:',
  '        description: "Private key of a client certificate; the config names it by client-key-env: TLS_GATE_PRIVATE_KEY."',
  '        required: false',
  '      passphrase:',
  '        description: "Passphrase of a file; the config names it by password-env: TLS_GATE_PASSPHRASE."',
  '        required: false',
  '      token:',
  '        description: "Another token than that of the caller\'s job."',
  '        required: false',
];

export const CHECKOUT = [
  `      - if: \${{ inputs.checkout == 'true' }}`,
  '        uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  '        with:',
  '          persist-credentials: false',
];

const REPORTS = 'tls-gate-reports';

export const LAST = [
  ...['json', 'html', 'sarif'].map((kind) => reportLine(kind, kind)),
  reportLine('junit', 'xml'),
  `          token: \${{ secrets.token || github.token }}`,
  `      - if: \${{ !cancelled() && inputs.reports != '' }}`,
  '        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
  '        with:',
  `          name: \${{ inputs.reports }}`,
  `          path: ${REPORTS}`,
  '          if-no-files-found: ignore',
];

function reportLine(kind: string, ending: string): string {
  return `          report-${kind}: \${{ inputs.reports != '' && '${REPORTS}/report.${ending}' || '' }}`;
}
