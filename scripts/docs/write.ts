import { writeFileSync } from 'node:fs'
import { pages } from './pages.ts'

// npm run docs: prints docs/cli.md, docs/record.md, docs/errors.md and docs/reading.schema.json from the source.
for (const [path, page] of Object.entries(pages())) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), page)
  console.log(path)
}
