import { factOf, type Fact } from '#astrology/facts.ts'
import type { MakeFact } from './date-facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'
import { nameDistance, NAMES_OF_72 } from './names-of-72.ts'
import { RULES } from './rules.ts'
import { CHARTED_SEFIROT } from './tree-of-life.ts'
import { leaningOf } from './tree-facts.ts'

/** What two Kabbalah charts state about the pair. */
export function kabbalahCoupleFacts(first: KabbalahChart, second: KabbalahChart): Fact[] {
  const fact = factOf('couple', 'kabbalah')
  return [
    ...sefirahFacts(first, second, fact),
    nameFact(first, second, fact),
    pillarFact(first, second, fact),
  ]
}

function sefirahFacts(first: KabbalahChart, second: KabbalahChart, fact: MakeFact): Fact[] {
  return CHARTED_SEFIROT.flatMap((name) => {
    const one = first.sefirot[name]
    const two = second.sefirot[name]
    if (one === null || two === null) return []
    return fact({
      topic: name.toLowerCase(),
      property: 'signs',
      value: [one.sign, two.sign],
      statement: `In ${name}, {p1} brings ${one.sign} and {p2} brings ${two.sign}.`,
      rule: RULES.sefirahOfPlanet,
    })
  })
}

function nameFact(first: KabbalahChart, second: KabbalahChart, fact: MakeFact): Fact {
  const one = NAMES_OF_72[first.points.sun.nameOf72 - 1]!
  const two = NAMES_OF_72[second.points.sun.nameOf72 - 1]!
  const steps = nameDistance(one, two)
  return fact({
    topic: 'sunName',
    property: 'distance',
    value: steps,
    numbers: { steps },
    statement: `{p1}'s solar Name and {p2}'s stand ${steps} steps apart on the circle of seventy-two.`,
    rule: RULES.nameOf72,
  })
}

function pillarFact(first: KabbalahChart, second: KabbalahChart, fact: MakeFact): Fact {
  const right = first.pillars.right + second.pillars.right
  const left = first.pillars.left + second.pillars.left
  const leaning = leaningOf(right, left)
  const toward = { right: 'leans to Mercy', left: 'leans to Severity', level: 'stands level' }[
    leaning
  ]
  return fact({
    topic: 'pillars',
    property: 'leaning',
    value: leaning,
    numbers: { right, left },
    statement: `The tree that {p1} and {p2} make together ${toward}.`,
    rule: RULES.pillars,
  })
}
