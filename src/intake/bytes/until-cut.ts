import { HearsayError } from '../../words/index.ts'

/** A stream that ends quietly where it was cut, and what cut it. */
export interface UntilCut {
  readonly bytes: AsyncIterable<Uint8Array>
  /** `truncated-input` or `bad-input` once the stream has ended before its time. */
  cut(): HearsayError | undefined
}

/**
 * What came of a stream before it was cut short (`truncated-input`) or damaged (`bad-input`): the formats read that as if it were all, and the
 * error is told after it. Of a stream of which nothing came the error is thrown, as is every other.
 */
export function untilCut(bytes: AsyncIterable<Uint8Array>): UntilCut {
  let error: HearsayError | undefined
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    let any = false
    try {
      for await (const chunk of bytes) {
        any ||= chunk.length > 0
        yield chunk
      }
    } catch (thrown) {
      if (!any || !isCut(thrown)) throw thrown
      error = thrown
    }
  }
  return { bytes: whole(), cut: () => error }
}

function isCut(thrown: unknown): thrown is HearsayError {
  return thrown instanceof HearsayError && (thrown.code === 'truncated-input' || thrown.code === 'bad-input')
}
