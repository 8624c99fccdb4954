import { readFileSync } from 'node:fs';

/** User and group number, as /etc/passwd has them. */
export function numbersOf(user: string): readonly [number, number] {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${user}:`));
  const [, , id, group] = (line ?? '').split(':');
  return [Number(id), Number(group)];
}
