/** One header of an HTTP answer, its name as the server wrote it: case and order tell who wrote it. */
export interface HttpHeader {
  readonly name: string;
  /** Printable ASCII; `null` for all headers but those that name products, since others may hold secrets. */
  readonly value: string | null;
}

export interface HttpHead {
  readonly status: number;
  /** In the order sent, 40 at most. */
  readonly headers: readonly HttpHeader[];
}

/** Status and headers of an HTTP/1 answer (RFC 9112 §4), which may be cut anywhere; `null` when the text is none. */
export function parseHttpHead(text: string): HttpHead | null {
  const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(text)?.[1];
  if (status === undefined) return null;
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const headers = head
    .split(/\r?\n/)
    .slice(1, 1 + MOST_HEADERS)
    .flatMap((line): readonly HttpHeader[] => {
      const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]{1,64}):[ \t]*(.*)$/.exec(line) ?? [];
      if (name === undefined) return [];
      return [{ name, value: TELLING.has(name.toLowerCase()) ? printable(value.trim()) : null }];
    });
  return { status: Number(status), headers };
}

/** The values of a header, however its name is written. */
export function valuesOf(headers: readonly HttpHeader[], name: string): readonly string[] {
  return headers.flatMap((header) => (header.name.toLowerCase() === name ? [header.value ?? ''] : []));
}

function printable(text: string): string {
  return text.slice(0, 200).replace(/[^\x20-\x7e]/g, '?');
}

const MOST_HEADERS = 40;

/** Headers that name the product that answers, or one on the way and why it answers itself. */
const TELLING: ReadonlySet<string> = new Set([
  'server',
  'via',
  'x-powered-by',
  'strict-transport-security',
  'proxy-status',
  'x-squid-error',
]);
