import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.cjs' },
  reporters: ['default', '<rootDir>/scripts/skipped-reporter.cjs', '<rootDir>/scripts/proofs-reporter.cjs'],
  // Most tests wait for servers, so that a small machine takes more of them at once than it has processors.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  testTimeout: 20_000,
};
