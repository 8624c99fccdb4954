import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { configJsonSchema } from '../src/targets/json-schema.ts';
import { actionFile, readmeWithTables } from './action-file.ts';
import { causesPage } from './causes-page.ts';
import { PRODUCT_PAGES } from './product-pages.ts';
import { reusableWorkflow } from './reusable-workflow.ts';
import { shardedWorkflow } from './sharded-workflow.ts';

// Writes every file, or part of one, that is made from the sources. Tests compare each with what is checked in.
const GENERATED: readonly { readonly file: string; readonly text: () => string }[] = [
  { file: 'action.yml', text: actionFile },
  { file: '.github/workflows/tls-gate.yml', text: reusableWorkflow },
  { file: '.github/workflows/tls-gate-sharded.yml', text: shardedWorkflow },
  { file: 'README.md', text: () => readmeWithTables(readFileSync('README.md', 'utf8')) },
  { file: 'docs/causes.md', text: causesPage },
  ...PRODUCT_PAGES,
  { file: 'schema/tls-gate.schema.json', text: () => `${JSON.stringify(configJsonSchema(), null, 2)}\n` },
];

for (const { file, text } of GENERATED) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
  console.log(`wrote ${file}`);
}
