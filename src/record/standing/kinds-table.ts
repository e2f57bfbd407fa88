import type { CountedKind } from '../../language/index.ts'
import type { Language } from '../../words/index.ts'

/** Words by which a clause tells that people of a kind are counted: beginnings of words, folded, or phrases of them with blanks; and a clause that shows it. */
export interface KindRow {
  readonly kind: CountedKind
  readonly language: Language
  readonly words: readonly string[]
  readonly proof: string
}

/** Kinds of counts, the graver first: a clause of the dead and the hurt is read number by number. */
export const kinds: readonly KindRow[] = [
  {
    kind: 'killed',
    language: 'nb',
    words: ['drept', 'drepte', 'omkom', 'død', 'dødstall', 'dødsoffer', 'dødsofre', 'livet', 'mistet livet', 'menneskeliv'],
    proof: 'Dødstallet er fire',
  },
  {
    kind: 'killed',
    language: 'nn',
    words: ['drepen', 'drepne', 'omkom', 'død', 'daud', 'dødstal', 'dødsoffer', 'mist livet', 'menneskeliv'],
    proof: 'Fire er drepne',
  },
  {
    kind: 'killed',
    language: 'en',
    words: ['kill', 'dead', 'death', 'died', 'die', 'dies', 'dying', 'fatalit', 'toll', 'lost their lives', 'bodies'],
    proof: 'The death toll is four',
  },
  {
    kind: 'killed',
    language: 'es',
    words: ['muert', 'murier', 'murio', 'mueren', 'fallec', 'victimas mortales', 'perdieron la vida', 'cadaver'],
    proof: 'Murieron cuatro personas',
  },
  {
    kind: 'injured',
    language: 'nb',
    words: ['skadd', 'skade', 'såre', 'kvest', 'sykehus', 'sjukehus', 'behandling', 'behandle', 'innlagt', 'legevakt'],
    proof: 'Fire er fraktet til sykehus',
  },
  {
    kind: 'injured',
    language: 'nn',
    words: ['skad', 'såra', 'sjukehus', 'behandling', 'behandla', 'innlagd', 'innlagde', 'legevakt'],
    proof: 'Fire er frakta til sjukehus',
  },
  { kind: 'injured', language: 'en', words: ['injur', 'wounded', 'hurt', 'hospital', 'treated', 'treatment'], proof: 'Four were treated in hospital' },
  { kind: 'injured', language: 'es', words: ['herid', 'lesionad', 'hospital', 'intoxicad', 'quemad'], proof: 'Cuatro heridos' },
  { kind: 'arrested', language: 'nb', words: ['pågrep', 'arrester', 'fengslet', 'siktet'], proof: 'Fire er pågrepet' },
  { kind: 'arrested', language: 'nn', words: ['pågripen', 'pågripne', 'arrester', 'fengsla', 'sikta'], proof: 'Fire er pågripne' },
  { kind: 'arrested', language: 'en', words: ['arrest', 'detain', 'custody'], proof: 'Four were arrested' },
  { kind: 'arrested', language: 'es', words: ['detenid', 'detuv', 'arrestad', 'capturad'], proof: 'Cuatro detenidos' },
  { kind: 'missing', language: 'nb', words: ['savne', 'forsvunn', 'ikke gjort rede for'], proof: 'Fire er savnet' },
  { kind: 'missing', language: 'nn', words: ['sakna', 'forsvunn'], proof: 'Fire er sakna' },
  { kind: 'missing', language: 'en', words: ['missing', 'unaccounted'], proof: 'Four are missing' },
  { kind: 'missing', language: 'es', words: ['desaparecid'], proof: 'Cuatro desaparecidos' },
  { kind: 'displaced', language: 'nb', words: ['evakuer', 'hjemløs', 'flykt', 'fordrev'], proof: 'Fire er evakuert' },
  { kind: 'displaced', language: 'nn', words: ['evakuer', 'heimlaus', 'flykt', 'rømde'], proof: 'Fire er evakuerte' },
  { kind: 'displaced', language: 'en', words: ['evacuat', 'displaced', 'homeless', 'fled'], proof: 'Four were evacuated' },
  {
    kind: 'displaced',
    language: 'es',
    words: ['evacuad', 'evacuaron', 'evacuo', 'desplazad', 'damnificad', 'desalojad', 'desalojaron'],
    proof: 'Cuatro evacuados',
  },
  {
    kind: 'participants',
    language: 'nb',
    words: ['om bord', 'ombord', 'passasjer', 'demonstrant', 'demonstrer', 'deltak', 'streik'],
    proof: 'Fire personer er om bord',
  },
  {
    kind: 'participants',
    language: 'nn',
    words: ['om bord', 'ombord', 'passasjer', 'demonstrant', 'demonstrer', 'deltak', 'streik'],
    proof: 'Fire personar er om bord',
  },
  {
    kind: 'participants',
    language: 'en',
    words: ['aboard', 'on board', 'passenger', 'demonstrat', 'protest', 'march', 'crowd'],
    proof: 'Four people are on board',
  },
  { kind: 'participants', language: 'es', words: ['a bordo', 'pasajer', 'manifestant', 'manifesta', 'marchar', 'ocupantes'], proof: 'Cuatro personas a bordo' },
]
