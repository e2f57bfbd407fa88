/** Months as news writes them, January first; names of one month in all languages stand side by side, folded. */
export const monthNames: readonly string[] = [
  'january jan januar januari janvier enero gennaio janeiro',
  'february feb februar februari fevrier febrero febbraio fevereiro',
  'march mar mars marz marts marzo marco',
  'april apr avril abril aprile',
  'may mai maj mayo maggio maio',
  'june jun juni juin junio giugno junho',
  'july jul juli juillet julio luglio julho',
  'august aug augusti aout agosto',
  'september sep sept septembre septiembre settembre setembro',
  'october oct okt oktober octobre octubre ottobre outubro',
  'november nov novembre noviembre novembro',
  'december dec des dez dezember desember decembre diciembre dicembre dezembro',
]
