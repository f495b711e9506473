import { SIGN_LORDS } from '#astrology/vedic/grahas.ts'
import { maleficsWith } from './affliction.ts'
import { formed, raman, type YogaRule } from './yoga.ts'
import { DUSTHANAS } from './yoga-sky.ts'

/** The rest of Raman's ailments and losses: kept out of readings. */
export const AILMENT_YOGAS: readonly YogaRule[] = [
  {
    id: 'deha-kashta',
    name: 'Deha-kashta',
    family: 'hardship',
    rule: 'The lord of the lagna stands with a malefic or in the eighth.',
    source: raman(110),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const company = maleficsWith(sky, lord)
      return formed(sky.isIn(lord, [8]) || company.length > 0, lord, ...company)
    },
  },
  {
    id: 'kalatra-shanda',
    name: 'Kalatra-shanda',
    family: 'hardship',
    rule: 'The lord of the seventh stands in the sixth with Venus.',
    source: raman(267),
    formedBy: (sky) =>
      formed(sky.isIn(sky.lordOf(7), [6]) && sky.isIn('venus', [6]), sky.lordOf(7), 'venus'),
  },
  {
    id: 'kara-chheda',
    name: 'Kara-chheda',
    family: 'hardship',
    rule: 'Saturn and Jupiter stand in the ninth and the third, or in the eighth and the twelfth; or the Moon with Mars in the seventh or eighth; or Rahu with Saturn and Mercury in the tenth.',
    source: raman(272),
    formedBy: (sky) => {
      const isAcross =
        (sky.isIn('saturn', [9]) && sky.isIn('jupiter', [3])) ||
        (sky.isIn('saturn', [8]) && sky.isIn('jupiter', [12]))
      if (isAcross) return formed(true, 'saturn', 'jupiter')
      if (sky.isIn('moon', [7, 8]) && sky.areTogether('moon', 'mars')) {
        return formed(true, 'moon', 'mars')
      }
      const areTenth = sky.isIn('rahu', [10]) && sky.areTogether('rahu', 'saturn', 'mercury')
      return formed(areTenth, 'rahu', 'saturn', 'mercury')
    },
  },
  {
    id: 'durmarana',
    name: 'Durmarana',
    family: 'hardship',
    rule: 'The Moon, seen by the lord of the lagna, stands in the sixth, eighth or twelfth with Saturn or Rahu.',
    source: raman(274),
    formedBy: (sky) => {
      const lord = sky.lordOf(1)
      const company = (['saturn', 'rahu'] as const).filter((graha) =>
        sky.areTogether(graha, 'moon'),
      )
      const isPlaced = sky.isIn('moon', DUSTHANAS) && sky.aspects(lord, 'moon')
      return formed(isPlaced && company.length > 0, 'moon', lord, ...company)
    },
  },
  {
    id: 'pinasa-roga',
    name: 'Pinasa-roga',
    family: 'hardship',
    rule: 'The Moon stands in the sixth, Saturn in the eighth and a malefic in the twelfth, and the lord of the lagna in a malefic’s navamsha.',
    source: raman(278),
    formedBy: (sky) => {
      const host = sky.navamshaLord(sky.lordOf(1))
      const twelfth = sky.occupants(12).filter((graha) => sky.isPlainMalefic(graha))
      if (host === null || twelfth.length === 0) return null
      const isPlaced = sky.isIn('moon', [6]) && sky.isIn('saturn', [8])
      return formed(isPlaced && sky.isPlainMalefic(host), 'moon', 'saturn', ...twelfth)
    },
  },
  {
    id: 'vikalanga-patni',
    name: 'Vikalanga-patni',
    family: 'hardship',
    rule: 'Venus and the Sun stand together in the fifth, seventh or ninth.',
    source: raman(280),
    formedBy: (sky) =>
      formed(sky.areTogether('venus', 'sun') && sky.isIn('venus', [5, 7, 9]), 'venus', 'sun'),
  },
  {
    id: 'guhya-roga',
    name: 'Guhya-roga',
    family: 'hardship',
    rule: 'The Moon stands with a malefic, in the navamsha of Cancer or Scorpio.',
    source: raman(284),
    formedBy: (sky) => {
      const company = maleficsWith(sky, 'moon')
      const sign = sky.navamsha?.moon
      return formed(
        (sign === 'Cancer' || sign === 'Scorpio') && company.length > 0,
        'moon',
        ...company,
      )
    },
  },
  {
    id: 'shveta-kushtha',
    name: 'Shveta-kushtha',
    family: 'hardship',
    rule: 'Mars and Saturn stand in the second and the twelfth, the Moon in the lagna and the Sun in the seventh.',
    source: raman(286),
    formedBy: (sky) =>
      formed(
        sky.isIn('mars', [2, 12]) &&
          sky.isIn('saturn', [2, 12]) &&
          !sky.areTogether('mars', 'saturn') &&
          sky.isIn('moon', [1]) &&
          sky.isIn('sun', [7]),
        'mars',
        'saturn',
        'moon',
        'sun',
      ),
  },
  {
    id: 'mati-bhramana-mercury',
    name: 'Mati-bhramana (of Moon and Mercury)',
    family: 'hardship',
    rule: 'Moon and Mercury stand together in an angle, joined or seen by another planet.',
    source: raman(294),
    formedBy: (sky) => {
      const others = sky.placed.filter(
        (graha) => graha !== 'moon' && graha !== 'mercury' && sky.joinsOrAspects(graha, 'moon'),
      )
      const areTogether = sky.areTogether('moon', 'mercury') && sky.isInKendra('moon')
      return formed(areTogether && others.length > 0, 'moon', 'mercury', ...others)
    },
  },
  {
    id: 'khalvata',
    name: 'Khalvata',
    family: 'hardship',
    rule: 'The lagna is a malefic’s sign, Taurus or Sagittarius, seen by a malefic.',
    source: raman(295),
    formedBy: (sky) => {
      const isBare =
        sky.isPlainMalefic(SIGN_LORDS[sky.lagna]) ||
        sky.lagna === 'Taurus' ||
        sky.lagna === 'Sagittarius'
      const seers = sky.placed.filter(
        (graha) => sky.isPlainMalefic(graha) && sky.aspectsHouse(graha, 1),
      )
      return formed(isBare && seers.length > 0, ...seers)
    },
  },
  {
    id: 'raja-bhanga',
    name: 'Raja-bhanga',
    family: 'hardship',
    rule: 'Leo rises, and Saturn, exalted, is debilitated in the navamsha or joined or seen by a benefic.',
    source: raman(298),
    formedBy: (sky) => {
      const graces = sky.benefics.filter((graha) => sky.joinsOrAspects(graha, 'saturn'))
      const isUndone = sky.isDebilitatedInNavamsha('saturn') || graces.length > 0
      const isFormed = sky.lagna === 'Leo' && sky.isExalted('saturn') && isUndone
      return formed(isFormed, 'saturn', ...graces)
    },
  },
  {
    id: 'go-hanta',
    name: 'Go-hanta',
    family: 'hardship',
    rule: 'Jupiter stands in the eighth, and a malefic that no benefic joins or sees in an angle.',
    source: raman(300),
    formedBy: (sky) => {
      const bare = sky.placed.filter(
        (graha) =>
          sky.isPlainMalefic(graha) &&
          sky.isInKendra(graha) &&
          !sky.benefics.some((grace) => sky.joinsOrAspects(grace, graha)),
      )
      return formed(sky.isIn('jupiter', [8]) && bare.length > 0, 'jupiter', ...bare)
    },
  },
]
