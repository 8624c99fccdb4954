import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench } from './bench.ts';
import { setKeys } from './key-lines.ts';

/** FTP with TLS from the first byte. */
export const vsftpdBench: Bench = {
  product: 'vsftpd',
  programs: ['vsftpd', 'openssl', 'bash'],
  configFile: '/etc/vsftpd.conf',
  reload: 'systemctl restart vsftpd',

  config: ({ port, folder }) => `listen=YES
listen_address=127.0.0.1
listen_port=${port}
background=NO
run_as_launching_user=YES
ssl_enable=YES
implicit_ssl=YES
ssl_ciphers=ECDHE+AESGCM
anonymous_enable=NO
local_enable=YES
rsa_cert_file=${folder}/fullchain.pem
rsa_private_key_file=${folder}/privkey.pem
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply: setKeys,

  async start(machine, port) {
    const program = programPath('vsftpd') ?? 'vsftpd';
    const { path } = machine.folder;
    const answers = `bash -c '(: </dev/tcp/127.0.0.1/${port}) 2>/dev/null'`;
    // Returns as soon as the new one answers, and waits before until the old one does not any more.
    machine.standIn(
      'systemctl',
      `[ "$*" = "restart vsftpd" ] || exit 1
touch ${path}/again; kill $(cat ${path}/pid)
until [ ! -e ${path}/again ]; do sleep 0.05; done
until ${answers}; do sleep 0.05; done`,
    );
    const keepUp = `trap 'kill $p; wait; exit' TERM; while :; do ${program} ${machine.mapped(vsftpdBench.configFile)} & p=$!; echo $p >${path}/pid; wait $p; [ -e ${path}/again ] || exit; rm ${path}/again; done`;
    const server = await startServer(port, 'sh', ['-c', keepUp]);
    return { ...server, reloaded: async () => {} };
  },
};
