import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure, Unit } from '#astrology/measures.ts'

/** What is not so of a fact at one moment of its window; null where it holds. `there` is the fact as told of that moment. */
export function failing(fact: Fact, there: Fact | undefined): string | null {
  if (there === undefined) return 'nothing of the kind'
  if (JSON.stringify(fact.value) !== JSON.stringify(there.value)) {
    return `${JSON.stringify(fact.value)} is ${JSON.stringify(there.value)}`
  }
  const unsaid = fact.marks.find((mark) => !there.marks.some((other) => isWithin(mark, other)))
  if (unsaid) return `${JSON.stringify(unsaid)} is not among ${JSON.stringify(there.marks)}`
  const outside = Object.entries(fact.measures).find(
    ([name, measure]) => !isInside(measure, there.measures[name]),
  )
  if (!outside) return null
  const [name, measure] = outside
  return `${name} ${JSON.stringify(measure)} is ${there.measures[name]?.value}`
}

/** Whether one mark says all that another does, and perhaps more. */
function isWithin(mark: Mark, other: Mark): boolean {
  const said = new Map(Object.entries(other))
  return Object.entries(mark).every(([field, value]) => said.get(field) === value)
}

function isInside({ value, unit, from = value, to = value }: Measure, there?: Measure): boolean {
  if (there === undefined) return false
  const about = SHOWN[unit]
  return there.value >= from - about && there.value <= to + about
}

/** The last place a sentence shows of each unit. */
const SHOWN: Readonly<Record<Unit, number>> = {
  degrees: 1 / 60,
  degreesPerDay: 0.01,
  julianDay: 1 / 1440,
  years: 0.01,
  days: 0.01,
  hours: 0.01,
  minutes: 0.01,
  points: 0.01,
  rupas: 0.01,
  count: 0.01,
  number: 0,
  oneIn: 1,
  ratio: 0.01,
}

/** What a fact claims, to see whether it claims the same at every moment. */
export function claimOf({ value, marks }: Fact): string {
  return JSON.stringify([value, marks])
}
