import type { Cards } from '../card.ts'

/** What becomes of Saturn, duty, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_SATURN: Cards = {
  'western.aspect.saturn-uranus.join': {
    trait: 'a reformer and a warden under one hat',
    shadow: 'a tension that snaps and then apologises',
    gifts: ['<puts> a new idea on old foundations, so that it stands'],
    prices: ['<resents> the rule and <enforces> it in the same hour'],
    scenes: [
      'A choir’s statutes are a century old. {P} alters one word in them, after long thought, and now anyone may sing.',
    ],
    notToSay: ['old versus new'],
  },
  'western.aspect.saturn-uranus.flow': {
    trait: 'a freedom that keeps its accounts in order',
    shadow: 'a reasonableness about other people’s revolts',
    gifts: ['<changes> a custom step by step and <loses> nobody on the way'],
    prices: ['<experiments> only where the result is known'],
    scenes: [
      'Four seasons would pass, with {P}, before the sheepdog was retired for a whistle and a drone. The dog would come along to watch.',
    ],
    notToSay: ['practical innovation'],
  },
  'western.aspect.saturn-uranus.strain': {
    trait: 'a need for order that longs to kick',
    shadow: 'an obedience that explodes on the last day',
    gifts: ['<knows> precisely which bar of the cage is loose'],
    prices: ['<endures> too long and then <breaks> too much'],
    scenes: [
      'For years somebody can put the stapler back on its outline. On a mild afternoon, if it is {P}, it is thrown into the courtyard, with the outline.',
    ],
    notToSay: ['sudden collapse', 'rebellion against authority'],
  },
  'western.aspect.saturn-neptune.join': {
    trait: 'a dream with working hours',
    shadow: 'a guilt about wanting the impossible',
    gifts: ['<gives> a vision a budget, a shape and a roof'],
    prices: ['<mistrusts> the dream and <is> bored by the facts'],
    scenes: [
      'At the back of some quiet office {P} might keep a model of a city with canals. The scale is exact, and it is meant to take a lifetime.',
    ],
    notToSay: ['disillusioned', 'depression'],
  },
  'western.aspect.saturn-neptune.flow': {
    trait: 'a patience in the service of something unseen',
    shadow: 'a resignation that calls itself peace',
    gifts: ['<practises> daily what others wait to be inspired for'],
    prices: ['<accepts> an ending that could still have been argued with'],
    scenes: [
      'A piano tuner’s bill arrives with a page on how the bass has aged. {P} would keep all those pages, and play a little lower for them.',
    ],
    notToSay: ['practical idealist'],
  },
  'western.aspect.saturn-neptune.strain': {
    trait: 'a fear of the formless, drawn towards it',
    shadow: 'a dread that has no address',
    gifts: ['<sees> what is hollow in a fine promise, and in a grim one'],
    prices: ['<locks> a thing twice and <lies> awake over the window'],
    scenes: [
      'Fog has closed the pass, and everyone waits at the inn. {P} walks to the edge of it, puts an arm in, comes back, and goes again.',
    ],
    notToSay: ['paranoia', 'lost faith'],
  },
  'western.aspect.saturn-pluto.join': {
    trait: 'an endurance tested where nobody looked',
    shadow: 'a grip that believes all depends upon it',
    gifts: ['<holds> when the rest of the structure is going'],
    prices: ['<prepares> for the worst until it seems overdue'],
    scenes: [
      'After the flood one cellar in the street is dry. {P} would have sealed it by hand, in a drought, while people smiled.',
    ],
    notToSay: ['hardship', 'dark karma'],
  },
  'western.aspect.saturn-pluto.flow': {
    trait: 'a strength that does not need to be displayed',
    shadow: 'a knack for outwaiting everyone in silence',
    gifts: ['<rebuilds> from the ground and without a word of complaint'],
    prices: ['<respects> only those who have been through something'],
    scenes: [
      'An archive has burned, and somebody has to begin with the first wet box. Years on, with {P}, there is a reading room and no plaque.',
    ],
    notToSay: ['resilient'],
  },
  'western.aspect.saturn-pluto.strain': {
    trait: 'a will made hard by being pressed',
    shadow: 'a fear of being at anyone’s mercy',
    gifts: ['<withstands> a threat that was meant to work at once'],
    prices: ['<tightens> the rules whenever {they} <feels> unsafe'],
    scenes: [
      'A new head of department asks everyone for a small, friendly list of colleagues’ lapses. {P} hands in a sheet of paper with a date on it.',
    ],
    notToSay: ['oppression', 'ruthless'],
  },
  'western.aspect.saturn-ascendant.join': {
    trait: 'a gravity that comes in before the greeting',
    shadow: 'an armour put on for the milkman',
    gifts: ['<is> believed, because nothing is said for effect'],
    prices: ['<looks> like a refusal to people about to ask'],
    scenes: [
      'On a school trip the teachers count heads, and then {P} counts them again. Children form pairs without being told.',
    ],
    notToSay: ['cold', 'old before their time'],
  },
  'western.aspect.saturn-ascendant.flow': {
    trait: 'a steadiness that others lean their plans on',
    shadow: 'a bearing that forbids a joke',
    gifts: ['<makes> clear at once what can be expected and <delivers> it'],
    prices: ['<waits> to be introduced and <misses> the lively half hour'],
    scenes: [
      'In the breakdown by the roadside the passengers have gathered, without discussing it, round {P}. {They} <knows> as little about engines as the rest.',
    ],
    notToSay: ['reliable'],
  },
  'western.aspect.saturn-ascendant.strain': {
    trait: 'a self-consciousness at the moment of arrival',
    shadow: 'a wall mistaken for a face',
    gifts: ['<prepares> for a meeting with real care for the other side'],
    prices: ['<keeps> people at the distance {they} <complains> of'],
    scenes: [
      'A cousin’s new girlfriend has been told that {P} is great fun. For the whole of lunch they exchange, with goodwill, information on trains.',
    ],
    notToSay: ['inhibited', 'lonely'],
  },
  'western.aspect.saturn-midheaven.join': {
    trait: 'a calling taken up like a load',
    shadow: 'a name that must never be caught resting',
    gifts: ['<earns> a reputation that survives a change of fashion'],
    prices: ['<hears> retirement as a kind of dismissal'],
    scenes: [
      'The bookings of a sports hall are kept by whoever says yes until someone is found. With {P} they do not fail, and nobody looks for anyone.',
    ],
    notToSay: ['rise and fall', 'late success'],
  },
  'western.aspect.saturn-midheaven.flow': {
    trait: 'an ambition that respects the stairs',
    shadow: 'a career without a single detour',
    gifts: ['<is> handed responsibility because {they} <has> carried it before'],
    prices: ['<declines> the odd offer that would have been the making of it'],
    scenes: [
      "An apprentice’s bench would be kept by {P} in the corner, long after the workshop was {P's} own. On difficult days {they} <sits> down at it.",
    ],
    notToSay: ['professional success'],
  },
  'western.aspect.saturn-midheaven.strain': {
    trait: 'a duty at home that argues with a post',
    shadow: 'a sense of being reported on',
    gifts: ['<knows> what an office may not ask of people'],
    prices: ['<blocks> {their} own promotion by asking whether it is deserved'],
    scenes: [
      'An assessment praises everything but one month’s punctuality. {P} knows the reason, which stood at home in a nightdress and could not be left.',
    ],
    notToSay: ['career obstacles'],
  },
  'western.aspect.saturn-chiron.join': {
    trait: 'a hurt that has been turned into a discipline',
    shadow: 'a refusal to be seen limping',
    gifts: ['<gives> the clumsy and the slow exactly as long as they need'],
    prices: ['<denies> {themself} the patience shown to everybody else'],
    scenes: [
      'Whatever went badly at school, {P} is likely to have found a way round it. It is written down in an exercise book, which beginners borrow.',
    ],
    notToSay: ['old wounds', 'karmic pain'],
  },
  'western.aspect.saturn-chiron.flow': {
    trait: 'a firmness that has been through something',
    shadow: 'a stoicism recommended to others',
    gifts: ['<stays> with somebody’s slow mending long after the flowers have stopped'],
    prices: ['<offers> a structure where some weeping was due'],
    scenes: [
      'A neighbour lives alone now and has never learnt to cook. {P} comes on Thursdays, says nothing of it, and peels beside him until there is soup.',
    ],
    notToSay: ['a mature healer'],
  },
  'western.aspect.saturn-chiron.strain': {
    trait: 'a sore place that authority presses on',
    shadow: 'a harsh word kept in working order',
    gifts: ['<refuses> to pass on the severity {they} once met'],
    prices: ['<hears> the schoolmaster in any raised voice'],
    scenes: [
      'The examiner says next, and looks at the clock. {P} passes, with distinction, and comes out in front of that building in dreams for years.',
    ],
    notToSay: ['father wound', 'punishment'],
  },
}
