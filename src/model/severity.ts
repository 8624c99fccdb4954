/** How much a finding weighs; the same words in policy, text and every report format. */
export type Severity = 'error' | 'warning' | 'notice';

/** Worst first: sorting by index puts errors before notices. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];
