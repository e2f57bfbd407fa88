import type { Intake, Media } from '../../words/index.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { mediaOf } from '../wire/media-credit.ts'
import type { Said } from '../wire/said.ts'
import { blocksOf } from './containers.ts'
import { readExif } from './exif.ts'
import { iimDate, readIim } from './iim.ts'
import { readXmp } from './xmp.ts'

/** What a file of a picture says. */
export interface Picture {
  readonly intake: Intake
  /** Whether it says anything. */
  readonly speaks: boolean
  /** Whether its metadata could be followed to their end. */
  readonly whole: boolean
}

/**
 * The report in a picture's metadata: its caption with who made it, where and when. XMP counts before IIM, which cuts credits at 32 bytes, and IIM before
 * EXIF, which cameras fill (IPTC Photo Metadata Standard).
 */
export function readPicture(bytes: Uint8Array, id: string): Picture {
  const blocks = blocksOf(bytes)
  const exif = blocks.exif.map(readExif)
  const xmp = [...blocks.xmp, ...exif.flatMap((it) => it.xmp ?? [])].map(readXmp)
  const iim = [...blocks.iim, ...exif.flatMap((it) => it.iim ?? [])].map(readIim)
  const said = (name: string): readonly Said[] => [
    ...xmp.flatMap((fields) => fields?.[name] ?? []).map((value): Said => [`XMP ${name}`, value]),
    ...iim.flatMap((fields) => fields[name] ?? []).map((value): Said => [`IIM ${name}`, value]),
  ]
  const caption = [...said('caption'), ...exif.map((it): Said => ['EXIF ImageDescription', it.caption])]
  const creators = firstPlace([...said('creator'), ...exif.map((it): Said => ['EXIF Artist', it.creator])])
  const credits = firstPlace([...said('credit'), ...said('source')])
  const titles = [...said('headline'), ...said('title').filter(([, value]) => /\s/u.test(value ?? ''))]
  const text = caption.find(([, value]) => value !== undefined && value !== '')
  const intake = intakeOfDispatch({
    id,
    text: text ?? ['XMP caption', undefined],
    title: titles,
    bylines: creators,
    credits,
    located: said('city'),
    publishedAt: [
      ...said('date').filter(([from]) => from === 'XMP date'),
      ...iim.map(iimDate),
      ...exif.map((it): Said => ['EXIF DateTimeOriginal', it.made]),
      ...said('made'),
    ],
    notes: said('instructions'),
    media: [mediaIn(text?.[1], creators[0]?.[1], credits[0]?.[1])],
  })
  const speaks = Object.keys(intake.from).some((name) => !['media', 'publishedAt', 'text'].includes(name)) || intake.quality !== 'empty'
  return { intake, speaks, whole: blocks.whole }
}

/** Values of the first place that has any: XMP and IIM say the same twice. */
function firstPlace(said: readonly Said[]): readonly Said[] {
  const first = said.find(([, value]) => value !== undefined && value !== '')
  return first === undefined ? [] : said.filter(([from]) => from === first[0])
}

function mediaIn(caption: string | undefined, creator: string | undefined, credit: string | undefined): Media {
  const { creator: inCaption, agency, ...media } = mediaOf('photo', caption, undefined)
  const [maker, source] = [creator ?? inCaption, credit ?? agency]
  return { ...media, ...(maker === undefined ? {} : { creator: maker }), ...(source === undefined ? {} : { agency: source }) }
}
