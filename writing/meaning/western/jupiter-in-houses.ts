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
      'The hotel is full, the clerk is sorry, and {P} sits down in the lobby to be sorry with him. They have opened the bridal suite.',
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
      'The busker’s cap got a banknote, and the next busker another. At the ticket machine {P} is feeding in coppers, in excellent humour.',
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
      "Somebody on {P's} landing wished to learn chess. There are boards all the way up the stairs on Wednesdays, and the postman has a rating.",
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
      'For the night of the storm {P} offered the floor to some stranded walkers. One of them still lives in the attic and teaches the oboe there.',
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
      'The village children wanted a swing. {P} thought about it, looked at the height of the viaduct, and went to ask about rope.',
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
      'A whole depot used to eat its sandwiches facing the wall. Since {P} came there has been a long plank, two trestles and soup in turns.',
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
      'The rival stall sold the same honey. {P} walked across with two cups, and by the end of the market there was one stall, with a better awning.',
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
      'Three sisters could not agree on the old boathouse. {P} had them each describe their best day in it, and it was sold to nobody and is used by all.',
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
      'To the question of where the salt was kept {P} replied with the salt roads. It was a fine hour, and the egg had been cold for most of it.',
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
      'The old porter is given a farewell by the whole faculty. {P} is the dean, and it is {P} who has learnt the porter’s ballad, all of it.',
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
      'It was going to be a minibus for the choir festival. {P} has booked the ship’s second deck, and it is filling.',
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
      'Each winter an unsigned hamper reaches the retired lock-keeper. The grocer has been sworn to silence by {P}, and loves it.',
    ],
    notToSay: ['a guardian angel'],
  },
}
