import type { Cards } from '../card.ts'

/** Yogas that perhaps one birth in a thousand has. */
export const YOGAS_HARDLY_EVER_MET: Cards = {
  'vedic.yoga.raja-249': {
    gloss: 'a yoga of rank with the Moon rising and its company at the angles',
    trait: 'a standing that comes to meet one',
    shadow: 'a gentleness surrounded by staff',
    gifts: ['<receives> people so that they feel they have arrived'],
    prices: ['<takes> for a natural law what was laid on'],
    scenes: [
      'A chair is brought, and then a cushion, and then the minister’s own umbrella. {P} has only asked the way to the bus.',
    ],
    notToSay: ['a great king'],
  },
  'vedic.yoga.raja-255': {
    gloss: 'a yoga of rank for the Moon and Mars in company',
    trait: 'a rise by feeling with its sleeves rolled',
    shadow: 'a hunger for the next rung',
    gifts: ['<fights> for a place and then <makes> it homely'],
    prices: ['<reaches> for more while the first is still warm'],
    scenes: [
      'The stall next door falls free at noon. {P} has carried over the urn, two flags and a crying child before the ink is dry.',
    ],
    notToSay: ['ambition fulfilled'],
  },
  'vedic.yoga.raja-257': {
    gloss: 'a yoga of rank that stands on fixed ground with work for its lord',
    trait: 'a person whose work is the best introduction',
    shadow: 'a firmness that has never been lent out',
    gifts: ['<stays> at the post until the post is worth something'],
    prices: ['<counts> the loyal and <forgets> the merely fond'],
    scenes: [
      'The choirmaster’s rostrum has been empty since Lent. {P} puts the hymn numbers up each week, and one week turns round and lifts a hand.',
    ],
    notToSay: ['lasting fame'],
  },
  'vedic.yoga.gandharva': {
    gloss: 'the yoga of the celestial musicians, for skill in pleasing arts',
    trait: 'a fineness that enjoys being asked to play',
    shadow: 'a charm that will not carry the piano',
    gifts: ['<brings> a company into tune by joining in softly'],
    prices: ['<dresses> for the hard hour as for the light one'],
    scenes: [
      'On a landing between two quarrels stands an out-of-tune upright. {P} sits down to it in passing, and both doors open by a hand.',
    ],
    notToSay: ['musical fame'],
  },
  'vedic.yoga.chapa': {
    gloss: 'the yoga of the bow, of strength held ready',
    trait: 'a tension put at the service of an aim',
    shadow: 'a string that is never let down',
    gifts: ['<waits> at full stretch without a tremor'],
    prices: ['<aims> at dinner as well, and between friends'],
    scenes: [
      'The bottle is on the far wall, and six have thrown. {P} weighs the pebble, puts it back for a rounder one, and the bottle sings.',
    ],
    notToSay: ['a royal adviser'],
  },
  'vedic.yoga.chapa-nabhasa': {
    gloss: 'the yoga of the bow, seven houses filled in a row',
    trait: 'a life bent toward one mark',
    shadow: 'a liking for the forest edge',
    gifts: ['<hits> from far off what others have to walk to'],
    prices: ['<keeps> a distance that nobody has measured'],
    scenes: [
      'At the coconut shy the man would rather {P} moved on. {P} walks some way back, and then he would rather even more.',
    ],
    notToSay: ['a thief'],
  },
  'vedic.yoga.rajju': {
    gloss: 'the yoga of the rope, with all seven in signs that move',
    trait: 'a life that is happiest in transit',
    shadow: 'a rope with nothing at the other end',
    gifts: ['<packs> in nine minutes and <leaves> nothing behind'],
    prices: ['<tires> of a view on the second morning'],
    scenes: [
      'On the platform {P} asks which is the slowest to the coast. There is one at four, with eleven stops, and {P} gets out at each.',
    ],
    notToSay: ['a wanderer'],
  },
  'vedic.yoga.musala': {
    gloss: 'the yoga of the pestle, with all seven in signs that stay',
    trait: 'a life that is set down and stays',
    shadow: 'a weight that cannot be talked to',
    gifts: ['<holds> what was promised through three changes of wind'],
    prices: ['<pounds> on where the grain is flour already'],
    scenes: [
      'The floor is to be tamped, and there is no machine to be had. {P} starts in one corner with a post, and at dusk is in the other.',
    ],
    notToSay: ['proud and rich'],
  },
  'vedic.yoga.kamala': {
    gloss: 'the yoga of the lotus, with all seven at the angles',
    trait: 'a life that opens on all four sides',
    shadow: 'a fullness with no back garden',
    gifts: ['<does> well in public, at home, in love and at work by turns'],
    prices: ['<has> no corner in which to be nobody'],
    scenes: [
      'There are four doors to the marquee, and {P} is thought to be at each. In the middle the cake is being cut by somebody in an apron.',
    ],
    notToSay: ['great fame'],
  },
  'vedic.yoga.vapi': {
    gloss: 'the yoga of the well, with all seven away from the angles',
    trait: 'a store that is filled where none looks',
    shadow: 'a depth that begrudges the bucket',
    gifts: ['<saves> steadily, and <forgets> to mention it'],
    prices: ['<hides> a spring in a dry year'],
    scenes: [
      'When the hat goes round it comes back heavier than the bench could have made it. {P} is looking at the ceiling.',
    ],
    notToSay: ['a hoarder'],
  },
  'vedic.yoga.kuta': {
    gloss: 'the yoga of the hilltop, seven houses filled from the fourth',
    trait: 'a life begun in the hills of the heart',
    shadow: 'a lookout that fears to be looked for',
    gifts: ['<gets> by on little and on a wide view'],
    prices: ['<prefers> a good story to the strict account'],
    scenes: [
      'They ask who saw the hat blow off. {P} saw it from the tower, and tells where it went, and adds a gull.',
    ],
    notToSay: ['a liar'],
  },
  'vedic.yoga.shiva': {
    gloss: 'the yoga named for Shiva, in which work, duty and wit change places',
    trait: 'a mastery that has given up showing it',
    shadow: 'a stillness that frightens the cat',
    gifts: ['<commands> a field and <sits> down in its furrow'],
    prices: ['<withdraws> at the height of the applause'],
    scenes: [
      'After the last bar there is a roar for the conductor. {P} is in the corridor by then, holding the oboist’s coat.',
    ],
    notToSay: ['a great conqueror'],
  },
  'vedic.yoga.sukha-malika': {
    gloss: 'the yoga of a garland hung from the fourth house, that of comfort',
    trait: 'a string of comforts, each lent on',
    shadow: 'an ease that needs its own bed',
    gifts: ['<makes> a lodging feel inhabited by the first evening'],
    prices: ['<gives> ground sooner than go without tea'],
    scenes: [
      'The hostel has one warm room, and it is the boiler’s. {P} has a bench in there by eight, and a line of socks, and company.',
    ],
    notToSay: ['a life of comfort'],
  },
  'vedic.yoga.vyaya-malika': {
    gloss: 'the yoga of a garland hung from the twelfth house, that of giving out',
    trait: 'a hand that is honoured for being open',
    shadow: 'a purse with a hole it is proud of',
    gifts: ['<spends> on others so that it does not seem spent'],
    prices: ['<loses> the thread of what was {theirs}'],
    scenes: [
      'By the end of the jumble sale {P} has bought back, and given away, most of what {P} brought. The scarf has been through twice.',
    ],
    notToSay: ['an honoured spender'],
  },
  'vedic.yoga.dhana-venus': {
    gloss: 'a yoga of means for Venus at home in the house of play',
    trait: 'a pleasure that pays its own way',
    shadow: 'a sweetness with a till',
    gifts: ['<earns> by what {they} would have done for love'],
    prices: ['<prices> a smile without ever noticing the tag'],
    scenes: [
      'It is only a table of cut flowers by the gate, with a tin. {P} goes out at dusk for the tin, and it takes both arms.',
    ],
    notToSay: ['wealth through beauty'],
  },
  'vedic.yoga.bahudravyarjana': {
    gloss: 'a yoga of many earnings, in which self, purse and gain pass a ball',
    trait: 'a living that comes in by several doors',
    shadow: 'a busy hand that never counts one coin',
    gifts: ['<turns> one good day into the start of three'],
    prices: ['<juggles> so well that nothing is put down'],
    scenes: [
      'On Monday {P} lends a ladder, on Tuesday is lent a van, and by Thursday has moved a harmonium. There is jam for it, and a job.',
    ],
    notToSay: ['riches'],
  },
}
