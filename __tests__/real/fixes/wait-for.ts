/** Waits until a server's log says that it is done; what it says instead is in the error. */
export async function waitFor(isDone: () => boolean, log: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`the server did not reload: ${log()}`);
}

export function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
