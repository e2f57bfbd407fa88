import type { EventStatusWords } from '../../../events.ts'

/** Words over an event that say whether it happened, in Spanish. The synthetic future and conditional need no word. */
export const status: EventStatusWords = {
  planned: [
    'ir a', 'planear', 'planeado', 'plan', 'planificar', 'prever', 'previsto', 'preparar', 'preparativo', 'prepararse', 'disponer', 'disponerse', 'dispuesto', 'dispuesta', 'listo para', 'lista para', 'a punto de', 'prometer', 'promesa', 'comprometer',
    'comprometerse', 'compromiso', 'acuerdo para', 'pretender', 'querer', 'desear', 'intención', 'aspirar', 'esperar', 'proponerse', 'proponer', 'buscar', 'ofrecer', 'estudiar', 'considerar', 'contemplar', 'valorar', 'evaluar', 'barajar',
    'programar', 'programado', 'agendar', 'próximo', 'futuro', 'inminente', 'venidero', 'jurar', 'tener previsto', 'haber de', 'invitar', 'invitación', 'en vísperas de', 'de cara a', 'con vistas a', 'al borde de', 'planes', 'alistar', 'pensar en', 'propuesto', 'pendiente',
  ],
  announced: ['anunciar', 'anuncio', 'decidir', 'decisión', 'acordar', 'autorizar', 'aprobar', 'declarar', 'convocar', 'resolver', 'avanzar'],
  ahead: [
    'mañana', 'pasado mañana', 'próxima semana', 'próximo mes', 'próximo año', 'semana que viene', 'mes que viene', 'año que viene', 'próximo lunes', 'próximo martes', 'próximo miércoles', 'próximo jueves', 'próximo viernes', 'próximo sábado', 'próximo domingo', 'próximos días',
    'próximas horas', 'próximas semanas', 'próximos meses', 'a partir de', 'en breve', 'pronto', 'este fin de semana',
  ],
  alleged: [
    'presunto', 'presuntamente', 'supuesto', 'supuestamente', 'al parecer', 'aparentemente', 'según trascendió', 'sospecha', 'sospechar', 'sospechoso', 'sospechoso de', 'acusar', 'acusación', 'acusado de', 'imputar', 'imputado por', 'investigado por', 'procesado por', 'señalado de', 'rumor', 'rumorear', 'sin confirmar',
    'no confirmado', 'alegar', 'aducir', 'deber de', 'parecer', 'creerse', 'se cree', 'atribuir', 'denunciado', 'posiblemente', 'probablemente', 'se presume', 'se habla de', 'alegado',
  ],
  hearsay: ['poder haber', 'deber haber', 'haber'],
  ongoing: [
    'seguir', 'continuar', 'proseguir', 'mantener', 'mantenerse', 'persistir', 'en curso', 'en marcha', 'en pleno', 'en plena', 'cumplir', 'tercer día', 'segundo día', 'cuarto día', 'quinto día', 'sexto día', 'séptimo día', 'día consecutivo', 'noche consecutiva', 'semana consecutiva', 'jornada consecutiva', 'segunda jornada',
    'tercera jornada', 'segunda semana', 'tercera semana', 'entrar en', 'llevar', 'todavía', 'aún', 'actualmente', 'continuo', 'prolongar',
  ],
  lasting: ['realizar', 'celebrar', 'llevar a cabo', 'desarrollar', 'efectuar', 'librar', 'protagonizar', 'mantener'],
  durative: ['bloquear', 'ocupar', 'protestar', 'manifestarse', 'manifestar', 'negociar', 'patrullar', 'combatir', 'sitiar', 'cooperar', 'colaborar', 'asediar', 'cumplir', 'acampar', 'cercar'],
  hypothetical: [
    'si', 'poder', 'posible', 'posiblemente', 'posibilidad', 'eventual', 'potencial', 'probable', 'probabilidad', 'quizá', 'quizás', 'tal vez', 'acaso', 'amenazar', 'amenaza', 'temer', 'temor', 'miedo', 'riesgo', 'peligro', 'advertir', 'advertencia', 'alerta por', 'en caso de', 'hipotético', 'a menos que', 'salvo que',
    'siempre que', 'ante un', 'ante una', 'derecho a', 'capaz de', 'capacidad de', 'para que', 'con tal de', 'preocupación', 'ojalá', 'de lo contrario', 'intento de evitar', 'pronosticar',
  ],
  real: ['entre si', 'entre sí', 'por si solo', 'por si sola', 'de por si', 'aun si', 'incluso si', 'como si', 'si bien', 'lograr', 'sí'],
  duties: ['deber', 'tener que', 'haber que', 'necesitar', 'hacer falta'],
  demanded: [
    'exigir', 'exigencia', 'pedir', 'pedido', 'petición', 'solicitar', 'solicitud', 'instar', 'reclamar', 'reclamo', 'demandar', 'demanda', 'llamar a', 'llamado a', 'llamamiento a', 'urgir', 'apelar', 'rogar', 'suplicar', 'exhortar', 'recomendar', 'propuesta',
    'sugerir', 'abogar por', 'requerir', 'presionar', 'conminar', 'emplazar', 'aconsejar', 'invocar',
  ],
  ordered: ['ordenar', 'orden', 'decretar', 'disponer', 'mandar', 'dictar', 'instruir'],
  denied: ['negar', 'desmentir', 'desmintir', 'rechazar', 'descartar', 'refutar', 'falso', 'negativa', 'negarse', 'rehusar', 'renunciar a', 'evitar', 'falta de', 'ausencia de', 'en vez de', 'en lugar de', 'desmentido', 'fracasar', 'resistirse', 'abstenerse de', 'lejos de', 'dejar de', 'declinar', 'bulo', 'infundado', 'tampoco', 'desistir de'],
  averted: [
    'evitar', 'impedir', 'frustrar', 'cancelar', 'suspender', 'aplazar', 'desconvocar', 'desactivar', 'abortar', 'prohibir', 'prohibición', 'levantar', 'anular', 'postergar', 'posponer', 'desarticular', 'prevenir', 'interceptar', 'vetar', 'disuadir', 'detener', 'cese de', 'cesar', 'fin de', 'fin a', 'poner fin', 'parar', 'impedimento', 'revocar', 'combatir', 'repeler',
  ],
  unnegated: ['no solo', 'no sólo', 'no solamente', 'no obstante', 'no menos de', 'no más de', 'no hasta', 'nada más', 'sin embargo', 'sin duda', 'sin precedentes', 'sin cesar', 'ni más ni menos', 'no cesar', 'no dejar de'],
  past: [
    'años 40', 'años 50', 'años 60', 'años 70', 'años 80', 'años 90', 'años cuarenta', 'años cincuenta', 'años veinte', 'años treinta', 'hace año', 'hace década', 'hace siglo', 'año atrás', 'década atrás', 'año pasado', 'siglo pasado', 'década pasada', 'histórico', 'histórica', 'año antes', 'años noventa', 'años ochenta', 'años setenta', 'años sesenta', 'siglo', 'década de',
    'en el pasado', 'guerra mundial', 'guerra fría', 'guerra civil española', 'dictadura', 'anterior', 'antiguo',
  ],
  remembered: ['aniversario', 'conmemorar', 'conmemoración', 'conmemorativo', 'recordar', 'recuerdo', 'memoria', 'historia', 'homenaje a', 'veterano', 'superviviente de', 'sobreviviente de'],
  purposes: ['para', 'a fin de', 'con el fin de'],
  settled: ['tras', 'por', 'desde', 'durante', 'después', 'luego', 'pese', 'a raíz de'],
  happens: ['tener lugar', 'ocurrir', 'suceder', 'empezar', 'comenzar', 'iniciar', 'iniciarse', 'arrancar', 'reanudar', 'reanudarse', 'continuar', 'seguir', 'proseguir', 'estallar', 'producir', 'producirse', 'registrar', 'registrarse', 'haber', 'ser', 'llegar', 'realizar', 'celebrar', 'durar'],
  definite: [],
  carriers: [
    'hacer', 'dar', 'tener lugar', 'realizar', 'celebrar', 'llevar a cabo', 'lanzar', 'empezar', 'comenzar', 'iniciar', 'arrancar', 'reanudar', 'ocurrir', 'suceder', 'producir', 'producirse', 'registrar', 'registrarse', 'haber', 'ser', 'emprender', 'efectuar', 'perpetrar', 'cometer', 'convocar', 'organizar', 'protagonizar', 'mantener', 'continuar',
    'desarrollar', 'ejecutar', 'imponer', 'anunciar', 'declarar', 'presentar', 'poner', 'entregar', 'enviar', 'recibir', 'prestar', 'firmar', 'abrir', 'interponer', 'acudir a', 'asistir', 'participar', 'estallar', 'sufrir', 'pasar', 'librar', 'secundar', 'ir', 'entrar', 'preparar', 'planear', 'acordar', 'sostener', 'emitir', 'formular', 'ofrecer', 'seguir', 'esperar', 'prever', 'aplicar',
  ],
}
