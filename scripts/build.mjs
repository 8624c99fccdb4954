// Compiles src to lib, then bundles the two entries. ncc never clears its output, so stale chunks go first.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const bin = (name) => `node_modules/.bin/${name}`;
const run = (command, ...args) => execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

rmSync('lib', { recursive: true, force: true });
run(bin('tsc'), '-p', 'tsconfig.build.json');
rmSync('dist', { recursive: true, force: true });
run(bin('ncc'), 'build', 'lib/main.js', '-o', 'dist', '--license', 'licenses.txt', '--target', 'es2022', '--quiet');
run(bin('ncc'), 'build', 'lib/cli.js', '-o', 'dist/cli', '--target', 'es2022', '--quiet');
