import type { SpeechWords } from '../../speech.ts'

/** The small words of reported speech in Spanish. */
export const speech: SpeechWords = {
  that: ['que'],
  questions: ['si', 'qué', 'quién', 'quiénes', 'dónde', 'cuándo', 'cómo', 'cuál', 'cuáles', 'cuánto', 'cuántos'],
  relatives: ['que', 'quien', 'quienes', 'cual', 'cuales'],
  to: ['a', 'ante'],
  by: ['por'],
  from: ['de', 'por'],
  comes: ['venir', 'proceder', 'provenir', 'partir'],
  through: ['mediante', 'a través de'],
  anaphors: ['lo', 'eso', 'esto', 'así', 'ello'],
  likewise: ['lo mismo hacer', 'hacer lo mismo', 'también lo hacer', 'así lo hacer', 'lo propio hacer', 'hacer lo propio'],
  citing: ['citar', 'citar a', 'remitir a'],
  citedBy: ['citado por', 'citado en', 'citados por', 'citada por', 'citadas por', 'recogido por', 'recogidas por'],
  firstPerson: ['yo', 'me', 'mí', 'mi', 'mis', 'nosotros', 'nosotras', 'nos', 'nuestro', 'nuestra', 'nuestros', 'nuestras'],
  duty: ['deber', 'debe', 'deben', 'debemos', 'exigimos', 'exigir', 'exijo', 'tener que', 'hay que', 'necesitamos'],
  future: ['vamos', 'voy'],
  denial: ['bulo', 'calumnia', 'es falso', 'es mentira', 'falsedad', 'infundado', 'infundio', 'mentira', 'no es cierto', 'no es verdad', 'patraña'],
  blame: [
    'atropello', 'barbaridad', 'bochornoso', 'cobarde', 'condenar', 'deplorable', 'escandaloso', 'escándalo', 'inaceptable', 'inadmisible',
    'indignante', 'inhumano', 'injusticia', 'injusto', 'intolerable', 'irresponsable', 'lamentable', 'repudiar', 'repudio', 'ridículo', 'traición',
    'una burla', 'vergonzoso', 'vergüenza',
  ],
  backing: ['apoyamos', 'apoyo', 'felicitar', 'nuestro apoyo', 'respaldamos', 'respaldo', 'solidaridad'],
  but: ['pero', 'mientras', 'y', 'e', 'aunque', 'sino'],
  passives: ['ser'],
  being: ['ser', 'estar', 'decir'],
  yes: ['sí', 'claro', 'efectivamente'],
  no: ['no', 'nunca', 'jamás'],
  speakerBeforeCue: false,
  resumes: false,
}
