import { toObtain } from './certbot.ts';
import { certificateTexts, hookOf, ownFolder } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { hostName } from './command-line.ts';
import { javaPath, tomcatCertificate } from './java-path.ts';
import { JAVA_PLACES, JVM_OPTION, JAVA_RESTART as RESTART, TOMCAT } from './java-restart.ts';
import { CIPHER_LIST, CIPHER_NAMES, groupList, KEY_OF_CERTIFICATE, NO_DHE, SUITES_FOR } from './negotiation.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

/** A list in Tomcat or Spring that leaves them out switches TLS 1.3 off, as Tomcat 10.1 does. */
const TLS13_SUITES = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];
const GROUPS: readonly string[] = ['X25519MLKEM768', 'x25519', 'secp256r1', 'secp384r1'];

export const java: ProductTexts = {
  ...forProduct({
    on: () =>
      [
        '<SSLHostConfig certificateVerification="required" truststoreFile="conf/client-ca.p12" truststorePassword="changeit">',
        'server.ssl.client-auth=need',
        'server.ssl.trust-certificate=file:/etc/ssl/client-ca.pem',
      ].join('\n'),
    off: () => 'certificateVerification="none" (Tomcat), server.ssl.client-auth=none (Spring Boot)',
    note: `${JAVA_PLACES} The store of Tomcat: keytool -importcert -noprompt -alias client-ca -file client-ca.pem -keystore conf/client-ca.p12 -storetype PKCS12 -storepass changeit. \`optional\` and \`want\` ask and let everyone in.`,
    reload: RESTART,
    askEarlier: {
      summary: 'Let the connector itself ask (`certificateVerification`), or serve TLS 1.2 at most.',
      snippet:
        '<SSLHostConfig certificateVerification="required" truststoreFile="conf/client-ca.p12" truststorePassword="changeit">',
      otherwise:
        'A CLIENT-CERT constraint in web.xml asks after the handshake, which JSSE cannot in TLS 1.3; to switch that off instead: protocols="TLSv1.2".',
    },
  }),
  ...certificateTexts({
    title: 'the Java server',
    file: 'the file that `certificateFile` (Tomcat) or `server.ssl.certificate` (Spring Boot) names',
    where: 'the <SSLHostConfig> of conf/server.xml (Tomcat 8.5 on), or application.properties (Spring Boot 2.7 on)',
    lines: (folder) =>
      [
        tomcatCertificate(folder),
        `server.ssl.certificate=file:${folder}/fullchain.pem`,
        `server.ssl.certificate-private-key=file:${folder}/privkey.pem`,
      ].join('\n'),
    notes: [
      JAVA_PLACES,
      'With a key store instead: openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem -name tls -out keystore.p12; keytool -list -v -keystore keystore.p12 shows the length of the chain.',
    ],
    ...TOMCAT,
    reload: RESTART,
    withoutRestart:
      'Without a restart: Tomcat by TLSCertificateReloadListener in server.xml, or curl -u USER http://localhost:8080/manager/text/sslReload (role manager-script); Spring Boot 3.2 and later by an SSL bundle with reload-on-update=true.',
    stapling: ({ name }) => ({
      summary: `Let the Java machine fetch the OCSP response for "${name}" and staple it.`,
      snippet: '-Djdk.tls.server.enableStatusRequestExtension=true',
      steps: [
        JVM_OPTION,
        'Java 9 and later. It asks the responder that the certificate names: a firewall must let it through, and the chain must hold the issuer.',
        RESTART,
      ],
    }),
  }),
  ...javaPath,

  'enable-tls': ({ port, name }) => ({
    summary: `Switch TLS on for port ${port}: in Tomcat a connector with \`SSLEnabled\`, in Spring Boot \`server.ssl.*\`.`,
    snippet: [
      `<Connector port="${port}" protocol="org.apache.coyote.http11.Http11NioProtocol" SSLEnabled="true" scheme="https" secure="true" defaultSSLHostConfigName="${hostName(name)}">`,
      `    <SSLHostConfig hostName="${hostName(name)}">`,
      `        ${tomcatCertificate(ownFolder([name]))}`,
      '    </SSLHostConfig>',
      '</Connector>',
    ].join('\n'),
    steps: [
      `Spring Boot: server.port=${port}, server.ssl.certificate=file:${ownFolder([name])}/fullchain.pem and server.ssl.certificate-private-key=file:${ownFolder([name])}/privkey.pem`,
      ...toObtain('--standalone', [name], hookOf(TOMCAT, [name])),
      'Ports below 1024 are not for the user of Tomcat: AmbientCapabilities=CAP_NET_BIND_SERVICE in its unit, or a redirect to 8443.',
      RESTART,
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: 'Set `protocols` of each `SSLHostConfig`, or `server.ssl.enabled-protocols` in Spring Boot.',
    snippet: [
      `<SSLHostConfig protocols="${spelled(min, max, OPENSSL_SPELLING).join('+')}">`,
      `server.ssl.enabled-protocols=${spelled(min, max, OPENSSL_SPELLING).join(',')}`,
    ].join('\n'),
    steps: [
      JAVA_PLACES,
      min < '1.2'
        ? 'Java keeps TLS 1.0 and 1.1 off since April 2021: they have to go from jdk.tls.disabledAlgorithms in conf/security/java.security too.'
        : 'Java keeps TLS 1.0 and 1.1 off since April 2021 (jdk.tls.disabledAlgorithms in conf/security/java.security): where they are spoken, look for who took them out there, or for an older Java.',
      'TLS 1.3 is in Java 11, and in 8u261; a list of `ciphers` without its suites (TLS_AES_128_GCM_SHA256 …) switches it off in Tomcat 10.1.48 and before, and no longer in 10.1.60.',
      RESTART,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`ciphers\` of each \`SSLHostConfig\`, or \`server.ssl.ciphers\` in Spring Boot.`,
    snippet: [
      `<SSLHostConfig ciphers="${[...TLS13_SUITES, CIPHER_LIST].join(':')}">`,
      `server.ssl.ciphers=${[...TLS13_SUITES, ...CIPHER_NAMES].join(',')}`,
    ].join('\n'),
    steps: [
      JAVA_PLACES,
      'The three suites of TLS 1.3 have to be in the list: without them Tomcat stops speaking TLS 1.3.',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      RESTART,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Run the server on Java 27 or later, which offers X25519MLKEM768 by itself, or end TLS in front of it.'
      : 'Set `jdk.tls.namedGroups`, or take it out and leave the choice to Java.',
    snippet: `-Djdk.tls.namedGroups=${groupList(postQuantum, GROUPS, ',')}`,
    steps: [
      JVM_OPTION,
      ...(postQuantum
        ? ['An older Java passes over the name without a word: java -version tells which one runs.']
        : []),
      'Tomcat 10.1.47 and later on Java 20 and later can set them for one host: groups="…" of SSLHostConfig; an older Java ignores it.',
      RESTART,
    ],
  }),

  'set-dh-params': ({ bits }) => ({
    summary: `Let Java use a group of ${Math.max(bits, 2048)} bits, or take the suites out that begin with TLS_DHE.`,
    snippet: `-Djdk.tls.ephemeralDHKeySize=${Math.max(bits, 2048)}`,
    steps: [
      JVM_OPTION,
      'Old releases of Java use 1024 bits where nothing is set; current ones use 2048.',
      NO_DHE,
      RESTART,
    ],
  }),
};
