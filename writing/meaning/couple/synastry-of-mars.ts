import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Mars, drive and temper, meets a point of the other’s. */
export const SYNASTRY_OF_MARS: Cards = {
  'western.synastry.mars-sun.join': {
    trait: 'a push in the direction somebody was facing',
    shadow: 'a heat that makes every task a trial',
    gifts: ['{A} <puts> legs under whatever {B} <has> been announcing'],
    prices: ["{A} <treads> on {B's} heels and <wonders> at the look"],
    scenes: [
      '{B} has long been going to swim the lake. One Sunday {A} rows alongside, says nothing about turning back, and holds out a towel on the far shore.',
    ],
    notToSay: ['two warriors'],
  },
  'western.synastry.mars-sun.flow': {
    trait: 'a shared appetite for getting it done',
    shadow: 'a haste that leaves friends at the kerb',
    gifts: ['{A} <clears> the path and {B} <knows> where it ought to lead'],
    prices: ['<says> yes to the next thing before the last is swept up'],
    scenes: [
      'The removal firm cancels at seven. By three {A} and {B} have the piano up four flights on two planks and a great deal of swearing.',
    ],
    notToSay: ['a winning team'],
  },
  'western.synastry.mars-sun.strain': {
    trait: 'a provocation aimed at somebody’s centre',
    shadow: 'a fight for the wheel at every junction',
    gifts: ['{A} <dares> {B} into proving what {b.they} <had> only claimed'],
    prices: ['{B} <digs> in over nothing because {A} <was> pushing'],
    scenes: [
      'There are two thermostats in the room. {A} and {B} have each been given one, on the advice of the electrician, and only his knows what is wired.',
    ],
    notToSay: ['constant fighting'],
  },
  'western.synastry.mars-moon.join': {
    trait: 'a force that sets feelings moving at once',
    shadow: 'a roughness that was meant as vigour',
    gifts: ['{A} <stands> up for {B} before {B} <knows> there was an insult'],
    prices: ['{A} <slams> about and {B} <hears> {b.their} own name in it'],
    scenes: [
      'The landlord has been rather short with {B} on the phone. {A} takes the receiver, listens for a moment, and the repair is on Tuesday.',
    ],
    notToSay: ['raw passion'],
  },
  'western.synastry.mars-moon.flow': {
    trait: 'a boldness that makes somebody feel safe',
    shadow: 'a remedy applied to what only wanted time',
    gifts: ["{A} <turns> {B's} vague dread into a list and <crosses> things off"],
    prices: ['{A} <fixes> the hinge and {B} <had> wanted to talk about the draught'],
    scenes: [
      'A bat has come in, and {B} is on the bed. {A} meets it in the corridor with a colander and the manner of an usher.',
    ],
    notToSay: ['protective'],
  },
  'western.synastry.mars-moon.strain': {
    trait: 'a briskness that goes through somebody’s skin',
    shadow: 'a tearfulness that enrages its cause',
    gifts: ['<says> at last the thing that a year of tact had been saving up'],
    prices: [
      '{A} <wants> it over with, and {B} <has> only begun to feel it',
      '{B} <stores> what {A} <has> forgotten by lunch',
    ],
    scenes: [
      "Pulling out a splinter is the work of a second. {A} does it in the middle of {B's} sentence, quite well, and is amazed at the silence.",
    ],
    notToSay: ['emotional violence'],
  },
  'western.synastry.mars-mercury.join': {
    trait: 'a blunt will beside an agile tongue',
    shadow: 'a crossfire with nobody in the wrong',
    gifts: ["{A} <calls> {B's} bluff and {B} <finds> it was no bluff"],
    prices: ["{A} <hears> {B's} reasons as a way of stalling"],
    scenes: [
      'Nobody else plays table tennis with them any more. {B} comments, {A} smashes, and the score is kept by whichever is less out of breath.',
    ],
    notToSay: ['war of words'],
  },
  'western.synastry.mars-mercury.flow': {
    trait: 'a readiness that can use a hint',
    shadow: 'a prank that outruns its reason',
    gifts: ['{B} <draws> it on a napkin and {A} <builds> it by the weekend'],
    prices: ['<talks> each other into action at the speed of a dare'],
    scenes: [
      'A wasp’s nest, a hosepipe and half a plan are enough. {B} has read something about smoke, {A} has a hat, and the aunts watch from the car.',
    ],
    notToSay: ['quick-witted team'],
  },
  'western.synastry.mars-mercury.strain': {
    trait: 'an impatience with the way another talks',
    shadow: 'a slammed remark on either side',
    gifts: ['{A} <cuts> through a cleverness that had hidden a fear'],
    prices: ["{A} <finishes> {B's} sentence wrongly and <acts> on it"],
    scenes: [
      'The instructions run to a page and a half, and {B} is reading them out. From the way {A} puts down the drill it is clear that the wardrobe stands.',
    ],
    notToSay: ['verbal abuse'],
  },
  'western.synastry.mars-venus.join': {
    trait: 'an attraction that does not wait to be introduced',
    shadow: 'an ardour that forgets to look up',
    gifts: [
      '{A} <wants> openly what {B} <has> the grace to be wanted for',
      '<finds> a game in any queue, lift or cloakroom',
    ],
    prices: ['{A} <takes> a yes to the evening for a yes to everything'],
    scenes: [
      'Only one of them can cook, it turns out, and it is neither. {A} burns the second pan as well, and {B} keeps laughing and handing up eggs.',
    ],
    notToSay: ['hot sex', 'animal magnetism'],
  },
  'western.synastry.mars-venus.flow': {
    trait: 'a courtship with good timing',
    shadow: 'a pleasure that lets the practical slide',
    gifts: ['{A} <is> bold in just the places where {B} <is> inviting'],
    prices: ['<makes> up so well that the quarrel is never looked into'],
    scenes: [
      'In the dark of the interval {A} guesses which ice cream. {B} had been about to say so, and says instead that there are two spoons.',
    ],
    notToSay: ['ideal lovers'],
  },
  'western.synastry.mars-venus.strain': {
    trait: 'a desire with a thorn for a handle',
    shadow: 'a chase that tires of its own success',
    gifts: ['<stays> interested in each other long past the usual date'],
    prices: [
      '{A} <wants> it now and {B} <wants> it to be asked for nicely',
      '{B} <goes> cool to be pursued, and {A} <takes> the coolness at its word',
    ],
    scenes: [
      'The invitation names {B} and a guest, and it takes {A} three days to forgive the guest. They go, quarrel over the map, and laugh at every wrong turning.',
    ],
    notToSay: ['passionate fights', 'a stormy affair'],
  },
  'western.synastry.mars-mars.join': {
    trait: 'a common tempo that doubles the pace',
    shadow: 'a row with two engines',
    gifts: ['<starts> at the same moment, which halves every heavy thing'],
    prices: ['<cannot> both be first through the gate, and <tries>'],
    scenes: [
      'Nobody would let both of them be on the blue team. In the photograph {A} and {B} hold the rope alone, against eleven, and are winning.',
    ],
    notToSay: ['two hotheads'],
  },
  'western.synastry.mars-mars.flow': {
    trait: 'a difference of method that pulls one way',
    shadow: 'an ease in action that leaves out the why',
    gifts: ['<works> side by side for hours with no instructions given'],
    prices: ['<goes> along with a bad idea because the going is so good'],
    scenes: [
      'The hedge is begun from both ends. At noon, without having looked up, {A} and {B} meet in the middle and find that the heights agree.',
    ],
    notToSay: ['energetic compatibility'],
  },
  'western.synastry.mars-mars.strain': {
    trait: 'a mismatch over when to start and stop',
    shadow: 'a will that stiffens at the sight of another',
    gifts: ['<toughens> each other for the opponents outside'],
    prices: [
      '<pulls> the same rope from its two ends and <blames> the rope',
      '{A} <forces> the pace and {B} <answers> by slowing it',
    ],
    scenes: [
      "A tandem would be a present from people who loved them both. It would soon have a bent pedal on {A's} side and a very worn brake on {B's}.",
    ],
    notToSay: ['power struggle', 'violent'],
  },
  'western.synastry.mars-jupiter.join': {
    trait: 'a boldness that is told it may',
    shadow: 'a crusade that began as an errand',
    gifts: ["{B} <gives> {A's} fight something worth winning"],
    prices: ['<bets> on each other’s nerve and <loses> the deposit'],
    scenes: [
      'The footpath has been fenced off without a notice. {A} brings the bolt cutters and {B} a brass band, and it stays open.',
    ],
    notToSay: ['success together'],
  },
  'western.synastry.mars-jupiter.flow': {
    trait: 'a zest that reckons on a good outcome',
    shadow: 'a confidence nobody has audited',
    gifts: ['<makes> hard exercise, of whatever sort, feel like an outing'],
    prices: ['<takes> on the mountain, having trained on the subject of the mountain'],
    scenes: [
      'Halfway over, the ice begins to talk. {B} thinks it will hold, {A} thinks of a way to be lighter, and they arrive on their stomachs, cheering.',
    ],
    notToSay: ['adventurous duo'],
  },
  'western.synastry.mars-jupiter.strain': {
    trait: 'a zeal that overruns its mandate',
    shadow: 'a moral here and a fist there',
    gifts: ['<refuses> together an unfairness that everyone else had got used to'],
    prices: ['{B} <cheers> {A} on into a quarrel that {B} <watches>'],
    scenes: [
      "A dispute about one parking bay is put into {A's} hands and {B's} philosophy. It reaches the national press, and somebody composes a hymn.",
    ],
    notToSay: ['excess', 'gambling'],
  },
  'western.synastry.mars-saturn.join': {
    trait: 'a drive that has been harnessed',
    shadow: 'a foot on each pedal at once',
    gifts: [
      '{B} <teaches> {A} where to put the strength so that it <lasts>',
      '<finishes> the wall, however long the wall turns out to be',
    ],
    prices: ['{A} <boils> at a pace that {B} <has> calculated'],
    scenes: [
      'Felling the ash takes them nine days. {B} will not have a cut made before it is measured, and {A} has never looked so well rested or so furious.',
    ],
    notToSay: ['frustration', 'blocked anger'],
  },
  'western.synastry.mars-saturn.flow': {
    trait: 'a strength to be relied on in bad weather',
    shadow: 'a toughness with no word for enough',
    gifts: ['{A} <supplies> the shove and {B} <sees> that it <is> the last one needed'],
    prices: ['<works> through the invitation and <mentions> it afterwards'],
    scenes: [
      'In the flood everyone has ideas. {B} fills sandbags, {A} runs with them, and at dawn the pumping station is the one dry place in the parish.',
    ],
    notToSay: ['disciplined team'],
  },
  'western.synastry.mars-saturn.strain': {
    trait: 'an impulse that keeps meeting a wall',
    shadow: 'a grudge with excellent paperwork',
    gifts: ['{A} <gets> {B} to risk a thing that was overdue'],
    prices: [
      '{B} <says> no with {b.their} eyebrows before {A} <has> moved',
      "{A} <does> it behind {B's} back and too fast",
    ],
    scenes: [
      'The form requires two signatures and {B} has gone to lunch. When {b.they} <comes> back {A} has knocked through to the corridor and is sweeping.',
    ],
    notToSay: ['cruelty', 'the abuser'],
  },
  'western.synastry.mars-ascendant.join': {
    trait: 'an effect like a window flung up',
    shadow: 'a presence that crowds the doorway',
    gifts: ['{A} <makes> {B} quicker on the feet and readier to answer'],
    prices: ['{A} <comes> at {B} with news when {B} <has> one arm in a coat'],
    scenes: [
      'Once {A} has joined the choir {B} comes in on the note. Nobody says anything, and it costs the altos their doze.',
    ],
    notToSay: ['physical attraction'],
  },
  'western.synastry.mars-ascendant.flow': {
    trait: 'a spur that suits the rider',
    shadow: 'a bustle that leaves no time to look',
    gifts: ['{A} <gets> {B} out of the house in under four minutes'],
    prices: ['<does> so much side by side that they seldom face each other'],
    scenes: [
      'Eating ices on the pier, {B} says that the big wheel looks slow. {A} already has the tickets in {a.their} teeth and is running.',
    ],
    notToSay: ['active together'],
  },
  'western.synastry.mars-ascendant.strain': {
    trait: 'a hurry that collides with a manner',
    shadow: 'a rudeness that each thinks is the other’s',
    gifts: ['{A} <rouses> {B} from a politeness that was no use to anybody'],
    prices: ["{B} <bristles> at {A's} step on the gravel"],
    scenes: [
      'There is room for two in the corridor, if one turns sideways. {A} and {B} have both reported the collision, each with a sketch.',
    ],
    notToSay: ['aggressive'],
  },
  'western.synastry.mars-uranus.join': {
    trait: 'a trigger and a spark in one pocket',
    shadow: 'an accident of temper waiting for a date',
    gifts: ['{B} <shows> {A} the way over that nobody had thought of as a way'],
    prices: ['<breaks> the thing to see whether it would break'],
    scenes: [
      'Told that the gate is locked until nine, {B} looks at the wall and {A} makes a stirrup. At nine they are let out, with a sermon.',
    ],
    notToSay: ['explosive', 'sudden violence'],
  },
  'western.synastry.mars-uranus.flow': {
    trait: 'a daring with room for two inventors',
    shadow: 'a thrill preferred to a result',
    gifts: ['<mends> in an hour, by an improper method, what experts had given up'],
    prices: ['<drops> the project on the day it starts to work'],
    scenes: [
      'With a pram wheel, a sail and the length of the disused runway, {A} and {B} set a record. It is not clear of what, but there is to be a plaque.',
    ],
    notToSay: ['exciting sex'],
  },
  'western.synastry.mars-uranus.strain': {
    trait: 'a will that cannot predict what it will hit',
    shadow: 'a flare of temper out of a clear morning',
    gifts: ['<jolts> each other out of a rut before it has a name'],
    prices: ['{A} <gives> an order, and {B} <does> its opposite from reflex'],
    scenes: [
      'Both have the right of way, in their own opinion, at the swing doors. The soup goes up, quite slowly, and {A} and {B} watch it together.',
    ],
    notToSay: ['danger', 'accidents'],
  },
  'western.synastry.mars-neptune.join': {
    trait: 'a deed under the spell of a vision',
    shadow: 'a fight with something that is not there',
    gifts: ['{B} <gives> {A} a cause that is gentler than winning'],
    prices: ['{A} <chases> what {B} <had> only been dreaming aloud'],
    scenes: [
      'It is {B} who hears music under the ice rink. It is {A} who takes up the floor, finds the pipe that sings, and cannot bear to stop it.',
    ],
    notToSay: ['confused passion'],
  },
  'western.synastry.mars-neptune.flow': {
    trait: 'a strength that has learnt to move softly',
    shadow: 'a current that nobody is rowing against',
    gifts: ['{A} <makes> real, in wood or wool, what {B} <had> seen with shut eyes'],
    prices: ['<glides> past the hour at which somebody had to say stop'],
    scenes: [
      'Teaching a frightened child to float takes both of them. {A} holds the small of its back and {B} talks about jellyfish until {A} can let go.',
    ],
    notToSay: ['sensual'],
  },
  'western.synastry.mars-neptune.strain': {
    trait: 'a push that meets no resistance and falls over',
    shadow: 'an anger that turns into somebody’s headache',
    gifts: ['{B} <disarms> {A} at a point where arms were no help'],
    prices: [
      "{B} <agrees> to {A's} face and <lets> the day go by",
      '{A} <strikes> out at a muddle and <hits> whoever stood in it',
    ],
    scenes: [
      'When is the boat going to be painted, {A} wants to know. {B} gives such a smile that {A} paints it alone, fuming, in the rain.',
    ],
    notToSay: ['deceit', 'weakness'],
  },
  'western.synastry.mars-pluto.join': {
    trait: 'a determination that could move a hillside',
    shadow: 'a contest in which neither will blink',
    gifts: ['<wants> something together past all discouragement'],
    prices: ['{B} <corners> {A} to see what {a.they} <will> do'],
    scenes: [
      'The tree stump has defeated a tractor. {A} and {B} would dig round it every evening for six weeks and keep it, like the head of a boar.',
    ],
    notToSay: ['violent passion', 'domination'],
  },
  'western.synastry.mars-pluto.flow': {
    trait: 'a stamina that draws on something underneath',
    shadow: 'a ruthlessness that feels like plain sense',
    gifts: ["{B} <steadies> {A's} courage when the real danger comes"],
    prices: ['<runs> over a third person’s doubts without feeling the bump'],
    scenes: [
      'At two in the morning the pipe under the hall bursts. {A} and {B} hardly speak until five, and then it is about toast.',
    ],
    notToSay: ['powerful sex'],
  },
  'western.synastry.mars-pluto.strain': {
    trait: 'a struggle that goes on under good manners',
    shadow: 'a blow held back and never forgotten',
    gifts: ['<learns> in this company exactly where anger ought to stop'],
    prices: [
      '{B} <goads> by keeping calm and {A} <obliges> by not',
      '<raises> the stakes until the trifle cannot be dropped',
    ],
    scenes: [
      'The arm-wrestling at the summer party is for a joke. Twenty minutes later nobody is laughing, and the vicar asks {A} and {B} to call it even.',
    ],
    notToSay: ['abusive', 'a fight to the death'],
  },
}
