import { connect } from 'node:tls';
import type { HelloQuestion } from '../../src/model/observation.ts';
import { askInClear } from '../../src/probe/plaintext.ts';
import { sendHello } from '../../src/probe/send-hello.ts';
import { outcomeWords } from '../helpers/outcome-words.ts';

/** What a server answers to hellos that it cannot serve well, in a few words each. */
export interface Answers {
  readonly unknownName: string;
  readonly noName: string;
  readonly tls10: string;
  /** To a server of TLS 1.3 alone. */
  readonly only12: string;
  /** To a server of TLS 1.2 alone. */
  readonly only13: string;
  readonly noSuite12: string;
  readonly noSuite13: string;
  readonly noGroup: string;
  readonly alpn: string;
  readonly clear: string;
}

/** Asks the server as it is by default, and one of each version alone. */
export async function badHelloAnswers(port: number, tls12Port: number, tls13Port: number): Promise<Answers> {
  return {
    unknownName: await ask(port, { kind: 'other-sni', name: 'unknown.test' }),
    noName: await ask(port, { kind: 'no-sni' }),
    tls10: await ask(port, { kind: 'version', offered: 0x0301 }),
    only12: await ask(tls13Port, { kind: 'version', offered: 0x0303 }),
    only13: await ask(tls12Port, { kind: 'version', offered: 0x0304 }),
    // TLS_RSA_WITH_ARIA_128_CBC_SHA256: no library has it. TLS_AES_128_CCM_8_SHA256: none has it on by default.
    noSuite12: await ask(port, { kind: 'suites', why: 'accepted', offered: [0xc03c] }),
    noSuite13: await ask(port, { kind: 'suites', why: 'accepted', offered: [0x1305] }),
    noGroup: await ask(port, { kind: 'groups', offered: [SECP160R1] }),
    alpn: await askForProtocol(port),
    clear: await askClear(port),
  };
}

const SECP160R1 = 0x0010;

async function ask(port: number, question: HelloQuestion): Promise<string> {
  const to = { address: '127.0.0.1', port, family: 4 } as const;
  const { outcome } = await sendHello(to, question, 'shop.test', { timeoutMs: 2_000, endsAt: Date.now() + 60_000 });
  return outcomeWords(outcome);
}

function askForProtocol(port: number): Promise<string> {
  return new Promise((resolve) => {
    const options = { host: '127.0.0.1', port, servername: 'shop.test', rejectUnauthorized: false };
    const socket = connect({ ...options, ALPNProtocols: ['nonsense'] }, () => {
      resolve(socket.alpnProtocol === false ? 'ignored' : String(socket.alpnProtocol));
      socket.destroy();
    });
    socket.once('error', ({ message }) => {
      const alert = /SSL alert number (\d+)/.exec(message)?.[1];
      // OpenSSL's word for an answer to a question that was not asked.
      if (alert === undefined) resolve(message.includes('bad extension') ? 'one not offered' : message);
      else resolve(`alert ${alert}`);
    });
  });
}

/** The status line with what says which mistake it was, or how the port ends the conversation. */
async function askClear(port: number): Promise<string> {
  const to = { address: '127.0.0.1', port, family: 4 } as const;
  const answer = await askInClear(to, 'shop.test', { timeoutMs: 2_000, endsAt: Date.now() + 60_000 });
  if (answer.kind === 'closed') return answer.how;
  if (answer.kind !== 'answered') return answer.kind;
  const bytes = Buffer.from(answer.firstBytes, 'base64');
  if (bytes[0] === 21) return `alert ${bytes[6]}`;
  return bytes.toString('latin1').split('\r\n', 1)[0] ?? '';
}
