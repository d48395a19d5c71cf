/**
 * Runs tasks one after the other per key, so that read-change-write on a store is not interleaved. The worker is the
 * only writer; its death ends all tasks at once.
 */
export class SerialQueue {
  readonly #tails = new Map<string, Promise<unknown>>()

  run<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
    const before = this.#tails.get(key) ?? Promise.resolve()
    const mine = before.then(task, task)
    const tail = mine.catch(() => undefined)
    this.#tails.set(key, tail)
    void tail.then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key)
    })
    return mine
  }
}
