import type { Cards } from '../card.ts'

/** Jupiter, growth, trust and generosity, by its sign. */
export const JUPITER_IN_SIGNS: Cards = {
  'western.jupiter.aries': {
    gloss: 'the planet of growth and trust, in the sign of the first step',
    trait: 'a faith that trying is half the answer',
    shadow: 'a confidence that has not read the forecast',
    gifts: [
      '<encourages> beginners by being one again, cheerfully',
      '<takes> the first offer of an adventure as a good omen',
    ],
    prices: [
      '<overrates> what a bold start can do without a second week',
      '<promises> to be there first and <is>, without the tent',
    ],
    scenes: [
      'At the foot of the climbing wall {P} has signed up for the hard one. It is the first time, and the instructor is already laughing with {them}.',
      'Friends bring their half-formed plans to {P}, since nobody else says go on so quickly. Some of those plans now have premises.',
    ],
    notToSay: ['lucky in new ventures'],
  },
  'western.jupiter.taurus': {
    gloss: 'the part of a chart that grows, in the sign of plenty',
    trait: 'a trust in whatever ripens slowly',
    shadow: 'an abundance that cannot see the need of others',
    gifts: [
      '<makes> a little go round so that it feels like much',
      '<believes> in good soil, good tools and enough time',
    ],
    prices: [
      '<adds> one more helping, room or jar to what was ample',
      '<confuses> being comfortable with being right',
    ],
    scenes: [
      'A friend calls to borrow one egg. The friend is now eating, a box is being packed, and {P} has gone to look for string.',
      "A pot on {P's} sill may hold nothing but soil. The neighbours have already been told which of them will have the figs.",
    ],
    notToSay: ['attracts wealth'],
  },
  'western.jupiter.gemini': {
    gloss: 'the wish for more, in the sign of talk and many interests',
    trait: 'a growth by asking and reading everything',
    shadow: 'a breadth that has never touched the floor',
    gifts: [
      '<knows> somebody for every question and <is> glad to ring them',
      '<makes> learning look like gossip of a superior kind',
    ],
    prices: [
      '<enrols> in a fourth course with the third half done',
      '<gives> advice in such variety that none of it can be followed',
    ],
    scenes: [
      'The library lets each reader have twelve. {P} has twelve, and has talked the person behind into taking the thirteenth.',
      'A tradesman came about the damp. He leaves knowing a good deal about Persian grammar, and rather wanting to know more.',
    ],
    notToSay: ['an eternal student'],
  },
  'western.jupiter.cancer': {
    gloss: 'the generous side of a person, in the sign that shelters',
    trait: 'a largeness that lays another place at table',
    shadow: 'a kindness that prefers people to stay small',
    gifts: [
      '<turns> a handful of acquaintances into something like a clan',
      '<trusts> instinct about people and <feeds> them while deciding',
    ],
    prices: [
      '<spoils> those in {their} care until they forget how to cook',
      '<thinks> better of {their} own tribe than the evidence allows',
    ],
    scenes: [
      'The feast was meant for a few. Somebody has brought a lonely lodger, the lodger has brought a flute, and {P} is adding water to the soup.',
      'At a clearance sale {P} cannot leave a box of strangers’ family portraits. They were going to be thrown away, and nobody should be thrown away.',
    ],
    notToSay: ['a lucky home life'],
  },
  'western.jupiter.leo': {
    gloss: 'the growing and giving side of a chart, in the sign of splendour',
    trait: 'a generosity that likes a fanfare',
    shadow: 'a grandeur that has outgrown the budget',
    gifts: [
      '<believes> in people’s talents before they dare to',
      '<enlarges> a small success until everyone has a share in it',
    ],
    prices: [
      '<gives> more than is asked, in a way that has to be noticed',
      '<takes> a stroke of luck for a verdict on merit',
    ],
    scenes: [
      'Asked to lend a curtain for a school play, {P} would send velvet. It has tassels, and it needs a lorry.',
      'Someone young sings in the kitchen, not very well. {P} stops chopping and says that this is a voice, and by spring it is one.',
    ],
    notToSay: ['larger than life'],
  },
  'western.jupiter.virgo': {
    gloss: 'the hope of a person, in the sign of careful work',
    trait: 'a faith in small things properly done',
    shadow: 'a plenty that is counted until it is little',
    gifts: [
      '<grows> by serving a craft and <passes> its secrets on freely',
      '<finds> the modest improvement that changes the whole week',
    ],
    prices: [
      '<sees> the crumbs so clearly that the feast goes by',
      '<hesitates> to hope for anything without a list of what could fail',
    ],
    scenes: [
      'Set to sort the buttons of a charity shop, {P} would do it so that customers came from the next town for them.',
      '{P} may well buy a clock because it does not go. It takes a winter of evenings, and then it is right to the minute.',
    ],
    notToSay: ['too modest'],
  },
  'western.jupiter.libra': {
    gloss: 'the trusting side of a person, in the sign of partners',
    trait: 'a growth that comes through other people',
    shadow: 'a fairness so wide that it commits to nobody',
    gifts: [
      '<introduces> people to each other and <leaves> them to it',
      '<assumes> good faith and so <meets> rather more of it',
    ],
    prices: [
      '<says> something nice to both sides and <is> quoted by both',
      '<expects> agreement to do the work of effort',
    ],
    scenes: [
      'Two firms have been writing stiff letters for a year. It would be like {P} to invite both to the same jazz evening, and to mention it to neither.',
      'Good fortune tends to reach {P} as somebody’s plus one. {They} <keeps> an extra invitation in the bag, in return.',
    ],
    notToSay: ['lucky in marriage'],
  },
  'western.jupiter.scorpio': {
    gloss: 'the search for more, in the sign of what lies hidden',
    trait: 'a trust in what survives the worst',
    shadow: 'an appetite for the whole of everything',
    gifts: [
      '<finds> value where others have written the thing off',
      '<is> generous with loyalty at the moment it costs most',
    ],
    prices: [
      '<raises> the stakes when it would be enough to play',
      '<believes> that what is hard to get must be worth it',
    ],
    scenes: [
      'At the auction nobody bids for the blackened picture. {P} has seen a corner of blue, and spends Sundays after that with cotton wool.',
      'When a business fails, acquaintances cross the road. {P} crosses it too, in the other direction, with an offer of work.',
    ],
    notToSay: ['inherits wealth'],
  },
  'western.jupiter.sagittarius': {
    gloss: 'the planet of faith and increase, in a sign of its own',
    trait: 'a confidence that the road goes on',
    shadow: 'a certainty that has stopped asking the way',
    gifts: [
      '<turns> a bad turning into the best part of the tour',
      '<lends> hope freely and <does> not ask for it back',
    ],
    prices: [
      '<teaches> people who had only asked for the salt',
      '<trusts> to luck for what a spare tyre would have done',
    ],
    scenes: [
      'The map stopped at the last village. {P} finds this excellent, and so, after the second waterfall, do those who had wanted to go back.',
      'On the noticeboard is a course on whales, on Tuesdays. {P} can neither swim nor come on Tuesdays, and has enrolled.',
    ],
    notToSay: ['the luckiest placement', 'a wise guru'],
  },
  'western.jupiter.capricorn': {
    gloss: 'the way a life expands, in the sign that builds',
    trait: 'a hope that comes with foundations',
    shadow: 'a caution that lets the good year pass',
    gifts: [
      '<earns> a wide trust by never borrowing against it',
      '<gives> soberly, in the form of something that lasts',
    ],
    prices: [
      '<rations> pleasure as though a shortage had been announced',
      '<believes> in position and <listens> upwards more than down',
    ],
    scenes: [
      'A lucky sum comes in, and friends talk of islands. With {P} it goes into the roof, and the friends are later glad of that roof.',
      'An oak would be planted by {P} in full knowledge of how long oaks take. It would also be measured, with some satisfaction.',
    ],
    notToSay: ['success after thirty'],
  },
  'western.jupiter.aquarius': {
    gloss: 'the hopeful side of a chart, in the sign of the common good',
    trait: 'a faith in people who have not met yet',
    shadow: 'a future so bright that today is neglected',
    gifts: [
      '<opens> a closed circle by bringing somebody odd along',
      '<shares> what {they} <knows> without keeping the best part back',
    ],
    prices: [
      '<plans> for mankind and <is> late for the cousin',
      '<mistakes> a new theory for an arrived improvement',
    ],
    scenes: [
      "An idea of {P's} for swapping tools is likely to end with a shed, and with visitors from abroad who take notes.",
      "Any crank may count on ten minutes of {P's} time. Now and then one of them has been right, and {P} was there.",
    ],
    notToSay: ['a humanitarian'],
  },
  'western.jupiter.pisces': {
    gloss: 'the generous, believing side of a person, in a sign of its own',
    trait: 'a mercy that keeps no accounts',
    shadow: 'a hope that excuses too much',
    gifts: [
      '<helps> without first finding out whose fault it was',
      '<rests> in the feeling that life is larger than the problem',
    ],
    prices: [
      '<pours> kindness into a bucket with a visible hole',
      '<waits> to be carried where rowing would have done',
    ],
    scenes: [
      'A man at the station needs the fare to the coast, as he did last week. {P} knows that, and gives it, and asks after the coast.',
      'There is likely to be some stretch of water that {P} goes to in bad times. {They} <comes> back with nothing solved and wet hair, and <makes> the call.',
    ],
    notToSay: ['spiritual', 'protected by angels'],
  },
}
