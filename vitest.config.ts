import { defineConfig } from 'vitest/config'

// Our functions are pure: isolating each test file buys nothing and costs ten times the time.
const shared = { isolate: false, testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'hearsay',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['test/desk/**'],
        },
      },
      // The page in a browser: after everything else, for what it sees hangs on how fast it is drawn; what fails once is looked at once more.
      { test: { ...shared, retry: 1, name: 'desk', include: ['test/desk/**/*.test.ts'], globalSetup: 'test/desk/setup.ts', sequence: { groupOrder: 1 } } },
    ],
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'build/tests.json' }]] : ['default'],
  },
})
