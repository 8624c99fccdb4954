import { quotedList } from './phrases.ts';
import type { Writer } from './writer.ts';

/** A name that is not served, where the product answers every client with one certificate, whatever name it asks for. */
export function serveNameWithOne(title: string, reload: string): Writer<'serve-name'> {
  return ({ name }) => ({
    summary: `Have the certificate of ${title} issued anew with ${quotedList([name])} beside the names that it has: ${title} serves one certificate to every client.`,
    snippet: null,
    steps: [
      'The names that it has: certbot certificates; ask for all of them and the new one, by -d for each, with --cert-name so that the files stay where they are.',
      'If the name belongs to another server, correct its DNS record, or the port in the endpoint list.',
      reload,
    ],
  });
}
