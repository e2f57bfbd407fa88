/** Whose an actor is and what it is, as PLOVER codes it. */
export interface Code {
  /** Alpha-3, `IGO…`, `NGO`, `IMG`, `MNC`. */
  readonly country?: string
  /** The main one first. */
  readonly sectors: readonly string[]
}

/** A union of states is its own main sector: `IGOEUR` → `EUR`. */
export function codeOf(country: string | undefined, sectors: readonly string[]): Code {
  const union = country?.startsWith('IGO') === true && country.length > 3 ? [country.slice(3)] : []
  return { ...(country === undefined ? {} : { country }), sectors: [...new Set([...union, ...sectors])] }
}

/** Sectors one leaves with one's office. */
export function isOffice(sector: string): boolean {
  return /^(?:GOV|MIL|COP|SPY|JUD|LEG|PTY)$/u.test(sector)
}
