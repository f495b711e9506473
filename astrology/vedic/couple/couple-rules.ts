import type { Rule } from '#astrology/facts.ts'

/** What is read between two charts beside kootas; the same table stands in docs/astrology/vedic.md. */
export const COUPLE_RULES = {
  kootaRoles: {
    id: 'vedic.kootaRoles',
    rule: 'Varna, gana and two cells of yoni depend on who takes the groom’s part; both ways are told, and points are their mean.',
    source: 'Muhurta Chintamani, chapter 6; that no one is the groom is this engine’s choice',
  },
  kootaExtremes: {
    id: 'vedic.kootaExtremes',
    rule: 'The kootas by the share each gives of what it can, and by the points it leaves out.',
    source: 'This engine, by the points of the tables',
  },
  mangalExcused: {
    id: 'vedic.mangalExcused',
    rule: 'Whoever has Mangal dosha is free of it where any one exception holds for their chart.',
    source: 'B. V. Raman, Muhurtha',
  },
  lagnaPlaces: {
    id: 'vedic.lagnaPlaces',
    rule: 'The signs from one lagna to the other, both counted.',
    source: 'Common usage, after the places of the Moons',
  },
  partnerHouse: {
    id: 'vedic.partnerHouse',
    rule: 'The Moon of one stands in a house of the other, counted in whole signs from the other’s lagna.',
    source: 'Common usage',
  },
  partnerBenefics: {
    id: 'vedic.partnerBenefics',
    rule: 'Venus and Jupiter of one are counted from the other’s Moon, lagna and Venus; Venus sees the seventh sign from itself, Jupiter the fifth, seventh and ninth.',
    source: 'Common usage; what a graha sees by Brihat Parashara Hora Shastra 26',
  },
  seventhLords: {
    id: 'vedic.seventhLords',
    rule: 'The lord of the seventh house stands for the partner: where it stands from the other’s lagna and Moon, and how the two lords regard each other and stand to each other by sign.',
    source:
      'Phaladeepika 10 on the seventh house; natural friendship by Brihat Parashara Hora Shastra 3.55; between two charts common usage',
  },
  navamshas: {
    id: 'vedic.navamshas',
    rule: 'The navamshas of two, by the signs of their lagnas, Moons and Venuses, the lords of their sevenths, and who of one stands in the seventh of the other.',
    source: 'Brihat Parashara Hora Shastra 6 on the navamsha; between two charts common usage',
  },
  karakaPair: {
    id: 'vedic.karakaPair',
    rule: 'The significator of the self, with most degrees passed in its sign, and of the spouse, with fewest, of one against those of the other.',
    source: 'Jaimini, Upadesha Sutras 1.1.10–18; between two charts modern usage',
  },
  dashaPair: {
    id: 'vedic.dashaPair',
    rule: 'The Vimshottari periods that two run at one moment, how their lords regard each other, and the turns to come, from birth to the age of 100.',
    source: 'Brihat Parashara Hora Shastra 46.12–16 and 3.55; side by side common usage',
  },
} as const satisfies Readonly<Record<string, Rule>>
