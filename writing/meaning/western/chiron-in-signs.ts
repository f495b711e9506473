import type { Cards } from '../card.ts'

/** Chiron, the hurt that learns and teaches, by its sign. */
export const CHIRON_IN_SIGNS: Cards = {
  'western.chiron.aries': {
    gloss: 'the hurt that teaches, in the sign of first steps',
    trait: 'a doubt about having the right to begin',
    shadow: 'a bravery that has to be proved each time',
    gifts: [
      '<encourages> a beginner by beginning next to them',
      '<notices> who has not been picked',
    ],
    prices: [
      '<apologises> on the way in for being there',
      '<goes> first in order not to be seen waiting',
    ],
    scenes: [
      'A swimming instructor asks who would like to try. {P} takes half a pace, looks round for whoever is meant, and takes the other half.',
    ],
    notToSay: ['a wounded warrior'],
  },
  'western.chiron.taurus': {
    gloss: 'the sore place in a chart, in the sign of having enough',
    trait: 'a doubt about what one is worth in things',
    shadow: 'a hand kept near the wallet',
    gifts: [
      '<knows> what it is to count coins and <pays> discreetly',
      '<makes> a bare place bearable with very little',
    ],
    prices: [
      '<saves> the good towels for people who matter',
      '<feels> poor in any shop with a carpet',
    ],
    scenes: [
      'There is a cake left over from the meeting. {P} cuts it for the cleaners, wraps a piece for later, and looks up as if someone had coughed.',
    ],
    notToSay: ['poverty consciousness'],
  },
  'western.chiron.gemini': {
    gloss: 'the point of an old hurt and its use, in the sign of talk',
    trait: 'a doubt about being quick enough',
    shadow: 'a silence rehearsed as an answer',
    gifts: [
      '<explains> a thing so that nobody need feel slow',
      '<hears> what a halting speaker is about to mean',
    ],
    prices: [
      '<revises> a plain message until the post has gone',
      '<suspects> that the next table is laughing at {them}',
    ],
    scenes: [
      'In the quiz {P} knows the river, and says nothing. When it is read out {P} nods, and the friend alongside hands over the pencil.',
    ],
    notToSay: ['a wounded mind'],
  },
  'western.chiron.cancer': {
    gloss: 'the tender spot in a chart, in the sign of home and kin',
    trait: 'a doubt about being expected anywhere',
    shadow: 'a care that leaves nobody room to care back',
    gifts: [
      '<mothers> a whole staircase without being any relation',
      'can tell a house where one may cry',
    ],
    prices: [
      '<leaves> early so as not to be the last guest',
      '<cooks> for twelve and <eats> standing',
    ],
    scenes: [
      'A suitcase has stood packed behind the wardrobe for years. On the day {P} unpacks it there is a spare key in the lining, with a name on.',
    ],
    notToSay: ['the abandoned child'],
  },
  'western.chiron.leo': {
    gloss: 'the hurt that learns, in the sign of being seen',
    trait: 'a doubt about being applauded for oneself',
    shadow: 'a brilliance on condition',
    gifts: [
      '<claps> first, and for the one who needs it',
      '<gets> shy people on to a stage and <stands> in the wings',
    ],
    prices: [
      '<plays> down a triumph before anyone else can',
      '<watches> for the yawn in the third row',
    ],
    scenes: [
      'The birthday song begins, and there is nowhere to look. {P} looks at the candles, finds that one has gone out, and is busy with that.',
    ],
    notToSay: ['a wounded ego'],
  },
  'western.chiron.virgo': {
    gloss: 'the sore point of a chart, in the sign of getting things right',
    trait: 'a doubt about being of use',
    shadow: 'a fault looked for until it is found',
    gifts: [
      '<helps> somebody hopeless at a thing by having been so',
      '<mends> with visible stitches and no shame',
    ],
    prices: [
      '<hands> in the work with a list of what is wrong',
      '<scrubs> where a hug had been on offer',
    ],
    scenes: [
      'The cake has sunk in the middle. {P} fills the hole with cream, tells everybody about the hole, and is asked for the recipe.',
    ],
    notToSay: ['never good enough'],
  },
  'western.chiron.libra': {
    gloss: 'the wound that teaches, in the sign of the other person',
    trait: 'a doubt about being chosen',
    shadow: 'a fairness that leaves itself out',
    gifts: [
      '<sees> at once who is standing alone at the party',
      '<arbitrates> gently between people with no reason to trust',
    ],
    prices: [
      '<agrees>, so as not to be the one who is difficult',
      '<reads> a pause as the beginning of the end',
    ],
    scenes: [
      'Teams are being picked, and there are two left. {P} says that the other one is very good in goal, which is true, and is picked last.',
    ],
    notToSay: ['relationship wounds'],
  },
  'western.chiron.scorpio': {
    gloss: 'the old hurt of a chart, in the sign of trust and of depth',
    trait: 'a doubt about what people do with secrets',
    shadow: 'a vault with the owner locked inside',
    gifts: [
      '<keeps> a confidence as if it were explosive',
      '<stays> calm where others find it too much',
    ],
    prices: [
      '<tells> the smallest truth first and <waits> a year',
      '<tests> a kindness for wires before touching it',
    ],
    scenes: [
      'The envelope has lain on the shelf since Sunday, with a friendly stamp. {P} opens it on Thursday, over the sink, and it is an invitation.',
    ],
    notToSay: ['betrayal'],
  },
  'western.chiron.sagittarius': {
    gloss: 'the hurt that becomes a teaching, in the sign of meaning',
    trait: 'a doubt about what it is all for',
    shadow: 'a creed kept at arm’s length',
    gifts: [
      '<asks> the question that the faithful are glad of afterwards',
      '<finds> for the disappointed something smaller to believe in',
    ],
    prices: [
      '<scoffs> at a hope for fear of having it',
      '<moves> on before the place can let anyone down',
    ],
    scenes: [
      'All round the fire they are singing, with closed eyes. {P} hums, keeps a look out for the rain, and knows all the words.',
    ],
    notToSay: ['loss of faith'],
  },
  'western.chiron.capricorn': {
    gloss: 'the sore spot of a chart, in the sign of standing and of rules',
    trait: 'a doubt about having earned the chair',
    shadow: 'a competence that cannot sit down',
    gifts: [
      '<treats> a junior as nobody treated the juniors before',
      '<sees> the person behind the counter',
    ],
    prices: [
      '<expects> to be asked to leave by someone in a tie',
      '<takes> on a second duty to deserve the first',
    ],
    scenes: [
      'For the group photograph there is a place in the middle of the front row. {P} carries the camera bag past it, to the end of the third.',
    ],
    notToSay: ['authority wounds'],
  },
  'western.chiron.aquarius': {
    gloss: 'the hurt that learns and teaches, in the sign of the circle',
    trait: 'a doubt about belonging to the species',
    shadow: 'an oddness polished until it shines',
    gifts: [
      '<makes> a table at which odd people sit together',
      '<knows> from outside how a group looks',
    ],
    prices: [
      '<leaves> the club just before the vote',
      '<jokes> about the thing {they} would have liked',
    ],
    scenes: [
      'Everyone in the lift is from the same floor and knows the same story. {P} laughs at the right place, half a beat late, and gets out one below.',
    ],
    notToSay: ['the outcast'],
  },
  'western.chiron.pisces': {
    gloss: 'the tender place of a chart, in the sign of what has no edge',
    trait: 'a doubt about where other people’s pain stops',
    shadow: 'a pity that drowns with the drowning',
    gifts: [
      '<comforts> without needing to be told the reason',
      '<forgives> people for having been afraid',
    ],
    prices: [
      '<feels> guilty when the weather is good for somebody else',
      '<helps> the one who has said no',
    ],
    scenes: [
      'In the waiting hall somebody is crying into a telephone. {P} moves a seat nearer, then one seat back, and leaves a clean handkerchief in between.',
    ],
    notToSay: ['the martyr'],
  },
}
