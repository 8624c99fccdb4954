import type { Waiver } from './waiver.ts';

/** What mends a waiver: it stands in the config, and no server has a part in it. */
export type WaiverRemedy =
  | {
      readonly kind: 'renew-waiver';
      readonly waiver: Waiver;
      /** Its finding is still there; `null`: the endpoint could not be looked at so far. */
      readonly needed: boolean | null;
      /** The last day that a new decision may name: the same as today, some months on. */
      readonly again: string;
    }
  | {
      readonly kind: 'drop-waiver';
      readonly waiver: Waiver;
      /** The endpoint that was most likely meant; `null` where the one written is in a list, or none is near. */
      readonly meant: string | null;
    };
