/**
 * The results of `work` on each item, in the order of the items, at most `atOnce` of them begun and not yet taken. Results
 * come as soon as they and all before them are there, even while the next item is awaited. Whoever stops taking stops the work.
 */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, atOnce: number, work: (item: Item) => Promise<Result>): AsyncGenerator<Result> {
  const queue: Promise<Result>[] = []
  let ended = false
  let wakeTaker = nothing
  let wakeFeeder = nothing

  const feeding = (async () => {
    for await (const item of items) {
      while (queue.length >= atOnce && !ended) await new Promise<void>((resolve) => (wakeFeeder = resolve))
      if (ended) return
      const result = work(item)
      void result.catch(nothing) // it is awaited below, perhaps later than it fails
      queue.push(result)
      wakeTaker()
    }
  })().finally(() => {
    ended = true
    wakeTaker()
  })
  void feeding.catch(nothing)

  try {
    for (;;) {
      const next = queue[0]
      if (next) {
        yield await next
        void queue.shift()
        wakeFeeder()
      } else if (ended) {
        break
      } else {
        await new Promise<void>((resolve) => (wakeTaker = resolve))
      }
    }
  } finally {
    ended = true
    wakeFeeder()
  }
  await feeding
}

function nothing(): void {}
