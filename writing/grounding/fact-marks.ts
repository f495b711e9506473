import type { Fact } from '#astrology/facts.ts'
import { keysOf, keysOfMeasure } from './mark-keys.ts'
import { BODY_NAMES, markKey, marksOf } from './marks.ts'

/** What a fact vouches for: the marks of its statement and of its value, and the bodies it speaks of. */
export interface Vouched {
  readonly fact: Fact
  readonly marks: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

const BODIES = new RegExp(String.raw`\b(?:Personality |Design )?(?:${BODY_NAMES})\b`, 'g')

export function bodiesOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(BODIES)].map(([body]) => body))
}

export function vouched(fact: Fact): Vouched {
  const known = READ.get(fact) ?? read(fact)
  READ.set(fact, known)
  return known
}

/** A fact is read once, however many sentences lean on it. */
const READ = new WeakMap<Fact, Vouched>()

function read(fact: Fact): Vouched {
  return fact.isStated ? readFromWords(fact) : readFromParts(fact)
}

function readFromParts(fact: Fact): Vouched {
  const { marks, measures } = fact
  const keys = [...marks.flatMap(keysOf), ...Object.values(measures).flatMap(keysOfMeasure)]
  const bodies = marks.flatMap(({ body, partner }) =>
    [body, partner].filter((name) => name !== undefined),
  )
  return { fact, marks: new Set(keys), bodies: new Set(bodies) }
}

function readFromWords(fact: Fact): Vouched {
  const { statement, value, property, topic } = fact
  const words = [statement, ...(Array.isArray(value) ? value : [value]).map(String)].join(' ; ')
  const marks = new Set(marksOf(words).map(markKey))
  for (const [, gate, line] of String(value).matchAll(/^(\d{1,2})\.([1-6])/g)) {
    marks
      .add(`gate ${gate}`)
      .add(`key ${gate}`)
      .add(`line ${line}`)
      .add(`gate line ${gate}.${line}`)
  }
  if (topic.endsWith('Channel') || /^\d{1,2}-\d{1,2}$/.test(property))
    marks.add(`channel ${property}`)
  return { fact, marks, bodies: bodiesOf(statement) }
}
