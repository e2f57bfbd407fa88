/** How long and how much a fetch may take. Times are in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Until a connection stands, TLS too. */
  readonly connect: number
  /** Everything from the first byte sent to the last received, hops and all; waiting for one's turn at a host does not count. */
  readonly total: number
  /** Headers of one answer. */
  readonly headers: number
  /** Body after decompression. */
  readonly body: number
  /** How many times its packed size a body may unpack to, once it is larger than a megabyte. */
  readonly ratio: number
  /** Times an address may lead on. */
  readonly redirects: number
}

/** What a fetch may take unless told otherwise. */
export const usualLimits: FetchLimits = {
  connect: 10_000,
  total: 30_000,
  headers: 32 * 1024,
  body: 20 * 1024 * 1024,
  ratio: 200,
  redirects: 5,
}
