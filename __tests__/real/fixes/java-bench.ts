import { dirname } from 'node:path';
import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { firstWord, insertAfter } from './config-lines.ts';
import { INSTALL, keptUp, restarted, restartOf } from './service.ts';

const BASE = '/etc/tomcat10';

/** Tomcat from wherever `catalina.sh` is on the search path. */
export const javaBench: Bench = {
  product: 'java',
  programs: ['catalina.sh', 'java', 'openssl'],
  configFile: `${BASE}/conf/server.xml`,
  reload: 'catalina.sh configtest && systemctl restart tomcat10',

  config: ({ port, folder }) => `<Server port="-1">
<Service name="Catalina">
<Connector port="${port}" SSLEnabled="true" scheme="https" secure="true" defaultSSLHostConfigName="shop.test">
<SSLHostConfig hostName="shop.test">
<Certificate certificateFile="${folder}/fullchain.pem" certificateKeyFile="${folder}/privkey.pem" />
</SSLHostConfig>
</Connector>
<Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="none" /></Engine>
</Service>
</Server>
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  // The lines for Spring Boot stand beside those for Tomcat; an element keeps the attributes that its line does not name.
  apply(config, added) {
    const xml = added.map((line) => line.trim()).filter((line) => line.startsWith('<'));
    const [head = ''] = xml;
    if (head.startsWith('<Connector') && xml.length > 1) {
      const lines = config.replace(/<Connector[\s\S]*<\/Connector>\n/, '').split('\n');
      return insertAfter(lines, 1, xml).join('\n');
    }
    return xml.reduce((text, line) => withElement(text, line), config);
  },

  async start(machine, port) {
    const program = programPath('catalina.sh') ?? 'catalina.sh';
    const { path } = machine.folder;
    const log = machine.folder.write('log/tomcat.log', '');
    const catalina = `CATALINA_HOME=${dirname(dirname(program))} CATALINA_BASE=${machine.mapped(BASE)} ${program}`;
    machine.write(`${BASE}/logs/.keep`, '');
    machine.write(`${BASE}/temp/.keep`, '');
    machine.standIn('catalina.sh', `exec env ${catalina} "$@"`);
    machine.standIn('install', INSTALL);
    machine.standIn('systemctl', restartOf('restart tomcat10', path, log));
    const call = `env ${catalina} run`;
    const server = await startServer(port, 'sh', ['-c', keptUp(call, path, log)], { tries: 400 });
    return { ...server, reloaded: () => restarted(log, 'Server startup in') };
  },
};

function withElement(config: string, line: string): string {
  const name = firstWord(line).replace(/>$/, '');
  return config.replace(new RegExp(`${name}\\b([^>]*?)( ?/?>)`), (_, old: string, end: string) => {
    const named = attributes(line);
    const kept = attributes(old).filter(([attribute]) => !named.some(([other]) => other === attribute));
    return `${name}${[...kept, ...named].map(([attribute, value]) => ` ${attribute}="${value}"`).join('')}${end}`;
  });
}

function attributes(element: string): readonly (readonly [string, string])[] {
  return [...element.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
}
