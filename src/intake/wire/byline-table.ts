/** What stands before the names in a byline, in small letters: a line a language, or two. */
export const bylineOpenings: readonly string[] = [
  'by, reporting by, written by, story by, words by, from, photo by, photograph by, text by, report by',
  'av, skrevet av, skrive av, tekst, tekst av, foto, foto av, af, skrevet af, text, text av',
  'por, texto de, texto por, escrito por, foto de, fotos de, de nuestro corresponsal',
  'von, text von, par, propos recueillis par, di, door, da',
].flatMap((line) => line.split(', '))

/** Words of a title that is no name: a part of a byline with one of them is left out beside a name. In small letters. */
export const bylineTitles: readonly string[] = [
  'writer, reporter, correspondent, correspondents, editor, staff, journalist, photographer, columnist, analyst, contributor, producer, chief',
  'journalister, korrespondent, medarbeider, medarbeidar, redaktør, fotograf, kommentator, utenriksmedarbeider, redaksjonen, medarbejder, korrespondenten',
  'redactor, redactora, redacción, corresponsal, enviado, enviada, periodista, fotógrafo, reportero, jornalista, correspondente',
  'korrespondentin, redakteur, redakteurin, mitarbeiter, journaliste, correspondant, correspondante, envoyé, envoyée, giornalista, inviato, corrispondente',
].flatMap((line) => line.split(', '))
