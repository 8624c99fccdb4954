import type * as z from 'zod';
import type { ConfigProblem } from './config-problem.ts';
import { didYouMean, oneOf, quoted } from './config-problem.ts';
import { KNOWN_KEYS } from './config-schema.ts';
import { nearest } from './nearest.ts';
import type { YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema found wrong, each at its place in the file; an unknown key is reported where the key stands. */
export function problemsOf(issues: readonly Issue[], document: YamlText): readonly ConfigProblem[] {
  return issues.flatMap((issue) => problemsOfIssue(issue, [], document));
}

function problemsOfIssue(issue: Issue, parents: Path, document: YamlText): readonly ConfigProblem[] {
  const path = [...parents, ...issue.path];
  if (issue.code === 'invalid_union')
    return rightBranch(issue.errors).flatMap((inner) => problemsOfIssue(inner, path, document));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, document));
  const name = path.findLast((step) => typeof step === 'string');
  return [
    {
      at: document.locate(path, 'value'),
      message: name === undefined ? issue.message : `${String(name)}: ${issue.message}`,
    },
  ];
}

/** An endpoint is text or a mapping; the branch that fits its shape is the one whose complaints help. */
function rightBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fitting = branches.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  return fitting ?? branches.at(-1) ?? [];
}

function unknownKey(key: string, parents: Path, document: YamlText): ConfigProblem {
  const { known, place } = knownAt(parents);
  return { at: document.locate([...parents, key], 'key'), message: unknownKeyText(key, known, place) };
}

function unknownKeyText(key: string, known: readonly string[], place: string): string {
  return `${quoted(key)} is not a ${place}; expected ${oneOf(known)}${didYouMean(nearest(key, known))}`;
}

function knownAt(parents: Path): { readonly known: readonly string[]; readonly place: string } {
  if (parents.at(-1) === 'severities') return { known: KNOWN_KEYS.severities, place: 'cause' };
  if (parents.length === 0) return { known: KNOWN_KEYS.top, place: 'key of the config' };
  if (parents[0] === 'policy') return { known: KNOWN_KEYS.policy, place: 'key of policy' };
  if (parents[0] === 'waivers') return { known: KNOWN_KEYS.waiver, place: 'key of a waiver' };
  return { known: KNOWN_KEYS.endpoint, place: 'key of an endpoint' };
}
