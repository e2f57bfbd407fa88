import { main } from './main.ts'
import { stop } from './stopping.ts'

/** The program: what bin/hearsay.js starts. */
export function run(): void {
  process.on('SIGINT', () => stop(130))
  // `hearsay read … | head` closes the pipe: nobody is left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status
  })
}
