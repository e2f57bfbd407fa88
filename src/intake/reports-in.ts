import { asHearsayError, HearsayError, type Intake } from '../words/index.ts'
import type { Source } from './format.ts'
import { formatOf } from './formats.ts'
import { openSource } from './source.ts'

/**
 * The reports in a source, in order, whatever its format. What is wrong comes in its place as an error that names the source; the reports
 * before it stand. Never throws but for `broken`.
 */
export async function* reportsIn(source: Source): AsyncGenerator<Intake | HearsayError> {
  try {
    const opened = await openSource(source)
    yield* formatOf(opened.head).reports(opened.source)
  } catch (thrown) {
    yield asHearsayError(thrown)
  }
}
