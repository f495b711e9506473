import type { Cards } from '../card.ts'

/** The rising sign among the stars, the way a whole life is entered. */
export const LAGNAS: Cards = {
  'vedic.lagna.aries': {
    gloss: 'the rising sign of the Indian reckoning, in Mesha, the ram',
    trait: 'a life begun by going first',
    shadow: 'a start made before the address is known',
    gifts: [
      '<opens> a business, a subject or a stuck lid without a committee',
      '<reports> for work on the morning after a fall',
      '<says> the thing to the person whom it concerns',
    ],
    prices: [
      '<spends> the strength on the take-off and <glides> thereafter',
      '<meets> slow people as if they were a gate left shut',
      '<owns> several beginnings that nobody else knows how to continue',
    ],
    scenes: [
      'The unlit stairwell has been a topic among the tenants for a month. {P} has bought the bulb and is standing on somebody’s suitcase.',
      'At the buffet there is a moment when nobody dares. Then {P} lifts the lid, and it is a buffet.',
      'The route was still being explained. {P} was already reversing out, and nodding.',
      'A refusal came in the morning post. By noon {P} is on the way to the next address with the same folder.',
    ],
    notToSay: ['headstrong', 'a pioneer'],
  },
  'vedic.lagna.taurus': {
    gloss: 'a person’s way into life, in Vrishabha, the bull',
    trait: 'a presence that does not need to hurry',
    shadow: 'a slowness that turns into a no',
    gifts: [
      '<settles> a nervous place simply by sitting down in it',
      '<keeps> knives, shoes and old friendships in good order',
      '<stays> with one teacher, one trade or one bakery for years',
    ],
    prices: [
      '<answers> any pressure by growing a little heavier',
      '<pays> for the better chair and <puts> off the better question',
      '<defends> a habit as if it were an heirloom',
    ],
    scenes: [
      'The fire drill has emptied the building. {P} comes out last, coat buttoned, with the lunch and a folding stool.',
      'It takes the agent three visits to see that {P} is not undecided. {They} <has> decided about the price and <is> waiting for him to.',
      'The good pan was bought when {P} had next to nothing. It has made every breakfast since.',
      'Somebody suggests swapping desks for a change. {P} looks at the radiator, then at the window, and goes on typing.',
    ],
    notToSay: ['stubborn as a bull', 'loves luxury'],
  },
  'vedic.lagna.gemini': {
    gloss: 'the sign on the eastern horizon, here Mithuna, the pair',
    trait: 'an entrance with two thoughts in hand',
    shadow: 'a self mislaid among its own versions',
    gifts: [
      '<learns> the local word for things within a day',
      '<links> people who had been talking past each other',
      '<reports> both sides of a fence in the accent of each',
    ],
    prices: [
      '<completes> the introduction and <loses> the notes for the rest',
      '<knows> a little of it and <talks> for the whole hour',
      '<changes> the plan in the corridor and <tells> only whoever was there',
    ],
    scenes: [
      'Between two platforms {P} has bought a paper, settled a bet for some schoolboys and found out why nothing is running.',
      "Two professions stand on {P's} card. The guests at the party each remember a different one.",
      'The bank would like a signature to compare. {P} offers it three, in a spirit of helpfulness.',
      'One pen behind the ear and another between the teeth, {P} is looking for a pen.',
    ],
    notToSay: ['a chatterbox', 'a split personality'],
  },
  'vedic.lagna.cancer': {
    gloss: 'the vessel that carries the whole life, in Karka, the crab',
    trait: 'a way in by the side entrance',
    shadow: 'a retreat that starts before any attack',
    gifts: [
      '<makes> a team into something that eats together',
      '<saves> what others throw away and <knows> whose it was',
      '<moves> sideways toward a goal and <gets> there undisturbed',
    ],
    prices: [
      '<hears> the tone and <misses> the perfectly friendly words',
      '<needs> three reassurances and <asks> for none of them',
      '<looks> after people in ways they had not ordered',
    ],
    scenes: [
      'New at the firm, {P} is first seen by the photocopier, then near the window, and by Friday in the chair that everyone passes.',
      'In a tin at the back are keys to nothing. {P} can say what each of them used to open.',
      'A chilly word at the counter sends {P} home by the long way round. At the end of it are the blinds and a tub of ice cream.',
      "It rained into every tent. In the morning the whole campsite is found to have slept in {P's} awning.",
    ],
    notToSay: ['a hard shell and a soft heart', 'moody'],
  },
  'vedic.lagna.leo': {
    gloss: 'the point from which all houses are counted, in Simha, the lion',
    trait: 'a bearing that expects to be met halfway',
    shadow: 'a pride that eats alone',
    gifts: [
      '<takes> responsibility in a voice that quietens the room',
      '<forgives> handsomely once the fault has been admitted',
      '<shelters> juniors from blame that was meant for them',
    ],
    prices: [
      '<steps> back from a game that might be lost in public',
      '<decides> for others and <is> moved by their gratitude in advance',
      '<takes> a correction from a stranger and from no one nearer',
    ],
    scenes: [
      "Nobody has told the waiter that this is {P's} table. He has put the bread there all the same.",
      'Ink has gone over the plan. {P} tells the client that it was an elbow of {their} own, and gives the intern an afternoon to redraw it.',
      'Charades is proposed. {P} keeps the score, with distinction.',
      'For the fund-raiser the rest offered cakes. {P} offered to be the one they throw sponges at, and it was the longest queue of the day.',
    ],
    notToSay: ['kingly', 'a natural leader'],
  },
  'vedic.lagna.virgo': {
    gloss: 'the first impression that a chart makes, in Kanya, the young woman',
    trait: 'a modest entrance with a sharp eye',
    shadow: 'a fault-finding that begins at home',
    gifts: [
      '<sees> what will go wrong and <brings> the spare part',
      '<serves> without fuss and <remembers> how each one takes it',
      '<keeps> accounts that a stranger could follow',
    ],
    prices: [
      '<worries> a good result back into a draft',
      '<offers> improvements to people who had offered a hug',
      '<disappears> behind the work when thanked for it',
    ],
    scenes: [
      'On arrival {P} counts the exits, the chairs and the vegetarians. There is one chair too few, and it is dealt with.',
      'The suitcase holds a pouch for the cables, and the pouch a smaller one for adapters. Somebody’s phone is failing, and nobody laughs at {P} now.',
      'They were to leave the mountain hut as they found it. {P} leaves it rather better.',
      'An old acquaintance says that {P} is looking well. {P} mentions the left sleeve.',
    ],
    notToSay: ['fussy', 'pure and virginal'],
  },
  'vedic.lagna.libra': {
    gloss: 'the rising point, here in Tula, the scales of the market',
    trait: 'a courtesy that makes terms',
    shadow: 'a self that waits for the other’s offer',
    gifts: [
      '<names> a price at which both sides go home content',
      '<turns> an order into a request and <gets> it done sooner',
      '<brings> taste to places with strip lighting',
    ],
    prices: [
      '<asks> four friends and <follows> the fifth',
      '<smiles> through the terms and <renegotiates> them by letter',
      '<avoids> the ugly errand until it has become an ugly scene',
    ],
    scenes: [
      'The bazaar closes in ten minutes. {P} and a man with a samovar are both being extremely reasonable.',
      'Two brothers want the same corner stall. {P} suggests mornings and afternoons, and has walked on before they can agree.',
      'Among the strangers in the corridor nobody speaks. {P} has turned one of the seats round, and they are speaking.',
      'It would have to be said to the plasterer’s face. {P} has put on a good shirt, brought him a coffee, and very nearly said it.',
    ],
    notToSay: ['a people pleaser', 'perfectly balanced'],
  },
  'vedic.lagna.scorpio': {
    gloss: 'the approach to all things, in Vrishchika, the scorpion',
    trait: 'a first look that goes straight through',
    shadow: 'a guard that is never relieved',
    gifts: [
      '<stays> cool at the point where plans usually break',
      '<finds> the leak, the lie or the missing page',
      '<changes> completely when change is due and <wastes> no words on it',
    ],
    prices: [
      '<reveals> a plan only when it can no longer be stopped',
      '<remembers> an insult together with its wallpaper',
      '<sits> with {their} back to the wall at birthday parties too',
    ],
    scenes: [
      'There is one seat at the long table from which the whole restaurant can be watched. {P} is in it.',
      'A stranger at the bar has begun to tell {P} about the inheritance. He had come over to ask for change.',
      'For years the house believed that {P} disliked music. The cello is played in August, when everyone is away.',
      "The list of {P's} passwords has a password, and that one has never been written down.",
    ],
    notToSay: ['a sting in the tail', 'magnetic'],
  },
  'vedic.lagna.sagittarius': {
    gloss: 'the degree that was rising, in Dhanu, the bow',
    trait: 'a stride with something beyond in view',
    shadow: 'a sermon where a hand was needed',
    gifts: [
      '<gives> a muddled group a reason to keep walking',
      '<tells> the boss the truth with such goodwill that it is taken',
      '<treats> a detour as the part worth paying for',
    ],
    prices: [
      '<knows> the meaning of the thing and not its telephone number',
      '<bets> on the weather, the ferry and the good nature of officials',
      '<rounds> every figure up in the direction of hope',
    ],
    scenes: [
      'At the viewpoint {P} explains the battle, using two apples and the sandwiches. The sandwiches lose.',
      'Someone had asked {P} to hold the ladder. A question about Spinoza came up, and the ladder is holding itself.',
      'By the sign the last shuttle has gone. {P} has fallen in with some trombonists who have room in the truck.',
      'A former pupil crosses the road to say what one remark had done. {P} does not recall the remark, and buys lunch.',
    ],
    notToSay: ['a born philosopher', 'lucky'],
  },
  'vedic.lagna.capricorn': {
    gloss: 'the starting point of the houses, in Makara, the sea creature',
    trait: 'a start low down and a steady climb',
    shadow: 'a ration book for every joy',
    gifts: [
      '<bears> a lean season without announcing it to the neighbours',
      '<does> much with little and then <uses> the little again',
      '<respects> the porter’s knowledge as much as the minister’s',
    ],
    prices: [
      '<greets> good fortune with a request to see its papers',
      '<is> the oldest person in the room at any age',
      '<treats> a wish as something to be paid for beforehand',
    ],
    scenes: [
      'The first job was to sweep that very yard. {P} runs the place now, and sweeps it on Saturdays when no one is about.',
      'For the trip each was to bring something. They have brought wine, and {P} the tin-opener, the matches and the receipt.',
      'A bonus has come. {P} spends the evening with it, a pencil and the word contingency.',
      'On the bouncy castle at the works fête one adult is discovered jumping. It is {P}, in socks, with an expression of great seriousness.',
    ],
    notToSay: ['a mountain goat', 'born old'],
  },
  'vedic.lagna.aquarius': {
    gloss: 'the manner of a whole life, in Kumbha, the water pot',
    trait: 'a place at the edge with a view',
    shadow: 'a coolness kept for those who come close',
    gifts: [
      '<works> for people whose names {they} will never learn',
      '<repairs> a system from a corner nobody had looked at',
      '<holds> an unpopular view without any need to shout it',
    ],
    prices: [
      '<pours> out for a crowd and <has> nothing left for supper',
      '<explains> the human race to one hurt member of it',
      '<breaks> the house rule that {they} proposed last spring',
    ],
    scenes: [
      "The allotments have a water tank, and both tank and valve were {P's} idea. At the opening {they} <is> at the back with a drainage man.",
      'The relatives compare holidays. {P} spent one counting swifts for a register, and the silence after that is rather enjoyed.',
      'On local radio, at an hour when nobody is listening, {P} reads out the bus diversions with real feeling.',
      'Someone dear would like to know what is wrong. {P} draws a diagram on the envelope, and one of its boxes stays empty.',
    ],
    notToSay: ['detached', 'a humanitarian'],
  },
  'vedic.lagna.pisces': {
    gloss: 'the rising sign, measured among the stars, in Meena, the two fish',
    trait: 'an arrival that takes the room’s colour',
    shadow: 'a vagueness that lets others steer',
    gifts: [
      '<understands> a foreigner before the grammar does',
      '<gives> way in small things so gladly that large ones go well',
      '<senses> when a gathering is over and <begins> to stack the plates',
    ],
    prices: [
      '<agrees> with the last speaker and the one before',
      '<forgets> the time, the change and sometimes the errand',
      '<lets> a stronger character choose the film, the flat and the year',
    ],
    scenes: [
      'Nobody can say when {P} came in. For some minutes the talk has been kinder, as though someone had opened a window.',
      "The accent is {P's} own at the start of the taxi ride. By the station it is the driver’s.",
      'What {P} has brought home is a harmonica and some blue paint. What the list said is batteries.',
      'The meeting ended in a decision that {P} remembers differently, and more kindly, than the others do.',
    ],
    notToSay: ['lost at sea', 'an empath'],
  },
}
