export { openQueue, type Queue, type QueueState } from './queue.ts'
export { queueArrivals } from './queue-arrivals.ts'
export { work, type Done, type WorkOptions } from './work.ts'
