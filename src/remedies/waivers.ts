import { placeOf as placeText } from '../model/endpoint.ts';
import type { Waiver } from '../model/waiver.ts';
import type { WaiverRemedy } from '../model/waiver-remedy.ts';
import type { GeneralTexts } from './writer.ts';

/** What is mended in the config: the same whatever product serves the endpoint. */
export const waivers: Pick<GeneralTexts, WaiverRemedy['kind']> = {
  'renew-waiver': ({ waiver, needed, again }) => {
    if (needed === false) return dropped(waiver, 'What it was for is gone.');
    return {
      summary: `Mend ${waiver.cause} and delete the waiver at ${placeOf(waiver)}; or decide anew and write a later day there.`,
      snippet: line({ ...waiver, until: again }),
      steps: [
        `The fix stands beside the finding of ${waiver.cause}, and on its page: docs/causes.md#${waiver.cause}.`,
        'The day is a proposal. Take the soonest by which it can be mended, and a reason that still holds.',
      ],
    };
  },

  'drop-waiver': ({ waiver, meant }) => {
    if (meant === null) return dropped(waiver, 'If it comes back, the gate says so.');
    if (waiver.unlisted?.taken === true)
      return {
        summary: `Did you mean ${meant}? That has a waiver for ${waiver.cause} already: delete the one at ${placeOf(waiver)}.`,
        snippet: null,
        steps: [],
      };
    return {
      summary: `Did you mean ${meant}? Correct the endpoint of the waiver at ${placeOf(waiver)}, or delete the waiver.`,
      snippet: line({ ...waiver, endpoint: meant }),
      steps: ['Write the endpoint as the list does; without a port it is 443, or the usual one of the scheme.'],
    };
  },
};

function dropped(waiver: Waiver, note: string) {
  return {
    summary: `Delete the waiver at ${placeOf(waiver)}.`,
    snippet: null,
    steps: [note],
  };
}

function placeOf({ declaredAt: { file, line: number } }: Waiver): string {
  return `line ${number} of ${file}`;
}

/** The waiver as one line of YAML; JSON's strings are YAML's double-quoted ones. */
function line({ endpoint, connect, cause, until, reason }: Waiver): string {
  const one = connect === undefined ? '' : `, connect: ${JSON.stringify(placeText(connect))}`;
  return `- { endpoint: ${JSON.stringify(endpoint)}${one}, cause: ${cause}, until: ${until}, reason: ${JSON.stringify(reason)} }`;
}
