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
      '<opens> the side entrance while the front is merely crowded',
    ],
    prices: [
      '<runs> out on the day when the careful have plenty',
      '<leaves> the refusing to someone who gets blamed for it',
      '<pours> until the saucer has to be the cup',
    ],
    scenes: [
      'Tickets are limited to two a head. {P} has somehow sold five hundred for a hall of ninety, and is out in the street with a megaphone and a smile.',
      'The choir was to be for a dozen. {P} has said yes on the stairs to forty more, and they rehearse with the windows open and the street for a bass.',
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
      '<prunes> in March so that there is an August',
    ],
    prices: [
      '<withholds> until withholding is what {they} <is> known for',
      '<sees> the limit of a thing before its use',
      '<locks> the piano for fear of the wrong hands',
    ],
    scenes: [
      'The banquet is planned for fourteen courses. After {P} has been through the menu there are three, and they are hot.',
      'The report has ninety pages and three readers. {P} is seen with it on a bench, and a blue pencil, and what is handed in goes under one stamp.',
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
      '<stands> where both ends of the bench can be heard',
    ],
    prices: [
      '<balances> when one foot ought to have come down',
      '<is> claimed by both parties and <sleeps> badly',
      '<halves> the bill, the blame and the last cherry',
    ],
    scenes: [
      'On the punt everyone rushes to look at the swan. {P}, amidships with the hamper, moves the other way by half a plank.',
      'One twin wants the blind up, and one wants it down. {P} has the cord, and by the second tunnel both are asleep in a striped sort of light.',
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
      '<wills> a gate open until somebody finds the key',
    ],
    prices: [
      '<burns> through the first week and <leaves> ash for the second',
      '<cannot> explain, and <takes> the question as water',
      '<catches> light at the notion and <is> out by the estimate',
    ],
    scenes: [
      'There is no budget, no site and no team. {P} has just come in from the rain and says where the door will be, and two people stand up.',
      'The opera has neither hall nor curtain. {P} stands on the empty lot at dusk with both arms raised, and a bus driver takes off his cap.',
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
      '<hears> what a tune is about before it has words',
    ],
    prices: [
      '<drowns> a small decision in its meanings',
      '<weeps> over the brochure and <forgets> to book',
      '<salts> the supper with what was felt on the way home',
    ],
    scenes: [
      'The puppet is a sock with one button. {P} puts a hand in it to show how it goes, and the children do not want to be told it is a sock.',
      'The new nursery has white walls and a timetable. {P} sits down on the floor and hums, and by noon the timetable has ears.',
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
      '<draws> the bridge in the air so that others step round it',
    ],
    prices: [
      '<revises> the diagram while the cement sets',
      '<talks> about a feeling from a step ladder',
      '<rearranges> the seating of a supper that has begun',
    ],
    scenes: [
      'Asked the way to the beach, {P} draws it on the dust of the car. The dune is so good that they stay and discuss it.',
      'The knot cannot be told over the telephone. {P} tells it, loop by loop, and at the other end a ship is made fast.',
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
      '<mends> the hinge during the debate about the door',
    ],
    prices: [
      '<trusts> no idea that has not got mud on it',
      '<is> busy at the hour set aside for being asked',
      '<sweeps> up the confetti while it is still falling',
    ],
    scenes: [
      'After the sermon on brotherhood there are ninety chairs. {P} has stacked the first forty by the time the choir has finished agreeing.',
      'The poem about bread has won a prize. {P} was up at four, as it happens, and the jury is eating the other entry.',
    ],
    notToSay: ['materialistic'],
  },
}
