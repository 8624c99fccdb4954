const { mkdirSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

// jest reporter: counts the pairs of product and cause whose printed fix was proved on a real server, by the titles of
// the tests in __tests__/real/fixes (`nginx: weak-key (…)`). With TLS_GATE_PROOFS it writes them to that file as well,
// from which scripts/proofs.ts makes docs/fixes.md.
module.exports = class ProofsReporter {
  onRunComplete(_contexts, results) {
    const pairs = new Map();
    for (const { testFilePath, testResults } of results.testResults) {
      if (!/[\\/]real[\\/]fixes[\\/]/.test(testFilePath)) continue;
      for (const { status, title } of testResults) {
        const [, product, cause] = /^([a-z-]+): ([a-z0-9-]+)(?: \(.*\))?$/.exec(title) ?? [];
        if (product === undefined) continue;
        const pair = `${product} ${cause}`;
        pairs.set(pair, status === 'passed' && pairs.get(pair) !== false);
      }
    }
    const proved = [...pairs].flatMap(([pair, all]) => (all ? [pair] : [])).sort();
    const file = process.env.TLS_GATE_PROOFS;
    if (file !== undefined && file !== '') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${proved.join('\n')}\n`);
    }
    if (pairs.size === 0) return;
    const products = [...new Set(proved.map((pair) => pair.split(' ')[0]))];
    const each = products.map((name) => `${name} ${proved.filter((pair) => pair.startsWith(`${name} `)).length}`);
    console.log(`proved ${proved.length} fixes on real servers (${each.join(', ')})`);
  }
};
