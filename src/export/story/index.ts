export type { ShownReport, StoryView } from './story-view.ts'
export { copyLine, storyText } from './text.ts'
