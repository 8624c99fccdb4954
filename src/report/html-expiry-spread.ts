import type { ShownExpiry } from './html-expiries.ts';
import { type Html, html } from './html-markup.ts';

/** How many endpoints end when, for lists too long for a bar each. */
export function spreadHtml(expiries: readonly ShownExpiry[]): Html {
  const counts = SPANS.map(({ label, from, to }) => ({
    label,
    count: expiries.filter(({ expiry }) => expiry.daysLeft >= from && expiry.daysLeft < to).length,
  }));
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 1);
  const rows = counts.map(
    ({ label, count }) =>
      html`<li><span class="of">${label}</span><svg width="100%" height="14" aria-hidden="true"><rect width="${Math.round((count / most) * 1000) / 10}%" height="14"/></svg><span class="when">${count}</span></li>
`,
  );
  return html`<ol class="spread">
${rows}</ol>
`;
}

/** In days left; each from `from` on and below `to`. */
const SPANS: readonly { readonly label: string; readonly from: number; readonly to: number }[] = [
  { label: 'expired', from: Number.NEGATIVE_INFINITY, to: 0 },
  { label: 'within 7 days', from: 0, to: 7 },
  { label: '7 to 30 days', from: 7, to: 30 },
  { label: '30 to 60 days', from: 30, to: 60 },
  { label: '60 to 90 days', from: 60, to: 90 },
  { label: '90 to 200 days', from: 90, to: 200 },
  { label: '200 to 400 days', from: 200, to: 400 },
  { label: 'later', from: 400, to: Number.POSITIVE_INFINITY },
];
