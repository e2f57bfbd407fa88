import { build } from 'rolldown'
import { readFileSync } from 'node:fs'
import { withoutExamples } from './without-examples.js'

const { dependencies, optionalDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))

// The command and its worker as bundles: starting 150 small files takes longer than reading a report.
await build({
  input: {
    hearsay: 'src/faces/cli/run.ts',
    worker: 'src/watch/worker.ts',
    joiner: 'src/watch/joining/join-thread.ts',
    copier: 'src/watch/backups/copy-thread.ts',
  },
  platform: 'node',
  // libsql brings a native part for each system; what is not bundled is found in node_modules.
  // A part of a package (hono/route) is external, too: a second copy of its code would not know the first.
  external: [...Object.keys(dependencies), ...Object.keys(optionalDependencies)].map((name) => new RegExp(`^${name}(?:/|$)`, 'u')),
  checks: { pluginTimings: false },
  plugins: [withoutExamples],
  output: { dir: 'dist/bin', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
})
