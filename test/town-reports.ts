/** Two reports of an invented paper about one night, to be posted to the API. */
export const townReports = [
  {
    title: 'Dam breaks above Granli',
    text: 'The dam above Granli broke on Sunday morning. Police arrested two men near the dam, police chief Liv Aas said. Three people were killed, Aas told reporters.',
    language: 'en',
    outlet: 'Elveposten',
    publishedAt: '2031-05-04T08:00:00Z',
    url: 'https://elveposten.example/0',
  },
  {
    title: 'Council meets after dam break',
    text: 'The council of Granli met after the dam above Granli broke on Sunday. “We will rebuild the dam,” mayor Per Ruud said. Four people were killed, according to the police.',
    language: 'en',
    outlet: 'Elveposten',
    publishedAt: '2031-05-04T09:00:00Z',
    url: 'https://elveposten.example/1',
  },
] as const
