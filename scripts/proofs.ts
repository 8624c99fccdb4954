import { readFileSync, writeFileSync } from 'node:fs';
import { fixesPage, readProofs } from './fixes-page.ts';

// Writes docs/fixes.md from the results of the proofs: `node scripts/proofs.ts FILE`, where FILE is what the tests wrote
// that ran with TLS_GATE_PROOFS=FILE.
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/proofs.ts FILE');
const proofs = readProofs(readFileSync(file, 'utf8'));
writeFileSync('docs/fixes.md', fixesPage(proofs));
console.log(`wrote docs/fixes.md: ${proofs.size} fixes proved`);
