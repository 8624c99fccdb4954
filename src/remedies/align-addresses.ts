import { quotedList } from './phrases.ts';
import type { RemedyOf, Writer } from './writer.ts';

type Aligned = RemedyOf<'align-addresses'>;

/** What fits every server product. */
export const alignAddresses: Writer<'align-addresses'> = (remedy) => ({
  summary: summary(remedy),
  snippet: null,
  steps: [...steps(remedy), 'Reload the server there: most read the certificate once, when they start.'],
});

/** The same with the product's own way to reload. */
export function alignAddressesWith(reload: string): Writer<'align-addresses'> {
  return (remedy) => ({ summary: summary(remedy), snippet: null, steps: [...steps(remedy), reload] });
}

function summary({ odd, differs }: Aligned): string {
  return `${WHAT[differs]} ${odd.length === 1 ? 'the machine' : 'the machines'} behind ${quotedList(odd).replaceAll('"', '')}.`;
}

const WHAT: Readonly<Record<Aligned['differs'], string>> = {
  certificate: 'Bring the present certificate to',
  versions: 'Bring the TLS settings of the other addresses to',
  'client-auth': 'Bring the client authentication of the other addresses to',
};

function steps({ odd, name }: Aligned): readonly string[] {
  return [
    `If ${odd.length === 1 ? 'that machine is' : 'those machines are'} out of service, take the address out of the DNS of "${name}".`,
    'Find out why the roll-out passed them by: a renewal job or deploy hook that runs on one machine only leaves the others behind.',
  ];
}
