import type { Fact, PartsBody } from './facts.ts'

/** What is made of a key when it is first asked for, and kept; for keys of which there are few. */
export function once<Key extends number | string | object, Made>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new Map<Key, Made>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

/** The same for places in a table: whole numbers from nothing to below `size`. */
export function onceByPlace<Made>(
  size: number,
  make: (place: number) => Made,
): (place: number) => Made {
  const made: (Made | undefined)[] = Array.from({ length: size }, () => undefined)
  return (place) => (made[place] ??= make(place))
}

/** The same of a chart, kept as long as the chart is: what is looked up with every partner it is read with. */
export function onceForEach<Chart extends object, Made>(
  make: (chart: Chart) => Made,
): (chart: Chart) => Made {
  const made = new WeakMap<Chart, Made>()
  return (chart) => {
    const known = made.get(chart)
    if (known !== undefined) return known
    const fresh = make(chart)
    made.set(chart, fresh)
    return fresh
  }
}

/** A maker of facts that makes those of kept bodies once, of however many pairs they are told. */
export interface FactsOnce {
  /** Says of bodies out of a table that they are told again and again. */
  readonly kept: (bodies: readonly PartsBody[]) => readonly PartsBody[]
  readonly fact: (body: PartsBody) => Fact
}

/** Most of what is said of a pair hangs on little of either chart, and is said of thousands of pairs in the same words. */
export function factsOnce(make: (body: PartsBody) => Fact): FactsOnce {
  const facts = new WeakMap<PartsBody, Fact>()
  return {
    kept: (bodies) => {
      for (const body of bodies) facts.set(body, make(body))
      return bodies
    },
    fact: (body) => facts.get(body) ?? make(body),
  }
}
