/** What a line from 1 to 6 adds to a key: verb phrases that follow the name. Our own words. */
export const KEY_LINES: Readonly<Record<number, { readonly p1: string; readonly p2: string }>> = {
  1: {
    p1: 'meets the theme from the ground up and will not build before the ground is sure',
    p2: 'needs to get to the bottom of the matter alone first',
  },
  2: {
    p1: 'meets the theme with ease, as one dances when nobody is looking',
    p2: 'has a natural way with the matter that is best left unforced',
  },
  3: {
    p1: 'meets the theme through change, trial and a number of useful mistakes',
    p2: 'learns the matter by doing it wrong with good humour',
  },
  4: {
    p1: 'meets the theme among friends and passes it on to them',
    p2: 'finds the matter in the company of those who are close',
  },
  5: {
    p1: 'meets the theme as a practical task that others hope to see solved',
    p2: 'is asked to make something useful of the matter for strangers',
  },
  6: {
    p1: 'meets the theme late and whole, from a certain height',
    p2: 'grows into the matter by watching, and teaches it by example',
  },
}
