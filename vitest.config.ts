import { defineConfig } from 'vitest/config'

// Our functions are pure: isolating each test file buys nothing and costs ten times the time.
export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
})
