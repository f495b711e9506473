import type { Fact } from '#astrology/facts.ts'
import { say, type Paragraph } from '../prose.ts'
import type { Voice } from '../voice.ts'
import { ASPECT_KINDS, type AspectKind } from '../western/aspects.ts'
import { BODIES, bareTitle } from '../western/bodies.ts'
import { isSign, SIGN_WORDS } from '../western/signs.ts'

/** The measure, the closest contact of each kind, and the chart the two make. */
export function westernTestimony(facts: readonly Fact[], { names }: Voice): Paragraph {
  const { p1, p2 = '' } = names
  const score = facts.find(
    ({ topic, property }) => topic === 'relationshipScore' && property === 'points',
  )
  return [
    ...(score === undefined
      ? []
      : [
          say(
            `By the scale of relationship points ${p1} and ${p2} come to ${score.value} points, and that figure stands whatever else is said.`,
            score,
          ),
        ]),
    ...closest(
      facts,
      'ease',
      (contact, themes) =>
        `The closest contact that flows is ${contact}, by which ${themes} have an understanding.`,
      names,
    ),
    ...closest(
      facts,
      'fusion',
      (contact, themes) =>
        `The closest that binds is ${contact}, by which ${themes} can scarcely be kept apart.`,
      names,
    ),
    ...closest(
      facts,
      'tension',
      (contact, themes) =>
        `The closest that chafes is ${contact}, by which ${themes} are set at odds, and it should be known by name.`,
      names,
    ),
    ...compositeSun(facts, names),
  ]
}

type Telling = (contact: string, themes: string) => string

// oxlint-disable-next-line max-params -- what to look in, what for, how to say it, of whom
function closest(
  facts: readonly Fact[],
  kind: AspectKind,
  tell: Telling,
  { p1, p2 = '' }: Voice['names'],
): Paragraph {
  const contacts = facts
    .filter(
      ({ topic, value }) =>
        topic === 'synastry' && MAJOR.has(String(value)) && ASPECT_KINDS[String(value)] === kind,
    )
    .filter(({ property }) => property.split('-').every((body) => PERSONAL.has(body)))
    .toSorted(
      (a, b) => (a.measures['orbDegrees']?.value ?? 99) - (b.measures['orbDegrees']?.value ?? 99),
    )
  const [fact] = contacts
  const [one, two] = (fact?.property.split('-') ?? []).map((body) => BODIES[body])
  if (fact === undefined || one === undefined || two === undefined) return []
  const contact = `the ${fact.value} of ${p1}’s ${bareTitle(one.title)} with ${p2}’s ${bareTitle(two.title)}`
  return [say(tell(contact, `the ${one.together} of ${p1} and the ${two.together} of ${p2}`), fact)]
}

const MAJOR: ReadonlySet<string> = new Set([
  'conjunction',
  'sextile',
  'square',
  'trine',
  'opposition',
])

/** Contacts a verdict rests on: the bodies that a person feels as their own. */
const PERSONAL: ReadonlySet<string> = new Set([
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'ascendant',
])

function compositeSun(facts: readonly Fact[], { p1, p2 = '' }: Voice['names']): Paragraph {
  const sun = facts.find(({ id }) => id === 'couple.western.composite.sun.sign')
  if (sun === undefined || !isSign(sun.value)) return []
  return [
    say(
      `The composite chart, halfway between the two, has its Sun in ${sun.value}, and what ${p1} and ${p2} are for, taken as one, has therefore something to do with ${SIGN_WORDS[sun.value].gift}.`,
      sun,
    ),
  ]
}
