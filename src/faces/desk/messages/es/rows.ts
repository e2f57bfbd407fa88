export const rows = {
  more: 'Mostrar más',
  end: 'Eso es todo.',
  waiting: 'Cargando líneas',
}
