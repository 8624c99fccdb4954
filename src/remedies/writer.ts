import type { Fix } from '../model/fix.ts';
import type { Remedy, RemedyKind } from '../model/remedy.ts';

/** A fix without its place in the docs, which only the cause knows. */
export type FixText = Pick<Fix, 'summary' | 'snippet' | 'steps'>;

export type RemedyOf<Kind extends RemedyKind> = Extract<Remedy, { readonly kind: Kind }>;

/** Writes one kind of remedy down. */
export type Writer<Kind extends RemedyKind> = (remedy: RemedyOf<Kind>) => FixText;

/** A text for every kind of remedy, true of all server products. */
export type GeneralTexts = { readonly [Kind in RemedyKind]: Writer<Kind> };

/** The texts of one product; `null` says that the general text fits, so that no kind can be forgotten. */
export type ProductTexts = { readonly [Kind in RemedyKind]: Writer<Kind> | null };
