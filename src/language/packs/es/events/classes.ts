/** Lemmas in small letters. */
const words: Readonly<Record<string, readonly string[]>> = {
  armed: [
    'guerrillero', 'guerrilla', 'paramilitar', 'rebelde', 'insurgente', 'miliciano', 'milicia', 'yihadista', 'terrorista', 'sicario', 'pistolero', 'encapuchado',
    'combatiente', 'subversivo', 'senderista', 'talibán', 'atacante', 'asaltante', 'agresor', 'secuestrador', 'comando', 'narcotraficante', 'narco', 'cartel',
    'cártel', 'pandilla', 'pandillero', 'marero', 'mara', 'disidencia', 'disidente', 'separatista', 'islamista', 'extremista', 'mercenario', 'francotirador',
    'autodefensa', 'bandolero', 'sedicioso', 'farc', 'eln', 'auc', 'eta', 'epl', 'hamás', 'hezbolá', 'delincuente', 'maleante', 'bandido', 'matón',
    'homicida', 'golpista', 'amotinado', 'insurrecto', 'emerretista', 'etarra',
  ],
  troops: [
    'tropa', 'soldado', 'ejército', 'militar', 'marine', 'batallón', 'brigada', 'división', 'infantería', 'fuerza', 'fuerzas', 'efectivo', 'uniformado', 'contingente',
    'unidad', 'paracaidista', 'artillería', 'regimiento', 'pelotón', 'infante', 'armada', 'marina', 'guardia', 'comando', 'combatiente', 'general', 'coronel', 'capitán',
    'destacamento', 'patrulla', 'guarnición', 'reservista', 'recluta', 'milicia', 'guerrillero', 'rebelde',
  ],
  warship: [
    'buque', 'fragata', 'portaaviones', 'destructor', 'submarino', 'flota', 'tanque', 'blindado', 'caza', 'cazabombardero', 'helicóptero', 'bombardero', 'misil',
    'artillería', 'batería', 'patrullero', 'corbeta', 'tanqueta', 'avión', 'lanzacohetes', 'dron', 'radar', 'armamento', 'arsenal',
  ],
  police: [
    'policía', 'agente', 'gendarme', 'gendarmería', 'carabinero', 'guardia', 'antidisturbios', 'antimotines', 'uniformado', 'patrullero', 'patrulla', 'fiscal',
    'fiscalía', 'autoridad', 'ertzaintza', 'mosso', 'federal', 'detective', 'carabineros', 'seguridad', 'efectivo', 'granadero', 'esmad',
  ],
  crowd: [
    'manifestante', 'manifestación', 'vecino', 'estudiante', 'trabajador', 'obrero', 'campesino', 'indígena', 'huelguista', 'multitud', 'activista', 'sindicato',
    'gremio', 'docente', 'maestro', 'profesor', 'minero', 'jubilado', 'camionero', 'transportista', 'taxista', 'agricultor', 'productor', 'cocalero', 'piquetero',
    'cacerola', 'ciudadano', 'poblador', 'habitante', 'seguidor', 'simpatizante', 'opositor', 'partidario', 'militante', 'mujer', 'joven', 'universitario', 'médico',
    'enfermero', 'empleado', 'funcionario', 'familiar', 'madre', 'damnificado', 'desempleado', 'desocupado', 'comunero', 'marcha', 'protesta', 'hincha', 'personas',
    'persona', 'gente', 'miles', 'millar', 'centenar', 'decena', 'colono', 'pescador', 'inmigrante', 'migrante', 'preso', 'recluso', 'reo', 'interno', 'afiliado',
    'sindical', 'exguerrillero', 'ecologista', 'ambientalista', 'huelga', 'pueblo', 'población', 'comunidad', 'chofer', 'conductor', 'empresario', 'comerciante',
    'ganadero', 'organización', 'central', 'confederación', 'federación', 'movimiento', 'alumno', 'padre', 'feligrés', 'creyente', 'musulmán', 'veterano', 'exmilitar',
    'barrista', 'residente', 'usuario',
  ],
  person: [
    'persona', 'hombre', 'mujer', 'joven', 'niño', 'niña', 'menor', 'civil', 'campesino', 'indígena', 'líder', 'dirigente', 'periodista', 'alcalde', 'concejal',
    'candidato', 'diputado', 'senador', 'ministro', 'exministro', 'juez', 'fiscal', 'policía', 'soldado', 'militar', 'guerrillero', 'rebelde', 'general', 'coronel',
    'empresario', 'comerciante', 'ganadero', 'estudiante', 'profesor', 'maestro', 'médico', 'cura', 'sacerdote', 'obispo', 'monja', 'turista', 'extranjero', 'ciudadano',
    'vecino', 'trabajador', 'obrero', 'sindicalista', 'activista', 'opositor', 'manifestante', 'preso', 'recluso', 'rehén', 'familia', 'familiar', 'hermano', 'hijo',
    'hija', 'padre', 'madre', 'esposo', 'esposa', 'anciano', 'adolescente', 'miembro', 'integrante', 'jefe', 'cabecilla', 'capo', 'comandante', 'presidente',
    'expresidente', 'funcionario', 'agente', 'uniformado', 'ingeniero', 'conductor', 'chofer', 'agricultor', 'pescador', 'abogado', 'abogada', 'diplomático', 'embajador',
    'cónsul', 'colono', 'desplazado', 'migrante', 'inmigrante', 'refugiado', 'sospechoso', 'presunto', 'implicado', 'docente', 'concejala', 'alcaldesa', 'jueza',
    'reportero', 'fotógrafo', 'camarógrafo', 'corresponsal', 'locutor', 'cooperante', 'misionero', 'gobernador', 'exalcalde', 'exgobernador', 'exdiputado', 'suboficial',
    'oficial', 'cabo', 'sargento', 'teniente', 'patrullero', 'paramilitar', 'terrorista', 'yihadista', 'islamista', 'miliciano', 'sicario', 'narcotraficante',
    'pandillero', 'delincuente', 'intruso', 'poblador', 'habitante', 'comunero', 'defensor', 'testigo', 'víctima', 'hincha', 'religioso', 'excombatiente',
    'desmovilizado', 'administrador', 'funcionaria', 'dirigenta', 'mayor', 'individuo', 'sujeto', 'pareja', 'albañil', 'taxista', 'camionero', 'vigilante', 'guardia',
    'escolta', 'senadora', 'diputada', 'presidenta', 'ministra', 'enfermera', 'gente',
  ],
  prisoner: [
    'rehén', 'preso', 'prisionero', 'secuestrado', 'detenido', 'cautivo', 'recluso', 'reo', 'retenido', 'reportero', 'periodista', 'activista', 'soldado', 'policía',
    'opositor', 'disidente', 'plagiado', 'arrestado', 'encarcelado', 'civil', 'turista', 'persona', 'líder', 'dirigente', 'tripulante', 'marinero', 'marino', 'ciudadano',
    'alcalde', 'diputado', 'manifestante', 'militar', 'empresario', 'ganadero', 'menor', 'niño', 'mujer', 'estudiante', 'guerrillero', 'cooperante', 'misionero',
    'ingeniero', 'trabajador', 'diplomático', 'campesino', 'sindicalista', 'sospechoso', 'expresidente',
  ],
  firearm: [
    'bala', 'balazo', 'disparo', 'tiro', 'fusil', 'pistola', 'ráfaga', 'metralleta', 'escopeta', 'revólver', 'ametralladora', 'arma', 'perdigón', 'carabina', 'impacto',
  ],
  explosive: [
    'bomba', 'granada', 'explosivo', 'dinamita', 'mina', 'artefacto', 'carga', 'petardo', 'detonación', 'cochebomba', 'coche-bomba', 'carro-bomba', 'carrobomba',
    'antipersonal', 'munición', 'cilindro', 'paquete', 'dron', 'cohete', 'obús', 'proyectil', 'misil', 'cinturón', 'chaleco', 'motobomba', 'kamikaze',
  ],
  missile: [
    'misil', 'cohete', 'obús', 'proyectil', 'bomba', 'mortero', 'granada', 'dron', 'ojiva',
  ],
  stone: [
    'piedra', 'botella', 'molotov', 'cóctel', 'coctel', 'ladrillo', 'palo', 'huevo', 'tomate', 'pintura', 'adoquín', 'objeto', 'bengala', 'petardo', 'teja', 'cascote',
    'zapato',
  ],
  gas: [
    'gas', 'lacrimógeno', 'lacrimógena', 'goma', 'agua', 'chorro', 'tanqueta', 'perdigón', 'porra', 'bastón',
  ],
  blade: [
    'cuchillo', 'machete', 'navaja', 'puñal', 'hacha', 'puñalada', 'piedra', 'palo', 'martillo', 'garrote',
  ],
  vehicle: [
    'vehículo', 'camión', 'bus', 'autobús', 'coche', 'carro', 'automóvil', 'auto', 'ambulancia', 'patrulla', 'patrullero', 'camioneta', 'tractomula', 'carrotanque',
    'tren', 'vagón', 'motocicleta', 'ómnibus', 'colectivo', 'lancha', 'embarcación', 'avioneta', 'helicóptero', 'avión', 'maquinaria', 'tractor', 'convoy', 'caravana',
    'taxi', 'furgoneta', 'buque', 'barco', 'dron', 'furgón', 'microbús', 'contenedor',
  ],
  building: ['arsenal', 'polvorín', 'armería', 
    'casa', 'vivienda', 'sede', 'edificio', 'iglesia', 'templo', 'mezquita', 'sinagoga', 'escuela', 'hospital', 'oficina', 'local', 'comisaría', 'cuartel', 'base',
    'puesto', 'estación', 'torre', 'puente', 'oleoducto', 'gasoducto', 'acueducto', 'antena', 'alcaldía', 'municipalidad', 'ayuntamiento', 'embajada', 'consulado',
    'palacio', 'tienda', 'comercio', 'fábrica', 'almacén', 'depósito', 'finca', 'hacienda', 'mercado', 'banco', 'aeropuerto', 'refinería', 'planta', 'subestación',
    'aldea', 'pueblo', 'caserío', 'poblado', 'barrio', 'rancho', 'choza', 'juzgado', 'tribunal', 'prefectura', 'gobernación', 'cárcel', 'prisión', 'pozo', 'instalación',
    'campamento', 'monumento', 'mina', 'búnker', 'dique', 'represa', 'silo', 'cultivo', 'cosecha', 'peaje', 'caseta', 'gasolinera', 'hotel', 'librería', 'redacción',
  ],
  road: [
    'carretera', 'ruta', 'vía', 'via', 'calle', 'avenida', 'autopista', 'puente', 'camino', 'acceso', 'paso', 'entrada', 'puerto', 'frontera', 'autovía', 'tránsito',
    'tráfico', 'circulación', 'panamericana', 'túnel', 'ingreso', 'aeropuerto', 'vial', 'carril', 'peaje', 'aduana', 'tramo', 'kilómetro', 'salida', 'troncal', 'calzada',
    'rotonda', 'ferrocarril', 'ferrovía', 'corredor', 'cruce', 'glorieta', 'plaza', 'refinería', 'circunvalación', 'estrecho', 'canal',
  ],
  street: [
    'calle', 'avenida', 'plaza', 'centro', 'alameda', 'bulevar', 'explanada', 'sede', 'palacio', 'embajada', 'ciudad', 'capital', 'congreso', 'parlamento', 'ministerio',
    'paseo',
  ],
  land: [
    'tierra', 'finca', 'predio', 'hacienda', 'terreno', 'fundo', 'latifundio', 'rancho', 'universidad', 'facultad', 'edificio', 'fábrica', 'planta', 'sede', 'oficina',
    'ministerio', 'colegio', 'liceo', 'instituto', 'iglesia', 'catedral', 'embajada', 'alcaldía', 'municipio', 'ayuntamiento', 'plaza', 'pozo', 'instalación', 'mina',
    'campo', 'consulado', 'rectorado', 'escuela', 'municipalidad', 'local', 'vivienda', 'gobernación', 'prefectura', 'carretera', 'ruta', 'puente', 'calle', 'aeropuerto',
    'parlamento', 'congreso', 'represa', 'estación', 'refinería', 'hospital', 'casa', 'gobierno',
  ],
  town: [
    'ciudad', 'pueblo', 'aldea', 'provincia', 'territorio', 'base', 'cuartel', 'localidad', 'poblado', 'población', 'región', 'isla', 'zona', 'colina', 'capital',
    'puesto', 'aeropuerto', 'frontera', 'posición', 'bastión', 'barrio', 'franja', 'palacio', 'municipio', 'puerto', 'país', 'valle', 'enclave',
  ],
  media: [
    'emisora', 'canal', 'periódico', 'diario', 'radio', 'televisora', 'revista', 'semanario', 'prensa', 'medio', 'televisión', 'cadena', 'portal', 'redacción',
    'radiodifusora', 'sitio', 'página', 'red', 'twitter', 'facebook', 'whatsapp', 'telegram', 'internet', 'libro', 'imprenta',
  ],
  supply: [
    'luz', 'agua', 'electricidad', 'internet', 'suministro', 'gas', 'energía', 'fluido', 'comunicación', 'teléfono', 'combustible', 'alimento', 'servicio', 'señal',
    'conexión',
  ],
  troopbase: [
    'cuartel', 'base', 'puesto', 'posición', 'frontera',
  ],
  restriction: [
    'toque', 'estado', 'sanción', 'embargo', 'bloqueo', 'restricción', 'veto', 'prohibición', 'censura', 'inmunidad', 'medida', 'arancel', 'huelga', 'paro', 'protesta',
    'sitio', 'asedio', 'cerco', 'cuarentena', 'confinamiento', 'suspensión', 'boicot', 'piquete', 'moratoria', 'ley', 'secreto', 'marcha', 'movilización',
    'manifestación', 'corte', 'barricada',
  ],
  strike: [
    'corte', 'barricada', 'piquete', 'huelga', 'paro', 'protesta', 'marcha', 'movilización', 'bloqueo', 'manifestación', 'ayuno', 'toma', 'plantón', 'boicot', 'cacerolazo',
    'ocupación', 'sentada', 'concentración',
  ],
  law: [
    'ley', 'decreto', 'reforma', 'norma', 'reglamento', 'impuesto', 'alza', 'aumento', 'tarifa', 'resolución', 'artículo', 'tasa', 'gasolinazo', 'proyecto',
    'constitución', 'presupuesto', 'enmienda', 'código', 'estatuto', 'ordenanza',
  ],
  agreement: [
    'acuerdo', 'tratado', 'convenio', 'pacto', 'protocolo', 'memorando', 'memorándum', 'declaración', 'convención', 'carta', 'tregua', 'paz', 'armisticio', 'acta',
    'contrato', 'compromiso', 'alianza', 'resolución', 'plan', 'entendimiento', 'capitulación',
  ],
  aid: [
    'ayuda', 'alimento', 'medicina', 'medicamento', 'fondo', 'crédito', 'préstamo', 'víver', 'víveres', 'dólar', 'euro', 'tonelada', 'socorro', 'asistencia', 'arma',
    'munición', 'armamento', 'helicóptero', 'vacuna', 'equipo', 'carpa', 'agua', 'médico', 'rescatista', 'bombero', 'brigadista', 'donación', 'hospital', 'insumo',
    'misil', 'tanque', 'sistema', 'subsidio', 'ropa', 'combustible', 'millón', 'material', 'recurso', 'brigada', 'subvención', 'avión',
  ],
  relations: [
    'relación', 'vínculo', 'lazo', 'nexo', 'diálogo', 'negociación', 'conversación', 'contacto', 'comercio', 'cooperación', 'ayuda', 'asistencia', 'colaboración',
    'financiación', 'financiamiento', 'importación', 'exportación', 'acuerdo', 'venta', 'vuelo', 'visado', 'visa', 'intercambio', 'envío', 'suministro', 'entrega',
    'participación', 'pertenencia', 'membresía', 'préstamo', 'crédito', 'desembolso', 'proceso', 'tratado', 'pago', 'pacto', 'concordato',
  ],
  talks: [
    'reunión', 'encuentro', 'cumbre', 'visita', 'viaje', 'diálogo', 'cita', 'entrevista', 'conversación', 'gira', 'sesión', 'conferencia', 'negociación',
  ],
  diplomat: [
    'embajador', 'embajadora', 'diplomático', 'diplomática', 'cónsul', 'encargado', 'agregado', 'personal', 'misión', 'delegación', 'funcionario', 'representante',
    'nuncio', 'enviado', 'observador', 'ong', 'miembro', 'delegado',
  ],
  guest: [
    'presidente', 'presidenta', 'ministro', 'ministra', 'canciller', 'embajador', 'embajadora', 'delegación', 'enviado', 'enviada', 'líder', 'rey', 'príncipe', 'papa',
    'dirigente', 'representante', 'secretario', 'secretaria', 'homólogo', 'homóloga', 'mandatario', 'mandataria', 'comisión', 'misión', 'familiar', 'gobernador',
    'primer', 'negociador', 'alcalde', 'senador', 'diputado', 'congresista', 'sindicalista', 'relator', 'relatora', 'general', 'comisario', 'alto',
  ],
  justice: [
    'juez', 'jueza', 'tribunal', 'corte', 'juzgado', 'fiscal', 'fiscalía', 'prisión', 'cárcel', 'pena', 'año', 'jurado', 'cadena', 'muerte', 'mes', 'audiencia', 'sala',
    'magistrado', 'magistrada', 'justicia', 'indemnización', 'multa', 'procuraduría', 'supremo', 'reclusión', 'arresto', 'sentencia', 'delito', 'rebeldía', 'ausencia',
    'corrupción', 'homicidio', 'asesinato',
  ],
  probe: [
    'fiscal', 'fiscalía', 'policía', 'juez', 'jueza', 'comisión', 'procuraduría', 'contraloría', 'congreso', 'autoridad', 'tribunal', 'justicia', 'ministerio',
    'gobierno', 'corrupción', 'asesinato', 'crimen', 'delito', 'fraude', 'soborno', 'lavado', 'matanza', 'abuso', 'desaparición', 'denuncia', 'guardia', 'parlamento',
    'senado', 'secuestro', 'atentado', 'malversación', 'desvío', 'espionaje', 'homicidio', 'onu', 'inspector', 'muerte',
  ],
  cabinet: [
    'ministro', 'ministra', 'presidente', 'presidenta', 'alcalde', 'alcaldesa', 'gobernador', 'gobernadora', 'jefe', 'director', 'directora', 'canciller', 'general',
    'comandante', 'viceministro', 'secretario', 'secretaria', 'primer', 'fiscal', 'cargo', 'diputado', 'senador', 'gabinete', 'rector', 'magistrado', 'juez', 'coronel',
    'cúpula', 'titular', 'subsecretario', 'comisario', 'embajador',
  ],
  violence: [
    'ataque', 'atentado', 'violencia', 'agresión', 'asesinato', 'golpe', 'invasión', 'matanza', 'masacre', 'terrorismo', 'bombardeo', 'injerencia', 'intervención',
    'represión', 'crimen', 'secuestro', 'detención', 'intromisión', 'ofensiva', 'provocación', 'insulto', 'tortura',
    'arbitrariedad', 'abuso', 'ejecución', 'incursión',
  ],
  damage: [
    'plan', 'obra', 'proyecto', 'orden', 'presupuesto', 'política', 'sentencia', 'programa', 'trabajo', 'maniobra', 'tarea', 'acción', 'operación', 'medida', 'garantía',
    'hipoteca', 'penalti', 'pieza', 'contrato', 'inversión', 'decisión', 'cláusula', 'penal', 'jugada', 'embargo', 'software', 'código', 'estrategia', 'himno', 'danza',
    'ejercicio', 'gasto', 'recurso', 'fondo', 'movimiento', 'melodía', 'deuda', 'operativo', 'aval', 'desalojo', 'desahucio',
  ],
  process: [
    'avance', 'proceso', 'hemorragia', 'caída', 'obra', 'producción', 'tren', 'marcha', 'reloj', 'coche', 'inflación', 'guerra', 'violencia', 'deterioro', 'sangría',
    'tiempo', 'vehículo', 'motor', 'reforma', 'proyecto', 'ejecución', 'extradición', 'construcción', 'ofensiva', 'bombardeo', 'expansión', 'propagación', 'crecimiento',
    'subida', 'campaña', 'serie', 'juego', 'partido', 'escalada', 'hostilidad', 'paso', 'flujo', 'pelota', 'balón', 'disparo', 'penalti', 'contaminación', 'fuga', 'tala',
    'exportación', 'actividad', 'desalojo', 'matanza', 'ataque',
  ],
  nature: [
    'terremoto', 'sismo', 'seísmo', 'huracán', 'tormenta', 'inundación', 'lluvia', 'volcán', 'incendio', 'alud', 'sequía', 'tornado', 'temblor', 'tsunami', 'ciclón',
    'granizo', 'nevada', 'viento', 'virus', 'enfermedad', 'epidemia', 'pandemia', 'cáncer', 'dengue', 'cólera', 'coronavirus', 'sida', 'calor', 'frío',
    'lava', 'río', 'temporal', 'avalancha', 'deslizamiento', 'accidente', 'plaga', 'infarto', 'crisis', 'bacteria',
    'covid-19', 'malaria', 'hambre', 'ceniza', 'crecida', 'desborde', 'fuego', 'helada', 'covid', 'fiebre', 'gripe', 'hantavirus', 'hambruna', 'paludismo',
    'zika', 'sarampión', 'ébola', 'tuberculosis', 'erupción', 'catástrofe', 'sobredosis',
  ],
  abstract: [
    'problema', 'crisis', 'pobreza', 'hambre', 'corrupción', 'desempleo', 'inflación', 'discriminación', 'desigualdad', 'contaminación', 'analfabetismo', 'impunidad',
    'racismo', 'delincuencia', 'fraude', 'evasión', 'contrabando', 'déficit', 'causa', 'raíz', 'obesidad', 'estrés', 'cambio', 'calentamiento', 'soledad', 'abandono',
    'reto', 'desafío', 'dificultad', 'situación', 'futuro', 'dilema', 'realidad', 'miedo', 'duda', 'síntoma', 'plaga', 'piratería', 'narcotráfico', 'trata', 'machismo',
    'desnutrición', 'desinformación', 'gol', 'punto', 'juicio', 'cargo', 'pena', 'minería', 'tala', 'insomnio', 'sedentarismo', 'mosquito',
  ],
  price: [
    'precio', 'inflación', 'bolsa', 'demanda', 'dólar', 'coste', 'costo', 'caso', 'venta', 'tasa', 'consumo', 'índice', 'acción', 'petróleo', 'euro', 'foto',
    'fotografía', 'cámara', 'alarma', 'tipo', 'cifra', 'gasto', 'déficit', 'balón', 'puerta', 'poste', 'penalti', 'contagio', 'deuda', 'cotización', 'beneficio', 'valor',
    'popularidad', 'tensión', 'rumor',
  ],
  state: [
    'gobierno', 'cancillería', 'ministerio', 'embajada', 'canciller', 'embajador', 'ejecutivo', 'régimen', 'senado', 'parlamento', 'presidencia', 'ejército', 'ministro', 'presidente', 'delegación', 'estado',
  ],
  lifeless: ['viento', 'lluvia', 'nieve', 'ola', 'temperatura', 'número', 'cifra', 'porcentaje', 'precio', 'tasa', 'inflación', 'sequía', 'calor', 'marea', 'petróleo', 'bolsa'],
  nobody: [
    'vida', 'muerte', 'favor', 'caso', 'acceso', 'paso', 'hecho', 'situación', 'causa', 'motivo', 'falta', 'forma', 'manera', 'medida', 'alza',
    'aumento', 'precio', 'salario', 'sueldo', 'pago', 'pm', 'kilómetro', 'lugar', 'sitio', 'marco', 'rumbo', 'vez', 'metro', 'impacto', 'bala', 'acción',
    'actitud', 'acto', 'actuación', 'acuerdo', 'afirmación', 'aislamiento', 'ajuste', 'alto', 'aniversario', 'anuncio', 'aparición', 'aplicación', 'aprobación',
    'arbitraje', 'arbitrariedad', 'argumento', 'arancel', 'artículo', 'aspecto', 'ataque', 'ausencia', 'austeridad', 'autonomía', 'ayuda', 'beneficio', 'búsqueda',
    'caída', 'calidad', 'cambio', 'campaña', 'candidatura', 'cargo', 'carta', 'cese', 'ciclo', 'cierre', 'circulación', 'cláusula', 'código', 'comentario', 'comercio',
    'comicios', 'competencia', 'comportamiento', 'conclusión', 'condición', 'conducta', 'conflicto', 'confianza', 'congelación', 'consecuencia', 'constitución',
    'construcción', 'consulta', 'consumo', 'contaminación', 'contenido', 'contrato', 'convocatoria', 'corrupción', 'costo', 'coste', 'costumbre',
    'creación', 'crecimiento', 'crimen', 'crisis', 'cuestión', 'culpa', 'cumplimiento', 'daño', 'debate', 'decisión', 'declaración', 'decreto', 'deficiencia', 'déficit',
    'delito', 'demanda', 'democracia', 'demora', 'derecho', 'derogación', 'desabastecimiento', 'desaparición', 'desarrollo', 'desempleo', 'desigualdad', 'desocupación',
    'despido', 'desprecio', 'destino', 'destrucción', 'deterioro', 'deuda', 'devaluación', 'diferencia', 'dificultad', 'dignidad', 'dimisión', 'discriminación',
    'discurso', 'disposición', 'distribución', 'división', 'documento', 'dolor', 'duda', 'economía', 'ejecución', 'elección', 'eliminación', 'embargo', 'empleo',
    'energía', 'enfermedad', 'enmienda', 'enseñanza', 'error', 'escasez', 'escándalo', 'esfuerzo', 'especulación', 'estancamiento', 'exceso', 'existencia', 'exigencia',
    'explotación', 'explicación', 'expresión', 'expulsión', 'extradición', 'fallo', 'fecha', 'firma', 'fracaso', 'fraude', 'fusión', 'futuro', 'ganancia', 'gasto',
    'gesto', 'gestión', 'globalización', 'golpe', 'guerra', 'hambre', 'hambruna', 'historia', 'idea', 'imagen', 'imposición', 'impunidad', 'impuesto', 'inacción',
    'incidente', 'incremento', 'independencia', 'indiferencia', 'inflación', 'información', 'informe', 'ingreso', 'iniciativa', 'injerencia', 'injusticia', 'inseguridad',
    'intención', 'interés', 'intervención', 'inversión', 'invitación', 'irregularidad', 'juicio', 'legalización', 'ley', 'libertad', 'libre', 'límite',
    'llegada', 'maltrato', 'mandato', 'manejo', 'mejora', 'mejoría', 'mensaje', 'mentira', 'miedo', 'miseria', 'modelo', 'moción', 'modificación', 'narcotráfico',
    'necesidad', 'negligencia', 'negativa', 'norma', 'nota', 'objetivo', 'obra', 'oferta', 'ofrecimiento', 'opinión', 'oportunidad', 'pacto', 'palabra', 'participación',
    'pasado', 'paz', 'película', 'pena', 'pensión', 'permanencia', 'petición', 'plan', 'plazo', 'pobreza', 'posibilidad', 'posición', 'práctica',
    'precariedad', 'presencia', 'presión', 'préstamo', 'presupuesto', 'pretensión', 'privatización', 'privilegio', 'problema', 'proceso', 'producción', 'programa',
    'prohibición', 'promesa', 'promulgación', 'propiedad', 'propuesta', 'protección', 'proyecto', 'prueba', 'publicación', 'punto', 'reajuste', 'realización', 'recesión',
    'rechazo', 'recorte', 'recurso', 'reducción', 'reelección', 'referéndum', 'reforma', 'laboral', 'reglamento', 'reivindicación', 'relación', 'remuneración',
    'renuncia', 'reparto', 'resolución', 'respuesta', 'resultado', 'retraso', 'retroceso', 'reunión', 'riesgo', 'ruido', 'rumor', 'salida', 'salud', 'sanción',
    'seguridad', 'sentencia', 'silencio', 'soberanía', 'solicitud', 'solución', 'subida', 'sufrimiento', 'suministro', 'supresión', 'suspensión', 'tarifa',
    'tasa', 'tema', 'tensión', 'tercerización', 'terror', 'terrorismo', 'texto', 'tortura', 'trabajo', 'traslado', 'tratado', 'tratamiento', 'uso', 'utilización',
    'vacuna', 'valor', 'venta', 'verdad', 'viaje', 'violación', 'violencia', 'visita', 'voluntad', 'voto', 'vuelo',
  ],
  time: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo', 'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'día', 'semana', 'mes', 'año', 'hora', 'minuto', 'mañana', 'tarde', 'noche', 'madrugada', 'jornada', 'víspera', 'siglo', 'momento', 'década', 'fecha', 'ayer', 'hoy'],
}

const { person = [], armed = [], troops = [], police = [] } = words

/** Spanish word classes that tell one meaning of a word from another; whoever is armed is a person too. */
export const classes: Readonly<Record<string, readonly string[]>> = { ...words, person: [...new Set([...person, ...armed, ...troops, ...police])] }
