export const timeline = {
  title: 'Hva som skjedde, dag for dag',
  all: 'Også det de fleste ville hoppe over',
  none: 'Ingenting i meldingene sier når det skjedde.',
  noneMain: 'Ingen setning med tyngde sier når det skjedde. Setninger med mindre tyngde kan også vises.',
}
