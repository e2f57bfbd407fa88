import type { JoinedStory } from '../joined-story.ts'
import type { DraftClaim, DraftMember } from './draft.ts'

/** Mentions that would be true or false together, joined: each mention is in one draft. */
export function joinMentions({ digests }: JoinedStory): readonly DraftClaim[] {
  const drafts = new Map<string, [DraftMember, ...DraftMember[]]>()
  for (const digest of digests) {
    for (const mention of digest.mentions) {
      const key = `${mention.kind} ${mention.lemma}`
      const known = drafts.get(key)
      if (known) known.push({ digest, mention })
      else drafts.set(key, [{ digest, mention }])
    }
  }
  return [...drafts.values()].map((members) => ({ kind: members[0].mention.kind, members }))
}
