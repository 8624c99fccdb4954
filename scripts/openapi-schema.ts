export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/**
 * JSON Schema of an OpenAPI 3.0 schema: what only readers need is dropped, and `nullable`, which JSON Schema does not
 * know, becomes a type. References keep their names.
 */
export function jsonSchemaOf(schema: Json | undefined): Json {
  if (Array.isArray(schema)) return schema.map(jsonSchemaOf);
  if (typeof schema !== 'object' || schema === null) return schema ?? null;
  const { nullable, ...described } = schema as JsonObject;
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(described)) {
    if (FOR_READERS.has(key) || key.startsWith('x-')) continue;
    if (key === 'properties') kept[key] = propertiesOf(value as JsonObject);
    else if (key === '$ref') kept[key] = String(value).replace('#/components/schemas/', '#/components/');
    else kept[key] = DATA.has(key) ? value : jsonSchemaOf(value);
  }
  return nullable === true ? orNull(kept) : kept;
}

/** Names of the components that a part of the description refers to. */
export function referencesIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner.slice('#/components/'.length)] : referencesIn(inner),
  );
}

/** A property may be called `description`, so names are kept whatever they are. */
function propertiesOf(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, jsonSchemaOf(schema)]));
}

function orNull(schema: JsonObject): Json {
  const { type, enum: values } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const listed = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
  return { ...schema, type: [type, 'null'], ...listed };
}

const FOR_READERS: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'discriminator',
]);

/** Keys whose value is data, not a schema. */
const DATA: ReadonlySet<string> = new Set(['enum', 'default', 'required', 'type', 'format']);
