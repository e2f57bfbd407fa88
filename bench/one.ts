import { subjects } from './subjects.ts'
import { reportsOf } from './texts.ts'
import { languages } from '../src/words/index.ts'

// One subject over one language in a process of its own, so that its memory is its own: prints { perSecond, megabytes }.
const [name, code, characters = '400000'] = process.argv.slice(2)
const subject = subjects.find((it) => it.name === name)
const language = languages.find((it) => it === code)
if (!subject || !language) throw new Error('call it as: one.ts SUBJECT LANGUAGE [CHARACTERS]')

const read = await subject.open(language)
for (const text of reportsOf(language, 100_000)) read(text)

const texts = reportsOf(language, Number(characters))
const began = performance.now()
for (const text of texts) read(text)
const seconds = (performance.now() - began) / 1000
const length = texts.reduce((sum, text) => sum + text.length, 0)
console.log(JSON.stringify({ perSecond: Math.round(length / seconds), megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
