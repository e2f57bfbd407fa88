export const timeline = {
  title: 'Kva som hende, dag for dag',
  all: 'Også det dei fleste ville hoppe over',
  none: 'Ikkje noko i meldingane seier når det hende.',
  noneMain: 'Inga setning med tyngd seier når det hende. Setningar med mindre tyngd kan òg visast.',
}
