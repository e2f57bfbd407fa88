export type { PublisherKind } from './publisher-table.ts'
export { publisherAt, publisherNamed, type Publisher, type PublisherAt } from './publishers.ts'
