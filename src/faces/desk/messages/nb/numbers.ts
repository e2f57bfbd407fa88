export const numbers = {
  title: (unit: string): string => `Hvor mange, og hvem sier det: ${unit}`,
  caption: 'En linje for hver som oppga det, med navnet ved enden; det grå båndet ligger mellom det laveste og det høyeste.',
  once: (count: number): string =>
    count === 1 ? 'Ett til ble oppgitt én gang; det står i tabellen.' : `${count} til ble oppgitt én gang; de står i tabellen.`,
  claim: (text: string): string => `Det som telles: ${text}`,
  step: (when: string, who: string, value: string, state: string): string => `${when}, ${who}: ${value}, ${state}`,
  states: { current: 'står', superseded: 'nyere tall siden', disputed: 'andre sier noe annet', retracted: 'trukket tilbake' },
  columns: ['Det som telles', 'Oppgitt', 'Hvem sier det', 'Tall', 'Hvordan det står'],
  atLeast: (value: string): string => `minst ${value}`,
  atMost: (value: string): string => `høyst ${value}`,
  pressed: 'skalaen er trykket sammen oppover',
  kind: 'Det som telles',
  anyKind: 'Alt',
  all: 'Alle tall, det sist oppgitte først',
  none: 'Ingen melding oppgir tall her. Tall på døde, skadde, pågrepne, savnede, fordrevne, deltakere og penger ville stått her.',
}
