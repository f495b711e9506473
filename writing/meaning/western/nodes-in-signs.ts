import type { Cards } from '../card.ts'

/** The North Node, the direction of growth, by sign: what is learnt late, and what is done too readily. */
export const NODES_IN_SIGNS: Cards = {
  'western.node.aries': {
    gloss: 'the point that shows a direction of growth, in the sign of first steps',
    trait: 'a growth towards acting on one’s own wish',
    shadow: 'an old reflex of finding the middle',
    gifts: [
      '<learns> to want something before asking who else does',
      '<puts> long practice in tact behind a plain request',
    ],
    prices: [
      '<consults> until the wish has gone cold',
      '<calls> it peace when {they} <has> merely given way',
    ],
    scenes: [
      'Asked where to eat, {P} opens {their} mouth to say that it is all the same, and names a place. The others look up.',
    ],
    notToSay: ['a past life of dependence'],
  },
  'western.node.taurus': {
    gloss: 'the direction of growth, in the sign of what lasts',
    trait: 'a growth towards simple, lasting ground',
    shadow: 'a readiness for the next emergency',
    gifts: [
      '<finds> out, by degrees, how little has to be dramatic',
      '<brings> to plain work a nerve proved in worse',
    ],
    prices: [
      '<stirs> a calm week until something comes up',
      '<finds> contentment suspicious and <looks> underneath it',
    ],
    scenes: [
      'Nothing has happened all day, and there is a chair in the shade. {P} gets up twice to see what is wrong, and then takes off both shoes.',
    ],
    notToSay: ['karmic lessons about greed'],
  },
  'western.node.gemini': {
    gloss: 'the point of growth, in the sign of questions',
    trait: 'a growth towards asking and hearing answers',
    shadow: 'a habit of knowing in advance',
    gifts: [
      '<learns> to be corrected by a fact, and to like it',
      '<tells> a great conviction in small change',
    ],
    prices: [
      '<preaches> when the other had merely asked the way',
      '<leaves> for the horizon when the talk becomes particular',
    ],
    scenes: [
      'The sermon was ready, and a child puts up a hand. For once {P} does not know, says so, and they go to look it up.',
    ],
    notToSay: ['a wandering past life'],
  },
  'western.node.cancer': {
    gloss: 'the way a life can grow, in the sign of nearness',
    trait: 'a growth towards needing and being needed',
    shadow: 'an armour of competence',
    gifts: [
      '<learns> that a person may be useless and still be kept',
      '<makes> of a well-run place one where people take off their shoes',
    ],
    prices: ['<answers> a confession with a timetable', '<earns> what would have been given'],
    scenes: [
      'There is soup, and nothing to organise. {P} sits on the kitchen step holding the bowl with both hands, and lets the telephone ring.',
    ],
    notToSay: ['an emotional debt'],
  },
  'western.node.leo': {
    gloss: 'the direction of growth, in the sign of the open heart',
    trait: 'a growth towards stepping out of the row',
    shadow: 'a cool place kept among the observers',
    gifts: [
      '<dares> to be delighted in front of other people',
      '<gives> to one person what used to go to the cause',
    ],
    prices: ['<remarks> on the game from the fence', '<hides> a warm wish in a general principle'],
    scenes: [
      'The microphone goes round, and {P} has always passed it on. Tonight it is held a moment longer, and there is singing.',
    ],
    notToSay: ['destined to shine'],
  },
  'western.node.virgo': {
    gloss: 'the point of growth, in the sign of exact and useful work',
    trait: 'a growth towards the accurate small deed',
    shadow: 'a habit of dissolving at the edges',
    gifts: [
      '<learns> to love the world in portions that can be carried',
      '<turns> pity into a rota that works',
    ],
    prices: [
      '<feels> for everyone and <forgets> to post the form',
      '<waits> for it to sort itself out, and <is> sorry',
    ],
    scenes: [
      'The box of unopened envelopes is older than the carpet. On a wet afternoon {P} fetches a knife, and by dusk there are three neat piles.',
    ],
    notToSay: ['a life of sacrifice'],
  },
  'western.node.libra': {
    gloss: 'the way of growth, in the sign of the other person',
    trait: 'a growth towards letting the other one finish',
    shadow: 'a reflex of going alone',
    gifts: [
      '<discovers> that a shared decision may be the better one',
      '<lends> {their} old courage to somebody else’s cause',
    ],
    prices: [
      '<has> the matter settled before the partner has been told of it',
      '<takes> a compromise for a defeat with manners',
    ],
    scenes: [
      'The tent could be up by now, singly. {P} stands holding one pole, while a slower person reads the leaflet aloud, and does not take it away.',
    ],
    notToSay: ['karmic partner'],
  },
  'western.node.scorpio': {
    gloss: 'the direction of growth, in the sign that sheds skins',
    trait: 'a growth towards letting go and going deep',
    shadow: 'a comfort defended past its use',
    gifts: [
      '<finds> that what matters survives being risked',
      '<brings> to a crisis a calm that was learnt in the garden',
    ],
    prices: [
      '<sits> on a chair, a sum or a grudge because it is there',
      '<changes> the subject to lunch when it grows serious',
    ],
    scenes: [
      'The loft has been full since anyone can remember. {P} sends one box to the tip, waits to feel the loss, and goes up for another.',
    ],
    notToSay: ['karmic transformation'],
  },
  'western.node.sagittarius': {
    gloss: 'the point of growth, in the sign of meaning and distance',
    trait: 'a growth towards a belief of one’s own',
    shadow: 'a cleverness that sees all sides',
    gifts: [
      '<dares> to say what it all adds up to',
      '<goes> to see the place after years of hearing about it',
    ],
    prices: [
      '<gathers> another opinion in place of a conviction',
      '<stays> in the lane, on excellent terms with everyone',
    ],
    scenes: [
      'There are eight tabs open about the island, with reviews that disagree. {P} shuts the laptop and buys the ticket.',
    ],
    notToSay: ['a spiritual quest'],
  },
  'western.node.capricorn': {
    gloss: 'the direction a life can grow, in the sign of responsibility',
    trait: 'a growth towards standing for something in public',
    shadow: 'a retreat to the nursery of moods',
    gifts: [
      '<learns> to act well on a day of feeling badly',
      '<carries> an office with a warmth it had not known',
    ],
    prices: [
      '<asks> the family first and the facts later',
      '<is> hurt where {they} might have been firm',
    ],
    scenes: [
      'Somebody has to tell the builder. The family looks at one another, and {P}, with a beating heart, puts on a jacket.',
    ],
    notToSay: ['a karmic duty'],
  },
  'western.node.aquarius': {
    gloss: 'the way of growth, in the sign of the wider circle',
    trait: 'a growth towards being one of many',
    shadow: 'an old love of the leading part',
    gifts: [
      '<finds> a larger pleasure in a thing without {their} name on it',
      '<cheers> a group on with a warmth learnt on the stage',
    ],
    prices: [
      '<needs> the applause before believing in the cause',
      '<makes> a court of a circle of equals',
    ],
    scenes: [
      'The mural has forty authors and no signature. {P} stands in front of one square foot of sky, which is not in the middle, and is happy.',
    ],
    notToSay: ['a new-age mission'],
  },
  'western.node.pisces': {
    gloss: 'the direction of growth, in the sign of trust and surrender',
    trait: 'a growth towards trusting what cannot be checked',
    shadow: 'an old compulsion to put it right',
    gifts: [
      '<learns> to leave a thing imperfect and be kind to it',
      '<lends> to mercy the hands of somebody who can mend',
    ],
    prices: [
      '<corrects> the moment out of existence',
      '<worries> over the list at the edge of the sea',
    ],
    scenes: [
      'A small boy’s boat is made of bark and sails sideways. {P} has the penknife out, looks at the boy, and puts it away again.',
    ],
    notToSay: ['karmic surrender'],
  },
}
