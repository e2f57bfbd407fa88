/** A text as somebody pastes it: an address alone is none. */
export function addressIn(text: string): string | undefined {
  const it = text.trim()
  return /^https?:\/\/\S+$/iu.test(it) && URL.canParse(it) ? it : undefined
}

/** What is known of a text besides its words. */
export interface About {
  readonly outlet: string
  readonly title: string
  /** As a field of the browser has it: `2031-04-02T23:41`, on the clock of the desk. */
  readonly published: string
}

/** A report as the API takes it. A page is taken for one where a file says so. */
export function givenOf(words: string, { outlet, title, published }: About, isPage: boolean): Readonly<Record<string, string>> {
  const at = published === '' ? Number.NaN : Date.parse(published)
  return {
    ...(isPage ? { html: words } : { text: words }),
    ...(outlet.trim() !== '' && { outlet: outlet.trim() }),
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(!Number.isNaN(at) && { publishedAt: new Date(at).toISOString() }),
  }
}

/** Whether the words of a file are a page. */
export function isPage(name: string, type: string): boolean {
  return type === 'text/html' || /\.x?html?$/iu.test(name)
}
