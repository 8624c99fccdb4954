import type { DeclaredEndpoint } from './config.ts';
import { complaint } from './config-problem.ts';
import type { SettingsReader } from './raw-settings.ts';
import type { SettingName } from './settings.ts';
import * as kinds from './value-kinds.ts';

/** Endpoints of the `endpoints` input, or of the command line with the flags that apply to all of them. */
export function typedEndpoints(reader: SettingsReader): readonly DeclaredEndpoint[] {
  const hosts = reader.list('endpoints', kinds.ENDPOINT);
  const shared = {
    connect: reader.one('connect', kinds.CONNECT)?.value,
    servername: reader.one('servername', kinds.SERVERNAME)?.value,
    addresses: reader.list('addresses', kinds.ADDRESS)?.map(({ value }) => value),
    server: reader.one('server', kinds.PRODUCT)?.value,
  };
  if (hosts === null) complainOfLoneFlags(reader);
  const placeOfFlag = (key: string, otherwise: DeclaredEndpoint['at']) =>
    reader.raw(ENDPOINT_FLAGS.find((name) => name === key) ?? 'endpoints')?.place(1, 1, '') ?? otherwise;
  return (hosts ?? []).map(({ value, at }) => ({
    entry: { host: value, ...shared },
    at,
    placeOf: (key) => placeOfFlag(key, at),
  }));
}

function complainOfLoneFlags(reader: SettingsReader): void {
  for (const name of ENDPOINT_FLAGS) {
    const setting = reader.raw(name);
    if (setting === null) continue;
    const wrong = `${name}: applies to endpoints on the command line, and there is none`;
    reader.complain(
      setting.place(1, 1, setting.text),
      complaint(wrong, 'an endpoint beside it, or the key in the config file'),
    );
  }
}

const ENDPOINT_FLAGS = ['connect', 'servername', 'addresses', 'server'] as const satisfies readonly SettingName[];
