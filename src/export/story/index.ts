export { countsOf, rankedClaims, type ShownReport, type StoryView } from './story-view.ts'
export { copyLine, storyText } from './text.ts'
