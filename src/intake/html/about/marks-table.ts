/** What the class, id or a like attribute of an element says it holds, in the words newsrooms' mark-up has in English, Norwegian, Swedish, Danish, Spanish, German, French, Italian and Portuguese. */
export const markWords = {
  /** Who wrote it. */
  byline:
    'byline|author|autor(?!idad|iz)|auteur|autore|forfatter|skribent|journalist(?!ik)|firma(?!$)|writer|reporter|contributor|redactor|creator|written-?by|posted-?by',
  /** When it was published. */
  date: 'date(?!d?-?line-?(?:city|place))|dato|datum|fecha|time(?!line|s-?square)|publish|publis|publica|published|pubdate|posted|stamp|hora|meta-?info|entry-?meta|post-?meta|article-?meta|story-?meta|article-?info|byline',
  /** When it was changed. */
  updated: 'updat|modif|oppdater|actualiz|edited|revis',
  /** What stands below a picture. */
  caption:
    'caption|bildetekst|billedtekst|bildtext|cutline|pie-?de-?foto|foto-?pie|pie_|pie-(?:foto|video|imagen)|ep[ií]grafe|leyenda|legend(?!ary)|image-?(?:text|description|desc)|img-?(?:text|desc)|photo-?desc|bildunterschrift|didascalia|legenda',
  /** Whose picture it is. */
  credit:
    'credit|photographer|fotograf|photo-?by|copyright|photo-?byline|byline-?photo|image-?byline|image__byline|figure-?author|photo-?source|image-?source|media-?source|attribution|foto-?autor|autor-?foto|quelle|crédit',
  /** What stands on the page besides the article. */
  outside:
    'comment(?!ary)|disqus|related|relater|relacionad|recommend|recomend|anbefal|sidebar|side-?bar|(?<!image-|photo-|figure-|text-|media-|article-|gallery-)widget(?!-?(?:figure|image))|footer|foot-?er|navbar|nav-|-nav(?![a-z])|menu|breadcrumb|newsletter|nyhetsbrev|boletin|promo|teaser|most-?(?:read|popular|viewed)|mest-?lest|mas-?(?:leid|vist)|trending|popular|more-?(?:from|stories|news)|read-?(?:more|next|also)|up-?next|latest|cookie|consent|share-|sharing|social|advert|sponsor|outbrain|taboola|masthead|subscribe|paywall|modal|popup|ticker|reply|respond|biography|author-?bio|bio-?box|about-?the-?author',
} as const
