import { AUTO_MIN, AUTO_WARN, type Policy, PROFILE_MIN_VERSION } from '../model/policy.ts';
import type { ConfigPolicy } from './config-schema.ts';

/** What one source says of the policy; a key that is `undefined` says nothing. */
export type PolicyLayer = { readonly [Key in keyof Policy]?: Policy[Key] | undefined };

/** What counts where nobody says otherwise. */
export const DEFAULT_POLICY: Policy = {
  profile: 'baseline',
  requiredTlsVersions: [],
  clientAuth: 'any',
  require: [],
  minTlsVersion: '1.2',
  minRemaining: AUTO_MIN,
  warnRemaining: AUTO_WARN,
  requiredSans: [],
  allowedIssuers: [],
  minRsaBits: 2048,
  trust: 'bundled',
  fetch: 'public',
  revocation: 'stapled',
  renewalInfo: { kind: 'off' },
  pin: [],
  block: [],
  onUnreachable: 'fail',
  severities: {},
};

/**
 * The policy that layers add up to, the weightiest last. The oldest version allowed follows the profile, unless any layer
 * names one.
 */
export function policyOf(layers: readonly PolicyLayer[]): Policy {
  const merged = mergePolicy(DEFAULT_POLICY, layers);
  const named = layers.findLast(({ minTlsVersion }) => minTlsVersion !== undefined)?.minTlsVersion;
  return { ...merged, minTlsVersion: named ?? PROFILE_MIN_VERSION[merged.profile] };
}

/** Layers later in the list win, key by key; severities cause by cause; lists are replaced as a whole. */
function mergePolicy(base: Policy, layers: readonly PolicyLayer[]): Policy {
  return layers.reduce<Policy>(
    (below, above) => ({
      profile: above.profile ?? below.profile,
      requiredTlsVersions: above.requiredTlsVersions ?? below.requiredTlsVersions,
      clientAuth: above.clientAuth ?? below.clientAuth,
      require: above.require ?? below.require,
      minTlsVersion: above.minTlsVersion ?? below.minTlsVersion,
      minRemaining: above.minRemaining ?? below.minRemaining,
      warnRemaining: above.warnRemaining ?? below.warnRemaining,
      allowedIssuers: above.allowedIssuers ?? below.allowedIssuers,
      requiredSans: above.requiredSans ?? below.requiredSans,
      minRsaBits: above.minRsaBits ?? below.minRsaBits,
      trust: above.trust ?? below.trust,
      fetch: above.fetch ?? below.fetch,
      revocation: above.revocation ?? below.revocation,
      renewalInfo: above.renewalInfo ?? below.renewalInfo,
      pin: above.pin ?? below.pin,
      block: above.block ?? below.block,
      onUnreachable: above.onUnreachable ?? below.onUnreachable,
      severities: { ...below.severities, ...above.severities },
    }),
    base,
  );
}

/** The policy keys of a file, or of one of its endpoints, in the model's words. */
export function layerOf(config: ConfigPolicy): PolicyLayer {
  return {
    profile: config.profile,
    requiredTlsVersions: config['required-tls-versions'],
    clientAuth: config['client-auth'],
    require: config.require,
    minTlsVersion: config['min-tls-version'],
    minRemaining: config['min-days'],
    warnRemaining: config['warn-days'],
    allowedIssuers: config['allowed-issuers'],
    requiredSans: config['required-sans'],
    minRsaBits: config['min-rsa-bits'],
    trust: config.trust,
    fetch: config.fetch,
    revocation: config.revocation,
    renewalInfo: config['renewal-info'],
    pin: config.pin,
    block: config.block,
    onUnreachable: config['on-unreachable'],
    severities: config.severities as Policy['severities'] | undefined,
  };
}
