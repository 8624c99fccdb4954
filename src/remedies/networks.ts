import { handshakeByHand } from './command-line.ts';
import type { GeneralTexts, RemedyOf } from './writer.ts';

type Compared = RemedyOf<'compare-networks'>;

/** What is found out between two networks: the same whatever product serves the endpoint. */
export const networks: Pick<GeneralTexts, 'compare-networks'> = {
  'compare-networks': (remedy) => ({
    summary: SUMMARY[remedy.differs](remedy),
    snippet: handshakeByHand(remedy.served.address, remedy.served.port, remedy.served.name),
    steps: [`Run it from ${remedy.odd} and from ${remedy.sound}, and compare.`, ...STEPS[remedy.differs](remedy)],
  }),
};

type Differs = Compared['differs'];

const SUMMARY: Readonly<Record<Differs, (remedy: Compared) => string>> = {
  reach: ({ odd, served: { port } }) =>
    `Find out what keeps ${odd} from port ${port}: a firewall, an allow-list or a name server.`,
  handshake: ({ odd }) =>
    `Find out what ends the handshake between ${odd} and the server: a firewall, a proxy or a VPN.`,
  certificate: ({ odd, issuer }) =>
    `Find out who answers ${odd}${issuer === null ? '' : ` with a certificate of "${issuer}"`}: a proxy that signs the traffic anew, or another server.`,
  trust: ({ odd }) =>
    `Find out why the certificate is refused at ${odd}: another server answers there, or its machine knows other roots.`,
  versions: ({ odd }) =>
    `Find out who chooses the version at ${odd}: a proxy or balancer there, or a server with other settings.`,
};

const STEPS: Readonly<Record<Differs, (remedy: Compared) => readonly string[]>> = {
  reach: ({ odd, served: { name } }) => [
    `At ${odd}: look up "${name}" and compare the addresses; a name server of its own may give others, or none.`,
    `At ${odd}: ask for outgoing rules of firewall, proxy and VPN; some let nobody out but by way of a proxy.`,
    `At the server: look for an allow-list or geo-block, and whether the addresses of ${odd} are on the right side of it.`,
  ],
  handshake: ({ odd, sound }) => [
    `At ${odd}: try it without VPN and without proxy; if it works then, that is what ends the handshake.`,
    `At ${odd}: ask for TLS inspection, intrusion prevention and filters by name; the finding beside this one says what the hello met.`,
    `At the server: nothing has to change for what works from ${sound}, unless it filters by address.`,
  ],
  certificate: ({ odd, issuer, served: { name } }) => [
    `At ${odd}: ask for TLS inspection, and have "${name}" exempted from it, or let clients there trust its root.`,
    `If nobody there inspects traffic, compare the addresses: a name server at ${odd} may lead to another server.`,
    `If neither explains ${issuer === null ? 'it' : `"${issuer}"`}, treat it as an attack until somebody knows better.`,
  ],
  trust: ({ odd, sound }) => [
    `Compare serial and end of the certificates: where ${odd} gets an older one, a server or edge near it was not renewed or reloaded.`,
    `Where both get the same one, compare clock and roots of the machines at ${odd} and ${sound}.`,
  ],
  versions: ({ odd }) => [
    `At ${odd}: look for a proxy, a balancer or TLS inspection that ends TLS there.`,
    'Where several sites serve the name, bring their TLS settings into line.',
  ],
};
