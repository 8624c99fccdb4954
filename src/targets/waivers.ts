import type { SourceLocation } from '../model/endpoint.ts';
import type { Unlisted, Waiver } from '../model/waiver.ts';
import { endpointName } from './build-endpoint.ts';
import type { ConfigFile, DeclaredEndpoint, DeclaredWaiver } from './config.ts';
import { complaint } from './config-problem.ts';
import type { ConfigSources } from './config-sources.ts';
import { nearest } from './nearest.ts';

/** The endpoints of this run, and those that the default file lists and this run passes over. */
export interface Lists {
  readonly inRun: readonly DeclaredEndpoint[];
  readonly configs: ConfigSources;
  /** Others were named in place of those of the default file. */
  readonly fileReplaced: boolean;
}

type Complain = (at: SourceLocation, message: string) => void;

/**
 * The waivers of all configs, those of the inline config first. Each knows whether a list names its endpoint, since only
 * here every list is at hand. Two for one finding are complained about: nobody could tell which day counts.
 */
export function readWaivers({ inRun, configs, fileReplaced }: Lists, complain: Complain): readonly Waiver[] {
  const { inline, file } = configs;
  const named = new Set(inRun.map(({ entry }) => endpointName(entry)));
  const passedOver = fileReplaced ? (file?.endpoints ?? []) : [];
  const listed = new Set([...named, ...passedOver.map(({ entry }) => endpointName(entry))]);
  // A list of 20,000 is long to search, and a few suggestions show what went wrong.
  let suggestions = MOST_SUGGESTIONS;
  const unlisted = (endpoint: string, sure: boolean): Unlisted | null => {
    if (listed.has(endpoint)) return null;
    suggestions -= 1;
    return { nearest: suggestions < 0 ? null : nearestEndpoint(endpoint, named), sure };
  };
  const waivers = [
    ...waiversOf(inline).map((declared) => waiver(declared, (name) => unlisted(name, inline?.namesEndpoints === true))),
    ...waiversOf(file).map((declared) =>
      // What was typed in place of the file's list says nothing about that list.
      waiver(declared, (name) => (fileReplaced && hasList(file) ? null : unlisted(name, hasList(file)))),
    ),
  ];
  complainOfRepeats(waivers, complain);
  return waivers;
}

function waiversOf(config: ConfigFile | null): readonly DeclaredWaiver[] {
  return config?.waivers ?? [];
}

function hasList(config: ConfigFile | null): boolean {
  return config?.namesEndpoints === true;
}

function waiver({ entry, at }: DeclaredWaiver, unlisted: (name: string) => Unlisted | null): Waiver {
  const endpoint = endpointName({ host: entry.endpoint });
  const missing = unlisted(endpoint);
  return {
    endpoint,
    cause: entry.cause,
    until: entry.until,
    reason: entry.reason,
    declaredAt: at,
    ...(missing === null ? {} : { unlisted: missing }),
  };
}

/** Another port of the same host is meant more often than another host. */
function nearestEndpoint(endpoint: string, known: ReadonlySet<string>): string | null {
  const host = endpoint.replace(/:\d+$/, '');
  const sameHost = [...known].filter((name) => name.replace(/:\d+$/, '') === host);
  return sameHost.length === 1 ? (sameHost[0] ?? null) : nearest(endpoint, sameHost.length > 0 ? sameHost : known);
}

function complainOfRepeats(waivers: readonly Waiver[], complain: Complain): void {
  const first = new Map<string, Waiver>();
  for (const one of waivers) {
    const key = `${one.cause} ${one.endpoint}`;
    const earlier = first.get(key);
    first.set(key, earlier ?? one);
    if (earlier === undefined) continue;
    const { file, line, column } = earlier.declaredAt;
    const wrong = `${one.cause} of ${one.endpoint} is waived already at ${file}:${line}:${column}`;
    complain(one.declaredAt, complaint(wrong, 'one waiver for it'));
  }
}

const MOST_SUGGESTIONS = 20;
