import type { HelloOutcome } from '../../src/model/observation.ts';
import { versionName } from '../../src/model/tls-version.ts';

/** An outcome in a few words, for tables: `TLS 1.3`, `alert 40`, `encrypted alert 120`, `rst`, `silent` … */
export function outcomeWords(outcome: HelloOutcome): string {
  switch (outcome.kind) {
    case 'server-flight': {
      const warnings = outcome.warnings.map((code) => `warning ${code}, `).join('');
      return `${warnings}${versionName(outcome.version)}`;
    }
    case 'alert':
      return `${outcome.encrypted ? 'encrypted ' : ''}alert ${outcome.alert}`;
    case 'closed':
      return outcome.how;
    case 'malformed':
      return `malformed at ${outcome.at}`;
    case 'no-connection':
      return `no connection: ${outcome.tcp.kind}`;
    default:
      return outcome.kind;
  }
}
