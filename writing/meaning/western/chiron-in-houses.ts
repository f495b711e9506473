import type { Cards } from '../card.ts'

/** Chiron, the hurt that teaches, by the field of life it stands in. */
export const CHIRON_IN_HOUSES: Cards = {
  'western.chiron.house1': {
    trait: 'a soreness about being looked at',
    shadow: 'a readiness to apologise for taking up room',
    gifts: ['<puts> awkward people at their ease by being awkward first'],
    prices: ['<sees> in a mirror what nobody else has ever noticed'],
    scenes: [
      'The swimming class changes behind one curtain. {P} has brought a second curtain, and does not say for whom.',
    ],
    notToSay: ['a wounded identity'],
  },
  'western.chiron.house2': {
    trait: 'a doubt about what it is worth',
    shadow: 'a price named with lowered eyes',
    gifts: ['<recognises> value in people and things sold too cheaply'],
    prices: ['<works> for nothing and then <minds> about the bus fare'],
    scenes: [
      "The invoice has been written and torn up, and written. {P's} friend posts it, with a nought added, and it is paid by return.",
    ],
    notToSay: ['poverty wound'],
  },
  'western.chiron.house3': {
    trait: 'a voice that was once talked over',
    shadow: 'a cleverness that cannot believe itself',
    gifts: ['<waits> for the stammered word and never <supplies> it'],
    prices: ['<reads> a message over until it seems to insult someone'],
    scenes: [
      'At the table of brilliant talkers {P} listens, and once asks how a thing is spelled. Two of them breathe out.',
    ],
    notToSay: ['sibling wounds'],
  },
  'western.chiron.house4': {
    trait: 'a home that was not quite one',
    shadow: 'a wariness of every warm kitchen',
    gifts: ['<makes> a place to land for people who have none'],
    prices: ['<stands> in the hall of the happy family with a coat on'],
    scenes: [
      "There is a hook with no name on it in {P's} passage. It is for whoever comes next, and at present it holds a very small anorak.",
    ],
    notToSay: ['a broken home', 'abandonment'],
  },
  'western.chiron.house5': {
    trait: 'a sore spot where play should be',
    shadow: 'a joy that looks round for permission',
    gifts: ['<gets> the child at the edge of the game into it'],
    prices: ['<organises> the feast and <stands> at the sink during it'],
    scenes: [
      "A drawing of {P's} was once held up as a warning. The children {they} now <draws> with are told that a horse may have any legs it likes.",
    ],
    notToSay: ['wounded inner child'],
  },
  'western.chiron.house6': {
    trait: 'a sensitivity about being of use',
    shadow: 'a day’s work that is never enough',
    gifts: ['<trains> clumsy beginners with a patience that has a history'],
    prices: ['<hears> a suggestion as a dismissal'],
    scenes: [
      'The new boy has dropped a tray. {P} drops one as well, a moment later, and they sweep together.',
    ],
    notToSay: ['health wounds'],
  },
  'western.chiron.house7': {
    trait: 'a bruise about being chosen',
    shadow: 'a kindness that keeps the accounts of love',
    gifts: ['<advises> other pairs with uncommon tact'],
    prices: ['<picks> the ones who will need saving, and <saves>'],
    scenes: [
      "They are choosing partners for the barn figures, and {P} has begun to stack cups. Somebody takes the cups out of {P's} hands.",
    ],
    notToSay: ['wounded in relationships'],
  },
  'western.chiron.house8': {
    trait: 'a scar left by trust',
    shadow: 'a lid held down by both hands',
    gifts: ['<can> hear the worst of a story without looking away'],
    prices: ['<gives> help in a crisis and <refuses> it in the next'],
    scenes: [
      "People in that office take their bad letters to {P's} desk to open. {P} reads {their} own in the car.",
    ],
    notToSay: ['trauma', 'betrayal'],
  },
  'western.chiron.house9': {
    trait: 'a faith that once let someone down',
    shadow: 'a suspicion of anybody with a map',
    gifts: ['<teaches> so that a doubter is not made to feel a fool'],
    prices: ['<envies> believers and <quarrels> with them'],
    scenes: [
      'In the coach the pilgrims are singing. {P}, who drives it, knows every verse, and does not sing, and slows down for the last one.',
    ],
    notToSay: ['a crisis of faith'],
  },
  'western.chiron.house10': {
    trait: 'a tenderness about name and rank',
    shadow: 'a post held with one hand on the exit',
    gifts: ['<becomes> an authority on the very thing once laughed at'],
    prices: ['<expects> each honour to be corrected by the next post'],
    scenes: [
      'The certificate hangs in the smallest room, behind the mop. {P} has been asked to speak about it abroad, and has gone to dust it.',
    ],
    notToSay: ['career wounds'],
  },
  'western.chiron.house11': {
    trait: 'a feeling of having come in by the side',
    shadow: 'a membership that never quite feels paid up',
    gifts: ['<saves> a seat, in every gathering, for the one who is late'],
    prices: ['<leaves> before the photograph so as not to be left out of it'],
    scenes: [
      'The group already had its jokes when {P} joined. {They} <explains> them now, under {their} breath, to whoever is newest.',
    ],
    notToSay: ['an outcast'],
  },
  'western.chiron.house12': {
    trait: 'a hurt too old to have a name',
    shadow: 'a sorrow visited alone and on foot',
    gifts: ['<sits> with the forlorn and <needs> no explanation'],
    prices: ['<hides> a bad day so well that it becomes a bad week'],
    scenes: [
      'On the noticeboard by the church somebody has asked for visitors, no talking necessary. {P} goes, with a flask, and they look at the ducks.',
    ],
    notToSay: ['karmic wounds'],
  },
}
