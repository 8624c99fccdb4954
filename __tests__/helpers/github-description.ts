import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Schema = Readonly<Record<string, unknown>>;

export interface Operation {
  /** As GitHub's docs write it: `POST /repos/{owner}/{repo}/issues`. */
  readonly name: string;
  /** Values of the path, decoded, by name. */
  readonly values: Readonly<Record<string, string>>;
}

interface Described {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

const description = JSON.parse(readFileSync('__tests__/github/openapi/github.json', 'utf8'));
const operations: Readonly<Record<string, Described>> = description.operations;
const components: Readonly<Record<string, Schema>> = description.components;

/** The operation that a request means; `null` for one that the gate is not known to use. */
export function operationFor(method: string, path: string): Operation | null {
  for (const { name, pattern } of PATTERNS) {
    const match = name.startsWith(`${method} `) ? pattern.exec(path) : null;
    if (match === null) continue;
    const values = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { name, values: Object.fromEntries(values) };
  }
  return null;
}

/** What GitHub would not understand in a request, or would overlook in silence: a sentence each. */
export function requestFaults(operation: string, query: URLSearchParams, body: unknown): readonly string[] {
  const described = operations[operation];
  if (described === undefined) return [`${operation} is not described`];
  const faults: string[] = [];
  const known = new Map(described.parameters.filter((one) => one.in === 'query').map((one) => [one.name, one]));
  for (const [name, value] of query) {
    const parameter = known.get(name);
    if (parameter === undefined) faults.push(`${operation}: no query parameter ${name}`);
    else faults.push(...faultsOf(parameter.schema, fromQuery(value), `${operation} ?${name}`));
  }
  if (described.body === null) {
    if (body !== undefined) faults.push(`${operation} takes no body`);
    return faults;
  }
  faults.push(...faultsOf(described.body, body ?? {}, `${operation} body`));
  faults.push(...unknownFields(described.body, body, `${operation} body`));
  return faults;
}

/** Whether an answer is one that GitHub gives. A status that is not described carries an error of the common form. */
export function responseFaults(operation: string, status: number, body: unknown): readonly string[] {
  const schema = operations[operation]?.responses[status];
  if (schema === null) return body === undefined ? [] : [`${operation} ${status} has no body`];
  return faultsOf(schema ?? BASIC_ERROR, body, `${operation} ${status}`);
}

/**
 * A value of a named component: what it requires is filled with the plainest that fits, and what is given is laid over.
 */
export function sample(component: string, given: Schema = {}): Record<string, unknown> {
  return { ...(plainest({ $ref: `#/components/${component}` }) as object), ...given };
}

function plainest(schema: Schema): unknown {
  if (typeof schema.$ref === 'string') return plainest(components[schema.$ref.slice(COMPONENTS.length)] ?? {});
  const [choice] = (schema.oneOf ?? schema.anyOf ?? []) as readonly Schema[];
  if (Array.isArray(schema.type) && schema.type.includes('null')) return null;
  if (schema.type === undefined && choice !== undefined) return plainest(choice);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const all = (schema.allOf ?? []) as readonly Schema[];
  if (all.length > 0) return Object.assign({}, ...all.map(plainest));
  switch (schema.type) {
    case 'object': {
      const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
      const required = (schema.required ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, plainest(properties[name] ?? {})]));
    }
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'string':
      return PLAIN_STRINGS[String(schema.format)] ?? 'x';
    default:
      return {};
  }
}

function faultsOf(schema: Schema, value: unknown, where: string): readonly string[] {
  let validate = validators.get(schema);
  if (validate === undefined) {
    validate = ajv.compile({ components, allOf: [schema] });
    validators.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 3).map((error) => `${where}${error.instancePath}: ${error.message}`);
}

/** GitHub drops fields that it does not know in silence, so a misspelt one would go unnoticed. */
function unknownFields(schema: Schema, value: unknown, where: string): readonly string[] {
  if (Array.isArray(value)) {
    const items = schema.items as Schema | undefined;
    return items === undefined ? [] : value.flatMap((item) => unknownFields(items, item, where));
  }
  if (typeof value !== 'object' || value === null) return [];
  const properties = propertiesOf(schema);
  if (Object.keys(properties).length === 0) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = properties[name];
    return property === undefined ? [`${where}: no field ${name}`] : unknownFields(property, inner, `${where}/${name}`);
  });
}

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  if (typeof schema.$ref === 'string') return propertiesOf(components[schema.$ref.slice(COMPONENTS.length)] ?? {});
  const parts = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((part) => (part ?? []) as readonly Schema[]);
  return Object.assign({}, ...parts.map(propertiesOf), schema.properties);
}

function fromQuery(value: string): unknown {
  if (/^\d+$/.test(value)) return Number(value);
  return value === 'true' || value === 'false' ? value === 'true' : value;
}

const COMPONENTS = '#/components/';
const BASIC_ERROR: Schema = { $ref: '#/components/basic-error' };

// Formats stay unchecked: ajv knows none without a package of its own.
const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map<Schema, ValidateFunction>();

/** Longer paths first, since `{path}` takes slashes. */
const PATTERNS = Object.keys(operations)
  .map((name) => ({ name, path: name.slice(name.indexOf(' ') + 1) }))
  .sort((one, other) => other.path.length - one.path.length)
  .map(({ name, path }) => ({ name, pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, valuePattern)}$`) }));

function valuePattern(_: string, name: string): string {
  return `(?<${name}>${name === 'path' ? '.+' : '[^/]+'})`;
}

const PLAIN_STRINGS: Readonly<Record<string, string>> = {
  uri: 'https://github.example/x',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'someone@example.com',
};
