import type { Intake, Media, Outlet, ReportInput, Revision } from '../../words/index.ts'
import { dateOf } from '../dates/index.ts'
import { revisionOf } from '../revision/index.ts'
import { bylinesOf } from './byline.ts'
import { creditedIn, outletOf } from './credited.ts'
import { languageTag } from './language-tag.ts'
import { withoutFoot } from './foot.ts'
import { firstTold, oneLine, placesOf, type Said, type Told } from './said.ts'
import { withoutSignOff } from './sign-off.ts'

/** A dispatch as its format tells it. Where several places may say a thing, they stand in the order they are trusted. */
export interface Dispatch {
  readonly id: string
  readonly guid?: string | undefined
  readonly text: Said
  readonly media?: readonly Media[]
  readonly title?: readonly Said[]
  readonly bylines?: readonly Said[]
  readonly dateline?: readonly Said[]
  /** Where the item is from: the place of writing where no dateline is. */
  readonly located?: readonly Said[]
  /** Credits of agencies: any name here is one. */
  readonly credits?: readonly Said[]
  /** Who sends or owns it: an agency where it is known as one, the outlet anyway. */
  readonly owners?: readonly Said[]
  readonly language?: readonly Said[]
  readonly publishedAt?: readonly Said[]
  readonly updatedAt?: readonly Said[]
  readonly url?: readonly Said[]
  readonly slug?: readonly Said[]
  readonly notes?: readonly Said[]
  /** What the format says outright about earlier versions. */
  readonly revision?: Told<Revision> | undefined
  /** What to say of the text where it is no whole report. */
  readonly quality?: Intake['quality']
}

/** The report of a dispatch with where each field came from: bylines, datelines and credits read, dates as RFC 3339, editors' initials out of the text. */
export function intakeOfDispatch(dispatch: Dispatch): Intake {
  const known = [...(dispatch.credits ?? []), ...(dispatch.owners ?? [])].flatMap(([, value]) => value ?? [])
  const { text, agencies } = withoutFoot(withoutSignOff(dispatch.text[1]?.trim() ?? ''), known)
  const told = fieldsOf(dispatch, text, agencies)
  const guid = oneLine(dispatch.guid ?? '')
  const hasWords = /[\p{L}\p{N}]/u.test(text)
  return {
    report: { id: dispatch.id, text, ...valuesOf(told) },
    quality: hasWords ? (dispatch.quality ?? 'full') : 'empty',
    from: {
      ...(hasWords ? { text: dispatch.text[0] } : {}),
      ...Object.fromEntries(Object.entries(told).flatMap(([name, it]) => (it === undefined ? [] : [[name, it.from] as const]))),
    },
    ...(guid === undefined ? {} : { guid }),
  }
}

type Field = Exclude<keyof ReportInput, 'id' | 'text'>
type Fields = { readonly [F in Field]?: Told<NonNullable<ReportInput[F]>> | undefined }

function fieldsOf(dispatch: Dispatch, text: string, atFoot: readonly string[]): Fields {
  const language = firstTold(dispatch.language, languageTag)
  const dated = (said: readonly Said[] | undefined): Told<string> | undefined => firstTold(said, (value) => momentOf(value, language?.value))
  const bylines = bylinesOf((dispatch.bylines ?? []).flatMap(([, value]) => value ?? []))
  const outlet: Told<Outlet> | undefined = outletOf(dispatch.owners)
  return {
    title: firstTold(dispatch.title, oneLine),
    language,
    url: firstTold(dispatch.url, (value) => (/^https?:\/\/\S+$/u.test(value) ? value : undefined)),
    outlet,
    publishedAt: dated(dispatch.publishedAt),
    updatedAt: dated(dispatch.updatedAt),
    bylines: bylines.names.length === 0 ? undefined : { from: placesOf(dispatch.bylines), value: bylines.names },
    ...creditedIn(dispatch, text, { bylines: bylines.agencies, foot: atFoot }),
    revision: dispatch.revision ?? revisionTold(dispatch),
    media: dispatch.media === undefined || dispatch.media.length === 0 ? undefined : { from: dispatch.text[0], value: dispatch.media },
  }
}

function valuesOf(told: Fields): Omit<ReportInput, 'id' | 'text'> {
  return Object.fromEntries(Object.entries(told).flatMap(([name, it]) => (it === undefined ? [] : [[name, it.value] as const]))) as Omit<
    ReportInput,
    'id' | 'text'
  > // the type of Fields
}

/** A date as RFC 3339 with the parts of a second its field gives: versions of one dispatch may be that near. */
function momentOf(field: string, language: string | undefined): string | undefined {
  const fraction = /T\d{2}:?\d{2}:?\d{2}(?<part>[.,]\d{1,9})/u.exec(field)?.groups?.['part'] ?? ''
  const date = dateOf(field.replace(fraction, ''), language)
  const part = fraction.slice(1).replace(/0+$/u, '')
  return part === '' ? date : date?.replace(/T\d{2}:\d{2}:\d{2}/u, (clock) => `${clock}.${part}`)
}

/** What notes, slug and headline say; the gravest counts. */
function revisionTold({ title = [], slug = [], notes = [] }: Dispatch): Told<Revision> | undefined {
  const places = [
    ...notes.map(([from, note]) => ({ from, lines: { note } })),
    ...slug.map(([from, line]) => ({ from, lines: { slug: line } })),
    ...title.map(([from, headline]) => ({ from, lines: { headline } })),
  ]
  const found = places.flatMap(({ from, lines }) => {
    const value = revisionOf(lines)
    return value === undefined ? [] : [{ from, value }]
  })
  return (['kill', 'correction', 'update'] as const).map((kind) => found.find(({ value }) => value.kind === kind)).find((it) => it !== undefined)
}
