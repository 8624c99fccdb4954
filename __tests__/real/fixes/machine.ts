import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../helpers/process.ts';
import { type TemporaryFolder, temporaryFolder } from '../../helpers/temporary.ts';
import { pem, type TestAuthority } from '../../helpers/test-authority.ts';

/**
 * A machine as it looks to the person who mends a server on it. Paths are written as fixes print them; `/etc` is a
 * folder of the test, and programs that would reach out of it have a stand-in on the search path.
 */
export interface Machine {
  readonly folder: TemporaryFolder;
  /** The same text with every path below /etc where the test keeps it. */
  mapped(text: string): string;
  write(path: string, content: string): void;
  read(path: string): string;
  has(path: string): boolean;
  /** Puts a stand-in for a program on the search path: the body of a shell script. */
  standIn(program: string, script: string): void;
  /** Runs a line as the person types it, in the folder with the certificates; throws where it fails. */
  type(line: string): Promise<void>;
  remove(): void;
}

/** Where the CA's mail with the certificate was unpacked: plain file names in commands mean files there. */
export const DESK = '/etc/ssl/shop.test';

/** A machine with nothing but certbot, whose CA is the intermediate of `ca`. */
export function newMachine(ca: TestAuthority): Machine {
  const folder = temporaryFolder();
  const bin = join(folder.path, 'bin');
  // A digit, letter or dot before the slash makes it part of a longer path, which is mapped already or nobody's.
  const mapped = (text: string) => text.replaceAll(/(?<![\w.])\/etc\//g, `${folder.path}/etc/`);
  mkdirSync(mapped(DESK), { recursive: true });
  const machine: Machine = {
    folder,
    mapped,
    write: (path, content) => void folder.write(mapped(path).slice(folder.path.length + 1), content),
    read: (path) => readFileSync(mapped(path), 'utf8'),
    has: (path) => existsSync(mapped(path)),
    standIn(program, script) {
      chmodSync(folder.write(`bin/${program}`, `#!/bin/sh\n${script}\n`), 0o755);
    },
    async type(line) {
      const env = { PATH: `${bin}:${process.env.PATH}:/usr/sbin`, HOME: folder.path };
      const ended = await run('sh', ['-ec', mapped(line)], { env, cwd: mapped(DESK) });
      if (ended.status !== 0) throw new Error(`${line}\nended with ${ended.status}: ${ended.stdout}${ended.stderr}`);
    },
    remove: () => folder.remove(),
  };
  folder.write('ca/intermediate.pem', ca.intermediate.certPem);
  folder.write('ca/intermediate.key', ca.intermediate.keyPem);
  folder.write('root.pem', pem(ca.root));
  machine.write('/etc/caddy/ca.pem', ca.intermediate.certPem);
  machine.write('/etc/caddy/ca.key', ca.intermediate.keyPem);
  machine.standIn('certbot', CERTBOT.replaceAll('@ROOT@', folder.path));
  return machine;
}

/**
 * certbot with a CA that believes everything: issues for the names given by -d, renews what a name of a certificate
 * stands for, leaves four files where certbot leaves them and runs the deploy hook. As certbot it ends at an option it
 * does not know, renews nothing that it never issued, keeps a certificate that is not due unless it is forced to, and
 * keeps the kind of its key unless it is told another together with the name of the certificate.
 */
const CERTBOT = `set -eu
root=@ROOT@ action=$1; shift
names= first= hook= lineage= force= type=
while [ $# -gt 0 ]; do
  case $1 in
    -d) names="$names DNS:$2"; first=\${first:-$2}; shift ;;
    --deploy-hook) hook=$2; shift ;;
    --cert-name) lineage=$2; shift ;;
    --http-01-port|-w) shift ;;
    --force-renewal) force=yes ;;
    --key-type) [ -n "$lineage" ]; type=$2; shift ;;
    --nginx|--apache|--standalone|--webroot|--new-key|--reuse-key) ;;
    *) echo "unrecognized arguments: $1" >&2; exit 2 ;;
  esac
  shift
done
lineage=\${lineage:-\${first#\\*.}}
live=$root/etc/letsencrypt/live/$lineage
known=
if [ -f "$live/cert.pem" ]; then
  known=$(openssl x509 -in "$live/cert.pem" -noout -ext subjectAltName | tail -n 1 | tr -d ',')
  if openssl pkey -in "$live/privkey.pem" -noout -text | grep -q modulus; then type=\${type:-rsa}; fi
fi
case $action in
  certonly) [ -n "$names" ] ;;
  renew)
    [ -f "$live/cert.pem" ] || { echo "No certificate found with name $lineage" >&2; exit 1; }
    names=$known ;;
  *) exit 2 ;;
esac
if [ -z "$force" ] && [ "$(echo $known)" = "$(echo $names)" ] &&
  openssl x509 -in "$live/cert.pem" -noout -checkend 2592000; then
  echo 'Certificate not yet due for renewal; no action taken.'
  exit 0
fi
case $type in rsa) key='rsa -pkeyopt rsa_keygen_bits:2048' ;; *) key='ec -pkeyopt ec_paramgen_curve:P-256' ;; esac
mkdir -p "$live"
cat > "$root/ca/leaf.cnf" <<END
[leaf]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
subjectAltName = $(echo $names | tr ' ' ',')
END
openssl req -new -newkey $key -nodes -subj "/CN=$lineage" \\
  -keyout "$live/privkey.pem" -out "$root/ca/leaf.csr" 2>/dev/null
openssl x509 -req -in "$root/ca/leaf.csr" -CA "$root/ca/intermediate.pem" -CAkey "$root/ca/intermediate.key" \\
  -days 90 -extfile "$root/ca/leaf.cnf" -extensions leaf -out "$live/cert.pem" 2>/dev/null
cp "$root/ca/intermediate.pem" "$live/chain.pem"
cat "$live/cert.pem" "$live/chain.pem" > "$live/fullchain.pem"
[ -z "$hook" ] || RENEWED_LINEAGE=$live sh -ec "$hook"`;
