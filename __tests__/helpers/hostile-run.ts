import type { RunVerdict } from '../../src/judge/verdict.ts';
import {
  sampleAddress,
  sampleCertificate,
  sampleFinding,
  sampleHandshake,
  sampleObservation,
  sampleRun,
} from './sample-run.ts';

/** A run in which everything that a server, resolver or certificate can say is `text`. */
export function hostileRun(text: string): RunVerdict {
  const certificate = sampleCertificate({ subject: text, issuer: text, sans: [{ kind: 'dns', value: text }] });
  const address = sampleAddress({ handshake: sampleHandshake({ chain: [certificate], alpn: text, version: text }) });
  const finding = sampleFinding({
    title: text,
    message: text,
    evidence: [
      { label: text, value: text },
      { label: 'both', value: `a ${text}\n${text}` },
    ],
    fix: {
      summary: text,
      product: 'nginx',
      snippet: text,
      steps: [text],
      docs: 'docs/causes.md#incomplete-chain',
      files: [{ name: text, about: text, content: text }],
    },
  });
  const failed = { kind: 'failed', name: text, code: text } as const;
  return sampleRun([
    {
      observation: sampleObservation({ addresses: [address] }),
      findings: [finding],
      server: { product: null, because: text, sureness: 'unsure', others: [] },
    },
    { observation: sampleObservation({ resolution: failed, addresses: [] }) },
    { endpoint: { name: text, host: text }, observation: sampleObservation({ addresses: [address] }) },
  ]);
}
