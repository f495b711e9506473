import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import { LOTS } from '../zodiac/lots.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { LOT_NAMES, topicOfLot } from './lot-facts.ts'

/** What a topic of one person's chart is called: `{p1}'s Moon`. */
export function topicOfPerson(topic: string, subject: PersonSubject): string {
  const name = OWN_NAMES.get(topic)
  return name === undefined
    ? `${AS_A_WHOLE[topic] ?? topic} in {${subject}}'s chart`
    : `{${subject}}'s ${name}`
}

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(POINT_NAMES),
  ['southNode', 'South Node'],
  ['descendant', 'Descendant'],
  ['imumCoeli', 'Imum Coeli'],
  ...Array.from({ length: 12 }, (_, place): [string, string] => [
    `house${place + 1}`,
    `${ordinalOf(place + 1)} house`,
  ]),
  ...LOTS.map((lot): [string, string] => [topicOfLot(lot), LOT_NAMES[lot]]),
])

const AS_A_WHOLE: Readonly<Record<string, string>> = {
  chart: 'what holds for the whole',
  balance: 'the balance of the planets',
  houses: 'the system of houses',
  pattern: 'the set of figures',
  aspect: 'the set of aspects',
  aspectMotion: 'what applies or separates',
  reception: 'the set of receptions',
  parallel: 'the set of parallels',
  contraparallel: 'the set of contraparallels',
}

/** What a topic between two people is called: `the composite Moon of {p1} and {p2}`. */
export function topicOfCouple(topic: string): string {
  const [chart = '', point = ''] = topic.split('.')
  const name = BETWEEN[topic] ?? `the ${SHARED[chart] ?? chart} ${POINTS[point] ?? point}`
  return `${name} of {p1} and {p2}`
}

const SHARED: Readonly<Record<string, string>> = {
  davison: 'uncorrected Davison',
  davisonCorrected: 'corrected Davison',
}

const POINTS: Readonly<Record<string, string>> = {
  ...POINT_NAMES,
  aspect: 'set of aspects',
  chart: 'lunar phase',
}

const BETWEEN: Readonly<Record<string, string>> = {
  relationshipScore: 'the relationship score',
  synastry: 'the set of aspects between the charts',
  'synastry-parallel': 'the set of parallels between the charts',
  'synastry-contraparallel': 'the set of contraparallels between the charts',
  'synastry.double': 'the set of aspects both ways between the charts',
  'synastry.closest': 'the set of closest aspects between the charts',
  'synastry.mostTouched': 'what is touched most in the charts',
  overlay: 'the set of house overlays',
  'overlay.points': 'the set of overlays of Ascendant, its ruler and node',
  'overlay.filled': 'the set of houses that are filled',
  davisonCorrected: 'the corrected Davison chart',
}
