import type { Cards } from '../card.ts'

/** What becomes of Saturn, duty, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_SATURN: Cards = {
  'western.aspect.saturn-uranus.join': {
    trait: 'a reformer and a warden under one hat',
    shadow: 'a tension that snaps and then apologises',
    gifts: [
      '<puts> a new idea on old foundations, so that it stands',
      '<strips> a tradition to what still bears weight',
    ],
    prices: [
      '<resents> the rule and <enforces> it in the same hour',
      '<tightens> and <loosens> one knot until the rope gives',
    ],
    scenes: [
      'A choir’s statutes are a century old. {P} alters one word in them, after long thought, and now anyone may sing.',
      'The regiment’s drill went back to the muskets. {P} cut two turns out of it, kept the drum, and an old sergeant was seen to nod.',
    ],
    notToSay: ['old versus new'],
  },
  'western.aspect.saturn-uranus.flow': {
    trait: 'a freedom that keeps its accounts in order',
    shadow: 'a reasonableness about other people’s revolts',
    gifts: [
      '<changes> a custom step by step and <loses> nobody on the way',
      '<drafts> the revolution in numbered paragraphs',
    ],
    prices: [
      '<experiments> only where the result is known',
      '<allows> an exception on a form and in duplicate',
    ],
    scenes: [
      'Four seasons would pass, with {P}, before the sheepdog was retired for a whistle and a drone. The dog would come along to watch.',
      'The grandfather clock had stopped for good. {P} fitted it with an electric arm, and left the old weights on for the look of it and in case.',
    ],
    notToSay: ['practical innovation'],
  },
  'western.aspect.saturn-uranus.strain': {
    trait: 'a need for order that longs to kick',
    shadow: 'an obedience that explodes on the last day',
    gifts: [
      '<knows> precisely which bar of the cage is loose',
      '<leaves> the old firm with its good tools and without its clock',
    ],
    prices: [
      '<endures> too long and then <breaks> too much',
      '<keeps> to the letter until the letter catches fire',
    ],
    scenes: [
      'For years somebody can put the stapler back on its outline. On a mild afternoon, if it is {P}, it is thrown into the courtyard, with the outline.',
      'On the last day of the exams {P} hands in the paper, straightens the chair, and goes out by the window.',
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
    gifts: [
      '<practises> daily what others wait to be inspired for',
      '<builds> a plain frame for something that can hardly be said',
    ],
    prices: [
      '<accepts> an ending that could still have been argued with',
      '<attends> a dream at fixed hours and <wonders> why it is late',
    ],
    scenes: [
      'A piano tuner’s bill arrives with a page on how the bass has aged. {P} would keep all those pages, and play a little lower for them.',
      'Every evening {P} rings the small bell at the ruined mill. It was asked for in an old woman’s will, and nobody else had the patience.',
    ],
    notToSay: ['practical idealist'],
  },
  'western.aspect.saturn-neptune.strain': {
    trait: 'a fear of the formless, drawn towards it',
    shadow: 'a dread that has no address',
    gifts: [
      '<sees> what is hollow in a fine promise, and in a grim one',
      '<questions> the miracle and the arithmetic with one thoroughness',
    ],
    prices: [
      '<locks> a thing twice and <lies> awake over the window',
      '<lines> up reasons against a sadness until it is twice the size',
    ],
    scenes: [
      'Fog has closed the pass, and everyone waits at the inn. {P} walks to the edge of it, puts an arm in, comes back, and goes again.',
      'The map shows a causeway, and the tide table a gap. {P} has been checking the one against the other since breakfast, and the gap is closing.',
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
    gifts: [
      '<rebuilds> from the ground and without a word of complaint',
      '<carries> a heavy thing the whole way and <sets> it down softly',
    ],
    prices: [
      '<respects> only those who have been through something',
      '<trusts> no roof that has not been through a storm',
    ],
    scenes: [
      'An archive has burned, and somebody has to begin with the first wet box. Years on, with {P}, there is a reading room and no plaque.',
      'The dyke was raised by hand, a barrow at a time. Somebody had kept count, and {P} had not missed an evening, and had brought the lamps.',
    ],
    notToSay: ['resilient'],
  },
  'western.aspect.saturn-pluto.strain': {
    trait: 'a will made hard by being pressed',
    shadow: 'a fear of being at anyone’s mercy',
    gifts: [
      '<withstands> a threat that was meant to work at once',
      '<keeps> a promise under a pressure that would excuse its breaking',
    ],
    prices: [
      '<tightens> the rules whenever {they} <feels> unsafe',
      '<locks> the gate, the shed and the conversation',
    ],
    scenes: [
      'A new head of department asks everyone for a small, friendly list of colleagues’ lapses. {P} hands in a sheet of paper with a date on it.',
      'There was a curfew on the island once, and the old people still go in at dusk. {P} stays out on the step a little longer, with a lamp.',
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
    gifts: [
      '<refuses> to pass on the severity {they} once met',
      '<keeps> high standards and <leaves> the cane out of them',
    ],
    prices: [
      '<hears> the schoolmaster in any raised voice',
      '<stiffens> at a uniform, even on a postman',
    ],
    scenes: [
      'The examiner says next, and looks at the clock. {P} passes, with distinction, and comes out in front of that building in dreams for years.',
      'The ruler on the teacher’s desk is only for drawing lines. {P}, at the parents’ evening, moves it to the far side before sitting down.',
    ],
    notToSay: ['father wound', 'punishment'],
  },
}
