import type { Cards } from '../card.ts'

/** The Moon, feeling and need, by the field of life it stands in. */
export const MOON_IN_HOUSES: Cards = {
  'western.moon.house1': {
    trait: 'a feeling that goes ahead of the person',
    shadow: 'a mood that sets the temperature for everyone',
    gifts: [
      '<responds> to a newcomer before the newcomer has spoken',
      '<makes> others feel safe by being plainly moved',
    ],
    prices: [
      '<changes> the plan with the barometer inside',
      'cannot sit through a meeting with a feeling unspoken',
    ],
    scenes: [
      'How the day went can be told from the way {P} sets down the basket. The family has learnt to look at the basket first.',
    ],
    notToSay: ['moody', 'sensitive'],
  },
  'western.moon.house2': {
    trait: 'a security that can be held in the hand',
    shadow: 'a comfort bought each time it is missing',
    gifts: [
      '<keeps> by {them} what will be needed in a lean month',
      '<gives> useful, well-chosen things at the right moment',
    ],
    prices: [
      '<spends> when sad and <hoards> when frightened',
      '<grieves> over a lent book as over an absent friend',
    ],
    scenes: [
      'Nothing is wrong, the pantry door has merely been opened again. {P} looks at the jars, row behind row, and goes back to bed.',
    ],
    notToSay: ['financial ups and downs'],
  },
  'western.moon.house3': {
    trait: 'a need to be in daily earshot',
    shadow: 'a chatter that keeps the quiet away',
    gifts: [
      '<tells> how it was so that others feel it as well',
      '<keeps> a brother, a sister or a neighbour in mind all day',
    ],
    prices: [
      '<answers> what was felt to be said and <misses> the words',
      '<passes> on a worry by mentioning it in passing',
    ],
    scenes: [
      'Across a light well two people may discuss onions all spring. When the shutters opposite stay closed one morning, {P} goes round.',
    ],
    notToSay: ['gossipy'],
  },
  'western.moon.house4': {
    trait: 'a root that goes down under the kitchen',
    shadow: 'a homesickness even at home',
    gifts: [
      '<turns> four walls into a place where people take off their watches',
      '<keeps> the family’s memory, songs and recipes included',
    ],
    prices: [
      '<carries> old rooms about and <measures> new ones by them',
      '<needs> to be at home before {they} <is> able to be generous',
    ],
    scenes: [
      'Of the first home {P} can still say which stair creaked. {They} <steps> over it in other people’s buildings.',
    ],
    notToSay: ['a mother fixation', 'domestic bliss'],
  },
  'western.moon.house5': {
    trait: 'a feeling that wants to play and be clapped',
    shadow: 'a pout when the game is called off',
    gifts: [
      '<enters> a child’s game with entire conviction',
      '<makes> joy out of a wet afternoon and a cardboard box',
    ],
    prices: [
      '<falls> for people and hobbies by the month',
      '<needs> to be someone’s favourite and <checks>',
    ],
    scenes: [
      'Bath time was over an hour ago, officially. The floor is a lagoon, {P} is a submarine, and somebody’s parents are due back.',
    ],
    notToSay: ['romantic', 'fertile'],
  },
  'western.moon.house6': {
    trait: 'a comfort found in the order of the day',
    shadow: 'a worry that has been given a timetable',
    gifts: [
      '<looks> after colleagues as others look after guests',
      '<feels> better after a useful hour, and <knows> it',
    ],
    prices: [
      '<fusses> over small ailments of the plants, the cat and the printer',
      '<takes> a disturbed routine for a disturbed world',
    ],
    scenes: [
      'The trainee looks peaky, and suddenly there is a stool behind the till. {P} carried it in, and wrote the trainee’s name under the seat.',
    ],
    notToSay: ['health worries', 'nurturing at work'],
  },
  'western.moon.house7': {
    trait: 'a need that lives in another person’s face',
    shadow: 'a peace dependent on somebody else’s mood',
    gifts: [
      '<knows> what a companion is feeling, often a step before the companion',
      '<makes> a working pair feel like kin',
    ],
    prices: [
      '<is> only as calm as the other end of the sofa',
      '<cares> for a partner who had asked for an equal',
    ],
    scenes: [
      'The colleague on the other side of the desk has sighed. {P} has a plate of something over there before the second sigh, and has not looked up.',
    ],
    notToSay: ['needs a relationship'],
  },
  'western.moon.house8': {
    trait: 'a feeling kept under seal',
    shadow: 'a testing of trust until it creaks',
    gifts: [
      '<is> calm with people at the worst hour of their year',
      '<senses> where the silence in a family is buried',
    ],
    prices: [
      '<needs> proof of loyalty at inconvenient times',
      '<shares> everything or nothing and <regrets> both',
    ],
    scenes: [
      'Neighbours tend to hand over their spare keys to {P}, and a good deal else. It goes no further than the hook in the hall.',
    ],
    notToSay: ['psychic', 'deep emotional crises'],
  },
  'western.moon.house9': {
    trait: 'a heart that is at home elsewhere',
    shadow: 'a belief held because it once comforted',
    gifts: [
      '<feels> kinship with people of quite another language',
      '<comforts> by widening the view until the trouble has a place in it',
    ],
    prices: [
      '<longs> for the far place and, arrived, for the one before',
      '<defends> a conviction as one would a relative',
    ],
    scenes: [
      'With a few words of a language, mostly for food, {P} will sit down among strangers in a mountain hut. By dark everyone has wept once.',
    ],
    notToSay: ['a spiritual seeker'],
  },
  'western.moon.house10': {
    trait: 'a need that is lived before the public',
    shadow: 'a private feeling that everyone has heard of',
    gifts: [
      '<feels> what a whole room of customers or pupils wants',
      '<leads> by looking after people, and <is> remembered for it',
    ],
    prices: [
      '<takes> the mood of the firm home in the coat',
      '<needs> approval from above and <dislikes> needing it',
    ],
    scenes: [
      'On the last night of a cinema there are speeches. {P} merely stands at the entrance, looking as people feel, and is in the newspaper next day.',
    ],
    notToSay: ['famous', 'a public career'],
  },
  'western.moon.house11': {
    trait: 'a family made of friends',
    shadow: 'a mood that follows the group’s',
    gifts: [
      '<makes> a club feel like a kitchen',
      '<keeps> old friends, and their children, and their children’s friends',
    ],
    prices: [
      '<feels> left out of plans that were not yet plans',
      '<mothers> a committee that wanted a chairman',
    ],
    scenes: [
      'A team has a sponsor, a coach and somebody like {P}. It is the last who knows whose parents are parting, and who brings the oranges.',
    ],
    notToSay: ['many female friends'],
  },
  'western.moon.house12': {
    trait: 'a feeling that takes place behind a curtain',
    shadow: 'a sadness kept where no kindness can reach',
    gifts: [
      '<understands> those who are shut away, by walls or by shyness',
      '<recovers> in solitude what company has used up',
    ],
    prices: [
      '<weeps> at the cinema and nowhere else',
      '<feels> the trouble in a room and <leaves> without a word',
    ],
    scenes: [
      'Somewhere there will be a bench where nobody goes. {P} sits on it for the length of a sandwich and comes back able to talk.',
    ],
    notToSay: ['a lonely childhood', 'karmic sorrow'],
  },
}
