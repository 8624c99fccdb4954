import type { CauseId } from '../model/cause-id.ts';
import type { Evidence } from '../model/finding.ts';

/** Titles of causes that speak of a server, for certificates on disk. */
export const FILE_TITLES: Readonly<Partial<Record<CauseId, string>>> = {
  'incomplete-chain': 'the intermediate certificate is not in the file',
  'chain-out-of-order': 'the certificates stand in the wrong order',
  'surplus-certificates': 'the file holds more certificates than clients need',
  'verification-failed': 'clients would refuse the certificate',
};

/** What is sent by a server stands in a file. */
export function fileLabel({ label, value }: Evidence): Evidence {
  return { label: LABELS.get(label) ?? label, value };
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['sent', 'in the file'],
  ['not sent', 'not in the file'],
  ['sent again', 'in the file again'],
  ['in each full handshake', 'in all'],
]);
