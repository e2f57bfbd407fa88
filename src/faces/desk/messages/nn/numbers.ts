export const numbers = {
  title: (unit: string): string => `Kor mange, og kven seier det: ${unit}`,
  caption: 'Ei line for kvar som oppgav det, med namnet ved enden; det grå bandet ligg mellom det lågaste og det høgaste.',
  once: (count: number): string =>
    count === 1 ? 'Eitt til vart oppgjeve éin gong; det står i tabellen.' : `${count} til vart oppgjevne éin gong; dei står i tabellen.`,
  claim: (text: string): string => `Det som vert talt: ${text}`,
  step: (when: string, who: string, value: string, state: string): string => `${when}, ${who}: ${value}, ${state}`,
  states: { current: 'står', superseded: 'nyare tal sidan', disputed: 'andre seier noko anna', retracted: 'trekt attende' },
  columns: ['Det som vert talt', 'Oppgjeve', 'Kven seier det', 'Tal', 'Korleis det står'],
  atLeast: (value: string): string => `minst ${value}`,
  atMost: (value: string): string => `høgst ${value}`,
  pressed: 'skalaen er trykt saman oppover',
  kind: 'Det som vert talt',
  anyKind: 'Alt',
  all: 'Alle tal, det sist oppgjevne først',
  none: 'Ikkje noka melding oppgjev tal her. Tal på døde, skadde, pågripne, sakna, fordrivne, deltakarar og pengar ville ha stått her.',
}
