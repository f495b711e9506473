import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { oppositeGate } from '#astrology/human-design/sky/wheel.ts'
import { eachState, toldThroughout, type Teller } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { GeneKeysChart, GeneKeysReading } from './cast-gene-keys.ts'
import { CODON_RINGS, ringOf } from './codon-rings.ts'
import { noticeFact, RULES } from './gene-keys-rules.ts'
import { expressionsOf } from './key-expressions.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from './spheres.ts'
import { topicOfPerson } from './topic-names.ts'

/** What the Gene Keys state about one person, weightiest first: what holds all through the birth window, then what does not. */
export function geneKeysFacts(
  { readings }: GeneKeysChart,
  subject: PersonSubject,
): readonly Fact[] {
  const person = `{${subject}}`
  const own = readings[Math.floor(readings.length / 2)]!
  const throughout = toldThroughout(own, readings, tellers(person))
  const nameOf = (topic: string) => topicOfPerson(topic, person)
  return [...throughout.held, ...withheldFacts(throughout, { nameOf, rule: RULES.window })].map(
    factOf(subject, 'geneKeys'),
  )
}

function tellers(person: string): Teller<GeneKeysReading>[] {
  return [
    ...SPHERES.map((sphere) => ({
      views: eachState((reading: GeneKeysReading) => JSON.stringify(reading[sphere])),
      tell: (reading: GeneKeysReading) => sphereFacts(person, sphere, reading),
    })),
    {
      views: eachState((reading) => [...keysOf(reading).keys()].join()),
      tell: (reading) => [
        ...[...keysOf(reading).keys()].flatMap((key) => keyFacts(person, key)),
        ...partnerFacts(person, reading),
        ...ringFacts(person, reading),
      ],
    },
    { views: eachState(() => 'always'), tell: () => [noticeFact(`${person}'s profile`)] },
  ]
}

function sphereFacts(person: string, sphere: Sphere, reading: GeneKeysReading): PartsBody[] {
  const { title, theme } = SPHERE_TRAITS[sphere]
  const held = reading[sphere]
  if (held === null) return []
  const { key, line } = held
  return [
    {
      topic: sphere,
      property: 'key',
      value: key,
      sentence: `${person}'s ${title}, the sphere of ${theme}, is Gene Key ${key}.`,
      marks: [{ sphere: title, key }],
      rule: RULES.sphere,
    },
    {
      topic: sphere,
      property: 'line',
      value: `${key}.${line}`,
      sentence: `${person}'s ${title} stands in line ${line} of Gene Key ${key}.`,
      marks: [{ sphere: title, key, line }],
      rule: RULES.sphere,
    },
  ]
}

/** The relation of two keys that face each other across the wheel. */
export const PARTNERS = 'programming partners'

/** What a key comes to, its partner and its ring; once however many spheres it stands in. */
function keyFacts(person: string, key: number): PartsBody[] {
  const { low, middle, high } = expressionsOf(key)
  const [partner, ring] = [oppositeGate(key), ringOf(key)]
  const topic = `key${key}`
  return [
    {
      topic,
      property: 'low',
      value: low,
      sentence: `Lived low, ${person}'s Gene Key ${key} is ${low}.`,
      marks: [{ key, relation: 'low' }],
      rule: RULES.expression,
    },
    {
      topic,
      property: 'middle',
      value: middle,
      sentence: `Lived well, ${person}'s Gene Key ${key} is ${middle}.`,
      marks: [{ key, relation: 'middle' }],
      rule: RULES.expression,
    },
    {
      topic,
      property: 'high',
      value: high,
      sentence: `Lived at its highest, ${person}'s Gene Key ${key} is ${high}.`,
      marks: [{ key, relation: 'high' }],
      rule: RULES.expression,
    },
    {
      topic,
      property: 'partner',
      value: partner,
      sentence: `The programming partner of ${person}'s Gene Key ${key} is Gene Key ${partner}.`,
      marks: [{ key, relation: PARTNERS, partnerKey: partner }],
      rule: RULES.partner,
    },
    {
      topic,
      property: 'ring',
      value: ring,
      sentence: `${person}'s Gene Key ${key} belongs to the ${ring}.`,
      marks: [{ key, ring }],
      rule: RULES.ring,
    },
  ]
}

/** The keys of a profile, each with the spheres it stands in. */
export function keysOf(reading: GeneKeysReading): ReadonlyMap<number, readonly Sphere[]> {
  const spheres = new Map<number, Sphere[]>()
  for (const sphere of SPHERES) {
    const key = reading[sphere]?.key
    if (key !== undefined) spheres.set(key, [...(spheres.get(key) ?? []), sphere])
  }
  return spheres
}

function partnerFacts(person: string, reading: GeneKeysReading): PartsBody[] {
  const keys = keysOf(reading)
  return [...keys.keys()].flatMap((key): PartsBody[] => {
    const partner = oppositeGate(key)
    if (partner < key || !keys.has(partner)) return []
    return [
      {
        topic: 'partners',
        property: `${key}-${partner}`,
        value: true,
        sentence: `Gene Keys ${key} and ${partner}, programming partners, both stand in ${person}'s profile.`,
        marks: [{ key, relation: PARTNERS, partnerKey: partner }],
        rule: RULES.partner,
      },
    ]
  })
}

function ringFacts(person: string, reading: GeneKeysReading): PartsBody[] {
  const keys = [...keysOf(reading).keys()]
  return CODON_RINGS.flatMap(({ name }): PartsBody[] => {
    const members = keys.filter((key) => ringOf(key) === name).toSorted((a, b) => a - b)
    if (members.length < 2) return []
    return [
      {
        topic: 'rings',
        property: name.replaceAll(' ', ''),
        value: members.map(String),
        sentence: `${person} has {keys:key} of the ${name}: ${members.join(', ')}.`,
        measures: { keys: { value: members.length, unit: 'count' } },
        marks: [
          { ring: name, count: members.length },
          ...members.map((key) => ({ key, ring: name })),
        ],
        rule: RULES.ring,
      },
    ]
  })
}
