import type { InventedStory } from './told-story.ts'

/** Invented stories in Spanish. */
export const spanish: readonly InventedStory[] = [
  {
    name: 'a credited copy and an uncredited rewrite of one dispatch',
    reports: {
      a: [
        'EFE',
        'es',
        '09:00',
        'Quito, 10 feb (EFE).- Al menos cuatro personas murieron en un alud en la carretera de Baños del Sur, informó el gobernador Luis Paredes.\n\nEl alud sepultó dos autobuses que viajaban hacia la costa y bloqueó el paso en ambos sentidos.',
      ],
      b: [
        'Diario del Paso',
        'es',
        '09:40',
        'Al menos cuatro personas murieron en un alud en la carretera de Baños del Sur, informó el gobernador Luis Paredes. (EFE)',
      ],
      c: [
        'La Hora Andina',
        'es',
        '10:10',
        'Tragedia en la carretera. Un alud sepultó dos autobuses que viajaban hacia la costa y bloqueó el paso en ambos sentidos en Baños del Sur. Al menos cuatro personas murieron, según el gobernador Luis Paredes.',
      ],
    },
    claims: [
      {
        told: ['a: Al menos cuatro personas [murieron]', 'b: Al menos cuatro personas [murieron]', 'c: Al menos cuatro personas [murieron]'],
        newsrooms: ['EFE = a b c'],
        origins: ['Luis Paredes = a b c'],
        values: ['a 4 current'],
        status: 'single',
      },
      {
        told: ['a: El alud [sepultó] dos autobuses', 'c: Un alud [sepultó] dos autobuses'],
        newsrooms: ['EFE = a c'],
        origins: ['EFE = a c'],
        status: 'single',
      },
    ],
  },
  {
    name: 'sources that an outlet consulted are its own; the description is their name',
    reports: {
      a: ['El Cerro', 'es', '12:00', 'El piloto había pedido auxilio, según tres fuentes del aeropuerto consultadas por El Cerro.'],
    },
    claims: [{ told: ['a: El piloto había [pedido] auxilio'], newsrooms: ['El Cerro = a'], origins: ['tres fuentes del aeropuerto = a'], own: [] }],
  },
  {
    name: 'the navy and its spokesman',
    reports: {
      a: ['La Prensa del Golfo', 'es', '14:00', 'El carguero está hundido, dijo la Marina en un comunicado.'],
      b: ['Radio Faro', 'es', '14:20', 'El carguero está hundido, dijo a Radio Faro el portavoz de la Marina, Hugo Sáenz.'],
    },
    claims: [
      { told: ['a: El carguero está [hundido]', 'b: El carguero está [hundido]'], newsrooms: ['La Prensa del Golfo = a', 'Radio Faro = b'], status: 'single' },
    ],
  },
  {
    name: 'controlled for one, not for the other',
    reports: {
      a: [
        'Canal Sierra',
        'es',
        '18:00',
        'El incendio forestal está controlado, afirmó el ministro del Ambiente, Raúl Ocampo. La jefa de los bomberos, Delia Ruiz, respondió: "El incendio no está controlado".',
      ],
    },
    claims: [
      { told: ['a: El incendio forestal está [controlado]'], origins: ['Raúl Ocampo = a'], status: 'contradicted', contradicts: [1] },
      { told: ['a: El incendio no está [controlado]'], origins: ['Delia Ruiz = a'], status: 'contradicted', contradicts: [0] },
    ],
  },
  {
    name: 'an erratum withdraws a figure',
    reports: {
      a: ['El Cerro', 'es', '08:00', 'Al menos veinte personas murieron en el descarrilamiento, según dos fuentes de la fiscalía.'],
      b: ['EFE', 'es', '08:30', 'Lima, 10 feb (EFE).- Doce personas murieron en el descarrilamiento, informó la ministra de Transportes, Carla Soto.'],
      c: [
        'El Cerro',
        'es',
        '11:00',
        'FE DE ERRATAS. El Cerro publicó esta mañana que veinte personas murieron en el descarrilamiento. La cifra era errónea.\n\nDoce personas murieron, según confirmó la ministra Carla Soto.',
      ],
    },
    claims: [
      {
        told: ['a: Al menos veinte personas [murieron]', 'b: Doce personas [murieron]', 'c: veinte personas [murieron]', 'c: Doce personas [murieron]'],
        newsrooms: ['El Cerro = a c', 'EFE = b'],
        origins: ['dos fuentes de la fiscalía = a', 'Carla Soto = b c'],
        values: ['a 20 retracted', 'b 12 current', 'c 12 current'],
      },
    ],
  },
  {
    name: 'the company denies what a miner says',
    reports: {
      a: ['Radio Socavón', 'es', '10:00', 'La mina tenía grietas desde enero, denunció el minero Julio Paz en Radio Socavón.'],
      b: ['La Jornada Minera', 'es', '12:00', 'La empresa Minas Altas negó que la mina tuviera grietas. "No había grietas", dijo su portavoz, Elsa Vidal.'],
    },
    claims: [
      { told: ['a: La mina tenía [grietas] desde enero'], origins: ['Julio Paz = a'], status: 'denied', deniedBy: [1] },
      { told: ['b: No había [grietas]'], origins: ['Elsa Vidal = b'], status: 'single' },
    ],
  },
  {
    name: 'what an agency tells, told on',
    reports: {
      a: ['Onda Libre', 'es', '10:00', 'El presidente del club renunció esta mañana, según informó la agencia EFE.'],
      b: ['El Cerro', 'es', '10:30', 'El presidente del club renunció esta mañana, dijo su abogado, Omar Gil, a El Cerro.'],
    },
    claims: [
      {
        told: ['a: El presidente del club [renunció]', 'b: El presidente del club [renunció]'],
        newsrooms: ['EFE = a', 'El Cerro = b'],
        origins: ['EFE = a', 'Omar Gil = b'],
        own: [],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'two ministries are two',
    reports: {
      a: ['La Voz', 'es', '10:00', 'El puente está cerrado, informó el Ministerio de Transportes.'],
      b: ['El Cerro', 'es', '10:30', 'El puente está cerrado, informó el Ministerio del Interior.'],
    },
    claims: [
      {
        told: ['a: El puente está [cerrado]', 'b: El puente está [cerrado]'],
        origins: ['Ministerio de Transportes = a', 'Ministerio del Interior = b'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'a figure rises from the same mouth',
    reports: {
      a: ['EFE', 'es', '08:00', 'Quito, 10 feb (EFE).- Al menos ocho personas murieron en el terremoto, informó el presidente de la Cruz Verde, Raúl Pinto.'],
      b: ['Radio Centro', 'es', '11:00', 'El terremoto dejó quince muertos, dijo Raúl Pinto, presidente de la Cruz Verde, a Radio Centro.'],
    },
    claims: [
      {
        told: ['a: Al menos ocho personas [murieron]', 'b: El terremoto dejó quince [muertos]'],
        newsrooms: ['EFE = a', 'Radio Centro = b'],
        origins: ['Raúl Pinto = a b'],
        values: ['a 8 superseded', 'b 15 current'],
        status: 'updated',
      },
    ],
  },
  {
    name: 'figures of one hour from two authorities are disputed',
    reports: {
      a: ['El Cerro', 'es', '10:00', 'El terremoto dejó 40 muertos según la alcaldesa Rita Vela, mientras que el gobernador Luis Paz habla de 25 muertos.'],
    },
    claims: [
      {
        told: ['a: El terremoto dejó 40 [muertos]', 'a: el gobernador Luis Paz habla de 25 [muertos]'],
        values: ['a 40 disputed', 'a 25 disputed'],
        status: 'contradicted',
      },
    ],
  },
  {
    name: 'a photograph',
    reports: {
      a: ['La Voz', 'es', '10:00', 'Un helicóptero rescata a dos pescadores frente a la costa de Arenal. Foto: Marta Cid / EFE'],
    },
    claims: [{ told: ['a: Un helicóptero [rescata] a dos pescadores'], newsrooms: ['EFE = a'], origins: ['Marta Cid = a'], own: [] }],
  },
  {
    name: 'whoever raises the figure behind a dateline gives it; a film comes from whoever made it',
    reports: {
      a: [
        'La Voz del Valle',
        'es',
        '09:00',
        'Puerto Seco, 10 feb (EFE).- El jefe de los bomberos, Julio Arce, elevó este martes a cuatro la cifra de muertos en el alud.',
      ],
      b: ['La Voz del Valle', 'es', '10:00', 'Un video grabado por la vecina Inés Calvo muestra el puente destruido.'],
    },
    claims: [
      { told: ['a: la cifra de [muertos] en el alud'], newsrooms: ['EFE = a'], origins: ['Julio Arce = a'] },
      { told: ['b: muestra el puente [destruido]'], origins: ['Inés Calvo = b'] },
    ],
  },
  {
    name: 'people of a hospital are not the hospital; a paper is meant by the first words of its name',
    reports: {
      a: ['El Muelle de Salinas', 'es', '09:00', 'Dos enfermeras del hospital Santa Ana dijeron a El Muelle que han ingresado 12 heridos.'],
      b: ['Radio Brisa', 'es', '10:00', 'Hay 12 heridos, según El Muelle.'],
    },
    claims: [
      {
        told: ['a: han ingresado 12 [heridos]', 'b: Hay 12 [heridos]'],
        newsrooms: ['El Muelle de Salinas = a b'],
        origins: ['Dos enfermeras del hospital Santa Ana = a b'],
        status: 'single',
      },
    ],
  },
]
