import { naturalRelation } from '#astrology/vedic/friendship.ts'
import { SEVEN_GRAHAS, type Graha, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { modalityOf } from '#astrology/vedic/signs.ts'
import { formed, raman, type YogaRule } from './yoga.ts'
import type { YogaSky } from './yoga-sky.ts'

/** The house in which each has directional strength (BPHS 27.7). */
const DIGBALA: Readonly<Record<SevenGraha, number>> = {
  sun: 10,
  moon: 4,
  mars: 10,
  mercury: 1,
  jupiter: 1,
  venus: 4,
  saturn: 7,
}

/** Raman's raja yogas by planets rather than by lords, under his numbers: he names none of them. */
export const RAMAN_RAJA_YOGAS: readonly YogaRule[] = [
  {
    id: 'raja-245',
    name: 'Raja (three in dignity)',
    family: 'raja',
    rule: 'Three or more planets stand in their own or exaltation signs in angles.',
    source: raman(245),
    formedBy: (sky) => {
      const found = SEVEN_GRAHAS.filter((graha) => sky.isDignified(graha) && sky.isInKendra(graha))
      return formed(found.length >= 3, ...found)
    },
  },
  {
    id: 'raja-247',
    name: 'Raja (of directions)',
    family: 'raja',
    rule: 'Two to four planets have directional strength: Jupiter and Mercury in the lagna, Moon and Venus in the fourth, Saturn in the seventh, Sun and Mars in the tenth.',
    source: raman(247),
    formedBy: (sky) => {
      const found = SEVEN_GRAHAS.filter((graha) => sky.isIn(graha, [DIGBALA[graha]]))
      return formed(found.length >= 2 && found.length <= 4, ...found)
    },
  },
  {
    id: 'raja-249',
    name: 'Raja (Moon rising)',
    family: 'raja',
    rule: 'The Moon stands in the lagna, Jupiter in the fourth, Venus in the tenth, and Saturn in its own or exaltation sign.',
    source: raman(249),
    formedBy: (sky) =>
      formed(
        sky.isIn('moon', [1]) &&
          sky.isIn('jupiter', [4]) &&
          sky.isIn('venus', [10]) &&
          sky.isDignified('saturn'),
        'moon',
        'jupiter',
        'venus',
        'saturn',
      ),
  },
  {
    id: 'raja-251',
    name: 'Raja (of the Moon)',
    family: 'raja',
    rule: 'The Moon, in its own or exaltation sign, stands in the fourth, seventh or tenth, seen by Jupiter.',
    source: raman(251),
    formedBy: (sky) =>
      formed(
        sky.isIn('moon', [4, 7, 10]) && sky.isDignified('moon') && sky.aspects('jupiter', 'moon'),
        'moon',
        'jupiter',
      ),
  },
  {
    id: 'raja-252',
    name: 'Raja (raised in the navamsha)',
    family: 'raja',
    rule: 'A planet debilitated in the rashi is exalted in the navamsha.',
    source: raman(252),
    formedBy: (sky) => {
      const found = SEVEN_GRAHAS.filter(
        (graha) => sky.isDebilitated(graha) && sky.isExaltedInNavamsha(graha),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'raja-253',
    name: 'Raja (of Jupiter and Mercury)',
    family: 'raja',
    rule: 'Jupiter stands in the lagna, joined or seen by the lord of the ninth, and Mercury in an angle, joined or seen by the lord of the eleventh.',
    source: raman(253),
    formedBy: (sky) => {
      const [ninth, eleventh] = [sky.lordOf(9), sky.lordOf(11)]
      const isFormed =
        sky.isIn('jupiter', [1]) &&
        sky.isInKendra('mercury') &&
        isMet(sky, 'jupiter', ninth) &&
        isMet(sky, 'mercury', eleventh)
      return formed(isFormed, 'jupiter', ninth, 'mercury', eleventh)
    },
  },
  {
    id: 'raja-254',
    name: 'Raja (of Saturn)',
    family: 'raja',
    rule: 'Saturn, in Libra or Aquarius, stands in an angle or a trine, joined or seen by the lord of the tenth.',
    source: raman(254),
    formedBy: (sky) => {
      const tenth = sky.lordOf(10)
      const isRaised = sky.signs.saturn === 'Libra' || sky.signs.saturn === 'Aquarius'
      const isFormed = isRaised && sky.isInKendraOrTrikona('saturn') && isMet(sky, 'saturn', tenth)
      return formed(isFormed, 'saturn', tenth)
    },
  },
  {
    id: 'raja-255',
    name: 'Raja (of Moon and Mars)',
    family: 'raja',
    rule: 'The Moon stands with Mars in the second or third, and Rahu in the fifth.',
    source: raman(255),
    formedBy: (sky) =>
      formed(
        sky.isIn('moon', [2, 3]) && sky.areTogether('moon', 'mars') && sky.isIn('rahu', [5]),
        'moon',
        'mars',
        'rahu',
      ),
  },
  {
    id: 'raja-256',
    name: 'Raja (of the tenth)',
    family: 'raja',
    rule: 'The lord of the tenth stands in the ninth, in its own or exaltation navamsha, and is at home in three of the sixteen divisional charts.',
    source: raman(256),
    formedBy: (sky) => {
      const tenth = sky.lordOf(10)
      const isRaised = sky.isDignifiedInNavamsha(tenth) && sky.isUttama(tenth)
      return formed(sky.isIn(tenth, [9]) && isRaised, tenth)
    },
  },
  {
    id: 'raja-257',
    name: 'Raja (fixed lagna)',
    family: 'raja',
    rule: 'A fixed lagna with its lord in the tenth, and Jupiter in the fifth and in an angle from the Moon.',
    source: raman(257),
    formedBy: (sky) =>
      formed(
        modalityOf(sky.lagna) === 'fixed' &&
          sky.isIn(sky.lordOf(1), [10]) &&
          sky.isIn('jupiter', [5]) &&
          sky.areInMutualKendras('moon', 'jupiter'),
        sky.lordOf(1),
        'jupiter',
        'moon',
      ),
  },
  {
    id: 'raja-259',
    name: 'Raja (Taurus rising)',
    family: 'raja',
    rule: 'Taurus rises with the Moon in it, the Sun stands in the fourth, Jupiter in the seventh, Saturn in the tenth.',
    source: raman(259),
    formedBy: (sky) =>
      formed(
        sky.lagna === 'Taurus' &&
          sky.isIn('moon', [1]) &&
          sky.isIn('sun', [4]) &&
          sky.isIn('jupiter', [7]) &&
          sky.isIn('saturn', [10]),
        'moon',
        'sun',
        'jupiter',
        'saturn',
      ),
  },
  {
    id: 'raja-260',
    name: 'Raja (of a fallen planet)',
    family: 'raja',
    rule: 'The navamsha lord of a debilitated planet stands in a movable sign in an angle or a trine, and the lord of the lagna in a movable sign.',
    source: raman(260),
    formedBy: (sky) => {
      const raised = SEVEN_GRAHAS.filter((graha) => sky.isDebilitated(graha)).flatMap((graha) => {
        const host = sky.navamshaLord(graha)
        const isPlaced = host !== null && sky.isInMovable(host) && sky.isInKendraOrTrikona(host)
        return isPlaced ? [graha, host] : []
      })
      return formed(raised.length > 0 && sky.isInMovable(sky.lordOf(1)), ...raised, sky.lordOf(1))
    },
  },
  {
    id: 'raja-261',
    name: 'Raja (of Rahu and Saturn)',
    family: 'raja',
    rule: 'The lord of the lagna stands with a debilitated planet, and Rahu and Saturn in the tenth, joined or seen by the lord of the ninth.',
    source: raman(261),
    formedBy: (sky) => {
      const [first, ninth] = [sky.lordOf(1), sky.lordOf(9)]
      const fallen = SEVEN_GRAHAS.filter(
        (graha) => graha !== first && sky.areTogether(graha, first) && sky.isDebilitated(graha),
      )
      const isTenth = sky.isIn('rahu', [10]) && sky.isIn('saturn', [10])
      const isFormed = fallen.length > 0 && isTenth && isMet(sky, 'saturn', ninth)
      return formed(isFormed, first, ...fallen, 'rahu', 'saturn', ninth)
    },
  },
  {
    id: 'raja-262',
    name: 'Raja (of Jupiter as lord)',
    family: 'raja',
    rule: 'Jupiter rules the second, fifth or eleventh, and the lord of the second, ninth or eleventh stands in an angle from the Moon.',
    source: raman(262),
    formedBy: (sky) => {
      const isRuler = [2, 5, 11].some((house) => sky.lordOf(house) === 'jupiter')
      const found = [2, 9, 11]
        .map((house) => sky.lordOf(house))
        .filter((lord) => sky.areInMutualKendras('moon', lord))
      return formed(isRuler && found.length > 0, 'jupiter', ...found)
    },
  },
  {
    id: 'raja-263',
    name: 'Raja (of the ninth)',
    family: 'raja',
    rule: 'Jupiter, Mercury, Venus or the Moon stands in the ninth, not combust, joined or seen by a natural friend.',
    source: raman(263),
    formedBy: (sky) => {
      const found = (['jupiter', 'mercury', 'venus', 'moon'] as const)
        .filter((graha) => sky.isIn(graha, [9]) && !sky.isCombust(graha))
        .flatMap((graha) => {
          const friends = SEVEN_GRAHAS.filter(
            (other) =>
              other !== graha &&
              naturalRelation(graha, other) === 'friend' &&
              sky.joinsOrAspects(other, graha),
          )
          return friends.length === 0 ? [] : [graha, ...friends]
        })
      return formed(found.length > 0, ...found)
    },
  },
]

/** Joined or seen by a lord, or itself that lord. */
function isMet(sky: YogaSky, graha: Graha, lord: Graha): boolean {
  return graha === lord || sky.joinsOrAspects(lord, graha)
}
