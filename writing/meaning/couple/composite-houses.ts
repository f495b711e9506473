import type { Cards } from '../card.ts'

/** Where the chart of two lays its weight: the houses of the composite, as what the pair is busy with. */
export const COMPOSITE_HOUSES: Cards = {
  'western.composite.house1': {
    gloss: 'the house of first impressions, in the chart of two the pair itself',
    trait: 'a pair that is noticed as a pair',
    shadow: 'a double act that cannot leave the stage',
    gifts: [
      '<makes> one impression between them, and a distinct one',
      '<is> at ease with beginning a thing as two',
    ],
    prices: [
      '<spends> more on how they look together than on how they are',
      '<answers> for each other in company until one of them stops answering',
    ],
    scenes: [
      'The new neighbours have been told about "those two" before either is pointed out. {A} and {B} come round the corner with a wardrobe, arguing, and need no introduction.',
    ],
    notToSay: ['a power couple'],
  },
  'western.composite.house2': {
    gloss: 'the house of means, in the chart of two what they own and value',
    trait: 'a bond kept in order like a tool',
    shadow: 'a closeness reckoned in shares',
    gifts: [
      '<builds> up something that can be touched, weighed and lent',
      '<agrees> with little talk on what is worth the money',
    ],
    prices: [
      '<quarrels> about a purse when it is about being valued',
      '<holds> on to an arrangement because so much has gone into it',
    ],
    scenes: [
      'An old pair of shop scales turns up, true to the gram. On them {A} and {B} would weigh each letter, each parcel and, once a year, the cat.',
    ],
    notToSay: ['shared wealth'],
  },
  'western.composite.house3': {
    gloss: 'the house of talk and errands, where two are neighbours first',
    trait: 'a conversation that happens to have two people',
    shadow: 'a chatter laid over a silence',
    gifts: [
      '<keeps> in touch all day in scraps that add up',
      '<makes> a game of learning anything whatever together',
    ],
    prices: [
      '<talks> everything over and <decides> it in the car park',
      '<teases> on when one of them has stopped',
    ],
    scenes: [
      'On the inside of a cupboard {A} writes a word, and by evening {B} has put another under it. It is either a poem or a quarrel about raisins.',
    ],
    notToSay: ['great communicators'],
  },
  'western.composite.house4': {
    gloss: 'the house of home, in the chart of two the ground under both',
    trait: 'a bond with its roots down',
    shadow: 'a nest with the ladder pulled up',
    gifts: [
      '<feels> at home in each other’s untidiness',
      '<gives> a place to people who have come unstuck from theirs',
    ],
    prices: [
      '<brings> two families’ old weather into one kitchen',
      '<stays> in until staying in is all they know',
    ],
    scenes: [
      'Wherever the two arrive, the table is put up first and the beds on the following day. {B} chooses the corner and {A} tests it for wobble.',
    ],
    notToSay: ['built to be a family'],
  },
  'western.composite.house5': {
    gloss: 'the house of play and invention, in the chart of two their delight',
    trait: 'a bond that wants to make something of itself',
    shadow: 'a party that resents the morning',
    gifts: [
      '<plays> together with the gravity of children',
      '<shows> off in each other’s presence and <is> the better for it',
    ],
    prices: [
      '<needs> an occasion before being fond',
      '<turns> dull weeks into a drama for want of a play',
    ],
    scenes: [
      'For the pantomime somebody makes a puppet of {A} and a puppet of {B}. They are meant for one night, and are asked back.',
    ],
    notToSay: ['romance and children'],
  },
  'western.composite.house6': {
    gloss: 'the house of daily work, in the chart of two their usefulness',
    trait: 'a partnership in chores, repairs and other small mercies',
    shadow: 'a service rota with nobody off duty',
    gifts: [
      '<gets> through a heap of work in a companionable silence',
      '<improves> one thing a week without mentioning it',
    ],
    prices: [
      '<criticises> a method when they mean a mood',
      '<forgets> to be anything to each other but of help',
    ],
    scenes: [
      'The gutter, the forms, the aunt’s shopping, the boots. By ten {A} and {B} have it all done, and stand in the hall wondering what people do on Saturdays.',
    ],
    notToSay: ['duty over love'],
  },
  'western.composite.house7': {
    gloss: 'the house of the other, in the chart of two the bond as such',
    trait: 'a balance that both keep an eye on',
    shadow: 'a scale that will not come to rest',
    gifts: [
      '<treats> what they are to each other as a thing worth discussing',
      '<presents> to outsiders a fair and friendly front',
    ],
    prices: [
      '<measures> each favour against the last',
      '<leaves> it to the other to be half of a whole person',
    ],
    scenes: [
      'The seesaw in the park has been left to the small ones. Late in the evening {A} and {B} are on it, level, not moving, each holding a bag of chips.',
    ],
    notToSay: ['made for partnership'],
  },
  'western.composite.house8': {
    gloss: 'the house of what is shared and hidden, where two go deep',
    trait: 'a bond with a cellar to it',
    shadow: 'a trust that has to be tested at night',
    gifts: [
      '<goes> together into matters that others change the subject over',
      '<comes> out of a bad stretch altered, and not estranged',
    ],
    prices: [
      '<uses> what was confided as a counterweight',
      '<makes> of money or of silence a way to hold the reins',
    ],
    scenes: [
      'There might be an envelope that neither opens. {A} has sealed it, {B} knows what is in it, and each is at some time glad of that.',
    ],
    notToSay: ['dark passion', 'taboo'],
  },
  'western.composite.house9': {
    gloss: 'the house of far places and large questions, a common horizon',
    trait: 'a bond that looks outward in the same direction',
    shadow: 'a creed for two with no room for doubt',
    gifts: [
      '<travels> well, on foot, by train or over an atlas',
      '<holds> between them a faith in something beyond the pair',
    ],
    prices: [
      '<preaches> as one to people who asked about the weather',
      '<overlooks> the leaking tap for the meaning of water',
    ],
    scenes: [
      'On a map in the hall there would be two colours of pin. {A} reads out the names of the red ones, {B} of the blue, and they agree to leave out Greenland.',
    ],
    notToSay: ['spiritual teachers'],
  },
  'western.composite.house10': {
    gloss: 'the place of standing, in the chart of two what they are known for',
    trait: 'a bond that is measured by what it achieves',
    shadow: 'a name kept up at the cost of supper',
    gifts: [
      '<accomplishes> as two what had seemed to need a committee',
      '<bears> responsibility in public without passing it to and fro',
    ],
    prices: [
      '<lets> the common cause do duty for affection',
      '<worries> about what it looks like when it only hurts',
    ],
    scenes: [
      'A brass plate goes up, with both names on it. {A} thinks it should be polished and {B} that it should be left, and the thing itself gets done.',
    ],
    notToSay: ['a public couple'],
  },
  'western.composite.house11': {
    gloss: 'the house of friends and hopes, in the chart of two their circle',
    trait: 'a friendship that other friendships gather round',
    shadow: 'a crowd that saves two from being alone',
    gifts: [
      '<wishes> for the same improbable thing and <starts> a list',
      '<is> best in company, where each hears the other’s best stories',
    ],
    prices: [
      '<fills> the calendar so that no evening is just theirs',
      '<treats> closeness as one more club with good rules',
    ],
    scenes: [
      'It is announced as a quiet supper. {A} mentions it to a few, {B} to a few more, and at nine they are passing plates out of the window.',
    ],
    notToSay: ['friends first'],
  },
  'western.composite.house12': {
    gloss: 'the house of retreat, in the chart of two what goes unsaid',
    trait: 'a bond that lives largely out of sight',
    shadow: 'a fog in which both are being considerate',
    gifts: [
      '<understands> in quiet what neither could have put in words',
      '<looks> after somebody together and <lets> nobody know',
    ],
    prices: [
      '<guesses> at each other’s sorrow and <guesses> wrong',
      '<puts> off a plain talk until it has become a mood',
    ],
    scenes: [
      'Before a swimming bath opens there is a time when it is empty. {A} and {B} would sit there and not talk, and leave looking rested.',
    ],
    notToSay: ['secret love', 'karmic ties'],
  },
}
