import { isAfflicted, isTouchedBy, maleficsSeeing, maleficsWith } from './affliction.ts'
import { formed, raman, SOURCES, type YogaRule } from './yoga.ts'

/** Speech, face and food: the second and its lord. */
export const SPEECH_YOGAS: readonly YogaRule[] = [
  {
    id: 'parihasaka',
    name: 'Parihasaka',
    family: 'fortune',
    rule: 'The navamsha lord of the Sun stands in the second and is at home in thirteen of the sixteen divisional charts.',
    source: raman(156),
    formedBy: (sky) => {
      const host = sky.navamshaLord('sun')
      return host === null ? null : formed(sky.isIn(host, [2]) && sky.isVaiseshika(host), host)
    },
  },
  {
    id: 'bhojana-saukhya',
    name: 'Bhojana-saukhya',
    family: 'fortune',
    rule: 'The lord of the second, at home in thirteen of the sixteen divisional charts, is seen by Jupiter or Venus.',
    source: raman(170),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const seers = (['jupiter', 'venus'] as const).filter((graha) => sky.aspects(graha, lord))
      return formed(seers.length > 0 && sky.isVaiseshika(lord), lord, ...seers)
    },
  },
  {
    id: 'annadana',
    name: 'Annadana',
    family: 'fortune',
    rule: 'The lord of the second, at home in thirteen of the sixteen divisional charts, is joined or seen by both Jupiter and Mercury.',
    source: raman(171),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const givers = (['jupiter', 'mercury'] as const).filter(
        (graha) => graha === lord || sky.joinsOrAspects(graha, lord),
      )
      return formed(givers.length === 2 && sky.isVaiseshika(lord), lord, ...givers)
    },
  },
  {
    id: 'jada',
    name: 'Jada',
    family: 'hardship',
    rule: 'The lord of the second stands in the tenth with malefics.',
    source: raman(158),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const company = maleficsWith(sky, lord)
      return formed(sky.isIn(lord, [10]) && company.length > 0, lord, ...company)
    },
  },
  {
    id: 'durmukha',
    variant: 'raman-168',
    name: 'Durmukha',
    family: 'hardship',
    rule: 'Malefics stand in the second, and its lord stands with a malefic or is debilitated.',
    source: raman(168),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const there = sky.occupants(2).filter((graha) => sky.isPlainMalefic(graha))
      const isHurt = maleficsWith(sky, lord).length > 0 || sky.isDebilitated(lord)
      return formed(there.length > 0 && isHurt, lord, ...there)
    },
  },
  {
    id: 'durmukha',
    variant: 'raman-169',
    name: 'Durmukha',
    family: 'hardship',
    rule: 'The lord of the second, debilitated in the navamsha, stands with malefics.',
    source: raman(169),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const company = maleficsWith(sky, lord)
      return formed(sky.isDebilitatedInNavamsha(lord) && company.length > 0, lord, ...company)
    },
  },
  {
    id: 'paranna-bhojana',
    name: 'Paranna-bhojana',
    family: 'hardship',
    rule: 'The lord of the second is debilitated, or in the navamsha of an enemy, and seen by a debilitated planet.',
    source: raman(172),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const seers = sky.placed.filter(
        (graha) => sky.isDebilitated(graha) && sky.aspects(graha, lord),
      )
      const isWeak = sky.isDebilitated(lord) || sky.isInEnemyNavamsha(lord)
      return formed(isWeak && seers.length > 0, lord, ...seers)
    },
  },
  {
    id: 'vak-chalana',
    name: 'Vak-chalana',
    family: 'hardship',
    rule: 'The lord of the second, a malefic, stands in a malefic’s navamsha, and no benefic stands in or sees the second.',
    source: raman(175),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const host = sky.navamshaLord(lord)
      if (host === null) return null
      const isGraced = sky.benefics.some(
        (graha) => sky.isIn(graha, [2]) || sky.aspectsHouse(graha, 2),
      )
      return formed(sky.isPlainMalefic(lord) && sky.isPlainMalefic(host) && !isGraced, lord, host)
    },
  },
  {
    id: 'visha-prayoga',
    name: 'Visha-prayoga',
    family: 'hardship',
    rule: 'Malefics stand in and see the second, and its lord, in a malefic’s navamsha, is joined or seen by a malefic.',
    source: raman(176),
    formedBy: (sky) => {
      const lord = sky.lordOf(2)
      const host = sky.navamshaLord(lord)
      const there = sky.occupants(2).filter((graha) => sky.isPlainMalefic(graha))
      const seers = sky.placed.filter(
        (graha) => sky.isPlainMalefic(graha) && sky.aspectsHouse(graha, 2),
      )
      if (host === null || there.length === 0 || seers.length === 0) return null
      return formed(
        sky.isPlainMalefic(host) && isAfflicted(sky, lord),
        lord,
        ...there,
        ...maleficsSeeing(sky, lord),
      )
    },
  },
  {
    id: 'tivra-buddhi',
    name: 'Tivra-buddhi',
    family: 'fortune',
    rule: 'The lord of the fifth, a benefic, holds a benefic’s navamsha whose lord another benefic joins or sees.',
    source: raman(232),
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const host = sky.navamshaLord(lord)
      if (host === null) return null
      const areBenefics = sky.isBenefic(lord) && sky.isBenefic(host)
      return formed(areBenefics && isTouchedBy(sky, host, sky.benefics), lord, host)
    },
  },
  {
    id: 'trikala-jnana',
    name: 'Trikala-jnana',
    family: 'fortune',
    rule: 'Jupiter, at home in four of the ten divisional charts, is joined or seen by a benefic.',
    source: raman(234),
    formedBy: (sky) => {
      const graces = sky.benefics.filter(
        (graha) => graha !== 'jupiter' && sky.joinsOrAspects(graha, 'jupiter'),
      )
      return formed(sky.isGopura('jupiter') && graces.length > 0, 'jupiter', ...graces)
    },
  },
  {
    id: 'buddhi-jada',
    variant: 'raman',
    name: 'Buddhi-jada',
    family: 'hardship',
    rule: 'The lord of the lagna is joined or seen by malefics, and Saturn, in the fifth, sees it.',
    source: raman(233),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const isSeen = sky.isIn('saturn', [5]) && sky.aspects('saturn', lord)
      return formed(isSeen && isAfflicted(sky, lord), lord, 'saturn')
    },
  },
  {
    id: 'buddhi-jada',
    variant: 'fifth-lord',
    name: 'Buddhi-jada',
    family: 'hardship',
    rule: 'The lord of the fifth stands with malefics, and Saturn sees it or the Moon stands in the fifth.',
    source: SOURCES.pyjhora,
    formedBy: (sky) => {
      const lord = sky.lordOf(5)
      const company = maleficsWith(sky, lord)
      const isDulled = sky.aspects('saturn', lord) || sky.isIn('moon', [5])
      return formed(company.length > 0 && isDulled, lord, ...company)
    },
  },
]
