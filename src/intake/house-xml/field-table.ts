/** The fields of a report that agencies' own XML names. */
export type HouseField = 'title' | 'byline' | 'dateline' | 'lead' | 'body' | 'credit' | 'published' | 'updated' | 'language' | 'guid' | 'slug' | 'note' | 'url'

/**
 * Names of elements by field, the surest first: small letters, without signs. English names stand beside those of the Nordic languages, Spanish, German,
 * French and Italian.
 */
export const fieldNames: Readonly<Record<HouseField, readonly string[]>> = {
  title: 'headline hedline hl1 mainheadline rubrik overskrift tittel titel titular titulo schlagzeile uberschrift titre titolo title header'.split(' '),
  byline: 'byline bylines by author authors forfatter forfattar journalist writer autor firma auteur signature autore'.split(' '),
  dateline: 'dateline datelinje stedlinje datering data_linje ort lieu luogo place'.split(' '),
  lead: 'lead lede ingress abstract manchet standfirst summary intro entradilla bajada vorspann chapo sommario description'.split(' '),
  body: 'body bodytext bodyhtml bodycontent maintext brodtext broedtext brodtekst broedtekst articletext storytext storybody text content cuerpo texto haupttext texte testo story'.split(
    ' ',
  ),
  credit: 'creditline credit agency distributor provider source byra bureau agencia kilde kjelde kalla quelle agence fonte copyrightholder'.split(' '),
  published:
    'firstcreated published publishdate publisheddate publicationdate publishedat pubdate datepublished issuedate created createddate datetime timestamp senttime sent date dato datum fecha data'.split(
      ' ',
    ),
  updated: 'versioncreated updated updatedat lastupdated modified lastmodified datemodified changed changedate endret aendret'.split(' '),
  language: 'language lang sprog sprak idioma sprache langue lingua'.split(' '),
  guid: 'guid newsid articleid storyid itemid identifier uri id'.split(' '),
  slug: 'slugline slug stikkord stikord keyword keywords catchline'.split(' '),
  note: 'ednote editorialnote editornote note message'.split(' '),
  url: 'url link permalink weburl canonicalurl'.split(' '),
}
