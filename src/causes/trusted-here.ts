import type { Evidence } from '../model/finding.ts';
import type { AddressTrust } from '../model/trust.ts';
import { counted, listed } from './wording.ts';

/** The stores that refused, for the evidence of whatever leads to no trusted root, and the one that would not have. */
export function trustedHere(seen: { readonly trust: AddressTrust }): readonly Evidence[] {
  const elsewhere = elsewhereText(seen);
  return [
    ...(seen.trust.stores.length === 0 ? [] : [{ label: 'trusted here', value: storesText(seen) }]),
    ...(elsewhere === null ? [] : [{ label: 'but', value: elsewhere }]),
  ];
}

/** Which roots counted: `the list of Mozilla in Node.js v24.21.0 (121 roots) and ca-file (1 root)`. */
export function storesText({ trust }: { readonly trust: AddressTrust }): string {
  const parts = trust.stores.map(({ name, roots }) => `${name} (${roots === 0 ? 'no root' : counted(roots, 'root')})`);
  return parts.length === 0 ? 'no roots' : listed(parts);
}

/** What the other store makes of the chain, as a clause; `null` where it would not help. */
export function elsewhereText({ trust }: { readonly trust: AddressTrust }): string | null {
  switch (trust.elsewhere) {
    case 'system':
      return 'its root stands in the store of this machine, which does not count under trust: bundled';
    case 'bundled':
      return "its root stands in Mozilla's list, which does not count under trust: system";
    case null:
      return null;
  }
}
