/** Lines `name = value` put into a configuration in place of those of the same name, else at its end. */
export function setKeys(config: string, added: readonly string[]): string {
  const names = new Set(added.map(keyOf));
  const others = config
    .trimEnd()
    .split('\n')
    .filter((line) => !names.has(keyOf(line)));
  return [...others, ...added, ''].join('\n');
}

function keyOf(line: string): string {
  return (line.split('=')[0] ?? '').trim();
}
