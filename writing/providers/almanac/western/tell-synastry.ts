import type { Fact } from '#astrology/facts.ts'
import { fill, list, say, type Paragraph } from '../prose.ts'
import type { TellTopic, Topic } from '../topic.ts'
import type { Voice } from '../voice.ts'
import { ASPECT_KINDS, type AspectKind } from './aspects.ts'
import { BODIES, bareTitle } from './bodies.ts'
import { HOUSES } from './houses.ts'

/** What two Western charts do to each other, in words of our own. */
export const tellSynastry: TellTopic = (topic, voice) => {
  if (topic.topic === 'synastry') return topic.facts.flatMap((fact) => tellContact(fact, voice))
  if (topic.topic === 'relationshipScore') return tellScore(topic, voice)
  return topic.topic === 'overlay' ? tellOverlays(topic, voice) : null
}

/** The sum first, then what it is made of in one breath. */
function tellScore(topic: Topic, { names }: Voice): Paragraph | null {
  const total = topic.get('points')
  const parts = topic.facts.filter((fact) => fact !== total)
  if (total === undefined) return null
  const { p1, p2 = '' } = names
  const band = total.marks.find(({ state }) => state !== undefined)?.state
  const called = band === undefined ? '' : `, a result that the scale calls “${band}”`
  const sum = say(
    `On the old scale of relationship points ${p1} and ${p2} reach ${total.value} points${called}.`,
    total,
  )
  if (parts.length === 0) return [sum]
  const made = list(parts.map((part) => scorePart(part, names)))
  return [sum, say(`The points are made up of ${made}.`, ...parts)]
}

function scorePart({ property, value }: Fact, { p1, p2 = '' }: Voice['names']): string {
  const [one, two] = property.split('-').map((body) => BODIES[body]?.title)
  if (one === undefined || two === undefined) return `${value} for two Suns in signs of one quality`
  return `${value} for the meeting of ${p1}’s ${bareTitle(one)} with ${p2}’s ${bareTitle(two)}`
}

function tellContact(fact: Fact, voice: Voice): Paragraph {
  const [first = '', second = ''] = fact.property.split('-')
  const [one, two] = [BODIES[first], BODIES[second]]
  const aspect = String(fact.value)
  const kind = ASPECT_KINDS[aspect]
  if (one === undefined || two === undefined || kind === undefined) return []
  const { p1, p2 = '' } = voice.names
  const slots = {
    p1,
    p2,
    one: bareTitle(one.title),
    two: bareTitle(two.title),
    a: one.together,
    b: two.together,
    aspect: `${/^[aeiou]/.test(aspect) ? 'an' : 'a'} ${aspect}`,
  }
  const claim = fill(voice.pick('synastry.claim', CLAIMS), slots)
  const meaning = fill(voice.pick(`synastry.${kind}`, MEANINGS[kind]), slots)
  return [say(`${claim}${meaning}.`, fact)]
}

const CLAIMS: readonly string[] = [
  '{p1}’s {one} forms {aspect} to {p2}’s {two}, and ',
  'Between the {one} of {p1} and the {two} of {p2} there is {aspect}: ',
  'With {aspect} from {p1}’s {one} to {p2}’s {two}, ',
  'The {one} of {p1} stands in {aspect} to the {two} of {p2}, so that ',
  'Where {p1}’s {one} meets {p2}’s {two} by {aspect}, ',
]

const MEANINGS: Readonly<Record<AspectKind, readonly string[]>> = {
  fusion: [
    'the {a} of the one and the {b} of the other are soon hard to tell apart',
    '{p1} has only to enter for {p2} to feel it in the {b}',
    'two strings tuned to one note sound together, the {a} here and the {b} there',
    'what {p1} does out of the {a} goes straight to the {b} of {p2}',
  ],
  ease: [
    'the {a} of the one finds an open door in the {b} of the other',
    'the {b} of {p2} answers before the {a} of {p1} has finished speaking',
    'something in {p1}’s {a} does {p2}’s {b} good without any effort on either side',
    'the {b} of {p2} and the {a} of {p1} help each other as neighbours do',
    'there is a natural understanding here, the {a} on one side and the {b} on the other',
  ],
  tension: [
    'the {a} of {p1} and the {b} of {p2} keep each other awake',
    '{p1} presses with the {a} exactly where {p2} is touchy, in the {b}',
    'a bargain has to be struck, and struck again, between the {a} of {p1} and the {b} of {p2}',
    'neither the {a} of the one nor the {b} of the other will be the first to give way',
    'sparks fly from the {a} of {p1} to the {b} of {p2}, which can warm a house or scorch a carpet',
  ],
  adjustment: [
    'the {a} of {p1} and the {b} of {p2} have to be introduced to each other again and again',
    'the {a} here and the {b} there keep different hours, and only courtesy brings them to one table',
    'a small correction of course is needed each time the {a} of {p1} crosses the {b} of {p2}',
  ],
}

/** Planets of one person that fall in one house of the other are told together. */
function tellOverlays(topic: Topic, voice: Voice): Paragraph {
  const { names } = voice
  const byHouse = Map.groupBy(
    topic.facts,
    ({ property, value }) => `${property.slice(0, 2)} ${value}`,
  )
  return [...byHouse.values()].flatMap((facts) => {
    const [first] = facts
    const house = HOUSES[Number(first?.value)]
    if (first === undefined || house === undefined) return []
    const isFirstPerson = first.property.startsWith('p1')
    const guest = isFirstPerson ? names.p1 : (names.p2 ?? '')
    const host = isFirstPerson ? (names.p2 ?? '') : names.p1
    const planets = facts.map(({ property }) => BODIES[property.split('-')[1] ?? '']?.title ?? '')
    const slots = {
      guest,
      host,
      planets: list(planets),
      house: house.ordinal,
      arena: house.together,
      fall: planets.length === 1 ? 'falls' : 'fall',
      are: planets.length === 1 ? 'is' : 'are',
      come: planets.length === 1 ? 'comes' : 'come',
    }
    return [say(fill(voice.pick('synastry.overlay', OVERLAY_FRAMES), slots), ...facts)]
  })
}

const OVERLAY_FRAMES: readonly string[] = [
  'Of {guest}’s planets, {planets} {fall} in {host}’s {house} house, and so {guest} is felt by {host} in the matter of {arena}.',
  'Into {host}’s {house} house, that of {arena}, {come} {planets} from {guest}’s chart.',
  'By {planets}, which {fall} in the {house} house of {host}, {guest} has a say in {host}’s {arena}.',
  'Whatever {guest} brings through {planets} arrives in {host}’s {house} house and stirs {arena}.',
  'For {host}’s {house} house, the place of {arena}, there {are} {planets}, come over from {guest}.',
]
