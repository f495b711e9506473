import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { oppositeGate } from '#astrology/human-design/sky/wheel.ts'
import type { Mark } from '#astrology/marks.ts'
import { eachStateOfBoth, toldOfPairs, type PairTeller } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { GeneKeysChart, GeneKeysReading } from './cast-gene-keys.ts'
import { CODON_RINGS } from './codon-rings.ts'
import { keysOf, PARTNERS } from './gene-keys-facts.ts'
import { noticeFact, RULES } from './gene-keys-rules.ts'
import { SPHERES, SPHERE_TRAITS, type Sphere } from './spheres.ts'
import { topicOfCouple } from './topic-names.ts'

/**
 * What two Gene Keys profiles have in common and complete in each other, weightiest first: what
 * holds wherever in their windows the two were born, then what does not.
 */
export function geneKeysCoupleFacts(first: GeneKeysChart, second: GeneKeysChart): readonly Fact[] {
  const views = [first.readings, second.readings] as const
  const throughout = toldOfPairs([middleOf(views[0]), middleOf(views[1])], views, TELLERS)
  return [
    ...throughout.held,
    ...withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.window }),
  ].map(factOf('couple', 'geneKeys'))
}

function middleOf(readings: readonly GeneKeysReading[]): GeneKeysReading {
  return readings[Math.floor(readings.length / 2)]!
}

/** Which key stands in each sphere, whatever its line. */
const byKeys = eachStateOfBoth((reading: GeneKeysReading) =>
  SPHERES.map((sphere) => reading[sphere]?.key).join(),
)

const TELLERS: readonly PairTeller<GeneKeysReading>[] = [
  {
    views: byKeys,
    tell: (first, second) => {
      const [ones, twos] = [keysOf(first), keysOf(second)]
      return [
        ...sharedKeyFacts(ones, twos),
        ...partnerFacts(ones, twos),
        ...channelFacts(ones, twos),
      ]
    },
  },
  ...SPHERES.map((sphere) => ({
    views: eachStateOfBoth((reading: GeneKeysReading) => reading[sphere]?.line),
    tell: (first: GeneKeysReading, second: GeneKeysReading) => lineFacts(sphere, first, second),
  })),
  { views: byKeys, tell: (first, second) => ringFacts(keysOf(first), keysOf(second)) },
  {
    views: eachStateOfBoth(() => 'always'),
    tell: () => [noticeFact('What is said here of {p1} and {p2} together')],
  },
]

type Keys = ReadonlyMap<number, readonly Sphere[]>

function sharedKeyFacts(ones: Keys, twos: Keys): PartsBody[] {
  return [...ones].flatMap(([key, spheres]): PartsBody[] => {
    const others = twos.get(key)
    if (others === undefined) return []
    return [
      {
        topic: 'sharedKey',
        property: String(key),
        value: [...spheres.map((each) => `p1 ${each}`), ...others.map((each) => `p2 ${each}`)],
        sentence: `{p1} and {p2} share Gene Key ${key}: {p1} in ${titled(spheres)}, {p2} in ${titled(others)}.`,
        marks: [
          { relation: 'shares', key },
          ...held('p1', key, spheres),
          ...held('p2', key, others),
        ],
        rule: RULES.sharedKey,
      },
    ]
  })
}

function partnerFacts(ones: Keys, twos: Keys): PartsBody[] {
  return [...ones].flatMap(([key, spheres]): PartsBody[] => {
    const partner = oppositeGate(key)
    const others = twos.get(partner)
    if (others === undefined) return []
    return [
      {
        topic: 'partnerKeys',
        property: `${key}-${partner}`,
        value: [...spheres.map((each) => `p1 ${each}`), ...others.map((each) => `p2 ${each}`)],
        sentence: `{p1}'s Gene Key ${key} in ${titled(spheres)} and {p2}'s Gene Key ${partner} in ${titled(others)} are programming partners.`,
        marks: [
          { whose: 'p1', key, relation: PARTNERS, partnerWhose: 'p2', partnerKey: partner },
          ...held('p1', key, spheres),
          ...held('p2', partner, others),
        ],
        rule: RULES.partner,
      },
    ]
  })
}

function channelFacts(ones: Keys, twos: Keys): PartsBody[] {
  return CHANNELS.flatMap(({ id, name, gates: [low, high] }): PartsBody[] =>
    [[low, high] as const, [high, low] as const].flatMap(([one, two]): PartsBody[] => {
      const completes = ones.has(one) && twos.has(two) && !ones.has(two) && !twos.has(one)
      if (!completes) return []
      return [
        {
          topic: 'completedChannel',
          property: id,
          value: `p1 ${one}, p2 ${two}`,
          sentence: `{p1}'s Gene Key ${one} and {p2}'s Gene Key ${two} complete the Channel ${id}, ${name}.`,
          marks: [
            {
              whose: 'p1',
              key: one,
              relation: 'completes',
              partnerWhose: 'p2',
              partnerKey: two,
              channel: id,
            },
          ],
          rule: RULES.channel,
        },
      ]
    }),
  )
}

function lineFacts(sphere: Sphere, first: GeneKeysReading, second: GeneKeysReading): PartsBody[] {
  const [one, two] = [first[sphere], second[sphere]]
  if (one === null || two === null || one.line !== two.line) return []
  const { title } = SPHERE_TRAITS[sphere]
  return [
    {
      topic: 'sameLine',
      property: sphere,
      value: one.line,
      sentence: `In ${title} {p1} and {p2} meet on the same line, ${one.line}.`,
      marks: [
        { whose: 'p1', sphere: title, line: one.line },
        { whose: 'p2', sphere: title, line: one.line },
      ],
      rule: RULES.line,
    },
  ]
}

function ringFacts(ones: Keys, twos: Keys): PartsBody[] {
  return CODON_RINGS.flatMap(({ name, keys }): PartsBody[] => {
    const own = keys.filter((key) => ones.has(key))
    const other = keys.filter((key) => twos.has(key))
    if (own.length === 0 || other.length === 0) return []
    return [
      {
        topic: 'sharedRing',
        property: name.replaceAll(' ', ''),
        value: [...own.map((key) => `p1 ${key}`), ...other.map((key) => `p2 ${key}`)],
        sentence: `{p1} (${own.join(', ')}) and {p2} (${other.join(', ')}) both have keys of the ${name}.`,
        marks: [
          ...own.map((key): Mark => ({ whose: 'p1', key, ring: name })),
          ...other.map((key): Mark => ({ whose: 'p2', key, ring: name })),
        ],
        rule: RULES.ring,
      },
    ]
  })
}

/** The spheres of one in which a key stands. */
function held(whose: PersonSubject, key: number, spheres: readonly Sphere[]): Mark[] {
  return spheres.map((sphere) => ({ whose, sphere: SPHERE_TRAITS[sphere].title, key }))
}

function titled(spheres: readonly Sphere[]): string {
  return spheres.map((sphere) => SPHERE_TRAITS[sphere].title).join(' and ')
}
