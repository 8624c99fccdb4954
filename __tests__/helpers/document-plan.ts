import { generateKeyPairSync } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { readConfig } from '../../src/targets/config-file.ts';
import { problemText } from '../../src/targets/config-problem.ts';
import { readPlan } from '../../src/targets/plan.ts';
import type { RawSettings } from '../../src/targets/raw-settings.ts';

/** What is wrong with settings that a page shows, where each file and variable that it names is there. */
export async function problemsOfSettings(settings: RawSettings): Promise<readonly string[]> {
  const plan = readPlan({
    readConfig,
    settings,
    readFile: (path) => {
      if (/\.ya?ml$/.test(path) && !path.startsWith('deploy/')) return file('endpoints: [www.example.com]\n');
      return /^(?:certs|deploy)\b|\.pem$/.test(path) ? file(ANY_CERTIFICATE) : MISSING;
    },
    readEnv: (name) => VARIABLES.get(name),
  });
  return plan.ok ? [] : plan.error.map(problemText);
}

function file(text: string) {
  return { ok: true, value: new TextEncoder().encode(text) } as const;
}

const MISSING = { ok: false, error: { kind: 'missing' } } as const;
const ANY_CERTIFICATE = rootCertificates[0] ?? '';
const ANY_KEY = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ['ROBOT_KEY', ANY_KEY],
  ['SHOP_P12_PASSWORD', 'any'],
  ['PROXY_CREDENTIALS', 'user:password'],
]);
