export const timeline = {
  title: 'Qué ocurrió, día a día',
  all: 'También lo que la mayoría pasaría por alto',
  none: 'Nada en los informes dice cuándo ocurrió.',
  noneMain: 'Ninguna frase de peso dice cuándo ocurrió. También pueden mostrarse frases de menos peso.',
}
