import { ELSEWHERE, toObtain } from './certbot.ts';
import { hookOf, ownFolder } from './certificate-files.ts';
import { hostName } from './command-line.ts';
import { JAVA_RESTART as RESTART, TOMCAT } from './java-restart.ts';
import type { PathTexts } from './path-kinds.ts';

const HANDSHAKE_LOG = 'org.apache.tomcat.util.net.NioEndpoint.handshake.level = FINE';
const LOG_STEPS: readonly string[] = [
  'The line stands in conf/logging.properties of Tomcat; Spring Boot: logging.level.org.apache.tomcat.util.net=DEBUG',
  'Each message of the handshakes: -Djavax.net.debug=ssl:handshake (an option of the Java machine).',
];
const NOTHING_LOGGED = 'Nothing in the log: the hello never came here, look at the balancer or firewall in front.';

export const javaPath: Pick<
  PathTexts,
  'serve-name' | 'serve-without-name' | 'find-closer' | 'accept-large-hello' | 'read-server-log'
> = {
  'serve-name': ({ name, instead }) => ({
    summary:
      instead === null
        ? `Add an \`SSLHostConfig\` with the host name "${name}" and its certificate to the connector.`
        : `Add an \`SSLHostConfig\` with the host name "${name}" and its certificate to the connector: other names get that of \`defaultSSLHostConfigName\`.`,
    snippet: [
      `<SSLHostConfig hostName="${hostName(name)}">`,
      `    ${tomcatCertificate(ownFolder([name]))}`,
      '</SSLHostConfig>',
    ].join('\n'),
    steps: [
      'It stands in the <Connector> of conf/server.xml, Tomcat 8.5 and later.',
      `Spring Boot 3.3 and later: server.ssl.server-name-bundles[0].server-name=${hostName(name)} and server.ssl.server-name-bundles[0].bundle with the name of an SSL bundle (spring.ssl.bundle.pem).`,
      ...toObtain('--standalone', [name], hookOf(TOMCAT, [name])),
      ELSEWHERE,
      'Plain JSSE: an SNIMatcher that does not match ends the handshake with alert 112.',
      RESTART,
    ],
  }),

  'serve-without-name': ({ name, port }) => ({
    summary: `Name the \`SSLHostConfig\` of "${name}" as the default one of the connector.`,
    snippet: `<Connector port="${port}" SSLEnabled="true" defaultSSLHostConfigName="${hostName(name)}">`,
    steps: [
      'The other attributes of the connector stay as they are; an SSLHostConfig with exactly this hostName has to be there, or Tomcat does not start the connector.',
      'Spring Boot: server.ssl.bundle, or server.ssl.certificate, is what clients without a name get.',
      RESTART,
    ],
  }),

  'find-closer': ({ port }) => ({
    summary: `Let Tomcat log why handshakes on port ${port} end: by itself it says nothing.`,
    snippet: HANDSHAKE_LOG,
    steps: [...LOG_STEPS, NOTHING_LOGGED, RESTART],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let Tomcat log failed handshakes, repeat the check and read${alert === null ? '' : ` why it sent alert ${alert}`}.`,
    snippet: HANDSHAKE_LOG,
    steps: [
      ...LOG_STEPS,
      '"no cipher suites in common" with alert 40: the key was not loaded. keytool -list -keystore keystore.p12 must show a PrivateKeyEntry, not only trustedCertEntry.',
      NOTHING_LOGGED,
      RESTART,
    ],
  }),
};

/** The element of server.xml that names the files of a folder. */
export function tomcatCertificate(folder: string): string {
  return `<Certificate certificateFile="${folder}/fullchain.pem" certificateKeyFile="${folder}/privkey.pem" />`;
}
