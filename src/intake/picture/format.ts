import { HearsayError } from '../../words/index.ts'
import { largestWhole } from '../bytes/whole.ts'
import type { Format, Source } from '../format.ts'
import { pictureKind } from './containers.ts'
import { readPicture } from './read-picture.ts'

/** A picture by its metadata: JPEG, PNG, WebP and TIFF with XMP, IIM and EXIF. The pixels are not looked at. */
export const picture: Format = {
  name: 'picture',
  looksLike: ({ bytes }) => pictureKind(bytes) !== undefined,
  async *reports(source) {
    const { intake, speaks, whole } = readPicture(await beginningOf(source), source.id)
    if (speaks) yield intake
    else if (whole) throw new HearsayError('empty-report', {}, { where: source.name })
    if (!whole) yield new HearsayError('truncated-input', { format: 'picture', reason: 'its metadata lead out of the file' }, { where: source.name })
  },
}

/** As much as is read of a file: metadata stand before the pixels in all but a few. */
async function beginningOf(source: Source): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of source.bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= largestWhole) break
  }
  return Buffer.concat(chunks).subarray(0, largestWhole)
}
