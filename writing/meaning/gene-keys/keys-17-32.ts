import type { Cards } from '../card.ts'

/** Keys 17 to 32: themes, each with its shadow, its gift and what it comes to at its best. */
export const KEYS_17_TO_32: Cards = {
  'geneKeys.key.17': {
    gloss: 'the key of the firm view and of the wide one',
    trait: 'an eye for where things are heading',
    shadow: 'a mind that admits only friendly facts',
    gifts: [
      '<foresees> the outcome and <keeps> the telling of it short',
      '<considers> the opposite opinion long enough to be inconvenienced',
      '<asks> the one who disagrees to go on a little longer',
    ],
    prices: [
      '<finds> in the newspaper every morning that {they} <was> right',
      '<quotes> a forecast after the event and <omits> the others',
      '<reads> only as far as the line that bears {them} out',
    ],
    scenes: [
      'In the eighth move the boy thinks he is winning. {P} sees the end of it, and also the boy, and takes up the rook a little clumsily.',
      'About the new roundabout {P} had predicted chaos. On Wednesday {they} <stands> there counting, and writes a handsome letter to the engineer.',
      'According to {P} the leak came from the roof, and a diagram had been made of it. When the plumber pointed to the washing machine, {P} held the torch for him.',
    ],
    notToSay: ['see the bigger picture'],
  },
  'geneKeys.key.18': {
    gloss: 'the key of fault finding and of mending',
    trait: 'a conscience about the state of things',
    shadow: 'a red pencil that nobody is spared by',
    gifts: [
      '<mends> the thing that is broken and <lets> the rest be',
      '<improves> a procedure and <thanks> whoever invented it',
      '<tightens> the loose screw in passing and <says> nothing about it',
    ],
    prices: [
      '<marks> the self each night, and never above a six',
      '<corrects> the menu in pencil while the waiter is waiting',
      '<sees> the crooked picture before the friend who has just hung it',
    ],
    scenes: [
      'The old cup had been glued by a child, with gaps. {P} takes out the good glue, looks at it against the window, and puts the glue away.',
      'The community hall’s constitution has eleven mistakes in it. {P} mends the two that matter, and learns to look past the commas.',
      'The door of the station café had caught everyone on the heel for years. {P} came back on Saturday with a new spring, fitted it, and stayed for tea.',
    ],
    notToSay: ['nobody is perfect'],
  },
  'geneKeys.key.19': {
    gloss: 'the key of need, one’s own and other people’s',
    trait: 'an antenna for what is wanting',
    shadow: 'a helpfulness that cannot do without the helpless',
    gifts: [
      '<feels> where another’s need begins, and where it stops',
      '<notices> an unspoken requirement and <meets> it discreetly',
      '<brings> a chair for the speaker who would not have asked',
    ],
    prices: [
      '<gives> yes after yes and <is> found in the larder, crying',
      '<volunteers> assistance that the recipient has to tidy up afterwards',
      '<turns> up with soup where a little peace was wanted',
    ],
    scenes: [
      'The neighbour no longer needs her arm carried round the shop. {P}, a little at a loss, asks her to come along and choose the melons.',
      'A newcomer eats by himself in the refectory with his coat on. On the third day {P} sits down opposite, complains about the custard, and leaves it there.',
      'The widower next door had been brought a casserole by the whole street. {P} came with an empty dish, and asked how his wife had made the dumplings.',
    ],
    notToSay: ['codependent'],
  },
  'geneKeys.key.20': {
    gloss: 'the key of the present minute, skated over or lived in',
    trait: 'a sureness that comes of being here',
    shadow: 'a life kept half a sentence ahead of itself',
    gifts: [
      '<acts> from where the feet are and seldom <misses>',
      '<answers> the person in the room instead of the calendar',
      '<looks> up from the list when a child begins to speak',
    ],
    prices: [
      '<says> goodbye to people who were still in the middle of it',
      '<photographs> the view and <inspects> it later',
      '<thinks> about the coffee during the soup and about the bill during the coffee',
    ],
    scenes: [
      'The plate slid, and the room drew in its breath. {P} had it by the rim and went on with the story, one hand full of peas.',
      'Halfway through the presentation a sparrow gets in. {P} stops, watches it to the window, and takes up the sentence at the comma.',
      'The guide was already describing the next gallery. {P} was still in front of a small portrait of a mole-catcher, and came out able to draw his hat.',
    ],
    notToSay: ['live in the moment'],
  },
  'geneKeys.key.21': {
    gloss: 'the key of the fist and of the open, capable hand',
    trait: 'a firmness about what is one’s own to run',
    shadow: 'a fist round all that might go wrong',
    gifts: [
      '<takes> over in time, and <hands> back in time as well',
      '<governs> a small territory well and <leaves> its neighbours alone',
      '<gives> an order once, clearly, and then <goes> for a walk',
    ],
    prices: [
      '<checks> the locks, the list and the person who made the list',
      '<reorganises> another person’s kitchen during dinner',
      '<carries> all the tickets because the others might lose theirs',
    ],
    scenes: [
      "The learner at the wheel is {P's} godchild, and nineteen. On the bend {P} takes both hands off the dashboard and puts them in {their} lap.",
      "The inventory of the village hall was {P's} for a decade. Handing over took four minutes: a key, a list, and which tap sticks.",
      'For years the supper had had a seating plan, with arrows. This time {P} left the cards in the box, and sat down beside a man who tunes organs.',
    ],
    notToSay: ['control freak'],
  },
  'geneKeys.key.22': {
    gloss: 'the key of feeling, vented on others or worn with charm',
    trait: 'a charm with weather behind it',
    shadow: 'a wound given in passing and then forgotten',
    gifts: [
      '<shows> a sorrow without presenting anybody with the bill',
      '<listens> to an outburst without returning it',
      '<says> early in the evening what mood there is to reckon with',
    ],
    prices: [
      '<slams> out of a morning, and by noon cannot think why people are quiet',
      '<punishes> a remark with an afternoon of courtesy',
      '<makes> a whole table pay for a letter opened in the hall',
    ],
    scenes: [
      'Everyone knew what sort of day it had been. {P} came down in the green suit, said so, and asked who would like to hear about something else.',
      'Stuck in the lift with a furious solicitor, {P} offered a liquorice. By the second floor he was apologising, and by the basement he was funny.',
      'There had been tears over the tax return, and guests were due. {P} opened the door with a red nose and a ladle, and told them they had missed the worst.',
    ],
    notToSay: ['emotional mastery'],
  },
  'geneKeys.key.23': {
    gloss: 'the key of the branching explanation and of the one plain line',
    trait: 'a talent for saying it short',
    shadow: 'a sentence that grows another branch',
    gifts: [
      '<says> the new thing so plainly that it seems to have been known',
      '<removes> the superfluous paragraph, which was the favourite',
      '<puts> a whole afternoon’s debate into the subject line',
    ],
    prices: [
      '<loses> the listener in the third bracket and <opens> a fourth',
      '<introduces> an anecdote by way of a different anecdote',
      '<explains> the joke, its history, and then the explanation',
    ],
    scenes: [
      'The letter to the tenants ran to four pages, with headings. What {P} sticks up by the lift in the end is seven words and a drawing of a mop.',
      'The instruction leaflet had defeated three departments. {P} replaces it with one arrow, and complaints about the machine cease altogether.',
      'The lecture on the museum’s steam engine had lost the children at the valves. {P} lit the gas under a kettle and let the lid explain.',
    ],
    notToSay: ['less is more'],
  },
  'geneKeys.key.24': {
    gloss: 'the key of the circling thought and of the pause between two',
    trait: 'a turn of mind that needs to stop turning',
    shadow: 'a circle walked until it looks straight',
    gifts: [
      '<leaves> a question on the sill and <finds> it answered there',
      '<permits> a conclusion to arrive unaccompanied',
      '<goes> out for bread and <comes> home with the end of the letter',
    ],
    prices: [
      '<goes> back to the same itch because it is familiar',
      '<reconstructs> an old conversation with improved replies',
      '<rereads> a short message until it has changed its meaning',
    ],
    scenes: [
      'Eleven times {P} had gone over what to say to the foreman. While {they} <watches> a barge go under the arches, there is suddenly a twelfth.',
      'All through the concert the telephone number refused to come. During the applause {P} writes it, complete, on the programme of a stranger.',
      'What to call the new café had kept {P} awake for days. While a spider was being carried to the balcony the name came, and it fits the awning.',
    ],
    notToSay: ['obsessive thinking'],
  },
  'geneKeys.key.25': {
    gloss: 'the key of the heart drawn in or left as it is',
    trait: 'an openness that has met trouble before',
    shadow: 'a chest held tight against the next blow',
    gifts: [
      '<lets> things come as they come and <is> seldom put out',
      '<forgives> an insult before it has been explained',
      '<holds> the door for the one who let it fall last week',
    ],
    prices: [
      '<gives> a good reason for each of the bars',
      '<withdraws> an invitation at the first sign of hesitation',
      '<sits> nearest the exit at a party of friends',
    ],
    scenes: [
      'The same dog that had bitten {P} in May lies in the lane in June. There is some hesitation, then a hand, low down, with the palm up.',
      'The neighbour reversed over the hydrangea and said nothing. {P} brings round a cutting in a jam jar, and he turns an unusual colour.',
      'The allotment was robbed of its pumpkins on the night before the show. {P} left the gate on the latch as before, with a few recipes pinned to it.',
    ],
    notToSay: ['unconditional love'],
  },
  'geneKeys.key.26': {
    gloss: 'the key of the shop window and of who stands in it',
    trait: 'an art of putting things in a good light',
    shadow: 'a show in which the seller is for sale',
    gifts: [
      '<finds> the best in a person and <lets> others think they saw it',
      '<advertises> another’s merit as if it were a bargain',
      '<introduces> a shy person by the very thing worth asking about',
    ],
    prices: [
      '<polishes> the applause and <puts> it out on the shelf',
      '<exaggerates> an achievement that was perfectly adequate',
      '<tells> of the small success again, with a larger fish in it',
    ],
    scenes: [
      'How did the shy baker come to win the county prize, they ask. {P}, who had entered his loaf and moved it nearer to the window, is reading the programme.',
      'At the charity auction nobody wanted the ironing board. {P} told its history from the Napoleonic wars, and it went for ninety.',
      'Nobody had put a name down for the course in bookkeeping. On the new poster {P} called it “Where It All Went”, under a drawing of a purse, and chairs had to be fetched.',
    ],
    notToSay: ['a master manipulator'],
  },
  'geneKeys.key.27': {
    gloss: 'the key of looking after, whether it counts or not',
    trait: 'a care that asks what would nourish',
    shadow: 'a kindness with a pencil behind its ear',
    gifts: [
      '<gives> what is needed, which may be a spade or an evening off',
      '<nourishes> a beginner’s confidence without doing the exercise',
      '<asks> what the visitor eats before buying anything at all',
    ],
    prices: [
      '<remembers> each lift, each loan and each lasagne',
      '<itemises> generosity in the voice of a receipt',
      '<brings> up the borrowed drill in the middle of a birthday toast',
    ],
    scenes: [
      'The student upstairs had been getting parcels of socks. Last week {P} asked what was really wanted, and the two went to look at trombones.',
      'The allotment society has inherited an elderly goat. {P} asks what it likes instead of reading about it, and it likes the minutes.',
      'The new lodger had been given extra blankets, a lamp and a great deal of advice. What {P} brought at last, after asking, was the key to the piano.',
    ],
    notToSay: ['selfless giving'],
  },
  'geneKeys.key.28': {
    gloss: 'the key of the risk that makes a life worth having',
    trait: 'a nerve for the whole stake',
    shadow: 'a flatness with nothing to play for',
    gifts: [
      '<goes> all the way into a thing for the sake of the thing',
      '<commits> everything to an undertaking that may come to nothing',
      '<stakes> a quiet year on something that nobody has ordered',
    ],
    prices: [
      '<stands> at the side of the pool counting what could happen',
      '<considers> a lifetime’s worth of caution the sensible minimum',
      '<keeps> the good paint for a wall that has not been built',
    ],
    scenes: [
      'One does not take up the accordion for a living, says the landlord’s face. {P} pays him in coins from the hat.',
      'A ferry, a rented van, four strangers and a cello: the arithmetic was against it. {P} has the cello on the seat with the belt.',
      'Everything had been sold for the paddle steamer, down to the armchairs. {P} stood at the wheel in a borrowed cap and gave the bank manager on the quay one long blast.',
    ],
    notToSay: ['live dangerously'],
  },
  'geneKeys.key.29': {
    gloss: 'the key of the hasty yes and of the kept one',
    trait: 'a staying power that begins with a true yes',
    shadow: 'a yes served out like a term',
    gifts: [
      '<begins> only what can be seen through, and <sees> it through',
      '<perseveres> after the enthusiasm of the others has evaporated',
      '<says> a slow yes, and <is> there when it falls due',
    ],
    prices: [
      '<agrees> with a whole list and <means> the third line',
      '<accepts> an obligation out of sheer politeness',
      '<signs> up at the door and <regrets> it on the stairs',
    ],
    scenes: [
      'Of the five requests on the answering machine {P} calls back one. For that one {they} <is> still there on Sunday, with putty on the elbows.',
      'There were thirty names under the petition for a choir. Seven years later, on a wet Monday, {P} is putting out chairs for eleven.',
      'Asked to help with the raffle, the minutes and the footpath signs, {P} had said yes only to the last. On wet Sundays {they} <is> out there with a tin of yellow.',
    ],
    notToSay: ['commitment issues'],
  },
  'geneKeys.key.30': {
    gloss: 'the key of burning wishes and of wearing them lightly',
    trait: 'a flame that need not be obeyed',
    shadow: 'a fever for whatever comes next',
    gifts: [
      '<feels> a longing to the tips of the fingers and <lets> it pass over',
      '<enjoys> an appetite without appointing it director',
      '<wants> the thing on the top shelf and <goes> home whistling without it',
    ],
    prices: [
      '<books> the next before the suitcase is dry from the last',
      '<imagines> the next apartment so vividly that this one goes unswept',
      '<tires> of the new lamp on the way home from the shop',
    ],
    scenes: [
      'The violet boots were in the window until the rains, and {P} loved them through the glass every day. Then they were gone, and it had been a very good fortnight.',
      "The catalogue for sailing dinghies lives beside {P's} bed. It has been read to pieces, and no boat has been seriously considered.",
      'For a whole spring {P} had wanted to live in the windmill above the bay. The brochure went into a frame in the bathroom, and the lease here was renewed.',
    ],
    notToSay: ['burning passion'],
  },
  'geneKeys.key.31': {
    gloss: 'the key of the platform and of the voice that stands on it',
    trait: 'a voice that speaks for a crowd',
    shadow: 'an echo mistaken for agreement',
    gifts: [
      '<says> aloud what forty people were about to think',
      '<represents> a quiet majority in language it recognises',
      '<asks> the back row before speaking in its name',
    ],
    prices: [
      '<misses> the microphone when the meeting is over',
      '<addresses> the dinner table in the tone of a balcony',
      '<takes> the applause for the trumpeter as a vote of confidence',
    ],
    scenes: [
      'It was to be a speech on behalf of the whole ward. {P} has gone round the beds with a pencil, and there is hardly an adjective in it of {their} own.',
      'The residents could not agree on a spokesman and so chose a date. {P} turned up with sandwiches, and was handed the megaphone with the mustard.',
      'The stallholders were all shouting at the inspector at once. {P} fetched him a chair, and put it to him stall by stall, in the order of the street.',
    ],
    notToSay: ['a powerful influencer'],
  },
  'geneKeys.key.32': {
    gloss: 'the key of what must be let go and what must be kept',
    trait: 'an instinct for what gets through the winter',
    shadow: 'a clutch at something already falling',
    gifts: [
      '<carries> a good thing from one generation’s hands to the next',
      '<distinguishes> a passing fashion from a thing worth insuring',
      '<passes> on the recipe and <lets> the cracked bowl go',
    ],
    prices: [
      '<saves> the string, the jar and the firm that had been over for years',
      '<preserves> a custom after everybody has forgotten its purpose',
      '<pays> the rent on a lock-up full of a shop that closed',
    ],
    scenes: [
      'The orchard was too old to keep and too good to fell. {P} took a cutting from each tree, with labels, and then signed.',
      'Of the firm’s forty recipes six were really grandmother’s. {P} has identified them by the stains, and the others may be discontinued.',
      'The old school was closing, and everything in it had a price tag. {P} let the desks go, bought the brass bell, and hung it at the gate of the new building.',
    ],
    notToSay: ['fear of failure'],
  },
}
