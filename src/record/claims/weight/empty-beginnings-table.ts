import type { Language } from '../../../words/index.ts'

/** How sentences begin that tell nothing of the story when they stand alone: that there will be more, or that the same goes for somebody else. Without case. */
export const emptyBeginnings: Readonly<Record<Language, readonly string[]>> = {
  nb: ['saken oppdateres', 'saken blir oppdatert', 'saken vil bli oppdatert', 'les også', 'publisert', 'sist oppdatert', 'det samme ', 'det gjør '],
  nn: ['saka vert oppdatert', 'saka blir oppdatert', 'saka vil bli oppdatert', 'les også', 'publisert', 'sist oppdatert', 'det same ', 'det gjer '],
  en: [
    'this is a developing story',
    'this is a breaking',
    'this story will be updated',
    'this story is being updated',
    'more to follow',
    'read more',
    'so did ',
    'the same goes ',
  ],
  es: ['noticia en desarrollo', 'habrá ampliación', 'seguirá ampliación', 'noticia en ampliación', 'lea también', 'lo mismo ', 'así lo '],
}
