import type { PartsBody, Rule } from '#astrology/facts.ts'
import { GRAHA_NAMES, GRAHA_TITLES, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { toldOnce } from './told-once.ts'

/** From where in the other chart the place of a graha is counted. */
type SeatFrom = 'lagna' | 'moon' | 'venus'

const FROM = {
  lagna: { id: 'Lagna', body: 'Lagna', words: 'lagna' },
  moon: { id: 'Moon', body: 'Moon', words: GRAHA_TITLES.moon },
  venus: { id: 'Venus', body: 'Venus', words: GRAHA_TITLES.venus },
} as const satisfies Readonly<Record<SeatFrom, object>>

interface Guest {
  readonly whose: 'p1' | 'p2'
  readonly graha: SevenGraha
  readonly sign: Sign
  /** Told as the lord of that house. */
  readonly ofHouse?: 7
  /** Places counted from its own in which it sees what stands there; the first is where it joins it. */
  readonly sees?: readonly number[]
}

interface Host {
  readonly from: SeatFrom
  readonly at: Sign
  readonly rule: Rule
}

/**
 * Where a graha of one stands in the chart of the other: the house from the lagna, the sign from
 * the Moon or Venus. The value is that count, 1 to 12. What a graha sees, and whether it is told
 * as a lord, is the same for all of a topic.
 */
export function seatFact(topic: string, guest: Guest, host: Host): PartsBody {
  const name = `${topic}.${guest.whose} ${guest.graha} ${host.from} ${placesBetween(host.at, guest.sign)}`
  return toldOnce(name, () => seated(topic, guest, host))
}

function seated(
  topic: string,
  { whose, graha, sign, ofHouse, sees = [] }: Guest,
  { from, at, rule }: Host,
): PartsBody {
  const partnerWhose = whose === 'p1' ? 'p2' : 'p1'
  const place = placesBetween(at, sign)
  const { id, body: partner, words } = FROM[from]
  const what =
    ofHouse === undefined
      ? `{${whose}}'s ${GRAHA_TITLES[graha]}`
      : `{${whose}}'s seventh lord, ${GRAHA_TITLES[graha]},`
  const isHouse = from === 'lagna'
  const isSeeing = sees.includes(placesBetween(sign, at))
  const seeing = place === 1 ? ', and joins it' : ', and sees it'
  const link = {
    whose,
    body: GRAHA_NAMES[graha],
    partner,
    partnerWhose,
    ...(ofHouse !== undefined && { ofHouse }),
  } as const
  return {
    topic,
    property: `${whose}From${partnerWhose === 'p1' ? 'P1' : 'P2'}${id}`,
    value: place,
    sentence: `${what} stands in the ${ordinal(place)} ${isHouse ? 'house' : 'sign'} from {${partnerWhose}}'s ${words}${isSeeing ? seeing : ''}.`,
    marks: [
      { ...link, relation: 'stands', ...(isHouse ? { house: place } : { count: place }) },
      ...(isSeeing ? [{ ...link, relation: place === 1 ? 'joins' : 'sees' }] : []),
    ],
    rule,
  }
}
