/** Beginnings of paragraphs that point to another report; a colon follows. */
export const related: readonly string[] = [
  'related(?: (?:story|stories|article|articles))?|read (?:more|also)|see also|more on this story', // en
  'les (?:mer|meir|også|saken|saka)|bakgrunn|se også|sjå òg|les òg', // nb, nn
  'læs (?:også|mere)|læs mere|läs (?:också|mer|även)', // da, sv
  '(?:lea|lee|leer|vea|ver) (?:también|más)|te puede interesar|nota relacionada|le puede interesar', // es
  'mehr zum thema|lesen sie (?:auch|mehr)|lire aussi|à lire aussi|leggi anche|leia (?:mais|também)|veja também', // de, fr, it, pt
]

/** Last paragraphs of a feed's text that invite to read on, by language: what programs for publishing put there. */
export const tails: readonly string[] = [
  // en
  'read (?:more|on|the full story|the rest)',
  'continue reading',
  'full story',
  'the post .{1,300} appeared first on .{1,200}',
  'the article .{1,300} (?:first appeared|appeared first) (?:on|in) .{1,200}',
  // nb, nn
  'les (?:mer|meir|hele saken|heile saka|resten|videre|vidare|også)',
  'innlegget .{1,300} dukket først opp på .{1,200}',
  // da, sv
  'læs (?:mere|hele artiklen|også|videre)',
  'läs (?:mer|hela artikeln|också|vidare)',
  'inlägget .{1,300} dök först upp på .{1,200}',
  'indlægget .{1,300} blev først udgivet på .{1,200}',
  // es
  '(?:leer|ver|lea) (?:más|también|la nota completa)',
  '(?:seguir|sigue|continuar|continúa) leyendo',
  'la entrada .{1,300} (?:se publicó primero en|aparece primero en|apareció primero en) .{1,200}',
  // de, fr, it, pt
  'weiterlesen|mehr lesen',
  'der beitrag .{1,300} erschien zuerst auf .{1,200}',
  'lire (?:la suite|plus|aussi)',
  "l['’]article .{1,300} est apparu en premier sur .{1,200}",
  'leggi (?:tutto|di più|anche)',
  "l['’]articolo .{1,300} proviene da .{1,200}",
  'leia (?:mais|também)',
  'o post .{1,300} apareceu primeiro em .{1,200}',
]

/** What such a paragraph holds when it begins with the report's own headline. */
export const tailInside = /\bwas originally published in .{1,200} on \w{2,30}, where people are continuing /u
