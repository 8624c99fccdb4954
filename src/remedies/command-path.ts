/** A path that can stand in a command as it is: nothing that a shell or a program would read otherwise. */
export function commandPath(path: string): string {
  return path.length <= 200 && /^(?!-)[A-Za-z0-9_./@%+=:,-]+$/.test(path) ? path : 'YOUR-FILE';
}
