import type { Cards } from '../card.ts'

/** The North Node, the direction of growth, by house: what is practised late, and what is done too readily. */
export const NODES_IN_HOUSES: Cards = {
  'western.node.house1': {
    gloss: 'the direction of growth, pointing at the self and away from the pair',
    trait: 'a growth towards an own first move',
    shadow: 'an old habit of asking the other one',
    gifts: [
      '<discovers> late, with some glee, what {they} <wants>',
      '<brings> to a first step all the tact learnt in company',
    ],
    prices: [
      '<looks> across the table for permission nobody is withholding',
      '<defers> so gracefully that a life could go by',
    ],
    scenes: [
      'For once {P} is alone on the platform, with a ticket to anywhere. The hand goes to the telephone twice before it goes to the timetable.',
    ],
    notToSay: ['your destiny'],
  },
  'western.node.house2': {
    gloss: 'the point of growth, in the house of one’s own means',
    trait: 'a growth towards standing on plain ground',
    shadow: 'a habit of living on what is shared',
    gifts: [
      '<learns> to value what is modest and truly {theirs}',
      '<turns> crisis knowledge into something that feeds people',
    ],
    prices: [
      '<slips> back into other people’s emergencies',
      '<mistrusts> a peace that has no secret in it',
    ],
    scenes: [
      "A few potatoes, grown in a tub, are {P's} very own. They are carried into the kitchen like something rescued.",
    ],
    notToSay: ['karmic lessons about money'],
  },
  'western.node.house3': {
    gloss: 'the direction a life can grow in, towards the near and the everyday',
    trait: 'a growth towards the street outside',
    shadow: 'a habit of speaking from the mountain',
    gifts: [
      '<comes> to enjoy small exact facts and the neighbour’s name',
      '<puts> a large idea into words for one listener',
    ],
    prices: [
      '<answers> a plain question with a philosophy',
      '<knows> the far shore better than the corner shop',
    ],
    scenes: [
      'Somebody asks {P} what the neighbours are called. It takes a week, and then there is a list, with the children’s names and the dog’s.',
    ],
    notToSay: ['a past life abroad'],
  },
  'western.node.house4': {
    gloss: 'the point of growth, placed at the root, away from the public roof',
    trait: 'a growth towards being at home',
    shadow: 'a reflex of standing to attention',
    gifts: [
      '<learns> to be of no importance in somebody’s kitchen',
      '<lays> a foundation under what had been a career',
    ],
    prices: [
      '<reports> for duty where {they} might have sat down',
      '<knows> {their} title better than {their} own curtains',
    ],
    scenes: [
      'On a first free evening {P} rings the office to hear whether it is standing. On the second there is a pot on the stove, and on the third a dog.',
    ],
    notToSay: ['family karma'],
  },
  'western.node.house5': {
    gloss: 'the direction of growth, towards play and the maker’s own voice',
    trait: 'a growth towards the centre of the stage',
    shadow: 'a habit of merging with the audience',
    gifts: [
      '<dares>, after long service in the chorus, to sing a line alone',
      '<brings> to a game the fairness learnt in groups',
    ],
    prices: [
      '<hides> a talent behind a committee',
      '<applauds> others to be spared {their} own turn',
    ],
    scenes: [
      'A cast list goes up with a name on it that {P} reads twice. In other years it was {P} who typed the list.',
    ],
    notToSay: ['destined for love'],
  },
  'western.node.house6': {
    gloss: 'the point a life grows towards, in the house of careful daily work',
    trait: 'a growth towards small things done on time',
    shadow: 'a habit of dissolving when it gets practical',
    gifts: [
      '<finds> an unexpected peace in lists and tools',
      '<gives> to a dreamed kindness its opening hours',
    ],
    prices: [
      '<drifts> off at the point where the form begins',
      '<waits> for grace where a broom would have done',
    ],
    scenes: [
      'To everyone’s surprise {P} buys an alarm clock and a pair of overalls. A wilderness of good intentions is going to have rows.',
    ],
    notToSay: ['service karma'],
  },
  'western.node.house7': {
    gloss: 'the direction of growth, towards the other person and away from the solo',
    trait: 'a growth towards doing it as two',
    shadow: 'a habit of leaving without looking round',
    gifts: [
      '<learns> to ask, and then to wait for the reply',
      '<brings> to an alliance the courage of long independence',
    ],
    prices: [
      '<decides> for both and <is> astonished to be thanked so little',
      '<treats> an offer of help as a slur',
    ],
    scenes: [
      'Halfway up with the wardrobe {P} admits that it will not go alone. The neighbour had been standing on the landing for some time with his sleeves rolled.',
    ],
    notToSay: ['destined marriage'],
  },
  'western.node.house8': {
    gloss: 'the point of growth, in the house of trust and shared things',
    trait: 'a growth towards letting someone in',
    shadow: 'a habit of counting what is one’s own',
    gifts: [
      '<risks>, some way into life, a joint undertaking',
      '<discovers> that a loss can be survived in company',
    ],
    prices: [
      '<holds> on to a comfort that has become a fence',
      '<refuses> the deep end on grounds of economy',
    ],
    scenes: [
      'There are two butters in the fridge, each with a name. One morning {P} scrapes a name off and says nothing.',
    ],
    notToSay: ['karmic debts'],
  },
  'western.node.house9': {
    gloss: 'the direction a life can grow in, towards the far and the whole',
    trait: 'a growth towards a view of one’s own',
    shadow: 'a habit of collecting one more fact',
    gifts: [
      '<dares> to believe something and <sets> out on the strength of it',
      '<carries> a neighbourly ear into foreign parts',
    ],
    prices: [
      '<chats> at the foot of the hill with everybody who has been up',
      '<wants> both sides of a matter and then a third',
    ],
    scenes: [
      "Somebody can know every road on the map by its number and never take one. One day there is a card on {P's} door that says back in spring.",
    ],
    notToSay: ['a spiritual destiny'],
  },
  'western.node.house10': {
    gloss: 'the point of growth, at the top of the chart, in public view',
    trait: 'a growth towards taking a post in the open',
    shadow: 'a habit of staying where one is needed',
    gifts: [
      '<grows> into an authority that has a kitchen behind it',
      '<accepts>, against inclination, to be the one who answers for it',
    ],
    prices: [
      '<runs> home at the sound of the word responsibility',
      '<keeps> a large gift in the family',
    ],
    scenes: [
      'The residents want {P} for chair and find {them} peeling carrots. It is accepted at the second asking, peeler in hand.',
    ],
    notToSay: ['destined for fame'],
  },
  'western.node.house11': {
    gloss: 'the direction of growth, towards friends and a common hope',
    trait: 'a growth towards being one among many',
    shadow: 'a habit of needing the leading part',
    gifts: [
      '<learns> to enjoy a success that has no name on it',
      '<lends> {their} own fire to a plan that is larger',
    ],
    prices: [
      '<plays> to the gallery of a group that had no gallery',
      '<takes> a vote for a review',
    ],
    scenes: [
      'In a large choir nobody can be heard singly, and that is the horror of it. By the slow part {P} has understood what it is for.',
    ],
    notToSay: ['a humanitarian mission'],
  },
  'western.node.house12': {
    gloss: 'the point a life grows towards, in the house of quiet and retreat',
    trait: 'a growth towards leaving something undone',
    shadow: 'a habit of putting it all in order first',
    gifts: [
      '<finds> out, not early, what silence is good for',
      '<does> a kindness that appears on no list',
    ],
    prices: [
      '<tidies> the retreat before sitting down in it',
      '<feels> idle when nothing is being improved',
    ],
    scenes: [
      'A cabin is rented for resting. On the fourth day {P} puts down the screwdriver, goes out, and looks at the lake until it is dark.',
    ],
    notToSay: ['karmic completion'],
  },
}
