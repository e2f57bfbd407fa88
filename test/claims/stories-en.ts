import type { InventedStory } from './told-story.ts'

/** Invented stories in English. */
export const english: readonly InventedStory[] = [
  {
    name: 'what an agency saw itself has the agency as its origin',
    reports: {
      a: [
        'Reuters',
        'en',
        '08:00',
        'PORT ELLEN (Reuters) - Soldiers have sealed off the airport, a Reuters reporter saw. The curfew will last until Sunday, Governor Ruth Kane told Reuters.',
      ],
      b: ['The Bay Gazette', 'en', '08:30', 'Soldiers have sealed off the airport, according to Reuters.'],
      c: ['Island Radio', 'en', '09:00', 'Soldiers have sealed off the airport, Governor Ruth Kane told Island Radio.'],
    },
    claims: [
      {
        told: ['a: Soldiers have [sealed] off the airport', 'b: Soldiers have [sealed] off the airport', 'c: Soldiers have [sealed] off the airport'],
        newsrooms: ['Reuters = a b', 'Island Radio = c'],
        origins: ['Reuters = a b', 'Ruth Kane = c'],
        own: ['a'],
        status: 'corroborated',
      },
      { told: ['a: The curfew will [last] until Sunday'], newsrooms: ['Reuters = a'], origins: ['Ruth Kane = a'] },
    ],
  },
  {
    name: 'the fire service and its chief are one, the mayor is another',
    reports: {
      a: ['The Dale Herald', 'en', '11:00', 'The library is still burning, the fire service said.'],
      b: ['Valley News', 'en', '11:20', 'The library is still burning, fire chief Tom Ashe told Valley News.'],
      c: ['Dale FM', 'en', '11:40', 'The library is still burning, Mayor Joan Pratt said.'],
    },
    claims: [
      {
        told: ['a: The library is still [burning]', 'b: The library is still [burning]', 'c: The library is still [burning]'],
        origins: ['Tom Ashe = a b', 'Joan Pratt = c'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'anonymous sources of two newsrooms are two origins',
    reports: {
      a: ['The Coast Mail', 'en', '07:00', 'The pilot had reported smoke, two sources at the airport told The Coast Mail.'],
      b: ['Skyline', 'en', '07:30', 'The pilot had reported smoke, a source at the airport told Skyline.'],
    },
    claims: [
      {
        told: ['a: The pilot had [reported] smoke', 'b: The pilot had [reported] smoke'],
        newsrooms: ['The Coast Mail = a', 'Skyline = b'],
        origins: ['two sources at the airport = a', 'a source at the airport = b'],
        status: 'corroborated',
      },
    ],
  },
  {
    name: 'crowds are counted differently by police and organisers: disputed, not updated',
    reports: {
      a: ['The Capital Post', 'en', '15:00', 'About 4,000 people marched through the capital, police said.'],
      b: ['The Capital Post', 'en', '16:00', 'Some 20,000 people marched through the capital, organiser Lena Fox said.'],
    },
    claims: [
      {
        told: ['a: About 4,000 people [marched] through the capital', 'b: Some 20,000 people [marched] through the capital'],
        values: ['a 4000 disputed', 'b 20000 disputed'],
        status: 'contradicted',
      },
    ],
  },
  {
    name: 'a toll climbs; an earlier one told again by a copy changes nothing',
    reports: {
      a: [
        'AP',
        'en',
        '06:00',
        'HARLOW (AP) - At least seven people were killed when a bridge fell in Harlow, police chief Dan Reed said. Divers are in the river.',
      ],
      b: ['AP', 'en', '09:00', 'HARLOW (AP) - The death toll from the bridge collapse in Harlow rose to eleven, police chief Dan Reed said.'],
      c: [
        'The Slow Post',
        'en',
        '10:00',
        'At least seven people were killed when a bridge fell in Harlow, police chief Dan Reed said. Divers are in the river. (AP)',
      ],
    },
    claims: [
      {
        told: [
          'a: At least seven people were [killed]',
          'b: The [death] toll from the bridge collapse in Harlow rose to eleven',
          'c: At least seven people were [killed]',
        ],
        newsrooms: ['AP = a b c'],
        origins: ['Dan Reed = a b c'],
        values: ['a 7 superseded', 'b 11 current'],
        status: 'updated',
      },
    ],
  },
  {
    name: 'one shot or two',
    reports: {
      a: ['The Border Times', 'en', '10:00', '"There were two explosions," said shopkeeper Ali Noor.'],
      b: ['AP', 'en', '12:00', 'There was only one explosion, army spokesman Sam Cole told AP.'],
    },
    claims: [
      { told: ['a: There were two [explosions]'], status: 'contradicted', contradicts: [1] },
      { told: ['b: There was only one [explosion]'], status: 'contradicted', contradicts: [0] },
    ],
  },
  {
    name: 'a railway firm rejects what the union says of it',
    reports: {
      a: ['Northern Star', 'en', '10:00', 'The brakes had not been inspected since May, union leader Kate Shaw told Northern Star.'],
      b: [
        'The Daily Ledger',
        'en',
        '13:00',
        'Train operator Norrail denied that the brakes had not been inspected.\n\n"The brakes were inspected in January," said Norrail spokeswoman Ann Bell.',
      ],
    },
    claims: [
      { told: ['a: The brakes had not been [inspected]'], origins: ['Kate Shaw = a'], status: 'denied', deniedBy: [1] },
      { told: ['b: The brakes were [inspected] in January'], origins: ['Ann Bell = b'], status: 'single' },
    ],
  },
  {
    name: 'what was not so in the morning may be so at night',
    reports: {
      a: ['Hill Radio', 'en', '08:00', 'The road is not closed, police said.'],
      b: ['Hill Radio', 'en', '19:00', 'The road is closed, the highway agency said.'],
    },
    claims: [
      { told: ['a: The road is not [closed]'], status: 'single' },
      { told: ['b: The road is [closed]'], status: 'single' },
    ],
  },
  {
    name: 'a correction withdraws the figure of its own newsroom',
    reports: {
      a: ['The Marsh Courier', 'en', '08:00', 'Fifteen people are missing after the landslide, according to two sources in the council.'],
      b: [
        'The Marsh Courier',
        'en',
        '10:00',
        'CORRECTION: An earlier version of this story said fifteen people were missing. That was wrong.\n\nSix people are missing, Sheriff Lou Hart said.',
      ],
    },
    claims: [
      {
        told: ['a: Fifteen people are [missing]', 'b: fifteen people were [missing]', 'b: Six people are [missing]'],
        values: ['a 15 retracted', 'b 6 current'],
        origins: ['two sources in the council = a', 'Lou Hart = b'],
      },
    ],
  },
  {
    name: 'an agency cited, citing somebody',
    reports: {
      a: ['Lake FM', 'en', '09:00', 'Two hikers have been found alive, Reuters reported, citing police chief Mark Dunn.'],
      b: ['The Lake Press', 'en', '09:30', 'Two hikers have been found alive, police chief Mark Dunn told The Lake Press.'],
    },
    claims: [
      {
        told: ['a: Two hikers have been [found] alive', 'b: Two hikers have been [found] alive'],
        newsrooms: ['Reuters = a', 'The Lake Press = b'],
        origins: ['Mark Dunn = a b'],
        status: 'single',
      },
    ],
  },
  {
    name: 'a byline of an agency',
    reports: {
      a: ['The Fen Gazette', 'en', '09:00', 'By The Associated Press\n\nThe senator has resigned after a week of protests.'],
    },
    claims: [{ told: ['a: The senator has [resigned]'], newsrooms: ['AP = a'], origins: ['AP = a'], own: [] }],
  },
  {
    name: 'witnesses are not one witness',
    reports: {
      a: ['City Daily', 'en', '09:00', 'The gunman shouted a name, a witness told City Daily.'],
      b: ['Metro Wire', 'en', '09:10', 'The gunman shouted a name, a witness told Metro Wire.'],
    },
    claims: [
      { told: ['a: The gunman [shouted] a name', 'b: The gunman [shouted] a name'], origins: ['a witness = a', 'a witness = b'], status: 'corroborated' },
    ],
  },
  {
    name: 'the spokeswoman and the ministry she speaks for',
    reports: {
      a: ['Reuters', 'en', '09:00', 'The border is closed, the Interior Ministry said in a statement.'],
      b: ['The Frontier', 'en', '09:10', 'The border is closed, Interior Ministry spokeswoman Olga Brandt told The Frontier.'],
    },
    claims: [{ told: ['a: The border is [closed]', 'b: The border is [closed]'], newsrooms: ['Reuters = a', 'The Frontier = b'], status: 'single' }],
  },
  {
    name: 'the army rejects that its soldiers shot',
    reports: {
      a: ['The Square', 'en', '10:00', 'Soldiers fired on the crowd, student leader Ben Adu told The Square.'],
      b: ['AFP', 'en', '11:00', 'The army denied that soldiers had fired on the crowd. "Our soldiers did not fire on anyone," said army spokesman Kofi Bo.'],
    },
    claims: [
      { told: ['a: Soldiers [fired] on the crowd'], status: 'denied', deniedBy: [1] },
      { told: ['b: Our soldiers did not [fire] on anyone'], origins: ['Kofi Bo = b'], status: 'single' },
    ],
  },
  {
    name: 'accident for one, sabotage for another',
    reports: {
      a: ['Rail News', 'en', '10:00', 'The derailment was an accident, Transport Minister Eve Hall said.'],
      b: ['The Observer of Kent', 'en', '11:00', 'The derailment was sabotage, police chief Gus Orr told The Observer of Kent.'],
    },
    claims: [
      { told: ['a: The derailment was an [accident]'], status: 'contradicted', contradicts: [1] },
      { told: ['b: The derailment was [sabotage]'], status: 'contradicted', contradicts: [0] },
    ],
  },
  {
    name: 'closed bridge, open school: nothing stands against anything',
    reports: {
      a: ['River Post', 'en', '10:00', 'The bridge is closed, police said.'],
      b: ['River Post', 'en', '10:30', 'The school is not closed, headteacher Ida Moss said.'],
    },
    claims: [
      { told: ['a: The bridge is [closed]'], status: 'single' },
      { told: ['b: The school is not [closed]'], status: 'single' },
    ],
  },
  {
    name: 'a part of those just told of is from whoever told of them, and is no figure of its own',
    reports: {
      a: [
        'Gulf Radio',
        'en',
        '10:00',
        'Nine people were injured when the crane fell, paramedic chief Ana Wolfe told Gulf Radio. Two of them are in intensive care.',
      ],
    },
    claims: [
      { told: ['a: Nine people were [injured]', 'a: Two of them are in [intensive] care'], origins: ['Ana Wolfe = a'], values: ['a 9 current'], own: [] },
    ],
  },
  {
    name: 'a name behind a long office is the person, not the office',
    reports: {
      a: ['The Hill Echo', 'en', '09:00', 'Six people were injured in the landslip, county rescue coordinator Ada Holt told the Hill Echo.'],
      b: ['The Hill Echo', 'en', '10:00', 'The library gets a new roof, library leader Jane Pryce said.'],
    },
    claims: [{ told: ['a: Six people were [injured]'], origins: ['Ada Holt = a'] }],
  },
  {
    name: 'the sentence behind says that the figure was wrong',
    reports: {
      a: ['The Hill Echo', 'en', '09:00', 'At least 12 miners were killed, a guard told the Hill Echo.'],
      b: [
        'The Hill Echo',
        'en',
        '11:00',
        'Three miners were killed, mine director Ruth Vale said.\n\nAn earlier version of this article said at least 12 miners were killed. That figure was wrong.',
      ],
    },
    claims: [
      {
        told: ['a: At least 12 miners were [killed]', 'b: Three miners were [killed]', 'b: at least 12 miners were [killed]'],
        values: ['a 12 retracted', 'b 3 current'],
        origins: ['a guard = a', 'Ruth Vale = b'],
      },
    ],
  },
]
