import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as { packages: Record<string, Locked> } // npm's

test('names the packages of every platform, or npm ci refuses it: node scripts/complete-lock.js', () => {
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`] && !packages[`${parent}/node_modules/${name}`]),
  )
  expect(missing).toEqual([])
})

test('nothing we install needs a script', () => {
  expect(readFileSync(new URL('../.npmrc', import.meta.url), 'utf8')).toContain('ignore-scripts=true')
  expect(Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)).toEqual([])
})

test('every package that is there at run time is in the decision record that says why', () => {
  const reasons = readFileSync(new URL('../docs/decisions/0008-packages-at-run-time.md', import.meta.url), 'utf8')
  const atRunTime = Object.entries(packages).flatMap(([path, { dev }]) => (path === '' || dev ? [] : [path.replace(/^.*node_modules\//u, '')]))
  // One native part a system: the record names them together.
  const named = atRunTime.map((name) => name.replace(/^(@libsql|@typescript)\/.*/u, '$1/…'))
  expect(named.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
})
