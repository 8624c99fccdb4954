import { describe, expect, test } from '@jest/globals';
import { soonestValidity } from '../../src/diagnose/soonest-validity.ts';
import { certificate, chain, inDays, intermediate, root, seen, serving } from '../causes/given.ts';

const sooner = (days: number) => certificate({ notAfter: inDays(days) });

describe('the validity that ends first', () => {
  test('is that of the leaf as a rule', () => {
    expect(soonestValidity({ addresses: [serving(certificate(), intermediate())] })).toEqual({
      notBefore: inDays(-30),
      notAfter: inDays(60),
      of: 'leaf',
    });
  });

  test('is taken over all addresses', () => {
    const addresses = [serving(sooner(60)), serving(sooner(5)), serving(sooner(30))];
    expect(soonestValidity({ addresses })?.notAfter).toBe(inDays(5));
  });

  test('may be that of an intermediate on the path', () => {
    const addresses = [serving(certificate(), intermediate({ notAfter: inDays(3) }))];
    expect(soonestValidity({ addresses })?.of).toBe('intermediate');
  });

  test('may be that of the trusted root at the end of the path', () => {
    const path = chain('trusted', [certificate(), intermediate(), root({ notAfter: inDays(1) })]);
    expect(soonestValidity({ addresses: [{ ...serving(certificate()), chain: path }] })).toMatchObject({
      notAfter: inDays(1),
      of: 'root',
    });
  });

  test('minds neither a certificate off the path nor a root that is not trusted', () => {
    const leaf = certificate();
    for (const end of ['trusted', 'untrusted-root'] as const) {
      const last = root({ notAfter: inDays(end === 'trusted' ? 900 : 1) });
      const path = chain(end, [leaf, intermediate(), last]);
      const addresses = [{ ...serving(leaf, intermediate({ notAfter: inDays(2) })), chain: path }];
      expect(soonestValidity({ addresses })).toMatchObject({ notAfter: inDays(60), of: 'leaf' });
    }
  });

  test('is that of the path that lasts longest where several stand', () => {
    const leaf = certificate();
    const anchor = root({ basicConstraints: { ca: true, pathLength: null } });
    const over = (days: number, ...more: readonly ReturnType<typeof root>[]) =>
      chain('trusted', [leaf, intermediate({ notAfter: inDays(days) }), ...more, anchor]).best;
    const among = (best: ReturnType<typeof over>, ...others: readonly ReturnType<typeof over>[]) => {
      const several = chain('trusted', best.certificates, { paths: [best, ...others] });
      return soonestValidity({ addresses: [{ ...serving(leaf), chain: several }] });
    };
    const [soon, later, past] = [over(5), over(20), over(-1)];
    expect([among(soon, later), among(later, soon)].map((found) => found?.notAfter)).toEqual([inDays(20), inDays(20)]);
    expect(among(soon, past)?.notAfter).toBe(inDays(5));
    expect(among(past, soon)?.notAfter).toBe(inDays(-1));
    expect(among(soon, { ...later, end: 'untrusted-root' })?.notAfter).toBe(inDays(5));
  });

  test('is told apart by instants, whatever zone the dates are written in', () => {
    const addresses = [
      serving(certificate({ notAfter: '2026-12-01T09:00:00.000+02:00' })),
      serving(certificate({ notAfter: '2026-12-01T08:00:00.000Z' })),
    ];
    expect(soonestValidity({ addresses })?.notAfter).toBe('2026-12-01T09:00:00.000+02:00');
  });

  test('is unknown where no certificate was seen, or its dates cannot be read', () => {
    expect(soonestValidity({ addresses: [] })).toBeNull();
    expect(soonestValidity({ addresses: [seen({ sent: [], chain: null })] })).toBeNull();
    expect(soonestValidity({ addresses: [serving(certificate({ notAfter: 'never' }))] })).toBeNull();
  });
});
