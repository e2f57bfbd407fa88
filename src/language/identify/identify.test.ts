import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { identify, identifyEach, ours, tongueOf, tongues, type Tongue } from './index.ts'

const reports: readonly (readonly [Tongue, string])[] = [
  [
    'nb',
    'Ferja måtte snu etter at en bølge knuste ruta på broa. Ingen av de om bord ble skadet, opplyser rederiet. – Vi vet ennå ikke hva som gikk galt, sier kapteinen.',
  ],
  [
    'nn',
    'Ferja måtte snu etter at ei bølgje knuste ruta på brua. Ingen av dei om bord vart skadde, opplyser reiarlaget. – Vi veit enno ikkje kva som gjekk gale, seier kapteinen.',
  ],
  [
    'da',
    'Færgen måtte vende om, efter at en bølge havde knust en rude på broen. Ingen af dem om bord blev kvæstet, oplyser rederiet. Vi ved endnu ikke, hvad der gik galt, siger kaptajnen.',
  ],
  [
    'sv',
    'Färjan fick vända efter att en våg krossat en ruta på bryggan. Ingen av dem ombord skadades, uppger rederiet. Vi vet ännu inte vad som gick fel, säger kaptenen.',
  ],
  [
    'en',
    'The ferry had to turn back after a wave broke a window on the bridge. Nobody on board was hurt, the company says. We still do not know what went wrong, the captain said.',
  ],
  [
    'es',
    'El transbordador tuvo que dar la vuelta después de que una ola rompiera una ventana del puente. Nadie resultó herido, informa la naviera. Aún no sabemos qué falló, dijo el capitán.',
  ],
  [
    'other',
    'Die Fähre musste umkehren, nachdem eine Welle ein Fenster auf der Brücke zerschlagen hatte. An Bord wurde niemand verletzt, teilt die Reederei mit.',
  ],
  [
    'other',
    'O ferry teve de voltar atrás depois de uma onda ter partido um vidro na ponte. Ninguém a bordo ficou ferido, informa a empresa, mas os passageiros estavam com medo.',
  ],
  ['other', 'Le ferry a dû faire demi-tour après qu’une vague a brisé une vitre de la passerelle. Personne à bord n’a été blessé, indique la compagnie.'],
  ['other', 'Il traghetto è dovuto tornare indietro dopo che un’onda ha rotto un vetro del ponte. Nessuno a bordo è rimasto ferito, informa la compagnia.'],
  ['other', 'Lautta joutui kääntymään takaisin, kun aalto rikkoi ikkunan komentosillalla. Kukaan aluksella ei loukkaantunut, varustamo kertoo.'],
  ['other', 'De veerboot moest omkeren nadat een golf een raam op de brug had gebroken. Niemand aan boord raakte gewond, meldt de rederij.'],
  ['other', 'Ferjan varð að snúa við eftir að alda braut rúðu í brúnni. Enginn um borð slasaðist, segir útgerðin.'],
  ['other', 'Prom musiał zawrócić po tym, jak fala rozbiła okno na mostku. Nikt na pokładzie nie został ranny, informuje armator.'],
  ['other', 'Паром повернул назад после того, как волна разбила стекло на мостике. Никто не пострадал.'],
  ['other', 'عادت العبارة إلى الميناء بعد أن حطمت موجة نافذة في غرفة القيادة ولم يصب أحد بأذى.'],
]

describe('identify', () => {
  it.each(reports)('tells %s', (tongue, text) => {
    expect(tongueOf(text)).toBe(tongue)
  })

  it('gives shares that sum to one', () => {
    for (const text of ['', '1234', 'Ja.', ...reports.map(([, report]) => report)]) {
      const shares = identify(text)
      expect(tongues.reduce((sum, tongue) => sum + shares[tongue], 0)).toBeCloseTo(1, 9)
    }
  })

  it('does not guess where there are no words', () => {
    expect(tongueOf('')).toBeUndefined()
    expect(tongueOf('12.30 – 14.00 !')).toBeUndefined()
  })

  it('hears a nynorsk quotation inside a bokmål report', () => {
    const text = 'Ordføreren er ikke enig i det.\n«Eg veit ikkje kva dei meiner med dette», seier ho.'
    const cut = text.indexOf('\n')
    expect(
      identifyEach(text, [
        [0, cut],
        [cut + 1, text.length],
      ]),
    ).toEqual(['nb', 'nn'])
  })

  it('reads headlines in capitals', () => {
    expect(tongueOf('THE PRESIDENT SAYS HE WILL NOT RESIGN')).toBe('en')
    expect(tongueOf('EL PRESIDENTE DICE QUE NO RENUNCIARÁ')).toBe('es')
  })
})

describe('ours', () => {
  it('passes our languages and refuses the rest with a typed error', () => {
    expect(ours('nn')).toBe('nn')
    expect(() => ours('sv')).toThrow(HearsayError)
    expect(() => ours('sv')).toThrow(expect.objectContaining({ code: 'language-unsupported' }))
    expect(() => ours(undefined)).toThrow(expect.objectContaining({ code: 'language-unknown' }))
  })
})
