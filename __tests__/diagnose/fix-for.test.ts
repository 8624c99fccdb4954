import { expect, test } from '@jest/globals';
import { fixFor } from '../../src/diagnose/fix-for.ts';
import { writeFix } from '../../src/remedies/index.ts';

const remedy = { kind: 'renew', names: ['api.example.com'], notAfter: '2026-11-01T00:00:00.000Z' } as const;
const unsure = { product: null, because: '', sureness: 'unsure' } as const;

test('an unsure guess gets the general fix, and where the lines of the likely products stand', () => {
  const general = writeFix(remedy, null);
  const fix = fixFor(remedy, { ...unsure, others: ['haproxy', 'nginx'] }, 'certificate-expired');
  expect(fix).toMatchObject({ product: 'any', summary: general.summary, snippet: general.snippet });
  expect(fix.steps).toHaveLength(general.steps.length + 1);
  expect(fix.steps.at(-1)).toContain('docs/fixes/haproxy.md#certificate-expired or docs/fixes/nginx.md#');
});

test('without likely products it is the general fix alone', () => {
  expect(fixFor(remedy, { ...unsure, others: [] }, 'certificate-expired')).toEqual(writeFix(remedy, null));
});
