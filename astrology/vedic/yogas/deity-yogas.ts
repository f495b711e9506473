import type { Graha } from '#astrology/vedic/grahas.ts'
import { modalityOf } from '#astrology/vedic/signs.ts'
import { starBenefics } from './star-benefics.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'
import type { YogaSky } from './yoga-sky.ts'

/** Fortune under the names of gods. */
export const DEITY_YOGAS: readonly YogaRule[] = [
  {
    id: 'hari',
    name: 'Hari',
    family: 'fortune',
    rule: 'The benefics all stand in the second, eighth or twelfth from the lord of the second.',
    source: SOURCES.raman,
    formedBy: (sky) => fromLord(sky, 2, [2, 8, 12]),
  },
  {
    id: 'hara',
    name: 'Hara',
    family: 'fortune',
    rule: 'The benefics all stand in the fourth, eighth or ninth from the lord of the seventh.',
    source: SOURCES.raman,
    formedBy: (sky) => fromLord(sky, 7, [4, 8, 9]),
  },
  {
    id: 'brahma',
    name: 'Brahma',
    family: 'fortune',
    rule: 'The benefics all stand in the fourth, tenth or eleventh from the lord of the lagna.',
    source: SOURCES.raman,
    formedBy: (sky) => fromLord(sky, 1, [4, 10, 11]),
  },
  {
    id: 'brahma-of-lords',
    name: 'Brahma (of the lords)',
    family: 'fortune',
    rule: 'Jupiter stands in an angle from the lord of the ninth, Venus from the lord of the eleventh, Mercury from the lord of the first or tenth.',
    source: SOURCES.rao,
    formedBy: (sky) =>
      formed(
        sky.areInMutualKendras(sky.lordOf(9), 'jupiter') &&
          sky.areInMutualKendras(sky.lordOf(11), 'venus') &&
          [1, 10].some((house) => sky.areInMutualKendras(sky.lordOf(house), 'mercury')),
        'jupiter',
        'venus',
        'mercury',
      ),
  },
  {
    id: 'vishnu',
    name: 'Vishnu',
    family: 'fortune',
    rule: 'The lords of the ninth and the tenth and the navamsha lord of the ninth’s lord stand in the second.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [ninth, tenth] = [sky.lordOf(9), sky.lordOf(10)]
      const host = sky.navamshaLord(ninth)
      if (host === null) return null
      return formed(
        [ninth, tenth, host].every((graha) => sky.isIn(graha, [2])),
        ninth,
        tenth,
        host,
      )
    },
  },
  {
    id: 'shiva',
    name: 'Shiva',
    family: 'fortune',
    rule: 'The lord of the fifth stands in the ninth, that of the ninth in the tenth, that of the tenth in the fifth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(5), [9]) &&
          sky.isIn(sky.lordOf(9), [10]) &&
          sky.isIn(sky.lordOf(10), [5]),
        sky.lordOf(5),
        sky.lordOf(9),
        sky.lordOf(10),
      ),
  },
  {
    id: 'trilochana',
    name: 'Trilochana',
    family: 'fortune',
    rule: 'Sun, Moon and Mars stand in trines from each other.',
    source: SOURCES.rao,
    formedBy: (sky) =>
      formed(
        sky.isFrom('sun', 'moon', [1, 5, 9]) && sky.isFrom('sun', 'mars', [1, 5, 9]),
        'sun',
        'moon',
        'mars',
      ),
  },
  {
    id: 'gauri',
    name: 'Gauri',
    family: 'fortune',
    rule: 'The navamsha lord of the tenth’s lord is exalted or at home in the tenth, with the lord of the lagna.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(10))
      if (host === null) return null
      const isRaised = sky.isIn(host, [10]) && sky.isDignified(host)
      return formed(isRaised && sky.isIn(sky.lordOf(1), [10]), host, sky.lordOf(1), sky.lordOf(10))
    },
  },
  {
    id: 'chandika',
    name: 'Chandika',
    family: 'fortune',
    rule: 'A fixed lagna seen by the lord of the sixth, and the Sun with the navamsha lords of the sixth’s and the ninth’s lords.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [sixth, ninth] = [sky.navamshaLord(sky.lordOf(6)), sky.navamshaLord(sky.lordOf(9))]
      if (sixth === null || ninth === null) return null
      const isFormed =
        modalityOf(sky.lagna) === 'fixed' &&
        sky.aspectsHouse(sky.lordOf(6), 1) &&
        sky.areTogether('sun', sixth, ninth)
      return formed(isFormed, 'sun', sixth, ninth, sky.lordOf(6))
    },
  },
  {
    id: 'lakshmi',
    name: 'Lakshmi',
    family: 'fortune',
    rule: 'The lord of the ninth stands in its own or exaltation sign in an angle or a trine, and the lord of the lagna is dignified or in an angle or a trine.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, ninth] = [sky.lordOf(1), sky.lordOf(9)]
      return formed(
        sky.isDignified(ninth) &&
          sky.isInKendraOrTrikona(ninth) &&
          (sky.isDignified(first) || sky.isInKendraOrTrikona(first)),
        ninth,
        first,
      )
    },
  },
  {
    id: 'sharada',
    name: 'Sharada',
    family: 'fortune',
    rule: 'The lord of the tenth stands in the fifth, Mercury in an angle, the Sun in Leo, Mercury or Jupiter in trine to the Moon, and Mars in the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(10), [5]) &&
          sky.isInKendra('mercury') &&
          sky.isOwn('sun') &&
          (sky.isFrom('moon', 'mercury', [1, 5, 9]) || sky.isFrom('moon', 'jupiter', [1, 5, 9])) &&
          sky.isIn('mars', [11]),
        sky.lordOf(10),
        'mercury',
        'sun',
        'mars',
      ),
  },
  {
    id: 'bharati',
    name: 'Bharati',
    family: 'fortune',
    rule: 'The navamsha lord of the second’s, fifth’s or eleventh’s lord is exalted or at home and with the lord of the ninth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const hosts = [2, 5, 11]
        .map((house) => sky.navamshaLord(sky.lordOf(house)))
        .filter((host) => host !== null)
        .filter((host) => sky.isDignified(host) && sky.areTogether(host, sky.lordOf(9)))
      return formed(hosts.length > 0, ...hosts, sky.lordOf(9))
    },
  },
  {
    id: 'sarasvati',
    name: 'Sarasvati',
    family: 'fortune',
    rule: 'Mercury, Jupiter and Venus stand in angles, trines or the second, and Jupiter in an own, exalted or friendly sign.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) =>
      formed(
        (['mercury', 'jupiter', 'venus'] as const).every(
          (graha) => sky.isInKendraOrTrikona(graha) || sky.isIn(graha, [2]),
        ) && sky.isStrong('jupiter'),
        'mercury',
        'jupiter',
        'venus',
      ),
  },
  {
    id: 'amshavatara',
    name: 'Amshavatara',
    family: 'fortune',
    rule: 'A movable lagna with Jupiter, Venus and an exalted Saturn in the angles.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        modalityOf(sky.lagna) === 'movable' &&
          (['jupiter', 'venus', 'saturn'] as const).every((graha) => sky.isInKendra(graha)) &&
          sky.isExalted('saturn'),
        'jupiter',
        'venus',
        'saturn',
      ),
  },
  {
    id: 'devendra',
    name: 'Devendra',
    family: 'fortune',
    rule: 'A fixed lagna, and exchanges between the lords of the second and the tenth and of the lagna and the eleventh.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        modalityOf(sky.lagna) === 'fixed' && sky.exchange(2, 10) && sky.exchange(1, 11),
        sky.lordOf(1),
        sky.lordOf(2),
        sky.lordOf(10),
        sky.lordOf(11),
      ),
  },
  {
    id: 'indra',
    name: 'Indra',
    family: 'fortune',
    rule: 'The lords of the fifth and the eleventh exchange signs, and the Moon stands in the fifth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(sky.exchange(5, 11) && sky.isIn('moon', [5]), sky.lordOf(5), sky.lordOf(11), 'moon'),
  },
  {
    id: 'ravi',
    name: 'Ravi',
    family: 'fortune',
    rule: 'The Sun stands in the tenth, and the lord of the tenth with Saturn in the third.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('sun', [10]) && sky.isIn(sky.lordOf(10), [3]) && sky.isIn('saturn', [3]),
        'sun',
        sky.lordOf(10),
        'saturn',
      ),
  },
  {
    id: 'bhaskara',
    name: 'Bhaskara',
    family: 'fortune',
    rule: 'Mercury stands in the second from the Sun, the Moon in the eleventh from Mercury, Jupiter in the fifth or ninth from the Moon.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isFrom('sun', 'mercury', [2]) &&
          sky.isFrom('mercury', 'moon', [11]) &&
          sky.isFrom('moon', 'jupiter', [5, 9]),
        'sun',
        'mercury',
        'moon',
        'jupiter',
      ),
  },
  {
    id: 'marud',
    name: 'Marud',
    family: 'fortune',
    rule: 'Jupiter stands in the fifth or ninth from Venus, the Moon in the fifth from Jupiter, the Sun in an angle from the Moon.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isFrom('venus', 'jupiter', [5, 9]) &&
          sky.isFrom('jupiter', 'moon', [5]) &&
          sky.areInMutualKendras('moon', 'sun'),
        'venus',
        'jupiter',
        'moon',
        'sun',
      ),
  },
  {
    id: 'budha',
    name: 'Budha',
    family: 'fortune',
    rule: 'Jupiter in the lagna, the Moon in an angle, Rahu in the second from the Moon, and Sun and Mars in the third from Rahu.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('jupiter', [1]) &&
          sky.isInKendra('moon') &&
          sky.isFrom('moon', 'rahu', [2]) &&
          sky.isFrom('rahu', 'sun', [3]) &&
          sky.isFrom('rahu', 'mars', [3]),
        'jupiter',
        'moon',
        'rahu',
        'sun',
        'mars',
      ),
  },
  gandharva('raman', raman(60), {
    says: 'with Jupiter',
    isGraced: (sky) => sky.areTogether(sky.lordOf(1), 'jupiter'),
  }),
  gandharva('rao', SOURCES.rao, {
    says: 'joined or seen by Jupiter',
    isGraced: (sky) => sky.joinsOrAspects('jupiter', sky.lordOf(1)),
  }),
  {
    id: 'gola-of-the-moon',
    name: 'Gola (of the Moon)',
    family: 'fortune',
    rule: 'The full Moon stands in the ninth with Jupiter and Venus, and Mercury in the lagna of the navamsha.',
    source: raman(68),
    formedBy: (sky) => {
      const rising = sky.navamsha?.lagna
      const isFull = sky.isIn('moon', [9]) && sky.isFrom('moon', 'sun', [7])
      const isRising = rising !== undefined && sky.navamsha?.mercury === rising
      const areTogether = sky.areTogether('moon', 'jupiter', 'venus')
      return formed(isFull && areTogether && isRising, 'moon', 'jupiter', 'venus', 'mercury')
    },
  },
  {
    id: 'garuda',
    name: 'Garuda',
    family: 'fortune',
    rule: 'The navamsha lord of a waxing Moon is exalted or at home, in a birth by day.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const host = sky.navamshaLord('moon')
      if (host === null) return null
      return formed(
        sky.isDignified(host) && sky.waxing === true && sky.bornByDay === true,
        'moon',
        host,
      )
    },
  },
]

/** The benefics, that lord itself aside, in the places counted from the lord of a house. */
function fromLord(sky: YogaSky, house: number, places: readonly number[]): readonly Graha[] | null {
  const lord = sky.lordOf(house)
  const others = starBenefics(sky).filter((graha) => graha !== lord)
  return formed(
    others.every((graha) => sky.isFrom(lord, graha, places)),
    lord,
    ...others,
  )
}

interface Grace {
  readonly says: string
  readonly isGraced: (sky: YogaSky) => boolean
}

function gandharva(variant: string, source: string, { says, isGraced }: Grace): YogaRule {
  return {
    id: 'gandharva',
    variant,
    name: 'Gandharva',
    family: 'fortune',
    rule: `The lord of the tenth stands in the third, seventh or eleventh, the lord of the lagna ${says}, the Sun exalted, the Moon in the ninth.`,
    source,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(10), [3, 7, 11]) &&
          isGraced(sky) &&
          sky.isExalted('sun') &&
          sky.isIn('moon', [9]),
        sky.lordOf(10),
        sky.lordOf(1),
        'jupiter',
        'sun',
        'moon',
      ),
  }
}
