import { writeFileSync } from 'node:fs';
import { demoRun } from './preview/demo-run.ts';
import { madeUpRun } from './preview/made-up.ts';
import { previewPage, previewsOf } from './preview/page.ts';

// Writes preview.md: every cause as annotation, summary and terminal show it, to be read as text. Not kept in git, since
// certificates, ports and dates are new each time.
const previews = [...previewsOf(await demoRun()), ...previewsOf(madeUpRun())];
writeFileSync('preview.md', previewPage(previews));
console.log(`wrote preview.md: ${previews.length} causes`);
