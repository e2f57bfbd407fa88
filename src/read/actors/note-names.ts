import { isInOffice } from './in-office.ts'
import type { Name } from './name.ts'
import { noteBody, noteCountry, noteHouse, noteKnownBody, notePublisher } from './note-body.ts'
import { notePerson } from './note-person.ts'
import type { PersonNames } from './person-names.ts'
import type { Register } from './register.ts'
import type { Scene } from './scene.ts'

/** Enters one name of the text: joins it to the actor it names, or makes a new one. */
export function noteName(scene: Scene, register: Register, persons: PersonNames, name: Name): void {
  if (name.kind === 'PER' || ((name.kind === 'ORG' || name.kind === 'LOC') && isInOffice(scene, name))) notePerson(scene, register, persons, name)
  else if (name.kind === 'ORG') noteBody(scene, register, name)
  else if (name.kind === 'publisher') notePublisher(scene, register, name, name.publisher)
  else if (name.kind === 'country') noteCountry(register, name)
  else if (name.kind === 'body') noteKnownBody(scene, register, name, name.body)
  else if (name.kind === 'house') noteHouse(scene, register, name)
}
