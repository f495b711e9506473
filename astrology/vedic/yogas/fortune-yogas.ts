import { SIGN_LORDS, type Graha } from '#astrology/vedic/grahas.ts'
import { modalityOf, signFrom, type Sign } from '#astrology/vedic/signs.ts'
import { starBenefics } from './star-benefics.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'
import type { YogaSky } from './yoga-sky.ts'

/** Strong, or at the least in no enemy's sign and not fallen. */
function isFair(sky: YogaSky, graha: Graha): boolean {
  return sky.isStrong(graha) || (!sky.isDebilitated(graha) && !sky.isInEnemySign(graha))
}

/** Occupied, and by such grahas alone. */
function isHeldBy(found: readonly Graha[], test: (graha: Graha) => boolean): boolean {
  return found.length > 0 && found.every(test)
}

/** The lords of a sign where the nodes own one too. */
function withNode(lord: Graha, sign: Sign): readonly Graha[] {
  if (sign === 'Scorpio') return [lord, 'ketu']
  return sign === 'Aquarius' ? [lord, 'rahu'] : [lord]
}

/** Fortune told by lords and benefics in their places, under the names of things. */
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
    variant: 'lords',
    name: 'Chapa',
    family: 'fortune',
    rule: 'The lords of the fourth and the tenth exchange signs, and the lord of the lagna is exalted.',
    source: raman(30),
    formedBy: (sky) =>
      formed(
        sky.exchange(4, 10) && sky.isExalted(sky.lordOf(1)),
        sky.lordOf(4),
        sky.lordOf(10),
        sky.lordOf(1),
      ),
  },
  {
    id: 'chapa',
    variant: 'node-lords',
    name: 'Chapa',
    family: 'fortune',
    rule: 'As Chapa, where Ketu counts as lord of Scorpio and Rahu as lord of Aquarius beside Mars and Saturn.',
    source: `${SOURCES.rao}, with the nodes as second lords`,
    formedBy: (sky) => {
      const [fourths, tenths] = [
        withNode(sky.lordOf(4), sky.signOfHouse(4)),
        withNode(sky.lordOf(10), sky.signOfHouse(10)),
      ]
      const pairs = fourths.flatMap((fourth) => tenths.map((tenth) => [fourth, tenth] as const))
      const exchanged = pairs.find(
        ([fourth, tenth]) => sky.isIn(fourth, [10]) && sky.isIn(tenth, [4]),
      )
      return formed(
        exchanged !== undefined && sky.isExalted(sky.lordOf(1)),
        ...(exchanged ?? []),
        sky.lordOf(1),
      )
    },
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
    variant: 'raman',
    name: 'Gaja',
    family: 'fortune',
    rule: 'The lord of the seventh, the ninth from the eleventh, stands in the eleventh with the Moon, joined or seen by the lord of the eleventh.',
    source: raman(48),
    formedBy: (sky) => {
      const [seventh, eleventh] = [sky.lordOf(7), sky.lordOf(11)]
      return formed(
        sky.isIn(seventh, [11]) && sky.isIn('moon', [11]) && sky.joinsOrAspects(eleventh, seventh),
        seventh,
        'moon',
        eleventh,
      )
    },
  },
  {
    id: 'gaja',
    variant: 'ninth-lords',
    name: 'Gaja',
    family: 'fortune',
    rule: 'The Moon stands in the eleventh with the lords of the ninth from the lagna and from itself.',
    source: SOURCES.pyjhora,
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
]
