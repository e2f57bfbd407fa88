import type { Page, PageOptions } from '../store/index.ts'

/** Rows asked for at once. */
const some = 500

/** Every row of a list, page after page. */
export async function* everyOf<Row>(ask: (page: PageOptions) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let after: string | undefined; ;) {
    const page = await ask({ limit: some, ...(after !== undefined && { after }) })
    yield* page.items
    after = page.next
    if (after === undefined) return
  }
}
