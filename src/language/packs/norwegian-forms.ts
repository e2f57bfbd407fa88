import type { EventLine } from '../events.ts'

/** How the weak verbs and the nouns of a Norwegian standard are inflected. */
interface Endings {
  /** After the stem of a weak verb. */
  readonly verb: readonly string[]
  /** After the stem of a verb whose other forms stand in the table. */
  readonly present: readonly string[]
  /** After a verb that ends in another vowel than e. */
  readonly short: readonly string[]
  /** After a noun without e, and after the stem of a noun in e. */
  readonly noun: readonly string[]
}

/** Forms that give no lemma of their own where they can be mistaken for another word. */
const add = (forms: Map<string, string>, lemmas: ReadonlySet<string>, form: string, lemma: string): void => {
  if (form !== lemma && form.length > 2 && !lemmas.has(form) && !forms.has(form)) forms.set(form, lemma)
}

/**
 * Forms of the verbs that lines begin with → lemma: what follows no rule from a table, the rest by the endings; a doubled consonant is
 * also written once before t and d («brenne», «brente»).
 */
export function formsOf(lines: readonly EventLine[], irregular: Readonly<Record<string, string>>, { verb, present, short }: Endings): ReadonlyMap<string, string> {
  const lemmas = new Set(lines.flatMap(({ lemma, upos }) => (upos === 'VERB' ? [lemma.split(' ')[0] ?? lemma] : [])))
  const forms = new Map<string, string>()
  for (const [lemma, list] of Object.entries(irregular)) if (lemmas.has(lemma)) for (const form of list.split(' ')) add(forms, lemmas, form, lemma)
  for (const lemma of lemmas) {
    const weak = irregular[lemma] === undefined
    if (!lemma.endsWith('e')) for (const ending of short) add(forms, lemmas, lemma + ending, lemma)
    else {
      const stem = lemma.slice(0, -1)
      for (const ending of weak ? verb : present) add(forms, lemmas, (/^[td]/u.test(ending) ? stem.replace(/([^aeiouyæøå])\1$/u, '$1') : stem) + ending, lemma)
    }
  }
  return forms
}

/** Forms of the nouns of lines, of their phrases and conditions, and of the classes given → lemma, by the endings; of two lemmas with one form the longer has it («opprørerne»). */
export function pluralsOf(lines: readonly EventLine[], classes: readonly (readonly string[])[], { noun }: Endings): ReadonlyMap<string, string> {
  const beside = lines.flatMap(({ lemma, with: wanted = [] }) => [...lemma.split(' ').slice(1), ...wanted].filter((word) => /^\p{L}{4,}$/u.test(word)))
  const lemmas = new Set([...lines.flatMap(({ lemma, upos }) => (upos === 'NOUN' && !lemma.includes(' ') ? [lemma] : [])), ...classes.flat(), ...beside])
  const forms = new Map<string, string>()
  for (const lemma of [...lemmas].toSorted((a, b) => b.length - a.length)) {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
    for (const ending of noun) add(forms, lemmas, stem + ending, lemma)
  }
  return forms
}
