import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Answered } from '../http/site.ts'

/** What the server counts. */
export interface Metrics {
  answered(answer: Answered): void
  /** A report that was kept: `new` or `version`. */
  kept(fate: string): void
  /** A source that could not be asked, the store, joining; by the code of the error. */
  failed(what: 'source' | 'store' | 'join', code: string): void
  joined(seconds: number): void
  /** All of them as Prometheus reads them. */
  text(): Promise<{ readonly type: string; readonly body: string }>
}

/** What is looked at when somebody asks. */
export interface Gauges {
  /** Reports that wait to be read. */
  readonly queue: () => number
  readonly streams: () => number
  /** Sources by how they are: `well`, `failing`, `paused`, `ended`. */
  readonly sources: () => Promise<Readonly<Record<string, number>>>
}

const quick = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const slow = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

/** Counts from nothing. */
export function openMetrics(gauges: Gauges): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({ name: 'hearsay_http_requests_total', help: 'Requests answered.', labelNames: ['method', 'route', 'status'], registers })
  const seconds = new Histogram({
    name: 'hearsay_http_request_seconds',
    help: 'Until the answer began.',
    labelNames: ['method', 'route'],
    buckets: quick,
    registers,
  })
  const reports = new Counter({ name: 'hearsay_reports_total', help: 'Reports that came in.', labelNames: ['fate'], registers })
  const failures = new Counter({ name: 'hearsay_failures_total', help: 'What failed, by the code of the error.', labelNames: ['what', 'code'], registers })
  const join = new Histogram({ name: 'hearsay_join_seconds', help: 'Joining what came in.', buckets: slow, registers })
  const gauge = (name: string, help: string, value: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('hearsay_reading_queue', 'Reports that wait to be read.', gauges.queue)
  gauge('hearsay_streams', 'Streams that are open.', gauges.streams)
  new Gauge({
    name: 'hearsay_sources',
    help: 'Sources that are watched, by how they are.',
    labelNames: ['status'],
    registers,
    async collect() {
      this.reset()
      for (const [status, count] of Object.entries(await gauges.sources())) this.set({ status }, count)
    },
  })
  return {
    answered: ({ method, route, status, milliseconds }) => {
      requests.inc({ method, route, status })
      seconds.observe({ method, route }, milliseconds / 1000)
    },
    kept: (fate) => reports.inc({ fate }),
    failed: (what, code) => failures.inc({ what, code }),
    joined: (took) => join.observe(took),
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  }
}
