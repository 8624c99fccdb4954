import { expect, test } from '@jest/globals';
import { caddyServer } from '../helpers/caddy-server.ts';
import { haproxyServer } from '../helpers/haproxy-server.ts';
import { describeWith } from '../helpers/installed.ts';
import { javaServer } from '../helpers/java-server.ts';
import { nginxServer } from '../helpers/nginx-server.ts';
import { realLab } from './real-lab.ts';

const lab = realLab();
const { folder } = lab;
const other = lab.files({ subject: 'other.test' });

const REJECTING = [
  [
    'nginx with ssl_reject_handshake',
    ['nginx'],
    () => nginxServer(folder, other, { directives: 'ssl_reject_handshake on;' }),
  ],
  ['HAProxy with strict-sni', ['haproxy'], () => haproxyServer(folder, other, { bind: 'strict-sni' })],
  ['Caddy without a certificate for the name', ['caddy'], () => caddyServer(folder, other, { site: 'other.test' })],
  ['Java with a matcher', ['java', 'openssl'], () => javaServer(folder, other, { options: ['onlyName=other\\.test'] })],
] as const;

for (const [name, programs, start] of REJECTING) {
  describeWith(programs, `a real ${name}`, () => {
    test('does not recognise the name', async () => {
      const { errors, status, text } = await lab.look(await lab.keep(start()));
      expect(errors).toEqual(['sni-not-recognized']);
      expect(status).toBe(1);
      expect(text).toContain('shop.test');
    });
  });
}

describeWith(['nginx'], 'a real nginx', () => {
  test('without a server block for the name serves the certificate of another site, which explains the name', async () => {
    const { errors, text } = await lab.look(await lab.keep(nginxServer(folder, other, { serverName: 'other.test' })));
    expect(errors).toEqual(['default-certificate']);
    expect(text).toContain('other.test');
  });

  test('with a certificate for another name in the block of its own name has a mismatch', async () => {
    const wrong = lab.files({ sans: [{ kind: 'dns', value: 'shop-old.test' }] });
    const own = { certificate: folder.write('own.pem', wrong.chain), key: folder.write('own.key', wrong.key) };
    const others = (port: number) =>
      `server { listen 127.0.0.1:${port} ssl; server_name shop.test; ssl_certificate ${own.certificate}; ssl_certificate_key ${own.key}; }`;
    const { errors } = await lab.look(await lab.keep(nginxServer(folder, other, { serverName: 'other.test', others })));
    expect(errors).toEqual(['hostname-mismatch']);
  });
});
