import { z } from 'zod'
import type { Page } from '../../../store/index.ts'
import type { Given } from '../operation.ts'

/** What every list is asked with. */
export const pageInput = {
  limit: z.int().min(1).max(500).exactOptional().meta({ description: 'How many at most; 50 unless told.' }),
  after: z.string().min(1).max(1000).exactOptional().meta({ description: 'Go on after this page: `next` of the one before.' }),
} as const

/** A page of items, and where the next one begins. */
export function pageOf<Item extends z.ZodType>(item: Item): z.ZodObject<{ items: z.ZodArray<Item>; next: z.ZodExactOptional<z.ZodString> }> {
  return z.object({
    items: z.array(item),
    next: z.string().exactOptional().meta({ description: 'Where the next page begins; absent at the end.' }),
  })
}

/** A page as it is answered. */
export function paged<Item>({ items, next }: Page<Item>): Given<{ items: Item[]; next?: string }> {
  return { items: items as Given<Item[]>, ...(next !== undefined && { next }) } // the same values, not to be changed
}
