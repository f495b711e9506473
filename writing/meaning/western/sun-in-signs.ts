import type { Cards } from '../card.ts'

/** The Sun, purpose and the wish to be somebody in particular, by its sign. */
export const SUN_IN_SIGNS: Cards = {
  'western.sun.aries': {
    gloss: 'the sense of purpose, set in the sign of beginnings',
    trait: 'the urge to go first and find out',
    shadow: 'an impatience that takes waiting for cowardice',
    gifts: [
      '<starts> the thing that everybody else is still discussing',
      '<says> the unpopular sentence early, while it can still be of use',
      '<gets> over a defeat before the others have finished describing it',
    ],
    prices: [
      '<leaves> a trail of good beginnings for other people to finish',
      '<hears> advice as a hand on the collar and <pulls> away',
      '<finds> a contest where nobody else had noticed one',
    ],
    scenes: [
      'The new shelf comes in a flat box with a leaflet. {P} has the first two planks joined before the leaflet is found.',
      'A footpath splits, and the group begins to compare maps. One pair of boots is already well up the steeper side.',
      "Somebody asks for a volunteer and looks along the row. {P's} hand is up while the task is still being explained, and the regret comes with the details.",
      'When the lights turn green and the van in front does not move, {P} gives it about one breath.',
    ],
    notToSay: ['a natural-born leader', 'headstrong as a ram'],
  },
  'western.sun.taurus': {
    gloss: 'the will to be somebody, in the sign that keeps and tends',
    trait: 'a loyalty to whatever has proved good',
    shadow: 'a refusal to budge once it has been pushed',
    gifts: [
      '<keeps> at one thing until it is really good',
      '<lends> a calm to rushed people simply by not rushing',
      '<buys> once, and well, and <looks> after it for years',
    ],
    prices: [
      '<treats> a change of plan as a small theft',
      '<goes> silent and immovable where two sentences would settle it',
      '<puts> up with a dull arrangement because its discomforts are familiar',
    ],
    scenes: [
      'The café has changed its chairs. {P} tries one, thinks it over, and for a month walks past to another place with a worse roll.',
      'Everyone on the platform runs, because the train is in. {P} has never seen the point of arriving out of breath and takes the next.',
      "At the back of {P's} wardrobe there may well hang a coat that has been relined, rebuttoned and defended against several people who meant well.",
      'A salesman offers a discount that ends today. He meets a pleasant silence, and the longer he fills it the less he sells.',
    ],
    notToSay: ['stubborn as a bull', 'a lover of the good life'],
  },
  'western.sun.gemini': {
    gloss: 'the core of a person, in the sign of questions and go-betweens',
    trait: 'the need to know what is going on elsewhere',
    shadow: 'a knack of being gone before things grow heavy',
    gifts: [
      '<puts> two strangers in touch because each has half an idea',
      '<explains> a hard thing in the words of whoever is asking',
      '<drops> an opinion without embarrassment when a better fact turns up',
    ],
    prices: [
      '<answers> a serious question with an amusing one',
      '<keeps> several versions of a story in use, all of them nearly true',
      '<quits> a subject at the very point where it would become work',
    ],
    scenes: [
      'A short wait at the barber’s leaves {P} knowing how bees are moved at night, and the name of the man who moves them.',
      "Beside {P's} bed one would expect a dozen books, each with a ticket or a receipt about a third of the way in.",
      'Two groups at a party are talking at once. Whoever watches {P} closely can see that {they} <is> following the other one as well.',
      'The long message is answered within a minute, wittily and in part. What was left out is the part that had cost something to write.',
    ],
    notToSay: ['two-faced', 'a social butterfly'],
  },
  'western.sun.cancer': {
    gloss: 'the wish to count, in the sign of shelter and memory',
    trait: 'the wish to make a place and fill it',
    shadow: 'a hurt that says everything is fine',
    gifts: [
      '<remembers> who takes no sugar and whose mother was moving this week',
      '<makes> a rented room feel lived in by the second evening',
      '<protects> the weakest member of a group without announcing it',
    ],
    prices: [
      '<withdraws> in order to be fetched back and <resents> the wait',
      '<holds> a careless remark in store for years, with the date',
      '<feeds> people who had wanted to be left alone',
    ],
    scenes: [
      'The guests have gone home with the leftovers in labelled tubs, one for each of them. {P} forgot only to keep one.',
      'Somebody jokes about people who ring home every evening. {P} laughs with the rest, and that evening rings a little later than usual.',
      'Somewhere at the bottom of a drawer {P} is likely to have a bus ticket from a day nobody else would remember. It has survived every clear-out.',
      'Asked what is wrong, {P} says that it is only tiredness. Two days and one kind word later it turns out to have been the seating plan.',
    ],
    notToSay: ['a born mother', 'moody as the tide'],
  },
  'western.sun.leo': {
    gloss: 'the central will, in the sign that likes to be seen giving',
    trait: 'the wish to give in full view',
    shadow: 'a dread of being one of many',
    gifts: [
      '<praises> people aloud and by name, where others can hear it',
      '<lifts> a flat evening by deciding that it is going to be fun',
      '<puts> {their} own face to the work, good or bad',
    ],
    prices: [
      '<takes> an absent-minded word of thanks for an insult',
      '<carries> on a performance after the reason for it has gone home',
      '<finds> it easier to give a great deal than to ask for a little',
    ],
    scenes: [
      'Nobody has remembered the newest colleague’s birthday. By the end of the afternoon there is cake, the name is spelled right, and {P} is conducting the singing.',
      'The group photograph is passed round. {P} looks for one face first, as others do, and is the only one to admit it.',
      'In the back row of the choir {P} would sing at half strength. Put in front, the same voice carries the shy ones with it.',
      'A report comes back with a tick and no comment. {P} studies the tick several times, looking for something warmer.',
    ],
    notToSay: ['a lover of the limelight', 'proud as a lion'],
  },
  'western.sun.virgo': {
    gloss: 'the sense of self, in the sign of craft and correction',
    trait: 'the need to be properly of use',
    shadow: 'a critic who never goes off duty',
    gifts: [
      '<spots> the one wrong figure in a page of right ones',
      '<learns> a craft from the bottom and <respects> whoever knows it',
      '<improves> a borrowed thing a little before giving it back',
    ],
    prices: [
      '<apologises> for a dish while people are asking for more of it',
      '<mends> the sentence and <misses> what it was trying to say',
      '<puts> off the pleasure until a list is done that never is',
    ],
    scenes: [
      'The ladder comes back from {P} with its loose rung tightened. Nothing is said about it on either side of the fence.',
      "The bill contains a mistake in {P's} favour. It is found on the way to the bus, and walked back.",
      'A friend would like to hear that the poem is wonderful. {P} says so, means it, and then cannot leave the second comma alone.',
      'Before the holiday can begin there is a strap to stitch and a fridge to defrost. The taxi is waiting while {P} wipes the tap.',
    ],
    notToSay: ['a perfectionist', 'picky about everything'],
  },
  'western.sun.libra': {
    gloss: 'the wish to be somebody, in the sign that sees two sides',
    trait: 'the search for an answer fair to both sides',
    shadow: 'a yes that was never quite meant',
    gifts: [
      '<argues> the absent person’s case in a room that has forgotten it',
      '<notices> what would please somebody and <arranges> it without fuss',
      '<gets> two angry people to hear each other out',
    ],
    prices: [
      '<agrees> at the table and <regrets> it in the lift',
      '<weighs> a small choice until somebody else makes it crossly',
      '<is> so accommodating that nobody knows what {they} <wants>',
    ],
    scenes: [
      'Two friends have quarrelled, and each tells {P} about it. Both come away feeling understood, and neither is told what the other said.',
      'The menu goes round twice. {P} asks what everyone is having and orders whatever will make the table come out even.',
      'In the waiting room a picture hangs a finger’s breadth crooked. {P} moves to a seat that faces the other way, and then gets up after all.',
      'Nobody had minded where they stood for the toast until {P} offered to change places. Now there is a debate, most courteously chaired.',
    ],
    notToSay: ['unable to decide', 'everybody’s darling'],
  },
  'western.sun.scorpio': {
    gloss: 'the will at the core, in the sign that digs',
    trait: 'the will to get to the bottom of it',
    shadow: 'a grip that has forgotten how to open',
    gifts: [
      '<stays> in the room when the conversation turns grave',
      '<keeps> a secret so well that its owner forgets having told it',
      '<starts> again from nothing without asking for pity',
    ],
    prices: [
      '<tests> people who did not know they were sitting an exam',
      '<remembers> the exact words of a betrayal and <forgets> the apology',
      '<gives> nothing away and <is> often lonely with it',
    ],
    scenes: [
      'Everyone agrees that the meeting went well. {P} asks why the treasurer left before the coffee, and the table goes quiet.',
      'A cousin tells a comfortable version of an old family quarrel. {P} goes up to the attic and comes down with the letters.',
      'When a friend is in real trouble and the helpful ones have sent their messages, {P} turns up with an overnight bag.',
      'Asked about the weekend, {P} says that it was fine. It held a decision that will rearrange the year, and nobody will hear of it until it is done.',
    ],
    notToSay: ['mysterious and intense', 'a jealous nature'],
  },
  'western.sun.sagittarius': {
    gloss: 'the direction of a life, in the sign that looks far ahead',
    trait: 'the need for a far point to head for',
    shadow: 'a habit of leaving the details to others',
    gifts: [
      '<finds> the meaning of a mishap before the luggage has been found',
      '<tells> the truth cheerfully and <expects> to be forgiven for it',
      '<talks> people into the trip they had stopped planning',
    ],
    prices: [
      '<promises> in the plural and <delivers> in the singular',
      '<preaches> where a plain opinion would have been welcome',
      '<feels> a standing appointment as a strap across the chest',
    ],
    scenes: [
      'The diversion will cost an hour, and the car is full of sighs. {P} has seen that the road goes over a pass none of them has crossed.',
      'A question about the timetable is answered with the history of the railway. It is a good answer, and the train has left.',
      'On a wet evening {P} has an atlas open on the floor. The others ask when they leave, and learn that the country was chosen a minute ago.',
      'What {P} honestly thinks of the new haircut is out before anyone has asked. {They} <is> the last to notice the silence and the first to laugh.',
    ],
    notToSay: ['a free spirit', 'always on the road'],
  },
  'western.sun.capricorn': {
    gloss: 'the sense of purpose, in the sign of long effort',
    trait: 'the will to earn it and be trusted',
    shadow: 'a tiredness that nobody is allowed to see',
    gifts: [
      '<does> the dull part first so that the rest can stand on it',
      '<means> a date when {they} <names> one',
      '<takes> the blame that goes with the job and <shares> the credit',
    ],
    prices: [
      '<judges> a day by its output, days off included',
      '<helps> so competently that nobody thinks of helping back',
      '<waits> to enjoy a thing until it has been deserved',
    ],
    scenes: [
      'The power is out, and there are jokes in the dark. {P} comes up from the cellar with the fuse that was bought last year for this.',
      'At the end of the course the others go out to celebrate. {P} joins them late, having first handed in the badges.',
      'A compliment reaches {P} in the corridor. {They} <points> out the delay in the second week, and the compliment goes on its way embarrassed.',
      'Late in the evening, among the coats, {P} is found doing an imitation of the chairman. It is perfect, and hardly anybody has ever been shown it.',
    ],
    notToSay: ['a workaholic', 'cold and ambitious'],
  },
  'western.sun.aquarius': {
    gloss: 'the wish to count, in the sign that thinks for the many',
    trait: 'the need to think apart from the crowd',
    shadow: 'a distance kept on principle',
    gifts: [
      '<treats> the caretaker and the director in precisely the same manner',
      '<defends> a rule that costs {them} something, because it is fair',
      '<sees> which custom has lost its reason and <asks> after it',
    ],
    prices: [
      '<finds> a cause easier company than one person in tears',
      '<disagrees> from habit where agreement would have been the truth',
      '<lets> the closest people guess what goes on behind the good manners',
    ],
    scenes: [
      'Everyone on the stairs complains about the post boxes. {P} writes a proposal, with a diagram, and pushes a copy under every mat.',
      'The whole company is on one side of the question. Though {P} was on it too, something in the unanimity makes {them} put in a word for the other.',
      'A friend is crying on the phone. {P} offers several workable solutions and thinks, a day later, of what might have been said.',
      'The invitation asks for evening dress. {P} comes as on any other evening, is charming to everyone, and goes when {they} <has> had enough.',
    ],
    notToSay: ['an eccentric', 'ahead of their time'],
  },
  'western.sun.pisces': {
    gloss: 'the centre of a person, in the sign with the thinnest walls',
    trait: 'a willingness to be moved by anything',
    shadow: 'a slipping away when something firm is asked',
    gifts: [
      '<senses> what somebody means under what is being said',
      '<forgives> quickly, having seen the other side from the inside',
      '<makes> something lovely out of what was lying about',
    ],
    prices: [
      '<takes> on a stranger’s trouble and <forgets> {their} own appointment',
      '<says> yes to be kind and <hopes> that the day never comes',
      '<lets> a muddle grow, since naming it would hurt somebody',
    ],
    scenes: [
      'The film was a silly one, and the rest are already arguing about where to eat. {P} is still sitting in the dark with wet cheeks.',
      'Someone on the night bus tells {P} the whole of a life. {P} misses the stop and does not mention it.',
      'The form wants block capitals and an answer by noon. It has been lying on the windowsill for a week, under a shell.',
      'Without having been told, {P} sits down by the one guest who would rather be at home. Soon they have invented a language for complaining about the music.',
    ],
    notToSay: ['a dreamer', 'too good for this world'],
  },
}
