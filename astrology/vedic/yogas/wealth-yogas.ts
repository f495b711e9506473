import { SEVEN_GRAHAS, SIGN_LORDS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'
import type { YogaSky } from './yoga-sky.ts'

const ANGLES_AND_TRINES = [1, 4, 5, 7, 9, 10]

export const WEALTH_YOGAS: readonly YogaRule[] = [
  {
    id: 'dhana-venus',
    name: 'Dhana (of Venus)',
    family: 'wealth',
    rule: 'The fifth is a sign of Venus with Venus in it, and Saturn stands in the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) => dhana(sky, 'venus', ['saturn']),
  },
  {
    id: 'dhana-mercury',
    name: 'Dhana (of Mercury)',
    family: 'wealth',
    rule: 'The fifth is a sign of Mercury with Mercury in it, and Moon and Mars stand in the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) => dhana(sky, 'mercury', ['moon', 'mars']),
  },
  {
    id: 'dhana-saturn',
    name: 'Dhana (of Saturn)',
    family: 'wealth',
    rule: 'The fifth is a sign of Saturn with Saturn in it, and Mercury and Mars stand in the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) => dhana(sky, 'saturn', ['mercury', 'mars']),
  },
  {
    id: 'dhana-sun',
    name: 'Dhana (of the Sun)',
    family: 'wealth',
    rule: 'The fifth is Leo with the Sun in it, and Jupiter and Moon stand in the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) => dhana(sky, 'sun', ['jupiter', 'moon']),
  },
  {
    id: 'dhana-jupiter',
    name: 'Dhana (of Jupiter)',
    family: 'wealth',
    rule: 'The fifth is a sign of Jupiter with Jupiter in it, and Mars and Moon stand in the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) => dhana(sky, 'jupiter', ['mars', 'moon']),
  },
  {
    id: 'dhana-rising-sun',
    name: 'Dhana (Sun rising)',
    family: 'wealth',
    rule: 'The Sun rises in its own sign, joined or seen by Mars and Jupiter.',
    source: SOURCES.raman,
    formedBy: (sky) => risingAtHome(sky, 'sun', ['mars', 'jupiter']),
  },
  {
    id: 'dhana-rising-moon',
    name: 'Dhana (Moon rising)',
    family: 'wealth',
    rule: 'The Moon rises in its own sign, joined or seen by Jupiter and Mars.',
    source: SOURCES.raman,
    formedBy: (sky) => risingAtHome(sky, 'moon', ['jupiter', 'mars']),
  },
  {
    id: 'dhana-rising-mars',
    name: 'Dhana (Mars rising)',
    family: 'wealth',
    rule: 'Mars rises in its own sign, joined or seen by Moon, Venus and Saturn.',
    source: SOURCES.raman,
    formedBy: (sky) => risingAtHome(sky, 'mars', ['moon', 'venus', 'saturn']),
  },
  {
    id: 'dhana-rising-mercury',
    name: 'Dhana (Mercury rising)',
    family: 'wealth',
    rule: 'Mercury rises in its own sign, joined or seen by Saturn and Venus.',
    source: SOURCES.raman,
    formedBy: (sky) => risingAtHome(sky, 'mercury', ['saturn', 'venus']),
  },
  {
    id: 'dhana-rising-jupiter',
    name: 'Dhana (Jupiter rising)',
    family: 'wealth',
    rule: 'Jupiter rises in its own sign, joined or seen by Mercury and Mars.',
    source: SOURCES.raman,
    formedBy: (sky) => risingAtHome(sky, 'jupiter', ['mercury', 'mars']),
  },
  {
    id: 'dhana-rising-venus',
    name: 'Dhana (Venus rising)',
    family: 'wealth',
    rule: 'Venus rises in its own sign, joined or seen by Saturn and Mercury.',
    source: SOURCES.raman,
    formedBy: (sky) => risingAtHome(sky, 'venus', ['saturn', 'mercury']),
  },
  {
    id: 'dhana-lords',
    name: 'Dhana (of the lords)',
    family: 'wealth',
    rule: 'The lords of the second and the eleventh join, or exchange signs.',
    source: SOURCES.bphs,
    formedBy: (sky) =>
      formed(
        sky.lordOf(2) !== sky.lordOf(11) &&
          (sky.areTogether(sky.lordOf(2), sky.lordOf(11)) || sky.exchange(2, 11)),
        sky.lordOf(2),
        sky.lordOf(11),
      ),
  },
  {
    id: 'bahudravyarjana',
    name: 'Bahudravyarjana',
    family: 'wealth',
    rule: 'The lord of the lagna stands in the second, that of the second in the eleventh, that of the eleventh in the lagna.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(1), [2]) &&
          sky.isIn(sky.lordOf(2), [11]) &&
          sky.isIn(sky.lordOf(11), [1]),
        sky.lordOf(1),
        sky.lordOf(2),
        sky.lordOf(11),
      ),
  },
  {
    id: 'svavirya-dhana',
    variant: 'raman-132',
    name: 'Svavirya-dhana',
    family: 'wealth',
    rule: 'The lord of the second stands in an angle or a trine from the lord of the lagna; or, a benefic, it is exalted or stands with an exalted planet.',
    source: raman(132),
    formedBy: (sky) => {
      const [first, second] = [sky.lordOf(1), sky.lordOf(2)]
      if (first !== second && sky.isFrom(first, second, ANGLES_AND_TRINES)) {
        return formed(true, first, second)
      }
      const exalted = sky.placed.filter(
        (graha) => sky.areTogether(graha, second) && sky.isExalted(graha),
      )
      return formed(sky.isBenefic(second) && exalted.length > 0, second, ...exalted)
    },
  },
  {
    id: 'svavirya-dhana',
    variant: 'raman-130',
    name: 'Svavirya-dhana',
    family: 'wealth',
    rule: 'The lord of the lagna stands in its own or exaltation sign in an angle with Jupiter, and the lord of the second is at home in thirteen of the sixteen divisional charts.',
    source: raman(130),
    formedBy: (sky) => {
      const [first, second] = [sky.lordOf(1), sky.lordOf(2)]
      return formed(
        sky.isDignified(first) &&
          sky.isInKendra(first) &&
          sky.areTogether(first, 'jupiter') &&
          sky.isVaiseshika(second),
        first,
        'jupiter',
        second,
      )
    },
  },
  {
    id: 'svavirya-dhana',
    variant: 'raman-131',
    name: 'Svavirya-dhana',
    family: 'wealth',
    rule: 'The dispositor of the navamsha lord of the lagna’s lord stands in its own or exaltation sign, or, in a friend’s sign, in an angle or a trine from the lord of the second.',
    source: raman(131),
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(1))
      const last = host === null ? null : sky.dispositor(host)
      if (last === null) return null
      const isPlaced = sky.isStrong(last) && sky.isFrom(sky.lordOf(2), last, ANGLES_AND_TRINES)
      return formed(sky.isDignified(last) || isPlaced, last)
    },
  },
  {
    id: 'madhya-vayasi-dhana',
    variant: 'benefics-after',
    name: 'Madhya-vayasi-dhana',
    family: 'wealth',
    rule: 'Benefics stand in both the second and the third from the lord of the lagna.',
    source: SOURCES.pyjhora,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const sides = [2, 3].map((place) =>
        sky.occupantsFrom(lord, place).filter((graha) => graha !== 'moon' && sky.isBenefic(graha)),
      )
      return formed(
        sides.every((side) => side.length > 0),
        lord,
        ...sides.flat(),
      )
    },
  },
  {
    id: 'madhya-vayasi-dhana',
    variant: 'raman',
    name: 'Madhya-vayasi-dhana',
    family: 'wealth',
    rule: 'The lord of the second stands in angles or trines from the lords of the lagna and the eleventh, seen by a benefic.',
    source: raman(133),
    formedBy: (sky) => {
      const second = sky.lordOf(2)
      const others = [sky.lordOf(1), sky.lordOf(11)].filter((lord) => lord !== second)
      const seers = sky.benefics.filter((graha) => sky.aspects(graha, second))
      return formed(
        seers.length > 0 && others.every((lord) => sky.isFrom(second, lord, ANGLES_AND_TRINES)),
        second,
        ...others,
        ...seers,
      )
    },
  },
  {
    id: 'antya-vayasi-dhana',
    name: 'Antya-vayasi-dhana',
    family: 'wealth',
    rule: 'The lords of the lagna and the second stand together with a benefic, and their dispositor in its own or exaltation sign in the lagna.',
    source: raman(134),
    formedBy: (sky) => {
      const [first, second] = [sky.lordOf(1), sky.lordOf(2)]
      const host = sky.dispositor(first)
      const graces = sky.benefics.filter(
        (graha) => graha !== first && graha !== second && sky.areTogether(graha, first),
      )
      if (host === null || graces.length === 0) return null
      const isStrong = sky.isIn(host, [1]) && sky.isDignified(host)
      return formed(sky.areTogether(first, second) && isStrong, first, second, ...graces, host)
    },
  },
  {
    id: 'balya-dhana',
    name: 'Balya-dhana',
    family: 'wealth',
    rule: 'The lords of the second and the tenth stand together in an angle, seen by the navamsha lord of the lagna’s lord.',
    source: raman(135),
    formedBy: (sky) => {
      const [second, tenth] = [sky.lordOf(2), sky.lordOf(10)]
      const host = sky.navamshaLord(sky.lordOf(1))
      if (host === null) return null
      const isMet = sky.areTogether(second, tenth) && sky.isInKendra(second)
      return formed(isMet && second !== tenth && sky.aspects(host, second), second, tenth, host)
    },
  },
  {
    id: 'bhratri-mula-dhana',
    variant: 'raman-136',
    name: 'Bhratri-mula-dhana',
    family: 'wealth',
    rule: 'The lords of the lagna and the second stand in the third, seen by a benefic.',
    source: raman(136),
    formedBy: (sky) => {
      const seers = sky.benefics.filter((graha) => graha !== 'moon' && sky.aspectsHouse(graha, 3))
      return formed(
        sky.isIn(sky.lordOf(1), [3]) && sky.isIn(sky.lordOf(2), [3]) && seers.length > 0,
        sky.lordOf(1),
        sky.lordOf(2),
        ...seers,
      )
    },
  },
  {
    id: 'bhratri-mula-dhana',
    variant: 'raman-137',
    name: 'Bhratri-mula-dhana',
    family: 'wealth',
    rule: 'The lord of the third stands in the second with Jupiter, joined or seen by the lord of the lagna, which is at home in thirteen of the sixteen divisional charts.',
    source: raman(137),
    formedBy: (sky) => {
      const [first, third] = [sky.lordOf(1), sky.lordOf(3)]
      const isMet = first === third || sky.joinsOrAspects(first, third)
      const isPlaced = sky.isIn(third, [2]) && sky.isIn('jupiter', [2])
      return formed(isPlaced && isMet && sky.isVaiseshika(first), third, 'jupiter', first)
    },
  },
  {
    id: 'matri-mula-dhana',
    name: 'Matri-mula-dhana',
    family: 'wealth',
    rule: 'The lord of the second is joined or seen by the lord of the fourth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.lordOf(2) !== sky.lordOf(4) && sky.joinsOrAspects(sky.lordOf(4), sky.lordOf(2)),
        sky.lordOf(2),
        sky.lordOf(4),
      ),
  },
  helped({
    id: 'putra-mula-dhana',
    name: 'Putra-mula-dhana',
    house: 5,
    helper: 'jupiter',
    rule: 'The lord of the second, in its own, exaltation or a friend’s sign, stands with the lord of the fifth or Jupiter, and the lord of the lagna is at home in thirteen of the sixteen divisional charts.',
    source: raman(139),
  }),
  helped({
    id: 'shatru-mula-dhana',
    name: 'Shatru-mula-dhana',
    house: 6,
    helper: 'mars',
    rule: 'The lord of the second, in its own, exaltation or a friend’s sign, stands with the lord of the sixth or Mars, and the lord of the lagna is at home in thirteen of the sixteen divisional charts.',
    source: raman(140),
  }),
  {
    id: 'kalatra-mula-dhana',
    name: 'Kalatra-mula-dhana',
    family: 'wealth',
    rule: 'The lord of the second, dignified, is joined or seen by the lord of the seventh and Venus, and the lord of the lagna is dignified.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, second, seventh] = [sky.lordOf(1), sky.lordOf(2), sky.lordOf(7)]
      const isMet = (other: Graha): boolean => other === second || sky.joinsOrAspects(other, second)
      return formed(
        sky.isDignified(first) && sky.isDignified(second) && isMet(seventh) && isMet('venus'),
        second,
        seventh,
        'venus',
        first,
      )
    },
  },
  {
    id: 'amaranantha-dhana',
    name: 'Amaranantha-dhana',
    family: 'wealth',
    rule: 'Three or more planets stand in the second, Jupiter or a lord of the second or eleventh among them dignified.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const found = sky.occupants(2)
      const givers = [sky.lordOf(2), sky.lordOf(11), 'jupiter' as const]
      return formed(
        found.length >= 3 &&
          givers.some((graha) => found.includes(graha) && sky.isDignified(graha)),
        ...found,
      )
    },
  },
  {
    id: 'ayatna-dhana-labha',
    name: 'Ayatna-dhana-labha',
    family: 'wealth',
    rule: 'The lords of the lagna and the second exchange signs.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.exchange(1, 2), sky.lordOf(1), sky.lordOf(2)),
  },
  {
    id: 'lagna-malika',
    name: 'Lagna Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the first.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 1),
  },
  {
    id: 'dhana-malika',
    name: 'Dhana Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the second.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 2),
  },
  {
    id: 'vikrama-malika',
    name: 'Vikrama Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the third.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 3),
  },
  {
    id: 'sukha-malika',
    name: 'Sukha Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the fourth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 4),
  },
  {
    id: 'putra-malika',
    name: 'Putra Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the fifth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 5),
  },
  {
    id: 'shatru-malika',
    name: 'Shatru Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the sixth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 6),
  },
  {
    id: 'kalatra-malika',
    name: 'Kalatra Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the seventh.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 7),
  },
  {
    id: 'randhra-malika',
    name: 'Randhra Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the eighth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 8),
  },
  {
    id: 'bhagya-malika',
    name: 'Bhagya Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the ninth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 9),
  },
  {
    id: 'karma-malika',
    name: 'Karma Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the tenth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 10),
  },
  {
    id: 'labha-malika',
    name: 'Labha Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 11),
  },
  {
    id: 'vyaya-malika',
    name: 'Vyaya Malika',
    family: 'fortune',
    rule: 'The seven grahas stand one in each of the seven houses from the twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => malika(sky, 12),
  },
]

/** The lord of the fifth in the fifth, and its helpers in the eleventh. */
function dhana(sky: YogaSky, lord: SevenGraha, helpers: readonly Graha[]): readonly Graha[] | null {
  return formed(
    sky.lordOf(5) === lord &&
      sky.isIn(lord, [5]) &&
      helpers.every((graha) => sky.isIn(graha, [11])),
    lord,
    ...helpers,
  )
}

/** A graha rising in its own sign, each of its helpers joining or seeing it. */
function risingAtHome(
  sky: YogaSky,
  graha: SevenGraha,
  helpers: readonly Graha[],
): readonly Graha[] | null {
  return formed(
    SIGN_LORDS[sky.lagna] === graha &&
      sky.isIn(graha, [1]) &&
      helpers.every((helper) => sky.joinsOrAspects(helper, graha)),
    graha,
    ...helpers,
  )
}

/** A garland: seven houses in a row with one of the seven in each. */
function malika(sky: YogaSky, from: number): readonly Graha[] | null {
  const houses = Array.from({ length: 7 }, (_, step) => ((from + step - 1) % 12) + 1)
  return formed(
    houses.every((house) => SEVEN_GRAHAS.some((graha) => sky.isIn(graha, [house]))),
    ...SEVEN_GRAHAS,
  )
}

interface Helped {
  readonly id: string
  readonly name: string
  readonly house: number
  readonly helper: 'jupiter' | 'mars'
  readonly rule: string
  readonly source: string
}

/** Wealth through children or rivals: the strong lord of the second with their lord or their significator. */
function helped({ house, helper, ...told }: Helped): YogaRule {
  return {
    ...told,
    family: 'wealth',
    formedBy: (sky) => {
      const second = sky.lordOf(2)
      const found = [sky.lordOf(house), helper].filter(
        (graha) => graha !== second && sky.areTogether(graha, second),
      )
      const isStrong = sky.isStrong(second) && sky.isVaiseshika(sky.lordOf(1))
      return formed(found.length > 0 && isStrong, second, ...found, sky.lordOf(1))
    },
  }
}
