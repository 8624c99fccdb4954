export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.cjs' },
  reporters: ['default', '<rootDir>/scripts/skipped-reporter.cjs', '<rootDir>/scripts/proofs-reporter.cjs'],
  testTimeout: 20_000,
};
