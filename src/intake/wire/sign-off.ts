/** What stands at the end of dispatches for editors alone: `hh/ph/ts/hd`, `dpa al rmo hct rmo`, `___`, `jpr-ent/vh`. */
const initials: readonly RegExp[] = [
  /^\(?[a-zæøåäöü]{1,5}(?:[-/][a-zæøåäöü0-9]{1,6}){1,6}\)?$/u,
  /^(?:dpa|apa|sda|afp)(?:[ /][a-zäöü0-9]{1,6}){1,8}$/u,
  /^[_*\s-]{3,}$/u,
  /^(?:EFE|Ends|ENDS)$/u,
]
/** Lines after which nothing is for readers. */
const notForReaders: readonly RegExp[] = [
  /^#{1,2}\s*(?:notebook|notizblock)\s*$/iu,
  /^the following information is not (?:intended )?for publication/iu,
  /^die folgenden informationen sind nicht zur veröffentlichung bestimmt/iu,
  /^#{1,3}\s*(?:editorial contacts|redaktionelle hinweise|note to editors)\s*$/iu,
]

/** A text without its editors' initials and notes: what stands after "not for publication" and at the very end. */
export function withoutSignOff(text: string): string {
  const paragraphs = text.split('\n\n')
  const cut = paragraphs.findIndex((paragraph) => notForReaders.some((form) => form.test(paragraph)))
  let end = cut > 0 ? cut : paragraphs.length
  while (end > 1 && initials.some((form) => form.test(paragraphs[end - 1]?.trim() ?? ''))) end--
  return paragraphs.slice(0, end).join('\n\n')
}
