import type { QuantityWords } from '../../../events.ts'

/** Words of numbers in Spanish. */
export const quantities: QuantityWords = {
  numbers: {
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintiuna: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29,
    treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700, ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900, ambos: 2, ambas: 2, medio: 0.5, media: 0.5,
  },
  multipliers: { mil: 1000, millón: 1_000_000, millones: 1_000_000, millar: 1000, docena: 12, decena: 10, centenar: 100, veintena: 20, quincena: 15, treintena: 30, cuarentena: 40, cincuentena: 50, par: 2, billón: 1_000_000_000_000 },
  rounds: {
    decenas: 20, docenas: 24, cientos: 200, centenares: 200, miles: 2000, millares: 2000, millones: 2_000_000, 'decenas de miles': 20_000, 'cientos de miles': 200_000, 'centenares de miles': 200_000, 'decenas de millones': 20_000_000, 'cientos de millones': 200_000_000, 'miles de millones': 2_000_000_000,
  },
  several: ['varios', 'varias', 'vario', 'unos cuantos', 'unas cuantas', 'alguno', 'algunos', 'algunas', 'muchos', 'muchas'],
  joints: ['y', 'de'],
  atLeast: ['al menos', 'a el menos', 'a lo menos', 'por lo menos', 'como mínimo', 'cuando menos', 'no menos de', 'más de', 'más que', 'por encima de', 'por arriba de', 'mínimo', 'un mínimo de', 'o más', 'superior a', 'superar el', 'superar los', 'arriba de'],
  atMost: ['hasta', 'como máximo', 'a lo sumo', 'no más de', 'menos de', 'un máximo de', 'máximo', 'por debajo de', 'o menos'],
  about: ['unos', 'unas', 'uno', 'cerca de', 'alrededor de', 'aproximadamente', 'casi', 'en torno a', 'unos cuantos', 'cosa de', 'poco más de', 'poco menos de', 'un total de', 'otros', 'otras', 'otro', 'los', 'las', 'el', 'sus', 'solo', 'sólo', 'apenas', 'exactamente', 'estimado', 'a', 'todos'],
  between: ['entre', 'de', 'desde'],
  to: ['y', 'a', 'o', 'hasta', '-', '–', '—'],
  among: ['entre ellos', 'entre ellas', 'entre los que', 'entre las que', 'entre los cuales', 'incluido', 'incluida', 'incluidos', 'incluidas', 'incluyendo', 'de los cuales', 'de las cuales', 'de ellos', 'de ellas', 'incluso', 'además de'],
  one: ['un', 'una', 'uno', 'otro', 'otra'],
  alone: ['muerto', 'fallecido', 'herido', 'lesionado', 'detenido', 'víctima mortal', 'desaparecido'],
  undergo: {
    killed: ['matar', 'asesinar', 'asesinato', 'ultimar', 'ejecutar', 'ejecución', 'masacrar', 'masacre', 'abatir', 'acribillar', 'degollar', 'decapitar', 'fusilar', 'linchar', 'muerte', 'muertes', 'homicidio', 'balear', 'acabar con', 'vida de', 'morir', 'crimen de'],
    injured: ['herir', 'lesionar', 'hospitalizar', 'malherir', 'apuñalar', 'envenenar'],
    arrested: ['detener', 'arrestar', 'capturar', 'aprehender', 'apresar', 'encarcelar', 'detención', 'arresto', 'captura', 'aprehensión', 'retener', 'privar de libertad', 'recluir', 'encerrar', 'apresamiento', 'encarcelamiento'],
    missing: ['desaparición'],
    displaced: ['desplazar', 'desalojar', 'expulsar de su', 'evacuar', 'desplazamiento', 'desalojo', 'obligar a huir', 'forzar a huir'],
    participants: ['reunir', 'congregar', 'convocar', 'movilizar', 'concentrar', 'participación de', 'asistencia de'],
  },
  subject: {
    killed: ['morir', 'fallecer', 'perecer', 'perder vida', 'perder la vida', 'sucumbir'],
    injured: ['sufrir herida', 'sufrir lesión', 'sufrir quemadura', 'presentar herida'],
    arrested: ['quedar detenido', 'caer preso'],
    missing: ['desaparecer'],
    displaced: ['huir', 'abandonar su', 'escapar', 'refugiarse', 'dejar su casa', 'abandonar'],
    participants: ['marchar', 'protestar', 'manifestarse', 'manifestar', 'concentrarse', 'congregarse', 'reunirse', 'participar', 'asistir', 'acudir', 'salir', 'desfilar', 'movilizarse', 'concentrar', 'congregar', 'paralizar', 'secundar', 'parar', 'bloquear', 'llenar', 'abarrotar', 'sumarse', 'corear', 'cortar', 'recorrer', 'volcarse', 'ocupar', 'movilizar'],
  },
  counted: {
    killed: ['muerto', 'muerte', 'fallecido', 'víctima', 'víctima mortal', 'cadáver', 'asesinado', 'vida', 'difunto', 'baja', 'deceso', 'asesinato', 'homicidio', 'fallecimiento'],
    injured: ['herido', 'lesionado', 'hospitalizado', 'herida', 'contuso', 'intoxicado', 'lesión'],
    arrested: ['detenido', 'detención', 'arrestado', 'capturado', 'arresto', 'aprehendido', 'encarcelado', 'retenido'],
    missing: ['desaparecido', 'desaparición'],
    displaced: ['desplazado', 'refugiado', 'damnificado', 'evacuado', 'desalojado'],
    participants: ['manifestante', 'participante', 'asistente', 'huelguista', 'marchista', 'activista', 'simpatizante', 'seguidor', 'movilizado', 'concentrado', 'militante'],
  },
  tolls: { killed: ['cifra de muertos', 'número de muertos', 'número de víctimas', 'cifra de fallecidos', 'balance', 'saldo', 'recuento de muertos', 'total de muertos', 'número de fallecidos', 'cifra de víctimas'], injured: ['cifra de heridos', 'número de heridos'], arrested: ['número de detenidos', 'cifra de detenidos'] },
  links: ['ser', 'estar', 'resultar', 'quedar', 'haber', 'reportar', 'confirmar', 'dejar', 'terminar', 'acabar', 'ver', 'encontrar', 'hallar', 'figurar', 'continuar', 'seguir', 'permanecer', 'dar', 'caer', 'perder'],
  units: [
    'dólar', 'euro', 'libra', 'corona', 'peso', 'boliviano', 'sol', 'bolívar', 'real', 'yen', 'yuan', 'rublo', 'rupia', 'franco', 'guaraní', 'quetzal', 'lempira', 'córdoba', 'colón', 'balboa', 'peseta', 'dinar', 'lira', 'grivna', 'centavo', 'céntimo', '$', '€', '£', 'us$', 'usd', 'eur',
    'tonelada', 'kilo', 'kilogramo', 'kg', 'litro', 'barril', 'quintal', 'gramo', 'ración', 'dosis', 'vacuna', 'carpa', 'manta', 'frazada', 'paquete', 'kit', 'kits', 'colchón', 'vivere', 'ventilador', 'metro cúbico',
  ],
  labels: ['número', 'página', 'artículo', 'ruta', 'vuelo', 'capítulo', 'canal', 'resolución', 'línea', 'grupo', 'n.º', 'nº', 'km', 'kilómetro', 'día', 'fase', 'nivel', 'ley', 'decreto'],
  measures: [
    'año', 'mes', 'semana', 'día', 'hora', 'minuto', 'segundo', 'década', 'siglo', 'noche', 'mañana', 'vez', 'ciento', '%', 'porcentaje', 'punto', 'kilómetro', 'km', 'metro', 'milla', 'hectárea', 'grado', 'voto', 'escaño', 'ronda', 'ocasión', 'país', 'estado', 'provincia', 'departamento', 'distrito', 'ciudad', 'municipio', 'pueblo', 'edificio', 'casa', 'vivienda', 'vehículo', 'coche', 'auto', 'camión', 'tanque', 'avión', 'aeronave', 'helicóptero',
    'dron', 'misil', 'cohete', 'proyectil', 'bomba', 'bala', 'disparo', 'tiro', 'ataque', 'bombardeo', 'escuela', 'hospital', 'iglesia', 'mezquita', 'barco', 'buque', 'lancha', 'cargo', 'artículo', 'resolución', 'página', 'partido', 'grupo', 'sindicato', 'organización', 'empresa', 'zona', 'región', 'calle', 'carretera', 'vía', 'ruta', 'puente', 'punto', 'arma', 'fusil', 'caso', 'lado', 'sitio', 'lugar', 'estación', 'enero', 'febrero', 'marzo', 'abril', 'mayo',
    'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'jornada', 'localidad', 'emisora', 'medio', 'misión',
  ],
}
