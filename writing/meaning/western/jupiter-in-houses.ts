import type { Cards } from '../card.ts'

/** Jupiter, growth and trust, by the field of life it stands in. */
export const JUPITER_IN_HOUSES: Cards = {
  'western.jupiter.house1': {
    trait: 'a largeness of manner and of trust',
    shadow: 'a self that takes up the whole bench',
    gifts: [
      '<enters> as if good news were likely',
      '<finds> helpers, having never doubted that there would be some',
    ],
    prices: [
      '<assumes> that {they} <is> welcome a little longer than that',
      '<overstates> what can be carried in one trip',
    ],
    scenes: [
      'The hotel is full, the clerk is sorry, and {P} sits down in the lobby to be sorry with him. In the end they open the bridal suite.',
    ],
    notToSay: ['lucky', 'gains weight'],
  },
  'western.jupiter.house2': {
    trait: 'a confidence that there will be enough',
    shadow: 'an open hand with a hole in it',
    gifts: [
      '<shares> what there is and <seems> to have more of it',
      '<sees> what a neglected thing or skill could fetch',
    ],
    prices: [
      '<spends> the windfall before it has been through the post',
      '<acquires> in sizes that call for another shed',
    ],
    scenes: [
      'The busker’s cap gets a banknote, and so does the next one. At the ticket machine {P} is feeding in coppers, in excellent humour.',
    ],
    notToSay: ['wealth', 'money luck'],
  },
  'western.jupiter.house3': {
    trait: 'a growth through talk, notes and neighbours',
    shadow: 'a flood of words in a small cup',
    gifts: [
      '<interests> a whole bus queue in something it had not heard of',
      '<learns> from anybody and <says> from whom',
    ],
    prices: [
      '<promises> to send the article, and the other one, and the book',
      '<talks> so hopefully that the hearers do the worrying',
    ],
    scenes: [
      'Somebody on the landing wishes to learn chess, and {P} has a board. It would surprise nobody to see boards all the way up the stairs by spring.',
    ],
    notToSay: ['a gifted writer'],
  },
  'western.jupiter.house4': {
    trait: 'a home with the leaves of the table out',
    shadow: 'a comfort that never leaves its garden',
    gifts: [
      '<makes> a small dwelling feel as if it had a wing',
      '<counts> as family whoever has washed up there twice',
    ],
    prices: [
      '<keeps> adding rooms, cousins and dogs to a finished household',
      '<thinks> the world well lost for a good stove',
    ],
    scenes: [
      'On the night of a storm {P} would offer the floor to stranded walkers. One of them may well be living in the attic years later, teaching the oboe.',
    ],
    notToSay: ['a happy home', 'property luck'],
  },
  'western.jupiter.house5': {
    trait: 'a joy that likes to be shared out',
    shadow: 'a gamble on the strength of a good mood',
    gifts: [
      '<praises> a first attempt so that there is a second',
      '<throws> a feast on little money and some paper lanterns',
    ],
    prices: [
      '<overdoes> the treat until the treat is the ordeal',
      '<stakes> the rent of a plan on its prettiest part',
    ],
    scenes: [
      'The children of the place want a swing. {P} looks thoughtfully at the height of the viaduct and goes to ask about rope.',
    ],
    notToSay: ['lucky in love', 'many children'],
  },
  'western.jupiter.house6': {
    trait: 'a good will that goes into daily work',
    shadow: 'a workload accepted with a smile',
    gifts: [
      '<makes> a hard shift lighter for whoever shares it',
      '<looks> after a junior’s prospects as well as the junior’s tasks',
    ],
    prices: [
      '<says> that it will be no trouble, and <is> there until ten',
      '<improves> the canteen and <forgets> the inventory',
    ],
    scenes: [
      'In some places people eat their sandwiches facing the wall. With {P} among them there would soon be a long plank, two trestles and soup in turns.',
    ],
    notToSay: ['good health', 'finds jobs easily'],
  },
  'western.jupiter.house7': {
    trait: 'a growth that comes by way of partners',
    shadow: 'an expectation that the other will provide',
    gifts: [
      '<sees> the larger person in a companion and <speaks> to that one',
      '<is> generous in settling a dispute and <gains> by it',
    ],
    prices: [
      '<promises> a partner the earth and <means> it on the day',
      '<leaves> to the other the part that is not enjoyable',
    ],
    scenes: [
      'A rival stall sells the same honey. {P} walks across with two cups, and by the end of the market they are talking of one stall.',
    ],
    notToSay: ['a lucky marriage'],
  },
  'western.jupiter.house8': {
    trait: 'a trust that holds in deep water',
    shadow: 'a liberality with what is held in common',
    gifts: [
      '<stays> hopeful in company with people who have lost a great deal',
      '<is> lent things, and told things, and <brings> both back intact',
    ],
    prices: [
      '<borrows> on the strength of a future that has not been informed',
      '<finds> excess in the depths as well as on the surface',
    ],
    scenes: [
      'Three sisters cannot agree about an old boathouse. {P} has each of them describe her best day in it, and after that nobody wants to sell.',
    ],
    notToSay: ['inheritance', 'money through marriage'],
  },
  'western.jupiter.house9': {
    trait: 'a faith that wants the whole map',
    shadow: 'a truth too large to be checked',
    gifts: [
      '<teaches> without noticing and <is> remembered as a teacher',
      '<feels> at home in a foreign argument and <honours> both sides',
    ],
    prices: [
      '<generalises> from one ferryman to the whole of Anatolia',
      '<sends> postcards in place of answers',
    ],
    scenes: [
      'Asked where the salt is kept, {P} replies with the salt roads. It is a fine hour, and the egg is cold for most of it.',
    ],
    notToSay: ['a lucky traveller', 'wise'],
  },
  'western.jupiter.house10': {
    trait: 'a calling that likes a broad office',
    shadow: 'a dignity that outgrows its duties',
    gifts: [
      '<leads> by letting people be better than their job description',
      '<wins> trust in public by being the same there as elsewhere',
    ],
    prices: [
      '<accepts> one chairmanship more than there are evenings',
      '<presumes> on a good name when a good reason was asked for',
    ],
    scenes: [
      "An old porter is leaving, and there are speeches. Whatever {P's} rank, it is {P} who has learnt the porter’s ballad, all of it.",
    ],
    notToSay: ['fame and success'],
  },
  'western.jupiter.house11': {
    trait: 'a hope that is larger for being shared',
    shadow: 'a circle so wide that nobody is near',
    gifts: [
      '<knows> someone in every town and <has> helped most of them',
      '<believes> in a common aim until others do',
    ],
    prices: [
      '<joins> everything and <attends> in spirit',
      '<vouches> for a friend of a friend with too full a heart',
    ],
    scenes: [
      'The choir festival needs a minibus. {P}, asked to see to it, has made enquiries about the second deck of a ship.',
    ],
    notToSay: ['influential friends'],
  },
  'western.jupiter.house12': {
    trait: 'a trust that does its work unseen',
    shadow: 'a reliance on rescue at the last minute',
    gifts: [
      '<helps> those who cannot return it, preferably unseen',
      '<finds> in solitude a good deal of company',
    ],
    prices: [
      '<excuses> in others what ought to have been said aloud',
      '<lets> matters drift in the belief that drift is guidance',
    ],
    scenes: [
      'Somebody, it is not known who, pays the arrears on a stranger’s school lunches. The cook has been sworn to silence by {P}, and loves it.',
    ],
    notToSay: ['a guardian angel'],
  },
}
