/** Words that stand before the time of publishing, in small letters. */
export const publishedWords =
  'publisert|publicert|publicerad|publicerat|offentliggjort|udgivet|lagt ut|skrevet|published|first published|posted|issued|released|created|originally|publicado|publicada|creado|publicação|veröffentlicht|erstellt|publié|publiée|pubblicato|pubblicata|date'

/** Words that stand before the time of a change. */
export const updatedWords =
  'sist oppdatert|oppdatert|endret|sist endra|oppdatera|uppdaterad|ändrad|opdateret|sidst opdateret|last updated|updated|modified|last modified|edited|revised|reviewed|actualizado|actualizada|última actualización|modificado|atualizado|atualizada|aktualisiert|zuletzt aktualisiert|mis à jour|mise à jour|modifié|aggiornato|ultimo aggiornamento'

/** Names of `meta` elements for the time of publishing, the surest first. */
export const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article_published_time',
  'datepublished',
  'og:datepublished',
  'published_at',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.date',
  'published',
  'publisheddate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'pub_date',
  'article.published',
  'citation_online_date',
  'citation_publication_date',
  'citation_date',
  'prism.publicationdate',
  'search:contentdate',
  'datecreated',
  'date.created',
  'dc.date.created',
  'dcterms.created',
  'og:published_time',
  'video:release_date',
  'ya:ovs:upload_date',
  'uploaddate',
] as const

/** A `meta` of another name that speaks of publishing, and what makes it speak of something else. */
export const publishedMeta = /publish|pubdate|pub[_-]date|issued|publicat|contentdate|first.?pub|release/u
export const otherMeta = /publisher|expir|modif|updat|last|app|tags|section|id$|locale/u

/** A date that may be of publishing or of a change. */
export const plainMetas = ['date', 'dc.date.x-metadatalastmodified', 'article:date', 'article.date', 'weibo:article:create_at', 'created', 'og:date'] as const

export const updatedMetas = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
  'article_modified_time',
  'datemodified',
  'cxenseparse:modified_time',
  'last_updated_date',
  'lastmod',
  'last-modified',
  'last_modified',
  'date.modified',
  'date.updated',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
] as const
