import { concept, type ConceptFamily } from './concept.ts'

/** What crises are told with besides what befalls people: captives, sieges, unrest, votes, what is stopped and goes on. */
export const crisis: readonly ConceptFamily[] = [
  {
    name: 'captivity',
    concepts: [
      concept(
        'hold-captive',
        'holde_fanget holde_fange holde_gissel holde_gisler ta_gissel ta_gisler fange | gissel gisseltaking fange fanget fangenskap',
        'halde_fanga halde_fange halde_gissel halde_gislar ta_gissel ta_gislar fange | gissel gisseltaking fange fanga fangenskap',
        'hold_hostage hold_captive hold_prisoner take_hostage take_captive detain | hostage captive captivity',
        'retener mantener_retenido mantener_rehén tomar_rehén | retenido rehén cautivo cautiverio retención',
      ),
      concept(
        'tie',
        'binde fastbinde bakbinde lenke | bundet',
        'binde fastbinde lenkje | bunden',
        'tie bind handcuff chain',
        'atar amarrar maniatar esposar | atado',
      ),
    ],
  },
  {
    name: 'siege',
    concepts: [
      concept(
        'surround',
        'omringe beleire omslutte sperre_av avsperre | omringing beleiring omringet avsperring',
        'omringe beleire kringsetje sperre_av | omringing beleiring omringa avsperring',
        'surround besiege encircle ring seal_off cordon | siege encirclement cordon',
        'rodear cercar sitiar asediar acordonar | cerco asedio sitio cordón',
      ),
      concept(
        'retake',
        'gjenerobre gjenvinne ta_tilbake vinne_tilbake ta_kontroll få_kontroll gjenopprette_kontroll | gjenerobring',
        'gjenerobre gjenvinne ta_att ta_tilbake vinne_att ta_kontroll få_kontroll | gjenerobring',
        'retake recapture regain reclaim take_control win_back restore_order',
        'retomar recuperar_control recobrar reconquistar tomar_control | retoma reconquista',
      ),
      concept(
        'break-in',
        'storme bryte_inn trenge_inn ta_inn innta | storming innbrudd stormløp',
        'storme bryte_inn trengje_inn ta_seg_inn | storming innbrot',
        'storm burst break_in force_way breach | storming break-in breach',
        'irrumpir entrar_fuerza allanar asaltar | irrupción allanamiento',
      ),
      concept(
        'guard',
        'vokte bevokte patruljere | vakthold patrulje',
        'vakte patruljere | vakthald patrulje',
        'guard patrol | patrol',
        'custodiar vigilar patrullar | custodia patrulla vigilancia',
      ),
    ],
  },
  {
    name: 'unrest',
    concepts: [
      concept(
        'throw',
        'kaste slynge hive | kasting steinkasting',
        'kaste slengje hive | kasting steinkasting',
        'throw hurl pelt lob toss',
        'lanzar arrojar tirar apedrear | lanzamiento',
      ),
      concept('disperse', 'spre jage drive_bort oppløse', 'spreie jage drive_bort løyse_opp', 'disperse break_up', 'dispersar disolver | dispersión'),
      concept('tear-gas', 'bruke_tåregass | tåregass gassgranat', 'bruke_tåregass | tåregass gassgranat', '| teargas tear-gas', '| lacrimógeno'),
      concept('curfew', '| portforbud', '| portforbod', '| curfew', '| toque_queda'),
      concept('chant', 'rope messe synge | slagord', 'rope synge | slagord', 'chant shout sing | slogan chant', 'corear gritar | consigna'),
      concept(
        'barricade',
        'barrikadere forskanse | barrikade',
        'barrikadere forskanse | barrikade',
        'barricade | barricade',
        'atrincherar parapetar | barricada',
      ),
      concept(
        'vandalise',
        'rasere ramponere vandalisere knuse | hærverk',
        'vandalisere knuse | hærverk',
        'vandalise vandalize smash trash | vandalism',
        'vandalizar destrozar | vandalismo',
      ),
      concept('calm', 'roe dempe | ro rolig', 'roe dempe | ro roleg', 'calm ease | calm', 'calmar apaciguar | calma tranquilo'),
    ],
  },
  {
    name: 'vote count',
    concepts: [
      concept(
        'count-votes',
        'telle telle_opp opptelle | opptelling telling stemmeopptelling',
        'telje telje_opp | oppteljing teljing',
        'count tally tabulate | count tally tabulation vote-count',
        'contar escrutar computar | recuento conteo escrutinio cómputo',
      ),
      concept('recount', 'telle_på_nytt telle_nytt | omtelling', 'telje_på_nytt telje_om | omteljing', 'recount | recount', 'recontar | recuento_nuevo'),
      concept(
        'claim-victory',
        'erklære_vinner erklære_seier utrope_vinner utrope_seier utrope | seierserklæring',
        'erklære_vinnar erklære_siger rope_ut_vinnar rope_ut | sigerserklæring',
        'declare_winner declare_victory claim_victory proclaim',
        'declarar_ganador proclamar proclamar_ganador autoproclamar atribuir_victoria',
      ),
      concept(
        'rig',
        'fuske jukse manipulere rigge | valgfusk valgjuks fusk juks manipulasjon',
        'fuske jukse manipulere rigge | valfusk fusk juks',
        'rig cheat manipulate tamper | fraud cheating rigging vote-rigging irregularity',
        'amañar manipular | fraude trampa amaño irregularidad manipulación',
      ),
      concept('observe-vote', '| valgobservatør observatør valgobservasjon', '| valobservatør observatør', 'monitor | observer monitor', '| observador veedor'),
      concept(
        'concede',
        'innrømme_tap erkjenne_nederlag erkjenne | innrømmelse',
        'innrømme_tap erkjenne | innrømming',
        'concede admit_defeat | concession',
        'admitir_derrota reconocer_derrota conceder',
      ),
      concept('lead-count', 'ligge_an lede | ledelse forsprang', 'liggje_an leie | leiing forsprang', 'lead | lead', 'aventajar liderar | ventaja'),
      concept(
        'annul',
        'annullere underkjenne kjenne_ugyldig | annullering ugyldig',
        'annullere underkjenne | annullering ugyldig',
        'annul void invalidate nullify | annulment invalid',
        'anular invalidar | anulación nulidad',
      ),
      concept(
        'repeat',
        'gjenta holde_på_nytt gjøre_om | gjentakelse nyvalg omvalg',
        'ta_opp_att gjere_om | nyval omval',
        'repeat rerun redo | rerun repeat',
        'repetir | repetición',
      ),
    ],
  },
  {
    name: 'stop and go on',
    concepts: [
      concept(
        'halt',
        'stanse stoppe avbryte innstille | stans stopp avbrudd',
        'stanse stoppe avbryte innstille | stans stopp avbrot',
        'halt stop suspend pause interrupt cease | halt stop suspension pause',
        'suspender detener interrumpir parar paralizar | suspensión parada interrupción',
      ),
      concept(
        'resume',
        'gjenoppta fortsette ta_opp_igjen starte_igjen | gjenopptakelse',
        'ta_opp_att halde_fram starte_att | gjenopptaking',
        'resume restart reopen | resumption restart',
        'reanudar retomar reiniciar | reanudación reinicio',
      ),
      concept(
        'delay',
        'forsinke hefte | forsinkelse forsinket',
        'forseinke hefte | forseinking forseinka',
        'delay hold_up | delay',
        'retrasar demorar | retraso demora',
      ),
      concept(
        'reroute',
        'omdirigere lede_om | omkjøring omdirigering',
        'omdirigere leie_om | omkøyring',
        'divert reroute detour | detour diversion',
        'desviar | desvío',
      ),
      concept('be-on-way', '| vei_på underveis', '| veg_på underveges', 'head_for | way_on', 'dirigir_hacia | camino_en'),
      concept('turn-back', 'snu vende', 'snu vende', 'turn_back turn_around', 'regresar dar_vuelta'),
    ],
  },
]
