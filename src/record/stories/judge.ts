import { chanceOf, treesOfText, type Trees } from '../../text/index.ts'
import type { Judge } from './gather.ts'
import { judgeTrees } from './judge-table.ts'

let trees: Trees | undefined

/** The learned decision whether a report belongs to a story. */
export const learnedJudge: Judge = (features) => chanceOf((trees ??= treesOfText(judgeTrees)), features)
