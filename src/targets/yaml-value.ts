import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, Scalar, type YAMLMap } from 'yaml';
import { complaint, quoted } from './config-problem.ts';

interface Fault {
  readonly offset: number;
  readonly message: string;
}

export type PlainYaml =
  | { readonly kind: 'refused'; readonly problems: readonly Fault[] }
  | {
      readonly kind: 'plain';
      readonly value: unknown;
      readonly problems: readonly Fault[];
      /** Offset in the text of the value at a path, or of its key. */
      readonly offsetOf: (path: readonly PropertyKey[], part: 'key' | 'value') => number;
    };

/**
 * YAML nodes → plain data. The library's own conversion looks an alias up by a walk over the whole document and keys by
 * comparing each with each; this one takes time in proportion to the text, with a bound on what aliases add.
 */
export function plainYaml(root: unknown, most = MOST_NODES): PlainYaml {
  const walk: Walk = { anchors: new Map(), targets: new Map(), pairs: new Map(), problems: [], left: most };
  const value = convert(root, walk, 0);
  if (walk.left < 0)
    return {
      kind: 'refused',
      problems: [{ offset: 0, message: complaint('aliases multiply beyond measure', 'fewer of them') }],
    };
  return {
    kind: 'plain',
    value,
    problems: walk.problems,
    offsetOf: (path, part) => offsetAt(root, path, part, walk),
  };
}

interface Walk {
  /** The latest node under each anchor, in document order, as YAML 1.2.2 §7.1 reads aliases. */
  readonly anchors: Map<string, Node>;
  /** What each alias stood for where it was met. */
  readonly targets: Map<Alias, Node>;
  /** The pairs of each mapping by key, so that finding a place again is no search. */
  readonly pairs: Map<YAMLMap, Map<string, Pair>>;
  readonly problems: Fault[];
  left: number;
}

function convert(node: unknown, walk: Walk, depth: number): unknown {
  walk.left -= 1;
  if (walk.left < 0 || !isNode(node)) return null;
  if (depth > DEEPEST) return refuse(node, walk, 'nested too deeply; expected policy and endpoints');
  if (isAlias(node)) return convertAlias(node, walk, depth);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isMap(node)) return convertMap(node, walk, depth);
  if (isSeq(node)) return node.items.map((item) => convert(item, walk, depth + 1));
  return isScalar(node) ? scalarText(node) : null;
}

function convertAlias(alias: Alias, walk: Walk, depth: number): unknown {
  const target = walk.anchors.get(alias.source);
  if (target === undefined)
    return refuse(
      alias,
      walk,
      complaint(
        `the alias ${quoted(`*${alias.source}`)} points nowhere`,
        'an anchor above it, or quotes around text that begins with "*"',
      ),
    );
  walk.targets.set(alias, target);
  return convert(target, walk, depth + 1);
}

function convertMap(map: YAMLMap, walk: Walk, depth: number): unknown {
  // Without prototype, so that `__proto__` and `constructor` are keys like any other.
  const plain: Record<string, unknown> = Object.create(null);
  const pairs = new Map<string, Pair>();
  walk.pairs.set(map, pairs);
  for (const pair of map.items) {
    const place = isNode(pair.key) ? pair.key : map;
    const name = isScalar(pair.key) ? scalarText(pair.key) : null;
    if (name === null) refuse(place, walk, complaint('this key is not a word', 'a key such as policy'));
    else if (pairs.has(name)) refuse(place, walk, complaint(`${quoted(name)} is given twice`, 'each key once'));
    else {
      pairs.set(name, pair);
      plain[name] = convert(pair.value, walk, depth + 1);
    }
  }
  return plain;
}

/** Under the failsafe schema every scalar is text; nothing at all, as in `policy:`, is `null`. */
function scalarText(scalar: Scalar): string | null {
  const text = String(scalar.value ?? '');
  return text === '' && (scalar.type === undefined || scalar.type === Scalar.PLAIN) ? null : text;
}

function refuse(node: Node, walk: Walk, message: string): null {
  if (walk.problems.length < MOST_PROBLEMS) walk.problems.push({ offset: startOf(node), message });
  return null;
}

function offsetAt(
  root: unknown,
  path: readonly PropertyKey[],
  part: 'key' | 'value',
  { targets, pairs }: Walk,
): number {
  let node = root;
  let offset = startOf(root);
  for (const [index, step] of path.entries()) {
    const parent = isAlias(node) ? targets.get(node) : node;
    const pair = isMap(parent) ? (pairs.get(parent)?.get(String(step)) ?? null) : null;
    const child = pair === null ? isSeq(parent) && parent.items[Number(step)] : pair.value;
    if (!isNode(child)) return pair === null ? offset : startOf(pair.key);
    node = child;
    const wantsKey = pair !== null && ((part === 'key' && index === path.length - 1) || isEmpty(child));
    offset = startOf(wantsKey ? pair.key : child);
  }
  return offset;
}

/** The place of an empty value is wherever the next token stands; its key tells more. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && scalarText(node) === null;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

const DEEPEST = 16;
/** 20,000 endpoints of twenty nodes each fit; so does no alias bomb that would be felt. */
const MOST_NODES = 1_000_000;
const MOST_PROBLEMS = 1_000;
