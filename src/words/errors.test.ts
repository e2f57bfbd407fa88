import { describe, expect, test } from 'vitest'
import { asHearsayError, errorKinds, HearsayError } from './errors.ts'

describe('HearsayError', () => {
  test('fills message and hint from its details', () => {
    const error = new HearsayError('unknown-command', { command: 'raed', nearest: 'Did you mean read? ' })
    expect(error.message).toBe('There is no command "raed".')
    expect(error.hint).toBe('Did you mean read? hearsay help lists the commands.')
    expect(error.kind.exit).toBe(2)
  })

  test('leaves out a detail nobody gave', () => {
    expect(new HearsayError('unknown-command', { command: 'x' }).hint).toBe('hearsay help lists the commands.')
  })

  test('remembers where it happened and what caused it', () => {
    const cause = new Error('disk')
    const error = new HearsayError('file-unreadable', { file: 'a.txt', reason: 'disk' }, { where: 'a.txt', cause })
    expect(error.where).toBe('a.txt')
    expect(error.cause).toBe(cause)
  })

  test.each(Object.entries(errorKinds))('%s is a sentence with a hint', (_, { message, hint }) => {
    expect(message).toMatch(/^[A-Z"{].*\.$/u)
    expect(hint.length).toBeGreaterThan(10)
  })
})

describe('asHearsayError', () => {
  test('passes its own errors through', () => {
    const error = new HearsayError('empty-report')
    expect(asHearsayError(error)).toBe(error)
  })

  test('anything else is our bug, with the thrown value kept', () => {
    const bug = new TypeError('x is not a function')
    expect(asHearsayError(bug)).toMatchObject({ code: 'broken', message: 'Hearsay broke on this: x is not a function.', cause: bug })
    expect(asHearsayError('a string').message).toContain('a string')
  })
})
