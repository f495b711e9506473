import type { Cards } from '../card.ts'

/** Figures of several planets, and the shape of the whole. */
export const PATTERNS: Cards = {
  'western.pattern.stellium': {
    gloss: 'a crowd of planets in one place that acts as one',
    trait: 'a great deal of person in one room',
    shadow: 'a subject that swallows the others',
    gifts: [
      '<brings> several strengths to bear on one task at once',
      '<becomes> really expert in a single field of life',
    ],
    prices: [
      '<neglects> the rooms in which nobody happens to live',
      '<has> trouble seeing that field as others see it',
    ],
    scenes: [
      'The rehearsal wants one of them to come forward, and the whole front bench gets up. It is how {P} tends to answer a simple question on the favourite topic.',
    ],
    notToSay: ['intense focus'],
  },
  'western.pattern.grandTrine': {
    gloss: 'a triangle of three planets, each on easy terms with the other two',
    trait: 'a closed circle of things that come easily',
    shadow: 'a gift left lying in its box',
    gifts: [
      '<has> somewhere within {themself} to go where all is in order',
      '<does> without strain what looks like a feat from outside',
    ],
    prices: [
      '<stops> where the effort would have had to begin',
      '<lets> nobody in on what needs no help',
    ],
    scenes: [
      'The stranger at the piano plays for a while, beautifully, and asks what the composer is called. {P} has never seen any use in lessons.',
    ],
    notToSay: ['lucky', 'blessed'],
  },
  'western.pattern.tSquare': {
    gloss: 'a figure of two opposed planets and a third that has to bear both',
    trait: 'a tension that is always after a task',
    shadow: 'a trouble that keeps one address',
    gifts: [
      '<gets> moving where a more comfortable person would sit down',
      '<grows> strongest at the very spot where it rubs',
    ],
    prices: [
      '<returns> to one problem by every possible road',
      '<overworks> one faculty so that two others need not meet',
    ],
    scenes: [
      'A table on three legs does not wobble, but it is always the same leg that gets kicked. {P} has learnt where to put {their} feet.',
    ],
    notToSay: ['a stressful life'],
  },
  'western.pattern.yod': {
    gloss: 'a narrow triangle in which two planets press on a third from odd angles',
    trait: 'a calling that keeps tapping on one spot',
    shadow: 'a sense of being built for another room',
    gifts: [
      '<makes> an adjustment early that others will be forced to make',
      '<turns> an oddity of {their} own into a speciality',
    ],
    prices: [
      '<changes> course abruptly after years of small corrections',
      '<feels> slightly wrong in places where everyone else fits',
    ],
    scenes: [
      'A picture hangs in four flats and suits none of them. In the fifth there is a niche, and {P} stands in front of it with the hammer, not needed.',
    ],
    notToSay: ['the finger of God', 'fated'],
  },
  'western.pattern.grandCross': {
    gloss: 'a figure of four planets pulling against each other in pairs',
    trait: 'a weight that is carried from four sides',
    shadow: 'a standstill with all the engines running',
    gifts: [
      '<bears> loads, and contradictions, under which others would tip',
      '<sees> an affair at once from its four unpleasant corners',
    ],
    prices: [
      '<solves> one demand by robbing the next',
      '<makes> a hard life of one that had turned mild',
    ],
    scenes: [
      'Somebody rings, somebody knocks, the milk rises and the cat asks out. {P} deals with all four, and wonders on the step why it has gone so quiet.',
    ],
    notToSay: ['a cross to bear', 'karmic burden'],
  },
  'western.pattern.kite': {
    gloss: 'a triangle of ease with a fourth planet opposite that gives it a direction',
    trait: 'an ease with a string to pull',
    shadow: 'a talent that flies wherever it is held',
    gifts: [
      '<applies> what comes easily to something outside {themself}',
      '<finds> in one difficulty the use for several gifts',
    ],
    prices: [
      '<leans> on a single outlet for very much ability',
      '<loses> height when the one opponent goes away',
    ],
    scenes: [
      'For years there is a good voice and nothing to sing. Then a landlord forbids it, and {P} founds a chorus.',
    ],
    notToSay: ['talented'],
  },
  'western.pattern.mysticRectangle': {
    gloss: 'a four-sided figure in which two oppositions are braced by easy sides',
    trait: 'a tension with handrails on it',
    shadow: 'a balance kept up by constant small steps',
    gifts: [
      '<gets> practical use out of two disagreements at a time',
      '<finds> a way round for others, being used to needing one',
    ],
    prices: [
      '<is> always mediating, if only between breakfast and the post',
      '<avoids> settling what can be kept in balance',
    ],
    scenes: [
      'Two pairs of neighbours are not on terms, crosswise. {P} would give a barbecue on the roof at which this works out rather well.',
    ],
    notToSay: ['mystical'],
  },
  'western.pattern.bundle': {
    gloss: 'a chart whose planets all stand within a third of the circle',
    trait: 'a life that knows its own acre',
    shadow: 'an ignorance of what lies over the fence',
    gifts: ['<goes> further in one thing than wider people go in any'],
    prices: ['<is> at a loss at parties where the subject does not come up'],
    scenes: [
      'The quiz has rounds on sport, on kings and on films, and {P} sits them out with a smile. Then there is a question about moss.',
    ],
    notToSay: ['a specialist'],
  },
  'western.pattern.bowl': {
    gloss: 'a chart whose planets all stand in one half of the circle',
    trait: 'a person who has something to carry',
    shadow: 'a half that is looked for in others',
    gifts: ['<has> a supply of something and <brings> it to those without'],
    prices: ['<thinks> of the missing half as other people’s good luck'],
    scenes: [
      'At the pooled supper some bring a great dish and some an appetite. {P} has never once come with only the appetite, or known what to do with it.',
    ],
    notToSay: ['self-contained'],
  },
  'western.pattern.bucket': {
    gloss: 'a chart with one planet set apart from the rest, like a handle',
    trait: 'a whole person worked through one lever',
    shadow: 'a single peg with every coat on it',
    gifts: ['<brings> all {their} force to bear through one chosen outlet'],
    prices: ['<feels> any blow to that one thing in every limb'],
    scenes: [
      'When the one club shuts for repairs {P} is no use to anyone. On the day it opens again the letters are answered and the tap is mended.',
    ],
    notToSay: ['driven'],
  },
  'western.pattern.locomotive': {
    gloss: 'a chart with a third of the circle empty, one planet leading',
    trait: 'a push towards whatever is not yet covered',
    shadow: 'a motor that has no station',
    gifts: ['<keeps> a long undertaking rolling after the flags are down'],
    prices: ['<takes> an open evening for something that has gone wrong'],
    scenes: [
      'The snowplough driver had been told to clear as far as the junction. {P} would have made the same mistake, and been given the same medal.',
    ],
    notToSay: ['unstoppable'],
  },
  'western.pattern.seesaw': {
    gloss: 'a chart whose planets stand in two groups facing each other',
    trait: 'a mind that always hears the other bench',
    shadow: 'a decision weighed until it has dried up',
    gifts: ['<sees> a quarrel from both ends and <can> say what each fears'],
    prices: ['<swings> over just as everybody had come round'],
    scenes: [
      'The jury has agreed on the marrow. {P} asks, in fairness, for one more look at the pumpkin.',
    ],
    notToSay: ['indecisive'],
  },
  'western.pattern.splay': {
    gloss: 'a chart whose planets stand in a few uneven clumps',
    trait: 'a character that stands on its own odd legs',
    shadow: 'a resistance to any schedule but its own',
    gifts: ['cannot be organised by others, and <organises> others rather well'],
    prices: ['<leaves> gaps in the plan that no deputy would understand'],
    scenes: [
      "Flowerbeds of {P's} would not be in rows, or in anything. By August the whole street comes to see, and is shown round by smell.",
    ],
    notToSay: ['an individualist'],
  },
  'western.pattern.splash': {
    gloss: 'a chart whose planets are spread all round the circle',
    trait: 'an interest in nearly everything that is going',
    shadow: 'a life with all the taps on a little',
    gifts: ['<talks> with a welder, a nun and a toddler on their own subjects'],
    prices: ['<scatters> over a dozen causes what would have carried one'],
    scenes: [
      'There is a soldering iron on the ironing board, and a fugue on the stove beside the jam. {P} is at the door, asking the meter man about eels.',
    ],
    notToSay: ['versatile', 'scattered'],
  },
}
