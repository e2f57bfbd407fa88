import { concept, type ConceptFamily } from './concept.ts'

/** What is stuck, wrecked, flooded or smoking, who cares for whom, what is counted, what is done about it. */
export const aftermath: readonly ConceptFamily[] = [
  {
    name: 'stuck',
    concepts: [
      concept(
        'be-stuck',
        'stå_fast sitte_fast bli_sittende kile fastne sette_seg_fast sitte_igjen | fast fastklemt innestengt innesperret',
        'stå_fast sitje_fast bli_sitjande kile setje_seg_fast | fast fastklemd innestengd innesperra',
        'stick jam wedge trap strand maroon | stuck jammed trapped stranded',
        'atascar atrapar quedar_atrapado inmovilizar | atascado atrapado inmovilizado',
      ),
      concept(
        'cut-off',
        'isolere avskjære stenge_inne | isolert avskåret',
        'isolere stengje_inne | isolert avskoren',
        'cut_off isolate | isolated',
        'aislar incomunicar | aislado incomunicado',
      ),
      concept('lie', 'ligge', 'liggje', 'lie', 'yacer tumbar | tendido'),
      concept(
        'block-road',
        'sperre blokkere stenge | veisperring sperret blokkert',
        'sperre blokkere stengje | vegsperring sperra',
        'block obstruct bar | blocked blockade roadblock',
        'bloquear obstruir cortar | bloqueado bloqueo corte',
      ),
    ],
  },
  {
    name: 'wreck',
    concepts: [
      concept(
        'crush',
        'knuse klemme most | knust sammenklemt',
        'knuse klemme | knust',
        'crush smash shatter crumple | crushed smashed',
        'aplastar destrozar triturar | aplastado destrozado',
      ),
      concept(
        'tilt',
        'velte krenge tippe ligge_siden legge_siden | veltet slagside',
        'velte krengje tippe liggje_side liggje_sida | velta slagside',
        'tip topple overturn lie_side roll_over list | overturned',
        'volcar ladear escorar | volcado',
      ),
      concept(
        'fall-in',
        'rase rase_sammen falle_sammen styrte_sammen falle_ned | sammenrast',
        'rase rase_saman falle_saman styrte_saman falle_ned',
        'cave_in fall_in collapse give_way',
        'venirse_abajo hundir desplomar ceder',
      ),
      concept(
        'loosen',
        'løsne slite_seg rive_løs',
        'losne slite_seg rive_laus',
        'loosen come_loose detach break_loose dislodge',
        'soltar desprender | desprendimiento',
      ),
      concept('drift', 'drive_av drive | drift', 'drive_av drive | drift', 'drift | drift adrift', 'ir_deriva derivar | deriva'),
      concept('tow', 'slepe taue | slep tauing', 'slepe taue | slep tauing', 'tow tug | tow', 'remolcar | remolque'),
      concept('strike-ground', 'treffe_grunn gå_grunn støte', 'treffe_grunn gå_grunn støyte', 'run_ashore beach', 'tocar_fondo embarrancar'),
      concept('rip-off', 'rive rive_av blåse_av', 'rive rive_av blåse_av', 'rip tear tear_off blow_off', 'arrancar desgarrar'),
    ],
  },
  {
    name: 'waters',
    concepts: [
      concept(
        'overflow',
        'gå_bredder renne_over flomme_over stige_over',
        'gå_breidder renne_over fløyme_over',
        'overflow burst_bank spill_over breach',
        'desbordar rebosar | desbordamiento',
      ),
      concept(
        'burst',
        'briste sprekke ryke gi_etter | brudd dambrudd',
        'breste sprekke ryke gje_etter | brot dambrot',
        'burst rupture give_way crack | burst crack',
        'romper reventar resquebrajar | rotura grieta',
      ),
      concept('sweep-away', 'skylle_bort rive_med feie_bort ta_med', 'skylje_bort rive_med feie_bort', 'sweep_away wash_away carry_away', 'arrastrar llevarse'),
      concept('recede', 'synke trekke_tilbake avta', 'søkke trekkje_tilbake minke', 'recede subside abate ebb', 'remitir bajar amainar ceder'),
    ],
  },
  {
    name: 'fire and smoke',
    concepts: [
      concept(
        'smoke',
        'ryke | røyk røyksky røyksøyle røykutvikling',
        'ryke | røyk røyksky røyksøyle',
        '| smoke plume smokestack',
        'humear | humo humareda columna_humo',
      ),
      concept('smell', 'lukte stinke | lukt stank', 'lukte stinke | lukt stank', 'smell stink | smell odour odor stench', 'oler apestar | olor hedor'),
      concept('strike-lightning', 'slå_ned slå_lyn | lynnedslag lyn', 'slå_ned slå_lyn | lynnedslag lyn', 'strike_lightning | lightning', 'caer_rayo | rayo'),
      concept('short-circuit', 'kortslutte | kortslutning', 'kortslutte | kortslutning', 'short-circuit | short-circuit', '| cortocircuito'),
      concept('overload', 'overbelaste | overbelastning overlast', 'overbelaste | overbelastning overlast', 'overload | overload', 'sobrecargar | sobrecarga'),
    ],
  },
  {
    name: 'care',
    concepts: [
      concept('receive', 'ta_imot motta ta_inn | mottak', 'ta_imot ta_mot | mottak', 'receive admit take_in', 'recibir ingresar acoger'),
      concept('gather-kin', '| pårørende pårørendesenter', '| pårørande', '| next-of-kin', '| familiar allegado deudo'),
      concept(
        'intubate',
        '| intensiv kritisk livstruende',
        '| intensiv kritisk livstrugande',
        '| critical life-threatening intensive',
        '| crítico intensivo grave',
      ),
      concept('donate-blood', 'gi_blod | blodgiver', 'gje_blod | blodgivar', 'donate_blood | donor', 'donar_sangre | donante'),
      concept(
        'go-home',
        'flytte_hjem reise_hjem dra_hjem vende_hjem vende_tilbake komme_hjem | hjemreise',
        'flytte_heim reise_heim dra_heim vende_heim kome_heim | heimreise',
        'return_home go_home move_home come_home',
        'volver_casa regresar_casa regresar_hogar',
      ),
      concept(
        'distribute',
        'dele_ut fordele | utdeling',
        'dele_ut fordele | utdeling',
        'distribute hand_out | distribution',
        'repartir distribuir | reparto distribución',
      ),
      concept(
        'carry-people',
        'ha_bord ta_med frakte | passasjer',
        'ha_bord ta_med frakte | passasjer',
        'carry transport ferry | passenger',
        'transportar llevar_bordo | pasajero',
      ),
    ],
  },
  {
    name: 'number told',
    concepts: [
      concept(
        'raise-figure',
        'stige øke oppjustere komme_opp justere_opp | økning',
        'stige auke oppjustere kome_opp | auke',
        'rise climb raise increase go_up',
        'elevar subir aumentar ascender cifrar situar | aumento',
      ),
      concept('count-people', 'telle registrere | antall tall', 'telje registrere | tal', 'count register | number figure', 'contar registrar | número cifra'),
      concept('body', '| lik kropp levning', '| lik kropp leivning', '| body corpse remains', '| cuerpo cadáver resto'),
    ],
  },
  {
    name: 'measures',
    concepts: [
      concept('freeze-assets', 'fryse_midler fryse_formue', 'fryse_midlar', 'freeze_asset | asset-freeze', 'congelar_activo congelar_fondo'),
      concept('expel', 'utvise kaste_ut | utvisning', 'utvise kaste_ut | utvising', 'expel throw_out | expulsion', 'expulsar | expulsión'),
      concept('break-relations', 'bryte_forbindelse bryte_forhold', 'bryte_samband bryte_forhold', 'sever_tie cut_tie break_relation', 'romper_relación'),
      concept('impose', 'innføre ilegge pålegge vedta', 'innføre påleggje vedta', 'impose introduce slap', 'imponer decretar implantar | imposición'),
      concept(
        'lift',
        'oppheve fjerne lette | opphevelse',
        'oppheve fjerne lette | oppheving',
        'lift ease scrap remove | lifting easing',
        'levantar eliminar aliviar | levantamiento',
      ),
      concept('lock-down', 'stenge_ned | nedstengning', 'stengje_ned | nedstenging', 'lock_down | lockdown', 'confinar | confinamiento'),
      concept('test-positive', 'teste_positiv', 'teste_positiv', 'test_positive', 'dar_positivo'),
      concept('ration', 'rasjonere | rasjonering', 'rasjonere | rasjonering', 'ration | rationing', 'racionar | racionamiento'),
    ],
  },
]
