import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../words/index.ts'
import { listed, readCall } from './arguments.ts'
import { command, count, flag, oneOf, someOf, text } from './command.ts'

const sample = command({
  name: 'sample',
  summary: 'Sample.',
  example: 'hearsay sample FILE',
  inputs: { shown: 'FILE', summary: 'a file', count: 'some' },
  options: {
    'loud': flag('loud'),
    'format': oneOf('format', ['text', 'json']),
    'only': someOf('layers', ['actors', 'times']),
    'outlet': text('outlet', 'NAME'),
    'time-zone': text('zone', 'ZONE'),
    'workers': count('threads', 'N'),
  },
  run: async () => 0,
})

function failure(words: readonly string[], of = sample): HearsayError {
  try {
    readCall(of, words)
  } catch (thrown) {
    if (thrown instanceof HearsayError) return thrown
  }
  throw new Error('it did not fail')
}

describe('readCall', () => {
  test('tells options from inputs, with blank or equals sign', () => {
    const call = readCall(sample, ['a.txt', '--format', 'json', '--outlet=A = B', '--loud', '--only=actors,times', '--workers', '3', '-'])
    expect(call.inputs).toEqual(['a.txt', '-'])
    expect(call.values).toEqual({ 'loud': true, 'format': 'json', 'only': ['actors', 'times'], 'outlet': 'A = B', 'time-zone': undefined, 'workers': 3 })
  })

  test('takes everything after -- as input', () => {
    expect(readCall(sample, ['--loud', '--', '--format', '-x']).inputs).toEqual(['--format', '-x'])
  })

  test('a quotation dash typed as a hyphen opens no option', () => {
    expect(readCall(sample, ['- Vi går, sier X.']).inputs).toEqual(['- Vi går, sier X.'])
  })

  test('leaves out what was not said', () => {
    expect(readCall(sample, []).values).toMatchObject({ loud: false, format: undefined, workers: undefined })
  })

  test.each([['--help'], ['-h']])('%s asks for help, whatever else is wrong', (word) => {
    expect(readCall({ ...sample, inputs: { ...sample.inputs, count: 'one' } }, [word]).help).toBe(true)
  })

  test('a value may begin with a dash', () => {
    expect(readCall(sample, ['--outlet', '-x']).values.outlet).toBe('-x')
  })

  test.each([
    [['--fromat', 'json'], 'unknown-option', 'Did you mean --format? '],
    [['-format'], 'unknown-option', 'Did you mean --format? '],
    [['--zone=x'], 'unknown-option', ''],
    [['--format'], 'missing-value', 'Write --format text|json.'],
    [['--format', 'jsno'], 'bad-value', 'Did you mean json? It takes text or json.'],
    [['--only', 'actors,tmes'], 'bad-value', 'Did you mean'],
    [['--workers', '0'], 'bad-value', 'It takes a whole number from 1 to 999.'],
    [['--workers', '1e3'], 'bad-value', 'It takes a whole number from 1 to 999.'],
    [['--loud=yes'], 'bad-value', 'It takes no value.'],
  ])('%j is %s', (words, code, hint) => {
    const error = failure(words)
    expect(error.code).toBe(code)
    expect(error.hint).toContain(hint)
    expect(error.kind.exit).toBe(2)
  })

  test('counts the inputs', () => {
    const one = { ...sample, inputs: { ...sample.inputs, count: 'one' as const } }
    const none = { ...sample, inputs: { ...sample.inputs, count: 'none' as const } }
    expect(failure([], one)).toMatchObject({ code: 'missing-input', hint: 'For example: hearsay sample FILE' })
    expect(failure(['a', 'b'], one)).toMatchObject({ code: 'unexpected-input' })
    expect(failure(['a'], none)).toMatchObject({ code: 'unexpected-input', message: '"sample" takes no "a" here.' })
  })
})

test('listed', () => {
  expect([listed(['a'], 'or'), listed(['a', 'b'], 'or'), listed(['a', 'b', 'c'], 'and')]).toEqual(['a', 'a or b', 'a, b and c'])
})
