/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Concurrent tests start a process each; more than two for each worker only wait for one another.
  maxConcurrency: 2,
  // A hang is found too; where twenty programs run on two cores, thirty seconds are not enough for a few whole analyses.
  testTimeout: 120_000,
  testMatch: ['**/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/lib/', '/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline'
      }
    ]
  }
}
