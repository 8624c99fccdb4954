import type { StartTls } from './endpoint.ts';

/** What mends a server that does not come to TLS in its own protocol. */
export interface StartTlsRemedy {
  readonly kind: 'offer-starttls';
  readonly port: number;
  readonly name: string;
  readonly protocol: StartTls;
  /** It does not offer TLS, it turns the request down, or nothing more came. */
  readonly why: 'not-offered' | 'refused' | 'no-answer';
}
