/** Stands in for the identification of languages until it lands. */
export function identify(_text: string): string | undefined {
  return 'nb'
}
