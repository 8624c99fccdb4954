import * as z from 'zod';
import { field, mapping } from './schema-fields.ts';
import * as kinds from './value-kinds.ts';
import * as waivers from './waiver-kinds.ts';

/** All keys but `connect` are required: a waiver without an end or a reason is how findings are forgotten. */
export const waiverSchema = z
  .strictObject(
    {
      endpoint: field(kinds.ENDPOINT, {
        description: 'The endpoint as the list of endpoints names it: host, host:port, smtp://host, file:PATH.',
      }),
      connect: field(kinds.CONNECT, {
        description: 'Of several endpoints of that name, the one with this connect alone; without it, all of them.',
      }).optional(),
      cause: field(waivers.WAIVED_CAUSE, { description: 'The cause whose findings are accepted there.' }),
      until: field(waivers.DAY, { description: 'The last day on which they are, in UTC.' }),
      reason: field(waivers.REASON, { description: 'Why, for those who come after; reports show it.' }),
    },
    mapping('a mapping of endpoint, cause, until and reason'),
  )
  .meta({ description: 'A finding that is accepted until a date.' });

export type ConfigWaiver = z.output<typeof waiverSchema>;
