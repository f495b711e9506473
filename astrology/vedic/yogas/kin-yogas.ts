import { naturalRelation } from '#astrology/vedic/friendship.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import { isAfflicted, isTouchedBy, maleficsSeeing, maleficsWith } from './affliction.ts'
import { GENTLE_LORDS } from './gentle-lords.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'
import { DUSTHANAS } from './yoga-sky.ts'

export const KIN_YOGAS: readonly YogaRule[] = [
  {
    id: 'bhratri-vriddhi',
    name: 'Bhratri-vriddhi',
    family: 'kin',
    rule: 'The third, its lord or Mars is joined or seen by a benefic, the two grahas in strength.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      // Mercury counts whatever its company, as in the text's own example.
      const benefics: readonly Graha[] = ['mercury', 'jupiter', 'venus']
      const there = benefics.filter((graha) => sky.isIn(graha, [3]) || sky.aspectsHouse(graha, 3))
      const raised = [sky.lordOf(3), 'mars' as const].filter(
        (graha) => sky.isStrong(graha) && isTouchedBy(sky, graha, benefics),
      )
      return formed(there.length + raised.length > 0, ...there, ...raised)
    },
  },
  {
    id: 'sodara-nasha',
    name: 'Sodara-nasha',
    family: 'kin',
    rule: 'Mars and the lord of the third stand in the third, fifth, seventh or eighth, seen by a malefic.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('mars', [3, 5, 7, 8]) &&
          sky.isIn(sky.lordOf(3), [3, 5, 7, 8]) &&
          maleficsSeeing(sky, 'mars').length > 0,
        'mars',
        sky.lordOf(3),
        ...maleficsSeeing(sky, 'mars'),
      ),
  },
  {
    id: 'eka-bhagini',
    name: 'Eka-bhagini',
    family: 'kin',
    rule: 'Mercury stands in the third, the lord of the third with the Moon, Mars with Saturn.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('mercury', [3]) &&
          sky.areTogether(sky.lordOf(3), 'moon') &&
          sky.areTogether('mars', 'saturn'),
        'mercury',
        sky.lordOf(3),
        'moon',
        'mars',
        'saturn',
      ),
  },
  {
    id: 'dvadasha-sahodara',
    name: 'Dvadasha-sahodara',
    family: 'kin',
    rule: 'The lord of the third stands in an angle, and an exalted Mars with Jupiter in trine to it.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isInKendra(sky.lordOf(3)) &&
          sky.isExalted('mars') &&
          sky.areTogether('mars', 'jupiter') &&
          sky.isFrom(sky.lordOf(3), 'mars', [1, 5, 9]),
        sky.lordOf(3),
        'mars',
        'jupiter',
      ),
  },
  {
    id: 'sat-katha-shravana',
    name: 'Sat-katha-shravana',
    family: 'kin',
    rule: 'The third is a benefic’s sign seen by a benefic, and its lord in no malefic’s navamsha.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(3)
      const host = sky.navamshaLord(lord)
      const seers = sky.benefics.filter((graha) => sky.aspectsHouse(graha, 3))
      const isGentle = GENTLE_LORDS.has(lord) && (host === null || GENTLE_LORDS.has(host))
      return formed(isGentle && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'vichitra-saudha',
    name: 'Vichitra-saudha-prakara',
    family: 'kin',
    rule: 'The lords of the fourth and the tenth stand with Saturn and Mars.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.areTogether(sky.lordOf(4), sky.lordOf(10), 'saturn', 'mars'),
        sky.lordOf(4),
        sky.lordOf(10),
        'saturn',
        'mars',
      ),
  },
  {
    id: 'ayatna-griha',
    variant: 'raman-189',
    name: 'Ayatna-griha-prapta',
    family: 'kin',
    rule: 'The lords of the lagna and the seventh stand in the lagna or the fourth, seen by a benefic.',
    source: raman(189),
    formedBy: (sky) => {
      const lords = [sky.lordOf(1), sky.lordOf(7)]
      const seers = sky.benefics.filter((graha) => lords.some((lord) => sky.aspects(graha, lord)))
      return formed(
        lords.every((lord) => sky.isIn(lord, [1, 4])) && seers.length > 0,
        ...lords,
        ...seers,
      )
    },
  },
  {
    id: 'ayatna-griha',
    variant: 'raman-190',
    name: 'Ayatna-griha-prapta',
    family: 'kin',
    rule: 'The lord of the ninth stands in an angle, and the lord of the fourth in its own or exaltation sign.',
    source: raman(190),
    formedBy: (sky) =>
      formed(
        sky.isInKendra(sky.lordOf(9)) && sky.isDignified(sky.lordOf(4)),
        sky.lordOf(9),
        sky.lordOf(4),
      ),
  },
  {
    id: 'griha-nasha',
    variant: 'raman-191',
    name: 'Griha-nasha',
    family: 'kin',
    rule: 'The lord of the fourth stands in the twelfth, seen by a malefic.',
    source: raman(191),
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(4), [12]) && maleficsSeeing(sky, sky.lordOf(4)).length > 0,
        sky.lordOf(4),
        ...maleficsSeeing(sky, sky.lordOf(4)),
      ),
  },
  {
    id: 'griha-nasha',
    variant: 'raman-192',
    name: 'Griha-nasha',
    family: 'kin',
    rule: 'The lord of the navamsha that the lord of the fourth holds stands in the twelfth.',
    source: raman(192),
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(4))
      return host === null ? null : formed(sky.isIn(host, [12]), host, sky.lordOf(4))
    },
  },
  {
    id: 'bandhu-pujya',
    variant: 'raman-194',
    name: 'Bandhu-pujya',
    family: 'kin',
    rule: 'Jupiter joins or sees the fourth or its lord.',
    source: raman(194),
    formedBy: (sky) =>
      formed(
        sky.isIn('jupiter', [4]) ||
          sky.aspectsHouse('jupiter', 4) ||
          isTouchedBy(sky, sky.lordOf(4), ['jupiter']),
        'jupiter',
        sky.lordOf(4),
      ),
  },
  {
    id: 'bandhu-pujya',
    variant: 'raman-193',
    name: 'Bandhu-pujya',
    family: 'kin',
    rule: 'The lord of the fourth, a benefic, is seen by another, and Mercury stands in the lagna.',
    source: raman(193),
    formedBy: (sky) => {
      const lord = sky.lordOf(4)
      const seers = sky.benefics.filter((graha) => sky.aspects(graha, lord))
      const isFormed = GENTLE_LORDS.has(lord) && seers.length > 0 && sky.isIn('mercury', [1])
      return formed(isFormed, lord, ...seers, 'mercury')
    },
  },
  {
    id: 'bandhubhis-tyakta',
    name: 'Bandhubhis-tyakta',
    family: 'kin',
    rule: 'The lord of the fourth stands with a malefic, or in an enemy’s or its fall sign.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const lord = sky.lordOf(4)
      return formed(
        maleficsWith(sky, lord).length > 0 || sky.isInEnemySign(lord) || sky.isDebilitated(lord),
        lord,
        ...maleficsWith(sky, lord),
      )
    },
  },
  {
    id: 'matri-nasha',
    variant: 'raman-198',
    name: 'Matri-nasha',
    family: 'kin',
    rule: 'The Moon is joined or seen by malefics, or stands between them.',
    source: raman(198),
    formedBy: (sky) =>
      formed(
        isAfflicted(sky, 'moon') || sky.isHemmed('moon'),
        'moon',
        ...maleficsWith(sky, 'moon'),
        ...maleficsSeeing(sky, 'moon'),
      ),
  },
  {
    id: 'matri-nasha',
    variant: 'raman-199',
    name: 'Matri-nasha',
    family: 'kin',
    rule: 'The lord of the navamsha held by the navamsha lord of the fourth’s lord stands in the sixth, eighth or twelfth.',
    source: raman(199),
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(4))
      const next = host === null ? null : sky.navamshaLord(host)
      return next === null ? null : formed(sky.isIn(next, DUSTHANAS), next)
    },
  },
  {
    id: 'kapata',
    variant: 'raman-202',
    name: 'Kapata',
    family: 'kin',
    rule: 'A malefic stands in the fourth, and its lord is joined or seen by malefics or stands between them.',
    source: raman(202),
    formedBy: (sky) => {
      const lord = sky.lordOf(4)
      const there = sky.occupants(4).filter((graha) => sky.isPlainMalefic(graha))
      const isHurt = isAfflicted(sky, lord) || sky.isHemmed(lord)
      return formed(there.length > 0 && isHurt, lord, ...there)
    },
  },
  {
    id: 'kapata',
    variant: 'raman-203',
    name: 'Kapata',
    family: 'kin',
    rule: 'Saturn, Mars and Rahu stand in the fourth with a malefic lord of the tenth, seen by malefics.',
    source: raman(203),
    formedBy: (sky) => {
      const tenth = sky.lordOf(10)
      const there = (['saturn', 'mars', 'rahu', tenth] as const).filter((graha) =>
        sky.isIn(graha, [4]),
      )
      const isSeen = there.some((graha) => maleficsSeeing(sky, graha).length > 0)
      return formed(there.length === 4 && sky.isPlainMalefic(tenth) && isSeen, ...there)
    },
  },
  {
    id: 'nishkapata',
    variant: 'raman-205',
    name: 'Nishkapata',
    family: 'kin',
    rule: 'A benefic, or a planet in its own, exaltation or a friend’s sign, stands in the fourth, or the fourth is a benefic’s sign.',
    source: raman(205),
    formedBy: (sky) => {
      const there = sky.occupants(4).filter((graha) => sky.isBenefic(graha) || sky.isStrong(graha))
      const lord = sky.lordOf(4)
      return there.length > 0 ? there : formed(GENTLE_LORDS.has(lord), lord)
    },
  },
  {
    id: 'nishkapata',
    variant: 'raman-206',
    name: 'Nishkapata',
    family: 'kin',
    rule: 'The lord of the lagna stands in the fourth, joined or seen by a benefic, or is at home in three of the sixteen divisional charts there.',
    source: raman(206),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const isGraced = isTouchedBy(sky, lord, sky.benefics) || sky.isUttama(lord)
      return formed(sky.isIn(lord, [4]) && isGraced, lord)
    },
  },
  {
    id: 'matri-shatrutva',
    name: 'Matri-shatrutva',
    family: 'kin',
    rule: 'Mercury rules the lagna and the fourth and is joined or seen by a malefic.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.lordOf(1) === 'mercury' &&
          sky.lordOf(4) === 'mercury' &&
          maleficsWith(sky, 'mercury').length + maleficsSeeing(sky, 'mercury').length > 0,
        'mercury',
      ),
  },
  {
    id: 'matri-sneha',
    name: 'Matri-sneha',
    family: 'kin',
    rule: 'The lagna and the fourth have one lord, or friendly lords, or lords a benefic sees.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, fourth] = [sky.lordOf(1), sky.lordOf(4)]
      const seers = sky.benefics.filter(
        (graha) => sky.aspects(graha, first) && sky.aspects(graha, fourth),
      )
      const areFriends =
        naturalRelation(first, fourth) === 'friend' && naturalRelation(fourth, first) !== 'enemy'
      return formed(first === fourth || areFriends || seers.length > 0, first, fourth, ...seers)
    },
  },
  {
    id: 'vahana',
    name: 'Vahana',
    family: 'kin',
    rule: 'The lord of the lagna stands in the fourth, ninth or eleventh; or the lord of the fourth is exalted and its dispositor in an angle or a trine.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [first, fourth] = [sky.lordOf(1), sky.lordOf(4)]
      const host = sky.dispositor(fourth)
      const isRaised = sky.isExalted(fourth) && host !== null && sky.isInKendraOrTrikona(host)
      if (sky.isIn(first, [4, 9, 11])) return formed(true, first)
      return formed(isRaised, fourth)
    },
  },
  {
    id: 'anapatya',
    name: 'Anapatya',
    family: 'kin',
    rule: 'Jupiter and the lords of the lagna, the fifth and the seventh are all debilitated.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const grahas = ['jupiter' as const, sky.lordOf(1), sky.lordOf(5), sky.lordOf(7)]
      return formed(
        grahas.every((graha) => sky.isDebilitated(graha)),
        ...grahas,
      )
    },
  },
  {
    id: 'sarpa-shapa',
    name: 'Sarpa-shapa',
    family: 'kin',
    rule: 'Rahu stands in the fifth, seen by Mars or in a sign of Mars; or the lord of the fifth with Rahu, Saturn in the fifth with the Moon; or Jupiter with Mars, Rahu in the lagna and the lord of the fifth in the sixth, eighth or twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const fifth = sky.lordOf(5)
      const byMars = sky.isIn('rahu', [5]) && (fifth === 'mars' || sky.aspects('mars', 'rahu'))
      const bySaturn =
        sky.areTogether(fifth, 'rahu') &&
        sky.isIn('saturn', [5]) &&
        isTouchedBy(sky, 'saturn', ['moon', 'mercury'])
      const byLagna =
        sky.areTogether('jupiter', 'mars') && sky.isIn('rahu', [1]) && sky.isIn(fifth, DUSTHANAS)
      return formed(byMars || bySaturn || byLagna, 'rahu', fifth)
    },
  },
  {
    id: 'bhratri-shapa',
    name: 'Bhratri-shapa-suta-kshaya',
    family: 'kin',
    rule: 'The lords of the lagna and the fifth stand in the eighth, the lord of the third with Mars and Rahu in the fifth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn(sky.lordOf(1), [8]) &&
          sky.isIn(sky.lordOf(5), [8]) &&
          [sky.lordOf(3), 'mars' as const, 'rahu' as const].every((graha) => sky.isIn(graha, [5])),
        sky.lordOf(1),
        sky.lordOf(5),
        sky.lordOf(3),
        'mars',
        'rahu',
      ),
  },
  {
    id: 'preta-shapa',
    name: 'Preta-shapa',
    family: 'kin',
    rule: 'Sun and Saturn stand in the fifth, the Moon in the seventh, Rahu in the lagna and Jupiter in the twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('sun', [5]) &&
          sky.isIn('saturn', [5]) &&
          sky.isIn('moon', [7]) &&
          sky.isIn('rahu', [1]) &&
          sky.isIn('jupiter', [12]),
        'sun',
        'saturn',
        'moon',
        'rahu',
        'jupiter',
      ),
  },
  {
    id: 'aputra',
    name: 'Aputra',
    family: 'kin',
    rule: 'The lord of the fifth stands in the sixth, eighth or twelfth.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.isIn(sky.lordOf(5), DUSTHANAS), sky.lordOf(5)),
  },
  {
    id: 'eka-putra',
    name: 'Eka-putra',
    family: 'kin',
    rule: 'The lord of the fifth stands in an angle or a trine.',
    source: SOURCES.raman,
    formedBy: (sky) => formed(sky.isInKendraOrTrikona(sky.lordOf(5)), sky.lordOf(5)),
  },
  {
    id: 'suputra',
    name: 'Suputra',
    family: 'kin',
    rule: 'Jupiter rules the fifth, and the Sun is dignified or in an angle or a trine.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.lordOf(5) === 'jupiter' && (sky.isDignified('sun') || sky.isInKendraOrTrikona('sun')),
        'jupiter',
        'sun',
      ),
  },
  {
    id: 'kala-nirdeshat-putra',
    name: 'Kala-nirdeshat-putra',
    family: 'kin',
    rule: 'Jupiter stands in the fifth and its lord with Venus; or Jupiter in the ninth and Venus, with the lord of the lagna, in the ninth from Jupiter.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const inFifth = sky.isIn('jupiter', [5]) && sky.areTogether(sky.lordOf(5), 'venus')
      const inNinth =
        sky.isIn('jupiter', [9]) &&
        sky.isFrom('jupiter', 'venus', [9]) &&
        sky.areTogether('venus', sky.lordOf(1))
      return formed(inFifth || inNinth, 'jupiter', 'venus')
    },
  },
  {
    id: 'kala-nirdeshat-putra-nasha',
    variant: 'raman-230',
    name: 'Kala-nirdeshat-putra-nasha',
    family: 'kin',
    rule: 'A malefic stands in the fifth from the lagna or from Jupiter.',
    source: raman(230),
    formedBy: (sky) => {
      const found = [...sky.occupants(5), ...sky.occupantsFrom('jupiter', 5)].filter((graha) =>
        sky.isPlainMalefic(graha),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'kala-nirdeshat-putra-nasha',
    variant: 'raman-229',
    name: 'Kala-nirdeshat-putra-nasha',
    family: 'kin',
    rule: 'Rahu stands in the fifth, its lord is joined or seen by a malefic, and Jupiter is debilitated.',
    source: raman(229),
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const isFormed =
        sky.isIn('rahu', [5]) && isAfflicted(sky, lord) && sky.isDebilitated('jupiter')
      return formed(isFormed, 'rahu', lord, 'jupiter')
    },
  },
  {
    id: 'sat-kalatra',
    name: 'Sat-kalatra',
    family: 'kin',
    rule: 'Venus or the lord of the seventh is joined or seen by Jupiter or Mercury.',
    source: SOURCES.raman,
    formedBy: (sky) => {
      const [lord, helpers] = [sky.lordOf(7), ['jupiter', 'mercury'] as const]
      return formed(
        isTouchedBy(sky, lord, helpers) || isTouchedBy(sky, 'venus', helpers),
        lord,
        'venus',
      )
    },
  },
  {
    id: 'bhaga-chumbana',
    variant: 'raman',
    name: 'Bhaga-chumbana',
    family: 'kin',
    rule: 'The lord of the seventh stands in the fourth with Venus.',
    source: raman(240),
    formedBy: (sky) =>
      formed(sky.isIn(sky.lordOf(7), [4]) && sky.isIn('venus', [4]), sky.lordOf(7), 'venus'),
  },
  {
    id: 'bhaga-chumbana',
    variant: 'fallen-lord',
    name: 'Bhaga-chumbana',
    family: 'kin',
    rule: 'The lord of the lagna is debilitated in the rashi or the navamsha.',
    source: `${raman(240)}, remarks`,
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      return formed(sky.isDebilitated(lord) || sky.isDebilitatedInNavamsha(lord), lord)
    },
  },
  {
    id: 'janmatpurvam-pitri-marana',
    name: 'Janmatpurvam-pitri-marana',
    family: 'kin',
    rule: 'The Sun stands in the sixth, eighth or twelfth, the lord of the eighth in the ninth, that of the twelfth in the lagna, that of the sixth in the fifth.',
    source: SOURCES.raman,
    formedBy: (sky) =>
      formed(
        sky.isIn('sun', DUSTHANAS) &&
          sky.isIn(sky.lordOf(8), [9]) &&
          sky.isIn(sky.lordOf(12), [1]) &&
          sky.isIn(sky.lordOf(6), [5]),
        'sun',
        sky.lordOf(8),
        sky.lordOf(12),
        sky.lordOf(6),
      ),
  },
]
