import { describe, expect, test } from 'vitest'
import { memoryIo } from '../../../test/memory-io.ts'
import { version } from '../../words/index.ts'
import { commands } from './commands.ts'
import { main } from './main.ts'

describe('main', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])('%j shows all commands, an example first', async (words) => {
    const io = memoryIo()
    expect(await main(words, io)).toBe(0)
    expect(io.printed()).toMatch(/^Example: hearsay read/u)
    for (const { name } of commands) expect(io.printed()).toContain(`  ${name} `)
  })

  test.each([['--version'], ['-v']])('%s', async (word) => {
    const io = memoryIo()
    expect(await main([word], io)).toBe(0)
    expect(io.printed()).toBe(`hearsay ${version}\n`)
  })

  test('an unknown command suggests the nearest, on standard error, with status 2', async () => {
    const io = memoryIo()
    expect(await main(['raed'], io)).toBe(2)
    expect(io.printed()).toBe('')
    expect(io.said()).toBe('hearsay: There is no command "raed".\n  Did you mean hearsay read? hearsay help lists the commands.\n')
  })

  test('a stack is shown for debugging only', async () => {
    const quiet = memoryIo()
    const loud = memoryIo('', { debug: true })
    await main(['raed'], quiet)
    await main(['raed', '--debug'], loud)
    expect(quiet.said()).not.toContain('at ')
    expect(loud.said()).toContain('at ')
  })
})

describe.each(commands.map((command) => [command.name, command] as const))('help of %s', (name, command) => {
  test('opens with an example, names every option, fits 80 columns', async () => {
    const io = memoryIo()
    expect(await main([name, '--help'], io)).toBe(0)
    const page = io.printed()
    expect(page).toMatch(/^Example: hearsay /u)
    for (const option of Object.keys(command.options)) expect(page).toContain(`--${option}`)
    expect(page.split('\n').filter((line) => line.length > 80)).toEqual([])
    const same = memoryIo()
    await main(['help', name], same)
    expect(same.printed()).toBe(page)
  })

  test('its example is a call of it', () => {
    expect(command.example.startsWith(`hearsay ${name}`)).toBe(true)
  })
})
