import { modalityOf } from '#astrology/vedic/signs.ts'
import { isTouchedBy, maleficsWith } from './affliction.ts'
import { GENTLE_LORDS } from './gentle-lords.ts'
import { formed, raman, type YogaRule } from './yoga.ts'

/** Courage and siblings (the third), home and mother (the fourth). */
export const COURAGE_YOGAS: readonly YogaRule[] = [
  {
    id: 'sapta-sahodara',
    name: 'Sapta-sankhya-sahodara',
    family: 'kin',
    rule: 'The lord of the twelfth stands with Mars, and the Moon with Jupiter in the third, which Venus neither joins nor sees.',
    source: raman(181),
    formedBy: (sky) => {
      const twelfth = sky.lordOf(12)
      const areThird = sky.isIn('moon', [3]) && sky.isIn('jupiter', [3])
      const isFormed =
        areThird && sky.areTogether(twelfth, 'mars') && !sky.joinsOrAspects('venus', 'moon')
      return formed(isFormed, twelfth, 'mars', 'moon', 'jupiter')
    },
  },
  {
    id: 'parakrama',
    name: 'Parakrama',
    family: 'fortune',
    rule: 'The lord of the third, in a benefic’s navamsha, is joined or seen by a benefic, and Mars stands in a benefic’s sign.',
    source: raman(182),
    formedBy: (sky) => {
      const lord = sky.lordOf(3)
      const [host, ground] = [sky.navamshaLord(lord), sky.dispositor('mars')]
      if (host === null || ground === null) return null
      const areGentle = GENTLE_LORDS.has(host) && GENTLE_LORDS.has(ground)
      return formed(areGentle && isTouchedBy(sky, lord, sky.benefics), lord, 'mars')
    },
  },
  {
    id: 'yuddha-pravina',
    name: 'Yuddha-pravina',
    family: 'fortune',
    rule: 'The navamsha lord of the navamsha lord of the third’s lord stands in its own or exaltation navamsha.',
    source: raman(183),
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(3))
      const next = host === null ? null : sky.navamshaLord(host)
      return next === null ? null : formed(sky.isDignifiedInNavamsha(next), sky.lordOf(3), next)
    },
  },
  {
    id: 'yuddhat-purva-dridha-chitta',
    name: 'Yuddhat-purva-dridha-chitta',
    family: 'fortune',
    rule: 'The lord of the third, exalted, stands with malefics in a movable sign or navamsha.',
    source: raman(184),
    formedBy: (sky) => {
      const lord = sky.lordOf(3)
      const company = maleficsWith(sky, lord)
      const division = sky.navamsha?.[lord]
      const isMovable =
        sky.isInMovable(lord) || (division !== undefined && modalityOf(division) === 'movable')
      return formed(sky.isExalted(lord) && isMovable && company.length > 0, lord, ...company)
    },
  },
  {
    id: 'uttama-griha',
    name: 'Uttama-griha',
    family: 'fortune',
    rule: 'The lord of the fourth stands with a benefic in an angle or a trine.',
    source: raman(187),
    formedBy: (sky) => {
      const lord = sky.lordOf(4)
      const graces = sky.benefics.filter((graha) => graha !== lord && sky.areTogether(graha, lord))
      return formed(sky.isInKendraOrTrikona(lord) && graces.length > 0, lord, ...graces)
    },
  },
  {
    id: 'matri-dirghayu',
    variant: 'raman-196',
    name: 'Matri-dirghayu',
    family: 'kin',
    rule: 'A benefic stands in the fourth, its lord is exalted, and the Moon in its own, exaltation or a friend’s sign.',
    source: raman(196),
    formedBy: (sky) => {
      const lord = sky.lordOf(4)
      const there = sky.benefics.filter((graha) => sky.isIn(graha, [4]))
      const isFormed = there.length > 0 && sky.isExalted(lord) && sky.isStrong('moon')
      return formed(isFormed, ...there, lord, 'moon')
    },
  },
  {
    id: 'matri-dirghayu',
    variant: 'raman-197',
    name: 'Matri-dirghayu',
    family: 'kin',
    rule: 'The navamsha lord of the fourth’s lord, in its own, exaltation or a friend’s sign, stands in an angle from the lagna and from the Moon.',
    source: raman(197),
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(4))
      if (host === null) return null
      const isCentral = sky.isInKendra(host) && sky.areInMutualKendras('moon', host)
      return formed(isCentral && sky.isStrong(host), host, 'moon')
    },
  },
]
