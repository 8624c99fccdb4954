import { defineCause } from './cause.ts';

/** DNS knows no address for the name (RFC 1035 §4.1.1 RCODE 3, or an answer with neither A nor AAAA records). */
export const nameNotFound = defineCause({
  id: 'name-not-found',
  title: 'the host name does not exist in DNS',
  severity: 'error',
  scope: 'endpoint',
  docs: {
    what: 'DNS has no address (neither an A nor an AAAA record) for the host name.',
    why: 'No client can find the server. Usually the name is misspelt in the list, the record was deleted, or the record exists only in a private DNS that the runner does not ask.',
    seeByHand: 'dig +noall +answer +comments api.example.com A api.example.com AAAA',
    references: ['RFC 1035 §4.1.1', 'RFC 8020'],
    example: { kind: 'fix-name', host: 'api.example.com', declaredAt: '.github/tls-gate.yml:7' },
  },
  explains: [],

  detect: ({ observation: { resolution } }) => (resolution.kind === 'not-found' ? resolution : null),

  message: ({ name }) =>
    `DNS has no address for "${name}", so there is nothing to connect to: the name is misspelt, its record is gone, or only a private DNS knows it.`,

  evidence: ({ name, code }) => [
    { label: 'name asked for', value: name },
    { label: 'answer', value: code },
  ],

  remedy: ({ name }, { endpoint: { declaredAt } }) => ({
    kind: 'fix-name',
    host: name,
    declaredAt: `${declaredAt.file}:${declaredAt.line}`,
  }),

  key: ({ name }) => [name],
});
