import type { StartTls } from './endpoint.ts';

/** What mends a server that does not come to TLS in its own protocol. */
/** What mends a connection on which something is said in clear where TLS has to begin. */
export interface ClearTextRemedy {
  readonly kind: 'keep-starttls-clean';
  readonly port: number;
  readonly name: string;
  readonly protocol: StartTls;
}

export interface StartTlsRemedy {
  readonly kind: 'offer-starttls';
  readonly port: number;
  readonly name: string;
  readonly protocol: StartTls;
  /** It does not offer TLS, it turns the request down, or nothing more came. */
  readonly why: 'not-offered' | 'refused' | 'no-answer';
}
