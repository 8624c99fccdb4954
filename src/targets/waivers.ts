import { placeOf, type SourceLocation } from '../model/endpoint.ts';
import { type Unlisted, type Waiver, waivedEndpoint } from '../model/waiver.ts';
import { endpointName, portOf } from './build-endpoint.ts';
import type { ConfigFile, DeclaredEndpoint, DeclaredWaiver } from './config.ts';
import { complaint } from './config-problem.ts';
import type { ConfigSources } from './config-sources.ts';
import { isAddress } from './host-name.ts';
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
  const listed = new Set([...inRun, ...passedOver].flatMap(({ entry }) => namesOf(entry)));
  const accepted = new Set([...waiversOf(inline), ...waiversOf(file)].map(({ entry }) => acceptedBy(entry)));
  // A list of 20,000 is long to search, and a few suggestions show what went wrong.
  let suggestions = MOST_SUGGESTIONS;
  const unlisted = (waived: Waived, sure: boolean): Unlisted | null => {
    if (listed.has(waivedEndpoint(waived))) return null;
    suggestions -= 1;
    const isSearched = suggestions >= 0 && !named.has(waived.endpoint);
    const near = isSearched ? nearestEndpoint(waived.endpoint, [...named]) : null;
    const isTaken = near !== null && accepted.has(`${waived.cause} ${near}`);
    return { nearest: near, ...(isTaken ? { taken: true } : {}), sure };
  };
  const waivers = [
    ...waiversOf(inline).map((declared) =>
      waiver(declared, (waived) => unlisted(waived, inline?.namesEndpoints === true)),
    ),
    ...waiversOf(file).map((declared) =>
      // What was typed in place of the file's list says nothing about that list.
      waiver(declared, (waived) => (fileReplaced && hasList(file) ? null : unlisted(waived, hasList(file)))),
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

type Waived = Pick<Waiver, 'endpoint' | 'connect' | 'cause'>;

/** By its name alone, and as the one of that name that is dialled elsewhere. */
function namesOf(entry: DeclaredEndpoint['entry']): readonly string[] {
  const endpoint = endpointName(entry);
  return entry.connect === undefined ? [endpoint] : [endpoint, waivedEndpoint({ endpoint, ...dialled(entry) })];
}

function acceptedBy({ endpoint, cause }: DeclaredWaiver['entry']): string {
  return `${cause} ${endpointName({ host: endpoint })}`;
}

/** Without a port it is that of the endpoint, as in the list. */
function dialled(
  entry: Pick<DeclaredEndpoint['entry'], 'host' | 'port' | 'starttls' | 'connect'>,
): Pick<Waiver, 'connect'> {
  const { connect } = entry;
  return connect === undefined ? {} : { connect: { host: connect.host, port: connect.port ?? portOf(entry) } };
}

function waiver({ entry, at }: DeclaredWaiver, unlisted: (waived: Waived) => Unlisted | null): Waiver {
  const named = { host: entry.endpoint };
  const where = { endpoint: endpointName(named), ...dialled({ ...named, connect: entry.connect }), cause: entry.cause };
  const missing = unlisted(where);
  return {
    ...where,
    until: entry.until,
    reason: entry.reason,
    declaredAt: at,
    ...(missing === null ? {} : { unlisted: missing }),
  };
}

/** Another port of the same host is meant more often than another host. Addresses are not misspelt as words are. */
function nearestEndpoint(endpoint: string, known: readonly string[]): string | null {
  const host = hostOf(endpoint);
  const sameHost = known.filter((name) => hostOf(name) === host);
  if (sameHost.length > 0) return sameHost.length === 1 ? (sameHost[0] ?? null) : nearest(endpoint, sameHost);
  return isAddress(host)
    ? null
    : nearest(
        endpoint,
        known.filter((name) => !isAddress(hostOf(name))),
      );
}

function hostOf(name: string): string {
  return name.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
}

function complainOfRepeats(waivers: readonly Waiver[], complain: Complain): void {
  const first = new Map<string, readonly Waiver[]>();
  for (const one of waivers) {
    const key = `${one.cause} ${one.endpoint}`;
    const others = first.get(key) ?? [];
    const earlier = others.find((other) => isSameEndpoint(other, one));
    if (earlier === undefined) {
      first.set(key, [...others, one]);
      continue;
    }
    const { file, line, column } = earlier.declaredAt;
    const wrong = `${one.cause} of ${waivedEndpoint(one)} is waived already at ${file}:${line}:${column}`;
    complain(one.declaredAt, complaint(wrong, 'one waiver for it'));
  }
}

/** Of the same name: one for all endpoints of it is for each of them. */
function isSameEndpoint(one: Waiver, { connect }: Waiver): boolean {
  return one.connect === undefined || connect === undefined || placeOf(one.connect) === placeOf(connect);
}

const MOST_SUGGESTIONS = 20;
