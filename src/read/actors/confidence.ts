/** How often an actor found first by a rule is right and whole: estimated from reading development texts, not counted yet. */
const estimated: Readonly<Record<string, number>> = {
  'actor/name/person': 0.9,
  'actor/name/publisher': 0.95,
  'actor/name/country': 0.95,
  'actor/name/body': 0.8,
  'actor/phrase/noun': 0.7,
  'actor/phrase/pronoun': 0.4,
  'actor/phrase/noun/sentence': 0.65,
  'actor/phrase/noun/report': 0.6,
  'actor/phrase/noun/outlet': 0.5,
  'actor/name/person/sentence': 0.85,
  'actor/name/person/report': 0.8,
  'actor/name/person/outlet': 0.7,
  'actor/name/body/sentence': 0.7,
  'actor/name/body/report': 0.7,
  'actor/name/body/outlet': 0.6,
}

/** The confidence of an actor by the rule that found it. */
export function confidenceOf(rule: string): number {
  return estimated[rule] ?? 0.5
}
