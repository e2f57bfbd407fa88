import { HearsayError, type CorrectionOf, type Place, type Reading, type TimeExpression } from '../../words/index.ts'
import { sameWall } from '../zone.ts'
import { placeAt, timeAt } from './items.ts'
import { replaced, unplaced, type Outcome, type Placed } from './outcome.ts'
import { inOrderOf } from './roles.ts'

/** Another place of that name is meant. What it lies in is kept only within the same country. */
export function changeResolution(reading: Reading, { after }: CorrectionOf<'place'>, { at }: Placed): Outcome {
  const place = placeAt(reading, at)
  if (!place) return unplaced('no place is read there now')
  const { id, within, mentions, confidence, country } = place
  const changed: Place = { id, ...after, within: after.country === country ? within : [], mentions, confidence }
  return { reading: { ...reading, places: replaced(reading.places, inOrderOf(place, changed)) }, items: [id] }
}

/** Clocks of another zone are meant: the interval moves, the words and their value stay. */
export function changeZone(reading: Reading, { after }: CorrectionOf<'time-zone'>, { at }: Placed): Outcome {
  const time = timeAt(reading, at)
  if (!time || after === null) return unplaced('no time is read there now')
  try {
    return { reading: { ...reading, times: replaced(reading.times, inOrderOf(time, inZone(time, after))) }, items: [time.id] }
  } catch (thrown) {
    if (thrown instanceof HearsayError) return unplaced(thrown.message)
    throw thrown
  }
}

function inZone(before: TimeExpression, zone: string): TimeExpression {
  const { zoneFrom: _, ...time } = before
  const moved = (bound: string): string => sameWall(bound, time.zone ?? 'UTC', zone)
  return { ...time, ...(time.from !== undefined && { from: moved(time.from) }), ...(time.to !== undefined && { to: moved(time.to) }), zone }
}

/** Somebody else published it. */
export function changeOutlet(reading: Reading, { after }: CorrectionOf<'report-outlet'>): Outcome {
  const { outlet: _, ...report } = reading.report
  return { reading: { ...reading, report: inOrderOf(reading.report, { ...report, ...(after && { outlet: after }) }) }, items: ['report'] }
}

/** It was withdrawn: the reading says so as a report does that withdraws itself. */
export function retract(reading: Reading, { after }: CorrectionOf<'report-retracted'>): Outcome {
  const { revision: _, ...report } = reading.report
  return { reading: { ...reading, report: inOrderOf(reading.report, { ...report, ...(after && { revision: { kind: 'kill' } as const }) }) }, items: ['report'] }
}
