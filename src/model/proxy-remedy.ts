/** What opens the way through a proxy. */
export interface ProxyRemedy {
  readonly kind: 'pass-proxy';
  /** `host:port` of the proxy. */
  readonly proxy: string;
  /** What it was asked for: a name or an address, and a port. */
  readonly host: string;
  readonly port: number;
  readonly why: ProxyTrouble;
  /** The variables that name the proxy and hold its credentials; `null` where none does. */
  readonly variable: string | null;
  readonly credentials: string | null;
}

export type ProxyTrouble =
  /** DNS does not know the proxy. */
  | 'no-name'
  /** It refuses, resets or does not answer the connection. */
  | 'no-connection'
  /** It forbids what it was asked for. */
  | 'forbidden'
  /** It answers with a redirect, a limit or another word that is neither a ban nor a failure. */
  | 'turned-away'
  /** It wants credentials, and we showed none. */
  | 'no-credentials'
  /** It does not take those that we showed. */
  | 'wrong-credentials'
  /** It says that it could not reach the endpoint. */
  | 'no-endpoint'
  /** What answers is no proxy, or one that does not know CONNECT. */
  | 'no-proxy'
  /** It took the request and gave no answer. */
  | 'no-answer';
