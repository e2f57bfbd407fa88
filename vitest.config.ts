import { defineConfig } from 'vitest/config'

// Our functions are pure: isolating each test file buys nothing and costs ten times the time.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'build/tests.json' }]] : ['default'],
  },
})
