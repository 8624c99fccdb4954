// jest reporter: says in plain lines which tests did not run and why, so that a green run hides nothing.
module.exports = class SkippedReporter {
  onRunComplete(_contexts, results) {
    const counts = new Map();
    for (const { testResults } of results.testResults) {
      for (const { status, ancestorTitles, title } of testResults) {
        if (status !== 'pending' && status !== 'todo') continue;
        const reason =
          [...ancestorTitles, title].find((text) => text.includes('not installed')) ?? `no reason given: ${title}`;
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }
    }
    for (const [reason, count] of counts) console.log(`skipped ${count} test${count === 1 ? '' : 's'}: ${reason}`);
    if (counts.size === 0) console.log('skipped no test');
  }
};
