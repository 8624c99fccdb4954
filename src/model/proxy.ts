import type { HttpHeader } from './http-head.ts';
import type { Ms } from './units.ts';

/** An HTTP proxy that is asked for a tunnel by CONNECT (RFC 9110 §9.3.6). */
export interface HttpProxy {
  /** Name or IP literal without brackets. */
  readonly host: string;
  readonly port: number;
  /** The variable of the environment that names it; `null` where config, input or flag does. */
  readonly variable: string | null;
  /** Id of its credentials in the plan, and the name of the variable that holds them; `null` shows none. */
  readonly credentials: string | null;
}

/** Why a proxy gave us no tunnel. All words are the proxy's own, cleaned and cut, and free of our credentials. */
export type ProxyRefusal =
  /** No connection to the proxy itself; `code` as the system says it, `ENOTFOUND` where DNS has no such name. */
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'no-answer'; readonly waitedMs: Ms }
  /** It answered CONNECT with a status that is not 2xx. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Reason phrase; empty where there is none. */
      readonly reason: string;
      /** Our request carried credentials. */
      readonly credentials: boolean;
      /** What it says beside that: X-Squid-Error, Proxy-Status (RFC 9209), Proxy-Authenticate, Via, Server. */
      readonly said: readonly HttpHeader[];
    }
  /** `firstBytes`: at most 512 bytes, base64. */
  | { readonly kind: 'not-http'; readonly firstBytes: string }
  /** The head of its answer does not end: within any sound length, or before it broke off or our patience ended. */
  | { readonly kind: 'too-long'; readonly bytes: number }
  | { readonly kind: 'closed'; readonly how: 'fin' | 'rst' }
  /** It took the request and said nothing. */
  | { readonly kind: 'silent'; readonly waitedMs: Ms };

/** `proxy.internal:3128`, an IPv6 literal in brackets. */
export function proxyName({ host, port }: HttpProxy): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
