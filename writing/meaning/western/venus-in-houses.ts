import type { Cards } from '../card.ts'

/** Venus, love and taste, by the field of life it stands in. */
export const VENUS_IN_HOUSES: Cards = {
  'western.venus.house1': {
    trait: 'a pleasantness that goes on ahead',
    shadow: 'a self arranged to be looked at kindly',
    gifts: [
      '<disarms> a stiff company simply by liking it',
      '<has> an eye for what becomes a person, {themself} included',
    ],
    prices: [
      '<leans> on charm where a clear request would be quicker',
      '<finds> being disliked by one person unreasonably hard to bear',
    ],
    scenes: [
      'The bad-tempered ticket inspector passes {P} and softens. In the next compartment people hear him whistle.',
    ],
    notToSay: ['beautiful', 'charming'],
  },
  'western.venus.house2': {
    trait: 'a love of good things and fair exchange',
    shadow: 'a fondness measured out in presents',
    gifts: [
      '<earns> through taste, tact or things made by hand',
      '<buys> little and well and <enjoys> it daily',
    ],
    prices: [
      '<indulges> first and <adds> it up afterwards',
      '<feels> loved in proportion to what is spent',
    ],
    scenes: [
      'Cloth is sold by the metre there, and {P} takes an end between finger and thumb. The dealer, without a word, reaches under the counter for the other bolt.',
    ],
    notToSay: ['attracts money', 'loves luxury'],
  },
  'western.venus.house3': {
    trait: 'a kindness that is mostly in the phrasing',
    shadow: 'an agreeableness that says nothing',
    gifts: [
      '<is> on good terms with the whole length of the street',
      '<writes> notes that are kept in wallets',
    ],
    prices: [
      '<smooths> a sentence over until the meaning slides off',
      '<prefers> charming talk to the talk that is needed',
    ],
    scenes: [
      'A sticky note on the photocopier thanks it for its patience. Nobody suspects {P}, and the whole corridor is kinder to the photocopier, and its engineer.',
    ],
    notToSay: ['a sweet talker'],
  },
  'western.venus.house4': {
    trait: 'a love that furnishes a home',
    shadow: 'a peace at home bought with silence',
    gifts: [
      '<makes> a corner beautiful where no visitor will ever look',
      '<forgives> relations and <seats> them together',
    ],
    prices: [
      '<hides> from the world behind a very good dinner',
      '<sweeps> a family quarrel under the handsome carpet',
    ],
    scenes: [
      'The hallway is too dark for flowers. {P} puts a bowl of lemons there, and the uncle who never stays long is seen sitting by it.',
    ],
    notToSay: ['a beautiful home', 'a happy childhood'],
  },
  'western.venus.house5': {
    trait: 'a love that likes to be in play',
    shadow: 'a courtship that never turns into Tuesday',
    gifts: [
      '<enjoys> openly and so <gives> others leave to',
      '<makes> of an ordinary meeting something that is told afterwards',
    ],
    prices: [
      '<misses> the flutter when a fondness has become safe',
      '<spoils> a child or a sweetheart past the point of thanks',
    ],
    scenes: [
      'At the funfair {P} wins a plush giraffe as tall as the bus stop. It is given a seat to itself, and proposes to a small girl across the aisle.',
    ],
    notToSay: ['many love affairs', 'romantic'],
  },
  'western.venus.house6': {
    trait: 'a fondness for the work and its people',
    shadow: 'a niceness that does the others’ share',
    gifts: [
      '<makes> a dull workplace friendly by small, regular courtesies',
      '<takes> pleasure in a tool that is right for the hand',
    ],
    prices: [
      '<says> yes to an extra shift in order to be thought kind',
      '<calls> it love to have been made useful',
    ],
    scenes: [
      'It would be {P} who starts a prize each Friday for the oddest address on a parcel. {P} also buys the prize, which is usually cheese.',
    ],
    notToSay: ['workplace romance'],
  },
  'western.venus.house7': {
    trait: 'a talent for the other person',
    shadow: 'a harmony that one of the two composes',
    gifts: [
      '<gives> a companion the sense of being preferred',
      '<finds> a compromise in which neither has lost face',
    ],
    prices: [
      '<agrees> about the sofa, the route and the guests, and <sighs>',
      '<idealises> a pair and <is> taken aback by the person',
    ],
    scenes: [
      'Partners at bridge draw lots. Whoever gets {P} sits up a little, plays rather above their standard, and thinks that it was the cards.',
    ],
    notToSay: ['a happy marriage'],
  },
  'western.venus.house8': {
    trait: 'a love that asks for all the keys',
    shadow: 'a tenderness mixed with leverage',
    gifts: [
      '<is> trusted with money, secrets and second thoughts',
      '<loves> people at their least presentable',
    ],
    prices: [
      '<finds> an easy affection hard to believe in',
      '<ties> a gift to a string so fine that nobody can mention it',
    ],
    scenes: [
      'When a household is divided the good silver goes elsewhere. {P} asks for the tin box of buttons, and knows which coat each came from.',
    ],
    notToSay: ['a rich partner', 'sexual intensity'],
  },
  'western.venus.house9': {
    trait: 'a heart that is drawn to the foreign',
    shadow: 'an admiration that needs an ocean in between',
    gifts: [
      '<finds> beauty in another people’s way of laying a table',
      '<befriends> the teacher, the pilgrim and the person from the other faith',
    ],
    prices: [
      '<admires> abroad what would annoy {them} at home',
      '<wants> a sweetheart to be an education as well',
    ],
    scenes: [
      'An exchange student hardly speaks a word. {P} asks to be taught one song, gets every vowel wrong, and is invited to a village in the mountains.',
    ],
    notToSay: ['marries a foreigner'],
  },
  'western.venus.house10': {
    trait: 'a wish to be liked for the work',
    shadow: 'a career conducted by pleasing',
    gifts: [
      '<wins> support for a task by making it attractive',
      '<keeps> good manners under pressure, where they are noticed',
    ],
    prices: [
      '<postpones> an unpopular decision until it makes itself',
      '<confuses> the regard of superiors with affection',
    ],
    scenes: [
      'Two rivals for one office both ask {P} for help with the flowers. The vases are identical, and each man is sure that his own are fuller.',
    ],
    notToSay: ['fame through beauty'],
  },
  'western.venus.house11': {
    trait: 'a love that begins and ends as friendship',
    shadow: 'a popularity spread very thin',
    gifts: [
      '<makes> introductions that turn out to matter',
      '<holds> a group together by being fond of its difficult members',
    ],
    prices: [
      '<likes> so many people that some of them feel unliked',
      '<lets> a hope stay lovely by never setting a date for it',
    ],
    scenes: [
      'In every photograph of the group there is a gap at one side. {P} took them all, and was also the one who made them laugh.',
    ],
    notToSay: ['loved by all'],
  },
  'western.venus.house12': {
    trait: 'a love that is kept out of the light',
    shadow: 'a devotion its object never hears of',
    gifts: [
      '<is> kind where it can bring no credit',
      '<finds> comfort in music, a garden or an empty church',
    ],
    prices: [
      '<loves> from the other side of the street for too long',
      '<gives> up a pleasure secretly and <feels> the lack openly',
    ],
    scenes: [
      'Someone leaves fresh lavender in a lost property office. The clerk has his theories, and none of them is {P}, who only ever asks about a glove.',
    ],
    notToSay: ['secret affairs', 'sacrificial love'],
  },
}
