import type { Cards } from '../card.ts'

/** The channels whose lower gate is 21 to 47: two gates joined into one steady way of acting. */
export const CHANNELS_21_TO_47: Cards = {
  'humanDesign.channel.21-45': {
    gloss: 'the channel of a natural hold on property and command',
    trait: 'an owner’s grip on affairs',
    shadow: 'a rule over people who were only helping',
    gifts: [
      '<runs> a house, a shop or a purse as if it had always been so',
      '<looks> after common property with a proprietor’s eye and open hands',
    ],
    prices: [
      '<works> badly under anyone, and <says> so to the owner',
      '<asks> for advice with the order already placed',
    ],
    scenes: [
      'By the second week of the temporary job {P} carries the keys. It is unclear who handed them over, and the till has never been so right.',
      'When the station café changed hands, the inventory was one page. {P} added the pigeons, the regulars and the view, and has kept all three.',
    ],
    notToSay: ['materialistic'],
  },
  'humanDesign.channel.23-43': {
    gloss: 'the channel of original insight that finds words when asked',
    trait: 'an insight that needs its cue',
    shadow: 'a brilliance delivered to the wrong audience',
    gifts: [
      '<simplifies> by a leap what others were simplifying by steps',
      '<explains> a sudden insight so that it seems to have been lying about',
    ],
    prices: [
      '<is> thought mad on Monday for what is policy by the spring',
      '<offers> the solution to a company that was enjoying the problem',
    ],
    scenes: [
      'Nobody laughs at what {P} says about the turnstiles except the caretaker, who has had that thought for years. The two are now drawing on the back of a pizza box.',
      'The maze at the manor was losing visitors until teatime. {P}, asked in passing, suggested a bench at each dead end. Now they go in for the benches.',
    ],
    notToSay: ['a genius or a freak'],
  },
  'humanDesign.channel.24-61': {
    gloss: 'the channel of a mind that circles the unknown until it yields',
    trait: 'a thinker with a mystery at the centre',
    shadow: 'a silence filled with the same song',
    gifts: [
      '<thinks> past the known edge and <returns> with a fragment',
      '<comes> back to an old riddle with a mind made new',
    ],
    prices: [
      '<hears> nothing of what is said between two rounds of a thought',
      '<listens> inward so hard that the soup course is a surprise',
    ],
    scenes: [
      'Spoken to on the tram, {P} answers at the stop after next. The answer is about something else, and the student with the cello asks for it again.',
      'There was a rhyme on the sundial that nobody could finish. Hanging out sheets, with a peg between the teeth, {P} had the last line. It was ruder than expected.',
    ],
    notToSay: ['a deep thinker'],
  },
  'humanDesign.channel.25-51': {
    gloss: 'the channel of the nerve to leap first into the unfamiliar',
    trait: 'a bold heart that likes to be first',
    shadow: 'a contest made of everything, holiness included',
    gifts: [
      '<jumps> into the unknown and <shows> others that it has a floor',
      '<takes> the first step into cold water with a perfectly friendly face',
    ],
    prices: [
      '<competes> with everyone present, even at being calm',
      '<dares> the timid to follow, and <counts> who has',
    ],
    scenes: [
      'The bishop asked who would like to abseil down the tower for charity. {P} was over the parapet before it was explained that this would be in May.',
      'Nobody had ever asked the brass-voiced gatekeeper for his key to the orchard. {P} did, on the first day, and was lent a ladder as well.',
    ],
    notToSay: ['an initiate', 'a warrior'],
  },
  'humanDesign.channel.26-44': {
    gloss: 'the channel of knowing people and winning them over',
    trait: 'a memory for wants, with a pitch attached',
    shadow: 'a promise that outran the stock',
    gifts: [
      '<recalls> what a customer once needed and <has> it ready',
      '<knows> which story will win a cautious person over, and <means> it',
    ],
    prices: [
      '<sells> a friend on an idea {they} <has> not finished having',
      '<tells> each of them what each would like to have been told',
    ],
    scenes: [
      'At the market a woman is looking at hats. Hers blew off the pier in her student days, {P} believes, and it was the green one, over there.',
      'The last raffle book lay unsold at the village fête. {P} reminded a colonel of a certain teddy bear, third prize, and he took the whole book.',
    ],
    notToSay: ['a born salesman'],
  },
  'humanDesign.channel.27-50': {
    gloss: 'the channel of the guardian, who feeds and keeps the rules',
    trait: 'a guardian’s constancy',
    shadow: 'a burden taken on unasked',
    gifts: [
      '<brings> up what is small, with suppers and with bedtimes',
      '<makes> newcomers safe by showing them where the bread is, and the rules',
    ],
    prices: [
      '<guards> grown people until they hide the crisps',
      '<puts> scarves on people who had come out to be cold',
    ],
    scenes: [
      'For the staff trip {P} had packed plasters, socks, a second lunch and a whistle. It was the managing director who needed the socks.',
      'The hostel has a new cook, who found a list on the flour bin. {P} had written who takes no onions, who asks twice, and who will not ask.',
    ],
    notToSay: ['maternal', 'caring'],
  },
  'humanDesign.channel.28-38': {
    gloss: 'the channel of stubbornness in search of what is worth it',
    trait: 'a struggle that has to mean something',
    shadow: 'a habit of choosing the steep side',
    gifts: [
      '<persists> in a thing alone until its worth is plain to all',
      '<fights> for what others had written off, and <enjoys> the odds',
    ],
    prices: [
      '<refuses> a lift on the principle of having started on foot',
      '<picks> the harder of two doors without trying the handle of the other',
    ],
    scenes: [
      'The harpsichord arrived in a tea chest, in pieces, without wires. {P} could have had an electric one, said the shop, and by April has stopped saying it.',
      'The last tram shed was down for a car park. {P} learned to drive a tram, polished the bell, and invited the planning office aboard.',
    ],
    notToSay: ['a fighter'],
  },
  'humanDesign.channel.29-46': {
    gloss: 'the channel of saying yes and being carried somewhere unexpected',
    trait: 'a whole-hearted yes to what comes',
    shadow: 'a devotion to the wrong errand',
    gifts: [
      '<gives> {themself} over to a thing and <finds> more than was promised',
      '<commits> to a thing bodily and <discovers> what it was for on the way',
    ],
    prices: [
      '<sticks> at it long after the body has gone home',
      '<promises> a morning and <gives> away the spring',
    ],
    scenes: [
      'It began with holding one end of a banner. {P} has since learned Portuguese, buried a tortoise with honours, and become treasurer.',
      'Someone was needed to hold the other end of a fishing net. {P} has been to three islands since, plays the spoons, and still has the net.',
    ],
    notToSay: ['lucky'],
  },
  'humanDesign.channel.30-41': {
    gloss: 'the channel of a concentrated longing that dreams its way forward',
    trait: 'a longing held to a single point',
    shadow: 'a wish so bright that its object pales',
    gifts: [
      '<wants> one thing at a time and <feels> it to the marrow',
      '<lights> in others a wish they had put away for later',
    ],
    prices: [
      '<recognises> on arrival that it was the wanting',
      '<pines> so well for the absent dish that the present one gets cold',
    ],
    scenes: [
      'All winter there has been a picture of one yellow house over the sink. In June {P} stands before it with a suitcase, and it has a bicycle shop in it.',
      'In the waiting room at Didcot {P} is learning Finnish for a sauna seen once on a calendar. The ticket clerk has started to test the verbs.',
    ],
    notToSay: ['intense'],
  },
  'humanDesign.channel.32-54': {
    gloss: 'the channel of drive joined to a sense of what will endure',
    trait: 'an ambition that looks at the foundations',
    shadow: 'a fear of the fall on every stair',
    gifts: [
      '<rises> by steps that will still bear weight in ten years',
      '<builds> up from small beginnings something that others will want to keep',
    ],
    prices: [
      '<works> all hours to be seen by someone who is on holiday',
      '<defers> the good chair until the next rung but one',
    ],
    scenes: [
      'The stall became a barrow and then a shop with a bell. {P} has kept the first day’s takings in a tea tin, in case.',
      'The washing-up job at the grand hotel came with a view of the boilers. {P} learned the boilers, then the lifts, and is consulted about the roof.',
    ],
    notToSay: ['a social climber'],
  },
  'humanDesign.channel.34-57': {
    gloss: 'the channel of strength guided by instinct from moment to moment',
    trait: 'a strength that listens as it moves',
    shadow: 'an alarm that puts the fists up',
    gifts: [
      '<responds> with the whole body before the danger has a name',
      '<acts> by instinct and with force at the one useful moment',
    ],
    prices: [
      '<trusts> no one else to be as quick, and so <carries> it all',
      '<bolts> from a noise that turns out to be applause',
    ],
    scenes: [
      'The bookcase leaned, and a toddler looked up at it. {P}, asleep in the chair until then, already had a shoulder under the shelf.',
      'The marquee lifted off its pegs with the band in it. {P}, passing with a wheelbarrow, sat down on the right rope and asked for a waltz.',
    ],
    notToSay: ['a survivor'],
  },
  'humanDesign.channel.35-36': {
    gloss: 'the channel of an appetite for having been through everything once',
    trait: 'an appetite for the whole of experience',
    shadow: 'a jadedness with a train ticket in it',
    gifts: [
      '<has> been there, and <advises> the next one on what to pack',
      '<goes> through new experience with open eyes and <brings> others the gist',
    ],
    prices: [
      '<breaks> the calm to see what it was made of',
      '<longs> for a change of scene on the second day of the scene',
    ],
    scenes: [
      'What a shepherd does on Mondays, and a croupier, and a diver’s mate, {P} can say from within. On Friday there is an interview with a travelling band.',
      "It was {P's} first opera, first box and first fan. By the interval there had been tears, a change of sides, and a question about the dog track.",
    ],
    notToSay: ['a jack of all trades'],
  },
  'humanDesign.channel.37-40': {
    gloss: 'the channel of community, of loyalty given for loyalty received',
    trait: 'a bargain of bread and belonging',
    shadow: 'a resentment with a list of suppers',
    gifts: [
      '<works> for the people at the table and <sits> down with them',
      '<keeps> faith with the people who keep faith, and <says> what it costs',
    ],
    prices: [
      '<keeps> up {their} side in silence and <waits> for the other',
      '<cooks> the feast and <counts> who carries a plate out',
    ],
    scenes: [
      "Whoever dug may drink, it was agreed in {P's} yard, and the children may have the cushions. No paper was signed, and it has held through two winters and a flood.",
      'The lifeboat crew mends the roof of the pub, and the pub feeds the crew. {P} holds the pencil, though nothing has been written yet.',
    ],
    notToSay: ['a pillar of the community'],
  },
  'humanDesign.channel.39-55': {
    gloss: 'the channel of moods deep enough to create from',
    trait: 'a moodiness that makes music',
    shadow: 'a provocation thrown out to feel something back',
    gifts: [
      '<plays> a black mood out until it turns to colour',
      '<coaxes> a frozen company into tears or laughter, whichever was waiting',
    ],
    prices: [
      '<rouses> a feeling in others and then <wants> to be alone',
      '<hides> behind a black cloud and <peeps> out to see who minds',
    ],
    scenes: [
      'Do not come in, says the card on the studio. On some days {P} has written underneath that one may knock, and on others there is a smell of pancakes.',
      'The piano in the mountain hut has nine working keys. In the snow {P} found them all, one by one, and nobody asked when it would stop.',
    ],
    notToSay: ['temperamental artist'],
  },
  'humanDesign.channel.42-53': {
    gloss: 'the channel of seeing a cycle from its first day to its last',
    trait: 'a patience with the whole of a cycle',
    shadow: 'a beginning that will not be allowed to end',
    gifts: [
      '<knows> what stage a thing is at and what that stage is for',
      '<sees> at the sowing what will be pulled up, and in what month',
    ],
    prices: [
      '<starts> over before the fruit, and never <tastes> any',
      '<hurries> a slow thing through its best part to be done with it',
    ],
    scenes: [
      'The allotment book fills a shelf, frost to frost. Asked why the leeks failed, {P} says that they are not failing, it is only the sixth week.',
      'The lodge keeps its visitors’ book from the first fire to the last. {P} lays both, and each October writes a line on the blank page after.',
    ],
    notToSay: ['balanced development'],
  },
  'humanDesign.channel.47-64': {
    gloss: 'the channel of a mind that sorts old images until they make sense',
    trait: 'a mind busy with what has been',
    shadow: 'a past that talks through dinner',
    gifts: [
      '<reads> the meaning of a whole decade out of one photograph',
      '<rummages> in the past until the odd pieces show a common edge',
    ],
    prices: [
      '<worries> at a memory for a moral it has not got',
      '<gives> an old scene another hearing, with no new witnesses',
    ],
    scenes: [
      'Why there were always two umbrellas in the hall, though they were four, comes to {P} halfway through a sneeze. It changes what one thinks of the uncle.',
      'The map of the lost canal had served for years as a tablecloth. After a month of looking at one gravy stain {P} put a finger on it and said wharf.',
    ],
    notToSay: ['mental confusion'],
  },
}
