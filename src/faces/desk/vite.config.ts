import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

// The desk as static files of the package. Nothing is inlined: the policy of the server allows files of its own only.
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    svelte({
      configFile: false,
      compilerOptions: { runes: true, css: 'external' },
      onwarn(warning) {
        // Missing roles, labels and keys are errors, not advice.
        throw new Error(`${warning.filename ?? 'a component'}:${warning.start?.line ?? '?'}: ${warning.message}`)
      },
    }),
  ],
  build: {
    outDir: '../../../dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 400,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // While the desk is being worked on: `hearsay serve` beside `vite --config src/faces/desk/vite.config.ts`.
  server: { proxy: { '/v1': { target: process.env['HEARSAY_SERVER'] ?? 'http://127.0.0.1:4270', changeOrigin: true } } },
  logLevel: 'warn',
})
