import { z } from 'zod'
import type { WishValues } from '../../../review/index.ts'
import type { ReportWishKind } from '../../../watch/index.ts'
import { placeKinds } from '../../../words/index.ts'
import { outlet } from './reading.ts'
import { span } from './words.ts'

const text = z.string().min(1).max(2000)
const given = z.number().exactOptional()

/** Something of a reading, or words by their place. */
export const pointer = z
  .union([z.string().regex(/^[aespt]\d{1,6}(?:#\d{1,4})?$/u), span])
  .meta({ id: 'Pointer', description: 'An item of the reading (`s12`, `a7`, `e2#1` for a number of an event), or words by their span.' })

/** What each kind of correction of a report takes. */
export const reportWishes = {
  'actor-merge': z.array(pointer).min(1),
  'actor-split': z.array(span).min(1),
  'actor-rename': text,
  'actor-role': text.nullable(),
  'actor-country': text.nullable(),
  'statement-speaker': pointer.nullable(),
  'statement-chain': z.array(pointer),
  'statement-stance': text,
  'statement-span': z.array(span).min(1),
  'not-a-statement': z.literal(true),
  'event-type': text,
  'event-role': z.strictObject({ sources: z.array(pointer).exactOptional(), targets: z.array(pointer).exactOptional() }),
  'event-place': pointer.nullable(),
  'event-time': pointer.nullable(),
  'event-status': text,
  'not-an-event': z.literal(true),
  'number-value': z.strictObject({ min: given, max: given }),
  'number-kind': text,
  'place': z.strictObject({
    name: text.exactOptional(),
    kind: z.enum(placeKinds).exactOptional(),
    country: text.exactOptional(),
    lat: given,
    lon: given,
    timeZone: text.exactOptional(),
    geonames: given,
  }),
  'time-zone': text,
  'report-outlet': outlet.strict().nullable(),
  'report-copy-of': text,
  'report-independent-of': text,
  'report-retracted': z.literal(true),
  'hide': z.literal(true),
} as const satisfies { readonly [Kind in ReportWishKind]: z.ZodType<WishValues[Kind]> }

/** Kinds of corrections of a report. */
export const reportWishKinds = Object.keys(reportWishes) as readonly ReportWishKind[] as readonly [ReportWishKind, ...ReportWishKind[]] // its own names

/** What the document says of a value, whatever the kind. */
export const wishValue = z
  .union([
    z.string(),
    z.null(),
    z.literal(true),
    z.array(pointer),
    reportWishes['event-role'],
    reportWishes['number-value'],
    reportWishes.place,
    outlet.strict(),
  ])
  .meta({
    description:
      'By kind: a word (`stance`, `name`, PLOVER type …), `null` for nobody or nothing, `true` for what is not or is hidden, pointers or spans, `{sources, targets}`, `{min, max}`, fields of a place or outlet.',
  })
