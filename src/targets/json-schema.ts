import * as z from 'zod';
import { configSchema } from './config-schema.ts';

/** A name, not a place: editors are pointed at the file itself. The number changes when old files no longer fit. */
export const SCHEMA_ID = 'urn:tls-gate:config:1';

/** JSON Schema (draft-07, which editors know best) of the config file, from the schema that reads it. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    target: 'draft-07',
    io: 'input',
    // The library leaves `default` out of the input side; editors show it.
    override: ({ zodSchema, jsonSchema }) => {
      const fallback = z.globalRegistry.get(zodSchema)?.default;
      if (fallback !== undefined) jsonSchema.default = fallback as typeof jsonSchema.default;
    },
  });
  return { $schema, $id: SCHEMA_ID, title: 'TLS Gate config file', ...schema };
}
