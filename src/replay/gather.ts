import { endpointKey, identityOf } from '../model/endpoint.ts';
import type { Observation } from '../model/observation.ts';
import type { Target } from '../model/run.ts';
import type { IsoInstant, Ms, Result } from '../model/units.ts';
import { quoted } from '../targets/config-problem.ts';
import { fileWords, type RecordedLook, type RecordedReport } from './read-report.ts';
import { shardTrouble } from './shard-trouble.ts';

/** The list of a plan with what reports saw of it, as one run would have it. */
export interface Gathered {
  /** In the order of the plan; each once for each vantage, where there are several. */
  readonly targets: readonly Target[];
  /** What was seen at one of them; told once and then forgotten, since long lists hold much of it. */
  readonly lookAt: (target: Target) => Observation;
  /** The names of the places, sorted; empty where none was given. */
  readonly vantages: readonly string[];
  /** When the first of them began, and how long the longest took: shards run side by side. */
  readonly startedAt: IsoInstant;
  readonly tookMs: Ms;
}

export interface GatherOptions {
  readonly targets: readonly Target[];
  readonly configDigest: string;
  /** Names that must be among the vantages. */
  readonly vantages: readonly string[];
}

/** Puts reports together. Whatever is missing, twice or of another list is an error: a gap must never look like a pass. */
export function gather(
  reports: readonly RecordedReport[],
  { targets, configDigest, vantages: wanted }: GatherOptions,
): Result<Gathered, readonly string[]> {
  const others = reports.filter((report) => report.configDigest !== configDigest);
  const [other, ...more] = others;
  if (other !== undefined)
    return {
      ok: false,
      error: [
        `${fileWords(other.path)}${more.length > 0 ? ` and ${more.length} more` : ''} ${more.length > 0 ? 'were' : 'was'} ${OTHER_LIST}`,
      ],
    };
  const places = byVantage(reports);
  const problems = [...placeTroubles(places, wanted), ...[...places].flatMap(([, here]) => shardTrouble(here))];
  if (problems.length > 0) return { ok: false, error: problems };
  const looks = new Map([...places].map(([vantage, here]) => [vantage, looksOf(here)]));
  const gaps = [...looks].flatMap(([vantage, found]) => lookTroubles(found, targets, vantage));
  if (gaps.length > 0) return { ok: false, error: bounded(gaps) };

  const names = [...places.keys()].filter((name) => name !== null).sort();
  const [only = null] = names;
  const seen = new Map<Target, Observation>();
  for (const target of targets) {
    for (const vantage of names.length > 1 ? names : [only]) {
      const observation = looks.get(vantage)?.get(endpointKey(target.endpoint))?.[0]?.look.observation;
      if (observation !== undefined) seen.set(names.length > 1 ? from(vantage, target) : target, observation);
    }
  }
  const begins = reports.map(({ startedAt }) => startedAt).sort();
  return {
    ok: true,
    value: {
      targets: [...seen.keys()],
      lookAt(target) {
        const observation = seen.get(target) ?? neverLookedAt(target);
        seen.delete(target);
        return observation;
      },
      vantages: names,
      startedAt: begins[0] ?? '',
      tookMs: Math.max(0, ...reports.map(({ tookMs }) => tookMs)),
    },
  };
}

/** One endpoint seen from one place, and named so. */
function from(vantage: string | null, target: Target): Target {
  if (vantage === null) return target;
  const { name } = target.endpoint;
  const endpoint = { ...target.endpoint, name: `${name} (from ${vantage})` };
  return { ...target, endpoint, vantage: { name: vantage, endpoint: name } };
}

type Places = ReadonlyMap<string | null, readonly RecordedReport[]>;

function byVantage(reports: readonly RecordedReport[]): Places {
  const found = new Map<string | null, RecordedReport[]>();
  for (const report of reports) found.set(report.vantage, [...(found.get(report.vantage) ?? []), report]);
  return found;
}

function placeTroubles(places: Places, wanted: readonly string[]): readonly string[] {
  const [unnamed] = places.get(null) ?? [];
  const missing = wanted.filter((name) => !places.has(name));
  const strange = [...places.keys()].filter((name) => name !== null && wanted.length > 0 && !wanted.includes(name));
  return [
    ...(unnamed === undefined || (places.size === 1 && wanted.length === 0)
      ? []
      : [`${fileWords(unnamed.path)} names no vantage, and others do; expected a vantage in each`]),
    ...missing.map((name) => `the vantage ${quoted(name)} is missing: no report was made there`),
    ...strange.map((name) => `nobody expected a report from the vantage ${quoted(name ?? '')}`),
  ];
}

interface LookInFile {
  readonly look: RecordedLook;
  readonly path: string;
}

function looksOf(reports: readonly RecordedReport[]): ReadonlyMap<string, readonly LookInFile[]> {
  const found = new Map<string, LookInFile[]>();
  for (const { path, looks } of reports) {
    for (const look of looks) {
      const known = found.get(look.key);
      if (known === undefined) found.set(look.key, [{ look, path }]);
      else known.push({ look, path });
    }
  }
  return found;
}

/** Endpoints that nobody looked at, that stand in two reports, or that the plan does not have. */
function lookTroubles(
  looks: ReadonlyMap<string, readonly LookInFile[]>,
  targets: readonly Target[],
  vantage: string | null,
): readonly string[] {
  const keys = new Map(targets.map(({ endpoint }) => [endpointKey(endpoint), identityOf(endpoint)]));
  const where = vantage === null ? '' : ` from the vantage ${quoted(vantage)}`;
  return [
    ...[...keys].filter(([key]) => !looks.has(key)).map(([, name]) => `no report holds ${quoted(name)}${where}`),
    ...[...looks.values()].flatMap((found): readonly string[] => {
      const [first, second] = found;
      if (first === undefined) return [];
      const { name, key } = first.look;
      const known = keys.get(key);
      if (known === undefined) return [`${fileWords(first.path)} holds ${quoted(name)}, which is not on the list`];
      return second === undefined
        ? []
        : [`${quoted(known)} stands twice, in ${fileWords(first.path)} and in ${fileWords(second.path)}`];
    }),
  ];
}

function bounded(problems: readonly string[]): readonly string[] {
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `and ${more} more of the kind`] : problems;
}

const MOST_PROBLEMS = 20;

const OTHER_LIST =
  'made for another list of endpoints, other policies or other waivers; expected the config and inputs of this merge';

function neverLookedAt({ endpoint }: Target): never {
  throw new Error(`${endpoint.name} is no target of this merge, or was asked for twice`);
}
