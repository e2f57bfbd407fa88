import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { memoryIo } from '../../../../test/memory-io.ts'
import { commands } from '../commands.ts'
import { main } from '../main.ts'
import { completions } from './scripts.ts'

/** What bash offers for the last of these words. */
function offered(...words: readonly string[]): string[] {
  const ask = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _hearsay; echo "\${COMPREPLY[*]}"`
  const shell = spawnSync('bash', ['-c', `${completions.bash(commands)}\n${ask}`], { encoding: 'utf8' })
  expect(shell.stderr).toBe('')
  return shell.stdout.trim().split(/\s+/u)
}

describe('completion', () => {
  test('bash offers commands, options and their values', () => {
    expect(offered('hearsay', 'r')).toEqual(['read', 'review', 'restore', 'record'])
    expect(offered('hearsay', 'read', '--fo')).toEqual(['--format'])
    expect(offered('hearsay', 'read', '--format', 'js')).toEqual(['json', 'jsonl'])
    expect(offered('hearsay', 'completion', 'z')).toEqual(['zsh'])
    expect(offered('hearsay', 'help', 'pa')).toEqual(['parse'])
  })

  test.each(['zsh', 'fish'] as const)('%s is told every command and option', (shell) => {
    const script = completions[shell](commands)
    for (const command of commands) {
      expect(script).toContain(command.name)
      for (const option of Object.keys(command.options)) expect(script).toContain(option)
    }
  })

  test.each(['bash', 'zsh', 'fish'] as const)('%s takes its own script, where it is installed', (shell) => {
    const run = spawnSync(shell, ['-n', '-c', completions[shell](commands)], { encoding: 'utf8' })
    if (run.error) return
    expect(run.stderr).toBe('')
  })

  test('another shell is a wrong value', async () => {
    const io = memoryIo()
    expect(await main(['completion', 'bahs'], io)).toBe(2)
    expect(io.said()).toContain('Did you mean bash?')
  })
})
