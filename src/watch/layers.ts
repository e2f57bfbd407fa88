import type { Layer, Reading } from '../words/index.ts'

/** The reading with the layers nobody asked for left empty. Statements keep the actors they point at. */
export function onlyLayers(reading: Reading, only?: readonly Layer[]): Reading {
  if (!only) return reading
  const wanted = new Set(only)
  const actors = wanted.has('actors') || wanted.has('statements') || wanted.has('events')
  return {
    ...reading,
    actors: actors ? reading.actors : [],
    places: wanted.has('places') || wanted.has('events') ? reading.places : [],
    times: wanted.has('times') || wanted.has('statements') || wanted.has('events') ? reading.times : [],
    statements: wanted.has('statements') || wanted.has('events') ? reading.statements : [],
    events: wanted.has('events') ? reading.events : [],
  }
}
