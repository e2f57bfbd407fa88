export { openCopyFinder, type CopiesSaved, type CopyFinder, type CopyPoint, type FoundCopy } from './copies/find-copies.ts'
export { quotedStatement, type Quoted } from './quoted/quoted-statement.ts'
export { toldClaim } from './quoted/told-claim.ts'
export { compare } from './compare.ts'
export { hashedId } from './hashed-id.ts'
export { rfc3339 } from './rfc3339.ts'
export { saidDay } from './said-day.ts'
export {
  oneStory,
  openStoryFinder,
  type LinkedStories,
  type LiveStoryFinder,
  type StoriesSaved,
  type StoryFinder,
  type StoryPoint,
} from './stories/find-stories.ts'
export { storyZoneOf } from './timeline/story-clock.ts'
export { headlineOf, mainLanguage, titleOf, type StoryTitle } from './stories/title.ts'
export { withWords, type Told } from './told.ts'
export { claimsOf } from './claims/index.ts'
export { digestOf, type Digest } from './digest/index.ts'
export { briefOf, type BriefOptions } from './brief/brief-of.ts'
export type { JoinedStory } from './joined-story.ts'
export { readersEntries } from './timeline/readers-entries.ts'
export { timelineOf } from './timeline/timeline-of.ts'
export { episodesOf, withEpisodes } from './episodes/episodes-of.ts'
