import { type Cut, FOREIGN, type Framing, MORE } from './script.ts';

/** SMTP, LMTP and FTP: `250-` lines until one begins with the same code and a blank (RFC 5321 §4.2.1, RFC 959 §4.2). */
export const codedReply: Framing = (received) => {
  if (!/^(?:[0-9]{0,3}$|[0-9]{3}[ \-\r\n])/.test(received.slice(0, 4))) return FOREIGN;
  const code = received.slice(0, 3);
  return untilLine(received, (line) => line.startsWith(code) && line[3] !== '-');
};

/** One line that begins like this. */
export function oneLine(begins: RegExp): Framing {
  return (received) => (begins.test(received.slice(0, 2)) ? untilLine(received, () => true) : FOREIGN);
}

/** IMAP: untagged lines until ours is answered, or the server hangs up (RFC 9051 §7). */
export function taggedReply(tag: string): Framing {
  return (received) => {
    if (!/^(?:\*|a|$)/i.test(received)) return FOREIGN;
    return untilLine(received, (line) => line.startsWith(`${tag} `) || /^\* BYE\b/i.test(line));
  };
}

/** POP3 and NNTP: where the first line says that more follows, until a line with a dot alone (RFC 1939 §3, RFC 3977 §3.1.1). */
export function dottedReply(begins: RegExp, isLong: RegExp): Framing {
  return (received) => {
    if (!begins.test(received.slice(0, 2))) return FOREIGN;
    if (!received.includes('\n')) return MORE;
    return untilLine(received, (line, first) => (isLong.test(received) ? line === '.' : first));
  };
}

/** ManageSieve: lines until OK, NO or BYE (RFC 5804 §1.2). */
export const sieveReply: Framing = (received) =>
  /^(?:$|"|O|N|B)/i.test(received) ? untilLine(received, (line) => /^(?:OK|NO|BYE)\b/i.test(line)) : FOREIGN;

/** Up to the end of the first line for which `isLast` holds; servers that end lines without CR are understood too. */
function untilLine(received: string, isLast: (line: string, first: boolean) => boolean): Cut {
  let begin = 0;
  for (let end = received.indexOf('\n'); end !== -1; end = received.indexOf('\n', begin)) {
    const line = received.slice(begin, end).replace(/\r$/, '');
    if (isLast(line, begin === 0))
      return { kind: 'reply', text: received.slice(0, end).replace(/\r$/, ''), length: end + 1 };
    begin = end + 1;
  }
  return MORE;
}
