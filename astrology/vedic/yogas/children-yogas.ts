import { SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { isTouchedBy } from './affliction.ts'
import { formed, raman, type YogaRule } from './yoga.ts'

/** Children: the fifth and its lord. */
export const CHILDREN_YOGAS: readonly YogaRule[] = [
  {
    id: 'pitri-shapa',
    name: 'Pitri-shapa-suta-kshaya',
    family: 'kin',
    rule: 'The Sun stands in the fifth, debilitated, in a navamsha of Saturn or between malefics.',
    source: raman(216),
    formedBy: (sky) => {
      const isHurt =
        sky.isDebilitated('sun') || sky.navamshaLord('sun') === 'saturn' || sky.isHemmed('sun')
      return formed(sky.isIn('sun', [5]) && isHurt, 'sun')
    },
  },
  {
    id: 'matri-shapa',
    name: 'Matri-shapa-suta-kshaya',
    family: 'kin',
    rule: 'The lords of the fifth and the eighth exchange signs, and the Moon stands with the lord of the fourth in the sixth.',
    source: raman(217),
    formedBy: (sky) =>
      formed(
        sky.exchange(5, 8) && sky.isIn('moon', [6]) && sky.isIn(sky.lordOf(4), [6]),
        sky.lordOf(5),
        sky.lordOf(8),
        'moon',
        sky.lordOf(4),
      ),
  },
  {
    id: 'bahu-putra',
    variant: 'raman-220',
    name: 'Bahu-putra',
    family: 'kin',
    rule: 'Rahu stands in the fifth, in a navamsha other than Saturn’s.',
    source: raman(220),
    formedBy: (sky) => {
      const host = sky.navamshaLord('rahu')
      return host === null ? null : formed(sky.isIn('rahu', [5]) && host !== 'saturn', 'rahu')
    },
  },
  {
    id: 'bahu-putra',
    variant: 'raman-221',
    name: 'Bahu-putra',
    family: 'kin',
    rule: 'The navamsha lord of a planet that stands with the lord of the seventh stands in the lagna, the second or the fifth.',
    source: raman(221),
    formedBy: (sky) => {
      const seventh = sky.lordOf(7)
      const found = SEVEN_GRAHAS.flatMap((graha) => {
        const host = sky.navamshaLord(graha)
        const isCompany = graha !== seventh && sky.areTogether(graha, seventh)
        return isCompany && host !== null && sky.isIn(host, [1, 2, 5]) ? [graha, host] : []
      })
      return formed(found.length > 0, seventh, ...found)
    },
  },
  {
    id: 'datta-putra',
    variant: 'raman-222',
    name: 'Datta-putra',
    family: 'kin',
    rule: 'Mars and Saturn stand in the fifth, and the lord of the lagna in a sign of Mercury, joined or seen by Mercury.',
    source: raman(222),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const isMercurys =
        sky.dispositor(lord) === 'mercury' &&
        (lord === 'mercury' || sky.joinsOrAspects('mercury', lord))
      const areFifth = sky.isIn('mars', [5]) && sky.isIn('saturn', [5])
      return formed(areFifth && isMercurys, 'mars', 'saturn', lord, 'mercury')
    },
  },
  {
    id: 'datta-putra',
    variant: 'raman-223',
    name: 'Datta-putra',
    family: 'kin',
    rule: 'The lord of the seventh stands in the eleventh, that of the fifth with a benefic, and Mars or Saturn in the fifth.',
    source: raman(223),
    formedBy: (sky) => {
      const [fifth, seventh] = [sky.lordOf(5), sky.lordOf(7)]
      const graces = sky.benefics.filter(
        (graha) => graha !== fifth && sky.areTogether(graha, fifth),
      )
      const there = (['mars', 'saturn'] as const).filter((graha) => sky.isIn(graha, [5]))
      const isFormed = sky.isIn(seventh, [11]) && graces.length > 0 && there.length > 0
      return formed(isFormed, seventh, fifth, ...graces, ...there)
    },
  },
  {
    id: 'putra-sukha',
    name: 'Putra-sukha',
    family: 'kin',
    rule: 'Mercury, or Jupiter and Venus, stand in the fifth, or a benefic stands there in a benefic’s sign.',
    source: raman(235),
    formedBy: (sky) => {
      const there = sky.occupants(5)
      const isPair = there.includes('jupiter') && there.includes('venus')
      const isGentle = sky.isBenefic(sky.lordOf(5)) && there.some((graha) => sky.isBenefic(graha))
      return formed(there.includes('mercury') || isPair || isGentle, ...there)
    },
  },
  {
    id: 'dhatritva',
    name: 'Dhatritva',
    family: 'fortune',
    rule: 'The lord of the ninth is exalted and joined or seen by a benefic, and a benefic stands in the ninth.',
    source: raman(243),
    formedBy: (sky) => {
      const lord = sky.lordOf(9)
      const there = sky.benefics.filter((graha) => sky.isIn(graha, [9]))
      const isGraced = sky.isExalted(lord) && isTouchedBy(sky, lord, sky.benefics)
      return formed(isGraced && there.length > 0, lord, ...there)
    },
  },
  {
    id: 'bhagya',
    name: 'Bhagya',
    family: 'fortune',
    rule: 'A benefic in its own, exaltation or a friend’s sign stands in the lagna, the third or the fifth and sees the ninth.',
    source: raman(241),
    formedBy: (sky) => {
      const found = sky.benefics.filter(
        (graha) => sky.isIn(graha, [1, 3, 5]) && sky.isStrong(graha) && sky.aspectsHouse(graha, 9),
      )
      return formed(found.length > 0, ...found)
    },
  },
  {
    id: 'jara',
    name: 'Jara',
    family: 'kin',
    rule: 'The lords of the second, the seventh and the tenth stand in the tenth.',
    source: raman(236),
    formedBy: (sky) => {
      const lords = [2, 7, 10].map((house) => sky.lordOf(house))
      return formed(
        lords.every((lord) => sky.isIn(lord, [10])),
        ...lords,
      )
    },
  },
  {
    id: 'bahu-stri',
    name: 'Bahu-stri',
    family: 'kin',
    rule: 'The lords of the lagna and the seventh stand together or see each other; or the lord of the ninth stands in the seventh, that of the seventh in the fourth, and the lord of the lagna or the eleventh in an angle.',
    source: raman(238),
    formedBy: (sky) => {
      const [first, seventh] = [sky.lordOf(1), sky.lordOf(7)]
      const doMeet =
        sky.areTogether(first, seventh) ||
        (sky.aspects(first, seventh) && sky.aspects(seventh, first))
      const isChain =
        sky.isIn(sky.lordOf(9), [7]) &&
        sky.isIn(seventh, [4]) &&
        [first, sky.lordOf(11)].some((lord) => sky.isInKendra(lord))
      return formed(doMeet || isChain, first, seventh)
    },
  },
]
