import { unpackedBody } from './answer-body.ts'
import { shownUrl } from './checked-url.ts'
import { robotsHeaders } from './request-headers.ts'
import type { RobotsAnswer } from './robots.ts'
import { stopwatch } from './stopwatch.ts'
import type { Web } from './web.ts'

/** Bytes of a robots.txt that are read, by RFC 9309, 2.5. */
const most = 500 * 1024

/** Fetches a robots.txt and reads its beginning. Throws what fetching throws. */
export async function robotsTxt(web: Web, url: URL): Promise<RobotsAnswer> {
  const watch = stopwatch(shownUrl(url.href), web.limits.total)
  try {
    const { answer } = await web.arrive(url, robotsHeaders, watch)
    if (answer.status === 200) return { status: 200, bytes: await beginningOf(unpackedBody(answer, { ...web.limits, body: Infinity })) }
    answer.drop()
    return { status: answer.status, bytes: new Uint8Array() }
  } finally {
    watch.close()
  }
}

async function beginningOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most)
}
