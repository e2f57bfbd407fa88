import { build } from 'rolldown'
import { withoutExamples } from './without-examples.js'

// The command and its worker as bundles: starting 150 small files takes longer than reading a report.
await build({
  input: { hearsay: 'src/faces/cli/run.ts', worker: 'src/watch/worker.ts' },
  platform: 'node',
  checks: { pluginTimings: false },
  plugins: [withoutExamples],
  output: { dir: 'dist/bin', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
})
