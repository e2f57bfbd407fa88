import type { LanguagePack } from '../../../language/index.ts'
import { openJudge, type JudgeWeights } from './weights.ts'

export { judged } from './judge.ts'
export { proposeRivals } from './rivals.ts'

const opened = new WeakMap<LanguagePack, JudgeWeights>()

/** The learned step of a pack that brings its weights; opened once a pack. */
export function judgeOf(pack: LanguagePack): JudgeWeights | undefined {
  const known = opened.get(pack)
  if (known || !pack.judge) return known
  const judge = openJudge(pack.judge)
  if (judge) opened.set(pack, judge)
  return judge
}
