import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import { listed, nameInSentence } from '../facts/sentences.ts'
import { RULES } from '../rules.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import { PLANETS, POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'
import type { FilledHouse, Overlay } from './overlays.ts'
import { kept } from './told-once.ts'

export const OVERLAY_TOPIC = 'overlay'
export const OVERLAY_POINTS_TOPIC = 'overlay.points'
export const FILLED_TOPIC = 'overlay.filled'

/** The guest first, then the host. */
type Whose = readonly ['p1', 'p2'] | readonly ['p2', 'p1']

/** In which of the host's houses each planet of the guest falls, and the Ascendant, its ruler and the North Node; which houses are filled. */
export function overlayFacts(whose: Whose, overlay: Overlay | null): PartsBody[] {
  if (overlay === null) return []
  const { planets, ascendant, ascendantRuler: ruler, trueNode, filled } = overlay
  const said = KEPT[whose[0]]
  return [
    ...planets.map(({ planet, house }) => said.fallen(planet)(house)),
    ...(ascendant === null ? [] : [said.fallen('ascendant')(ascendant)]),
    ...(ruler === null ? [] : [said.ruler(ruler.planet)(ruler.house)]),
    said.fallen('trueNode')(trueNode),
    ...filled.map((one) => fillsHouse(whose, one)),
  ]
}

/** One of twelve houses for each point: told of thousands of pairs. */
const KEPT = { p1: saidOnce(['p1', 'p2']), p2: saidOnce(['p2', 'p1']) }

function saidOnce(whose: Whose) {
  const each =
    <Key extends Point>(tell: (whose: Whose, fallen: readonly [Key, number]) => PartsBody) =>
    (point: Key) =>
      once((house: number) => kept([tell(whose, [point, house])])[0]!)
  return { fallen: once(each<Point>(inHouse)), ruler: once(each<Planet>(rulerInHouse)) }
}

type Fallen = readonly [point: Point, house: number]

function inHouse(whose: Whose, [point, house]: Fallen): PartsBody {
  const [guest, host] = whose
  return {
    topic: isPlanet(point) ? OVERLAY_TOPIC : OVERLAY_POINTS_TOPIC,
    property: `${guest}-${point}-in-${host}`,
    value: house,
    marks: [falls(whose, [point, house])],
    sentence: `{${guest}}'s ${POINT_NAMES[point]} falls in {${host}}'s ${ordinalOf(house)} house.`,
    rule: RULES.overlay,
  }
}

function isPlanet(point: Point): boolean {
  return (PLANETS as readonly Point[]).includes(point)
}

function rulerInHouse(whose: Whose, [ruler, house]: Fallen): PartsBody {
  const [guest, host] = whose
  const body = POINT_NAMES[ruler]
  return {
    topic: OVERLAY_POINTS_TOPIC,
    property: `${guest}-ascendantRuler-in-${host}`,
    value: house,
    marks: [
      { whose: guest, body, relation: 'rules', partner: 'Ascendant' },
      falls(whose, [ruler, house]),
    ],
    sentence: `The ruler of {${guest}}'s Ascendant, ${nameInSentence(ruler)}, falls in {${host}}'s ${ordinalOf(house)} house.`,
    rule: RULES.rulerOverlay,
  }
}

function falls([whose, partnerWhose]: Whose, [point, house]: Fallen): Mark {
  return { whose, body: POINT_NAMES[point], relation: 'falls', partnerWhose, house }
}

function fillsHouse(whose: Whose, { house, planets }: FilledHouse): PartsBody {
  const [guest, host] = whose
  const count = planets.length
  return {
    topic: FILLED_TOPIC,
    property: filledProperty(guest, house),
    value: count,
    measures: { planets: { value: count, unit: 'count' } },
    marks: [
      { whose: guest, relation: 'fills', partnerWhose: host, house, count },
      ...planets.map((planet) => falls(whose, [planet, house])),
    ],
    sentence: `{${guest}} fills {${host}}'s ${ordinalOf(house)} house with {planets:planet}: ${listed(planets.map(nameInSentence))}.`,
    rule: RULES.filledHouse,
  }
}

/** `p1-in-p2-house7`. */
export function filledProperty(guest: string, house: number): string {
  return `${guest}-in-${guest === 'p1' ? 'p2' : 'p1'}-house${house}`
}
