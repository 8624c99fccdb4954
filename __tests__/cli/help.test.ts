import { expect, test } from '@jest/globals';
import { helpText, mergeHelpText } from '../../src/cli/help.ts';

test.each([
  ['of the whole', helpText()],
  ['of a merge', mergeHelpText()],
])('the help %s is at most 80 columns wide', (_what, text) => {
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('a merge has a help of its own, of files, vantages, reports and exit statuses', () => {
  expect(mergeHelpText()).toMatchInlineSnapshot(`
"TLS Gate judges what other runs saw as if it were one run.

Usage:
  tls-gate merge file... [flags]

A file is the JSON report (--report-json) of a shard, or of a run with a
--vantage. Its name may be a pattern: *, ? and ** for folders.

Flags:
  --config-file FILE
      Config file with policy and endpoints; .github/tls-gate.yml, else
      tls-gate.yml, is read when it exists.
  --config YAML
      The text of a config file, written in place; wins over the config file.
  --ca-file FILE
      File of root certificates (PEM or DER) to trust beside the bundled ones,
      for every endpoint.
  --fail-on WORD
      Least severity of a finding that makes the step fail: error, warning or
      never. Default: error.
  --on-unreachable WORD
      What an endpoint that could not be looked at means for the step: fail,
      warn or ignore. Default: fail.
  --vantage LIST
      Name of the network looked from, for a merge of several; in mode: merge,
      the names that must be there.
  --report-json FILE
      File to write the JSON report to.
  --report-sarif FILE
      File to write a SARIF 2.1.0 log to, for code scanning.
  --report-junit FILE
      File to write JUnit XML to, a test case for each endpoint.
  --report-html FILE
      File to write the report to as one HTML page.
  --format WORD
      What goes to standard output: text, json, sarif, junit, markdown or html.
      Default: text.

Endpoints and policy must be those that the runs had, config and flags alike;
tls-gate --help lists all flags.

Exit status: 0 pass, 1 the policy is broken, 2 could not tell (bad usage, bad
config, or an endpoint that could not be looked at).
"
`);
});
