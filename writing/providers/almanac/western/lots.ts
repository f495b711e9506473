/** The seven Hermetic lots in our own words: phrases that follow "which concerns". Keys are fact topics. */
export const LOTS: Readonly<Record<string, { readonly title: string; readonly about: string }>> = {
  lotOfFortune: {
    title: 'the Lot of Fortune',
    about: 'the body, the livelihood and whatever simply happens',
  },
  lotOfSpirit: { title: 'the Lot of Spirit', about: 'intention and what is done on purpose' },
  lotOfEros: { title: 'the Lot of Eros', about: 'longing and chosen company' },
  lotOfNecessity: {
    title: 'the Lot of Necessity',
    about: 'constraint and what cannot be got out of',
  },
  lotOfCourage: { title: 'the Lot of Courage', about: 'boldness and its risks' },
  lotOfVictory: { title: 'the Lot of Victory', about: 'trust, contests and good success' },
  lotOfNemesis: { title: 'the Lot of Nemesis', about: 'what lies buried and the price of excess' },
}
