/** Words before the name of who made a picture, in small letters; a colon, `by` or the like follows. */
export const creditOpenings =
  'foto og video|foto|foto og tekst|tekst og foto|fotos|photo|photos|photo credit|photo courtesy|photograph|photographs|photographer|photography|pic|picture|pictures|image|images|image credit|image source|credit|credits|courtesy|' +
  'bilde|bild|bilder|billede|arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|illustrasjon|skjermbilde|skjermdump|skärmdump|fotomontasje|montasje|montage|grafikk|grafik|fotograf|arkiv|' +
  'fotografía|fotografia|fotógrafo|imagen|imágenes|imagem|crédito|créditos|captura|ilustración|archivo|infografía|' +
  'crédit|crédits|photographie|quelle|bildquelle|fuente|source|fonte|illustration|graphic|video|vídeo|screenshot|screengrab|copyright'

/** Small words between such an opening and the name. */
export const creditJoints = 'via|by|av|af|de|por|von|par|di|from|courtesy of|credit'

/** Furniture of captions that is neither caption nor credit. */
export const captionButtons =
  'purchase licensing rights|, opens new tab|vis mer|visa mer|more >|more|vis mindre|vis meir|read more|show more|show less|expand|enlarge|zoom|close|next|previous|ampliar|ver más|cerrar|open image modal|toggle caption|hide caption|view image in fullscreen|open this photo in gallery|les mer|förstora bilden|stäng'

/** What stands where a caption would and is none, in small letters. */
export const notCaptions =
  /^(?:advertis\w*|annonse|annons|publicidad|anuncio|anzeige|publicité|light mode|dark mode|loading\W*|share|del|subscribe\b.*|sign up\b.*|read more\b.*|les også\b.*|lee también\b.*|https?:\S+|.*\{\{.*)$/iu

/** What stands before a caption and is no part of it: a label, a place in a row of pictures. */
export const captionLabels = /^(?:(?:image |photo )?caption|bildetekst|bildtext|pie de foto)\s?[,:]\s*|^\d{1,3}\s?(?:of|av|de|\/)\s?\d{1,3}(?=\s|\p{Lu})\s*/iu
