/** Weapons, manners and first parts of compounds → PLOVER modes in nynorsk. */
export const modes: Readonly<Record<string, readonly string[]>> = {
  drone: ['drone'], droneåtak: ['drone'], luft: ['aerial'], fly: ['aerial'], kampfly: ['aerial'], jagarfly: ['aerial'], bombefly: ['aerial'], helikopter: ['aerial'], flyvåpen: ['aerial'],
  rakett: ['heavy-weapons'], missil: ['heavy-weapons'], kryssarmissil: ['heavy-weapons'], artilleri: ['heavy-weapons'], granat: ['explosives'], bombekastar: ['heavy-weapons'], stridsvogn: ['heavy-weapons', 'weapons'], tanks: ['heavy-weapons', 'weapons'], panservogn: ['weapons'], kanon: ['heavy-weapons'],
  bombe: ['explosives'], bilbombe: ['explosives'], vegbombe: ['explosives'], handgranat: ['explosives'], sprengstoff: ['explosives'], sprengladning: ['explosives'], mine: ['explosives'], landmine: ['explosives'],
  sjølvmord: ['suicide-attack'], sjølvmordsbombar: ['suicide-attack'], bombebelte: ['suicide-attack'],
  skot: ['firearms'], gevær: ['firearms'], pistol: ['firearms'], rifle: ['firearms'], maskingevær: ['firearms'], maskinpistol: ['firearms'], snikskyttar: ['firearms'], automatvåpen: ['firearms'], skytevåpen: ['firearms'],
  kniv: ['primitive'], øks: ['primitive'], stein: ['primitive'], brannbombe: ['primitive'], sverd: ['primitive'], machete: ['primitive'],
  tåregass: ['crowd-control'], vasskanon: ['crowd-control'], gummikule: ['crowd-control'], peparspray: ['crowd-control'], kølle: ['beat'], batong: ['beat'],
  gift: ['unconventional'], nervegift: ['unconventional'], nervegass: ['unconventional'], klorgass: ['unconventional'], sennepsgass: ['unconventional'], kjemisk: ['unconventional'],
  svelt: ['hunger'], sult: ['hunger'],
  politi: ['police'], opprørspoliti: ['police'], milits: ['militia'], opprørar: ['militia'], krigar: ['militia'], fregatt: ['weapons'], krigsskip: ['weapons'], hangarskip: ['weapons'], ubåt: ['weapons'], luftvern: ['weapons'], soldat: ['troops'], styrke: ['troops'], tropp: ['troops'], hær: ['troops'], nasjonalgarde: ['troops'], reservist: ['troops'],
  data: ['cyber'], cyber: ['cyber'], hackar: ['cyber'], internett: ['withhold'], straum: ['withhold'],
  fengsel: ['arrest'], våpenkvile: ['ceasefire', 'yield'], lauslating: ['yield'], avgang: ['change'], nyval: ['change'], løn: ['assist'], hjelp: ['assist'], naudhjelp: ['assist'], nødhjelp: ['assist'], bistand: ['assist'], asyl: ['assist'], møte: ['meet'], forhandling: ['meet'], samtale: ['meet'],
  invasjon: ['territory'], åtak: ['violence'], angrep: ['violence'], krig: ['violence'], sanksjon: ['relations'], arrestasjon: ['arrest'], portforbod: ['curfew', 'restrict'], unntakstilstand: ['martial-law', 'restrict'], krigsrett: ['martial-law'], blokkere: ['restrict'], stengje: ['restrict'],
}
