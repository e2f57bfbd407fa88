/**
 * What a word tells of, with the words for it in four languages: verbs, then after a bar nouns, adjectives and participles.
 * Words are lemmas; words of a phrase are joined by `_`: a verb and its particle, object or complement.
 */
export interface Concept {
  readonly name: string
  readonly nb: string
  readonly nn: string
  readonly en: string
  readonly es: string
}

/** Concepts that speak of the same happening: who dies was killed, and there is a death toll. */
export interface ConceptFamily {
  readonly name: string
  readonly concepts: readonly Concept[]
}

/** One line of a table. */
export function concept(name: string, nb: string, nn: string, en: string, es: string): Concept {
  return { name, nb, nn, en, es }
}

/** One line of things: nouns, names of kinds and adjectives. In nynorsk the words of bokmål count, too. */
export function thing(name: string, nb: string, nn: string, en: string, es: string): Concept {
  const both = [...new Set([...nb.split(' '), ...nn.split(' ')])].join(' ')
  return { name, nb: `| ${nb}`, nn: `| ${both}`, en: `| ${en}`, es: `| ${es}` }
}
