import { asHearsayError, HearsayError, type Intake } from '../words/index.ts'
import type { FormatName, Source } from './format.ts'
import { openSource } from './source.ts'

/**
 * The reports in a source, in order, whatever its format. What is wrong comes in its place as an error that names the source; the reports
 * before it stand. A source that was cut short on its way, or packed and damaged, gives what came and then the error. Never throws but for
 * `broken`. `formatTold` is called once its format is known, before the first report.
 */
export async function* reportsIn(source: Source, formatTold?: (format: FormatName) => void): AsyncGenerator<Intake | HearsayError> {
  let told = false
  try {
    const { head, source: opened, cut } = await openSource(source)
    // Formats come with packages, and a page read in a batch needs none of them.
    const { formatOf } = await import('./formats.ts')
    const format = formatOf(head)
    formatTold?.(format.name)
    for await (const item of format.reports(opened)) {
      told ||= item instanceof HearsayError && item.code === 'truncated-input'
      yield item instanceof HearsayError ? placed(item, source.name) : item
    }
    const error = cut()
    if (error && !(told && error.code === 'truncated-input')) yield error
  } catch (thrown) {
    yield placed(asHearsayError(thrown), source.name)
  }
}

/** The error with the source's name where it says none. */
function placed(error: HearsayError, where: string): HearsayError {
  return error.where === undefined ? new HearsayError(error.code, error.details, { where, cause: error.cause ?? error }) : error
}
