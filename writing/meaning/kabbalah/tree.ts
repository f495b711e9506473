import type { Cards } from '../card.ts'

/** The three pillars and the four worlds of the tree. */
export const TREE: Cards = {
  'kabbalah.pillar.right': {
    gloss: 'the pillar of mercy, the giving side of the tree',
    trait: 'a weight on the side of giving',
    shadow: 'a flood where a glass was asked for',
    gifts: [
      '<says> yes early enough for it to be of use',
      '<expands> whatever {they} <is> put in charge of',
    ],
    prices: [
      '<runs> out on the day when the careful have plenty',
      '<leaves> the refusing to someone who gets blamed for it',
    ],
    scenes: [
      'Tickets are limited to two a head. {P} has somehow sold five hundred for a hall of ninety, and is out in the street with a megaphone and a smile.',
    ],
    notToSay: ['the masculine pillar'],
  },
  'kabbalah.pillar.left': {
    gloss: 'the pillar of severity, the shaping side of the tree',
    trait: 'a weight on the side of form',
    shadow: 'a mould that has squeezed its clay',
    gifts: [
      '<trims> an undertaking down to what will actually stand',
      '<keeps> the rule on behalf of people who profit by it unawares',
    ],
    prices: [
      '<withholds> until withholding is what {they} <is> known for',
      '<sees> the limit of a thing before its use',
    ],
    scenes: [
      'The banquet is planned for fourteen courses. After {P} has been through the menu there are three, and they are hot.',
    ],
    notToSay: ['the feminine pillar', 'judgement'],
  },
  'kabbalah.pillar.middle': {
    gloss: 'the middle pillar, where mercy and severity meet',
    trait: 'a weight carried on the centre line',
    shadow: 'a neutrality that costs both friends',
    gifts: [
      '<translates> between a giver and a keeper in one family',
      '<steadies> a group by not leaning with it',
    ],
    prices: [
      '<balances> when one foot ought to have come down',
      '<is> claimed by both parties and <sleeps> badly',
    ],
    scenes: [
      'On the punt everyone rushes to look at the swan. {P}, amidships with the hamper, moves the other way by half a plank.',
    ],
    notToSay: ['perfect balance'],
  },
  'kabbalah.world.atzilut': {
    gloss: 'the world of emanation, where will burns before it has a shape',
    trait: 'a will that is there before its reasons',
    shadow: 'a flame in search of a wick',
    gifts: [
      '<wants> a thing so clearly that others see its outline',
      '<lights> up a plan that had been merely correct',
    ],
    prices: [
      '<burns> through the first week and <leaves> ash for the second',
      '<cannot> explain, and <takes> the question as water',
    ],
    scenes: [
      'There is no budget, no site and no team. {P} has just come in from the rain and says where the door will be, and two people stand up.',
    ],
    notToSay: ['divine fire'],
  },
  'kabbalah.world.beriah': {
    gloss: 'the world of creation, where what is felt begins to live',
    trait: 'a feeling that turns into something alive',
    shadow: 'a mood that has been given a room',
    gifts: [
      '<feels> out the life in an idea before it is argued',
      '<waters> a friendship without being told it was dry',
    ],
    prices: [
      '<drowns> a small decision in its meanings',
      '<weeps> over the brochure and <forgets> to book',
    ],
    scenes: [
      'The puppet is a sock with one button. {P} puts a hand in it to show how it goes, and the children do not want to be told it is a sock.',
    ],
    notToSay: ['deep waters'],
  },
  'kabbalah.world.yetzirah': {
    gloss: 'the world of formation, where thought gives things their outline',
    trait: 'a mind that draws the outline first',
    shadow: 'a plan living happily without its house',
    gifts: [
      '<finds> the word that makes a vague thing handleable',
      '<sees> how the pieces would go and <sketches> it in the air',
    ],
    prices: [
      '<revises> the diagram while the cement sets',
      '<talks> about a feeling from a step ladder',
    ],
    scenes: [
      'Asked the way to the beach, {P} draws it on the dust of the car. The dune is so good that they stay and discuss it.',
    ],
    notToSay: ['an airy thinker'],
  },
  'kabbalah.world.assiah': {
    gloss: 'the world of action, where things are finished by hand',
    trait: 'a hand that finishes',
    shadow: 'a doing that never looks up',
    gifts: [
      '<does> the drains, the dishes and the difficult letter',
      '<loves> in the form of a shelf that fits',
    ],
    prices: [
      '<trusts> no idea that has not got mud on it',
      '<is> busy at the hour set aside for being asked',
    ],
    scenes: [
      'After the sermon on brotherhood there are ninety chairs. {P} has stacked the first forty by the time the choir has finished agreeing.',
    ],
    notToSay: ['materialistic'],
  },
}
