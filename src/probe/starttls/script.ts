/** How one protocol that begins in clear is asked for TLS: what we say, which replies there are, when we give up. */
export interface Script {
  /** In turn; the last of them ends in TLS. */
  readonly steps: readonly Step[];
  /** Said before we hang up where it does not come to TLS; `null` where the protocol has no such word. */
  readonly farewell: string | null;
  /** What the server answers at once inside TLS; `null` where it speaks first, or where nothing harmless can be asked. */
  readonly inside: string | null;
}

/** Bytes are written as text throughout, one character each. */
export interface Step {
  /** `null` waits for the server to speak first, as RFC 5321 §3.1 asks for: who talks early is taken for a spammer. */
  readonly say: ((names: Names) => string) | null;
  /** The same for a reader; `null` where nothing is said. */
  readonly called: string | null;
  /** Cuts the reply off; `null` where the server says nothing before TLS. */
  readonly framing: Framing | null;
  /** The first row that fits decides; where none does, it is another protocol. */
  readonly expect: readonly (readonly [RegExp, Next])[];
  /** The line of a reply that is worth quoting; the last one when absent. */
  readonly quotes?: RegExp;
  /** What a reply offers, for the case that TLS is not among it. */
  readonly offers?: (reply: string) => readonly string[];
}

/** `later`: a refusal that asks to come again. */
export type Next = 'go-on' | 'upgrade' | 'not-offered' | 'refused' | 'later';

/** Who talks to whom. */
export interface Names {
  /** The server, as a client asks for it. */
  readonly host: string;
  /** This machine's address on the connection. */
  readonly self: string;
}

/** Cuts one whole reply off the front of what came. */
export type Framing = (received: string) => Cut;

export type Cut =
  | { readonly kind: 'more' }
  /** `text`: the reply as a reader sees it; `length`: how many bytes it took. */
  | { readonly kind: 'reply'; readonly text: string; readonly length: number }
  /** It cannot become a reply of this protocol, whatever follows. */
  | { readonly kind: 'foreign' };

export const MORE: Cut = { kind: 'more' };
export const FOREIGN: Cut = { kind: 'foreign' };
