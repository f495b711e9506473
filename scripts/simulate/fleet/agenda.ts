/** What happens when, soonest first; of what happens at once, what was put down first. A binary heap. */
export class Agenda<Event> {
  readonly #heap: { readonly at: number; readonly order: number; readonly event: Event }[] = []
  #order = 0

  put(at: number, event: Event): void {
    const heap = this.#heap
    heap.push({ at, order: this.#order++, event })
    let index = heap.length - 1
    while (index > 0) {
      const above = (index - 1) >> 1
      if (!this.#isBefore(index, above)) return
      this.#swap(index, above)
      index = above
    }
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
    if (heap.length > 0) {
      heap[0] = last
      this.#sink()
    }
    return first
  }

  #sink(): void {
    let index = 0
    for (;;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      let least = index
      for (const below of [left, right]) {
        if (below < this.#heap.length && this.#isBefore(below, least)) least = below
      }
      if (least === index) return
      this.#swap(index, least)
      index = least
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one]!, this.#heap[other]!]
    return a.at < b.at || (a.at === b.at && a.order < b.order)
  }

  #swap(one: number, other: number): void {
    const heap = this.#heap
    ;[heap[one], heap[other]] = [heap[other]!, heap[one]!]
  }
}
