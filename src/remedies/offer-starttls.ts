import type { StartTls } from '../model/endpoint.ts';
import { commandNames, connectTarget } from './command-line.ts';
import type { RemedyOf, Writer } from './writer.ts';

/** The general text for a server that does not come to TLS when it is asked for it. */
export const offerStartTls: Writer<'offer-starttls'> = ({ port, name, protocol, why }) => ({
  summary:
    why === 'no-answer'
      ? `Find out why the service on port ${port} does not answer: read its log at the time of the check.`
      : why === 'refused'
        ? `Read in the log of the service on port ${port} why it refuses; a certificate that it cannot load is the usual reason.`
        : `Switch TLS on in the service on port ${port} and give it a certificate for "${name}".`,
  snippet: byHand(name, port, protocol),
  steps: [
    ...(why === 'no-answer'
      ? [
          'A port that speaks TLS from the first byte waits for the client as well: check that the scheme of the endpoint fits the port.',
        ]
      : [
          'Run it on the server itself: if it works there, a device on the way takes the offer of TLS out (mail filters of firewalls do).',
        ]),
    ...(port === 25
      ? [
          'Hosted runners cannot reach port 25 of other machines: look at 587 or 465 from there, or use a self-hosted runner.',
        ]
      : []),
  ],
});

/** A product's own line for it: what is typed where TLS is not offered; a refusal sends to the log first. */
export function offerWith(text: {
  readonly summary: string;
  readonly snippet: (remedy: RemedyOf<'offer-starttls'>) => string;
  readonly steps: readonly string[];
}): Writer<'offer-starttls'> {
  return (remedy) => {
    if (remedy.why === 'no-answer') return offerStartTls(remedy);
    const first = remedy.why === 'refused' ? [REFUSED] : [];
    return { summary: text.summary, snippet: text.snippet(remedy), steps: [...first, ...text.steps] };
  };
}

const REFUSED =
  'If that is set already, the server could not load the certificate or its key, or limits connections: its log at the time of the check says which.';

/** The general text for an endpoint that names the wrong protocol for its port. */
export const useRightProtocol: Writer<'use-right-protocol'> = ({ port, protocol, suggestion, startTls = false }) => ({
  summary:
    suggestion !== null
      ? `Write the endpoint as ${suggestion}: ${startTls ? `there ${protocol} begins in clear and is asked for TLS (STARTTLS)` : `port ${port} speaks ${protocol}`}.`
      : startTls
        ? `Switch TLS from the first byte on for port ${port}, or correct the port: ${protocol} begins in clear there.`
        : `Correct the port: ${port} speaks ${protocol}.`,
  snippet: suggestion,
  steps:
    suggestion !== null && startTls
      ? [
          'Beside host and port the key `starttls` says the same.',
          'Clients prefer a port with TLS from the first byte where there is one (RFC 8314 §3).',
        ]
      : ['If the service also has a port that speaks TLS from the first byte, that one can be checked as it is.'],
});

/** OpenSSL knows all of these protocols, under the same names. */
function byHand(name: string, port: number, protocol: StartTls): string | null {
  if (commandNames([name]).length === 0) return null;
  return `openssl s_client -connect ${connectTarget(name, port)} -starttls ${protocol} </dev/null`;
}

/** The general text for a connection on which text in clear stands behind the go-ahead for TLS. */
export const keepStartTlsClean: Writer<'keep-starttls-clean'> = ({ port, name, protocol }) => ({
  summary: `Find out who says more than the go-ahead on port ${port}: the server or something on the way.`,
  snippet: byHand(name, port, protocol),
  steps: [
    'Run it on the server itself and compare: clean there and not from outside means that a device on the way writes into the connection (mail filters of firewalls do).',
    'Not clean on the server: update the service; it has to drop what it had to say when TLS begins.',
  ],
});
