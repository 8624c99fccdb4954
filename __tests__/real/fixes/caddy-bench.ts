import { programPath } from '../../helpers/installed.ts';
import { startServer } from '../../helpers/process.ts';
import type { Bench, PrintedFix } from './bench.ts';
import { blocks, braces, firstWord, insertAfter, inside, type Lines, type Range } from './config-lines.ts';

export const caddyBench: Bench = {
  product: 'caddy',
  programs: ['caddy', 'openssl'],
  configFile: '/etc/caddy/Caddyfile',
  reload: 'caddy validate --config /etc/caddy/Caddyfile && caddy reload --config /etc/caddy/Caddyfile --force',

  // The CA of the test issues at the spot what Caddy would obtain by ACME.
  config: ({ port, folder }) => `{
    admin unix//etc/caddy/admin.sock
    https_port ${port}
    auto_https disable_redirects
    skip_install_trust
    local_certs
    storage file_system /etc/caddy/storage
    pki {
        ca local {
            intermediate {
                format pem_file
                cert /etc/caddy/ca.pem
                key /etc/caddy/ca.key
            }
        }
    }
}
shop.test:${port} {
    tls ${folder}/fullchain.pem ${folder}/privkey.pem
    respond ok
}
`,

  files: ({ chain, key }, folder) => ({ [`${folder}/fullchain.pem`]: chain, [`${folder}/privkey.pem`]: key }),

  apply(config, added, fix) {
    const lines = config.split('\n');
    const [head = '', ...rest] = added;
    if (head === '{') return insertAfter(lines, 0, rest.slice(0, -1)).join('\n');
    const site = blocks(lines, /^[^\s{}].*\{$/, braces)[0];
    if (site === undefined) throw new Error('no site');
    if (fix.summary.startsWith('Name "')) return [...lines, head, '    respond ok', '}', ''].join('\n');
    if (firstWord(head) !== 'tls') return renameSite(lines, site, head, fix);
    return inTls(lines, site, added).join('\n');
  },

  async start(machine, port) {
    const program = programPath('caddy') ?? 'caddy';
    const env = { HOME: machine.folder.path, XDG_CONFIG_HOME: machine.folder.path, XDG_DATA_HOME: machine.folder.path };
    const server = await startServer(port, program, ['run', '--config', machine.mapped(caddyBench.configFile)], {
      env,
    });
    // `caddy reload` ends when the new configuration is in force.
    return { ...server, reloaded: () => Promise.resolve() };
  },
};

/** `# the site as it is` stands for the lines of the site, less the `tls` line where the fix says so. */
function renameSite(lines: Lines, site: Range, head: string, { summary }: PrintedFix): string {
  const tls = blocks(lines, /^ {4}tls /, braces)[0];
  const isGone = (index: number) =>
    tls !== undefined && /^Take /.test(summary) && index >= tls.start && index <= tls.end && inside(site, index);
  return lines.flatMap((line, index) => (index === site.start ? [head] : isGone(index) ? [] : [line])).join('\n');
}

/** Directives of which several stand side by side. */
const REPEATED: ReadonlySet<string> = new Set(['trusted_ca_cert_file']);

/** A line names files in place of those before it; a block joins what the `tls` line says already. */
function inTls(lines: Lines, site: Range, [head = '', ...rest]: Lines): Lines {
  const old = blocks(lines, /^ {4}tls /, braces)[0];
  const open = lines[old?.start ?? -1] ?? '    tls {';
  const body = old === undefined ? [] : lines.slice(old.start + 1, old.end);
  const others = lines.filter((_, index) => old === undefined || index < old.start || index > old.end);
  if (!head.endsWith('{'))
    return insertAfter(others, site.start, [`    ${head}${open.endsWith('{') ? ' {' : ''}`, ...body]);
  const names = new Set(rest.filter((line) => /^ {4}\S/.test(line)).map(firstWord));
  const inner = blocks(body, /\{$/, braces).filter(({ start }) => names.has(firstWord(body[start] ?? '')));
  const kept = body.filter(
    (line, index) => !names.has(firstWord(line)) && !inner.some(({ start, end }) => index >= start && index <= end),
  );
  const beside = inner
    .flatMap(({ start, end }) => body.slice(start, end))
    .filter((line) => REPEATED.has(firstWord(line)));
  const first = open.endsWith('{') ? open : `${open} {`;
  return insertAfter(others, site.start, [
    first,
    ...kept,
    ...rest.slice(0, -1).flatMap((line) => (line.endsWith('{') ? [`    ${line}`, ...beside] : [`    ${line}`])),
    '    }',
  ]);
}
