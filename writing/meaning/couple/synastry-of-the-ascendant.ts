import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Ascendant, manner and approach, meets a point of the other’s. */
export const SYNASTRY_OF_THE_ASCENDANT: Cards = {
  'western.synastry.ascendant-sun.join': {
    trait: 'a manner that suits somebody’s purpose to a hair',
    shadow: 'a likeness that leaves one of two unannounced',
    gifts: ['{A} <walks> in the way {B} would like to have been walked in on'],
    prices: ['{B} <lets> {A} go first and <is> then introduced as the friend'],
    scenes: [
      "People at the club had spoken of {B's} laugh for years. It was {A} who made it, coming in late, with a bicycle.",
    ],
    notToSay: ['instant recognition'],
  },
  'western.synastry.ascendant-sun.flow': {
    trait: 'an ease between manner and purpose',
    shadow: 'a welcome that gets no deeper',
    gifts: ['{A} <puts> the company in a mood to hear what {B} <stands> for'],
    prices: ['<takes> it that being pleased to meet goes on by itself'],
    scenes: [
      'For the appeal {A} did the doorsteps and {B} the speech. Not a bell in the street was rung twice, and the roof is on.',
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
      'On the steps of the museum {A} hailed a man who might help. {B}, who had meant to ask a warden, studied the plinth.',
    ],
    notToSay: ['ego clash'],
  },
  'western.synastry.ascendant-moon.join': {
    trait: 'a face on which somebody’s feeling comes to rest',
    shadow: 'a mood that follows the other’s coat about',
    gifts: ['{A} <needs> only to come round the corner for {B} to breathe out'],
    prices: ["{B} <reads> {A's} every frown as a weather report"],
    scenes: [
      'In the arrivals hall {B} had been brave for twenty minutes. Then the tall hat came through the doors, and that was that.',
    ],
    notToSay: ['feels like home'],
  },
  'western.synastry.ascendant-moon.flow': {
    trait: 'a manner that is kind to a tender place',
    shadow: 'a gentleness that asks nothing',
    gifts: ["{A} <comes> at {B's} bad days from the right side"],
    prices: ['<reassures> so smoothly that nothing has to be said'],
    scenes: [
      '{B} does not like being visited ill. {A} came all the same, stood at the foot of the bed, and read out the football.',
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
      '"Right," said {A}, clapping both hands. {B} had just that moment been about to tell the thing about the sister.',
    ],
    notToSay: ['insensitive'],
  },
  'western.synastry.ascendant-mercury.join': {
    trait: 'a bearing that sets somebody talking',
    shadow: 'a running commentary on a person’s front',
    gifts: ['{A} <makes> {B} quick, funny and rather well informed'],
    prices: ['{B} <explains> {A} to {A} in front of the coats'],
    scenes: [
      '{B} writes the captions for the parish magazine. Since {A} came there is one photograph to each page, and people read the captions.',
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
      'The crossword had one gap, and {B} nearly had it. {A} burst in with the wind, the shopping and the answer to something else.',
    ],
    notToSay: ['misunderstandings'],
  },
  'western.synastry.ascendant-venus.join': {
    trait: 'a bearing that somebody finds simply lovely',
    shadow: 'a liking with its nose to the glass',
    gifts: ['{A} <looks> better when {B} <is> looking'],
    prices: ['{B} <overlooks>, for the sake of a profile, what was actually said'],
    scenes: [
      'For a fortnight the florist across the road had been changing the window daily. {A} walks past at ten to nine, and had not so much as noticed the tulips.',
    ],
    notToSay: ['love at first sight', 'beautiful'],
  },
  'western.synastry.ascendant-venus.flow': {
    trait: 'a pleasantness that is mutual and unforced',
    shadow: 'a charm that pays its way too easily',
    gifts: ['{A} <brings> out in {B} the good taste and the good plates'],
    prices: ['<agrees> so nicely about the surface that neither <looks> below'],
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
      'All that {A} wanted was a nod. {B} stepped back, put a head on one side, and asked whether those were the only shoes.',
    ],
    notToSay: ['superficial attraction'],
  },
  'western.synastry.ascendant-mars.join': {
    trait: 'a front that somebody runs at with pleasure',
    shadow: 'a spark too near the curtain',
    gifts: ['{A} <comes> in and {B} <is> on both feet, ready to begin'],
    prices: ['{B} <pushes> just where {A} <has> set a foot'],
    scenes: [
      'On the first morning at the boatyard {A} said good day and {B} threw a rope. It was caught, and they have not stopped for coffee yet.',
    ],
    notToSay: ['raw attraction'],
  },
  'western.synastry.ascendant-mars.flow': {
    trait: 'a bearing that gives somebody’s force a target',
    shadow: 'a team that is always in a sprint',
    gifts: ['{A} <points> the way with a chin and {B} <clears> it'],
    prices: ['<hustles> through a day that would have been good slow'],
    scenes: [
      'Moving the piano was a matter of seconds. {A} went down backwards saying left, left, step, and {B} did as the voice said.',
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
      'They met head-on in the narrow part of the lane. {A} had right of way, {B} had the tractor, and each turned off the engine.',
    ],
    notToSay: ['combative'],
  },
  'western.synastry.ascendant-jupiter.join': {
    trait: 'a presence in which somebody’s hopes put on weight',
    shadow: 'a build-up with a drop behind it',
    gifts: ['{A} <looks> to {B} like good news coming up the path'],
    prices: ["{B} <promises> other people things on the strength of {A's} smile"],
    scenes: [
      'When {A} asked if it was far, {B} said not at all, and drew a river, a castle and an inn. It was far, and there was the inn.',
    ],
    notToSay: ['lucky charm'],
  },
  'western.synastry.ascendant-jupiter.flow': {
    trait: 'a welcome with a spare leaf in the table',
    shadow: 'a good cheer that lets things slide',
    gifts: ['{A} <gets> from {B} the nod that <makes> a shy step a stride'],
    prices: ['<forgives> in each other whatever others are left to clear up'],
    scenes: [
      'Wherever {B} has the keys, {A} ends up with a room. The last one had a balcony, a parrot, and no date for leaving.',
    ],
    notToSay: ['fortunate meeting'],
  },
  'western.synastry.ascendant-jupiter.strain': {
    trait: 'a modest front beside an ample view',
    shadow: 'an encouragement two sizes too large',
    gifts: ['{B} <sees> in {A} a bigger person, and <is> sometimes right'],
    prices: ['{B} <oversells> {A} to people {A} <has> still to meet'],
    scenes: [
      '"My friend here could do that asleep," {B} had told the firm. {A} learnt about it from the contract, which came with a hard hat.',
    ],
    notToSay: ['too much of a good thing'],
  },
  'western.synastry.ascendant-saturn.join': {
    trait: 'a manner that straightens under a steady eye',
    shadow: 'a smile that checks first whether it may',
    gifts: ['{A} <gains> near {B} the outline of someone to be relied on'],
    prices: ['{A} <shrinks> to the size that {B} <has> been known to approve'],
    scenes: [
      'Since {B} took over the museum {A} has worn the jacket of the uniform buttoned. Visitors ask things now, and get answers.',
    ],
    notToSay: ['oppressive'],
  },
  'western.synastry.ascendant-saturn.flow': {
    trait: 'a plain front on a firm backing',
    shadow: 'a formality both have stopped hearing',
    gifts: ['{A} <makes> an appearance and {B} <makes> sure that there is a chair'],
    prices: ['<keeps> the gloves on through a warm spring'],
    scenes: [
      '{A} is the voice at the ticket window and {B} the hand that has oiled the barrier. In eleven seasons the two of them have not lost a customer or a coin.',
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
      '{A} came down in yellow. {B} asked, not unkindly, how long it was meant to last, and they went to the christening in two colours of silence.',
    ],
    notToSay: ['cold shoulder'],
  },
  'western.synastry.ascendant-uranus.join': {
    trait: 'an arrival that trips a hidden wire',
    shadow: 'a person never met the same way twice',
    gifts: ['{A} <rings>, and {B} at once <thinks> of something that was never done'],
    prices: ['{B} <startles> {A} out of a manner that had been doing very well'],
    scenes: [
      '{A} had only called about the meter. By the evening {B} had the two of them, the meter and a theremin on the roof.',
    ],
    notToSay: ['electric'],
  },
  'western.synastry.ascendant-uranus.flow': {
    trait: 'a manner that is let off the lead',
    shadow: 'a novelty that has to be kept up',
    gifts: ['{B} <likes> {A} best in the version the family never saw'],
    prices: ['<swaps> a good habit for an interesting one'],
    scenes: [
      "At {B's} instigation {A} had the long hair off, on a Wednesday, at a stall. The barber charged half and asked to keep the plait.",
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
      'The receiving line was in order as far as {B}. {B} introduced {A} to the ambassador as the man from the drains, and the ambassador was delighted.',
    ],
    notToSay: ['unreliable'],
  },
  'western.synastry.ascendant-neptune.join': {
    trait: 'a face that somebody dreams on',
    shadow: 'a reflection taken for a person',
    gifts: ['{A} <is> seen by {B} with a kindness that is nearly a gift'],
    prices: ['{B} <looks> so long at the picture that {A} <gets> cold'],
    scenes: [
      'The painter had never asked who sat by the window. {A} passed the studio in May, and there on the easel, in a hat {A} does not own, was {A}.',
    ],
    notToSay: ['illusions'],
  },
  'western.synastry.ascendant-neptune.flow': {
    trait: 'a bearing that hardly disturbs the water',
    shadow: 'a haze both find flattering',
    gifts: ["{A} <gives> {B's} vague good feeling a way to come in"],
    prices: ['<leaves> unclear who invited whom, and to what'],
    scenes: [
      'In the fog on the pier {B} hummed and {A} followed the hum. It was a poor way to find a car, and they have never regretted it.',
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
      'It had been agreed that {A} should wear something red. {B} went up to four people in red, and each was more likely.',
    ],
    notToSay: ['deception'],
  },
  'western.synastry.ascendant-pluto.join': {
    trait: 'a manner under a very strong lamp',
    shadow: 'a stare that wants the skull',
    gifts: ['{B} <takes> {A} at a depth that small talk never reached'],
    prices: ['{A} <feels> looked through and <starts> to look for cover'],
    scenes: [
      'At the hotel bar {B} said nothing at all for some time. Then {B} asked {A} what had become of the brother, and there was a brother.',
    ],
    notToSay: ['magnetic obsession'],
  },
  'western.synastry.ascendant-pluto.flow': {
    trait: 'a front with a deep engine behind it',
    shadow: 'a hold so quiet that it passes for help',
    gifts: ['{A} <grows> bold, knowing what {B} would do if it came to that'],
    prices: ['<leans> on a power that neither has ever named'],
    scenes: [
      'Nobody heckles while {B} is standing at the back. {A} tells the same jokes as before, and has begun to pause before the good ones.',
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
      'The card game was for matches. By midnight {A} had given up smiling and {B} had given up blinking, and the matches were all on one side.',
    ],
    notToSay: ['manipulation'],
  },
  'western.synastry.ascendant-ascendant.join': {
    trait: 'a pair of entrances cut from one cloth',
    shadow: 'an echo in the hall',
    gifts: ['<understands> at once why the other has stopped on the mat'],
    prices: ['<competes>, without wishing to, for the same chair and adjective'],
    scenes: [
      'They had come to the reunion in the same absurd waistcoat. {A} looked down, {B} looked down, and they stood together for the photograph.',
    ],
    notToSay: ['mirror image'],
  },
  'western.synastry.ascendant-ascendant.flow': {
    trait: 'a pair of manners that walk in step',
    shadow: 'a double politeness with the point left out',
    gifts: ['<enters> a strange room more easily as two than as one'],
    prices: ['<praises> in each other what is only habit'],
    scenes: [
      'On the trapeze course both let go at the same time. {A} landed on the net at one end and {B} at the other, and bounced, they say, in rhythm.',
    ],
    notToSay: ['easy rapport'],
  },
  'western.synastry.ascendant-ascendant.strain': {
    trait: 'a pair of approaches from opposite ends',
    shadow: 'a habit of seeing the coat’s other side',
    gifts: ['<shows> each other, sooner than friends would, how one comes across'],
    prices: ['<argues> about how to ring a bell'],
    scenes: [
      '{A} likes to be early and walk round the block. {B} likes to be late and run, and they have twice met at the far side, one strolling and one scarlet.',
    ],
    notToSay: ['opposites attract'],
  },
  'western.synastry.ascendant-midheaven.join': {
    trait: 'a manner that opens doors to somebody’s calling',
    shadow: 'a friend mistaken for a business card',
    gifts: ['{A} <looks> like what {B} <is> trying to become known for'],
    prices: ['{B} <brings> {A} along to be seen with'],
    scenes: [
      'The hat shop did badly until {A} walked home from it. {B} has the figures for that week pinned up, under a drawing of the hat.',
    ],
    notToSay: ['career boost'],
  },
  'western.synastry.ascendant-midheaven.flow': {
    trait: 'an appearance that does credit to a good name',
    shadow: 'a handshake that is always half official',
    gifts: ["{A} <makes> {B's} ambition seem like something to join"],
    prices: ['<meets> with a purpose even when there was none'],
    scenes: [
      'At the trade fair {B} has the patents and {A} has the biscuits. It is a small stand, and people queue for it round the generators.',
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
      'For the opening {B} had asked everyone to come in grey. Halfway down the staircase, in a poncho, holding out both arms, came {A}.',
    ],
    notToSay: ['bad for the career'],
  },
  'western.synastry.ascendant-node.join': {
    trait: 'an encounter that feels like a turning',
    shadow: 'a person treated as a signpost',
    gifts: ['{A} <comes> along at the fork where {B} had been standing for years'],
    prices: ['{B} <makes> a mission of what, to {A}, was passing by'],
    scenes: [
      'The evening class had been cancelled, and two had not been told. {A} asked {B} what {b.they} would have learnt, and by the bus stop {b.they} had begun.',
    ],
    notToSay: ['fated meeting'],
  },
  'western.synastry.ascendant-node.flow': {
    trait: 'a manner that makes the new way look walkable',
    shadow: 'a following that saves one the choosing',
    gifts: ['{A} <shows> {B}, by simply doing it, that it can be done'],
    prices: ["{B} <borrows> {A's} nerve and <forgets> to get {b.their} own"],
    scenes: [
      'On the high board {B} had been looking at the water for some time. {A} came up the ladder, said "mind", went past, and {B} was in.',
    ],
    notToSay: ['meant to meet'],
  },
  'western.synastry.ascendant-node.strain': {
    trait: 'a style that calls somebody back to old habits',
    shadow: 'an invitation to be who one was',
    gifts: ['{A} <gives> {B} something definite to grow away from'],
    prices: ['{B} <falls> in with a tone that {b.they} had just outgrown'],
    scenes: [
      '{B} had given up telling that story. Then {A} was there, in the good light, with that way of listening, and out it came, with the voices.',
    ],
    notToSay: ['karmic lesson'],
  },
  'western.synastry.ascendant-chiron.join': {
    trait: 'a manner that comes close to an old hurt',
    shadow: 'a flinch at a perfectly friendly hand',
    gifts: ['{A} <goes> about, unawares, without the fear that {B} <has> always had'],
    prices: ['{B} <minds> in {A} the ease {b.they} never <dares>'],
    scenes: [
      '{A} sings in the street, out of tune. {B}, who was once told not to, walks beside {a.them} with burning ears, and has been seen to move {b.their} lips.',
    ],
    notToSay: ['wounding', 'healing'],
  },
  'western.synastry.ascendant-chiron.flow': {
    trait: 'an entrance that startles no sore place',
    shadow: 'a delicacy that keeps the bandage on',
    gifts: ["{A} <stands> just so that {B's} worse side <is> to the wall"],
    prices: ['<spares> each other the remark that might have helped'],
    scenes: [
      'With everybody else {B} keeps those big hands in the pockets. {A} gave them the string to hold, as they were nearest, and went on with the knot.',
    ],
    notToSay: ['a healer'],
  },
  'western.synastry.ascendant-chiron.strain': {
    trait: 'a briskness that finds the bruise',
    shadow: 'a hurt that takes the other’s manner personally',
    gifts: ['{B} <tells> {A}, at some cost, what that tone is like to receive'],
    prices: ['{A} <teases> in the very key in which {B} <was> laughed at'],
    scenes: [
      'It was a perfectly good imitation, and the whole canteen was in stitches. {A} looked for {B} among the faces, found {b.them}, and stopped.',
    ],
    notToSay: ['painful'],
  },
}
