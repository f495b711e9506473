import { EXALTATIONS } from '#astrology/vedic/dignity.ts'
import { SEVEN_GRAHAS, SIGN_LORDS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, signFrom } from '#astrology/vedic/signs.ts'
import { formed, SOURCES, type YogaRule } from './yoga.ts'
import { DUSTHANAS, type YogaSky } from './yoga-sky.ts'

/** Lords that meet by conjunction, by seeing each other, or by exchanging their signs. */
function areAssociated(sky: YogaSky, one: Graha, other: Graha): boolean {
  const doSeeEachOther = sky.aspects(one, other) && sky.aspects(other, one)
  const doExchange = sky.dispositor(one) === other && sky.dispositor(other) === one
  return one !== other && (sky.areTogether(one, other) || doSeeEachOther || doExchange)
}

export const RAJA_YOGAS: readonly YogaRule[] = [
  {
    id: 'raja',
    name: 'Raja',
    family: 'raja',
    rule: 'The lord of an angle and the lord of a trine join, see each other or exchange signs.',
    source: SOURCES.bphs,
    formedBy: (sky) => {
      const pairs = [1, 4, 7, 10]
        .flatMap((angle) => [5, 9].map((trine) => [sky.lordOf(angle), sky.lordOf(trine)] as const))
        .filter(([one, other]) => areAssociated(sky, one, other))
      return formed(pairs.length > 0, ...pairs.flat())
    },
  },
  {
    id: 'dharma-karmadhipati',
    name: 'Dharma-Karmadhipati',
    family: 'raja',
    rule: 'The lords of the ninth and the tenth join, see each other or exchange signs.',
    source: SOURCES.bphs,
    formedBy: (sky) =>
      formed(areAssociated(sky, sky.lordOf(9), sky.lordOf(10)), sky.lordOf(9), sky.lordOf(10)),
  },
  {
    id: 'yogakaraka',
    name: 'Yogakaraka',
    family: 'raja',
    rule: 'One graha rules an angle and a trine together and stands in an angle or a trine.',
    source: SOURCES.bphs,
    formedBy: (sky) => {
      const found = [4, 7, 10]
        .map((house) => sky.lordOf(house))
        .filter(
          (lord) =>
            [5, 9].some((house) => sky.lordOf(house) === lord) && sky.isInKendraOrTrikona(lord),
        )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'neecha-bhanga',
    name: 'Neecha Bhanga Raja',
    family: 'raja',
    rule: 'A debilitated graha is raised: the lord of its sign, or the graha exalted there or the lord of its exaltation, stands in an angle from the lagna or the Moon.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const raised = SEVEN_GRAHAS.filter((graha) => sky.isDebilitated(graha)).flatMap((graha) => {
        const savers = saversOf(graha).filter(
          (saver) =>
            saver !== graha &&
            // The Moon is always in an angle from itself, which raises nobody.
            (sky.isInKendra(saver) || (saver !== 'moon' && sky.areInMutualKendras('moon', saver))),
        )
        return savers.length === 0 ? [] : [graha, ...savers]
      })
      return formed(raised.length > 0, ...raised)
    },
  },
  viparita('Harsha', 6),
  viparita('Sarala', 8),
  viparita('Vimala', 12),
  {
    id: 'viparita-raja',
    name: 'Viparita Raja',
    family: 'raja',
    rule: 'The lords of the sixth, eighth and twelfth stand in the sixth, eighth or twelfth.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const lords = DUSTHANAS.map((house) => sky.lordOf(house))
      return formed(
        lords.every((lord) => sky.isIn(lord, DUSTHANAS)),
        ...lords,
      )
    },
  },
  {
    id: 'kahala',
    name: 'Kahala',
    family: 'raja',
    rule: 'The lords of the fourth and the ninth stand in angles from each other, and the lord of the lagna in an angle or a trine.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.lordOf(4) !== sky.lordOf(9) &&
          sky.areInMutualKendras(sky.lordOf(4), sky.lordOf(9)) &&
          sky.isInKendraOrTrikona(sky.lordOf(1)),
        sky.lordOf(4),
        sky.lordOf(9),
        sky.lordOf(1),
      ),
  },
  {
    id: 'mahabhagya-day',
    name: 'Mahabhagya (by day)',
    family: 'raja',
    rule: 'A birth by day with lagna, Sun and Moon in odd signs; the texts give it to men.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => formed(sky.bornByDay === true && areAllOf(sky, 0), 'sun', 'moon'),
  },
  {
    id: 'mahabhagya-night',
    name: 'Mahabhagya (by night)',
    family: 'raja',
    rule: 'A birth by night with lagna, Sun and Moon in even signs; the texts give it to women.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => formed(sky.bornByDay === false && areAllOf(sky, 1), 'sun', 'moon'),
  },
  exchangeYoga('Maha-Parivartana', 'two lords of the houses 1, 2, 4, 5, 7, 9, 10 and 11', isMaha),
  exchangeYoga(
    'Khala-Parivartana',
    'the lord of the third and a lord other than those of 6, 8 and 12',
    isKhala,
  ),
  exchangeYoga('Dainya-Parivartana', 'a lord of 6, 8 or 12 and another', isDainya),
]

/** Those who can raise a fallen graha: the lord of its fall, who is exalted there, the lord of its exaltation. */
function saversOf(graha: SevenGraha): readonly SevenGraha[] {
  const exaltation = EXALTATIONS[graha].sign
  const fall = signFrom(exaltation, 7)
  const exaltedThere = SEVEN_GRAHAS.filter((other) => EXALTATIONS[other].sign === fall)
  return [SIGN_LORDS[fall], SIGN_LORDS[exaltation], ...exaltedThere]
}

function viparita(name: string, house: number): YogaRule {
  const ordinal = { 6: 'sixth', 8: 'eighth', 12: 'twelfth' }[house]
  return {
    id: name.toLowerCase(),
    name,
    family: 'raja',
    rule: `The lord of the ${ordinal} stands in the ${ordinal}.`,
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.isIn(sky.lordOf(house), [house]), sky.lordOf(house)),
  }
}

function areAllOf(sky: YogaSky, parity: 0 | 1): boolean {
  return [sky.lagna, sky.signs.sun, sky.signs.moon].every(
    (sign) => sign !== undefined && indexOfSign(sign) % 2 === parity,
  )
}

/** Every two houses, the lower first. */
const HOUSE_PAIRS: readonly (readonly [number, number])[] = Array.from(
  { length: 144 },
  (_, index) => [Math.floor(index / 12) + 1, (index % 12) + 1] as const,
).filter(([one, other]) => one < other)

type HousePair = (one: number, other: number) => boolean

function isDainya(one: number, other: number): boolean {
  return DUSTHANAS.includes(one) || DUSTHANAS.includes(other)
}

function isKhala(one: number, other: number): boolean {
  return !isDainya(one, other) && (one === 3 || other === 3)
}

function isMaha(one: number, other: number): boolean {
  return !isDainya(one, other) && one !== 3 && other !== 3
}

function exchangeYoga(name: string, who: string, fits: HousePair): YogaRule {
  return {
    id: name.toLowerCase(),
    name: name.replace('-', ' '),
    family: fits === isDainya ? 'hardship' : 'raja',
    rule: `An exchange of signs between ${who}.`,
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const exchanged = HOUSE_PAIRS.flatMap(([one, other]) => {
        const lords = [sky.lordOf(one), sky.lordOf(other)] as const
        const isExchanged = lords[0] !== lords[1] && sky.exchange(one, other)
        return fits(one, other) && isExchanged ? lords : []
      })
      return formed(exchanged.length > 0, ...exchanged)
    },
  }
}
