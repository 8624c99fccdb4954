import { quotedList } from './phrases.ts';
import type { FixText, RemedyOf } from './writer.ts';

/** Writes the chain file anew: what belongs in it, in which order. `where` names the file in the words of the product, `file` is what the shell is told to write. */
export function tidyChainIn(
  where: string,
  reload: string,
  file: (name: string) => string = () => 'fullchain.pem',
): (remedy: RemedyOf<'tidy-chain'>) => FixText {
  return ({ order, drop, most, name }) => ({
    summary:
      most !== undefined
        ? `Send the server certificate and its intermediates only: take every other certificate out of ${where}.`
        : drop.length === 0
          ? `Put the certificates in ${where} into the order ${inOrder(order)}.`
          : `Take ${quotedList(drop)} out of ${where}, so that it holds ${inOrder(order)} once each.`,
    snippet: order.length === 2 ? `cat certificate.pem intermediate.pem > ${file(name)}` : null,
    steps: [
      'What the file holds now, in its order: openssl storeutl -noout -text -certs fullchain.pem | grep Subject:',
      'If certbot made the certificate, fullchain.pem beside it is right as it is: name that file.',
      reload,
    ],
  });
}

export const tidyChain = tidyChainIn('the file that the server sends', 'Reload the server.');

function inOrder(names: readonly string[]): string {
  const [first, ...others] = names.map((name) => quotedList([name]));
  return [first ?? 'the server certificate', ...others.slice(0, 6)].join(', then ');
}
