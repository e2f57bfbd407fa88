import { feature } from 'topojson-client'
import type { FeatureCollection, Geometry } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import coarse from 'world-atlas/countries-110m.json?url'
import fine from 'world-atlas/countries-50m.json?url'

/** Outlines of all countries. */
export type Outlines = FeatureCollection<Geometry, { readonly name: string }>

const files = { coarse, fine }
const asked = new Map<keyof typeof files, Promise<Outlines>>()

/** Outlines of all countries, of files of our own; each is asked for once. */
export async function outlinesOf(how: keyof typeof files): Promise<Outlines> {
  const there = asked.get(how) ?? fetched(files[how])
  asked.set(how, there)
  try {
    return await there
  } catch (thrown) {
    asked.delete(how)
    throw thrown
  }
}

async function fetched(address: string): Promise<Outlines> {
  const answer = await fetch(address)
  if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`)
  const world = (await answer.json()) as Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }> // as the package has it
  return feature(world, world.objects.countries)
}
