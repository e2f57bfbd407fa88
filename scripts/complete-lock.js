import { readFileSync, writeFileSync } from 'node:fs'

// After npm install: npm leaves packages of other platforms out of the lock file where it could not fetch them, and then refuses the file
// in npm ci (npm/cli#4828). This names each of them again, by the version its parent asks for; npm fetches it where the platform is.
const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const { packages } = lock
const processors = ['arm64', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32', 'arm']
const systems = ['darwin', 'win32', 'linux', 'freebsd', 'android', 'openharmony']

for (const [parent, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = [`node_modules/${name}`, `${parent}/node_modules/${name}`]
    if (!/^\d/u.test(version) || place.some((it) => packages[it]?.version === version)) continue
    packages[packages[place[0]] ? place[1] : place[0]] = platformPackage(name, version)
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify(lock, undefined, 2)}\n`)

function platformPackage(name, version) {
  const words = name.split(/[/-]/u)
  const cpu = processors.find((it) => words.includes(it))
  const os = systems.find((it) => words.includes(it))
  const libc = words.includes('musl') ? 'musl' : words.some((it) => it.startsWith('gnu')) ? 'glibc' : undefined
  return { version, ...(cpu && { cpu: [cpu] }), dev: true, ...(libc && { libc: [libc] }), optional: true, ...(os && { os: [os] }) }
}
