import type { CatalogueEntry } from '../catalogue-entry.ts'
import { bothWays, contact, eitherWay, fact, measured, type Condition } from '../condition.ts'

const LIGHTS = ['sun', 'moon'] as const

/** A light of one within so many degrees of a point of the other, by that aspect. */
function lightOn(point: string, aspect: string, within?: number): Condition {
  return { any: LIGHTS.map((light) => eitherWay(contact(light, point, aspect, within))) }
}

/** A light of each at that point of the other. */
function lightsOnBoth(point: string, aspect: string): Condition {
  return bothWays({ any: LIGHTS.map((light) => contact(light, point, aspect)) })
}

function double(one: string, other: string, family: string): Condition {
  return fact(`couple.western.synastry.double.${one}-${other}`, family)
}

function composite(one: string, other: string, aspect: string, within: number): Condition {
  const id = `couple.western.composite.aspect.${one}-${other}`
  return measured(id, 'orbDegrees', [0, within], aspect)
}

function overlayBothWays(planet: string, house: number): Condition {
  return bothWays(fact(`couple.western.overlay.p1-${planet}-in-p2`, house))
}

function sameSign(...points: readonly string[]): Condition {
  return { all: points.map((point) => fact(`couple.western.coincidence.${point}Sign`)) }
}

const DISCEPOLO = 'couple.western.relationshipScore.points'

/** Contacts of the two charts, their composite, and Discepolo's points. */
export const WESTERN_ENTRIES: readonly CatalogueEntry[] = [
  {
    id: 'western.sunMoonBothWays',
    root: 'western',
    statement: 'each one’s Sun is conjunct the other’s Moon',
    when: double('sun', 'moon', 'conjunction'),
    times: 1,
    isForPartners: false,
  },
  {
    id: 'western.sunMoonFlowBothWays',
    root: 'western',
    statement: 'each one’s Sun stands in a flowing aspect to the other’s Moon',
    when: double('sun', 'moon', 'flowing'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'western.sunOppositeMoonBothWays',
    root: 'western',
    statement: 'each one’s Sun stands opposite the other’s Moon',
    when: bothWays(contact('sun', 'moon', 'opposition')),
    times: 1,
    isForPartners: false,
  },
  {
    id: 'western.sunOnMoon',
    root: 'western',
    statement: 'the Sun of one stands within 1° of the other’s Moon',
    when: eitherWay(contact('sun', 'moon', 'conjunction', 1)),
    times: 1,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.moonOnMoon',
    root: 'western',
    statement: 'the two Moons stand within 1° of each other',
    when: contact('moon', 'moon', 'conjunction', 1),
    times: 2,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.lightsAtOneDegree',
    root: 'western',
    statement: 'a light of one stands within 10′ of a light of the other',
    when: {
      any: [
        fact('couple.western.coincidence.degree-sun'),
        fact('couple.western.coincidence.degree-moon'),
        eitherWay(fact('couple.western.coincidence.degree-p1-sun-p2-moon')),
      ],
    },
    times: 2,
    isForPartners: false,
    within: 1 / 6,
    covers: ['western.sunOnMoon', 'western.moonOnMoon'],
  },
  {
    id: 'western.lightNearAscendant',
    root: 'western',
    statement: 'a light of one stands within 4° of the other’s Ascendant',
    when: lightOn('ascendant', 'conjunction', 4),
    times: 1,
    isForPartners: false,
    within: 4,
  },
  {
    id: 'western.lightOnAscendant',
    root: 'western',
    statement: 'a light of one stands within 1° of the other’s Ascendant',
    when: lightOn('ascendant', 'conjunction', 1),
    times: 2,
    isForPartners: false,
    within: 1,
    covers: ['western.lightNearAscendant'],
  },
  {
    id: 'western.lightOnDescendant',
    root: 'western',
    statement: 'a light of one stands within 1° of the other’s Descendant',
    when: lightOn('ascendant', 'opposition', 1),
    times: 2,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.lightsOnAscendantsBothWays',
    root: 'western',
    statement: 'each has a light conjunct the other’s Ascendant',
    when: lightsOnBoth('ascendant', 'conjunction'),
    times: 2,
    isForPartners: false,
  },
  {
    id: 'western.sunsOnAscendants',
    root: 'western',
    statement: 'each one’s Sun is conjunct the other’s Ascendant',
    when: double('sun', 'ascendant', 'conjunction'),
    times: 2,
    isForPartners: false,
    covers: ['western.lightsOnAscendantsBothWays'],
  },
  {
    id: 'western.ascendantsTogether',
    root: 'western',
    statement: 'the two Ascendants stand within 1° of each other',
    when: contact('ascendant', 'ascendant', 'conjunction', 1),
    times: 2,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.ascendantsOpposite',
    root: 'western',
    statement: 'the two Ascendants stand opposite each other within 1°',
    when: contact('ascendant', 'ascendant', 'opposition', 1),
    times: 2,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.venusMarsBothWays',
    root: 'western',
    statement: 'each one’s Venus is conjunct the other’s Mars',
    when: double('venus', 'mars', 'conjunction'),
    times: 0,
    isForPartners: true,
  },
  {
    id: 'western.venusMarsFlowBothWays',
    root: 'western',
    statement: 'each one’s Venus stands in a flowing aspect to the other’s Mars',
    when: double('venus', 'mars', 'flowing'),
    times: 0,
    isForPartners: true,
  },
  {
    id: 'western.venusOnMars',
    root: 'western',
    statement: 'the Venus of one stands within 1° of the other’s Mars',
    when: eitherWay(contact('venus', 'mars', 'conjunction', 1)),
    times: 1,
    isForPartners: true,
    within: 1,
  },
  {
    id: 'western.venusOnVenus',
    root: 'western',
    statement: 'the two Venuses stand within 1° of each other',
    when: contact('venus', 'venus', 'conjunction', 1),
    times: 1,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.moonVenusBothWays',
    root: 'western',
    statement: 'each one’s Moon is conjunct the other’s Venus',
    when: double('moon', 'venus', 'conjunction'),
    times: 1,
    isForPartners: false,
  },
  {
    id: 'western.lightOnNode',
    root: 'western',
    statement: 'a light of one stands within 1° of the other’s North Node',
    when: lightOn('trueNode', 'conjunction', 1),
    times: 1,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.lightsOnNodesBothWays',
    root: 'western',
    statement: 'each has a light within 3° of the other’s North Node',
    when: lightsOnBoth('trueNode', 'conjunction'),
    times: 1,
    isForPartners: false,
    within: 3,
  },
  {
    id: 'western.lightOnVertex',
    root: 'western',
    statement: 'a light of one stands within 1° of the other’s Vertex',
    when: lightOn('vertex', 'conjunction', 1),
    times: 2,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.compositeNewMoon',
    root: 'western',
    statement: 'Sun and Moon of the composite stand within 1° of each other',
    when: composite('sun', 'moon', 'conjunction', 1),
    times: 2,
    isForPartners: false,
    within: 1,
  },
  {
    id: 'western.compositeLightsAngular',
    root: 'western',
    statement: 'both Sun and Moon of the composite stand at its angles',
    when: {
      all: [
        fact('couple.western.composite.sun.angular'),
        fact('couple.western.composite.moon.angular'),
      ],
    },
    times: 2,
    isForPartners: false,
  },
  {
    id: 'western.discepoloForty',
    root: 'western',
    statement: 'Discepolo’s scale gives 40 points or more',
    when: measured(DISCEPOLO, 'points', [40, 1000]),
    times: 2,
    isForPartners: true,
    marks: [{ term: 'relationship score', points: 40 }],
  },
  {
    id: 'western.discepoloNone',
    root: 'western',
    statement: 'Discepolo’s scale gives no points at all',
    when: measured(DISCEPOLO, 'points', [0, 0]),
    times: 2,
    isForPartners: true,
  },
  {
    id: 'western.sunsInSevenths',
    root: 'western',
    statement: 'each one’s Sun falls in the other’s seventh house',
    when: overlayBothWays('sun', 7),
    times: 2,
    isForPartners: true,
    marks: [{ house: 7 }],
  },
  {
    id: 'western.moonsInFourths',
    root: 'western',
    statement: 'each one’s Moon falls in the other’s fourth house',
    when: overlayBothWays('moon', 4),
    times: 2,
    isForPartners: false,
    marks: [{ house: 4 }],
  },
  {
    id: 'western.sameMoonSign',
    root: 'western',
    statement: 'both have one Moon sign',
    when: sameSign('moon'),
    times: 1,
    isForPartners: false,
  },
  {
    id: 'western.sameSunAndMoonSigns',
    root: 'western',
    statement: 'both have one Sun sign and one Moon sign',
    when: sameSign('sun', 'moon'),
    times: 1,
    isForPartners: false,
    covers: ['western.sameMoonSign'],
  },
  {
    id: 'western.sameThreeSigns',
    root: 'western',
    statement: 'both have one Sun sign, one Moon sign and one rising sign',
    when: sameSign('sun', 'moon', 'rising'),
    times: 2,
    isForPartners: false,
    covers: ['western.sameSunAndMoonSigns', 'western.sameMoonSign'],
  },
]
