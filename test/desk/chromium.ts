import { existsSync } from 'node:fs'

/** Where the browser is: what `HEARSAY_TEST_CHROMIUM` names, else where Debian puts it. */
export const chromiumProgram = process.env['HEARSAY_TEST_CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether there is a browser to look at the desk with. */
export const chromiumHere = existsSync(chromiumProgram)

/** How it is started: small machines that build have no sandbox and little shared memory. */
export const chromiumFlags = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none']
