import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { HearsayError } from '../../words/index.ts'

/** Makes hashes of passwords and checks them; both take a third of a second and 128 MB on purpose, one at a time. */
export interface Passwords {
  /** `scrypt:17:8:1:SALT:HASH`: the cost as a power of two, block size, lanes. Throws `weak-password`. */
  hash(password: string): Promise<string>
  /** Whether the password belongs to this hash. Where there is none it takes as long, and says no. Throws `too-many-requests` where too many wait. */
  fits(password: string, hash: string | undefined): Promise<boolean>
}

const blockSize = 8
const lanes = 1
const hashBytes = 32
const saltBytes = 16
/** Shortest and longest password, in characters. */
const shortest = 12
const longest = 512
/** Most that wait for their turn. */
const longestQueue = 20

/** `cost` is the power of two of scrypt's N: 17 unless told, less only in tests. */
export function openPasswords({
  cost = 17,
  random = randomBytes,
}: { readonly cost?: number; readonly random?: (bytes: number) => Uint8Array } = {}): Passwords {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (waiting >= longestQueue) throw new HearsayError('too-many-requests', { seconds: longestQueue })
    waiting++
    const turn = last.then(work)
    last = turn.then(
      () => waiting--,
      () => waiting--,
    )
    return turn
  }

  return {
    hash: async (password) => {
      check(password)
      const salt = random(saltBytes)
      const made = await inTurn(async () => derived(password, salt, cost, blockSize, lanes))
      return ['scrypt', cost, blockSize, lanes, written(salt), written(made)].join(':')
    },
    fits: async (password, hash) => {
      const kept = hash === undefined ? undefined : parts(hash)
      const salt = kept?.salt ?? random(saltBytes)
      const of = password.length > longest ? '' : password
      const made = await inTurn(async () => derived(of, salt, kept?.cost ?? cost, kept?.blockSize ?? blockSize, kept?.lanes ?? lanes))
      return timingSafeEqual(made, kept?.hash ?? random(hashBytes)) && kept !== undefined && of === password
    },
  }
}

function check(password: string): void {
  const letters = [...password]
  const refused = (reason: string): HearsayError => new HearsayError('weak-password', { reason })
  if (letters.length < shortest) throw refused(`it has ${letters.length} characters`)
  if (password.length > longest) throw refused(`it has more than ${longest} characters`)
  if (new Set(letters).size < 5) throw refused('it is the same few characters again and again')
}

async function derived(password: string, salt: Uint8Array, cost: number, r: number, p: number): Promise<Buffer> {
  const N = 2 ** cost
  return new Promise((resolve, reject) => {
    // The same letters typed on two keyboards are the same password.
    scrypt(password.normalize('NFKC'), salt, hashBytes, { N, r, p, maxmem: 128 * N * r + 1024 * 1024 }, (error, key) => (error ? reject(error) : resolve(key)))
  })
}

interface Parts {
  readonly cost: number
  readonly blockSize: number
  readonly lanes: number
  readonly salt: Buffer
  readonly hash: Buffer
}

function parts(hash: string): Parts | undefined {
  const [, cost, r, p, salt = '', made = ''] = /^scrypt:(\d{1,2}):(\d{1,2}):(\d{1,2}):([\w-]{22}):([\w-]{43})$/u.exec(hash) ?? []
  if (cost === undefined || Number(cost) > 20) return undefined
  return { cost: Number(cost), blockSize: Number(r), lanes: Number(p), salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(made, 'base64url') }
}

function written(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
