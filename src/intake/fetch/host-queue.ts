import { HearsayError } from '../../words/index.ts'
import type { Clock } from './clock.ts'

/** Lets requests to one host through one at a time, with a pause between the end of one and the start of the next. */
export interface HostQueue {
  /** Waits for one's turn at a host; what comes back ends it. Throws `try-later` while the host has asked to be left alone. */
  enter(url: URL): Promise<() => void>
  /** Nothing is let through to the host before `until`, in milliseconds since 1970. */
  leaveAlone(url: URL, until: number): void
}

interface Host {
  /** Those inside and waiting. */
  guests: number
  /** When the last of them has left. */
  left: Promise<void>
  freeAt: number
  backAt: number
}

/** Hosts remembered after their last request; beyond it those that no longer matter are forgotten. */
const remembered = 1000

/** A queue with `pause` milliseconds between two requests to a host. */
export function hostQueue(pause: number, clock: Clock): HostQueue {
  const hosts = new Map<string, Host>()

  function hostOf(url: URL): Host {
    const known = hosts.get(url.hostname)
    if (known) return known
    if (hosts.size >= remembered)
      for (const [name, host] of hosts) if (host.guests === 0 && Math.max(host.freeAt, host.backAt) <= clock.now()) hosts.delete(name)
    const host = { guests: 0, left: Promise.resolve(), freeAt: 0, backAt: 0 }
    hosts.set(url.hostname, host)
    return host
  }

  async function enter(url: URL): Promise<() => void> {
    const host = hostOf(url)
    const before = host.left
    let leave = (): void => undefined
    host.guests++
    host.left = new Promise((resolve) => {
      leave = () => {
        host.guests--
        resolve()
      }
    })
    await before
    if (host.backAt > clock.now()) {
      leave()
      throw tryLater(url, host.backAt)
    }
    if (host.freeAt > clock.now()) await clock.sleep(Math.min(pause, host.freeAt - clock.now())) // a clock that was set back makes nobody wait longer
    return once(() => {
      host.freeAt = clock.now() + pause
      leave()
    })
  }

  return {
    enter,
    leaveAlone: (url, until) => {
      const host = hostOf(url)
      host.backAt = Math.max(host.backAt, until)
    },
  }
}

/** The error of a host that asked to be left alone; `until` in milliseconds since 1970, in the details as RFC 3339. `said` is `no` where it did not say for how long. */
export function tryLater(url: URL, until: number, said: 'yes' | 'no' = 'yes'): HearsayError {
  const moment = new Date(until).toISOString().replace(/\.\d+Z$/u, 'Z')
  return new HearsayError('try-later', { url: url.href, host: url.hostname, until: moment, said }, { where: url.href })
}

function once(work: () => void): () => void {
  let done = false
  return () => {
    if (!done) work()
    done = true
  }
}
