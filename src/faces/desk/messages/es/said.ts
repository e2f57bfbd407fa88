export const said = {
  by: 'Mostrar',
  bySpeaker: 'por quién habla',
  byCountry: 'por país',
  title: (speakers: number, claims: number): string =>
    `Quién dijo qué: ${speakers} ${speakers === 1 ? 'hablante' : 'hablantes'}, ${claims} ${claims === 1 ? 'afirmación' : 'afirmaciones'}`,
  most: (who: string, count: number, of: number): string => `Quien más tiene que ver con ellas es ${who}: ${count} de ${of}.`,
  denied: (count: number): string => (count === 1 ? 'Alguien desmiente una de ellas.' : `Alguien desmiente ${count} de ellas.`),
  left: (claims: number, speakers: number): string =>
    `Se omiten: ${claims} ${claims === 1 ? 'afirmación' : 'afirmaciones'}, ${speakers} ${speakers === 1 ? 'hablante' : 'hablantes'}.`,
  column: (number: number, text: string, status: string, origins: number): string =>
    `Afirmación ${number}: ${text} (${status}, ${origins} ${origins === 1 ? 'origen' : 'orígenes'})`,
  row: (who: string, about: string, count: number): string =>
    `${who}${about === '' ? '' : ` (${about})`}: ${count} ${count === 1 ? 'afirmación' : 'afirmaciones'}`,
  cell: (who: string, stance: string, text: string): string => `${who} ${stance}: ${text}`,
  empty: (who: string, number: number, text: string): string => `${who}: nada sobre ${number}. ${text}`,
  columns: ['Quién', 'Cargo', 'País', 'Postura', 'Afirmación', 'Informes', 'Redacciones'],
  key: 'Las columnas',
  none: 'Todavía no se nombra a nadie como fuente de una afirmación. En cuanto un informe diga quién dice qué, aparecerá aquí.',
  reactions: (countries: number): string => (countries === 1 ? 'Lo que se dijo, en un país' : `Lo que se dijo, por país: ${countries}`),
  reactionColumns: ['País', 'Quién', 'Postura', 'Primeras palabras'],
  reactionsLeft: (countries: number, reports: number): string =>
    [...(countries > 0 ? [`Se omiten ${countries} países más.`] : []), ...(reports > 0 ? [`No se cuentan ${reports} informes anteriores.`] : [])].join(' '),
  speakersLeft: (count: number): string => `y ${count} más`,
  statements: (count: number): string => (count === 1 ? '1 declaración' : `${count} declaraciones`),
  noReactions: 'No se conoce el país de nadie que haya hablado. En cuanto un informe diga de qué país es un ministro o portavoz, aparecerá aquí.',
  all: 'Todo lo que se dijo, lo más reciente primero',
  speaker: 'Quién',
  anySpeaker: 'cualquiera',
  stance: 'Postura',
  anyStance: 'todas',
  country: 'País',
  anyCountry: 'todos',
  noneWith: 'Aquí no se dijo nada así. Quite un filtro para ver más.',
  noStatements: 'Ningún informe de esta historia recoge lo que dijo alguien.',
  unknownSpeaker: 'alguien sin nombre',
}
