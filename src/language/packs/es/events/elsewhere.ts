/** Words that show a sentence is about something else, by domain, in Spanish. */
export const elsewhere: Readonly<Record<string, readonly string[]>> = {
  sport: [
    'gol', 'balón', 'pelota', 'delantero', 'portero', 'arquero', 'guardameta', 'mediocampista', 'zaguero', 'árbitro', 'entrenador', 'futbolista', 'jugador', 'torneo', 'copa',
    'liga', 'campeonato', 'semifinal', 'penalti', 'empate', 'goleada', 'golear', 'marcador', 'portería', 'cancha', 'estadio', 'hinchada', 'afición', 'pitido', 'prórroga', 'fútbol', 'futbol',
    'baloncesto', 'básquetbol', 'tenis', 'tenista', 'béisbol', 'boxeo', 'boxeador', 'púgil', 'ciclista', 'ciclismo', 'atleta', 'atletismo', 'nadador', 'natación', 'maratón', 'olimpiada', 'olímpico', 'medalla', 'podio',
    'canasta', 'encestar', 'raqueta', 'pivote', 'jonrón', 'inning', 'bateador', 'cuadrangular', 'subcampeón', 'cabezazo', 'centrocampista',
    'córner', 'fichaje', 'vestuario', 'banquillo', 'eliminatoria', 'fórmula', 'rugby', 'gimnasta', 'ajedrez', 'ajedrecista', 'judoca', 'esgrima', 'golfista', 'golf', 'torero', 'corrida', 'novillero', 'lidia', 'estocada', 'banderilla',
  ],
  culture: [
    'película', 'filme', 'novela', 'actriz', 'cineasta', 'guion', 'guión', 'documental', 'álbum', 'canción', 'cantante',
    'concierto', 'orquesta', 'compositor', 'ópera', 'novelista', 'poema', 'cuento', 'festival', 'estreno', 'taquilla', 'videojuego', 'episodio', 'rodaje', 'telenovela', 'ficción', 'thriller', 'historieta', 'cómic', 'cantautor', 'pasarela',
  ],
  market: [
    'bolsa', 'inversor', 'inversionista', 'cotización', 'cotizar', 'dividendo', 'trimestre', 'bursátil', 'wall', 'nasdaq', 'ibex', 'dow', 'rendimiento', 'opa', 'accionista', 'merval', 'bovespa',
  ],
  weather: [
    'tormenta', 'huracán', 'nevada', 'granizo', 'temporal', 'ciclón', 'tornado', 'temperatura', 'meteorológico', 'meteorología', 'inundación', 'caudal', 'terremoto', 'sismo', 'seísmo', 'réplica', 'volcán', 'erupción', 'lava', 'ceniza', 'alud', 'deslave', 'sequía', 'tsunami', 'magnitud', 'richter', 'aguacero', 'helada', 'crecida', 'desborde', 'desbordar', 'marejada', 'oleaje',
  ],
  accident: [
    'accidente', 'volcadura', 'atropello', 'atropellar', 'colisión', 'colisionar', 'descarrilar', 'descarrilamiento', 'naufragio', 'naufragar', 'cortocircuito', 'ebriedad', 'despiste', 'pavimento', 'alcoholemia', 'bañista', 'ahogar',
  ],
  history: [
    'siglo', 'virrey', 'virreinato', 'medieval', 'prehispánico', 'franquismo', 'prócer', 'arqueólogo', 'arqueológico', 'biografía', 'antepasado', 'efeméride', 'caudillo', 'cruzada', 'califa', 'templario', 'faraón', 'cartago', 'gladiador', 'vikingo',
  ],
}

/** Words that show it only beside another one of the domain. */
export const elsewhereBeside: Readonly<Record<string, readonly string[]>> = {
  sport: [
    'partido', 'equipo', 'selección', 'rival', 'etapa', 'temporada', 'set', 'saque', 'clasificación', 'pelotón', 'lanzador', 'toro', 'ruedo', 'triple', 'rebote', 'remate', 'rematar', 'campeón', 'jugada', 'gol', 'lesión', 'rodilla', 'playa', 
  ],
  culture: [
    'poeta', 'autor', 'libro', 'trama', 'personaje', 'lector', 'serie', 'narrar', 'retratar', 'actor', 'protagonista', 'escenario', 'galería', 'museo', 'teatro', 'exposición', 'pantalla', 'musical', 'cine', 'escultura', 'cuadro', 'pintor', 'disco', 'premio', 'gira', 'artista', 'capítulo', 'temporada', 'escritor', 'escena', 'fan',
  ],
  market: ['índice', 'beneficio', 'divisa', 'ganancia', 'pérdida', 'vendedor', 'comprador', 'facturación', 'onza', 'barril', 'bajada', 'porcentual', 'trimestral'],
  weather: ['río', 'viento', 'lluvia', 'escala', 'nieve', 'ola', 'desborde'],
  accident: ['volcar', 'siniestro', 'vuelco', 'derrumbe', 'ahogado', 'freno', 'frenar', 'caldera', 'velocidad', 'curva', 'piloto', 'mecánico'],
  history: ['batalla', 'nazi', 'patriota', 'realista', 'emperador', 'romano', 'imperio', 'colonial', 'conquistador', 'libertador', 'hitler', 'stalin', 'napoleón', 'historiador', 'colonia', 'centenario'],
}
