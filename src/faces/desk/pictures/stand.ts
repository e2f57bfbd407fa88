import { getContext, setContext } from 'svelte'
import type { Shown } from '../evidence/index.ts'
import type { Place } from './walk.ts'

/** A mark of a picture: where it stands, what it is called, and the words it rests on. */
export interface Spot extends Place {
  readonly id: string
  /** What a reader who cannot see the picture is told: "23.14, AFP, new origin". */
  readonly name: string
  /** What is shown beside it while it is pointed at, where its name would be long to read there. */
  readonly tip?: string | undefined
  readonly shown?: Shown | undefined
  /** Where Enter leads, where a mark is more than its words. */
  readonly href?: string | undefined
  /** Its name stands in the picture already: nothing comes up beside it. */
  readonly named?: boolean
}

/** What a mark has of its picture. */
export interface Stand {
  /** The mark the keyboard is at. */
  readonly current: string | undefined
  /** The mark the pointer or the keyboard is at now. */
  readonly pointed: string | undefined
  point(id: string | undefined): void
  focus(spot: Spot): void
  open(spot: Spot): void
}

const key = Symbol('picture')

/** Gives the marks of a picture their stand. */
export function setStand(stand: Stand): void {
  setContext(key, stand)
}

/** The stand of the picture this mark is in. */
export function getStand(): Stand {
  return getContext<Stand>(key)
}
