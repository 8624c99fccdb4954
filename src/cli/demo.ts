import { startLab } from '../demo/lab.ts';
import { type RawSettings, settingIn } from '../targets/raw-settings.ts';
import { checkCommand } from './check.ts';
import { complain, type ExitStatus } from './run-command.ts';

/** Starts the lab, checks it exactly as any list of endpoints is checked, and stops it. */
export async function demoCommand(flags: RawSettings): Promise<ExitStatus> {
  const strange = [...flags.keys()].filter((name) => name !== 'format' && !name.startsWith('report-'));
  if (strange.length > 0) return complain(strange.map((name) => `demo does not take --${name}`));
  const lab = await startLab(Date.now());
  try {
    const settings: RawSettings = new Map([...QUICK, ...flags, ['config', settingIn('demo.yml', lab.config)]]);
    return await checkCommand({
      settings,
      files: {
        readFile: (path) => {
          const text = lab.files[path];
          return text === undefined
            ? { ok: false, error: { kind: 'missing' } }
            : { ok: true, value: new TextEncoder().encode(text) };
        },
        trackedFiles: async (paths) => new Map(paths.map((path) => [path, lab.tracked.has(path)])),
      },
    });
  } finally {
    await lab.stop();
  }
}

/** On this machine a server that does not answer within a second will not answer at all. */
const QUICK: RawSettings = new Map([
  ['timeout', settingIn('<demo>', '1s')],
  ['retries', settingIn('<demo>', '1')],
]);
