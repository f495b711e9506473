import type { Cards } from '../card.ts'

/** Keys 33 to 48: themes, each with its shadow, its gift and what it comes to at its best. */
export const KEYS_33_TO_48: Cards = {
  'geneKeys.key.33': {
    gloss: 'the key of the mistake repeated and of the story understood',
    trait: 'a memory that is given time to settle',
    shadow: 'an old error in a new town',
    gifts: [
      '<steps> back from an experience until it has a shape and a use',
      '<extracts> from a humiliation one entertaining evening',
      '<leaves> a voyage undescribed until it has sorted itself into one tale',
    ],
    prices: [
      '<moves> house to leave behind something that is in the boxes',
      '<tells> the identical story about each successive employer',
      '<quarrels> with the third tailor over the same inch of hem',
    ],
    scenes: [
      'In the third city, beside the third kind of river, the same quarrel begins about towels. {P} sits down on the edge of the bath and thinks of the first.',
      'The diaries are written in December, for the year before. {P} finds it the only way of discovering what had been important.',
      'The expedition had been home for a year before {P} would speak of it. One evening the lamp went out, and out came the ice, the sledge, and who had really lost the tin opener.',
    ],
    notToSay: ['learn from the past'],
  },
  'geneKeys.key.34': {
    gloss: 'the key of the push and of the muscle that waits',
    trait: 'a might that need not show itself',
    shadow: 'a shove at doors that open inwards',
    gifts: [
      '<waits> to be called on, and then <lifts> it in one go',
      '<intervenes> once, decisively, and <sits> down again',
      '<keeps> a strong hand in its pocket until the rope is passed',
    ],
    prices: [
      '<tries> harder, and the screw has turned round in its hole',
      '<reinforces> a solution that was the wrong one',
      '<leans> on a bell that was heard the first time',
    ],
    scenes: [
      'Four men had leaned on the stalled lorry from behind. {P} finished an apple, asked who was in gear, and walked it out with a shoulder.',
      'A wardrobe was jammed on the landing with two uncles behind it. Everybody pulled until {P}, who had been asked by nobody, turned it upside down.',
      'A ewe had slipped into the dry cistern, and ropes were being fetched from two farms. {P} went down the ladder, talked to her for a while, and came up with her across the shoulders.',
    ],
    notToSay: ['inner strength'],
  },
  'geneKeys.key.35': {
    gloss: 'the key of the itch for something new and of coming back with it',
    trait: 'a taste for the unknown that shares its finds',
    shadow: 'an itch that leaves before having arrived',
    gifts: [
      '<comes> home from the strange place with enough for everybody',
      '<introduces> an exotic habit without becoming insufferable',
      '<tries> the odd fruit on the stall and <buys> enough to share',
    ],
    prices: [
      '<has> seen the country, having been in its airport',
      '<collects> experiences as others do refrigerator magnets',
      '<turns> to the last page first and <asks> for another book',
    ],
    scenes: [
      "A bag of blue potatoes has come all the way from the Andes in {P's} hand luggage. The street is invited, and nobody dares to go first.",
      'A certificate in beekeeping, two semesters of Finnish and a glider pilot’s licence hang by the stairs. {P} teaches the bees to visitors.',
      'On a whim {P} had stayed on the mountain tram to the end, and joined a class in yodelling. The choir now does it in the multi-storey car park, where the third level answers.',
    ],
    notToSay: ['thirst for adventure'],
  },
  'geneKeys.key.36': {
    gloss: 'the key of storms, made up or sat through with another',
    trait: 'a warmth that knows the dark by experience',
    shadow: 'a crisis wherever the water was flat',
    gifts: [
      '<sits> in the bad hour with somebody and <brings> no torch',
      '<recognises> despair by its manners and <stays> for supper',
      '<stays> on the line after the caller has run out of words',
    ],
    prices: [
      '<raises> a gale over a borrowed comb',
      '<manufactures> an emergency on a perfectly satisfactory Tuesday',
      '<reads> a disaster into a late bus and <rings> round',
    ],
    scenes: [
      'The others had sent cards. {P} came at eleven at night with a pack of cards of the other sort, and dealt, and did not ask.',
      'The apprentice had broken the antique barometer and gone white. {P} told him about the cathedral window, and gave him the broom to hold.',
      'The letter from the college had come, and the door of the back bedroom was shut. {P} sat down outside it with walnuts and a nutcracker, and after a while a hand came out for one.',
    ],
    notToSay: ['emotional rollercoaster'],
  },
  'geneKeys.key.37': {
    gloss: 'the key of belonging, bargained for or simply offered',
    trait: 'a friendliness with chairs of one height',
    shadow: 'a surrender made to be let in',
    gifts: [
      '<seats> the director beside the apprentice and <passes> both the gravy',
      '<includes> the latecomer by moving one chair',
      '<hangs> one more hook in the hall before anyone has asked',
    ],
    prices: [
      '<laughs> at the family joke about {themself} once too often',
      '<negotiates> affection as though it were a lease',
      '<eats> the despised pudding again rather than be taken for a guest',
    ],
    scenes: [
      'In the works canteen there had been two ends of the table for as long as anyone could say. {P} has taken to sitting in the middle with a large tin of biscuits.',
      'Every removal in the family has been done by the same nine people. {P} supplies the soup, and nobody has ever been thanked formally.',
      'At the skittles club overalls and fur coats had hung on separate rails. {P} came in early with a saw and some screws, and since then there has been one, which the children can reach.',
    ],
    notToSay: ['family comes first'],
  },
  'geneKeys.key.38': {
    gloss: 'the key of the idle fight and of the one worth having',
    trait: 'a stubbornness that has found its object',
    shadow: 'a fight picked for the feel of it',
    gifts: [
      '<stands> up for a thing after it has stopped being popular',
      '<defends> an unfashionable cause with excellent documentation',
      '<writes> the fourth letter about the crossing as politely as the first',
    ],
    prices: [
      '<wins> the argument with the ticket machine and <misses> the train',
      '<disputes> the definition until the subject has gone home',
      '<takes> up arms over the last gap in the dishwasher',
    ],
    scenes: [
      'The council had hoped that everybody would forget the footpath. {P} walks it every Sunday, with secateurs and a copy of the old map.',
      'A single signature was missing for the preservation of the bandstand. {P} obtained it in a car park, in hail, from the mayor’s dentist.',
      'The telephone box at the crossroads was to be taken away on Friday. On Thursday {P} moved in with a folding chair and a bag of coins, and by evening people were waiting to make calls.',
    ],
    notToSay: ['a warrior'],
  },
  'geneKeys.key.39': {
    gloss: 'the key of the needle and of the spark',
    trait: 'a spark that gets the stuck ones moving',
    shadow: 'a thumb on the sore spot',
    gifts: [
      '<teases> a frightened person into the very thing they feared',
      '<provokes> a laugh that loosens a whole committee',
      '<says> the cheeky thing that sets a sulking table talking',
    ],
    prices: [
      '<finds> the tender place and cannot leave it be',
      '<investigates> a sensitivity with the point of a fork',
      '<pokes> at a calm until somebody throws down the menu',
    ],
    scenes: [
      'For twenty minutes the child has stood at the end of the high board. {P} calls up that there is a queue of one, and it is a duck.',
      'The rehearsal had turned into a funeral with costumes. From the prompter’s box {P} supplies the wrong line, with feeling, and the lovers collapse.',
      'For a month the retired bandmaster had not got up from his sofa. {P} stood under the window and played his march wrong, again and again, until a stick came banging down the stairs.',
    ],
    notToSay: ['pushes buttons'],
  },
  'geneKeys.key.40': {
    gloss: 'the key of the worn-out helper and of the clear no',
    trait: 'a strength that knows how to lie down',
    shadow: 'a usefulness that has run dry',
    gifts: [
      '<declines> without reasons, so that the yes is worth something',
      '<retires> from an exhausting committee at the right moment',
      '<puts> the tools away while there is still some light',
    ],
    prices: [
      '<carries> one more tray, to be past reproach',
      '<resents> the very assistance that was volunteered',
      '<says> that it is no trouble and <drops> the stack of plates',
    ],
    scenes: [
      "On the hook behind {P's} office hangs a cardboard fish that means closed. The first time it was up for the length of a sandwich, and today it has been up since lunch.",
      'The caravan is parked eleven kilometres from the nearest telephone. {P} takes along one deckchair, so that the matter need not be discussed.',
      'A third cake for the bazaar was to be collected at eight. At seven {P} rang up to say that there would be none, and spent the forenoon asleep under the pear blossom.',
    ],
    notToSay: ['self-care'],
  },
  'geneKeys.key.41': {
    gloss: 'the key of the beginning that has not happened yet',
    trait: 'a feel for what is about to start',
    shadow: 'a film of tomorrow over the face of today',
    gifts: [
      '<holds> a beginning in the hand until it is warm enough',
      '<anticipates> with pleasure and without an agenda',
      '<leaves> the seed packet shut until the ground has warmed',
    ],
    prices: [
      '<furnishes> a house in which {they} <will> not be living',
      '<anticipates> so strenuously that the event comes as an anticlimax',
      '<designs> the label and the stall for a jam nobody has boiled',
    ],
    scenes: [
      'There were forty openings to the novel in the drawer. {P} waits, peeling a pear, and the forty-first begins with somebody peeling a pear.',
      'A rolled-up floor plan has stood behind the door for three winters. {P} unrolls it some evenings, adds a window, and rolls it up.',
      'An unpainted rocking horse had stood in the hall since autumn, facing the wall. {P} passed it with the shopping, and one day in April put down the bags and went out again for a brush.',
    ],
    notToSay: ['manifest dreams'],
  },
  'geneKeys.key.42': {
    gloss: 'the key of how things were to turn out and of how they end',
    trait: 'an ease with the last page',
    shadow: 'a grief at every line that was changed',
    gifts: [
      '<sees> a thing to its close and then <lets> it be closed',
      '<completes> the last unpleasant tenth of an assignment',
      '<writes> the letters of thanks and then <takes> down the bunting',
    ],
    prices: [
      '<stands> at the picnic with the plan for a drier one',
      '<compares> every finished article with the one intended',
      '<keeps> to the ending that was promised and <sulks> at the one that came',
    ],
    scenes: [
      'When the little cinema shut, {P} had the last programme printed on good paper. They showed the worst film it had ever had, and threw streamers.',
      'The allotment lease had run out, and the successor wanted gravel. {P} shows him where the asparagus sleeps, and hands over the spade.',
      'The last of the wedding quinces stood on the shelf in their syrup, being saved. On an ordinary Monday {P} fetched two spoons, and by evening there was a candle in the jar.',
    ],
    notToSay: ['closure'],
  },
  'geneKeys.key.43': {
    gloss: 'the key of the loud inner voice and of the sudden turn',
    trait: 'a knowing that turns a question round',
    shadow: 'an inner voice that nobody can interrupt',
    gifts: [
      '<keeps> the odd answer by until someone asks, and then <gives> it',
      '<originates> a method that is adopted without acknowledgement',
      '<lays> the riddle aside and <sees> the answer while rinsing a cup',
    ],
    prices: [
      '<replies> to a sentence that was not the one spoken',
      '<interrupts> with a solution to another department’s problem',
      '<nods> at advice while humming over the thing already decided',
    ],
    scenes: [
      'How to keep the pigeons off the statue had occupied the committee since Easter. Asked last, {P} says that one could move the bench.',
      'Reading the instructions aloud had produced four different shelves. {P} looks at the leftover screw, and begins with that.',
      'The tent for the flower show was too long for the green, and the ropes had been argued over since breakfast. {P} came back from feeding the donkey, and had it put up across the corner.',
    ],
    notToSay: ['thinks outside the box'],
  },
  'geneKeys.key.44': {
    gloss: 'the key of a nose for people and for how they fit',
    trait: 'a nose for who belongs with whom',
    shadow: 'a hand that arranges people out of fear',
    gifts: [
      '<puts> three unlike people in a boat that then wins',
      '<recruits> an unlikely talent and <is> vindicated by Christmas',
      '<sets> two rival cooks to one stove and <goes> shopping',
    ],
    prices: [
      '<warns> the newcomer against somebody from another firm and year',
      '<suspects> a repetition where there is merely a resemblance',
      '<sniffs> at a newcomer’s shoes and <supplies> the rest of the story',
    ],
    scenes: [
      'Neither the quiet engineer nor the loud florist wanted the shared workshop. {P} only gave them the same key, and the rest was in the papers.',
      'The amateur dramatics had a policeman for Ophelia, and he was superb. {P} had heard him once, directing traffic.',
      'The relay team had been short of a runner since spring. {P} had noticed how the woman from the bakery caught her tram, and brought her along with a bag of rolls.',
    ],
    notToSay: ['a people person'],
  },
  'geneKeys.key.45': {
    gloss: 'the key of the treasury and of the common table',
    trait: 'a gift for making things go further together',
    shadow: 'a rank that guards the biscuits',
    gifts: [
      '<pools> what each has too little of until it is ample',
      '<distributes> a shortage so that it hardly shows',
      '<throws> open the pantry and <finds> that others have brought salt',
    ],
    prices: [
      '<gives> largesse from above and <expects> the hat to come off',
      '<presides> over a picnic as though it had been conquered',
      '<holds> the purse at the market and <doles> out the plums',
    ],
    scenes: [
      "Seven households had seven mowers, five of them broken. There is now one, on a chain in {P's} passage, with a rota that nobody has to read.",
      'The orchestra owned one good bassoon and four bassoonists. {P} drew up the arrangement that is still in force, and none of them has moved away.',
      'Rain had driven the campers into the washhouse, where each guarded a small pot. {P} carried the carrots across to the people with the sausage, and before long there was a single large one on the stove.',
    ],
    notToSay: ['wealth consciousness'],
  },
  'geneKeys.key.46': {
    gloss: 'the key of the body, dragged about or enjoyed',
    trait: 'a pleasure in being flesh and blood',
    shadow: 'a sour face at whatever luck brings',
    gifts: [
      '<has> good fortune of the kind that needs bare feet',
      '<inhabits> an afternoon down to the soles',
      '<laughs> when the plan falls into the brook, and <wades> after it',
    ],
    prices: [
      '<takes> the body along like a parcel that has to be delivered',
      '<criticises> good fortune for its timing',
      '<eats> a ripe peach with one eye on the stopwatch',
    ],
    scenes: [
      'The massage was a present, and {P} has kept looking at the clock over it. Somewhere about the left heel the clock is forgotten.',
      'Since the physiotherapist said swim, there has been a season ticket. {P} goes in like an official inspection, and comes out like an otter.',
      'The croquet lawn was under water, and the players stood about on the terrace, consulting. {P} took off both shoes, waded in, and sent the blue ball through a hoop that could not be seen.',
    ],
    notToSay: ['the body is a temple'],
  },
  'geneKeys.key.47': {
    gloss: 'the key of unsorted memory and of what it was for',
    trait: 'a patience that turns lead over',
    shadow: 'a weight of things that were never looked at',
    gifts: [
      '<waits> in the dark with a heavy thing until it shows its use',
      '<discovers> a purpose in something embarrassing',
      '<melts> down the failures of a winter and <casts> one good bell',
    ],
    prices: [
      '<takes> each thought for a verdict handed down',
      '<interprets> every silence of the past year retrospectively',
      '<adds> a fresh worry to the heap and <sits> down beside it',
    ],
    scenes: [
      'The box from the old flat has been moved five times with the tape on. Opened at last, it is mostly curtain rings, and a letter that makes {P} laugh out loud.',
      'Under the stairs stand eleven years of unanswered correspondence. One rainy Sunday {P} opens the earliest, and by evening is composing a replica of the stamp.',
      'Since the quarrel a cloth had covered the burn on the dining table. {P} took a gouge to it one wet week, and it is now the pond in a small carved park.',
    ],
    notToSay: ['past-life baggage'],
  },
  'geneKeys.key.48': {
    gloss: 'the key of the well, feared dry or simply drawn from',
    trait: 'a depth that gives what the hour requires',
    shadow: 'a bucket never let down',
    gifts: [
      '<goes> without notes into the thing and <finds> that it is there',
      '<improvises> competently from resources that were forgotten',
      '<says> that {they} <does> not know yet, and <starts> with string',
    ],
    prices: [
      '<collects> diplomas against a question that does not come',
      '<postpones> an appearance until the bibliography is complete',
      '<borrows> another manual before touching the tap',
    ],
    scenes: [
      'In the blackout there was nobody to ask and no signal. {P} heard {themself} telling the whole cellar, quite calmly, where the pump handle must be.',
      'The lecturer was stranded in fog, and two hundred people had paid. {P} went up to announce it, and was asked to continue after the interval.',
      'The conjuror’s trunk had gone on to the wrong station, and the hall was full of children. {P} emptied {their} own pockets on to the table, and a ticket, a thimble and a key lasted until teatime.',
    ],
    notToSay: ['hidden depths'],
  },
}
