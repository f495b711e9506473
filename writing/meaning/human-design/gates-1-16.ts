import type { Cards } from '../card.ts'

/** Gates 1 to 16: ways of acting. */
export const GATES_1_TO_16: Cards = {
  'humanDesign.gate.1': {
    gloss: 'the gate of making a thing as nobody else would',
    trait: 'a way of making that copies nobody',
    shadow: 'a sulk when the thing made goes unseen',
    gifts: ['<makes> what {they} <makes> in a manner that needs no signature'],
    prices: ['cannot produce to order, and <falls> flat when told to vary it'],
    scenes: [
      "All thirty pupils were to paint an apple. {P's} is recognised from the far end of the corridor, mostly by its shadow.",
    ],
    notToSay: ['creative genius'],
  },
  'humanDesign.gate.2': {
    gloss: 'the gate that knows the direction and leaves the driving to others',
    trait: 'an inner bearing that does not argue',
    shadow: 'a passivity that lets the turning go by',
    gifts: ['<points> the way and <lets> stronger legs go first'],
    prices: ['<knows> where it should go and <offers> no help in getting there'],
    scenes: [
      'With eyes shut in the passenger seat {P} says that it was the last exit. The driver looks at the screen, and the screen recalculates.',
    ],
    notToSay: ['feminine receptivity'],
  },
  'humanDesign.gate.3': {
    gloss: 'the gate of bringing a first order into a muddle',
    trait: 'a patience with messy beginnings',
    shadow: 'a panic in the first fortnight',
    gifts: ['<finds> the working order in what looked like a heap'],
    prices: ['<calls> a thing impossible on the very day before it settles'],
    scenes: [
      'The band has a crowd of players, two keys and no drummer. {P} asks everybody to play it wrong once more, and this time there is something.',
    ],
    notToSay: ['chaotic'],
  },
  'humanDesign.gate.4': {
    gloss: 'the gate of answers offered before they are proven',
    trait: 'a formula ready for every doubt',
    shadow: 'an answer given before the question ends',
    gifts: ['<supplies> a likely explanation where everyone else has stopped'],
    prices: ['<grows> fond of an answer and <lets> no evidence near it'],
    scenes: [
      'It will be the thermostat, says {P} from the hall. It is not the thermostat, but it was behind it that they found the mouse.',
    ],
    notToSay: ['a know-all'],
  },
  'humanDesign.gate.5': {
    gloss: 'the gate of fixed habits, kept as a plant keeps the seasons',
    trait: 'a fidelity to a daily rhythm',
    shadow: 'an upset when the hour is moved',
    gifts: ['<gets> much done by doing it at the same hour each day'],
    prices: ['<is> thrown for a week by a clock put forward'],
    scenes: [
      'At ten past four {P} feeds the ducks, and the ducks are there at nine minutes past. When it was done at five the whole pond knew.',
    ],
    notToSay: ['a creature of habit'],
  },
  'humanDesign.gate.6': {
    gloss: 'the gate that decides how near anyone may come, and when',
    trait: 'a border with a mood of its own',
    shadow: 'a friction put up where none was needed',
    gifts: ['<lets> people close at the moment when it can be good'],
    prices: ['<bristles> on Tuesday at what was welcome on Sunday'],
    scenes: [
      'The neighbour’s hand on the shoulder was kindly meant. {P} turned to reach for a plate, and the hand came down on the chair.',
    ],
    notToSay: ['argumentative'],
  },
  'humanDesign.gate.7': {
    gloss: 'the gate of leading from beside the chair',
    trait: 'a leadership without the title',
    shadow: 'a grudge against whoever holds the post',
    gifts: ['<steers> a group by a remark to the person at its head'],
    prices: ['<undermines> a chairman {they} would not care to replace'],
    scenes: [
      "The mayor opens the fair and thanks his staff. Most of what he says has passed over {P's} desk, including the joke about the geese.",
    ],
    notToSay: ['born to lead'],
  },
  'humanDesign.gate.8': {
    gloss: 'the gate of adding one’s own style to the common work',
    trait: 'a contribution that shows its maker',
    shadow: 'a pose struck in order to be picked',
    gifts: ['<gives> a shared thing the touch by which it is remembered'],
    prices: ['<hangs> about at the edge of a group hoping to be chosen'],
    scenes: [
      'Everyone brought a salad. It was {P} who had laid nasturtiums on the rim, and the picture in the newsletter is of those.',
    ],
    notToSay: ['unique'],
  },
  'humanDesign.gate.9': {
    gloss: 'the gate of attention to the small part of a large task',
    trait: 'a focus on the next small thing',
    shadow: 'an afternoon spent on the label',
    gifts: ['<works> through a thousand pieces without losing the first'],
    prices: ['<polishes> a corner while the rest waits under its sheet'],
    scenes: [
      'The model ship has three masts and a crew. Visitors with good eyes will see that the cook is peeling something.',
    ],
    notToSay: ['obsessive'],
  },
  'humanDesign.gate.10': {
    gloss: 'the gate of behaving as oneself in plain sight',
    trait: 'a conduct that suits the wearer',
    shadow: 'a self-consciousness about the right way to stand',
    gifts: ['<behaves> at court and at the car wash in the same way'],
    prices: ['<reproves> in others whatever {they} <has> forbidden {themself}'],
    scenes: [
      'Shoes off, hat on, {P} walks into the hotel to ask about the sea. The porter, who had been about to say something, tells {them} the time of the tide.',
    ],
    notToSay: ['self-love', 'authentic'],
  },
  'humanDesign.gate.11': {
    gloss: 'the gate of ideas that arrive in flocks',
    trait: 'a stock of ideas for other people to use',
    shadow: 'a project begun for every notion',
    gifts: ['<hands> out ideas freely and <lets> others build them'],
    prices: ['<mistakes> a good idea for an order to carry it out'],
    scenes: [
      'Between the soup and the fish {P} has thought of a use for the old cinema, a new sort of umbrella and a title. The guest on the left is writing on a napkin.',
    ],
    notToSay: ['an ideas person'],
  },
  'humanDesign.gate.12': {
    gloss: 'the gate of speaking only when the mood has ripened',
    trait: 'a reserve that breaks into eloquence',
    shadow: 'a haughty silence on the wrong day',
    gifts: ['<moves> a whole table on the one evening when the words are there'],
    prices: ['<stands> mute when a plain word was all that was wanted'],
    scenes: [
      'For the first hour {P} was thought to be a cousin from abroad. Then someone mentioned the old pier, and the coffee was let go cold.',
    ],
    notToSay: ['aloof'],
  },
  'humanDesign.gate.13': {
    gloss: 'the gate of the listener, who keeps what others have lived',
    trait: 'an ear that people confess to',
    shadow: 'a hoard of secrets that grows heavy',
    gifts: ['<draws> out a life story by keeping still at the right point'],
    prices: ['<is> told everything, and <has> nobody to tell'],
    scenes: [
      'The man who came to read the meter has been in the kitchen for forty minutes. {P} now knows why he left the navy.',
    ],
    notToSay: ['a good listener'],
  },
  'humanDesign.gate.14': {
    gloss: 'the gate of strength that grows rich in loved work',
    trait: 'a power that pays when it is enjoyed',
    shadow: 'a talent hired out for the wrong wage',
    gifts: ['<puts> means and muscle behind what {they} <loves>'],
    prices: ['<works> hard for ends that leave no taste'],
    scenes: [
      'The candle stall was to cover the cost of the wax. It now pays for two cousins and a van, and {P} still comes in on holidays to stir.',
    ],
    notToSay: ['money magnet'],
  },
  'humanDesign.gate.15': {
    gloss: 'the gate of a liking for every human rhythm and extreme',
    trait: 'a tolerance for how oddly people live',
    shadow: 'an own life without any regular hour',
    gifts: ['<makes> the early risers and the night birds feel equally normal'],
    prices: ['<fasts>, <feasts> and <keeps> no hour that can be planned around'],
    scenes: [
      "In {P's} spare room a baker sleeps by day and a student by night. Neither has ever been asked about it.",
    ],
    notToSay: ['loves humanity'],
  },
  'humanDesign.gate.16': {
    gloss: 'the gate of practice, repeated until it turns to play',
    trait: 'an enthusiasm that wants to be skilled',
    shadow: 'a dabbler’s pile of instruments',
    gifts: ['<repeats> a movement gladly until it belongs to the hand'],
    prices: ['<buys> the equipment in the first flush and <learns> the first chord'],
    scenes: [
      'The same four bars of the tuba come through the wall from seven to eight. On Thursday the neighbour finds himself humming the fifth.',
    ],
    notToSay: ['multi-talented'],
  },
}
