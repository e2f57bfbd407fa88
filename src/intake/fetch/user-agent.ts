import { version } from '../../words/index.ts'

/** Name by which robots.txt files may speak of the program. */
export const programName = 'Hearsay'

/** Where a site's owner reads what this program is and how to keep it away. */
const projectPage = 'https://hearsay.example/about'

/** How the program introduces itself to servers. */
export const userAgent = `${programName}/${version} (+${projectPage})`
