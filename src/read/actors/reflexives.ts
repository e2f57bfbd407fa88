import type { Annotated } from '../../language/index.ts'
import type { Draft, Register } from './register.ts'
import type { Scene } from './scene.ts'

/** Verbs to go up over to one with a subject. */
const reach = 10

/** Notes «seg» and «sin» as mentions of the subject of their clause, where that is an actor. */
export function noteReflexives({ text, vocabulary }: Scene, register: Register): void {
  const forms = new Set(vocabulary.pack.people.reflexives)
  if (forms.size === 0) return
  for (let word = 0; word < text.length; word++) {
    const upos = text.upos[word]
    if ((upos !== 'PRON' && upos !== 'DET') || (register.coreAt[word] ?? -1) >= 0 || !forms.has((text.form[word] ?? '').toLowerCase())) continue
    const subject = subjectFor(text, word)
    const actor = subject === undefined ? undefined : actorAt(register, subject)
    if (actor) register.note(actor, { from: word, to: word + 1 }, { from: word, to: word + 1 }, 'pronoun')
  }
}

/** The subject of the nearest verb above a word that has one; a relative pronoun gives what it relates to. */
function subjectFor(text: Annotated, word: number): number | undefined {
  const { firstWord = 0, endWord = 0 } = text.sentences[text.sentenceOf[word] ?? 0] ?? {}
  let below = word
  for (let at = text.head[word] ?? -1, steps = 0; at >= 0 && steps < reach; below = at, at = text.head[at] ?? -1, steps++) {
    for (let child = firstWord; child < endWord; child++) {
      if (child === below || text.head[child] !== at || !(text.relation[child] ?? '').startsWith('nsubj')) continue
      const isRelative = (text.relation[at] ?? '').startsWith('acl') && text.upos[child] === 'PRON'
      return isRelative ? (text.head[at] ?? -1) : child
    }
  }
  return undefined
}

function actorAt(register: Register, word: number): Draft | undefined {
  const mention = register.mentions[register.coreAt[word] ?? -1] ?? register.mentions[register.phraseAt[word] ?? -1]
  return mention && register.draft(mention.actor)
}
