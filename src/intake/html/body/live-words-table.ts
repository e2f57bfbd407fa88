/** Words by which titles and addresses of live pages tell them; `_` is the edge of a word. nb, nn, da, sv, en, es, pt, fr, it, de. */
export const liveWords = {
  live: '_live_ _liveblog_ _live_updates_ _as_it_happened_ _direkte_ _oppdateres_ _siste_nytt_ _time_for_time_ _minutt_for_minutt_ _liverapport_ _direkterapport_ _en_vivo_ _en_directo_ _minuto_a_minuto_ _última_hora_ _ao_vivo_ _minuto_a_minuto_ _en_direct_ _in_diretta_ _liveticker_',
} as const
