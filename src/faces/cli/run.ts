import { main } from './main.ts'

/** The program: what bin/hearsay.js starts. */
export function run(): void {
  process.once('SIGINT', () => process.exit(130))
  // `hearsay read … | head` closes the pipe: nobody is left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status
  })
}
