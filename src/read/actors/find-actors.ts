import type { Annotated, LanguagePack } from '../../language/index.ts'
import { publisherNamed, type Gazetteer, type Offices } from '../../knowledge/index.ts'
import type { ActorKind, ReportInput, Span } from '../../words/index.ts'
import type { Layout } from '../layout/index.ts'
import { noteAgents } from './agents.ts'
import { codeOfActor } from './codes/code-of-actor.ts'
import { closeRegister } from './close.ts'
import type { ActorFacts, ActorIndex, ActorKey, SpeechContext } from './index-of-actors.ts'
import { namedBy, mostOverlapping, sameWords } from './named-phrases.ts'
import { actorOfPhrase } from './new-actor.ts'
import { noteName } from './note-names.ts'
import { openPersonNames, type PersonNames } from './person-names.ts'
import { phraseOf } from './phrases.ts'
import { byPossessive, byPronoun, pronounIn } from './pronouns.ts'
import { actAsGovernment } from './government.ts'
import { quotedWords } from './quoted.ts'
import { noteReflexives } from './reflexives.ts'
import { openRegister, type Draft, type Register } from './register.ts'
import { officeHolder } from './office-holder.ts'
import { bodyTakenUp, roleHolder } from './roles.ts'
import { fitsAgreement, mostSalient } from './salience.ts'
import { furnitureOf, sceneOf, type Facts, type Scene } from './scene.ts'
import { personTakenUp, untitledPerson } from './taken-up.ts'
import { noteUnspoken, noteVoice } from './unspoken.ts'
import { wordsOf, type Words } from './words.ts'

/** Reads the named actors of a report and opens the index that statements ask and fill. Linear in the words of the report. */
export function findActors(
  text: Annotated,
  pack: LanguagePack,
  {
    layout,
    input,
    offices,
    gazetteer,
  }: { readonly layout: Layout; readonly input?: ReportInput; readonly offices?: Offices; readonly gazetteer?: () => Gazetteer },
): ActorIndex {
  const origin = originOf(pack, input)
  const scene = sceneOf(text, pack, {
    gazetteer,
    offices,
    day: input?.publishedAt?.slice(0, 10),
    ...origin,
    isDated: isElsewhere(layout.dateline, origin.near ?? [], gazetteer),
  })
  const register = openRegister(text.length)
  const persons = openPersonNames()
  const isFurniture = furnitureOf(text, layout)
  for (const name of scene.names) if (name.kind === 'publisher' || isFurniture[name.from] !== 1) noteName(scene, register, persons, name)
  register.named = register.mentions.length
  return indexOver(scene, register, persons, quotedWords(text))
}

/** Where a report is from: its outlet's country, as it says or as the outlet is known, and the home of its language. */
function originOf({ sectors }: LanguagePack, input: ReportInput | undefined): Pick<Facts, 'near' | 'outlet'> {
  const outlet = input?.outlet?.country ?? publisherNamed(input?.outlet?.name ?? '')?.country
  return { outlet, near: [outlet, sectors.home].filter((country) => country !== undefined) }
}

/** Whether a dateline names a place that no country near by has. */
function isElsewhere(dateline: string | undefined, near: readonly string[], gazetteer: (() => Gazetteer) | undefined): boolean {
  if (dateline === undefined || gazetteer === undefined) return false
  const [place = ''] = dateline.split(',')
  return !gazetteer()
    .candidates(place)
    .some(({ country }) => near.includes(country))
}

function indexOver(scene: Scene, register: Register, persons: PersonNames, quoted: Uint8Array): ActorIndex {
  const { text } = scene

  const resolve = (span: Span, context: SpeechContext): ActorKey | undefined => {
    const words = withCountry(scene, wordsOf(text, span))
    const phrase = phraseOf(scene, words)
    if (!phrase) return undefined
    const named = namedBy(scene, register, phrase, words)
    if (named) return named.key
    const pronoun = phrase.words.to - phrase.words.from <= 2 ? pronounIn(scene, phrase.words) : undefined
    if (pronoun) {
      const who = byPronoun(scene, register, quoted, pronoun, context)
      if (who) register.note(who, pronoun.words, pronoun.words, 'pronoun')
      return who?.key
    }
    const owner = byPossessive(scene, register, quoted, phrase.words, context)
    if (owner) {
      register.note(owner, phrase.words, phrase.words, 'pronoun')
      return owner.key
    }
    if (phrase.isCoordinated) return undefined
    const holder =
      roleHolder(scene, register, phrase) ??
      officeHolder(scene, register, persons, phrase) ??
      bodyTakenUp(scene, register, phrase) ??
      personTakenUp(scene, register, quoted, phrase, context) ??
      untitledPerson(scene, register, quoted, phrase, context)
    if (holder) register.note(holder, phrase.complement ? { from: phrase.run.from, to: phrase.complement.to } : phrase.run, phrase.run, 'role')
    return holder?.key
  }

  const add = (span: Span, kind?: ActorKind): ActorKey => {
    const words = withCountry(scene, wordsOf(text, span))
    const phrase = phraseOf(scene, words)
    if (!phrase) return newBare(register, text.text.slice(...span), words, kind).key
    const there = sameWords(register, phrase.words)
    if (there) return there.key
    const actor = actorOfPhrase(scene, register, phrase, kind)
    register.note(
      actor,
      phrase.words,
      { from: phrase.head, to: phrase.head + 1 },
      phrase.isCoordinated ? 'role' : text.upos[phrase.head] === 'PROPN' ? 'name' : text.upos[phrase.head] === 'PRON' ? 'pronoun' : 'role',
    )
    return actor.key
  }

  /** Whoever is asked for takes part in something: a country does as its government. */
  const asked = (actor: ActorKey): ActorKey => {
    const draft = register.draft(actor)
    if (!draft.acts) actAsGovernment(scene, draft)
    draft.acts = true
    return actor
  }

  return {
    actorAt: (span) => mostOverlapping(scene, register, span)?.key,
    resolve: (span, context) => {
      const actor = resolve(span, context)
      return actor === undefined ? undefined : asked(actor)
    },
    add,
    actorFor: (span, context, kind) => asked(resolve(span, context) ?? add(span, kind)),
    elided: (at, context, agreement) => mostSalient(text, register, quoted, wordsOf(text, [at, at + 1]).from, context, fitsAgreement(agreement ?? {}))?.key,
    voice: (span, speaker) => noteVoice(scene, register, span, register.draft(speaker)),
    facts: (actor) => factsOf(scene, register.draft(actor)),
    close: () => {
      noteUnspoken(scene, register, persons, quoted)
      noteAgents(scene, register)
      noteReflexives(scene, register)
      return closeRegister(scene, register)
    },
  }
}

/** «statsministeren» and the country that hangs on it: «i Sverige». */
function withCountry({ text, vocabulary }: Scene, words: Words): Words {
  const { to } = words
  const country = text.upos[to] === 'ADP' && text.upos[to - 1] === 'NOUN' ? vocabulary.countryAt(text.form, to + 1) : undefined
  if (country === undefined || text.head[to] !== to + 1 || text.head[to + 1] !== to - 1) return words
  return { from: words.from, to: to + 1 + country.words }
}

function factsOf(scene: Scene, draft: Draft): ActorFacts {
  const { kind, name, roles, gender, plural } = draft
  const role = roles.find(({ text }) => text !== '')?.text
  const { country, sectors } = codeOfActor(scene, draft)
  return {
    kind,
    name,
    plural,
    sectors,
    ...(role === undefined ? {} : { role }),
    ...(country === undefined ? {} : { country }),
    ...(gender === undefined ? {} : { gender }),
  }
}

/** A span without a word in it: marks alone. It is noted at the nearest word, so that it is in the record. */
function newBare(register: Register, name: string, words: Words, kind: ActorKind | undefined): Draft {
  const draft = register.create(kind ?? 'other', name.trim(), 'actor/phrase/noun')
  const from = Math.max(0, Math.min(words.from, register.coreAt.length - 1))
  const nearest = words.to > words.from ? words : { from, to: from + 1 }
  register.note(draft, nearest, nearest, 'role')
  return draft
}
