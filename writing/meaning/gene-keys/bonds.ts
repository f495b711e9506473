import type { Cards } from '../card.ts'

/** Keys that answer each other. Partners are told of one person too, so their scenes name nobody. */
export const BONDS: Cards = {
  'geneKeys.partner': {
    gloss: 'the programming partner, the key that stands opposite on the wheel',
    trait: 'a theme with its answer across the table',
    shadow: 'a seesaw on which nobody gets off',
    gifts: [
      '<balances> one theme by another that knows its weak side',
      '<hears> from the opposite corner what the theme itself leaves out',
    ],
    prices: [
      '<feeds> the one fear with the other until both are fat',
      '<swings> to the far side, and there <finds> the same trouble in a mirror',
    ],
    scenes: [
      'One of the two clocks in the shop gains and the other loses. The repairer has hung them on one wall, and tells the time by looking between.',
      'They row in opposite rhythm, the experts say. The boat has gone straight across the bay since Tuesday.',
      'To paint the shadow of the jug one must look at the jug. It took the whole class a term to see it.',
    ],
    notToSay: ['yin and yang', 'the missing half'],
  },
  'geneKeys.shared': {
    gloss: 'the shared key, one theme that stands in the profiles of both',
    trait: 'a theme that both know from within',
    shadow: 'a weakness that neither will point out',
    gifts: [
      '<recognises> in the other a struggle that needs no introduction',
      '<speaks> about one thing in half sentences and <is> understood',
    ],
    prices: [
      '<sees> a fault in the other that is a little too familiar',
      '<overlooks> in company what neither would overlook alone',
    ],
    scenes: [
      'They had each been keeping the same old song from the other. It came on in a garage, and {A} looked at the tyres while {B} looked at the oil.',
      'What {A} does when nervous, {B} does too, with the other hand. Waiters have been known to bring two bread baskets.',
      'A third person tells them about a failing that is very hard to understand. {A} and {B} study their plates.',
    ],
    notToSay: ['twin flames', 'meant for each other'],
  },
}
