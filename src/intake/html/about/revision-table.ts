import type { Revision } from '../../../words/index.ts'

/** Words a headline begins with when it says something of an earlier one, in small letters; a colon or a dash follows. */
export const titleSigns: readonly (readonly [kind: Revision['kind'], words: string])[] = [
  [
    'correction',
    'rettelse|rettet|retting|retta|korrigert|rättelse|berigtigelse|correction|corrected|corr|fe de erratas|fe de errores|corrección|corregido|rectificación|berichtigung|korrektur|rectificatif|rettifica|errata',
  ],
  [
    'kill',
    'kill|killed|mandatory kill|advisory kill|retracted|retraction|trukket|trukket tilbake|tilbaketrukket|anulado|anulada|retirada|retractación|annulert',
  ],
  [
    'update',
    'update|updated|upd|\\d+(?:st|nd|rd|th) (?:update|lead|ld)|writethru|oppdatert|oppdatering|oppdatera|uppdaterad|opdateret|actualización|actualizado|actualizada|aktualisiert|mise à jour|aggiornamento|atualização',
  ],
]

/** Labels of a note that says what was wrong before, in small letters; a colon, a dash or the end follows. */
export const correctionLabels =
  'rettelse|retting|presisering|rättelse|berigtigelse|corrections?|clarification|fe de erratas|fe de errores|corrección|rectificación|korrektur|berichtigung|rectificatif|errata corrige'

/** How such a note begins without a label, in small letters. */
export const correctionSentences =
  "(?:i )?en tidligere versjon av (?:saken|denne)|i en tidligere versjon|(?:i )?ei tidlegare utgåve av (?:saka|denne)|i en tidigare version|(?:editor[’']s note: )?an? (?:earlier|previous) version of this|this (?:story|article|report) has been corrected|" +
  '(?:en )?una versión (?:anterior|previa) de est[ea]'
