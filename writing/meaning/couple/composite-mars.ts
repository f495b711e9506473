import type { Cards } from '../card.ts'

/** How two act and how they quarrel: the Mars of the composite by its sign. */
export const COMPOSITE_MARS: Cards = {
  'western.composite.mars.aries': {
    trait: 'a drive with the choke full out',
    shadow: 'a fight that starts before its subject',
    gifts: [
      '<acts> on a shared impulse before it can be argued with',
      '<fights> in the open and <has> done with it',
    ],
    prices: [
      '<rushes> at a thing from two sides and <meets> in the middle',
      '<takes> delay as an insult to both',
    ],
    scenes: [
      'The shed is up by noon. In the afternoon {A} and {B} read the instructions, look at each other, and have it down again by tea.',
    ],
    notToSay: ['explosive'],
  },
  'western.composite.mars.taurus': {
    trait: 'a push slow to start and hard to stop',
    shadow: 'a tug of war on a short rope',
    gifts: [
      '<shoulders> a heavy job together and <sees> it through',
      '<stays> good-tempered well past where others boil',
    ],
    prices: ['<digs> in over a trifle and <stays> dug', '<moves> only when the reason has gone'],
    scenes: [
      'A root as thick as a leg lies under the planned pond. {A} and {B} dig round it, and under it, for four weekends, and there is a pond.',
    ],
    notToSay: ['immovable'],
  },
  'western.composite.mars.gemini': {
    trait: 'a fencing match with words',
    shadow: 'a force let out in twenty directions',
    gifts: [
      '<argues> fast, fairly and for the fun of it',
      '<does> two errands at once and a third by telephone',
    ],
    prices: [
      '<wounds> with an aside and <denies> that it was one',
      '<starts> six jobs and <swaps> them',
    ],
    scenes: [
      'They have a row by text from opposite ends of one train. By the time they meet in the restaurant car it is about spelling.',
    ],
    notToSay: ['sharp tongues'],
  },
  'western.composite.mars.cancer': {
    trait: 'a force that rises for its own',
    shadow: 'a quarrel fought from under the quilt',
    gifts: [
      '<defends> anything small with startling ferocity',
      '<works> hardest on what will shelter somebody',
    ],
    prices: [
      '<attacks> sideways, by way of the in-laws',
      '<withdraws> in the middle of a battle and <leaves> the tea on',
    ],
    scenes: [
      'A surveyor has put a red cross on the old pear. The next morning {A} is sitting under it with a flask, and {B} in it with a blanket.',
    ],
    notToSay: ['passive-aggressive'],
  },
  'western.composite.mars.leo': {
    trait: 'a drive that wants a banner over it',
    shadow: 'a battle of two splendid causes',
    gifts: [
      '<plunges> into a venture with heart and costume',
      '<competes> grandly and <cheers> for the other side',
    ],
    prices: [
      'cannot back down in front of people',
      '<commands>, in stereo, a thing that was already going well',
    ],
    scenes: [
      'For the soapbox race the vehicle has a figurehead. It comes last, to great applause, with {A} steering and {B} standing up.',
    ],
    notToSay: ['ego clashes'],
  },
  'western.composite.mars.virgo': {
    trait: 'a force that goes into method',
    shadow: 'a war over how to wring a cloth',
    gifts: [
      '<tackles> a job in the order in which it can be done',
      '<repairs> by habit what has not quite broken yet',
    ],
    prices: [
      '<nags>, in two keys, about a thing that works',
      '<uses> up a good rage on the cutlery drawer',
    ],
    scenes: [
      'The whole engine lies on newspaper, numbered. {A} cleans, {B} greases, they exchange about eleven words, and at six it starts.',
    ],
    notToSay: ['nitpicking'],
  },
  'western.composite.mars.libra': {
    trait: 'a fight conducted by the rules of hospitality',
    shadow: 'a push that waits for the other to agree',
    gifts: [
      '<acts> best as a team, on a decision both have made',
      '<takes> up arms for somebody who was treated unfairly',
    ],
    prices: [
      '<fences> so politely that nothing is ever hit',
      '<provokes> by giving in with a sweet face',
    ],
    scenes: [
      'They cannot decide who should ask the boys to turn it down. In the end {A} and {B} go up together, and are offered a drink, and stay.',
    ],
    notToSay: ['indecisive'],
  },
  'western.composite.mars.scorpio': {
    trait: 'a strength of will that says little',
    shadow: 'a siege with supplies for years',
    gifts: [
      '<endures>, in concert, what was meant to break it',
      '<goes> after the hidden cause, and <has> patience',
    ],
    prices: [
      '<strikes> late at a place shown in confidence',
      'would sooner lose all than lose by a point',
    ],
    scenes: [
      'The well has been given up by two firms. {A} and {B} would go on for another nine feet by hand, at night, and bring the first glass to the second firm.',
    ],
    notToSay: ['power struggles'],
  },
  'western.composite.mars.sagittarius': {
    trait: 'a drive that aims over the hill',
    shadow: 'a charge with no supplies',
    gifts: [
      '<spurs> each other on to the further of two goals',
      '<quarrels> about ideas and <eats> well afterwards',
    ],
    prices: [
      '<exaggerates> the stakes until neither can climb down',
      '<takes> on the windmill before lunch',
    ],
    scenes: [
      'It is to be a stroll. Twenty miles on {A} and {B} come into a town whose name they do not know, singing, and ask about buses.',
    ],
    notToSay: ['crusaders'],
  },
  'western.composite.mars.capricorn': {
    trait: 'a force under orders from the long run',
    shadow: 'a pact between two foremen',
    gifts: [
      '<works> toward a distant thing in even, daily blows',
      '<masters> a temper for the good of the undertaking',
    ],
    prices: [
      '<treats> tenderness as time off from the real thing',
      '<contends>, without a word, for the upper hand',
    ],
    scenes: [
      'The steps to the lighthouse go up for ever, and all of them are rotten. {A} above and {B} below, they would hang the last by the second October.',
    ],
    notToSay: ['ruthless'],
  },
  'western.composite.mars.aquarius': {
    trait: 'a force that is roused by an idea',
    shadow: 'a revolt against whoever bought the milk',
    gifts: [
      '<fights> for a principle as for a friend',
      '<finds> a way to do it that nobody had patented',
    ],
    prices: [
      '<goes> cold at the moment for getting warm',
      '<opposes> on reflex, including one another',
    ],
    scenes: [
      'The council has forbidden ball games. {A} and {B} turn up with a shuttlecock and a legal dictionary, and by Easter there is a league.',
    ],
    notToSay: ['rebels'],
  },
  'western.composite.mars.pisces': {
    trait: 'a force like water round a stone',
    shadow: 'a strength that leaks away by night',
    gifts: [
      '<gets> past an obstacle by not meeting it',
      '<acts> for the helpless without waiting to be asked',
    ],
    prices: [
      '<sighs> where a plain no was due',
      '<begins> a quarrel so vaguely that it cannot be ended',
    ],
    scenes: [
      'Nobody sees them do it, but the swan is in the netting on Friday, and on Saturday it is not. {A} has wet sleeves, and {B} a bitten thumb.',
    ],
    notToSay: ['weak-willed'],
  },
}
