import type { Cards } from '../card.ts'

/** The channels whose lower gate is 21 to 47: two gates joined into one steady way of acting. */
export const CHANNELS_21_TO_47: Cards = {
  'humanDesign.channel.21-45': {
    gloss: 'the channel of a natural hold on property and command',
    trait: 'an owner’s grip on affairs',
    shadow: 'a rule over people who were only helping',
    gifts: ['<runs> a house, a shop or a purse as if it had always been so'],
    prices: ['<works> badly under anyone, and <says> so to the owner'],
    scenes: [
      'By the second week of the temporary job {P} carries the keys. It is unclear who handed them over, and the till has never been so right.',
    ],
    notToSay: ['materialistic'],
  },
  'humanDesign.channel.23-43': {
    gloss: 'the channel of original insight that finds words when asked',
    trait: 'an insight that needs its cue',
    shadow: 'a brilliance delivered to the wrong audience',
    gifts: ['<simplifies> by a leap what others were simplifying by steps'],
    prices: ['<is> thought mad on Monday for what is policy by the spring'],
    scenes: [
      'Nobody laughs at what {P} says about the turnstiles except the caretaker, who has had that thought for years. The two are now drawing on the back of a pizza box.',
    ],
    notToSay: ['a genius or a freak'],
  },
  'humanDesign.channel.24-61': {
    gloss: 'the channel of a mind that circles the unknown until it yields',
    trait: 'a thinker with a mystery at the centre',
    shadow: 'a silence filled with the same song',
    gifts: ['<thinks> past the known edge and <returns> with a fragment'],
    prices: ['<hears> nothing of what is said between two rounds of a thought'],
    scenes: [
      'Spoken to on the tram, {P} answers at the stop after next. The answer is about something else, and the student with the cello asks for it again.',
    ],
    notToSay: ['a deep thinker'],
  },
  'humanDesign.channel.25-51': {
    gloss: 'the channel of the nerve to leap first into the unfamiliar',
    trait: 'a bold heart that likes to be first',
    shadow: 'a contest made of everything, holiness included',
    gifts: ['<jumps> into the unknown and <shows> others that it has a floor'],
    prices: ['<competes> with everyone present, even at being calm'],
    scenes: [
      'The bishop asked who would like to abseil down the tower for charity. {P} was over the parapet before it was explained that this would be in May.',
    ],
    notToSay: ['an initiate', 'a warrior'],
  },
  'humanDesign.channel.26-44': {
    gloss: 'the channel of knowing people and winning them over',
    trait: 'a memory for wants, with a pitch attached',
    shadow: 'a promise that outran the stock',
    gifts: ['<recalls> what a customer once needed and <has> it ready'],
    prices: ['<sells> a friend on an idea {they} <has> not finished having'],
    scenes: [
      'At the market a woman is looking at hats. Hers blew off the pier in her student days, {P} believes, and it was the green one, over there.',
    ],
    notToSay: ['a born salesman'],
  },
  'humanDesign.channel.27-50': {
    gloss: 'the channel of the guardian, who feeds and keeps the rules',
    trait: 'a guardian’s constancy',
    shadow: 'a burden taken on unasked',
    gifts: ['<brings> up what is small, with suppers and with bedtimes'],
    prices: ['<guards> grown people until they hide the crisps'],
    scenes: [
      'For the staff trip {P} had packed plasters, socks, a second lunch and a whistle. It was the managing director who needed the socks.',
    ],
    notToSay: ['maternal', 'caring'],
  },
  'humanDesign.channel.28-38': {
    gloss: 'the channel of stubbornness in search of what is worth it',
    trait: 'a struggle that has to mean something',
    shadow: 'a habit of choosing the steep side',
    gifts: ['<persists> in a thing alone until its worth is plain to all'],
    prices: ['<refuses> a lift on the principle of having started on foot'],
    scenes: [
      'The harpsichord arrived in a tea chest, in pieces, without wires. {P} could have had an electric one, said the shop, and by April has stopped saying it.',
    ],
    notToSay: ['a fighter'],
  },
  'humanDesign.channel.29-46': {
    gloss: 'the channel of saying yes and being carried somewhere unexpected',
    trait: 'a whole-hearted yes to what comes',
    shadow: 'a devotion to the wrong errand',
    gifts: ['<gives> {themself} over to a thing and <finds> more than was promised'],
    prices: ['<sticks> at it long after the body has gone home'],
    scenes: [
      'It began with holding one end of a banner. {P} has since learned Portuguese, buried a tortoise with honours, and become treasurer.',
    ],
    notToSay: ['lucky'],
  },
  'humanDesign.channel.30-41': {
    gloss: 'the channel of a concentrated longing that dreams its way forward',
    trait: 'a longing held to a single point',
    shadow: 'a wish so bright that its object pales',
    gifts: ['<wants> one thing at a time and <feels> it to the marrow'],
    prices: ['<recognises> on arrival that it was the wanting'],
    scenes: [
      'All winter there has been a picture of one yellow house over the sink. In June {P} stands before it with a suitcase, and it has a bicycle shop in it.',
    ],
    notToSay: ['intense'],
  },
  'humanDesign.channel.32-54': {
    gloss: 'the channel of drive joined to a sense of what will endure',
    trait: 'an ambition that looks at the foundations',
    shadow: 'a fear of the fall on every stair',
    gifts: ['<rises> by steps that will still bear weight in ten years'],
    prices: ['<works> all hours to be seen by someone who is on holiday'],
    scenes: [
      'The stall became a barrow and then a shop with a bell. {P} has kept the first day’s takings in a tea tin, in case.',
    ],
    notToSay: ['a social climber'],
  },
  'humanDesign.channel.34-57': {
    gloss: 'the channel of strength guided by instinct from moment to moment',
    trait: 'a strength that listens as it moves',
    shadow: 'an alarm that puts the fists up',
    gifts: ['<responds> with the whole body before the danger has a name'],
    prices: ['<trusts> no one else to be as quick, and so <carries> it all'],
    scenes: [
      'The bookcase leaned, and a toddler looked up at it. {P}, asleep in the chair until then, already had a shoulder under the shelf.',
    ],
    notToSay: ['a survivor'],
  },
  'humanDesign.channel.35-36': {
    gloss: 'the channel of an appetite for having been through everything once',
    trait: 'an appetite for the whole of experience',
    shadow: 'a jadedness with a train ticket in it',
    gifts: ['<has> been there, and <advises> the next one on what to pack'],
    prices: ['<breaks> the calm to see what it was made of'],
    scenes: [
      'What a shepherd does on Mondays, and a croupier, and a diver’s mate, {P} can say from within. On Friday there is an interview with a travelling band.',
    ],
    notToSay: ['a jack of all trades'],
  },
  'humanDesign.channel.37-40': {
    gloss: 'the channel of community, of loyalty given for loyalty received',
    trait: 'a bargain of bread and belonging',
    shadow: 'a resentment with a list of suppers',
    gifts: ['<works> for the people at the table and <sits> down with them'],
    prices: ['<keeps> up {their} side in silence and <waits> for the other'],
    scenes: [
      "Whoever dug may drink, it was agreed in {P's} yard, and the children may have the cushions. No paper was signed, and it has held through two winters and a flood.",
    ],
    notToSay: ['a pillar of the community'],
  },
  'humanDesign.channel.39-55': {
    gloss: 'the channel of moods deep enough to create from',
    trait: 'a moodiness that makes music',
    shadow: 'a provocation thrown out to feel something back',
    gifts: ['<plays> a black mood out until it turns to colour'],
    prices: ['<rouses> a feeling in others and then <wants> to be alone'],
    scenes: [
      'Do not come in, says the card on the studio. On some days {P} has written underneath that one may knock, and on others there is a smell of pancakes.',
    ],
    notToSay: ['temperamental artist'],
  },
  'humanDesign.channel.42-53': {
    gloss: 'the channel of seeing a cycle from its first day to its last',
    trait: 'a patience with the whole of a cycle',
    shadow: 'a beginning that will not be allowed to end',
    gifts: ['<knows> what stage a thing is at and what that stage is for'],
    prices: ['<starts> over before the fruit, and never <tastes> any'],
    scenes: [
      'The allotment book fills a shelf, frost to frost. Asked why the leeks failed, {P} says that they are not failing, it is only the sixth week.',
    ],
    notToSay: ['balanced development'],
  },
  'humanDesign.channel.47-64': {
    gloss: 'the channel of a mind that sorts old images until they make sense',
    trait: 'a mind busy with what has been',
    shadow: 'a past that talks through dinner',
    gifts: ['<reads> the meaning of a whole decade out of one photograph'],
    prices: ['<worries> at a memory for a moral it has not got'],
    scenes: [
      'Why there were always two umbrellas in the hall, though they were four, comes to {P} halfway through a sneeze. It changes what one thinks of the uncle.',
    ],
    notToSay: ['mental confusion'],
  },
}
