/** Whether a place is an address of PostgreSQL. */
export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(place)
}

/** The address without its password, as errors and people are shown it. */
export function nameOf(address: string): string {
  return address
    .replace(/^(\w+:\/\/[^/?#]*?):[^/?#]*@/u, '$1@')
    .replaceAll(/([?&])password=[^&#]*&?/giu, '$1')
    .replace(/[?&]$/u, '')
}
