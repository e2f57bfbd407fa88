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

/** How a note in or at the foot of a report begins that says what was wrong before, in small letters. */
export const correctionNotes =
  "rettelse|retting|presisering|rättelse|berigtigelse|correction|corrections|clarification|editor[’']s note: an earlier|fe de erratas|fe de errores|corrección|rectificación|korrektur|berichtigung|" +
  'en tidligere versjon av (?:saken|denne)|i en tidligere versjon|ei tidlegare utgåve av (?:saka|denne)|i ei tidlegare utgåve|i en tidigare version|an? (?:earlier|previous) version of this|this (?:story|article) has been corrected|' +
  'una versión (?:anterior|previa) de est[ea]|en una versión anterior de est[ea]'
