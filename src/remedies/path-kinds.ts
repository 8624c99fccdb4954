import type { GeneralTexts, ProductTexts } from './writer.ts';

/** Remedies for a host name that is not served, and for a hello that something cuts off, damages or delays. */
export type PathKind =
  | 'serve-name'
  | 'serve-without-name'
  | 'replace-built-in'
  | 'find-name-filter'
  | 'find-closer'
  | 'accept-large-hello'
  | 'compare-captures'
  | 'find-delay'
  | 'read-server-log'
  | 'bypass-interception';

/** The part of a table of texts that is about them; each product keeps it in a file of its own. */
export type PathTexts<Texts extends GeneralTexts | ProductTexts = ProductTexts> = Pick<Texts, PathKind>;
