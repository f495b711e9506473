import type { Cards } from '../card.ts'

/** What the tradition calls blemishes, told with the measure it keeps itself. */
export const DOSHAS: Cards = {
  'vedic.dosha.mangal': {
    gloss: 'the heat that Mars is said to bring to marriage, common and much excused',
    trait: 'a heat in close quarters',
    shadow: 'a temper saved for those who live nearest',
    gifts: [
      '<says> on the spot what others would let smoulder for a year',
      '<puts> vigour into a household and <gets> the heavy jobs done',
    ],
    prices: [
      '<treats> a slow answer at home as if it were a blocked road',
      '<wants> to settle at midnight what would be small by breakfast',
    ],
    scenes: [
      "From {P's} flat an argument about a shelf can be heard, with the drill running. By supper the shelf is level, and somebody is whistling.",
      'A friend has learned to hand {P} something to chop before raising a difficult subject.',
    ],
    notToSay: ['harms the spouse', 'must marry another Manglik'],
  },
  'vedic.dosha.kalaSarpa': {
    gloss: 'a figure with all seven planets on one side of the nodes',
    trait: 'a life pulled strongly to one side',
    shadow: 'a half of things that goes unvisited',
    gifts: [
      '<concentrates> on one stretch of road and <knows> each stone of it',
      '<returns> from a setback with the same aim and a better map',
    ],
    prices: [
      '<swings> from all hands on deck to none for a month',
      '<overlooks> the easy half of the matter because nothing pulls there',
    ],
    scenes: [
      'Of the eight drawers in the workshop {P} uses four. They are perfectly kept, and the others have been lent to the neighbour’s hens.',
    ],
    notToSay: ['a serpent’s curse', 'a life of obstacles'],
  },
  'vedic.dosha.sadeSati': {
    gloss: 'the seven and a half years in which Saturn passes the birth Moon',
    trait: 'a stretch in which the mind gets sober',
    shadow: 'a heaviness taken for the truth',
    gifts: [
      '<finds> out which of the burdens were {theirs} and <sets> down the rest',
      '<learns> to be content with a smaller and truer circle',
    ],
    prices: [
      '<expects> little from the day and <is> short with whoever brings more',
      '<works> on where an hour of being looked after would have helped',
    ],
    scenes: [
      'The summer house has been cleared to the walls. {P} brings back one chair, sits in it for a while, and then brings back the radio.',
      'A year of early nights has made {P} rather plain company. Those who still come by are allowed to be plain as well.',
    ],
    notToSay: ['seven years of bad luck', 'Saturn’s punishment'],
  },
  'vedic.dosha.gandanta': {
    gloss: 'the knot where a water sign ends and a fire sign begins',
    trait: 'a knot where one thing ends in another',
    shadow: 'a start made before the farewell is over',
    gifts: [
      '<copes> with in-between times that make others seasick',
      '<unpicks> a tangle that everyone else would have cut',
    ],
    prices: [
      '<goes> back to say goodbye once more, and then once again',
      '<rushes> into the new thing to be spared the seam',
    ],
    scenes: [
      'On the last evening in the old flat the bulbs have gone. {P} sits among the crates undoing a ball of string, and takes the whole of it along.',
    ],
    notToSay: ['a dangerous birth', 'a karmic knot'],
  },
}
