export { agreement, type Agreements } from './agreement.ts'
export { countedVerdicts, type Counted, type VerdictSummary } from './counted.ts'
export { allShownVerdicts, giveVerdict, shownVerdicts, takeVerdictBack } from './given.ts'
export { sampled, type SampleAsked, type Sampled } from './sampled.ts'
