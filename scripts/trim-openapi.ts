/**
 * Writes the part of GitHub's OpenAPI description that the fake GitHub of the tests answers by. Run by hand when the
 * gate uses another operation, or to follow GitHub: `node scripts/trim-openapi.ts`. It takes the package that carries
 * the description from the registry into a temporary folder, since its 13 MB are no dependency for the sake of this.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Json, type JsonObject, jsonSchemaOf, referencesIn } from './openapi-schema.ts';

/** What the gate asks of GitHub; and a list inside of an object, and an object that is no list, for tests of the client. */
const OPERATIONS = [
  'GET /repos/{owner}/{repo}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /user',
] as const;

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const TARGET = '__tests__/github/openapi/github.json';

const full = descriptionOf(PACKAGE, VERSION);
const operations: JsonObject = {};
for (const name of OPERATIONS) operations[name] = operationOf(full, name);
const trimmed = {
  about: `GitHub's REST API, the operations in use alone, as JSON Schema; made by scripts/trim-openapi.ts`,
  source: `${PACKAGE} ${VERSION}, generated/api.github.com.json`,
  license: 'MIT, GitHub, Inc. and the Octokit contributors',
  operations,
  components: componentsFor(operations, full),
};
writeFileSync(TARGET, `${JSON.stringify(trimmed, null, 1)}\n`);

function descriptionOf(name: string, version: string): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
    execFileSync('tar', ['-xzf', `${name.slice(1).replace('/', '-')}-${version}.tgz`], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, 'package/generated/api.github.com.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Parameters, body and answers of an operation; only answers of type JSON are looked at. */
function operationOf(description: JsonObject, name: string): JsonObject {
  const [method = '', path = ''] = name.split(' ');
  const item = objectAt(objectAt(description, 'paths'), path);
  const operation = objectAt(item, method.toLowerCase());
  const listed = [...listAt(item, 'parameters'), ...listAt(operation, 'parameters')];
  const parameters = listed
    .map((parameter) => resolved(description, parameter))
    .map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: jsonSchemaOf(parameter.schema),
    }));
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(objectAt(operation, 'responses'))) {
    responses[status] = schemaOfContent(resolved(description, response));
  }
  const body = operation.requestBody;
  return {
    parameters,
    body: body === undefined ? null : schemaOfContent(resolved(description, body)),
    responses,
  } as unknown as JsonObject;
}

/** `null` where nothing, or nothing of type JSON, is described. */
function schemaOfContent(described: JsonObject): Json {
  const content = described.content;
  if (content === undefined) return null;
  const json = (content as JsonObject)['application/json'] as JsonObject | undefined;
  return json === undefined ? null : jsonSchemaOf(json.schema);
}

/** The named schemas that the operations lead to, by name. */
function componentsFor(part: JsonObject, description: JsonObject): JsonObject {
  const schemas = objectAt(objectAt(description, 'components'), 'schemas');
  const found: JsonObject = {};
  const open = [...referencesIn(part)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in found) continue;
    found[name] = jsonSchemaOf(schemas[name]);
    open.push(...referencesIn(found[name] ?? null));
  }
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function resolved(description: JsonObject, value: Json): JsonObject {
  const reference = (value as JsonObject).$ref;
  if (typeof reference !== 'string') return value as JsonObject;
  return reference.slice(2).split('/').reduce(objectAt, description);
}

function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  if (typeof found !== 'object' || found === null) throw new Error(`GitHub's description has no ${key}`);
  return found as JsonObject;
}

function listAt(value: JsonObject, key: string): readonly Json[] {
  return Array.isArray(value[key]) ? value[key] : [];
}
