import { startLab } from '../../src/demo/lab.ts';
import { runGate } from '../../src/gate.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import { createProbe } from '../../src/probe/probe.ts';
import { loadPlan } from '../../src/targets/load-plan.ts';
import { settingIn } from '../../src/targets/raw-settings.ts';

/** What to check in place of the whole lab, and under which file name. */
export interface DemoConfig {
  readonly file: string;
  readonly rewrite: (config: string) => string;
}

/** The verdict on the lab of broken servers, as `tls-gate demo` gets it. */
export async function demoRun({ file, rewrite }: DemoConfig = WHOLE): Promise<RunVerdict> {
  const lab = await startLab(Date.now());
  try {
    const plan = await loadPlan({
      settings: new Map([
        ['config', settingIn(file, rewrite(lab.config))],
        ['timeout', settingIn('<preview>', '1s')],
        ['retries', settingIn('<preview>', '1')],
      ]),
      readEnv: () => undefined,
      readFile: (path) => {
        const text = lab.files[path];
        return text === undefined
          ? { ok: false, error: { kind: 'missing' } }
          : { ok: true, value: new TextEncoder().encode(text) };
      },
      trackedFiles: async (paths) => new Map(paths.map((path) => [path, lab.tracked.has(path)])),
    });
    if (!plan.ok) throw new Error(plan.error.map(({ message }) => message).join('\n'));
    const probe = createProbe(plan.value, Date.now() + 60_000);
    return await runGate(plan.value, { probe, now: Date.now });
  } finally {
    await lab.stop();
  }
}

const WHOLE: DemoConfig = { file: 'demo.yml', rewrite: (config) => config };
