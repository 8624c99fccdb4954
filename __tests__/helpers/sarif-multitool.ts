import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { programPath, SARIF } from './installed.ts';
import { run } from './process.ts';
import { temporaryFolder } from './temporary.ts';

/** The program that GitHub's docs name for checking a log before it is uploaded. */
export const SARIF_MULTITOOL = 'Sarif.Multitool';

/** What it says of each log by its own rules and by those of GitHub Advanced Security, a line each: `GH1015 error runs[0]…`. */
export async function validateSarif(logs: readonly string[]): Promise<readonly string[]> {
  const folder = temporaryFolder();
  try {
    const files = logs.map((log, index) => folder.write(`${index}.sarif`, log));
    const output = join(folder.path, 'said.json');
    const options = ['--rule-kind', 'Ghas;Sarif', '--output', output, '--log', 'ForceOverwrite'];
    const ended = await run(programPath(SARIF_MULTITOOL) ?? '', ['validate', ...files, ...options], {
      env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      limitMs: 120_000,
    });
    const said = JSON.parse(readFileSync(output, 'utf8')) as Said;
    const looked = ended.stdout.includes(`${logs.length} files scanned`) ? [] : [`not looked at: ${ended.stdout}`];
    const rules = said.runs[0]?.tool.driver.rules ?? [];
    return [
      ...looked,
      ...(said.runs[0]?.results ?? []).map(({ ruleId, level = 'warning', message }) => {
        const text = rules.find(({ id }) => id === ruleId)?.messageStrings[message.id]?.text ?? message.id;
        const filled = text.replaceAll(/\{(\d+)\}/g, (_found, index) => message.arguments?.[Number(index)] ?? '');
        return `${ruleId} ${level} ${filled}`;
      }),
    ];
  } finally {
    folder.remove();
  }
}

/** What is wrong with a log by the JSON schema of SARIF 2.1.0, which comes with the program. */
export function schemaErrors(log: unknown): readonly string[] {
  // Formats stay unchecked: ajv knows none without a package of its own.
  validate ??= new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(
    JSON.parse(readFileSync(join(SARIF, 'sarif-2.1.0.json'), 'utf8')) as object,
  );
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

let validate: ReturnType<Ajv2020['compile']> | undefined;

interface Said {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly rules?: readonly {
          readonly id: string;
          readonly messageStrings: Readonly<Record<string, { readonly text: string }>>;
        }[];
      };
    };
    readonly results?: readonly {
      readonly ruleId: string;
      readonly level?: string;
      readonly message: { readonly id: string; readonly arguments?: readonly string[] };
    }[];
  }[];
}
