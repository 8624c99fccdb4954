import { randomBytes } from 'node:crypto';
import type { HelloQuestion } from '../model/observation.ts';
import { assertNever, type Ms } from '../model/units.ts';
import type { HelloOffer } from '../wire/hello-offer.ts';
import { BROWSER_SUITES } from '../wire/profiles.ts';
import { createKeyShare, type KeyShare } from '../wire/tls13/key-share.ts';
import {
  ALL_GROUPS,
  BROWSER_GROUPS,
  POST_QUANTUM_GROUP,
  SIGNATURE_ALGORITHMS,
  signaturesOf,
  suitesFor,
  suitesOf,
} from './offered.ts';

/** A hello ready to be sent: what it offers, the secrets to read the answer with, and how it is written. */
export interface PreparedHello {
  readonly offer: HelloOffer;
  readonly keyShares: readonly KeyShare[];
  /** Bytes of the first of two writes and the pause between them; `null` writes it in one. */
  readonly split: { readonly at: number; readonly pauseMs: Ms } | null;
}

/**
 * What our own hello offers for a question. `servername` is the endpoint's SNI; `null` sends none. `alpn` is what a browser
 * offers, unless the endpoint is known to speak something else inside.
 */
export function prepareHello(
  question: HelloQuestion,
  servername: string | null,
  alpn: readonly string[] = BROWSER_PROTOCOLS,
): PreparedHello {
  switch (question.kind) {
    case 'browser': {
      const keyShares = shares(POST_QUANTUM_GROUP, 0x001d);
      const hasPostQuantum = keyShares.some(({ group }) => group === POST_QUANTUM_GROUP);
      // Where this Node has no ML-KEM the size at least is that of a browser.
      const groups = hasPostQuantum ? BROWSER_GROUPS : BROWSER_GROUPS.filter((group) => group !== POST_QUANTUM_GROUP);
      const offer = {
        ...modern(servername, keyShares),
        suites: BROWSER_SUITES.map(({ code }) => code),
        groups,
        padTo: BROWSER_SIZE,
      };
      return {
        offer: { ...offer, alpn, statusRequest: true, sct: true },
        keyShares,
        split: { at: ETHERNET_SEGMENT, pauseMs: 15 },
      };
    }
    case 'modern':
      return small(servername);
    case 'split':
      return { ...small(servername), split: { at: 100, pauseMs: 50 } };
    case 'padded': {
      const { offer, keyShares } = small(servername);
      return { offer: { ...offer, padTo: question.size }, keyShares, split: null };
    }
    case 'post-quantum': {
      const keyShares = shares(POST_QUANTUM_GROUP, 0x001d);
      // RFC 8446 §4.2.8: a share is offered only for a group that is offered as well.
      const groups = [...new Set([...keyShares.map(({ group }) => group), ...ALL_GROUPS])];
      return { offer: { ...modern(servername, keyShares), groups, padTo: BROWSER_SIZE }, keyShares, split: null };
    }
    case 'staple': {
      const { offer, keyShares } = small(servername);
      return { offer: { ...offer, statusRequest: true }, keyShares, split: null };
    }
    case 'no-sni':
      return small(null);
    case 'other-sni':
      return small(question.name);
    case 'below-minimum':
      return only(question.offered, servername);
    case 'version':
      return only([question.offered], servername);
    case 'suites': {
      const has13 = question.offered.some((code) => code >> 8 === 0x13);
      const prepared = only(has13 ? [0x0304] : [0x0303, 0x0302, 0x0301], servername);
      return { ...prepared, offer: { ...prepared.offer, suites: question.offered } };
    }
    case 'key-type': {
      const { offer, keyShares } = small(servername);
      const only = { suites: suitesOf(question.offered), signatureAlgorithms: signaturesOf(question.offered) };
      // An RSA key of a CA may have signed an ECDSA certificate, and the other way round.
      const above = { certificateSignatures: SIGNATURE_ALGORITHMS };
      return { offer: { ...offer, ...only, ...above, statusRequest: true }, keyShares, split: null };
    }
    case 'groups': {
      const keyShares = shares(...question.offered.filter((group) => group !== POST_QUANTUM_GROUP).slice(0, 2));
      return { offer: { ...modern(servername, keyShares), groups: question.offered }, keyShares, split: null };
    }
    default:
      return assertNever(question);
  }
}

const BROWSER_PROTOCOLS: readonly string[] = ['h2', 'http/1.1'];

/** Bytes of the handshake message that a browser with a post-quantum share sends: more than one segment carries. */
export const BROWSER_SIZE = 1_700;

/** What the first TCP segment carries on Ethernet: 1,500 bytes less IPv4, TCP and its timestamps (RFC 9293 §3.7.1). */
const ETHERNET_SEGMENT = 1_448;

function small(servername: string | null): PreparedHello {
  const keyShares = shares(0x001d, 0x0017);
  return { offer: modern(servername, keyShares), keyShares, split: null };
}

function only(versions: readonly number[], servername: string | null): PreparedHello {
  const keyShares = versions.includes(0x0304) ? shares(0x001d, 0x0017) : [];
  return { offer: { ...modern(servername, keyShares), versions, suites: suitesFor(versions) }, keyShares, split: null };
}

/** TLS 1.3 and 1.2 with everything there is, in a hello that fits one segment. */
function modern(servername: string | null, keyShares: readonly KeyShare[]): HelloOffer {
  return {
    versions: [0x0304, 0x0303],
    suites: suitesFor([0x0304, 0x0303]),
    groups: ALL_GROUPS,
    signatureAlgorithms: SIGNATURE_ALGORITHMS,
    serverName: servername,
    alpn: [],
    statusRequest: false,
    keyShares,
    padTo: null,
    random: randomBytes(32),
    sessionId: randomBytes(32),
  };
}

/** Shares for these groups, as far as this Node can compute them. */
function shares(...groups: readonly number[]): readonly KeyShare[] {
  return groups.map(share).filter((one) => one !== null);
}

/**
 * One key pair serves a few hellos: making one costs more than all the rest of a hello, and nothing worth keeping secret is
 * ever said under it. Servers cannot tell, since each hello goes to its own connection with a random of its own.
 */
function share(group: number): KeyShare | null {
  const kept = SHARES.get(group);
  if (kept !== undefined && kept.left > 0) {
    kept.left -= 1;
    return kept.share;
  }
  const share = createKeyShare(group);
  SHARES.set(group, { share, left: HELLOS_PER_SHARE - 1 });
  return share;
}

const SHARES = new Map<number, { readonly share: KeyShare | null; left: number }>();
const HELLOS_PER_SHARE = 32;
