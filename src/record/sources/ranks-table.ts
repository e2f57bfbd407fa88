import type { Language } from '../../words/index.ts'

/** What place somebody has: ends of words by language, folded, with blanks between; and who is described with it, as a proof. */
export interface RankRow {
  readonly rank: string
  readonly words: Readonly<Record<Language, string>>
  readonly proof: Readonly<Record<Language, string>>
  /** One of many, whom nobody can tell from the next: two of them are one only where something says so. */
  readonly many?: true
}

const row = (rank: string, nb: [string, string], nn: [string, string], en: [string, string], es: [string, string], many?: true): RankRow => ({
  rank,
  words: { nb: nb[0], nn: nn[0], en: en[0], es: es[0] },
  proof: { nb: nb[1], nn: nn[1], en: en[1], es: es[1] },
  ...(many && { many }),
})

/** Places people have; the first that fits counts, so the narrower stand first. */
export const ranks: readonly RankRow[] = [
  row(
    'spokesperson',
    [
      'talsmann talsmannen talskvinne talskvinnen talsperson talspersonen informasjonssjef informasjonssjefen kommunikasjonssjef kommunikasjonssjefen kommunikasjonsdirektør pressesjef pressevakt pressevakta pressevakten presseansvarlig kommunikasjonsrådgiver',
      'sykehusets pressevakt',
    ],
    [
      'talsmann talsmannen talskvinne talskvinna talsperson talspersonen informasjonssjef informasjonssjefen kommunikasjonssjef kommunikasjonssjefen pressesjef pressevakt pressevakta presseansvarleg',
      'informasjonssjefen',
    ],
    ['spokesman spokeswoman spokesperson spokespeople', 'a company spokeswoman'],
    ['portavoz vocero vocera', 'la vocera del hospital'],
  ),
  row(
    'officer',
    ['operasjonsleder operasjonslederen innsatsleder innsatslederen vaktleder vaktlederen vakthavende jourhavende', 'operasjonslederen'],
    ['operasjonsleiar operasjonsleiaren innsatsleiar innsatsleiaren vaktleiar vakthavande', 'operasjonsleiaren'],
    ['officer inspector superintendent sergeant', 'the duty officer'],
    ['inspector inspectora comisario comisaria subinspector', 'el inspector'],
  ),
  row(
    'minister',
    ['minister ministeren statsråd statsråden', 'helseministeren'],
    ['minister ministeren statsråd statsråden', 'helseministeren'],
    ['minister secretary', 'the health minister'],
    ['ministro ministra', 'el ministro de Salud'],
  ),
  row(
    'captain',
    ['kaptein kapteinen skipper skipperen styrmann styrmannen overstyrmann flykaptein', 'kapteinen'],
    ['kaptein kapteinen skipper skipperen styrmann styrmannen', 'skipperen'],
    ['captain skipper mate', 'the skipper'],
    ['capitan capitana patron', 'el capitán'],
  ),
  row(
    'chief',
    [
      'sjef sjefen leder lederen direktør direktøren mester mesteren kommandant kommandanten rektor rektoren ordfører ordføreren forvalter lensmann lensmannen guvernør guvernøren president presidenten',
      'brannsjefen',
    ],
    [
      'sjef sjefen leiar leiaren direktør direktøren meister meisteren kommandant kommandanten rektor rektoren ordførar ordføraren lensmann lensmannen guvernør guvernøren president presidenten',
      'redningsleiaren',
    ],
    ['chief head leader director commander boss commissioner mayor manager master principal governor president coordinator', 'the fire chief'],
    [
      'jefe jefa comandante director directora lider dirigente titular alcalde alcaldesa gerente gobernador gobernadora presidente presidenta coordinador coordinadora secretario secretaria',
      'la comandante de los bomberos',
    ],
  ),
  row(
    'doctor',
    ['lege legen overlege overlegen sykepleier kirurg', 'overlegen'],
    ['lege legen overlege overlegen sjukepleiar kirurg', 'overlegen'],
    ['doctor physician surgeon nurse', 'a doctor at the clinic'],
    ['medico medica cirujano cirujana enfermera enfermero doctora doctor', 'un médico'],
    true,
  ),
  row(
    'witness',
    ['vitne vitner vitnet vitnene øyenvitne øyenvitner', 'et øyenvitne'],
    ['vitne vitnet augevitne', 'eit augevitne'],
    ['witness witnesses eyewitness eyewitnesses', 'a witness'],
    ['testigo testigos', 'un testigo'],
    true,
  ),
  row(
    'passenger',
    ['passasjer passasjerer passasjeren', 'en passasjer'],
    ['passasjer passasjerar passasjeren', 'ein passasjer'],
    ['passenger passengers', 'a passenger'],
    ['pasajero pasajera pasajeros', 'una pasajera'],
    true,
  ),
  row(
    'resident',
    ['beboer beboere nabo naboer innbygger innbyggere', 'en nabo'],
    ['bebuar bebuarar nabo naboar innbyggjar', 'ein nabo'],
    ['resident residents neighbour neighbours neighbor neighbors villager villagers', 'residents'],
    ['vecino vecina vecinos residente residentes', 'una vecina'],
    true,
  ),
  row(
    'source',
    ['kilde kilder kildene kilden', 'to kilder'],
    ['kjelde kjelder kjeldene kjelda', 'to kjelder'],
    ['source sources', 'two sources at the hospital'],
    ['fuente fuentes', 'dos fuentes del hospital'],
    true,
  ),
  row(
    'staff',
    ['ansatt ansatte arbeider arbeidere medarbeider tjenestemann', 'to ansatte ved legevakten'],
    ['tilsett tilsette arbeidar arbeidarar', 'to tilsette'],
    ['staff employee employees worker workers', 'two employees'],
    ['empleado empleada empleados trabajador trabajadores trabajadora', 'dos empleados'],
    true,
  ),
]
