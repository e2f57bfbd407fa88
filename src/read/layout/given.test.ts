import { expect, test } from 'vitest'
import type { Layout } from './layout.ts'
import { withGiven } from './given.ts'

const layout: Layout = {
  blocks: [],
  media: [{ kind: 'photo', creator: 'Ane Lie' }],
  bylines: ['Ola Lund'],
  dateline: 'OSLO',
  agencies: ['Døgnet'],
  credits: [],
}

test('fields of the report go before what its text says; pictures are joined', () => {
  const joined = withGiven(layout, { bylines: ['Kari Moen'], dateline: 'Bergen', media: [{ kind: 'photo', creator: 'Per Dahl' }] })
  expect(joined).toMatchObject({ bylines: ['Kari Moen'], dateline: 'Bergen', media: [{ creator: 'Per Dahl' }, { creator: 'Ane Lie' }] })
  expect(withGiven(layout, {})).toMatchObject({ bylines: ['Ola Lund'], dateline: 'OSLO' })
})

test.each([
  [['The Associated Press'], ['AP']],
  [['NTB-AFP'], ['NTB', 'AFP']],
  [['© Kystbyrået'], ['Kystbyrået']],
  [['NTB', 'NTB'], ['NTB']],
])('%j are the agencies %j', (agencies, expected) => {
  expect(withGiven({ ...layout, agencies: [] }, { agencies }).agencies).toEqual(expected)
})

test('an agency in a byline is credited, a newspaper is not', () => {
  expect(withGiven({ ...layout, agencies: [] }, { bylines: ['Kari Moen/NTB', 'Aftenposten'] }).agencies).toEqual(['NTB'])
})
