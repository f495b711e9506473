import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { listed, nameInSentence } from '../facts/sentences.ts'
import { RULES } from '../rules.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import { POINT_NAMES, type Point } from '../zodiac/points.ts'
import type { FilledHouse, Overlay } from './overlays.ts'

export const OVERLAY_TOPIC = 'overlay'
export const OVERLAY_POINTS_TOPIC = 'overlay.points'
export const FILLED_TOPIC = 'overlay.filled'

/** The guest first, then the host. */
type Whose = readonly ['p1' | 'p2', 'p1' | 'p2']

/** In which of the host's houses each planet of the guest falls, and the Ascendant, its ruler and the North Node; which houses are filled. */
export function overlayFacts(whose: Whose, overlay: Overlay | null): PartsBody[] {
  if (overlay === null) return []
  const { planets, ascendant, ascendantRuler, trueNode, filled } = overlay
  return [
    ...planets.map(({ planet, house }) => inHouse(OVERLAY_TOPIC, whose, [planet, house])),
    ...(ascendant === null ? [] : [inHouse(OVERLAY_POINTS_TOPIC, whose, ['ascendant', ascendant])]),
    ...(ascendantRuler === null
      ? []
      : [rulerInHouse(whose, [ascendantRuler.planet, ascendantRuler.house])]),
    inHouse(OVERLAY_POINTS_TOPIC, whose, ['trueNode', trueNode]),
    ...filled.map((one) => fillsHouse(whose, one)),
  ]
}

type Fallen = readonly [point: Point, house: number]

function inHouse(topic: string, [guest, host]: Whose, [point, house]: Fallen): PartsBody {
  return {
    topic,
    property: `${guest}-${point}-in-${host}`,
    value: house,
    marks: [falls([guest, host], [point, house])],
    sentence: `{${guest}}'s ${POINT_NAMES[point]} falls in {${host}}'s ${ordinalOf(house)} house.`,
    rule: RULES.overlay,
  }
}

function rulerInHouse([guest, host]: Whose, [ruler, house]: Fallen): PartsBody {
  const body = POINT_NAMES[ruler]
  return {
    topic: OVERLAY_POINTS_TOPIC,
    property: `${guest}-ascendantRuler-in-${host}`,
    value: house,
    marks: [
      { whose: guest, body, relation: 'rules', partner: 'Ascendant' },
      falls([guest, host], [ruler, house]),
    ],
    sentence: `The ruler of {${guest}}'s Ascendant, ${nameInSentence(ruler)}, falls in {${host}}'s ${ordinalOf(house)} house.`,
    rule: RULES.rulerOverlay,
  }
}

function falls([whose, partnerWhose]: Whose, [point, house]: Fallen): Mark {
  return { whose, body: POINT_NAMES[point], relation: 'falls', partnerWhose, house }
}

function fillsHouse([guest, host]: Whose, { house, planets }: FilledHouse): PartsBody {
  const count = planets.length
  return {
    topic: FILLED_TOPIC,
    property: filledProperty(guest, house),
    value: count,
    measures: { planets: { value: count, unit: 'count' } },
    marks: [
      { whose: guest, relation: 'fills', partnerWhose: host, house, count },
      ...planets.map((planet) => falls([guest, host], [planet, house])),
    ],
    sentence: `{${guest}} fills {${host}}'s ${ordinalOf(house)} house with {planets:planet}: ${listed(planets.map(nameInSentence))}.`,
    rule: RULES.filledHouse,
  }
}

/** `p1-in-p2-house7`. */
export function filledProperty(guest: string, house: number): string {
  return `${guest}-in-${guest === 'p1' ? 'p2' : 'p1'}-house${house}`
}
