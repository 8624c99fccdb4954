import { createHash } from 'node:crypto';
import { type Html, html, own } from './html-markup.ts';
import { STYLE } from './html-style.ts';

/**
 * The page around its parts. Its Content-Security-Policy allows our own style, by its hash, and nothing else: were there a
 * hole in the escaping, no script would run and nothing would be asked of any server.
 */
export function pageHtml(title: string, [overview, ...parts]: readonly Html[]): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${own(CONTENT_SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${own(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the results</a>
${overview ?? null}
<main id="main" tabindex="-1">
${parts}
</main>
</body>
</html>
`;
  return page.html;
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
