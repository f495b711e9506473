import type { Cards } from '../card.ts'

/** Pluto, depth, power and beginning anew, by the field of life it stands in. */
export const PLUTO_IN_HOUSES: Cards = {
  'western.pluto.house1': {
    trait: 'a presence that has something in reserve',
    shadow: 'a guardedness that makes others guarded',
    gifts: ['<has> become someone else once or twice, on purpose'],
    prices: ['<makes> people careful who had merely come to borrow a pen'],
    scenes: [
      'The quarrel at the next table drops when {P} sits down. {They} <has> come for the soup, and <does> not know why it is so quiet.',
    ],
    notToSay: ['intense', 'a magnetic gaze'],
  },
  'western.pluto.house2': {
    trait: 'a will to stand on ground of its own',
    shadow: 'a possession that possesses',
    gifts: ['<begins> again with two boxes and <builds> a livelihood'],
    prices: ['<holds> on to what {they} <has> as though it were the last'],
    scenes: [
      'Should everything be lost in a move, {P} would start again from one bag. It may be that such a bag stands packed by the bed, and is quite small.',
    ],
    notToSay: ['great wealth or ruin'],
  },
  'western.pluto.house3': {
    trait: 'a word that is not easily forgotten',
    shadow: 'a question used like a crowbar',
    gifts: ['<asks> until the polite version has been used up'],
    prices: ['<turns> a chat about the fence into an inquiry'],
    scenes: [
      'Somebody in the block has been taking the newspapers. {P} says one sentence in the stairwell, to no one, and next day the papers are on their mats.',
    ],
    notToSay: ['a piercing mind'],
  },
  'western.pluto.house4': {
    trait: 'a depth that begins in the family ground',
    shadow: 'a household ruled from under the floor',
    gifts: ['<has> the courage to open the cupboard nobody mentions'],
    prices: ['<carries> an old power struggle into a new kitchen'],
    scenes: [
      'Where there is a slab at the back of a garden, {P} will have it off. After that the family knows how deep the old well is.',
    ],
    notToSay: ['family trauma', 'dark secrets'],
  },
  'western.pluto.house5': {
    trait: 'a passion that does not know how to dabble',
    shadow: 'a love that plays for keeps',
    gifts: ['<creates> out of what cost something to know'],
    prices: ['<turns> a game, or a liking, into a matter of honour'],
    scenes: [
      'Table football is a pastime, in that bar and in others. {P} loses once, goes home, and looks up the price of a table.',
    ],
    notToSay: ['obsessive love affairs'],
  },
  'western.pluto.house6': {
    trait: 'a thoroughness that changes the whole method',
    shadow: 'a tyranny over small procedures',
    gifts: ['<clears> out what a workplace has been hiding from itself'],
    prices: ['<works> on one fault as though it were an enemy'],
    scenes: [
      'A storeroom has not been entered beyond the second shelf in living memory. It takes {P} most of a month, and a skip, and there is a window.',
    ],
    notToSay: ['serious illness', 'compulsive work'],
  },
  'western.pluto.house7': {
    trait: 'a bond that changes both who are in it',
    shadow: 'a contest over who could leave',
    gifts: ['<stays> in a hard talk until something true is on the table'],
    prices: ['<finds> in partners the strength {they} <hides>'],
    scenes: [
      'The mediator has gone to fetch coffee, and neither has moved. When he comes back {P} and the other are laughing, for the first time in a year.',
    ],
    notToSay: ['power struggles in marriage'],
  },
  'western.pluto.house8': {
    trait: 'an instinct for what lies under the seal',
    shadow: 'a need to hold the end of every string',
    gifts: ['<goes> with people as far down as they have to go'],
    prices: ['<trusts> nobody by halves and hardly anyone whole'],
    scenes: [
      'When the lights go in the tunnel the passengers wait for a uniform. {P} has walked ahead with a phone for a lamp, and knows where the stairs are.',
    ],
    notToSay: ['obsessed with death', 'sexual power'],
  },
  'western.pluto.house9': {
    trait: 'a conviction that has been through fire',
    shadow: 'a truth with a heel on somebody’s neck',
    gifts: ['<goes> to the source, in the original, however long it takes'],
    prices: ['<demolishes> a comfortable faith without offering a chair'],
    scenes: [
      'There is a sentence in the schoolbook about that war. {P} goes to the place, finds the other sentence, and sends it to the publisher.',
    ],
    notToSay: ['fanatical beliefs'],
  },
  'western.pluto.house10': {
    trait: 'an ambition to alter what it is given',
    shadow: 'a public hand that does not loosen',
    gifts: ['<takes> on the failing branch and <makes> it the model'],
    prices: ['<attracts> opposition by simply walking in with a folder'],
    scenes: [
      'Somebody is wanted to close a department decently. {P} would read for a month, and then ask for two more years and a better roof.',
    ],
    notToSay: ['powerful career', 'scandal'],
  },
  'western.pluto.house11': {
    trait: 'a will that works through a group',
    shadow: 'a friendship with a loyalty test in it',
    gifts: ['<finds> out what a circle really wants and <says> it first'],
    prices: ['<drops> a friend, without a word, over one betrayal'],
    scenes: [
      'A reading group has been eating biscuits for years. {P} proposes that somebody should say what they truly thought, and it becomes rather full.',
    ],
    notToSay: ['powerful friends'],
  },
  'western.pluto.house12': {
    trait: 'a force kept where no one would look',
    shadow: 'a fear that is fed by being hidden',
    gifts: ['<finds> a strength in the small hours that the day knows nothing of'],
    prices: ['<guards> a secret long after it has gone harmless'],
    scenes: [
      'Behind the wardrobe there may be a picture, turned to the wall. One wet afternoon {P} takes it out, looks at it, and hangs it in the corridor.',
    ],
    notToSay: ['hidden enemies', 'buried trauma'],
  },
}
