/** Lines that are furniture where they stand alone, in any place: marks and capitals do not count. nb, nn, da, sv, en, es, pt, fr, it, de. */
export const loneLines: readonly string[] = (
  'annonse | relacionado | relacionados | relacionadas | article content | advertisement article continues below this ad | story continues below advertisement | article continues below advertisement | recommended stories | recommended videos | annonsørinnhold | annons | annonce | reklame | advertisement | advertising | ad | sponsored | publicidad | anuncio | publicidade | publicité ' +
  '| pubblicità | anzeige | werbung | scroll to continue | article continues below | story continues below | artikkelen fortsetter under annonsen | saken ' +
  'fortsetter under annonsen | artikeln fortsätter efter annonsen | article continues after advertisement | sigue después de la publicidad | la nota ' +
  'continúa después de la publicidad | del | del innlegg | del artikkel | del saken | dela | share | share this | share this article | compartir | ' +
  'comparte | compartilhar | partager | condividi | teilen | tweet | facebook | twitter | whatsapp | linkedin | print | email | copy link | kopier lenke ' +
  '| copiar enlace | skriv ut | les også | les mer | les meir | les også: | sjå også | se også | läs mer | läs också | læs også | læs mere | read more | ' +
  'read also | see also | related | related articles | related stories | lea también | lee también | leer más | lea además | te puede interesar | le ' +
  'puede interesar | ver más | mira también | vea también | más información | noticias relacionadas | leia também | leia mais | veja também | à lire ' +
  'aussi | lire aussi | leggi anche | lesen sie auch | mehr zum thema | kommentarer | kommenter | comments | leave a comment | comentarios | deja un ' +
  'comentario | commentaires | commenti | kommentare | subscribe | sign up | log in | suscríbete | suscríbase | iniciar sesión | logg inn | bli abonnent ' +
  '| prenumerera'
).split(' | ')
