import type { Cards } from '../card.ts'

/** How the Venuses of two stand to each other, counted in signs: how the taste of one sits with the other’s. */
export const VENUSES: Cards = {
  'vedic.venuses.1-1': {
    gloss: 'the standing of two who look for pleasure in one place',
    trait: 'a taste held in common and never discussed',
    shadow: 'a liking that has nobody to learn from',
    gifts: [
      '<reaches> for the same thing on the stall and <laughs> about it',
      '<furnishes> a room in one afternoon and <changes> nothing after',
      '<knows> by the other’s face that it is time to leave the party',
    ],
    prices: [
      '<owns> two of every good thing and none of the rest',
      '<takes> the second opinion for the first one said again',
      '<tires> of a pleasure on the same day, with no other one ready',
    ],
    scenes: [
      'Two parcels lie under the tree, and both rattle. {A} has given {B} a pepper mill, and {B} has given {A} the same pepper mill.',
      'At the paint shop {A} and {B} are sent to opposite ends of the wall of samples. They come back with one green.',
      'The waiter has got as far as the soup. {A} and {B} have shut their menus, and say "the plums" together.',
    ],
    notToSay: ['twin flames', 'perfect harmony'],
  },
  'vedic.venuses.2-12': {
    gloss: 'the standing of neighbours, of whom one keeps what the other lets go',
    trait: 'a pleasure saved by one and spent by one',
    shadow: 'a sigh over somebody else’s idea of enough',
    gifts: [
      '<makes> one good household of a full larder and an open door',
      '<learns> from each other when to keep a thing and when to hand it on',
      '<enjoys> a present twice, once in the having and once in the giving',
    ],
    prices: [
      '<feels> poor or mean beside each other over quite small sums',
      '<misses> a treasure on the shelf that the other gave to the bazaar',
      '<prefers> to be thanked in a coin that the other does not mint',
    ],
    scenes: [
      'There is a tin of the good shortbread for guests. {A} counts the pieces; {B} has become, of late, remarkably hospitable.',
      '{B} comes home without the umbrella, and with the story of the person who needed it. {A} has a second one behind the coats.',
      "Half the holiday money is in {A's} drawer in an envelope marked “September”. The other half is already a kite, and {B} is teaching it to fly.",
    ],
    notToSay: ['a loss', 'a drain on money'],
  },
  'vedic.venuses.3-11': {
    gloss: 'the standing of good company, where one begins and the other gathers',
    trait: 'an ease like that of friends at a counter',
    shadow: 'a friendliness that lets the lamp burn low',
    gifts: [
      '<finds> something to like in the people the other brings home',
      '<turns> an errand into an outing by going the long way',
      '<teases> and <is> teased without keeping the receipt',
    ],
    prices: [
      '<fills> the sofa with friends and <forgets> an evening for two',
      '<treats> tenderness as a joke that the other will surely get',
      '<lets> a fine feeling pass because the talk was so good',
    ],
    scenes: [
      'The queue for the ferry is an hour long. {A} has started a game with cherry stones, {B} has the rules in writing, and six strangers are playing.',
      "On the back of the shopping list stands a limerick in {A's} hand. {B} buys the onions and returns it with a better last line.",
      'Somebody’s band needs a triangle. {B} volunteers {A}, and goes along each Thursday to turn the page.',
    ],
    notToSay: ['just friends', 'mere friendship'],
  },
  'vedic.venuses.4-10': {
    gloss: 'the standing at right angles, where home pleases one and notice the other',
    trait: 'a pull between the hearth and the high street',
    shadow: 'a feeling of being liked in the wrong room',
    gifts: [
      '<gives> the other a reason to go out and a reason to come back',
      '<hosts> well, since one does the kitchen and one the front door',
      '<shows> each other the half of a good life that is usually skipped',
    ],
    prices: [
      '<wants> to be seen together on the night that was meant for slippers',
      '<hears> a wish to stay in as a verdict on the guests',
      '<dresses> for two different evenings and <meets> in the hall',
    ],
    scenes: [
      'The invitation says "with orchestra". {A} is polishing shoes on the step, while {B} rings to ask how long orchestras tend to last.',
      'Their balcony has one bench. {B} has turned it to the street and {A} to the kitchen, and on Sundays it stands slantwise.',
      'There was applause, and a photograph in the local paper. {A} has hung it in the corridor by the meter, where {B} likes to read it.',
    ],
    notToSay: ['a clash of values', 'incompatible'],
  },
  'vedic.venuses.5-9': {
    gloss: 'the standing of a third of the circle, where two tastes delight each other',
    trait: 'a delight that is answered by a larger one',
    shadow: 'a pleasure that plays teacher',
    gifts: [
      '<praises> what the other has made and <means> the particular line',
      '<opens> a door for each other in an art neither had tried',
      '<makes> of a wet Monday something worth telling on the Friday',
    ],
    prices: [
      '<improves> the other’s taste with books that were not asked for',
      '<expects> a fresh treat as others expect the post',
      '<sulks> a little where the surprise was guessed',
    ],
    scenes: [
      'Behind the sofa, out of two chairs and the good tablecloth, {A} has built a puppet theatre. {B} is writing for a wolf with a cold.',
      'On a card by the bed stand nine words of a language {A} would like to sing in. {B} adds the tenth, which is a pun.',
      'The museum closes in a quarter of an hour, so {B} takes {A} by the sleeve to one picture only. They are asked twice to leave.',
    ],
    notToSay: ['blessed love', 'meant for each other'],
  },
  'vedic.venuses.6-8': {
    gloss: 'the standing of places that hardly see each other, where tastes must be explained',
    trait: 'a liking that takes some finding out',
    shadow: 'a present that comes with a question mark',
    gifts: [
      '<asks> what would please, and so <gives> what really does',
      '<mends> a spoiled evening with some small plain service',
      '<discovers> after years a fondness nobody had mentioned',
    ],
    prices: [
      '<guesses> wrong about a birthday and <guesses> again next time',
      '<keeps> a private pleasure private for fear of the raised eyebrow',
      '<offers> help where a compliment had been hoped for',
    ],
    scenes: [
      'It has taken {A} three winters to say that the scarf itches. {B} had wondered for three winters why it was never worn with the green coat.',
      'What {B} calls a treat is an hour with the drains. This year {A} holds the torch, and asks about the smaller brush.',
      "A jar of pickled walnuts stands at the back of the shelf. {A} thinks they are {B's}, {B} thinks they are {A's}, and both are being considerate.",
    ],
    notToSay: ['no attraction', 'an unlucky match'],
  },
  'vedic.venuses.7-7': {
    gloss: 'the standing face to face, where one taste is the other’s missing half',
    trait: 'a charm seen best from across the table',
    shadow: 'a liking that needs an opposite to lean on',
    gifts: [
      '<admires> in the other the very thing that is hard at home',
      '<strikes> a bargain between two wishes and <keeps> it with good grace',
      '<looks> up, across a crowd, at the same absurd moment',
    ],
    prices: [
      '<courts> an agreement and <resents> what it cost',
      '<tries> on the other’s style and <looks> borrowed in it',
      '<finds> the compliment a shade too balanced to be warm',
    ],
    scenes: [
      'For the fancy dress {A} goes as salt. {B} was going as a pirate, and comes, after some thought, as pepper with a hook.',
      'They have sat down at the two ends of the long bench to read. By the second chapter the bench is level, and there is a plate in the middle.',
      'At the tailor’s {A} will not hear of the yellow lining. {B} has it put in, and at the concert {A} keeps finding reasons to open the coat.',
    ],
    notToSay: ['opposites attract', 'the other half'],
  },
}
