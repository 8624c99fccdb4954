import type { SourceLocation } from '../model/endpoint.ts';
import type { Plan, Target } from '../model/run.ts';
import type { Result } from '../model/units.ts';
import { buildEndpoint, type EndpointContext } from './build-endpoint.ts';
import { type BundleFiles, bundleFiles } from './bundle-files.ts';
import { certificatesOf } from './ca-file.ts';
import { type ClientIdentities, clientIdentities } from './client-identity.ts';
import { type ConfigFile, type DeclaredEndpoint, MOST_ENDPOINTS } from './config.ts';
import { bounded, type ConfigProblem, complaint, quoted } from './config-problem.ts';
import { type ConfigReading, type ConfigSources, readConfigSources } from './config-sources.ts';
import { complainOfFamilies } from './family-conflict.ts';
import {
  type GitHubSettings,
  type PartSettings,
  type ReportSettings,
  readGitHubSettings,
  readPartSettings,
  readPolicySettings,
  readReportSettings,
  readRunSettings,
} from './gate-settings.ts';
import { layerOf, policyOf } from './policy-layers.ts';
import { type Proxies, proxies } from './proxies.ts';
import { type RawSettings, SettingsReader } from './raw-settings.ts';
import { fileTroubleText, type ReadEnvironment, type ReadFile, type ReadTree } from './read-file.ts';
import { complainOfReplaced, keepingPaths, type NameFile, plainPath, readReportPaths } from './report-paths.ts';
import { typedEndpoints } from './typed-endpoints.ts';
import { PATH } from './value-kinds.ts';
import { readWaivers } from './waivers.ts';
import { withoutRepeats } from './without-repeats.ts';

/** Everything the user wrote, and the means to read the files that it names. */
export interface PlanSources extends ConfigReading {
  readonly settings: RawSettings;
  readonly readEnv: ReadEnvironment;
  /** Reads https_proxy and its kin, which are secret only before an "@"; absent: `readEnv`. */
  readonly readProxyEnv?: ReadEnvironment;
  /** Absent where there are no folders. */
  readonly readTree?: ReadTree;
  /** Absent: files are told apart by their paths alone. */
  readonly nameFile?: NameFile;
  /** Files that the run reads beside those that the plan names, such as the workflow: no report may replace them. */
  readonly filesInUse?: readonly string[];
  /** What was found wrong before, e.g. an unknown input; reported together with the rest. */
  readonly problems?: readonly ConfigProblem[];
}

/** The plan, and what the run leaves behind. */
export interface ReadPlan extends Plan {
  readonly reports: ReportSettings;
  readonly github: GitHubSettings;
  /** Which part of the work this run does. */
  readonly part: PartSettings;
  /** Where the roots of the machine are asked for first; `null` where no endpoint needs them. */
  readonly systemRootsAt: SourceLocation | null;
}

/**
 * Text → plan, or every problem at once.
 *
 * Policy, key by key: an endpoint's own key in a config > inputs or flags > inline `config` > config file > defaults.
 * The endpoint's own key comes first because it is an exception that someone wrote down for that server; a value for the
 * whole run would otherwise undo it in silence.
 *
 * Endpoints: those of inputs or the command line, then inline, then the file's. A file that was found by its default name
 * and not asked for gives its policy always, but its endpoints only where nothing else names any: `tls-gate shop.test` in
 * a repository checks that one server, by the rules of the repository.
 */
export function readPlan(given: PlanSources): Result<ReadPlan, readonly ConfigProblem[]> {
  const { doors: sources, read } = keepingPaths(given);
  const { nameFile = plainPath, filesInUse = [] } = sources;
  const reader = new SettingsReader(sources.settings);
  const typed = typedEndpoints(reader);
  const configs = readConfigSources(reader, sources);
  const policySettings = readPolicySettings(reader);
  const settings = readRunSettings(reader);
  const part = readPartSettings(reader);
  const reportPaths = readReportPaths(reader, nameFile);
  const reports = readReportSettings(reader, reportPaths, part);
  const github = readGitHubSettings(reader);
  const identities = clientIdentities(reader, sources);
  const bundles = bundleFiles(reader, sources);
  const ways = proxies(reader, sources);
  const context = endpointContext(reader, sources.readFile, { identities, bundles, ways });
  const layers = [layerOf(configs.file?.policy ?? {}), layerOf(configs.inline?.policy ?? {}), policySettings];
  const fileReplaced = isFileReplaced(configs, reader.raw('endpoints') !== null);
  const declared = [...typed, ...configEndpoints(configs, fileReplaced)];
  const targets = withoutRepeats(
    declared
      .slice(0, MOST_ENDPOINTS)
      .map((one) => ({ endpoint: buildEndpoint(one, context), policy: policyOf([...layers, layerOf(one.entry)]) })),
    context,
  );
  if (declared.length > MOST_ENDPOINTS)
    reader.complain(null, complaint(`${declared.length} endpoints are too many`, `at most ${MOST_ENDPOINTS}`));
  for (const config of [configs.inline, configs.file])
    for (const { path, at } of config?.caFilesBesideFaults ?? []) context.readRoots(path, at);
  complainOfVersions(targets, context);
  complainOfFamilies(targets, settings, context);
  const waivers = readWaivers({ inRun: declared, configs, fileReplaced }, context.complain);
  complainOfEmptyList(reader, declared, configs);
  complainOfReplaced(reader, reportPaths, [...read, ...filesInUse], nameFile);
  const problems = [
    ...(sources.problems ?? []),
    ...reader.problems,
    ...problemsOf(configs.inline),
    ...problemsOf(configs.file),
  ];
  return problems.length > 0
    ? { ok: false, error: bounded(problems) }
    : {
        ok: true,
        value: {
          targets,
          settings,
          reports,
          github,
          part,
          waivers,
          policy: policyOf(layers),
          clientIdentities: identities.byId,
          proxyCredentials: ways.byId,
          bundles: bundles.byId,
          systemRootsAt: systemRootsPlace(declared, configs),
        },
      };
}

/** An endpoint's own `trust`, else that of the inline config, else that of the file: as policies are laid over each other. */
function systemRootsPlace(
  declared: readonly DeclaredEndpoint[],
  { inline, file }: ConfigSources,
): SourceLocation | null {
  for (const { entry, at, placeOf } of declared) {
    const config = [inline, file].find((one) => one?.policy.trust !== undefined);
    const trust = entry.trust ?? config?.policy.trust ?? 'bundled';
    if (trust === 'bundled') continue;
    return (entry.trust === undefined ? config?.policyPlaceOf('trust') : placeOf('trust')) ?? at;
  }
  return null;
}

/** The default file was not asked for, and others are named. */
function isFileReplaced({ inline, fileIsDefault }: ConfigSources, typed: boolean): boolean {
  return fileIsDefault && (typed || inline?.namesEndpoints === true);
}

function configEndpoints({ inline, file }: ConfigSources, fileReplaced: boolean): readonly DeclaredEndpoint[] {
  const fromInline = inline?.endpoints ?? [];
  return fileReplaced ? fromInline : [...fromInline, ...(file?.endpoints ?? [])];
}

function endpointContext(
  reader: SettingsReader,
  readFile: ReadFile,
  {
    identities,
    bundles,
    ways,
  }: { readonly identities: ClientIdentities; readonly bundles: BundleFiles; readonly ways: Proxies },
): EndpointContext {
  const known = new Map<string, Result<string, string>>();
  const readRoots = (path: string, at: SourceLocation): string | null => {
    const roots = known.get(path) ?? rootsOf(path, readFile);
    known.set(path, roots);
    if (roots.ok) return roots.value;
    reader.complain(at, `ca-file: ${roots.error}`);
    return null;
  };
  const shared = reader.one('ca-file', PATH);
  const sharedRoots = shared === null ? null : readRoots(shared.value, shared.at);
  return {
    readRoots,
    identityFor: identities.idFor,
    bundleFor: bundles.idFor,
    proxyFor: ways.proxyFor,
    sharedRoots: sharedRoots === null ? [] : [sharedRoots],
    complain: (at, message) => reader.complain(at, message),
  };
}

function rootsOf(path: string, readFile: ReadFile): Result<string, string> {
  const bytes = readFile(path);
  if (bytes.ok) return certificatesOf(bytes.value);
  return {
    ok: false,
    error: complaint(
      `${quoted(path)} ${fileTroubleText(bytes.error)}`,
      'a file of certificates, its path from the workspace',
    ),
  };
}

/** A version that must be served and must not be: said once for each contradiction, since a policy has many endpoints. */
function complainOfVersions(targets: readonly Target[], { complain }: EndpointContext): void {
  const first = new Map<string, SourceLocation>();
  for (const { endpoint, policy } of targets) {
    const older = policy.requiredTlsVersions.find((version) => version < policy.minTlsVersion);
    if (older === undefined) continue;
    const wrong = `required-tls-versions: ${older} is older than the oldest version allowed, ${policy.minTlsVersion}`;
    if (!first.has(wrong)) first.set(wrong, endpoint.declaredAt);
  }
  for (const [wrong, at] of first) complain(at, complaint(wrong, 'a min-tls-version that allows it, or none so old'));
}

/** Only where nothing was written at all: a bad endpoint has its own complaint. */
function complainOfEmptyList(
  reader: SettingsReader,
  declared: readonly DeclaredEndpoint[],
  { inline, file }: ConfigSources,
): void {
  const tried = declared.length > 0 || (inline?.namesEndpoints ?? false) || (file?.namesEndpoints ?? false);
  if (tried || reader.problems.some(({ message }) => message.startsWith('endpoints: '))) return;
  const at = inline?.endpointsAt ?? file?.endpointsAt ?? reader.raw('endpoints')?.place(1, 1, '') ?? null;
  reader.complain(
    at,
    complaint(
      'there is no endpoint to check',
      'at least one, as endpoints or in a config file such as .github/tls-gate.yml',
    ),
  );
}

function problemsOf(config: ConfigFile | null): readonly ConfigProblem[] {
  return config?.problems ?? [];
}
