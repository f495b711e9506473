import type { Cards } from '../card.ts'

/** Gates 33 to 48: ways of acting. */
export const GATES_33_TO_48: Cards = {
  'humanDesign.gate.33': {
    gloss: 'the gate of withdrawing in order to remember',
    trait: 'a retreat after every chapter',
    shadow: 'an absence without an address',
    gifts: ['<goes> away with an experience and <returns> with its story'],
    prices: ['<vanishes> after the party, and the guests wonder what they said'],
    scenes: [
      'For a week after the expedition {P} does not pick up. Then there is a supper, and the others, who were on it, learn what happened.',
    ],
    notToSay: ['a loner'],
  },
  'humanDesign.gate.34': {
    gloss: 'the gate of raw strength, content to be busy',
    trait: 'a power that is happiest in use',
    shadow: 'a busyness that tramples the seedlings',
    gifts: ['<moves> what three people had agreed was fixed'],
    prices: ['<is> too busy to be asked whether any of it is needed'],
    scenes: [
      'The piano was to stay where it is until the men came. It is now at the other window, and {P} is looking at the bookcase.',
    ],
    notToSay: ['powerful'],
  },
  'humanDesign.gate.35': {
    gloss: 'the gate of appetite for whatever has not been tried',
    trait: 'a hunger for having been there',
    shadow: 'a boredom at the second helping',
    gifts: ['<turns> up for the new thing and <reports> on it honestly'],
    prices: ['<tires> of a place on learning where the spoons are'],
    scenes: ['On the menu there is one item the waiter cannot translate. {P} has closed the menu.'],
    notToSay: ['adventurous'],
  },
  'humanDesign.gate.36': {
    gloss: 'the gate of going through an upset to learn its weather',
    trait: 'an emotional daring in unknown country',
    shadow: 'a crisis stirred up for want of one',
    gifts: ['<goes> into a feeling without experience and <comes> out with some'],
    prices: ['<rocks> the boat on a flat lake to see what happens'],
    scenes: [
      'Never having been in love with a trapeze artist, {P} had no idea that it would be like that. The postcards from the tour make good reading now.',
    ],
    notToSay: ['a drama queen'],
  },
  'humanDesign.gate.37': {
    gloss: 'the gate of friendship sealed by a meal and a handshake',
    trait: 'a loyalty with terms, warmly kept',
    shadow: 'a ledger under the tablecloth',
    gifts: ['<gathers> unlike people into something that eats together'],
    prices: ['<gives> on the understanding that it will be understood'],
    scenes: [
      "Whoever helped with the hay has a chair at {P's} table in December. One man missed a single afternoon in June, and brings wine.",
    ],
    notToSay: ['family-oriented'],
  },
  'humanDesign.gate.38': {
    gloss: 'the gate of fighting for what gives a life its meaning',
    trait: 'an obstinacy in a worthy cause',
    shadow: 'a contest sought to feel alive',
    gifts: ['<keeps> up a lonely opposition until it is no longer lonely'],
    prices: ['<digs> in over the parking space as over the principle'],
    scenes: [
      'The plane tree was to come down on the fourth. On the third {P} has moved a deckchair beneath it, and a thermos, and volume one of something.',
    ],
    notToSay: ['a fighter'],
  },
  'humanDesign.gate.39': {
    gloss: 'the gate of provoking a spirit out of its corner',
    trait: 'a tease that tests for life',
    shadow: 'a needle where there was a bruise',
    gifts: ['<annoys> a despondent friend into laughing'],
    prices: ['<pokes> once more after the smile has gone'],
    scenes: [
      'A friend has not been out of his dressing gown since the result. {P} remarks that he walks like a heron, and he gets up to show that he does not.',
    ],
    notToSay: ['provocative'],
  },
  'humanDesign.gate.40': {
    gloss: 'the gate of working hard and then resting alone',
    trait: 'a worker who must have the evening off',
    shadow: 'a loneliness in being so capable',
    gifts: ['<delivers> what was undertaken and <takes> the rest it has earned'],
    prices: ['<denies> needing anyone, with both arms full'],
    scenes: [
      'All day {P} has carried other people’s trunks up the hill. At seven there is a light in the van at the far end of the field, and a sign that says no.',
    ],
    notToSay: ['a martyr to work'],
  },
  'humanDesign.gate.41': {
    gloss: 'the gate of imagining what has not yet been felt',
    trait: 'an imagination with its bags packed',
    shadow: 'a daydream that spoils the day',
    gifts: ['<pictures> an experience so clearly that somebody sets out for it'],
    prices: ['<lives> the holiday in advance and <finds> the beach smaller'],
    scenes: [
      'On the plate lies a boiled egg. {P} is in Samarkand, and the egg is getting cold there.',
    ],
    notToSay: ['a dreamer'],
  },
  'humanDesign.gate.42': {
    gloss: 'the gate of bringing things to their proper end',
    trait: 'a knack for finishing',
    shadow: 'a last chapter that will not be closed',
    gifts: ['<finishes> what others had begun, down to the returned tools'],
    prices: ['<sits> through a bad film, a bad lease and a bad year to the credits'],
    scenes: [
      'The blanket had been started by a grandmother, and then by an aunt. {P} has sewn in the last square, and the ends, and the date.',
    ],
    notToSay: ['goal-oriented'],
  },
  'humanDesign.gate.43': {
    gloss: 'the gate of an insight that comes all at once',
    trait: 'a certainty from nowhere in particular',
    shadow: 'a deafness to other ways of knowing',
    gifts: ['<knows> the unexpected answer and <can> wait until it is wanted'],
    prices: ['<hears> an explanation through to the end without hearing it'],
    scenes: [
      'Out of a silence about fishing {P} says that the cheese should be sold by the metre. They laugh, and next year it is.',
    ],
    notToSay: ['ahead of the times'],
  },
  'humanDesign.gate.44': {
    gloss: 'the gate of a memory for patterns in people',
    trait: 'a memory for who did what before',
    shadow: 'a wariness of anyone who resembles somebody',
    gifts: ['<sees> at the interview how a person will be in the third year'],
    prices: ['<meets> the newcomer with an old file already open'],
    scenes: [
      'The candidate has the references and the tie. He folds the sweet wrapper in four, and {P}, who has once worked with a folder of wrappers, asks about his last team.',
    ],
    notToSay: ['a good judge of character'],
  },
  'humanDesign.gate.45': {
    gloss: 'the gate of gathering what there is and holding it for all',
    trait: 'a hand over the common store',
    shadow: 'a manner of owning the people too',
    gifts: ['<shares> out so that each thinks it fair and there is some left'],
    prices: ['<speaks> of the team, the house and the dog as mine'],
    scenes: [
      'The strawberries for eleven children lie in front of {P}, who looks round once and begins. The smallest gets the one shaped like a boot.',
    ],
    notToSay: ['king or queen'],
  },
  'humanDesign.gate.46': {
    gloss: 'the gate of delight in having a body at all',
    trait: 'a good fortune found by being there',
    shadow: 'an impatience with the body’s own pace',
    gifts: ['<puts> {themself} heartily in the place where luck might come by'],
    prices: ['<drives> the body like a hired car when there is somewhere to get to'],
    scenes: [
      'It rains on the open-air bath, and the others run. {P} floats with {their} mouth open and is offered, through the steam, a part in a play.',
    ],
    notToSay: ['sensual', 'lucky'],
  },
  'humanDesign.gate.47': {
    gloss: 'the gate of making sense of what has been, slowly, then suddenly',
    trait: 'a sense made out of scraps',
    shadow: 'a burden of pictures without a caption',
    gifts: ['<arrives> at what it meant when everyone else has forgotten it'],
    prices: ['<labours> at a meaning that is not ready to be found'],
    scenes: [
      'Why the great-uncle always sat facing the wall has been a riddle for thirty years. On a visit to his village {P} sees the avalanche fence, and sits down.',
    ],
    notToSay: ['tormented'],
  },
  'humanDesign.gate.48': {
    gloss: 'the gate of the well, a depth that doubts if it is deep enough',
    trait: 'a depth of knowledge shyly kept',
    shadow: 'a fear of being caught without the answer',
    gifts: ['<has> the remedy for a rare fault and <remembers> where it is written'],
    prices: ['<signs> up for another course instead of hanging out the sign'],
    scenes: [
      'In a bag beside the stage {P} has the notes, the spare notes and the sources. The question from the back is about something else, and {P} answers it for ten minutes without looking down.',
    ],
    notToSay: ['still waters run deep'],
  },
}
