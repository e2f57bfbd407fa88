import { openCommonness, type CommonnessPoint } from '../terms/commonness.ts'
import type { GoesBack, Saves } from '../terms/goes-back.ts'
import type { Told } from '../told.ts'
import { openGathering, usualSettings, type GatheringPoint, type GatheringSaved } from './gather.ts'
import type { LinkedStories } from './links.ts'
import { learnedJudge } from './judge.ts'
import { vectorsOf } from './report-terms.ts'

/** Stories of one collection while its reports come in the order of time. */
export interface StoryFinder {
  /** Takes the next report; `order` counts them from 0. */
  add(told: Told, order: number): void
  /** Order of the first report of the story a report is in. */
  storyAt(order: number): number
  /** Pairs of stories that are linked and not one. */
  links(): LinkedStories
}

/** Finds stories, and can go back. */
export type LiveStoryFinder = StoryFinder & GoesBack<StoryPoint> & Saves<StoriesSaved>

/** How the finder stands. */
export interface StoryPoint {
  readonly common: CommonnessPoint
  readonly gathering: GatheringPoint
}

/** All of the finder. */
export interface StoriesSaved {
  readonly common: CommonnessPoint
  readonly gathering: GatheringSaved
}

/** Finds stories: rare words, names and numbers, and a learned decision. */
export function openStoryFinder(saved?: StoriesSaved): LiveStoryFinder {
  const common = openCommonness()
  if (saved) common.goBack(saved.common)
  const gathering = openGathering(learnedJudge, usualSettings, saved?.gathering)
  return {
    add(told, order) {
      const { language, at, atByWords = false } = told
      gathering.add({
        order,
        vectors: vectorsOf(told, common),
        ...(language === undefined ? {} : { language }),
        ...(at === undefined ? {} : { at, atByWords }),
      })
    },
    storyAt: gathering.storyAt,
    links: gathering.links,
    point: () => ({ common: common.point(), gathering: gathering.point() }),
    goBack(to) {
      common.goBack(to.common)
      gathering.goBack(to.gathering)
    },
    holdFrom: (oldest) => gathering.holdFrom(oldest.gathering),
    saved: () => ({ common: common.point(), gathering: gathering.saved() }),
  }
}

/** Every report in one story: a desk's own selection. */
export function oneStory(): StoryFinder {
  return { add: () => undefined, storyAt: () => 0, links: () => ({ ones: new Int32Array(), others: new Int32Array() }) }
}

export type { LinkedStories } from './links.ts'
