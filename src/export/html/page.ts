/** Everything of the page that is the same for every report: it asks the network for nothing. */
export const style = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1c1a; --soft: #6a665e; --line: #dedad0; --quiet: #f1ede2;
  --content: #ffe9a8; --cue: #b3261e; --who: #1f5fa8; --relay: #6b3fa0; --event: #8a5a00; --focus: #1f5fa8 }
@media (prefers-color-scheme: dark) { :root { --paper: #161614; --ink: #ebe7de; --soft: #a29c90; --line: #38352f; --quiet: #23211d;
  --content: #554412; --cue: #ff8a80; --who: #8cbcf5; --relay: #c9a6f7; --event: #e0b050; --focus: #8cbcf5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif }
.report { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 26rem); gap: 2.5rem; max-width: 80rem; margin: 0 auto; padding: 2rem 1.5rem }
.report + .report { border-top: 1px solid var(--line) }
header { grid-column: 1 / -1 }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere }
.about, .key, .stance, .number, .chain { font-family: system-ui, sans-serif; font-size: .875rem; color: var(--soft) }
.about { margin: 0 }
.text { margin: 0; max-width: 42rem; white-space: pre-wrap; overflow-wrap: anywhere }
.heading { font-weight: bold }
.caption, .credit, .byline, .dateline, .related { color: var(--soft) }
[data-content] { background: linear-gradient(var(--quiet), var(--quiet)); cursor: default }
[data-cue] { color: var(--cue) }
[data-speaker] { color: var(--who); font-weight: bold }
.lit[data-content], .lit[data-trigger] { background: var(--content) }
[data-trigger] { border-bottom: 2px solid var(--event) }
.lit-cue { text-decoration: underline 2px var(--cue); text-underline-offset: .2em }
.lit-speaker { text-decoration: underline 3px var(--who); text-underline-offset: .2em }
.lit-source { text-decoration: underline 3px var(--who); text-underline-offset: .2em }
.lit-via, .lit-addressee, .lit-target { text-decoration: underline 2px dotted var(--relay); text-underline-offset: .2em }
h2 { margin: 1.25rem 0 .5rem; font: 600 .875rem/1.4 system-ui, sans-serif; color: var(--soft); letter-spacing: .04em; text-transform: uppercase }
.type { color: var(--event); font: 600 .875rem system-ui, sans-serif }
dl { margin: 0; padding: 0 .75rem }
dt { font-weight: bold; overflow-wrap: anywhere }
dd { margin: 0 0 .4rem; color: var(--soft); font: .875rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
.items { list-style: none; margin: 0; padding: 0 }
.items li { padding: .5rem .75rem; border-left: 3px solid var(--line); margin-bottom: .5rem }
.items li.lit { border-left-color: var(--focus); background: var(--quiet) }
.items li:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px }
.items p { margin: 0; overflow-wrap: anywhere }
.who { font-weight: bold; color: var(--who) }
.stance { color: var(--cue); font-weight: 600 }
.words { display: -webkit-box; -webkit-line-clamp: 4; -webkit-box-orient: vertical; overflow: hidden }
li.lit .words { display: block }
.key { position: sticky; top: 0; background: var(--paper); margin: 0; padding: .5rem 0 }
@media (min-width: 56rem) { aside { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: start } }
@media (max-width: 56rem) { .report { grid-template-columns: minmax(0, 1fr); gap: 1.5rem } }
@media (forced-colors: active) { .lit[data-content] { outline: 2px solid Highlight } }
@media print { aside { position: static; max-height: none } .key { position: static } .words { display: block } }
`

/** Lights up the words and sources of an event or a statement while it, or its words, are pointed at or focused. Arrow keys go from one to the next. */
export const script = `
for (const report of document.querySelectorAll('.report')) {
  const parts = ['content', 'cue', 'speaker', 'via', 'addressee', 'target', 'trigger', 'source']
  const items = [...report.querySelectorAll('.items li')]
  const itemOf = (id) => items.find((item) => item.dataset.id === id)
  let lit
  const light = (id) => {
    if (id === lit) return
    lit = id
    for (const old of report.querySelectorAll('.lit, [class*=lit-]')) old.classList.remove('lit', ...parts.map((part) => 'lit-' + part))
    if (!id) return
    itemOf(id).classList.add('lit')
    for (const part of parts)
      for (const words of report.querySelectorAll('[data-' + part + '~="' + id + '"]')) words.classList.add('lit', 'lit-' + part)
  }
  const innermost = (element) => {
    const words = element.closest('.text [data-trigger], .text [data-content], .text [data-cue], .text [data-speaker]')
    return words && (words.dataset.trigger || words.dataset.content || words.dataset.cue || words.dataset.speaker).split(' ').at(-1)
  }
  report.addEventListener('mouseover', ({ target }) => light(target.closest('.items li')?.dataset.id || innermost(target) || focused()))
  report.addEventListener('mouseleave', () => light(focused()))
  report.addEventListener('focusin', () => light(focused()))
  report.addEventListener('focusout', () => light())
  const focused = () => document.activeElement?.closest('.items li')?.dataset.id
  items.forEach((item, at) => {
    item.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key]
      if (!step || !items[at + step]) return
      event.preventDefault()
      items[at + step].focus()
    })
    item.addEventListener('click', () => report.querySelector('.text [data-content~="' + item.dataset.id + '"], .text [data-trigger~="' + item.dataset.id + '"]')?.scrollIntoView({ block: 'center' }))
  })
  report.querySelector('.text').addEventListener('click', ({ target }) => itemOf(innermost(target))?.focus())
}
`

/** Text as HTML shows it, in elements and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
