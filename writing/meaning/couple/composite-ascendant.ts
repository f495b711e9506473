import type { Cards } from '../card.ts'

/** How two come into a room as a pair: the Ascendant of the composite by its sign. */
export const COMPOSITE_ASCENDANT: Cards = {
  'western.composite.ascendant.aries': {
    trait: 'an entrance at a run',
    shadow: 'a pair that is always first and sometimes wrong',
    gifts: [
      '<breaks> the ice by walking on it',
      '<faces> a newcomer openly, with a hand already out',
    ],
    prices: [
      '<interrupts> the welcome to get to the point',
      '<looks> from outside like a quarrel when it is only breakfast',
    ],
    scenes: [
      'The door of the registry sticks, and has a bell. {A} and {B} have got it open with a shoulder before the clerk is off his chair.',
    ],
    notToSay: ['aggressive'],
  },
  'western.composite.ascendant.taurus': {
    trait: 'a pair that seems always to have been there',
    shadow: 'an immovable front',
    gifts: [
      '<puts> strangers at ease by being in no hurry',
      '<arrives> with something to eat and <knows> where to put it',
    ],
    prices: [
      '<gives> the impression of having made up its mind',
      '<lets> others do the coming across',
    ],
    scenes: [
      'At the fair they take two deckchairs and stay in them. People come by, one after another, and tell {A} and {B} things.',
    ],
    notToSay: ['reliable', 'slow'],
  },
  'western.composite.ascendant.gemini': {
    trait: 'a pair met in the middle of a sentence',
    shadow: 'a sparkle with nobody home behind it',
    gifts: [
      '<makes> acquaintance with a whole table before the soup',
      '<adapts> to a judge, a child or a parrot in a breath',
    ],
    prices: [
      '<finishes> each other’s stories, each with another ending',
      '<passes> for frivolous in the one serious hour',
    ],
    scenes: [
      'Both are talking when the lift opens. {A} addresses the left half of it and {B} the right, and by the ground floor there is a book club.',
    ],
    notToSay: ['chatterboxes'],
  },
  'western.composite.ascendant.cancer': {
    trait: 'a shy front with a warm kitchen behind it',
    shadow: 'a pair that comes in sideways',
    gifts: [
      '<welcomes> people as if they had been away',
      '<protects> whoever in the room is the least at home',
    ],
    prices: [
      '<clams> up together at a tone of voice',
      '<shows> every mood before the coats are off',
    ],
    scenes: [
      'For the first half hour {A} and {B} stand by the coats. Then a small boy falls into the trifle, and for the rest of the evening they are the heart of the thing.',
    ],
    notToSay: ['clingy'],
  },
  'western.composite.ascendant.leo': {
    trait: 'a pair that the light seems to find',
    shadow: 'a show that has to go on',
    gifts: [
      '<lends> an occasion a bit of pomp and good nature',
      '<stands> in such a way that others straighten up',
    ],
    prices: ['<expects> to be recognised by the waiter', '<takes> up the whole of the pavement'],
    scenes: [
      'It is fancy dress, and nobody has told them. By ten it is generally held that {A} and {B}, in raincoats, have come as detectives and should have the prize.',
    ],
    notToSay: ['show-offs'],
  },
  'western.composite.ascendant.virgo': {
    trait: 'a neat and helpful pair, slightly to one side',
    shadow: 'a front so modest that it is walked past',
    gifts: [
      '<is> soon found in the kitchen, and found useful',
      '<observes> accurately and <repeats> it to no one',
    ],
    prices: [
      '<apologises> on arrival for needing two chairs',
      '<looks> as though the room were being marked out of ten',
    ],
    scenes: [
      'Someone has to label the cheeses. When the host comes to thank whoever it was, {A} and {B} have gone on to the coats, by size.',
    ],
    notToSay: ['fussy'],
  },
  'western.composite.ascendant.libra': {
    trait: 'a pleasing pair, well arranged',
    shadow: 'a charm with no angle to it',
    gifts: [
      '<pleases> both families on the same afternoon',
      '<brings> out the pair in others, two by two',
    ],
    prices: [
      '<consults> the other’s eyebrow before having a view',
      '<agrees> with the last person who was nice',
    ],
    scenes: [
      'Any hotel would remember them as the two with the lovely manners. {A} sends back the fish, {B} smiles, and it is the cook who apologises.',
    ],
    notToSay: ['the beautiful couple'],
  },
  'western.composite.ascendant.scorpio': {
    trait: 'a pair that watches before it is watched',
    shadow: 'a closed look with four eyes in it',
    gifts: [
      '<gives> an impression of knowing, and can keep quiet',
      '<draws> out of strangers what they tell nobody',
    ],
    prices: [
      '<leaves> a friendly room wondering what was wrong with it',
      '<guards> the bond as though someone had made an offer',
    ],
    scenes: [
      'They sit down on the night ferry across from a man with a case. Nobody asks him anything. At dawn {A} and {B} know what is in it, and why.',
    ],
    notToSay: ['magnetic', 'mysterious'],
  },
  'western.composite.ascendant.sagittarius': {
    trait: 'a pair that brings the outdoors in',
    shadow: 'a heartiness that knocks over the vase',
    gifts: [
      '<cheers> a dull gathering with plans for a mountain',
      '<meets> foreigners as if they were cousins',
    ],
    prices: [
      '<promises> at the gate what is forgotten by the road',
      '<says> what everyone thinks, a little before they think it',
    ],
    scenes: [
      'With mud to the knee and a borrowed goat they come up the drive. {B} explains, {A} corrects, and the garden party goes on with a goat.',
    ],
    notToSay: ['adventurers'],
  },
  'western.composite.ascendant.capricorn': {
    trait: 'a grave pair that seems older than its years',
    shadow: 'a stiffness that keeps friends on the mat',
    gifts: [
      '<inspires> confidence in banks, builders and other people’s parents',
      '<names> a day for arriving, and <arrives>',
    ],
    prices: [
      '<discourages> a confidence by looking so capable',
      '<warms> up at about the time the others leave',
    ],
    scenes: [
      'The officer asks who is in charge of the stranded coach. Forty people, none of whom has met {A} or {B} before today, point.',
    ],
    notToSay: ['old souls'],
  },
  'western.composite.ascendant.aquarius': {
    trait: 'a friendly oddness, as of people from another town',
    shadow: 'a front that keeps everyone equally far off',
    gifts: [
      '<treats> the cleaner and the guest speaker alike',
      '<frees> a stuffy company by not having noticed the rules',
    ],
    prices: [
      '<startles> people who had only wanted to sit by someone',
      '<stands> apart together, taking an interest',
    ],
    scenes: [
      'The invitation says black tie, and each has brought one, in a pocket, in case. {A} and {B} spend the evening on the roof with the man who does the lights.',
    ],
    notToSay: ['weirdos'],
  },
  'western.composite.ascendant.pisces': {
    trait: 'a pair with a soft outline',
    shadow: 'a front that becomes whatever looks at it',
    gifts: [
      '<lets> people feel understood before they have spoken',
      '<slips> through a crowd without an elbow used',
    ],
    prices: [
      '<disappears> at the moment of paying, in all innocence',
      '<is> taken by each observer for something else',
    ],
    scenes: [
      'One guest thinks that they are related, another that they came separately. {A} and {B} have left by then, with the hostess’s umbrella and her blessing.',
    ],
    notToSay: ['dreamy'],
  },
}
