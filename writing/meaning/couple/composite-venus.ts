import type { Cards } from '../card.ts'

/** What two enjoy and how they are fond: the Venus of the composite by its sign. */
export const COMPOSITE_VENUS: Cards = {
  'western.composite.venus.aries': {
    trait: 'a fondness that likes to be surprised',
    shadow: 'a liking that needs a chase',
    gifts: [
      '<courts> each other’s good opinion by means of a dare',
      '<buys> the present at once and <gives> it on the stairs',
    ],
    prices: [
      '<loses> interest in whatever has been won',
      '<falls> out and <makes> up at about the same speed',
    ],
    scenes: [
      'On the way to a good dinner there is a go-kart track. {A} will keep the scar on the good shoes, and {B} the lap time.',
    ],
    notToSay: ['passionate'],
  },
  'western.composite.venus.taurus': {
    trait: 'a pleasure that is taken slowly and twice',
    shadow: 'a love that is also a larder',
    gifts: [
      '<delights> in the weight, smell and grain of good things',
      '<shows> affection by staying put through an entire bad winter',
    ],
    prices: [
      '<pampers> a habit until it cannot get up',
      '<wants> to own what might simply have been enjoyed',
    ],
    scenes: [
      'For one week in August the peaches are ripe. That week {A} and {B} answer no letters, and the neighbours are used to the stained shirts.',
    ],
    notToSay: ['sensual'],
  },
  'western.composite.venus.gemini': {
    trait: 'a love that lives on banter',
    shadow: 'a fondness with its eye on the next page',
    gifts: [
      '<courts> by postcard, pun and unfinished anecdote',
      '<is> amused by each other after all these years',
    ],
    prices: [
      '<prefers> the remark about a feeling to the feeling',
      '<likes> too many people for any one weekend',
    ],
    scenes: [
      "{A} slips notes into the pockets of {B's} coats. In November one from the spring before last comes out at the butcher’s.",
    ],
    notToSay: ['flirtatious'],
  },
  'western.composite.venus.cancer': {
    trait: 'an affection that wraps things up warm',
    shadow: 'a sweetness that keeps count of visits',
    gifts: [
      '<makes> much of small comforts and old songs',
      '<loves> by knowing how the other takes an egg',
    ],
    prices: ['<feels> rejected by a closed book', '<clings> hardest when it would be kind to wave'],
    scenes: [
      'The hot-water bottle has a cover shaped like a seal. {A} gives it as a joke, {B} takes it as a joke, and it would go round the world with them.',
    ],
    notToSay: ['nurturing love'],
  },
  'western.composite.venus.leo': {
    trait: 'an open and rather splendid fondness',
    shadow: 'a heart that has to be clapped',
    gifts: ['<loves> aloud, in front of aunts', '<gives> presents that need two people to carry'],
    prices: [
      '<sulks> in a good light when overlooked',
      '<spends> on the gesture what was put by for the winter',
    ],
    scenes: [
      "For a birthday of {B's} it would be like {A} to hire the brass band. Eleven of them stand in the stairwell, in full cap and braid, before seven.",
    ],
    notToSay: ['grand romance'],
  },
  'western.composite.venus.virgo': {
    trait: 'a love in the form of attention to detail',
    shadow: 'a fondness that edits',
    gifts: [
      '<pleases> by getting a small thing exactly right',
      '<is> moved by good work, cleanly finished',
    ],
    prices: [
      '<mentions> the thread on the sleeve before the compliment',
      '<rations> delight as if it were bad for the teeth',
    ],
    scenes: [
      'Each pencil in the jar has been sharpened, and there is one for every hour of the examination. {B} need not ask who has been in.',
    ],
    notToSay: ['modest love'],
  },
  'western.composite.venus.libra': {
    trait: 'a fondness with a sense of proportion',
    shadow: 'a love that is perfectly dressed and late',
    gifts: [
      '<makes> beauty a matter of how two things stand together',
      '<is> courteous to each other in the bathroom queue',
    ],
    prices: [
      '<avoids> the ugly word that would have cleared the air',
      '<weighs> two dear things until both have gone',
    ],
    scenes: [
      'Hanging one picture takes them the afternoon. {A} holds, {B} looks, they change over, and then it is decided that the wall is enough.',
    ],
    notToSay: ['true harmony'],
  },
  'western.composite.venus.scorpio': {
    trait: 'a love that wants all or would rather not',
    shadow: 'a tenderness that goes through the pockets',
    gifts: [
      '<loves> past the point where the picture is pretty',
      '<guards> what was said in the dark',
    ],
    prices: [
      '<desires> proof of what had already been given',
      'cannot bear a fondness that is only pleasant',
    ],
    scenes: [
      'On the inside of a watch case {A} has something engraved. {B} shows it to no one, and has it checked once with a lens.',
    ],
    notToSay: ['obsession'],
  },
  'western.composite.venus.sagittarius': {
    trait: 'a fondness with a rucksack on',
    shadow: 'a warmth that is better at arrivals',
    gifts: [
      '<enjoys> each other most on unfamiliar ground',
      '<likes> largely, <laughs> easily, and <pays> for the round',
    ],
    prices: ['<overpromises> out of pure good feeling', '<feels> the nest as a net by Thursday'],
    scenes: [
      'Two mugs hang from the rear-view mirror. Wherever {A} stops to look, {B} gets out the flask, and people in lay-bys are asked to join.',
    ],
    notToSay: ['free love'],
  },
  'western.composite.venus.capricorn': {
    trait: 'a love that proves itself over years',
    shadow: 'a fondness with office hours',
    gifts: [
      '<values> what was made to be repaired',
      '<expresses> devotion by turning up, on time, each time',
    ],
    prices: ['<waits> to be sure before being warm', '<regards> a treat as a thing to be deserved'],
    scenes: [
      'They order the bench before they can afford one. When at last it is there {A} and {B} sit on it for ten minutes a day.',
    ],
    notToSay: ['mature', 'cold love'],
  },
  'western.composite.venus.aquarius': {
    trait: 'a friendship that has added other rooms',
    shadow: 'a fondness spread evenly over everyone',
    gifts: [
      '<likes> in each other precisely what puzzled the family',
      '<loves> without keeping a hand on the strap',
    ],
    prices: [
      '<finds> it easier to love at a small distance',
      '<invents> a new arrangement where a hug would have done',
    ],
    scenes: [
      'With a bit of prize money they would buy a share in a wind turbine. On stormy nights {A} rings {B}, and they listen to it earn.',
    ],
    notToSay: ['unusual love'],
  },
  'western.composite.venus.pisces': {
    trait: 'a tenderness that makes allowances for everything',
    shadow: 'a love that prefers its own dream of itself',
    gifts: [
      '<is> moved together by a thing others step over',
      '<gives> without a mark to show who gave',
    ],
    prices: [
      '<idealises>, and then <is> hurt by a cold in the nose',
      '<dissolves> a boundary that one of them had been fond of',
    ],
    scenes: [
      'Neither can hear a certain waltz without getting something in the eye. In the supermarket it comes on by the peas, and {A} and {B} just stand there.',
    ],
    notToSay: ['unconditional love'],
  },
}
