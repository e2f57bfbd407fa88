import { cue } from '../cue.ts'

/** Adjectives of conviction and attitude: «X está seguro de C», «partidario de C». */
export const adjectives = [
  cue('confiado', 'ADJ', 'says', ['oblique'], '[El mediador](speaker) está [confiado en](cue) [que habrá acuerdo](content).', 'El perro, confiado, se acercó.', { prepositions: ['en'] }),
  cue('consciente', 'ADJ', 'claims', ['oblique'], '[El ministro](speaker) es [consciente de](cue) [que faltan vacunas](content).', 'El herido llegó consciente.', { prepositions: ['de'] }),
  cue('contrario', 'ADJ', 'condemns', ['oblique'], '[La patronal](speaker) es [contraria a](cue) [la subida](content).', 'El coche iba en sentido contrario.', { prepositions: ['a'] }),
  cue('convencido', 'ADJ', 'claims', ['oblique'], '[El padre](speaker) está [convencido de](cue) [que su hijo vive](content).', [], { prepositions: ['de'] }),
  cue('crítico', 'ADJ', 'condemns', ['oblique'], '[El auditor](speaker) fue [crítico con](cue) [el rescate](content).', 'Tres pacientes siguen en estado crítico.', { prepositions: ['con'] }),
  cue('decepcionado', 'ADJ', 'condemns', ['oblique'], '[El gremio](speaker) está [decepcionado con](cue) [la oferta](content).', [], { prepositions: ['con', 'por'] }),
  cue('dispuesto', 'ADJ', 'promises', ['oblique'], '[Los rebeldes](speaker) están [dispuestos a](cue) [entregar las armas](content).', 'Las mesas están dispuestas en círculo.', { prepositions: ['a'] }),
  cue('favorable', 'ADJ', 'supports', ['oblique'], '[El juez](speaker) es [favorable a](cue) [aplazar la vista](content).', 'El viento es favorable.', { prepositions: ['a'] }),
  cue('optimista', 'ADJ', 'says', ['oblique'], '[La enviada](speaker) es [optimista sobre](cue) [el diálogo](content).', [], { prepositions: ['sobre'] }),
  cue('partidario', 'ADJ', 'supports', ['oblique'], '[La ministra](speaker) es [partidaria de](cue) [abrir la frontera](content).', [], { prepositions: ['de'] }),
  cue('preocupado', 'ADJ', 'claims', ['oblique'], '[La relatora](speaker) está [preocupada por](cue) [los presos](content).', 'Tenía un gesto preocupado.', { prepositions: ['por'] }),
  cue('satisfecho', 'ADJ', 'supports', ['oblique'], '[Los observadores](speaker) están [satisfechos con](cue) [el recuento](content).', [], { prepositions: ['con', 'de'] }),
  cue('seguro', 'ADJ', 'claims', ['oblique', 'clause'], '[El abogado](speaker) está [seguro de](cue) [que quedará libre](content).', 'El refugio es seguro.', { prepositions: ['de'] }),
]
