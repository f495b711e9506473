import type { Cards } from '../card.ts'

/** How well placed a planet is, by the tradition's five conditions. */
export const DIGNITIES: Cards = {
  'western.dignity.domicile': {
    gloss: 'the state of a planet at home, in a sign it rules',
    trait: 'a strength that has its tools to hand',
    shadow: 'a gift that never had to explain itself',
    gifts: [
      '<does> this one thing without help and without hurry',
      '<trusts> an old skill enough to be generous with it',
    ],
    prices: [
      '<sees> no reason to learn another way of doing it',
      '<forgets> that what comes easily has to be taught to others',
    ],
    scenes: [
      'In somebody else’s kitchen one looks for the ladle. {P}, in this one matter, puts out a hand behind the back and has it.',
    ],
    notToSay: ['a blessing'],
  },
  'western.dignity.exaltation': {
    gloss: 'the state of a planet received like an honoured guest',
    trait: 'a talent that is given the good chair',
    shadow: 'a height from which advice sounds small',
    gifts: [
      '<rises> to an occasion that would have flattened a calmer day',
      '<shows> a quality at its best, so that others want it too',
    ],
    prices: [
      '<expects> of ordinary weather what only a feast can give',
      '<lives> a little above the ground on this one subject',
    ],
    scenes: [
      'A village orchestra has lent its soloist a better violin. It is how {P} may sound in this one matter, as though the violin were listening.',
    ],
    notToSay: ['superior'],
  },
  'western.dignity.detriment': {
    gloss: 'the state of a planet abroad, in the sign opposite its own',
    trait: 'a gift at work in a second language',
    shadow: 'a clumsiness where others seem to be born',
    gifts: [
      '<invents> detours that the well-placed never had to find',
      '<knows> a subject from its difficult side',
    ],
    prices: [
      '<needs> twice the time and <is> asked why',
      '<imitates> how others do it until it stops working',
    ],
    scenes: [
      'Somebody left-handed has been given the other scissors. The cut is slow and rather fine, and {P} would recognise it.',
    ],
    notToSay: ['a weakness', 'damaged'],
  },
  'western.dignity.fall': {
    gloss: 'the state of a planet in the sign where it is least regarded',
    trait: 'a talent that speaks from the back row',
    shadow: 'a modesty that has turned into a doubt',
    gifts: [
      '<earns> by practice what elsewhere is taken on trust',
      '<listens> in this one thing to people without standing',
    ],
    prices: [
      '<apologises> for a strength before using it',
      '<pushes> too hard there, for fear of not being heard',
    ],
    scenes: [
      'At the long table the late guest gets a stool and the corner. {P} says the best thing of the evening from there, and half the table hears it.',
    ],
    notToSay: ['a failing', 'unlucky'],
  },
  'western.dignity.peregrine': {
    gloss: 'the state of a planet with no standing in its sign, a traveller there',
    trait: 'a gift that lives out of a suitcase',
    shadow: 'a want of rules to lean on',
    gifts: [
      '<adapts> this side of the character to whatever company it meets',
      '<takes> nothing in the matter for granted, hospitality included',
    ],
    prices: [
      '<waits> for an introduction that nobody is there to make',
      '<drifts> in this respect until somebody else sets the course',
    ],
    scenes: [
      'A foreigner on the village bench may hear more than the mayor. {P} sits there, so to speak, and passes the sunflower seeds.',
    ],
    notToSay: ['aimless'],
  },
}
