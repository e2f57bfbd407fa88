import type { Language } from '../../words/index.ts'

/** Words of what is denied where it only takes up what was said before: «avviser det», "denied the accusation", «es falso». As written, without case. */
export const takenUp: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'det dette den disse dem seg selv alt alle på det sterkeste',
    'påstand påstanden påstandene påstander anklage anklagen anklagene anklager beskyldning beskyldningen beskyldningene beskyldninger',
    'kritikk kritikken melding meldingen meldingene melding rykte ryktet ryktene opplysning opplysningen opplysningene framstilling framstillingen fremstillingen versjon versjonen',
    'feil usant løgn sant riktig stemmer ikke er helt falskt oppspinn',
  ].flatMap((words) => words.split(' ')),
  nn: [
    'det dette den desse dei seg sjølv alt alle på det sterkaste',
    'påstand påstanden påstandane påstandar skulding skuldinga skuldingane skuldingar anklage anklagen anklagane',
    'kritikk kritikken melding meldinga meldingane rykte ryktet rykta opplysning opplysninga opplysningane framstilling framstillinga versjon versjonen',
    'feil usant løgn sant rett stemmer ikkje er heilt falskt oppspinn',
  ].flatMap((words) => words.split(' ')),
  en: [
    'it this that these those them all any such the a of his her their such',
    'claim claims allegation allegations accusation accusations charge charges report reports rumour rumours rumor rumors account version suggestion suggestions assertion assertions criticism statement statements',
    'false untrue wrong true lie lies not is was are were nonsense baseless correct entirely completely categorically',
  ].flatMap((words) => words.split(' ')),
  es: [
    'lo la los las eso esto ello todo todas esa esas ese esos esta estas tal tales el',
    'acusación acusaciones afirmación afirmaciones versión versiones informe informes informaciones información rumor rumores denuncia denuncias señalamiento señalamientos imputación imputaciones crítica críticas',
    'falso falsa mentira cierto verdad no es son totalmente rotundamente',
  ].flatMap((words) => words.split(' ')),
}
