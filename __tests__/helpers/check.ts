import { resolve } from 'node:path';
import { run } from './process.ts';

/** The parts of the JSON report that tests look at. */
export interface Report {
  readonly verdict: string;
  readonly tookMs: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly endpoints: readonly {
    readonly name: string;
    readonly verdict: string;
    readonly server: {
      readonly product: string | null;
      readonly sureness: string;
      readonly others: readonly string[];
    } | null;
    readonly addresses: readonly {
      readonly outcome: string;
      readonly connections: number;
      readonly tls: { readonly version: string; readonly cipher: string; readonly group: string | null } | null;
      readonly chain: readonly ReportedCertificate[];
      readonly otherChains: readonly (readonly ReportedCertificate[])[];
    }[];
    readonly expiry: { readonly daysLeft: number } | null;
    readonly findings: readonly {
      readonly cause: string;
      readonly severity: string;
      readonly message: string;
      readonly evidence: readonly { readonly label: string; readonly value: string }[];
      readonly fix: {
        readonly summary: string;
        readonly product: string;
        readonly snippet: string | null;
        readonly steps: readonly string[];
        readonly files: readonly { readonly name: string; readonly about: string; readonly content: string }[];
      };
    }[];
  }[];
}

interface ReportedCertificate {
  readonly subject: string;
  readonly notAfter: string;
  readonly key: string;
}

export interface Checked {
  readonly status: number | null;
  readonly stderr: string;
  readonly report: Report;
  /** Causes of error severity over all endpoints, in the report's order. */
  readonly errors: readonly string[];
  /** All causes with their severity, e.g. `error certificate-expired`. */
  readonly findings: readonly string[];
  /** Everything the findings say, for looking up values. */
  readonly text: string;
}

/** Runs the bundled command line as a user would, on the Node that runs the tests. */
export function check(...args: readonly string[]): Promise<Checked> {
  return checkIn({}, ...args);
}

/** The same in a folder and with an environment of the caller's. */
export async function checkIn(
  where: { readonly cwd?: string; readonly env?: Record<string, string> },
  ...args: readonly string[]
): Promise<Checked> {
  const bundle = resolve('dist/cli/index.js');
  const ended = await run(process.execPath, [bundle, 'check', ...args, '--format', 'json'], where);
  const report = parse(ended.stdout, ended.stderr);
  const found = report.endpoints.flatMap(({ findings }) => findings);
  return {
    status: ended.status,
    stderr: ended.stderr,
    report,
    errors: found.filter(({ severity }) => severity === 'error').map(({ cause }) => cause),
    findings: found.map(({ cause, severity }) => `${severity} ${cause}`),
    text: found
      .flatMap(({ message, evidence }) => [message, ...evidence.map(({ label, value }) => `${label}: ${value}`)])
      .join('\n'),
  };
}

function parse(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    throw new Error(`no JSON report on stdout: ${stdout.slice(0, 500)}\n${stderr.slice(0, 2_000)}`);
  }
}
