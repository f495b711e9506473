import type { Cards } from '../card.ts'

/** Where the first person's Ascendant and North Node fall in the houses of the second. */
export const OVERLAYS_OF_THE_ASCENDANT_AND_THE_NODE: Cards = {
  'western.overlay.ascendant.house1': {
    trait: 'a manner that somebody recognises in the glass',
    shadow: 'a likeness too close to be useful',
    gifts: ['{A} <comes> in as {B} <comes> in, and neither has to explain it'],
    prices: ['{A} <takes> the line {B} had been going to take'],
    scenes: [
      'Two people turn up for the one job of Father Christmas. {A} and {B} look each other over, beard to boot, and do it as a pair.',
    ],
    notToSay: ['twins'],
  },
  'western.overlay.ascendant.house2': {
    trait: 'an arrival that somebody reckons in',
    shadow: 'a face valued like a fixture',
    gifts: ['{A} <turns> up, and {B} <thinks> of something worth making'],
    prices: ['{A} <is> counted by {B} among the things one has'],
    scenes: [
      'With {A} at the stall the cheeses sell. {B} tries it with a cousin, with a parrot, and puts {A} back on the stool.',
    ],
    notToSay: ['material attraction'],
  },
  'western.overlay.ascendant.house3': {
    trait: 'a step that belongs to somebody’s street',
    shadow: 'a hello that is over too soon',
    gifts: ["{A} <makes> of {B's} walk to the shop an occasion for news"],
    prices: ['{A} <is> always on the way to somewhere else'],
    scenes: [
      "Between {B's} gate and the letterbox {A} comes along about one day in two. In this way {B} might learn Dutch, as far as the weather.",
    ],
    notToSay: ['like siblings'],
  },
  'western.overlay.ascendant.house4': {
    trait: 'a ring at the bell that sounds like family',
    shadow: 'a guest who knows where the cups are',
    gifts: ["{A} <sits> in {B's} kitchen as if it had a place laid"],
    prices: ['{A} <sees> the house before it has been got ready'],
    scenes: [
      '{B} has a front door for most people. {A} never uses it, and knows which stone to step over.',
    ],
    notToSay: ['feels like home'],
  },
  'western.overlay.ascendant.house5': {
    trait: 'an entrance that makes somebody want to play',
    shadow: 'an admirer in the front row',
    gifts: ["{A} <comes> round, and {B's} dull day <gets> out its paints"],
    prices: ['{A} <has> to be amusing at the door'],
    scenes: [
      "When {A} is seen crossing the square, {B's} window goes up. There is something to throw, usually a verse.",
    ],
    notToSay: ['romance'],
  },
  'western.overlay.ascendant.house6': {
    trait: 'a presence put to use at once',
    shadow: 'a friend with an apron on',
    gifts: ["{A} <walks> in on {B's} muddle with the sleeves already up"],
    prices: ['{A} <is> handed a cloth before a chair'],
    scenes: [
      '{B} remarks, by way of greeting, on how tall {A} is. From then on {A} does the top shelves there, and they are on the best of terms.',
    ],
    notToSay: ['service'],
  },
  'western.overlay.ascendant.house7': {
    trait: 'a counterpart who comes up the path in person',
    shadow: 'a stranger promoted to other half',
    gifts: ['{A} <looks> to {B} like the one the second chair was for'],
    prices: ['{A} <is> answered as if {a.they} had already asked'],
    scenes: [
      'On the tandem at the church sale there is a note, "needs two". {B} has got as far as the front saddle when {A} comes round the font.',
    ],
    notToSay: ['love at first sight'],
  },
  'western.overlay.ascendant.house8': {
    trait: 'an approach that sets off somebody’s alarm and interest',
    shadow: 'a first meeting with a trapdoor in it',
    gifts: ['{A} <says> good evening, and {B} <begins> to tell it'],
    prices: ['{A} <is> suspected of knowing more than the hat lets on'],
    scenes: [
      'They meet over a lost suitcase. {A} has opened it to find an address, {B} asks how much {A} saw, and it is the start of a friendship.',
    ],
    notToSay: ['intense attraction'],
  },
  'western.overlay.ascendant.house9': {
    trait: 'a person who brings somebody news of elsewhere',
    shadow: 'a visitor expected to be wise',
    gifts: ['{A} <seems> to {B} to have just come down a gangway'],
    prices: ['{A} <is> asked for a view where {a.they} only had a rucksack'],
    scenes: [
      "{A} is from eleven miles off. In {B's} house {a.they} <is> given the good chair and asked what people think out there.",
    ],
    notToSay: ['a teacher'],
  },
  'western.overlay.ascendant.house10': {
    trait: 'a bearing that raises somebody’s sights',
    shadow: 'an acquaintance worn on the lapel',
    gifts: ['{A} <has> only to be seen with {B} for {B} to stand taller'],
    prices: ['{A} <is> introduced to everyone but not asked home'],
    scenes: [
      'For the town photograph {B} wants {A} beside {b.them}. {A} is nobody in particular, but the picture hangs in the bank.',
    ],
    notToSay: ['status'],
  },
  'western.overlay.ascendant.house11': {
    trait: 'a newcomer befriended by the second sentence',
    shadow: 'a good fellow among other good fellows',
    gifts: ["{A} <arrives>, and {B's} old plan <has> a fourth for the boat"],
    prices: ['{A} <is> liked by {B} along with a number of people'],
    scenes: [
      '{B} collects people for a choir that meets in a quarry. {A} has opened {a.their} mouth to ask the way, and is put with the altos.',
    ],
    notToSay: ['friendship'],
  },
  'western.overlay.ascendant.house12': {
    trait: 'a figure who comes in by somebody’s garden gate',
    shadow: 'a face that has been dreamt and not met',
    gifts: ['{A} <is> let by {B} into a room that is not on the plan'],
    prices: ['{A} <is> seen late, dimly, and as someone else'],
    scenes: [
      'Each night a person goes by with a dog, and {B}, who does not sleep, looks down. When {A} is presented to {b.them} at a lunch, {B} asks after the dog.',
    ],
    notToSay: ['hidden connection'],
  },
  'western.overlay.node.house1': {
    trait: 'a road that leads up to somebody’s own front',
    shadow: 'a growth that takes another for its mirror',
    gifts: ['{A} <learns> by watching {B} how one stands up for a wish'],
    prices: ["{A} <makes> of {B's} manner a lesson, at dinner too"],
    scenes: [
      '{A} lets people go in front. Behind {B}, who does not, {A} gets into the museum, the lift and, one day, first into the sea.',
    ],
    notToSay: ['destiny'],
  },
  'western.overlay.node.house2': {
    trait: 'a way that goes through somebody’s larder',
    shadow: 'a want of what another has put by',
    gifts: ['{A} <comes>, through {B}, to know the worth of keeping a thing'],
    prices: ["{A} <takes> {B's} steadiness for a public utility"],
    scenes: [
      "At {B's} there are forty jars with dates on. {A}, who eats out of tins and by luck, asks how one starts, and is given a ladle.",
    ],
    notToSay: ['material karma'],
  },
  'western.overlay.node.house3': {
    trait: 'a path along somebody’s daily round',
    shadow: 'a lesson got from chatting about it',
    gifts: ["{A} <finds> in {B's} neighbourhood what {a.they} had looked for abroad"],
    prices: ['{A} <asks> {B} so much that {a.they} never <goes> to see'],
    scenes: [
      'A paper round has ninety doors. {A} comes along with {B} once for company, and learns the names, the dogs, and who is to be sung to.',
    ],
    notToSay: ['learning'],
  },
  'western.overlay.node.house4': {
    trait: 'a direction that turns out to be somebody’s house',
    shadow: 'a settling down in another’s past',
    gifts: ['{A} <learns> with {B} that one can stay'],
    prices: ["{A} <grows> roots in a pot that <is> {B's}"],
    scenes: [
      "{A} has hardly needed a table. It is through sitting at {B's}, in the corner by the stove, that {A} notices one could also be expected.",
    ],
    notToSay: ['past-life family'],
  },
  'western.overlay.node.house5': {
    trait: 'a growing that needs somebody’s playground',
    shadow: 'a courage tried out on another’s stage',
    gifts: ['{A} <finds> next to {B} the nerve to be silly in earnest'],
    prices: ['{A} <lets> {B} have the fun, and <learns> by clapping'],
    scenes: [
      '{A} is only there to hold the ladder for the pantomime. {B} puts the other ears on {a.them}, and for three nights there is a rear half with opinions.',
    ],
    notToSay: ['fated romance'],
  },
  'western.overlay.node.house6': {
    trait: 'a road that leads past somebody’s workbench',
    shadow: 'an apprentice who has become indispensable',
    gifts: ['{A} <is> taught by {B} how much of a life consists of Thursdays'],
    prices: ["{A} <hides> in {B's} chores from a larger task"],
    scenes: [
      'For a long time {A} has wanted to be of use to mankind. {B} has a leak, and a second pair of overalls.',
    ],
    notToSay: ['karmic service'],
  },
  'western.overlay.node.house7': {
    trait: 'a next step that is taken with somebody',
    shadow: 'a road that will not be walked alone',
    gifts: ['{A} <learns> on {B} what it is to be contradicted and stay'],
    prices: ['{A} <waits> at each fork to hear what {B} <thinks>'],
    scenes: [
      '{A} is used to swimming alone. {B} gets into the lane, keeps alongside without a word, and on the turn they both burst out laughing.',
    ],
    notToSay: ['fated partner'],
  },
  'western.overlay.node.house8': {
    trait: 'a way that goes down somebody’s stairs',
    shadow: 'a debt that is kept open to be near',
    gifts: ['{A} <learns> from {B} to share what cannot be halved'],
    prices: ["{A} <goes> after {B's} secrets for the good of {a.their} growth"],
    scenes: [
      'Lending books is a thing {A} does not do. {B} asks for the one with the notes in the margin, has it for a year, and it comes back with replies.',
    ],
    notToSay: ['deep karma'],
  },
  'western.overlay.node.house9': {
    trait: 'a growing that goes by way of somebody’s horizon',
    shadow: 'a faith at second hand',
    gifts: ['{A} <gets> from {B} the idea that it goes on behind the hill'],
    prices: ["{A} <quotes> {B's} travels until {a.they} <has> been"],
    scenes: [
      "On {B's} stairs hang nineteen hats, each from somewhere. {A} tries on one after another, and sends for a form.",
    ],
    notToSay: ['spiritual destiny'],
  },
  'western.overlay.node.house10': {
    trait: 'a climb that starts at somebody’s office',
    shadow: 'a career caught like a cold',
    gifts: ['{A} <sees> in {B} that it is allowed to be good at it in public'],
    prices: ['{A} <serves> under {B} past the day of leaving'],
    scenes: [
      "{A} carries in {B's} papers, and reads them on the stairs. When {B} has no voice left in the hearing, {A} has it all by heart.",
    ],
    notToSay: ['karmic career'],
  },
  'western.overlay.node.house11': {
    trait: 'a road on which somebody’s friends are walking',
    shadow: 'a belonging that saves one having a wish',
    gifts: ['{A} <comes> through {B} among people who want what {a.they} <wants>'],
    prices: ['{A} <joins> where it had been time to begin'],
    scenes: [
      "At {B's} round table there is one more stool. {A} has come to read the meter, and goes home with the minutes to write.",
    ],
    notToSay: ['destined group'],
  },
  'western.overlay.node.house12': {
    trait: 'a direction that goes in under somebody’s trees',
    shadow: 'a lesson that stays in the dark',
    gifts: ['{A} <learns> with {B} to leave a thing unsaid and whole'],
    prices: ["{A} <takes> {B's} silence for advice"],
    scenes: [
      "A pause is something {A} has to fill. On {B's} river there is nothing but pauses, and {A}, in the bow, gets as far as the second bend.",
    ],
    notToSay: ['past lives'],
  },
}
