import type { Cards } from '../card.ts'

/** Chiron, the hurt that teaches, by the field of life it stands in. */
export const CHIRON_IN_HOUSES: Cards = {
  'western.chiron.house1': {
    trait: 'a soreness about being looked at',
    shadow: 'a readiness to apologise for taking up room',
    gifts: ['<puts> awkward people at their ease by being awkward first'],
    prices: ['<sees> in a mirror what nobody else has ever noticed'],
    scenes: [
      'A swimming class has to change behind one curtain. {P} would bring a second, and would not say for whom.',
    ],
    notToSay: ['a wounded identity'],
  },
  'western.chiron.house2': {
    trait: 'a doubt about what it is worth',
    shadow: 'a price named with lowered eyes',
    gifts: ['<recognises> value in people and things sold too cheaply'],
    prices: ['<works> for nothing and then <minds> about the bus fare'],
    scenes: [
      "An invoice is written, torn up and written again. In the end a friend of {P's} posts it, with a nought added, and it is paid by return.",
    ],
    notToSay: ['poverty wound'],
  },
  'western.chiron.house3': {
    trait: 'a voice that was once talked over',
    shadow: 'a cleverness that cannot believe itself',
    gifts: ['<waits> for the stammered word and never <supplies> it'],
    prices: ['<reads> a message over until it seems to insult someone'],
    scenes: [
      'At a table of brilliant talkers {P} listens, and once asks what a certain word means. Two of the others breathe out.',
    ],
    notToSay: ['sibling wounds'],
  },
  'western.chiron.house4': {
    trait: 'a home that was not quite one',
    shadow: 'a wariness of every warm kitchen',
    gifts: ['<makes> a place to land for people who have none'],
    prices: ['<stands> in the hall of the happy family with a coat on'],
    scenes: [
      "In {P's} passage there may be one hook with no name on it. It is for whoever comes next, and has been known to hold a very small anorak.",
    ],
    notToSay: ['a broken home', 'abandonment'],
  },
  'western.chiron.house5': {
    trait: 'a sore spot where play should be',
    shadow: 'a joy that looks round for permission',
    gifts: ['<gets> the child at the edge of the game into it'],
    prices: ['<organises> the feast and <stands> at the sink during it'],
    scenes: [
      'A child’s drawing is held up as a warning, and {P} knows how that feels. Whoever draws with {P} is told that a horse may have any legs it likes.',
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
      'Partners are being chosen for the barn figures, and {P} begins to stack cups. Somebody takes the cups away again.',
    ],
    notToSay: ['wounded in relationships'],
  },
  'western.chiron.house8': {
    trait: 'a scar left by trust',
    shadow: 'a lid held down by both hands',
    gifts: ['<can> hear the worst of a story without looking away'],
    prices: ['<gives> help in a crisis and <refuses> it in the next'],
    scenes: [
      'People tend to take their bad letters to {P} to be opened. Those addressed to {P} are read in the car.',
    ],
    notToSay: ['trauma', 'betrayal'],
  },
  'western.chiron.house9': {
    trait: 'a faith that once let someone down',
    shadow: 'a suspicion of anybody with a map',
    gifts: ['<teaches> so that a doubter is not made to feel a fool'],
    prices: ['<envies> believers and <quarrels> with them'],
    scenes: [
      'A coach full of pilgrims is singing. {P}, two rows behind, knows every verse, does not join in, and is sorry when it stops.',
    ],
    notToSay: ['a crisis of faith'],
  },
  'western.chiron.house10': {
    trait: 'a tenderness about name and rank',
    shadow: 'a post held with one hand on the exit',
    gifts: ['<becomes> an authority on the very thing once laughed at'],
    prices: ['<expects> each honour to be corrected by the next post'],
    scenes: [
      "A certificate of {P's} would hang in the smallest room, behind the mop. Should anyone ask to see it, {P} would go ahead to dust.",
    ],
    notToSay: ['career wounds'],
  },
  'western.chiron.house11': {
    trait: 'a feeling of having come in by the side',
    shadow: 'a membership that never quite feels paid up',
    gifts: ['<saves> a seat, in every gathering, for the one who is late'],
    prices: ['<leaves> before the photograph so as not to be left out of it'],
    scenes: [
      'The group already has its jokes when {P} joins. Before long {they} <is> explaining them, under {their} breath, to whoever is newest.',
    ],
    notToSay: ['an outcast'],
  },
  'western.chiron.house12': {
    trait: 'a hurt too old to have a name',
    shadow: 'a sorrow visited alone and on foot',
    gifts: ['<sits> with the forlorn and <needs> no explanation'],
    prices: ['<hides> a bad day so well that it becomes a bad week'],
    scenes: [
      'On a noticeboard somebody asks for visitors, no talking necessary. {P} goes, with a flask, and they look at the ducks.',
    ],
    notToSay: ['karmic wounds'],
  },
}
