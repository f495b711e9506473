import type { Cards } from '../card.ts'

/** Neptune, longing and what has no edges, by the field of life it stands in. */
export const NEPTUNE_IN_HOUSES: Cards = {
  'western.neptune.house1': {
    trait: 'an outline that others finish for themselves',
    shadow: 'a blur where a no should stand',
    gifts: ['<takes> on the colour of a place and <is> welcome in it'],
    prices: ['<is> mistaken for whoever the other was hoping to meet'],
    scenes: [
      'In every town somebody waves to {P} across the street. It is always a mistake, and {P} always waves.',
    ],
    notToSay: ['mysterious', 'glamorous'],
  },
  'western.neptune.house2': {
    trait: 'a loose hand on what is owned',
    shadow: 'a purse that nobody has looked into',
    gifts: ['<lends> without a list and <values> what cannot be bought'],
    prices: ['<has> no idea what is in the account and <hopes>'],
    scenes: [
      "The books on {P's} shelf tend to belong to other people. Other people’s shelves, somewhere, hold {P's}, and on the whole it comes out even.",
    ],
    notToSay: ['money problems'],
  },
  'western.neptune.house3': {
    trait: 'a thought that arrives by way of music',
    shadow: 'a message that got wet on the way',
    gifts: ['<tells> a thing so that it is seen'],
    prices: ['<agrees> on a time and a place, both beautifully vague'],
    scenes: [
      'A note from {P} on the door says, back when the swallows are. It is not known whether this means this evening or April.',
    ],
    notToSay: ['poetic', 'confused thinking'],
  },
  'western.neptune.house4': {
    trait: 'a longing for a home that may not exist',
    shadow: 'a family story with a mist over it',
    gifts: ['<makes> a refuge of any room with a bed and a window'],
    prices: ['<searches> the old photographs for a welcome that faded'],
    scenes: [
      'A beach hut with a candle and a roof of sorts would be lent by {P} to any friend in trouble. Asking for the key back would not quite come up.',
    ],
    notToSay: ['family secrets', 'a lost parent'],
  },
  'western.neptune.house5': {
    trait: 'a love of make-believe',
    shadow: 'a romance with somebody largely invented',
    gifts: ['<plays>, <paints> or <acts> as though nobody had drawn a border'],
    prices: ['<falls> in love with a voice and <furnishes> the rest'],
    scenes: [
      'A puppet is only a sock until {P} puts it on. Then it has opinions about spinach, and a grown man is pleading with it.',
    ],
    notToSay: ['romantic illusions'],
  },
  'western.neptune.house6': {
    trait: 'a compassion that turns up for work',
    shadow: 'a day that runs through the fingers',
    gifts: ['<notices> the worker who has been crying in the store room'],
    prices: ['<loses> forms, hours and umbrellas and <is> forgiven too often'],
    scenes: [
      'There is a rota for watering the ferns. {P} is not on it, sings to them at lunch, and is held to be the reason that they look like that.',
    ],
    notToSay: ['mystery illnesses'],
  },
  'western.neptune.house7': {
    trait: 'a wish to melt into one other person',
    shadow: 'a partner dressed in borrowed light',
    gifts: ['<sees> the person someone could be and <is> gentle with the rest'],
    prices: ['<rescues> people who had been quite dry'],
    scenes: [
      'A disappointed singing teacher drinks his tea cold. {P} hears in him a lost tenor, and for a term he very nearly is one.',
    ],
    notToSay: ['deceived by partners', 'a soulmate'],
  },
  'western.neptune.house8': {
    trait: 'a wish to lose itself in something greater',
    shadow: 'a trust given where no receipt is',
    gifts: ['<keeps> company with the unsayable and <does> not spoil it with words'],
    prices: ['<pools> resources on the strength of a feeling'],
    scenes: [
      'The secretary asks who has the key to the common box. {P} has given it to someone with honest eyes, and on this occasion it is all right.',
    ],
    notToSay: ['psychic', 'financial deception'],
  },
  'western.neptune.house9': {
    trait: 'a faith that needs no premises',
    shadow: 'a belief in whatever shines far off',
    gifts: ['<finds> the holy places of other people holy too'],
    prices: ['<follows> a teacher across the sea and <forgets> to ask the fee'],
    scenes: [
      'It was only meant as a short cut through the cloister. The tourists have long gone for ice cream, and {P} is listening to some old women sing.',
    ],
    notToSay: ['a mystic', 'spiritual journeys'],
  },
  'western.neptune.house10': {
    trait: 'a calling without a clear name',
    shadow: 'a reputation made up by others',
    gifts: ['<serves> an image, a mercy or a music in public'],
    prices: ['<drifts> through good posts in search of a vocation'],
    scenes: [
      'In a new town {P} is soon taken for a retired pianist, or a sailor. {They} <does> something quite different, and <has> stopped correcting it.',
    ],
    notToSay: ['fame in film', 'a confused career'],
  },
  'western.neptune.house11': {
    trait: 'a hope for everybody at once',
    shadow: 'a circle of charming debtors',
    gifts: ['<includes> the person whom the group had agreed not to see'],
    prices: ['<takes> a friend’s dream for a friend’s plan'],
    scenes: [
      'They will all live by a lake one day, with geese. Of all the friends it is {P} who believes it longest, and keeps the drawing with the names on the rooms.',
    ],
    notToSay: ['false friends'],
  },
  'western.neptune.house12': {
    trait: 'a private sea behind the day',
    shadow: 'a vanishing that even friends do not notice',
    gifts: ['<dreams> usefully and <brings> something back'],
    prices: ['<goes> under in a mood and <leaves> no forwarding address'],
    scenes: [
      'For an hour after the concert {P} cannot be spoken to. People who have learnt this walk alongside, and look at the canal.',
    ],
    notToSay: ['spiritual gifts', 'escapism'],
  },
}
