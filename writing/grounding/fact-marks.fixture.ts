import type { Fact } from '#astrology/facts.ts'
import { keysOf, keysOfMeasure } from './mark-keys.fixture.ts'

/** What a fact vouches for: what its marks and measures say, in the keys of marks read from sentences, and the bodies it speaks of. */
export interface Vouched {
  readonly fact: Fact
  readonly marks: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

export function vouched(fact: Fact): Vouched {
  const known = READ.get(fact) ?? read(fact)
  READ.set(fact, known)
  return known
}

/** A fact is read once, however many sentences lean on it. */
const READ = new WeakMap<Fact, Vouched>()

function read(fact: Fact): Vouched {
  const { marks, measures } = fact
  const keys = [...marks.flatMap(keysOf), ...Object.values(measures).flatMap(keysOfMeasure)]
  const bodies = marks.flatMap(({ body, partner }) =>
    [body, partner].filter((name) => name !== undefined),
  )
  return { fact, marks: new Set(keys), bodies: new Set(bodies) }
}
