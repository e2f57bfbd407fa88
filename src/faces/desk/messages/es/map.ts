const s = (count: number): string => (count === 1 ? '' : 's')

export const map = {
  title: 'Dónde ocurre',
  shown: (count: number, of: number): string => (count === of ? `${count} lugar${count === 1 ? '' : 'es'}.` : `${count} de ${of} lugares están en el mapa.`),
  without: (count: number, first: string, events: number): string =>
    count === 1
      ? `${first}, con ${events} hecho${s(events)}, no tiene coordenadas; está en la lista.`
      : `${count} no tienen coordenadas, entre ellos ${first} con ${events} hecho${s(events)}; están en la lista.`,
  left: (count: number): string => `Se omiten ${count} lugares más.`,
  andMore: (name: string, more: number): string => `${name} y ${more} más`,
  events: (count: number): string => `${count} hecho${s(count)}`,
  kinds: {
    country: 'país', region: 'región', city: 'ciudad', district: 'distrito', square: 'plaza', building: 'edificio', water: 'agua', area: 'zona', other: 'lugar',
  }, // prettier-ignore
  within: (kilometres: number): string => `a menos de ${kilometres} km`,
  somewhere: 'en algún punto de él',
  unknown: 'no se sabe con qué exactitud',
  columns: ['Lugar', 'País', 'Qué es', 'Hechos', 'De ellos', 'Norte', 'Este', 'Radio, km'],
  move: 'Mover el mapa',
  steps: { nearer: 'Acercar', farther: 'Alejar', whole: 'Todos los lugares', left: 'A la izquierda', right: 'A la derecha', up: 'Arriba', down: 'Abajo' },
  how: 'Las flechas van de lugar en lugar, Av Pág por todos; más y menos acercan y alejan el mapa, cero muestra todos los lugares; Intro muestra las palabras.',
  signs: { disc: 'un lugar, con el número de hechos', ring: 'hasta dónde puede estar, más o menos' },
  from: 'Contornos: Natural Earth.',
  noOutline: 'No se pudieron cargar los contornos. Los lugares están donde les corresponde.',
  list: 'Lugares, primero los de más hechos',
  onMap: 'En el mapa',
  offMap: 'Sin coordenadas',
  why: 'La lista de lugares con la que se leen los informes no lo tiene, o varios lugares se llaman así.',
  none: 'Ningún informe dice dónde ocurrió algo.',
  noneLocated:
    'Ninguno de estos lugares tiene coordenadas: la lista de lugares con la que se leen los informes no los tiene. Están abajo; una corrección de un lugar lo pone en el mapa.',
}
