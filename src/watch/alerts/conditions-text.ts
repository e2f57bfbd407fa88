import type { Conditions } from './conditions.ts'

/** Conditions on one line: `claim; country COL; type COERCE; origins ≥ 2`. */
export function conditionsText({
  tell,
  words,
  country,
  types,
  speaker,
  outlet,
  story,
  claim,
  report,
  asides,
  origins,
  newsrooms,
  numbers,
}: Conditions): string {
  const told = (name: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [`${name} ${value}`])
  const least = (name: string, value: number | undefined): readonly string[] => (value === undefined ? [] : [`${name} ≥ ${value}`])
  return [
    tell.join(', '),
    ...told('words', words),
    ...told('country', country),
    ...told('type', types?.join(' or ')),
    ...told('number', numbers?.join(' or ')),
    ...told('speaker', speaker),
    ...told('outlet', outlet),
    ...told('story', story?.id),
    ...told('claim', claim?.id),
    ...told('report', report),
    ...(asides ? ['also asides'] : []),
    ...least('origins', origins),
    ...least('newsrooms', newsrooms),
  ].join('; ')
}
