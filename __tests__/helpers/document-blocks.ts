import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A fenced block of a page. */
export interface Block {
  /** `docs/recipes/nightly.md:12`, the line of its first line of text. */
  readonly at: string;
  readonly language: string;
  readonly text: string;
}

export type YamlKind = 'workflow' | 'config' | 'gitlab';

/** Every page that people read, what is generated included. */
export const PAGES: readonly string[] = [
  ...readdirSync('.').filter((name) => name.endsWith('.md') && name !== 'preview.md'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].sort();

/** Blocks that say what they are written in; the lines of products in the fixes do not. */
export const BLOCKS: readonly Block[] = PAGES.flatMap((page) => blocksOf(page, readFileSync(page, 'utf8'))).filter(
  ({ language }) => language !== '',
);

export function blocksIn(language: string): readonly Block[] {
  return BLOCKS.filter((block) => block.language === language);
}

/** By its keys: a job of GitLab has a `script`, a workflow has `jobs`, and what is left has to be a config. */
export function yamlKind({ text }: Block): YamlKind {
  const top = parse(text) as Readonly<Record<string, unknown>>;
  if ('jobs' in top) return 'workflow';
  const isJob = (value: unknown) => typeof value === 'object' && value !== null && 'script' in value;
  return Object.values(top).some(isJob) ? 'gitlab' : 'config';
}

export const WORKFLOW_BLOCKS: readonly Block[] = blocksIn('yaml').filter((block) => yamlKind(block) === 'workflow');

/** The workflows that the project has as files. */
export const WORKFLOW_FILES: readonly Block[] = readdirSync('.github/workflows').map((name) => ({
  at: `.github/workflows/${name}`,
  language: 'yaml',
  text: readFileSync(`.github/workflows/${name}`, 'utf8'),
}));

/** Line by line, since a fence may be longer than three and stand in a list. */
function blocksOf(page: string, text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, margin, fence, language] = /^( *)(`{3,})(\S*)/.exec(lines[index] ?? '') ?? [];
    if (margin === undefined || fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === fence);
    if (end === -1) throw new Error(`${page}:${index + 1}: a block without end`);
    const inside = lines.slice(index + 1, end).map((line) => line.slice(margin.length));
    blocks.push({ at: `${page}:${index + 2}`, language: language ?? '', text: `${inside.join('\n')}\n` });
    index = end;
  }
  return blocks;
}
