import { expect, test } from 'vitest'
import { formatOf } from './formats.ts'

test.each<[string, string, string | undefined]>([
  ['html', '<!DOCTYPE html><html><body><p>Hei</p>', undefined],
  ['html', '<article><h1>Hei</h1>', undefined],
  ['html', 'Hei <b>du</b>', 'side.html'],
  ['markdown', '# Elva stiger\n\nTekst.', undefined],
  ['markdown', '---\ntitle: Elva\n---\nTekst.', undefined],
  ['markdown', 'Elva [stiger](https://elva.example/a).\n\n> Sitat', undefined],
  ['markdown', 'Tekst.', 'elva.md'],
  ['text', '– Vi drar, sier hun.\n- Og så?\n- Vet ikke.', undefined],
  ['text', 'Han elsker henne <3 og hun er 5 < 6.', undefined],
  ['text', 'Kode #1 og *stjerne* til fest', undefined],
  ['text', '', undefined],
])('%s: %s', (name, text, fileName) => {
  expect(formatOf({ bytes: new TextEncoder().encode(text), text, ...(fileName === undefined ? {} : { fileName }) }).name).toBe(name)
})
