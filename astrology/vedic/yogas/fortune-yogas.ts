import { modalityOf, signFrom } from '#astrology/vedic/signs.ts'
import { SEVEN_GRAHAS, SIGN_LORDS, type Graha } from '#astrology/vedic/grahas.ts'
import { formed, SOURCES, type YogaRule } from './yoga.ts'
import type { YogaSky } from './yoga-sky.ts'

/** The benefics other than the Moon, whom these rules leave out. */
function starBenefics(sky: YogaSky): readonly Graha[] {
  return sky.benefics.filter((graha) => graha !== 'moon')
}

/** Strong, or at the least in no enemy's sign and not fallen. */
function isFair(sky: YogaSky, graha: Graha): boolean {
  return sky.isStrong(graha) || (!sky.isDebilitated(graha) && !sky.isInEnemySign(graha))
}

/** Occupied, and by such grahas alone. */
function isHeldBy(found: readonly Graha[], test: (graha: Graha) => boolean): boolean {
  return found.length > 0 && found.every(test)
}

export const FORTUNE_YOGAS: readonly YogaRule[] = [
  {
    id: 'shubha',
    name: 'Shubha',
    family: 'fortune',
    rule: 'Only benefics stand in the lagna, or only benefics in both the second and the twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const areBenefics = (house: number): boolean =>
        sky.occupants(house).length > 0 &&
        sky.occupants(house).every((graha) => graha !== 'moon' && !sky.isPlainMalefic(graha))
      if (areBenefics(1)) return formed(true, ...sky.occupants(1))
      return formed(areBenefics(2) && areBenefics(12), ...sky.occupants(2), ...sky.occupants(12))
    },
  },
  {
    id: 'ashubha',
    name: 'Ashubha',
    family: 'hardship',
    rule: 'Only malefics stand in the lagna, or only malefics in both the second and the twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const areMalefics = (house: number): boolean =>
        sky.occupants(house).length > 0 &&
        sky.occupants(house).every((graha) => sky.isPlainMalefic(graha))
      if (areMalefics(1)) return formed(true, ...sky.occupants(1))
      return formed(areMalefics(2) && areMalefics(12), ...sky.occupants(2), ...sky.occupants(12))
    },
  },
  {
    id: 'guru-mangala',
    name: 'Guru-Mangala',
    family: 'fortune',
    rule: 'Jupiter and Mars stand together or in the seventh from each other.',
    source: SOURCES.rao,
    formedBy: (sky) => formed(sky.isFrom('jupiter', 'mars', [1, 7]), 'jupiter', 'mars'),
  },
  {
    id: 'parvata',
    name: 'Parvata',
    family: 'fortune',
    rule: 'Benefics and no others stand in the angles, and none but benefics in the seventh and eighth.',
    source: SOURCES.rao,
    formedBy: (sky) => {
      const angular = [1, 4, 7, 10].flatMap((house) => sky.occupants(house))
      const seen = [...angular, ...sky.occupants(8)]
      const benefics = starBenefics(sky)
      return formed(angular.length > 0 && seen.every((graha) => benefics.includes(graha)), ...seen)
    },
  },
  {
    id: 'kahala-jupiter',
    name: 'Kahala (of Jupiter)',
    family: 'fortune',
    rule: 'The lord of the fourth and Jupiter stand in angles from each other, and the lord of the lagna is not weak.',
    source: SOURCES.rao,
    formedBy: (sky) =>
      formed(
        sky.areInMutualKendras(sky.lordOf(4), 'jupiter') && isFair(sky, sky.lordOf(1)),
        sky.lordOf(4),
        'jupiter',
        sky.lordOf(1),
      ),
  },
  {
    id: 'chamara',
    name: 'Chamara',
    family: 'fortune',
    rule: 'The lord of the lagna is exalted in an angle and seen by Jupiter, or two benefics join in the seventh, ninth or tenth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const isRaised = sky.isExalted(lord) && sky.isInKendra(lord) && sky.aspects('jupiter', lord)
      if (isRaised) return formed(true, lord, 'jupiter')
      const pair = [7, 9, 10]
        .map((house) => starBenefics(sky).filter((graha) => sky.isIn(graha, [house])))
        .find((found) => found.length >= 2)
      return pair ?? null
    },
  },
  {
    id: 'shankha',
    name: 'Shankha',
    family: 'fortune',
    rule: 'The lord of the lagna is strong and the lords of the fifth and sixth stand in angles from each other; or the lords of the lagna and the tenth join in a movable sign and the lord of the ninth is strong.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, fifth, sixth, ninth, tenth] = [1, 5, 6, 9, 10].map((house) =>
        sky.lordOf(house),
      ) as [Graha, Graha, Graha, Graha, Graha]
      if (sky.isStrong(first) && fifth !== sixth && sky.areInMutualKendras(fifth, sixth))
        return formed(true, first, fifth, sixth)
      const isJoined = first !== tenth && sky.areTogether(first, tenth) && sky.isInMovable(first)
      return formed(isJoined && sky.isStrong(ninth), first, tenth, ninth)
    },
  },
  {
    id: 'bheri',
    name: 'Bheri',
    family: 'fortune',
    rule: 'The lord of the ninth is not weak, and planets stand in the first, second, seventh and twelfth, or Jupiter, Venus and the lord of the lagna in angles from each other.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, ninth] = [sky.lordOf(1), sky.lordOf(9)]
      if (!isFair(sky, ninth)) return null
      const houses = [1, 2, 7, 12].map((house) => sky.occupants(house))
      if (houses.every((found) => found.length > 0)) return formed(true, ninth, ...houses.flat())
      const areAngular =
        sky.areInMutualKendras('jupiter', 'venus') &&
        sky.areInMutualKendras('jupiter', first) &&
        sky.areInMutualKendras('venus', first)
      return formed(areAngular, ninth, 'jupiter', 'venus', first)
    },
  },
  {
    id: 'mridanga',
    name: 'Mridanga',
    family: 'fortune',
    rule: 'Planets stand in their own or exaltation signs in angles and in trines, and the lord of the lagna does too.',
    source: SOURCES.rao,
    formedBy: (sky) => {
      const dignified = sky.placed.filter((graha) => sky.isDignified(graha))
      const angular = dignified.filter((graha) => sky.isInKendra(graha))
      const trinal = dignified.filter((graha) => sky.isInTrikona(graha))
      const lord = sky.lordOf(1)
      return formed(
        angular.length > 0 && trinal.length > 0 && sky.isDignified(lord),
        lord,
        ...angular,
        ...trinal,
      )
    },
  },
  {
    id: 'shrinatha',
    name: 'Shrinatha',
    family: 'fortune',
    rule: 'The lord of the seventh is exalted in the tenth, and the lord of the tenth is with the lord of the ninth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(7), [10]) &&
          sky.isExalted(sky.lordOf(7)) &&
          sky.areTogether(sky.lordOf(10), sky.lordOf(9)),
        sky.lordOf(7),
        sky.lordOf(10),
        sky.lordOf(9),
      ),
  },
  {
    id: 'matsya',
    name: 'Matsya',
    family: 'fortune',
    rule: 'Benefics stand in the lagna and the ninth, both kinds in the fifth, and malefics alone in the fourth and the eighth.',
    source: SOURCES.rao,
    formedBy: (sky) => {
      const [first, fourth, fifth, eighth, ninth] = [1, 4, 5, 8, 9].map((house) =>
        sky.occupants(house),
      ) as [
        readonly Graha[],
        readonly Graha[],
        readonly Graha[],
        readonly Graha[],
        readonly Graha[],
      ]
      const isFormed =
        [first, ninth].every((found) => isHeldBy(found, (graha) => sky.isBenefic(graha))) &&
        [fourth, eighth].every((found) => isHeldBy(found, (graha) => sky.isPlainMalefic(graha))) &&
        fifth.some((graha) => sky.isBenefic(graha)) &&
        fifth.some((graha) => sky.isPlainMalefic(graha))
      return formed(isFormed, ...first, ...fourth, ...fifth, ...eighth, ...ninth)
    },
  },
  {
    id: 'kurma',
    name: 'Kurma',
    family: 'fortune',
    rule: 'Benefics in own, exalted or friendly signs hold the fifth, sixth and seventh, and malefics in own or exalted signs the first, third and eleventh.',
    source: SOURCES.rao,
    formedBy: (sky) => {
      const benefic = [5, 6, 7].map((house) => sky.occupants(house))
      const malefic = [1, 3, 11].map((house) => sky.occupants(house))
      const isFormed =
        [...benefic, ...malefic].every((found) => found.length > 0) &&
        benefic.flat().every((graha) => sky.isBenefic(graha) && sky.isStrong(graha)) &&
        malefic.flat().every((graha) => sky.isPlainMalefic(graha) && sky.isDignified(graha))
      return formed(isFormed, ...benefic.flat(), ...malefic.flat())
    },
  },
  {
    id: 'khadga',
    name: 'Khadga',
    family: 'fortune',
    rule: 'The lords of the second and the ninth exchange signs, and the lord of the lagna stands in an angle or a trine.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) =>
      formed(
        sky.exchange(2, 9) && sky.isInKendraOrTrikona(sky.lordOf(1)),
        sky.lordOf(2),
        sky.lordOf(9),
        sky.lordOf(1),
      ),
  },
  {
    id: 'kusuma',
    name: 'Kusuma',
    family: 'fortune',
    rule: 'A fixed lagna, Venus in an angle, the Moon in trine to a benefic and Saturn in the tenth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const trinal = starBenefics(sky).filter((graha) => sky.isFrom(graha, 'moon', [1, 5, 9]))
      return formed(
        modalityOf(sky.lagna) === 'fixed' &&
          sky.isInKendra('venus') &&
          sky.isIn('saturn', [10]) &&
          trinal.length > 0,
        'venus',
        'moon',
        'saturn',
        ...trinal,
      )
    },
  },
  {
    id: 'kalanidhi',
    name: 'Kalanidhi',
    family: 'fortune',
    rule: 'Jupiter stands in the second or fifth, joined or seen by Mercury and Venus.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('jupiter', [2, 5]) &&
          sky.joinsOrAspects('mercury', 'jupiter') &&
          sky.joinsOrAspects('venus', 'jupiter'),
        'jupiter',
        'mercury',
        'venus',
      ),
  },
  {
    id: 'kalpadruma',
    name: 'Kalpadruma',
    family: 'fortune',
    rule: 'The lord of the lagna, his dispositor, that one’s dispositor and its navamsha lord all stand in angles, trines or their exaltation or own signs.',
    source: SOURCES.rao,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const second = sky.dispositor(lord)
      const third = second === null ? null : sky.dispositor(second)
      const fourth = second === null ? null : sky.navamshaLord(second)
      if (second === null || third === null || fourth === null) return null
      const chain = [lord, second, third, fourth]
      return formed(
        chain.every((graha) => sky.isInKendraOrTrikona(graha) || sky.isDignified(graha)),
        ...chain,
      )
    },
  },
  {
    id: 'lagnadhi',
    name: 'Lagnadhi',
    family: 'fortune',
    rule: 'The benefics all stand in the sixth, seventh or eighth from the lagna, and no malefic joins them.',
    source: SOURCES.phaladeepika,
    formedBy: (sky) => {
      const benefics = starBenefics(sky)
      const isClean = [6, 7, 8].every((house) =>
        sky.occupants(house).every((graha) => !sky.isPlainMalefic(graha)),
      )
      return formed(isClean && benefics.every((graha) => sky.isIn(graha, [6, 7, 8])), ...benefics)
    },
  },
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
  {
    id: 'kulavardhana',
    name: 'Kulavardhana',
    family: 'fortune',
    rule: 'All seven stand in the fifth from the lagna, the Sun or the Moon.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        SEVEN_GRAHAS.every(
          (graha) =>
            sky.isIn(graha, [5]) || sky.isFrom('sun', graha, [5]) || sky.isFrom('moon', graha, [5]),
        ),
        ...SEVEN_GRAHAS,
      ),
  },
  {
    id: 'gandharva',
    name: 'Gandharva',
    family: 'fortune',
    rule: 'The lord of the tenth stands in the third, seventh or eleventh, the lord of the lagna with Jupiter, the Sun exalted, the Moon in the ninth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(10), [3, 7, 11]) &&
          sky.areTogether(sky.lordOf(1), 'jupiter') &&
          sky.isExalted('sun') &&
          sky.isIn('moon', [9]),
        sky.lordOf(10),
        sky.lordOf(1),
        'jupiter',
        'sun',
        'moon',
      ),
  },
  {
    id: 'go',
    name: 'Go',
    family: 'fortune',
    rule: 'Jupiter in its moolatrikona sign with the lord of the second, and the lord of the lagna exalted.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.signs.jupiter === 'Sagittarius' &&
          sky.areTogether('jupiter', sky.lordOf(2)) &&
          sky.isExalted(sky.lordOf(1)),
        'jupiter',
        sky.lordOf(2),
        sky.lordOf(1),
      ),
  },
  {
    id: 'vidyut',
    name: 'Vidyut',
    family: 'fortune',
    rule: 'The lord of the eleventh is exalted, with Venus, in an angle from the lord of the lagna.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isExalted(sky.lordOf(11)) &&
          sky.areTogether(sky.lordOf(11), 'venus') &&
          sky.areInMutualKendras(sky.lordOf(1), sky.lordOf(11)),
        sky.lordOf(11),
        'venus',
        sky.lordOf(1),
      ),
  },
  {
    id: 'chapa',
    name: 'Chapa',
    family: 'fortune',
    rule: 'The lords of the fourth and the tenth exchange signs, and the lord of the lagna is exalted.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.exchange(4, 10) && sky.isExalted(sky.lordOf(1)),
        sky.lordOf(4),
        sky.lordOf(10),
        sky.lordOf(1),
      ),
  },
  {
    id: 'makuta',
    name: 'Makuta',
    family: 'fortune',
    rule: 'Jupiter stands in the ninth from the lord of the ninth, a benefic in the ninth from Jupiter, Saturn in the tenth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const found = sky.occupantsFrom('jupiter', 9).filter((graha) => sky.isBenefic(graha))
      return formed(
        sky.isFrom(sky.lordOf(9), 'jupiter', [9]) && found.length > 0 && sky.isIn('saturn', [10]),
        'jupiter',
        'saturn',
        ...found,
      )
    },
  },
  {
    id: 'jaya',
    name: 'Jaya',
    family: 'fortune',
    rule: 'The lord of the tenth is exalted and the lord of the sixth debilitated.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isExalted(sky.lordOf(10)) && sky.isDebilitated(sky.lordOf(6)),
        sky.lordOf(10),
        sky.lordOf(6),
      ),
  },
  {
    id: 'chatussagara',
    name: 'Chatussagara',
    family: 'fortune',
    rule: 'Planets stand in all four angles.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const angles = [1, 4, 7, 10].map((house) => sky.occupants(house))
      return formed(
        angles.every((found) => found.length > 0),
        ...angles.flat(),
      )
    },
  },
  {
    id: 'rajalakshana',
    name: 'Rajalakshana',
    family: 'fortune',
    rule: 'Jupiter, Venus, Mercury and the Moon all stand in angles.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        (['jupiter', 'venus', 'mercury', 'moon'] as const).every((graha) => sky.isInKendra(graha)),
        'jupiter',
        'venus',
        'mercury',
        'moon',
      ),
  },
  {
    id: 'parijata',
    name: 'Parijata',
    family: 'fortune',
    rule: 'The dispositor of the dispositor of the lagna’s lord stands in an angle or a trine or in its own or exaltation sign.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const first = sky.dispositor(sky.lordOf(1))
      const last = first === null ? null : sky.dispositor(first)
      if (first === null || last === null) return null
      return formed(
        sky.isInKendraOrTrikona(last) || sky.isDignified(last),
        sky.lordOf(1),
        first,
        last,
      )
    },
  },
  {
    id: 'gaja',
    name: 'Gaja',
    family: 'fortune',
    rule: 'The Moon stands in the eleventh with the lords of the ninth from the lagna and from itself.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const moon = sky.signs.moon
      if (moon === undefined) return null
      const lords = [sky.lordOf(9), SIGN_LORDS[signFrom(moon, 9)]] as const
      return formed(
        [...lords, 'moon' as const].every((graha) => sky.isIn(graha, [11])),
        'moon',
        ...lords,
      )
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
  {
    id: 'sumukha',
    name: 'Sumukha',
    family: 'fortune',
    rule: 'The lord of the second stands in an angle seen by benefics, or a benefic stands in the second.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const there = starBenefics(sky).filter((graha) => sky.isIn(graha, [2]))
      const seers = starBenefics(sky).filter((graha) => sky.aspects(graha, lord))
      return there.length > 0
        ? there
        : formed(sky.isInKendra(lord) && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'yukti',
    name: 'Yukti-samanvita-vagmi',
    family: 'fortune',
    rule: 'The lord of the second joins a benefic in an angle or a trine, or is exalted with Jupiter.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const joined = starBenefics(sky).filter(
        (graha) => graha !== lord && sky.areTogether(graha, lord),
      )
      const isGraced = sky.isInKendraOrTrikona(lord) && joined.length > 0
      return formed(
        isGraced || (sky.isExalted(lord) && sky.areTogether(lord, 'jupiter')),
        lord,
        ...joined,
      )
    },
  },
  {
    id: 'sharira-saukhya',
    name: 'Sharira-saukhya',
    family: 'fortune',
    rule: 'The lord of the lagna, Jupiter or Venus stands in an angle.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const found = [sky.lordOf(1), 'jupiter' as const, 'venus' as const].filter((graha) =>
        sky.isInKendra(graha),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'dehapushti',
    name: 'Dehapushti',
    family: 'fortune',
    rule: 'The lord of the lagna stands in a movable sign seen by a benefic.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const seers = starBenefics(sky).filter((graha) => sky.aspects(graha, lord))
      return formed(sky.isInMovable(lord) && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'sada-sanchara',
    name: 'Sada-sanchara',
    family: 'fortune',
    rule: 'The lord of the lagna or its dispositor stands in a movable sign.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const host = sky.dispositor(lord)
      const found = [lord, ...(host === null ? [] : [host])].filter((graha) =>
        sky.isInMovable(graha),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'buddhi-maturya',
    name: 'Buddhi-maturya',
    family: 'fortune',
    rule: 'The lord of the fifth, a benefic, is joined or seen by another benefic.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const helpers = starBenefics(sky).filter(
        (graha) => graha !== lord && sky.joinsOrAspects(graha, lord),
      )
      return formed(!sky.isPlainMalefic(lord) && helpers.length > 0, lord, ...helpers)
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
