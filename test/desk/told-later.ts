/** Reports of our own that come in while the desk is looked at, each on the fire at Puerto Lindero. */
export const toldLater = {
  deadNow: {
    title: 'Puerto Lindero: eight dead after the explosion',
    outlet: 'Estuary Post',
    language: 'en',
    publishedAt: '2026-03-13T18:00:00Z',
    text: `Puerto Lindero: eight dead after the explosion

Eight people died in the explosion in the port of Puerto Lindero, fire chief Esteban Rivas said on Friday evening.

"The air in the city is not safe to breathe," mayor Irene Castaño said.

Interior Minister Tomás Arrieta resigned on Friday evening, his ministry said.
`,
  },
  denied: {
    title: 'Døgnet: ministeren avviser at han går av',
    outlet: 'Døgnet',
    language: 'nb',
    publishedAt: '2026-03-13T19:00:00+01:00',
    text: `Arrieta avviser at han går av

Innenriksminister Tomás Arrieta avviste fredag kveld at han har trukket seg.

– Jeg går ikke av, sa Arrieta i Puerto Lindero. Han sier at sju mennesker døde i eksplosjonen.

Ordfører Irene Castaño sier at bydelene Bajamar og La Ribera skal være tomme i natt.
`,
  },
  again: {
    title: 'Puerto Lindero en calma',
    outlet: 'AMC',
    language: 'es',
    publishedAt: '2026-03-13T17:00:00-04:00',
    text: `Puerto Lindero en calma

El ministro del Interior, Tomás Arrieta, dijo que nueve personas murieron en la explosión de Puerto Lindero.

La alcaldesa Irene Castaño afirmó que el aire de la ciudad no es seguro.
`,
  },
} as const
