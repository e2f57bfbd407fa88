import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../../language/load.ts'
import { packOf } from '../../../language/packs/index.ts'
import { eventTypes, languages, type EventType, type Language, type Quantity } from '../../../words/index.ts'
import { quantitiesOf } from './quantities.ts'
import { seeded } from './seeded.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const have = (language: Language): boolean => existsSync(new URL(`../../../../models/${models[language]}`, import.meta.url))

/** Sentence with the triggers in brackets, their types, and the numbers of each: «killed 3», «injured 30-» for thirty or more, «missing -10» for up to ten. */
const sentences: Readonly<Record<Language, readonly (readonly [text: string, types: readonly EventType[], numbers: readonly string[]])[]>> = {
  nb: [
    ['Minst 22 landsbyboere ble drept og over 40 såret da militsen [angrep] Ndoro.', ['ASSAULT'], ['injured 40-, killed 22-']],
    ['Tre personer, blant dem et barn, ble drept i [angrepet].', ['ASSAULT'], ['killed 3']],
    ['Halvannen million mennesker er drevet på flukt etter [angrepene].', ['ASSAULT'], ['displaced 1500000']],
    ['Soldater [skjøt] mot folkemengden, og mellom 10 og 15 mennesker omkom.', ['ASSAULT'], ['killed 10-15']],
    ['Etter nattens [angrep] er opptil ti personer savnet.', ['ASSAULT'], ['missing -10']],
    ['Et halvt dusin aktivister ble [pågrepet].', ['COERCE'], ['arrested 6']],
    ['Et titall demonstranter ble [pågrepet].', ['COERCE'], ['arrested 10']],
    ['Norge [gir] 1,5 milliarder kroner i støtte til Ukraina.', ['AID'], ['amount 1500000000']],
    ['[Angrepet] krevde 12 liv.', ['ASSAULT'], ['killed 12']],
    ['Dødstallet etter [angrepet] har steget til 45.', ['ASSAULT'], ['killed 45']],
    ['Dødstallet etter [angrepet] har steget til 45, mens hæren [bombet] videre.', ['ASSAULT', 'ASSAULT'], ['killed 45', '']],
    ['Over fem tusen lærere [demonstrerte] foran parlamentet.', ['PROTEST'], ['participants 5000-']],
    ['Rundt 300 deltok i en [demonstrasjon] mot regjeringen.', ['PROTEST'], ['participants 300']],
    ['2400 sykepleiere er tatt ut i [streik].', ['PROTEST'], ['participants 2400']],
    ['En politimann ble drept og fire skadd da opprørere [sprengte] en bro.', ['ASSAULT'], ['injured 4, killed 1']],
    ['Dusinvis av landsbyboere ble drept i et [angrep].', ['ASSAULT'], ['killed 24-']],
    ['Flere hundre mennesker mistet livet i et [angrep] på leiren.', ['ASSAULT'], ['killed 200-']],
    ['Mannen (34) ble [skutt] på åpen gate 12. mai.', ['ASSAULT'], ['']],
    ['Soldatene [skjøt] i to timer mot byen 30 kilometer fra grensen.', ['ASSAULT'], ['']],
    ['Politiet [arresterte] en journalist i Minsk.', ['COERCE'], ['arrested 1']],
    ['Politiet [arresterte] ni menn og [drepte] to.', ['COERCE', 'ASSAULT'], ['arrested 9', 'killed 2']],
    ['Hæren beskrev [angrepet] som vellykket. Tre ble drept og åtte såret.', ['ASSAULT'], ['injured 8, killed 3']],
    ['Selskapet fikk en [bot] på tre millioner dollar.', ['SANCTION'], ['amount 3000000']],
    ['Krigen [drepte] titusener av soldater.', ['ASSAULT'], ['killed 20000-']],
    ['Tjuefem mennesker døde da hæren [bombet] markedet.', ['ASSAULT'], ['killed 25']],
    ['Hæren [bombet] markedet. Minst 20 skal være drept.', ['ASSAULT'], ['killed 20-']],
    ['En 34 år gammel vakt ble drept og to skadd da ranerne [skjøt] mot banken.', ['ASSAULT'], ['injured 2, killed 1']],
    ['Politiet [pågrep] en 19-åring etter knivstikkingen.', ['COERCE'], ['arrested 1']],
    ['Norge [gir] over 50 millioner kroner til Kenya.', ['AID'], ['amount 50000000-']],
    ['Røde Kors [gir] 500 telt til flomofrene.', ['AID'], ['amount 500']],
    ['Et selvmords[angrep] drepte tre soldater og skadet rundt 20.', ['ASSAULT'], ['injured 20, killed 3']],
    ['Mellom førti og femti bønder ble drept i [angrepet].', ['ASSAULT'], ['killed 40-50']],
    ['Ifølge politiet [demonstrerte] 10.000 mennesker.', ['PROTEST'], ['participants 10000']],
    ['5 400 lærere gikk ut i [streik] tirsdag.', ['PROTEST'], ['participants 5400']],
  ],
  nn: [
    ['Minst 22 landsbybuarar vart drepne og over 40 såra då militsen [gjekk til åtak] på Ndoro.', ['ASSAULT'], ['injured 40-, killed 22-']],
    ['Tre personar, mellom dei eit barn, vart drepne i [åtaket].', ['ASSAULT'], ['killed 3']],
    ['Politiet [pågrip] tolv demonstrantar utanfor tinghuset.', ['COERCE'], ['arrested 12']],
    ['Om lag 800 lærarar er i [streik].', ['PROTEST'], ['participants 800']],
    ['Fleire tusen menneske [demonstrerte] i Bergen.', ['PROTEST'], ['participants 2000-']],
    ['Noreg [gir] 40 tonn mjøl til Sudan.', ['AID'], ['amount 40']],
    ['Ein mann [skaut] og drap to personar og såra fem andre.', ['ASSAULT'], ['injured 5, killed 2']],
    ['Ein soldat vart drepen i eit [åtak] i går.', ['ASSAULT'], ['killed 1']],
    ['Rundt 20 000 har flykta etter [åtaket].', ['ASSAULT'], ['displaced 20000']],
    ['[Åtaket] kravde 12 liv.', ['ASSAULT'], ['killed 12']],
    ['Opptil ti menneske er sakna etter [åtaket].', ['ASSAULT'], ['missing -10']],
    ['5 400 lærarar gjekk ut i [streik] tysdag.', ['PROTEST'], ['participants 5400']],
    ['Eit [sjølvmordsåtak] drap tre soldatar og skadde rundt 20.', ['ASSAULT'], ['injured 20, killed 3']],
  ],
  en: [
    ['Gunmen [attacked] a base, killing at least 14 soldiers, two security officials told a local station.', ['ASSAULT'], ['killed 14-']],
    [
      'Militants [opened fire] at a bazaar, killing at least 19 traders and wounding about 1,100 others, police said.',
      ['ASSAULT'],
      ['injured 1100, killed 19-'],
    ],
    ['Two soldiers were killed and dozens injured in the [attack].', ['ASSAULT'], ['injured 24-, killed 2']],
    ['Up to half a dozen people were [arrested].', ['COERCE'], ['arrested -6']],
    ['Between 10 and 15 soldiers died in the [raid], which left 30 wounded.', ['ASSAULT'], ['injured 30, killed 10-15']],
    ['The US [pledged] $1.5 billion in aid to Ukraine.', ['AGREE'], ['amount 1500000000']],
    ['More than 20,000 people [marched] in Oslo.', ['PROTEST'], ['participants 20000-']],
    ['Three people, including two children, were killed in [shelling].', ['ASSAULT'], ['killed 3']],
    ['Two hundred and fifty people died in the [bombing].', ['ASSAULT'], ['killed 250']],
    ['The [bombing] killed twenty-five sailors and injured more than a hundred.', ['ASSAULT'], ['injured 100-, killed 25']],
    ['A police officer was [shot dead] in Bogota.', ['ASSAULT'], ['killed 1']],
    ['Thousands of people attended a [rally] in the capital.', ['PROTEST'], ['participants 2000-']],
    ['The [rally] drew tens of thousands of protesters.', ['PROTEST'], ['participants 20000-']],
    ['Some 200 [demonstrators] gathered outside the palace.', ['PROTEST'], ['participants 200']],
    ['A suicide [attack] left five dead.', ['ASSAULT'], ['killed 5']],
    ['The [attack] claimed the lives of 12 people.', ['ASSAULT'], ['killed 12']],
    ['Militants [stormed] the village 40 kilometres north of the capital at 3 a.m.', ['ASSAULT'], ['']],
    ['The [attack] came two days after talks collapsed.', ['ASSAULT'], ['']],
    ['John Smith, 34, was [attacked] in his home.', ['ASSAULT'], ['']],
    ['Security forces [detained] 40 people and [killed] three.', ['COERCE', 'ASSAULT'], ['arrested 40', 'killed 3']],
    ['Rebels sprang an [ambush] near the border. Eight soldiers were killed and 14 wounded.', ['ASSAULT'], ['injured 14, killed 8']],
    ['Air [strikes] have forced 30,000 people to flee.', ['ASSAULT'], ['displaced 30000']],
    ['Twelve people were missing after the [attack].', ['ASSAULT'], ['missing 12']],
    ['The court [fined] the company 5 million euros.', ['SANCTION'], ['amount 5000000']],
    ['Turkey [sent] 40 tonnes of food.', ['AID'], ['amount 40']],
    ['Gunmen [killed] a journalist in Tijuana.', ['ASSAULT'], ['killed 1']],
    ['The [fighting] has left more than half a million people dead.', ['ASSAULT'], ['killed 500000-']],
    ['Two men in masks [stabbed] the mayor.', ['ASSAULT'], ['']],
    ['About 3,000 dockers [walked out] on Friday.', ['PROTEST'], ['participants 3000']],
    ['At least 23 herders died on March 9 when drones carried out air [strikes] on the valley.', ['ASSAULT'], ['killed 23-']],
    ['Officers [arrested] a 20-year-old man in Turin.', ['COERCE'], ['arrested 1']],
    ['Three thousand dockers [stopped work] on Dec. 10.', ['PROTEST'], ['participants 3000']],
    ['Militants [raid]ed a base, killing at least 17 soldiers, and took others with them in the raid.', ['ASSAULT'], ['killed 17-']],
    ['The islanders [agreed] to a six-year, $7-billion plan.', ['AGREE'], ['amount 7000000000']],
    ['The fund [agreed] to lend Ravonia up to $1 billion.', ['AGREE'], ['amount -1000000000']],
    ['Denmark [gave] 117 million kroner ($17 million) to the fund.', ['AID'], ['amount 117000000']],
  ],
  es: [
    ['Un obús [estalló] junto a la estación y dejó 14 muertos y más de un centenar de heridos.', ['ASSAULT'], ['injured 100-, killed 14']],
    ['Al menos tres pescadores murieron y otros 12 resultaron heridos en el [ataque].', ['ASSAULT'], ['injured 12, killed 3-']],
    ['Unas 1.200 personas [marcharon] en La Paz.', ['PROTEST'], ['participants 1200']],
    ['La policía [detuvo] a entre 10 y 15 manifestantes.', ['COERCE'], ['arrested 10-15']],
    ['Murieron dos decenas de soldados en los [combates].', ['ASSAULT'], ['killed 20']],
    ['España [donó] 2,5 millones de euros a Marruecos.', ['AID'], ['amount 2500000']],
    ['La banda [mató] a cuatro policías.', ['ASSAULT'], ['killed 4']],
    ['Un soldado murió en una [emboscada].', ['ASSAULT'], ['killed 1']],
    ['Miles de personas participaron en la [marcha].', ['PROTEST'], ['participants 2000-']],
    ['La [marcha] reunió a más de cinco mil personas.', ['PROTEST'], ['participants 5000-']],
    ['El número de muertos por el [atentado] subió a 35.', ['ASSAULT'], ['killed 35']],
    ['El [bombardeo] causó miles de muertos.', ['ASSAULT'], ['killed 2000-']],
    ['Cientos de familias huyeron tras el [ataque].', ['ASSAULT'], ['displaced 200-']],
    ['La policía [detuvo] a un periodista.', ['COERCE'], ['arrested 1']],
    ['Los rebeldes [atacaron] el cuartel a las 3 de la mañana del 5 de mayo.', ['ASSAULT'], ['']],
    ['Treinta y cinco personas fallecieron en un [tiroteo].', ['ASSAULT'], ['killed 35']],
    ['El juez le impuso una [multa] de 1.200 dólares.', ['SANCTION'], ['amount 1200']],
    ['La [explosión] sacudió el mercado. Tres personas murieron y 18 resultaron heridas.', ['ASSAULT'], ['injured 18, killed 3']],
    ['Tres personas, entre ellas dos niños, murieron en el [ataque].', ['ASSAULT'], ['killed 3']],
    ['Unos 15.000 maestros están en [huelga].', ['PROTEST'], ['participants 15000']],
    ['La [masacre] dejó siete víctimas mortales.', ['ASSAULT'], ['killed 7']],
    ['Sicarios [asesinaron] a dos concejales.', ['ASSAULT'], ['killed 2']],
    ['Los [enfrentamientos] dejaron seis muertos y más de 20 detenidos.', ['ASSAULT'], ['arrested 20-, killed 6']],
    ['Una [huelga] de 100.000 taxistas paralizó la capital.', ['PROTEST'], ['participants 100000']],
    ['Los [disturbios] causaron un muerto y 31 heridos.', ['ASSAULT'], ['injured 31, killed 1']],
    ['El gremio convocó a una [marcha] de protesta.', ['PROTEST'], ['']],
    ['Otras 1.500 mujeres se [concentraron] en el muelle.', ['PROTEST'], ['participants 1500']],
  ],
}

function inWords({ kind, min, max }: Quantity): string {
  return `${kind} ${min === max ? min : `${min ?? ''}-${max ?? ''}`}`
}

describe.each(languages)('numbers in %s', (language) => {
  test.skipIf(!have(language))('of each event', { timeout: 120_000 }, async () => {
    const { annotate } = await loadLanguage(language)
    const pack = packOf(language)
    const got = sentences[language].map(([marked, types]) => {
      const { text, tree, seeds } = seeded(annotate, pack, marked, types)
      return [marked, quantitiesOf(text, tree, pack, seeds).map((numbers) => numbers.map(inWords).toSorted().join(', '))]
    })
    expect(got).toEqual(sentences[language].map(([marked, , wanted]) => [marked, wanted]))
  })

  test.skipIf(!have(language))('whatever stands there: the least is not above the most, and the words lie in the text', { timeout: 120_000 }, async () => {
    const { annotate } = await loadLanguage(language)
    const pack = packOf(language)
    const { numbers, multipliers, atLeast, atMost, between, to, units, several, rounds } = pack.events.quantities
    const parts = [...Object.keys(numbers), ...Object.keys(multipliers), ...Object.keys(rounds), ...atLeast, ...atMost, ...between, ...to, ...units, ...several]
    const word = fc.oneof(
      fc.constantFrom(...parts),
      fc.constantFrom('20 000', '1.200', '1,200', '2,5', '10-15', '999999999999999', '3–1', '(34)', '$', 'X', '.', ','),
      fc.constantFrom(...(pack.events.quantities.undergo.killed ?? [])),
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom(...eventTypes), fc.nat(20), (words, type, at) => {
        const { text, tree } = seeded(annotate, pack, words.join(' '), [])
        if (text.length === 0) return
        const trigger = at % text.length
        const events = [{ trigger, words: [trigger, trigger + 1] as const, parts: [trigger], type }]
        const found = quantitiesOf(text, tree, pack, events)
        expect(quantitiesOf(text, tree, pack, events)).toEqual(found)
        for (const { min, max, span } of found[0]!) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.text.length)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(min !== undefined || max !== undefined).toBe(true)
          if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max)
        }
      }),
      { numRuns: 100 },
    )
  })
})
