interface Planned<Event> {
  readonly at: number
  readonly order: number
  readonly event: Event
}

/** What happens when, soonest first; of what happens at once, what was put down first. A binary heap. */
export class Agenda<Event> {
  readonly #heap: Planned<Event>[] = []
  #order = 0

  put(at: number, event: Event): void {
    const heap = this.#heap
    const put = { at, order: this.#order++, event }
    let index = heap.length
    while (index > 0) {
      const above = (index - 1) >> 1
      if (!isBefore(put, heap[above]!)) break
      heap[index] = heap[above]!
      index = above
    }
    heap[index] = put
  }

  /** When the soonest happens; null when nothing is left. */
  peek(): number | null {
    return this.#heap[0]?.at ?? null
  }

  /** Null when nothing is left. */
  next(): { readonly at: number; readonly event: Event } | null {
    const heap = this.#heap
    const [first] = heap
    if (!first) return null
    const last = heap.pop()!
    if (heap.length > 0) this.#sink(last)
    return first
  }

  /** Puts what lay last where the first was, and lower for as long as something below comes before it. */
  #sink(last: Planned<Event>): void {
    const heap = this.#heap
    let index = 0
    for (;;) {
      let below = 2 * index + 1
      if (below >= heap.length) break
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below += 1
      if (!isBefore(heap[below]!, last)) break
      heap[index] = heap[below]!
      index = below
    }
    heap[index] = last
  }
}

function isBefore<Event>(one: Planned<Event>, other: Planned<Event>): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
