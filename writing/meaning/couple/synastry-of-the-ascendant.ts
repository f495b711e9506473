import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Ascendant, manner and approach, meets a point of the other’s. */
export const SYNASTRY_OF_THE_ASCENDANT: Cards = {
  'western.synastry.ascendant-sun.join': {
    trait: 'a manner that suits somebody’s purpose to a hair',
    shadow: 'a likeness that leaves one of two unannounced',
    gifts: ['{A} <walks> in the way {B} would like to have been walked in on'],
    prices: ['{B} <lets> {A} go first and <is> then introduced as the friend'],
    scenes: [
      "People at the club have long known {B's} laugh. It is {A} who sets it off, coming in late, with a bicycle.",
    ],
    notToSay: ['instant recognition'],
  },
  'western.synastry.ascendant-sun.flow': {
    trait: 'an ease between manner and purpose',
    shadow: 'a welcome that gets no deeper',
    gifts: ['{A} <puts> the company in a mood to hear what {B} <stands> for'],
    prices: ['<assumes> that being pleased to meet goes on by itself'],
    scenes: [
      'For the appeal {A} does the doorsteps and {B} the speech. Not a bell in the street has to be rung twice.',
    ],
    notToSay: ['a natural fit'],
  },
  'western.synastry.ascendant-sun.strain': {
    trait: 'an entrance that gets across somebody’s light',
    shadow: 'a performance with a critic in the wings',
    gifts: ['{A} <shows> {B} that there <is> another way to be looked at'],
    prices: [
      "{B} <takes> for a pose what is only {A's} way with a hat",
      '{A} <turns> up the volume because {B} <is> not impressed',
    ],
    scenes: [
      'On the steps of the museum {A} hails a man who might help. {B}, who had meant to ask a warden, studies the plinth.',
    ],
    notToSay: ['ego clash'],
  },
  'western.synastry.ascendant-moon.join': {
    trait: 'a face on which somebody’s feeling comes to rest',
    shadow: 'a mood that follows the other’s coat about',
    gifts: ['{A} <needs> only to come round the corner for {B} to breathe out'],
    prices: ["{B} <reads> {A's} every frown as a weather report"],
    scenes: [
      "In the arrivals hall {B} has been brave for twenty minutes. Then {A's} tall hat comes through the doors, and that is that.",
    ],
    notToSay: ['feels like home'],
  },
  'western.synastry.ascendant-moon.flow': {
    trait: 'a manner that is kind to a tender place',
    shadow: 'a gentleness that asks nothing',
    gifts: ["{A} <comes> at {B's} bad days from the right side"],
    prices: ['<reassures> so smoothly that nothing has to be said'],
    scenes: [
      '{B} does not like being visited in a bad week. {A} comes all the same, stands at the foot of the bed, and reads out the football.',
    ],
    notToSay: ['comforting presence'],
  },
  'western.synastry.ascendant-moon.strain': {
    trait: 'a brisk front that treads on something soft',
    shadow: 'a sensitivity with a map of every footstep',
    gifts: ['{A} <learns> from {B} to knock, and then to wait'],
    prices: [
      "{A} <breezes> through a mood of {B's} as through a swing door",
      '{B} <expects> comfort of {A} in a form {A} <does> not stock',
    ],
    scenes: [
      '"Right," says {A}, clapping both hands. {B} had just that moment been about to tell the thing about the sister.',
    ],
    notToSay: ['insensitive'],
  },
  'western.synastry.ascendant-mercury.join': {
    trait: 'a bearing that sets somebody talking',
    shadow: 'a running commentary on a person’s front',
    gifts: ['{A} <makes> {B} quick, funny and rather well informed'],
    prices: ['{B} <explains> {A} to {A} in front of the coats'],
    scenes: [
      '{B} could write the captions for any picture of {A}. There is one photograph to each page, and people read the captions.',
    ],
    notToSay: ['witty together'],
  },
  'western.synastry.ascendant-mercury.flow': {
    trait: 'a style that words come easily to',
    shadow: 'a patter with two practised voices',
    gifts: ['{A} <opens> the conversation and {B} <knows> where it <goes>'],
    prices: ['<chats> past the thing they had come out to say'],
    scenes: [
      'They give directions to strangers. {A} does the arms and {B} the names of the pubs, and no one has been known to get lost.',
    ],
    notToSay: ['easy communication'],
  },
  'western.synastry.ascendant-mercury.strain': {
    trait: 'a way of coming in that interrupts a thought',
    shadow: 'a remark on how a person stands',
    gifts: ['{B} <puts> into words for {A} what the manner had been saying'],
    prices: ["{B} <picks> at a phrase of {A's} that was only a greeting"],
    scenes: [
      'The crossword has one gap, and {B} nearly has it. {A} bursts in with the wind, the shopping and the answer to something else.',
    ],
    notToSay: ['misunderstandings'],
  },
  'western.synastry.ascendant-venus.join': {
    trait: 'a bearing that somebody finds simply lovely',
    shadow: 'a liking with its nose to the glass',
    gifts: ['{A} <looks> better when {B} <is> looking'],
    prices: ['{B} <overlooks>, for the sake of a profile, what was actually said'],
    scenes: [
      'If {B} had a shop window, it would be changed daily about the time {A} goes by. {A} would not so much as notice the tulips.',
    ],
    notToSay: ['love at first sight', 'beautiful'],
  },
  'western.synastry.ascendant-venus.flow': {
    trait: 'a pleasantness that is mutual and unforced',
    shadow: 'a charm that pays its way too easily',
    gifts: ['{A} <brings> out in {B} the good taste and the good plates'],
    prices: ['<agrees> so nicely about the surface that neither looks below'],
    scenes: [
      '{A} cannot choose a scarf. {B} does it from across the shop with an eyebrow, and has been right since the green one.',
    ],
    notToSay: ['harmony'],
  },
  'western.synastry.ascendant-venus.strain': {
    trait: 'a style that grates on a fond eye',
    shadow: 'a compliment with a correction folded in',
    gifts: ['{A} <cures> {B} of liking only what matches'],
    prices: ['{B} <hints> at another collar, and {A} <wears> this one out of spite'],
    scenes: [
      'All that {A} wants is a nod. {B} steps back, puts a head on one side, and asks whether those are the only shoes.',
    ],
    notToSay: ['superficial attraction'],
  },
  'western.synastry.ascendant-mars.join': {
    trait: 'a front that somebody runs at with pleasure',
    shadow: 'a spark too near the curtain',
    gifts: ['{A} <comes> in and {B} <is> on both feet, ready to begin'],
    prices: ['{B} <pushes> just where {A} <has> set a foot'],
    scenes: [
      'At the first meeting {A} says good day and {B} throws a rope. It is caught, and neither stops for coffee.',
    ],
    notToSay: ['raw attraction'],
  },
  'western.synastry.ascendant-mars.flow': {
    trait: 'a bearing that gives somebody’s force a target',
    shadow: 'a team that is always in a sprint',
    gifts: ['{A} <points> the way with a chin and {B} <clears> it'],
    prices: ['<hustles> through a day that would have been good slow'],
    scenes: [
      'Moving the piano is a matter of seconds. {A} goes down backwards saying left, left, step, and {B} does as the voice says.',
    ],
    notToSay: ['dynamic duo'],
  },
  'western.synastry.ascendant-mars.strain': {
    trait: 'an approach that gets somebody’s back up',
    shadow: 'a scuffle over the doorway',
    gifts: ['{A} <finds> out from {B} exactly how far a manner will carry'],
    prices: [
      '{B} <bristles> at a tone {A} <uses> to everybody',
      '{A} <stiffens> before {B} <has> opened {b.their} mouth',
    ],
    scenes: [
      'They meet head-on in the narrow part of the lane. {A} has right of way, {B} has the bigger car, and each turns off the engine.',
    ],
    notToSay: ['combative'],
  },
  'western.synastry.ascendant-jupiter.join': {
    trait: 'a presence in which somebody’s hopes put on weight',
    shadow: 'a build-up with a drop behind it',
    gifts: ['{A} <looks> to {B} like good news coming up the path'],
    prices: ["{B} <promises> other people things on the strength of {A's} smile"],
    scenes: [
      'When {A} asks if it is far, {B} says not at all, and draws a river, a castle and an inn. It is far, and there is the inn.',
    ],
    notToSay: ['lucky charm'],
  },
  'western.synastry.ascendant-jupiter.flow': {
    trait: 'a welcome with a spare leaf in the table',
    shadow: 'a good cheer that lets things slide',
    gifts: ['{A} <gets> from {B} the nod that <makes> a shy step a stride'],
    prices: ['<forgives> in each other whatever others are left to clear up'],
    scenes: [
      'Wherever {B} has the keys, {A} ends up with a room. There is a balcony, a parrot, and no date for leaving.',
    ],
    notToSay: ['fortunate meeting'],
  },
  'western.synastry.ascendant-jupiter.strain': {
    trait: 'a modest front beside an ample view',
    shadow: 'an encouragement two sizes too large',
    gifts: ['{B} <sees> in {A} a bigger person, and <is> sometimes right'],
    prices: ['{B} <oversells> {A} to people {A} <has> still to meet'],
    scenes: [
      '"My friend here could do that asleep," {B} tells the firm. {A} learns about it from the contract, which comes with a hard hat.',
    ],
    notToSay: ['too much of a good thing'],
  },
  'western.synastry.ascendant-saturn.join': {
    trait: 'a manner that straightens under a steady eye',
    shadow: 'a smile that checks first whether it may',
    gifts: ['{A} <gains> near {B} the outline of someone to be relied on'],
    prices: ['{A} <shrinks> to the size that {B} <has> been known to approve'],
    scenes: [
      'With {B} in the room {A} does up the jacket. Visitors begin to ask {A} things, and get answers.',
    ],
    notToSay: ['oppressive'],
  },
  'western.synastry.ascendant-saturn.flow': {
    trait: 'a plain front on a firm backing',
    shadow: 'a formality both have stopped hearing',
    gifts: ['{A} <makes> an appearance and {B} <makes> sure that there is a chair'],
    prices: ['<keeps> the gloves on through a warm spring'],
    scenes: [
      '{A} is the voice at the ticket window and {B} the hand that oils the barrier. Between the two of them neither a customer nor a coin goes missing.',
    ],
    notToSay: ['a stable bond'],
  },
  'western.synastry.ascendant-saturn.strain': {
    trait: 'a step that slows in front of somebody’s caution',
    shadow: 'a rebuff that was meant for a precaution',
    gifts: ['{A} <is> taught by {B} what will still look well in ten years'],
    prices: [
      '{A} <plays> the fool because {B} <has> looked grave',
      "{B} <hears> an offence in the very briskness of {A's} hello",
    ],
    scenes: [
      '{A} comes down in yellow. {B} asks, not unkindly, how long it is meant to last, and they leave for the christening in two colours of silence.',
    ],
    notToSay: ['cold shoulder'],
  },
  'western.synastry.ascendant-uranus.join': {
    trait: 'an arrival that trips a hidden wire',
    shadow: 'a person never met the same way twice',
    gifts: ['{A} <rings>, and {B} at once <thinks> of something that was never done'],
    prices: ['{B} <startles> {A} out of a manner that had been doing very well'],
    scenes: [
      '{A} has only called about the meter. By the evening {B} has the two of them, the meter and a theremin on the roof.',
    ],
    notToSay: ['electric'],
  },
  'western.synastry.ascendant-uranus.flow': {
    trait: 'a manner that is let off the lead',
    shadow: 'a novelty that has to be kept up',
    gifts: ['{B} <likes> {A} best in the version the family never saw'],
    prices: ['<swaps> a good habit for an interesting one'],
    scenes: [
      "At {B's} instigation {A} has the long hair off, on a Wednesday, at a stall. The barber charges half and asks to keep the plait.",
    ],
    notToSay: ['exciting'],
  },
  'western.synastry.ascendant-uranus.strain': {
    trait: 'a composure that somebody cannot leave alone',
    shadow: 'a prank with a hard edge',
    gifts: ['{B} <frees> {A} from having to be expected'],
    prices: [
      "{B} <drops> the one subject {A's} face cannot cope with",
      '{A} <smooths> over a break that {B} had meant to be seen',
    ],
    scenes: [
      'The receiving line is in order as far as {B}. {B} introduces {A} to the ambassador as the man from the drains, and the ambassador is delighted.',
    ],
    notToSay: ['unreliable'],
  },
  'western.synastry.ascendant-neptune.join': {
    trait: 'a face that somebody dreams on',
    shadow: 'a reflection taken for a person',
    gifts: ['{A} <is> seen by {B} with a kindness that is nearly a gift'],
    prices: ['{B} <looks> so long at the picture that {A} <gets> cold'],
    scenes: [
      '{A} passes under a lit window in May. Up there, for {B}, goes somebody in a hat {A} does not own, walking into the evening.',
    ],
    notToSay: ['illusions'],
  },
  'western.synastry.ascendant-neptune.flow': {
    trait: 'a bearing that hardly disturbs the water',
    shadow: 'a haze both find flattering',
    gifts: ["{A} <gives> {B's} vague good feeling a way to come in"],
    prices: ['<leaves> unclear who invited whom, and to what'],
    scenes: [
      'In the fog on the pier {B} hums and {A} follows the hum. It is a poor way to find a car, and neither will regret it.',
    ],
    notToSay: ['dreamlike'],
  },
  'western.synastry.ascendant-neptune.strain': {
    trait: 'a front that keeps slipping out of focus',
    shadow: 'a disappointment with a person who was never there',
    gifts: ["{B} <teaches> {A} to mistrust a first impression, {A's} included"],
    prices: [
      '{B} <imagines> a promise in the way {A} <holds> a cup',
      '{A} <plays> up to a picture, and <is> then asked to live in it',
    ],
    scenes: [
      'It is agreed that {A} should wear something red. {B} goes up to four people in red, and each is more likely.',
    ],
    notToSay: ['deception'],
  },
  'western.synastry.ascendant-pluto.join': {
    trait: 'a manner under a very strong lamp',
    shadow: 'a stare that wants what is underneath',
    gifts: ['{B} <takes> {A} at a depth that small talk never reached'],
    prices: ['{A} <feels> looked through and <starts> to look for cover'],
    scenes: [
      'At the hotel bar {B} says nothing at all for some time. Then {B} asks {A} what became of the brother, and there is a brother.',
    ],
    notToSay: ['magnetic obsession'],
  },
  'western.synastry.ascendant-pluto.flow': {
    trait: 'a front with a deep engine behind it',
    shadow: 'a hold so quiet that it passes for help',
    gifts: ['{A} <grows> bold, knowing what {B} would do if it came to that'],
    prices: ['<leans> on a power that neither has ever named'],
    scenes: [
      'Nobody heckles while {B} is standing at the back. {A} tells the same jokes as before, and begins to pause before the good ones.',
    ],
    notToSay: ['transformative'],
  },
  'western.synastry.ascendant-pluto.strain': {
    trait: 'an open manner watched by a closed one',
    shadow: 'a contest over who may be unimpressed',
    gifts: ['{A} <finds> in {b.them} the one person no charm will move'],
    prices: [
      '{B} <waits> for the face to drop, and <says> so',
      '{A} <jokes> at the exact moment when {B} had meant it',
    ],
    scenes: [
      'The card game is for matches. By midnight {A} has given up smiling and {B} has given up blinking, and the matches are all on one side.',
    ],
    notToSay: ['manipulation'],
  },
  'western.synastry.ascendant-ascendant.join': {
    trait: 'a pair of entrances cut from one cloth',
    shadow: 'an echo in the hall',
    gifts: ['<understands> at once why the other has stopped on the mat'],
    prices: ['<competes>, without wishing to, for the same chair and adjective'],
    scenes: [
      'They come to the reunion in the same absurd waistcoat. {A} looks down, {B} looks down, and they stand together for the photograph.',
    ],
    notToSay: ['mirror image'],
  },
  'western.synastry.ascendant-ascendant.flow': {
    trait: 'a pair of manners that walk in step',
    shadow: 'a double politeness with the point left out',
    gifts: ['<enters> a strange room more easily as two than as one'],
    prices: ['<praises> in each other what is only habit'],
    scenes: [
      'On the trampoline both go up at the same time. {A} comes down at one end and {B} at the other, and they bounce, they say, in rhythm.',
    ],
    notToSay: ['easy rapport'],
  },
  'western.synastry.ascendant-ascendant.strain': {
    trait: 'a pair of approaches from opposite ends',
    shadow: 'a habit of seeing the coat’s other side',
    gifts: ['<shows> each other, sooner than friends would, how they come across'],
    prices: ['<argues> about how to ring a bell'],
    scenes: [
      '{A} likes to be early and walk round the block. {B} likes to be late and run, and they meet at the far side, one strolling and one scarlet.',
    ],
    notToSay: ['opposites attract'],
  },
  'western.synastry.ascendant-midheaven.join': {
    trait: 'a manner that opens doors to somebody’s calling',
    shadow: 'a friend mistaken for a business card',
    gifts: ['{A} <looks> like what {B} <is> trying to become known for'],
    prices: ['{B} <brings> {A} along to be seen with'],
    scenes: [
      "Any hat of {B's} would sell if {A} walked home in it. {B} keeps a drawing of the walk.",
    ],
    notToSay: ['career boost'],
  },
  'western.synastry.ascendant-midheaven.flow': {
    trait: 'an appearance that does credit to a good name',
    shadow: 'a handshake that is always half official',
    gifts: ["{A} <makes> {B's} ambition seem like something to join"],
    prices: ['<meets> with a purpose even when there was none'],
    scenes: [
      'At the fair {B} has the plans and {A} has the biscuits. It is a small stand, and people queue for it round the generators.',
    ],
    notToSay: ['mutual success'],
  },
  'western.synastry.ascendant-midheaven.strain': {
    trait: 'a private style across a public aim',
    shadow: 'an apology made to the boss’s aunt',
    gifts: ['{A} <reminds> {B} that the board <goes> home at six as well'],
    prices: [
      '{B} <hushes> {A} in the lift, in case',
      '{A} <turns> up as {a.themself} on the day a suit was called for',
    ],
    scenes: [
      'For the opening {B} has asked everyone to come in grey. Halfway down the staircase, in a poncho, holding out both arms, comes {A}.',
    ],
    notToSay: ['bad for the career'],
  },
  'western.synastry.ascendant-node.join': {
    trait: 'an encounter that feels like a turning',
    shadow: 'a person treated as a signpost',
    gifts: ['{A} <comes> along at the fork where {B} had been standing for years'],
    prices: ['{B} <makes> a mission of what, to {A}, was passing by'],
    scenes: [
      'The evening class is cancelled, and two people have not been told. {A} asks {B} what {b.they} would have learnt, and by the bus stop {b.they} <has> begun.',
    ],
    notToSay: ['fated meeting'],
  },
  'western.synastry.ascendant-node.flow': {
    trait: 'a manner that makes the new way look walkable',
    shadow: 'a following that saves one the choosing',
    gifts: ['{A} <shows> {B}, by simply doing it, that it can be done'],
    prices: ["{B} <borrows> {A's} nerve and <forgets> to get {b.their} own"],
    scenes: [
      'On the high board {B} has been looking at the water for some time. {A} comes up the ladder, says "mind", goes past, and {B} is in.',
    ],
    notToSay: ['meant to meet'],
  },
  'western.synastry.ascendant-node.strain': {
    trait: 'a style that calls somebody back to old habits',
    shadow: 'an invitation to be who one was',
    gifts: ['{A} <gives> {B} something definite to grow away from'],
    prices: ['{B} <falls> in with a tone that {b.they} had just outgrown'],
    scenes: [
      '{B} has given up telling that story. Then {A} is there, in the good light, with that way of listening, and out it comes, with the voices.',
    ],
    notToSay: ['karmic lesson'],
  },
  'western.synastry.ascendant-chiron.join': {
    trait: 'a manner that comes close to an old hurt',
    shadow: 'a flinch at a perfectly friendly hand',
    gifts: ['{A} <goes> about, unawares, without the fear that {B} <has> always had'],
    prices: ['{B} <minds> in {A} the ease {b.they} never <dares>'],
    scenes: [
      '{A} sings in the street, out of tune. {B} walks beside {a.them} with burning ears, and is seen to move {b.their} lips.',
    ],
    notToSay: ['wounding', 'healing'],
  },
  'western.synastry.ascendant-chiron.flow': {
    trait: 'an entrance that startles no sore place',
    shadow: 'a delicacy that keeps the bandage on',
    gifts: ["{A} <stands> just so that {B's} worse side <is> to the wall"],
    prices: ['<spares> each other the remark that might have helped'],
    scenes: [
      'In company {B} keeps both hands in the pockets. {A} gives them the string to hold, as they are nearest, and goes on with the knot.',
    ],
    notToSay: ['a healer'],
  },
  'western.synastry.ascendant-chiron.strain': {
    trait: 'a briskness that finds the bruise',
    shadow: 'a hurt that takes the other’s manner personally',
    gifts: ['{B} <tells> {A}, at some cost, what that tone is like to receive'],
    prices: ['{A} <teases> in the very key in which {B} <was> laughed at'],
    scenes: [
      'It is a perfectly good imitation, and the whole canteen is in stitches. {A} looks for {B} among the faces, finds {b.them}, and stops.',
    ],
    notToSay: ['painful'],
  },
}
