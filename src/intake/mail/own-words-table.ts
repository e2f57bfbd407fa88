/** Lines that stand above the words of an earlier message, in mail programs of several languages. `…` is a date and a name. */
export const quoteOpenings: readonly RegExp[] = [
  /^(?:on|am|den|le|el|em|il|op|på)\s.{4,200}\s(?:wrote|schrieb|skrev|a écrit|escribió|escreveu|ha scritto|schreef)\s?:\s*$/iu,
  /^.{4,200}\s(?:wrote|schrieb|skrev|a écrit|escribió|escreveu|ha scritto|schreef)\s?:\s*$/iu,
  /^.{4,200}\s(?:schrieb|skrev|escribió|escreveu|schreef)\s.{2,120}:\s*$/iu,
]

/** The part of an address before the @ that is a desk or a machine, no person. */
export const senders: RegExp =
  /^(?:no-?reply|ikke-?svar|news|nyhetsbrev|newsletter|nyheter|info|desk|redaksjon(?:en)?|post|alerts?|varsel|mailer-daemon|postmaster|press|presse|prensa|redaccion|boletin|avisos)(?:[+._-].*)?$/iu
