import type { Observation } from '../model/observation.ts';

/** `ip-family: both` asks for a look by either family: what of it could not be had, one sentence each. */
export function missingFamilies({ ipFamily, resolution, addresses }: Observation): readonly string[] {
  if (ipFamily !== 'both' || resolution.kind !== 'resolved') return [];
  return (['4', '6'] as const).flatMap((family) => {
    const gap = familyGap(resolution.name, family, resolution.addresses);
    if (gap !== null) return [gap];
    const ofFamily = addresses.filter((seen) => String(seen.family) === family);
    const skipped = ofFamily.filter(({ tcp }) => tcp.kind === 'skipped');
    if (skipped.length < ofFamily.length) return [];
    return [`${skipped.map(({ address }) => address).join(', ')}: this machine has no IPv${family} route`];
  });
}

/** The name has no address of the family; `null` where it has one. */
export function familyGap(name: string, family: '4' | '6', found: readonly string[]): string | null {
  if (found.some((address) => (address.includes(':') ? '6' : '4') === family)) return null;
  return `the name ${name} has no IPv${family} address (${family === '6' ? 'AAAA' : 'A'})`;
}
