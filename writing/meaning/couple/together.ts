import type { Cards } from '../card.ts'

/** What several systems say of two people together, for a theme or against one another. */
export const TOGETHER: Cards = {
  'together.agreement.talk': {
    trait: 'a verdict, from several sides, on how two talk',
    shadow: 'a talk that is relied on for everything',
    gifts: [
      '<shows> in conversation, sooner than anywhere, what is between them',
      '<knows> by the third sentence whether today is a talking day',
    ],
    prices: ['<lets> the way they speak stand for the way they are'],
    scenes: [
      'The bill comes, the chairs go up, and the waiter sweeps round them. {A} has got as far as "but then", and {B} is leaning in.',
    ],
    notToSay: ['communication is key'],
  },
  'together.agreement.warmth': {
    trait: 'a matter of warmth on which the witnesses concur',
    shadow: 'a temperature both have stopped reading',
    gifts: [
      '<can> tell from across a room how the other is keeping',
      '<sets> the tone of an evening in the first hello',
    ],
    prices: ['<takes> the climate between them for the climate of the world'],
    scenes: [
      '{A} comes in with snow on both shoulders. What {B} does about it, in the first second, says more than the rest of the night.',
    ],
    notToSay: ['loving hearts'],
  },
  'together.agreement.attraction': {
    trait: 'a pull that more than one tradition remarks on',
    shadow: 'an attraction asked to do the work of trust',
    gifts: [
      '<is> clear, at least, about whether the spark is there',
      '<notices> each other first and the furniture afterwards',
    ],
    prices: ['<reads> the strength of a pull as a plan'],
    scenes: [
      'Seven people are telling seven stories. Somewhere behind them {A} and {B} have both stopped listening at the same word.',
    ],
    notToSay: ['irresistible', 'meant for each other'],
  },
  'together.agreement.steadiness': {
    trait: 'a question of lasting, answered alike by several',
    shadow: 'an endurance that is not asked its reasons',
    gifts: [
      '<learns> early what the floor between them will carry',
      '<plans> for winter in the light of what is known',
    ],
    prices: ['<trusts> to habit, or to fear of it, over a fresh look'],
    scenes: [
      'The old shed has stood up to worse, so they say each year. This autumn {A} and {B} go round it together and push.',
    ],
    notToSay: ['built to last'],
  },
  'together.agreement.room': {
    trait: 'a shared finding about how much space there is',
    shadow: 'a space nobody has walked through lately',
    gifts: [
      '<knows> how close is close without having to measure',
      '<respects> whatever hour the other has marked as private',
    ],
    prices: ['<makes> of nearness, or of distance, a point of honour'],
    scenes: [
      'On the sofa there is a cushion that belongs to neither. Some evenings it is on the floor, and some it is a wall.',
    ],
    notToSay: ['independence'],
  },
  'together.agreement.peace': {
    trait: 'a common report on how these two quarrel',
    shadow: 'a peace, or a war, kept up from custom',
    gifts: [
      '<recognises> the first minute of a quarrel for what it is',
      '<has> a known way back, whichever way it is',
    ],
    prices: ['<prepares> for the usual end of an argument at its start'],
    scenes: [
      'It is the sauce again, and the tone about the sauce. {B} puts a hand flat on the table, {A} sees it, and both know where they are.',
    ],
    notToSay: ['conflict resolution'],
  },
  'together.agreement.growth': {
    trait: 'a growth through each other, by several accounts',
    shadow: 'an improvement neither had ordered',
    gifts: [
      '<becomes> in this company somebody with a longer reach',
      '<gives> the other a reason to try it once more',
    ],
    prices: ['<treats> the other now and then as a course of study'],
    scenes: [
      'After a year of it {B} can read a tide table and {A} can be late. Their friends remark on it separately.',
    ],
    notToSay: ['evolving together'],
  },
  'together.contradiction.talk': {
    trait: 'a talk that flows and sticks by turns',
    shadow: 'a wish to know which is the truth',
    gifts: [
      '<says> some things to each other with no effort whatever',
      '<discovers> by subject where the stream runs dry',
    ],
    prices: ['<supposes> after one good evening that all will be said like this'],
    scenes: [
      'On the subject of ants they can go on until morning. Then {B} mentions the rent, and {A} becomes interested in the corkscrew.',
    ],
    notToSay: ['mixed signals'],
  },
  'together.contradiction.warmth': {
    trait: 'a warmth with a cold passage running through it',
    shadow: 'a guess at the weather before every visit',
    gifts: [
      '<is> tender in ways that do not depend on agreeing',
      '<warms> by one stove and <knows> which room it heats',
    ],
    prices: ['<doubts> the kind hour because of the cool one'],
    scenes: [
      'For the birthday {A} remembers the exact cake and forgets the day. {B} eats it on the Thursday, touched and furious.',
    ],
    notToSay: ['hot and cold'],
  },
  'together.contradiction.attraction': {
    trait: 'a pull that one witness swears to alone',
    shadow: 'a puzzle that becomes the chief attraction',
    gifts: [
      '<finds> interest where neither had been looking for it',
      '<keeps> a question open that would be dull if it were answered',
    ],
    prices: ['<asks> the pulse for an opinion and <gets> two'],
    scenes: [
      'Nothing at all, {A} tells a friend on the way to the station. Then {B} comes along the platform eating an apple, and the friend looks at {A}.',
    ],
    notToSay: ['on-off chemistry'],
  },
  'together.contradiction.steadiness': {
    trait: 'a steadiness in some things and none in others',
    shadow: 'a sound plank beside a rotten one',
    gifts: [
      '<may> be counted on in a crisis, if not at half past six',
      '<mends> the loose part first, having found which it is',
    ],
    prices: ['<quarrels> over whether the thing is sound as if it were one thing'],
    scenes: [
      'They would not miss a visit to the old teacher. Nor would {A} and {B}, on any other errand, once leave the house together.',
    ],
    notToSay: ['unstable foundation'],
  },
  'together.contradiction.room': {
    trait: 'a closeness and a liberty claimed at once',
    shadow: 'a leash of uncertain length',
    gifts: [
      '<leaves> the other alone in one matter and never in another',
      '<bargains> openly for an hour, a drawer, a weekend',
    ],
    prices: ['<grants> freedom and <phones> to hear how it is going'],
    scenes: [
      "Separate holidays are {A's} idea. There are two postcards on {B's} mat by Tuesday, both from {A}, both saying not to reply.",
    ],
    notToSay: ['needs space'],
  },
  'together.contradiction.peace': {
    trait: 'a peaceable pair with one place not to tread',
    shadow: 'a truce that nobody has dated',
    gifts: [
      '<disagrees> hotly and <shares> an umbrella directly after',
      '<fights> about the real thing or not at all',
    ],
    prices: ['<walks> round a subject until the path shows'],
    scenes: [
      'Not a raised voice comes through that wall, week after week. Once a year, about a hedge, {A} and {B} can be heard in the next street.',
    ],
    notToSay: ['love and war'],
  },
  'together.contradiction.growth': {
    trait: 'a growing that is helped and hindered here',
    shadow: 'a doubt about which way is up',
    gifts: [
      '<pushes> the other on in one direction with real effect',
      '<learns> as much from the friction as from the praise',
    ],
    prices: ['<outgrows> a habit at home that the other was fond of'],
    scenes: [
      'Because of {B} there is Greek on Mondays. Because of {B} there is also no running club, and {A} has the shoes to prove it.',
    ],
    notToSay: ['growing apart'],
  },
}
