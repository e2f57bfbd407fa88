/** Words beside a trigger that tell its mode, in Spanish. Counts where the type has the mode. */
export const modes: Readonly<Record<string, readonly string[]>> = {
  dron: ['drone'], drone: ['drone'], tiro: ['firearms'], bala: ['firearms'], balazo: ['firearms'], disparo: ['firearms'], fusil: ['firearms'], pistola: ['firearms'], ráfaga: ['firearms'], metralleta: ['firearms'], escopeta: ['firearms'], revólver: ['firearms'], ametralladora: ['firearms'],
  bomba: ['explosives'], granada: ['explosives'], explosivo: ['explosives'], dinamita: ['explosives'], mina: ['explosives'], artefacto: ['explosives'], cochebomba: ['explosives'], petardo: ['explosives'], antipersonal: ['explosives'],
  misil: ['heavy-weapons'], cohete: ['heavy-weapons'], mortero: ['heavy-weapons'], artillería: ['heavy-weapons'], obús: ['heavy-weapons'], tanque: ['heavy-weapons'], aéreo: ['aerial'], avión: ['aerial'], aviación: ['aerial'], helicóptero: ['aerial'], caza: ['aerial'],
  cuchillo: ['primitive'], machete: ['primitive'], navaja: ['primitive'], puñal: ['primitive'], piedra: ['primitive'], palo: ['primitive'], hacha: ['primitive'], molotov: ['primitive'], incendiario: ['primitive'],
  suicida: ['suicide-attack'], kamikaze: ['suicide-attack'], químico: ['unconventional'], sarín: ['unconventional'], lacrimógeno: ['crowd-control'], lacrimógena: ['crowd-control'], goma: ['crowd-control'],
  hambre: ['hunger'], violento: ['riot'], disturbio: ['riot'], saqueo: ['riot'], huelga: ['strike'], paro: ['strike'], carretera: ['obstruct'], ruta: ['obstruct'], sentada: ['obstruct'], telefónico: ['phone'], teléfono: ['phone'], virtual: ['phone'], sexual: ['sexual'], trilateral: ['multilateral'], multilateral: ['multilateral'],
  policía: ['police'], policial: ['police'], agente: ['police'], gendarme: ['police'], buque: ['weapons'], fragata: ['weapons'], blindado: ['weapons'], portaaviones: ['weapons'], submarino: ['weapons'], milicia: ['militia'], guerrilla: ['militia'], paramilitar: ['militia'],
  internet: ['withhold'], frontera: ['restrict'], emisora: ['censor'], prensa: ['censor'], diplomático: ['expel'], embajador: ['expel'],
}
