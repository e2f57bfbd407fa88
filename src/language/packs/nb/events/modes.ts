/** Weapons, manners and first parts of compounds → PLOVER modes in bokmål. */
export const modes: Readonly<Record<string, readonly string[]>> = {
  drone: ['drone'], dronesverm: ['drone'], luft: ['aerial'], fly: ['aerial'], kampfly: ['aerial'], jagerfly: ['aerial'], bombefly: ['aerial'], helikopter: ['aerial'], flyvåpen: ['aerial'],
  rakett: ['heavy-weapons'], missil: ['heavy-weapons'], kryssermissil: ['heavy-weapons'], artilleri: ['heavy-weapons'], granat: ['explosives'], bombekaster: ['heavy-weapons'], stridsvogn: ['heavy-weapons', 'weapons'], tanks: ['heavy-weapons', 'weapons'], panservogn: ['weapons'], kanon: ['heavy-weapons'], haubits: ['heavy-weapons'],
  bombe: ['explosives'], bil: ['explosives'], bilbombe: ['explosives'], veibombe: ['explosives'], håndgranat: ['explosives'], sprengstoff: ['explosives'], sprengladning: ['explosives'], mine: ['explosives'], landmine: ['explosives'], brevbombe: ['explosives'],
  selvmord: ['suicide-attack'], selvmordsbomber: ['suicide-attack'], bombebelte: ['suicide-attack'],
  skudd: ['firearms'], gevær: ['firearms'], pistol: ['firearms'], rifle: ['firearms'], maskingevær: ['firearms'], maskinpistol: ['firearms'], snikskytter: ['firearms'], skyte: ['firearms'], automatvåpen: ['firearms'], skytevåpen: ['firearms'],
  kniv: ['primitive'], machete: ['primitive'], øks: ['primitive'], stein: ['primitive'], brannbombe: ['primitive'], molotovcocktail: ['primitive'], sverd: ['primitive'],
  tåregass: ['crowd-control'], vannkanon: ['crowd-control'], gummikule: ['crowd-control'], pepperspray: ['crowd-control'], kølle: ['beat'], batong: ['beat'],
  gift: ['unconventional'], nervegift: ['unconventional'], nervegass: ['unconventional'], saringass: ['unconventional'], klorgass: ['unconventional'], sennepsgass: ['unconventional'], kjemisk: ['unconventional'],
  sult: ['hunger'], sitte: ['obstruct'],
  politi: ['police'], opprørspoliti: ['police'], gendarmeri: ['police'], milits: ['militia'], opprører: ['militia'], kriger: ['militia'], fregatt: ['weapons'], krigsskip: ['weapons'], hangarskip: ['weapons'], ubåt: ['weapons'], luftvern: ['weapons'], soldat: ['troops'], styrke: ['troops'], tropp: ['troops'], hær: ['troops'], nasjonalgarde: ['troops'], reservist: ['troops'],
  data: ['cyber'], cyber: ['cyber'], hacker: ['cyber'], internett: ['withhold'], strøm: ['withhold'],
  fengsel: ['arrest'], våpenhvile: ['ceasefire', 'yield'], løslatelse: ['yield'], avgang: ['change'], nyvalg: ['change'], lønn: ['assist'], hjelp: ['assist'], nødhjelp: ['assist'], bistand: ['assist'], asyl: ['assist'], møte: ['meet'], forhandling: ['meet'], samtale: ['meet'],
  invasjon: ['territory'], angrep: ['violence'], krig: ['violence'], sanksjon: ['relations'], arrestasjon: ['arrest'], portforbud: ['curfew', 'restrict'], unntakstilstand: ['martial-law', 'restrict'], krigsrett: ['martial-law'],
}
