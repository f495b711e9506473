import type { Cards } from '../card.ts'

/**
 * The four ways in which a channel lives between two people. In a compromise and a dominance `{A}`
 * is who holds the channel whole.
 */
export const BONDS: Cards = {
  'humanDesign.bond.electromagnetic': {
    gloss: 'the bond in which each brings one half of a channel',
    trait: 'a spark that needs both of them',
    shadow: 'a pull that turns into a push by evening',
    gifts: [
      '<makes> with the other something that neither could make alone',
      '<feels> more awake with the other person than before and after',
    ],
    prices: [
      '<takes> the spark for the whole of the other person',
      '<blames> the other when the current runs the wrong way',
    ],
    scenes: [
      'Apart, {A} had half a tune and {B} half an evening free. Somebody should have been filming when the two came up the stairs.',
      'What had been charming about {B} at noon is the very thing {A} cannot bear at nine. By breakfast it is charming again.',
      'Each of them is rather quiet, people used to say. With {A} at one end of a table and {B} at the other, the salt gets up and walks.',
    ],
    notToSay: ['magnetic attraction', 'opposites attract'],
  },
  'humanDesign.bond.companionship': {
    gloss: 'the bond in which both have the same channel whole',
    trait: 'an understanding that needs no interpreter',
    shadow: 'a sameness that has stopped looking',
    gifts: [
      '<knows> from within what the other is doing and <lets> it be',
      '<shares> a strength with the other without having to take turns',
    ],
    prices: [
      '<takes> the likeness for granted until it is dull',
      '<learns> nothing here that was not known before',
    ],
    scenes: [
      'On the long drive {A} begins a sentence and does not finish it. {B} nods, and changes down for the hill.',
      'Each had brought the same book for the train, in the same edition, and read it back to back.',
      'If only one of them minded about punctuality there might be something to discuss. {A} and {B} are both on the platform, early, eating the same sort of bun.',
    ],
    notToSay: ['two peas in a pod', 'best friends for life'],
  },
  'humanDesign.bond.compromise': {
    gloss: 'the bond in which one has a channel whole, the other half',
    trait: 'a matter in which one yields by nature',
    shadow: 'a tally of who gave way',
    gifts: [
      '<finds> out, in this one thing, where to bend without breaking',
      '<sees> what a small concession is worth to somebody else',
    ],
    prices: [
      '<leaves> the terms to one side, and <takes> that for nature',
      '<lets> one of them yield once too often, and <calls> it peace',
    ],
    scenes: [
      "The way to load the car is {A's} way. {B} has another, a good one, and holds the door.",
      'It was put to a vote, and each had one. Somehow the curtains are those that {A} had been seeing all along, though {B} chose the hooks.',
      'After the fifth Sunday walk to the reservoir {B} says that there is also a wood. {A}, honestly astonished, asks where.',
    ],
    notToSay: ['one always loses', 'give and take'],
  },
  'humanDesign.bond.dominance': {
    gloss: 'the bond in which one has a whole channel, the other nothing',
    trait: 'a gift that only one can bring',
    shadow: 'a corner of life run by one alone',
    gifts: [
      '<has> from one of them, reliably, what would be wholly lacking here',
      '<learns> that a strength can be admired without being shared',
    ],
    prices: [
      '<takes> for ill will in one of them what is simply not there',
      '<goes> one way in this so completely that a second is never heard of',
    ],
    scenes: [
      'In matters of money {A} has a method, and {B} has a pocket. On the first of the month the pocket is turned out on the table, and both of them laugh.',
      'How {A} does it {B} has never understood, and has watched it with a biscuit many times.',
      'A visitor asks {B} about the garden. It is explained, with some pride, that this would be a question for {A}.',
    ],
    notToSay: ['the dominant partner', 'wears the trousers'],
  },
}
