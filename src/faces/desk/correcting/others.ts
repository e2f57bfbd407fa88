import type { Address } from '../address/index.ts'

/** Somebody who looks at something now, as the API tells it. */
export interface Present {
  readonly account: string
  readonly name: string
  readonly initials: string
  readonly item: string
  readonly page: string
  readonly since: string
}

/** What an address is a look at, as presence names it; nothing where it is no thing that two could change. */
export function itemOf(address: Address): string | null {
  switch (address.screen) {
    case 'claim':
    case 'report':
    case 'story':
      return `${address.screen}:${address.id}`
    default:
      return null
  }
}

/** Others who look at an item, each once, whoever came first before the rest. Other pages of the reader are not others. */
export function othersAt(present: readonly Present[], item: string, me: { readonly page: string; readonly account: string | undefined }): readonly Present[] {
  const there = present.filter((it) => it.item === item && it.page !== me.page && it.account !== me.account).toSorted((a, b) => (a.since < b.since ? -1 : 1))
  return [...new Map(there.map((it) => [it.account, it])).values()]
}
