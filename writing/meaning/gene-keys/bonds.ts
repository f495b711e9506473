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
      '<weighs> what the one theme wants against what the other can give',
      '<turns> to the far theme when the near one has talked itself hoarse',
    ],
    prices: [
      '<feeds> the one fear with the other until both are fat',
      '<swings> to the far side, and there <finds> the same trouble in a mirror',
      '<mends> the one end and <finds> the same leak at the other',
      '<runs> from the one worry straight into its reflection',
    ],
    scenes: [
      'One of the two clocks in the shop gains and the other loses. The repairer has hung them on one wall, and tells the time by looking between.',
      'They row in opposite rhythm, the experts say. The boat has gone straight across the bay since Tuesday.',
      'To paint the shadow of the jug one must look at the jug. It took the whole class a term to see it.',
      'There are two taps over the basin, one too hot and one too cold. The visitor complains of both, and the child has been mixing them in a jug.',
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
      '<asks> the other about it as one asks a fellow traveller about the inn',
    ],
    prices: [
      '<sees> a fault in the other that is a little too familiar',
      '<overlooks> in company what neither would overlook alone',
      '<blames> in the other what was hidden at home in a drawer',
    ],
    scenes: [
      'They had each been keeping the same old song from the other. It came on in a garage, and {A} looked at the tyres while {B} looked at the oil.',
      'What {A} does when nervous, {B} does too, with the other hand. Waiters have been known to bring two bread baskets.',
      'A third person tells them about a failing that is very hard to understand. {A} and {B} study their plates.',
    ],
    notToSay: ['twin flames', 'meant for each other'],
  },
}
