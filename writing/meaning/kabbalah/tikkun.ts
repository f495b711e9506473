import type { Cards } from '../card.ts'

/** The mending a life is asked to do, by the sign it points to: what is to be learnt, and what it costs to learn it. */
export const TIKKUN: Cards = {
  'kabbalah.tikkun.aries': {
    gloss: 'the mending that asks to begin alone and stand by a wish',
    trait: 'a wish that is learning to go first',
    shadow: 'an old habit of asking round',
    gifts: [
      '<acts> at last on a preference, and <finds> it was sound',
      '<gains> in courage each time nobody else will start',
    ],
    prices: [
      '<consults> six people in order not to have wanted it',
      '<overdoes> the first no and <has> to go back for a coat',
    ],
    scenes: [
      'For once {P} does not ask what the others are having. It is the fish, it is excellent, and {P} looks about as if there might be a fine.',
      'All the seats in the rowing boat are taken but the one in front. {P} gets in, takes the oar that sets the stroke, and apologises to no one.',
    ],
    notToSay: ['karmic lesson', 'selfishness'],
  },
  'kabbalah.tikkun.taurus': {
    gloss: 'the mending that asks to build slowly and keep what is worth keeping',
    trait: 'a peace that is being put together by hand',
    shadow: 'a leftover taste for the crisis',
    gifts: [
      '<learns> to leave a quiet year quiet',
      '<builds>, a brick a week, something nobody can call in',
    ],
    prices: [
      '<stirs> a still pond to make sure that it is deep',
      '<suspects> a comfort of wanting something in return',
    ],
    scenes: [
      'Nothing is wrong with the shed, the savings or the neighbours. {P} walks round the garden twice in the dusk, looking for it, and sits down.',
      'The telephone has not rung since Friday. {P} picks it up to hear whether it works, puts it back, and goes to butter a scone.',
    ],
    notToSay: ['material attachment'],
  },
  'kabbalah.tikkun.gemini': {
    gloss: 'the mending that asks to question, to listen and to stay curious',
    trait: 'a curiosity that gains on a creed',
    shadow: 'an answer that was ready before the question',
    gifts: [
      '<asks> a second question where there used to be a speech',
      '<picks> up from a child or a cab driver what the library lacked',
    ],
    prices: [
      '<preaches> a little on the way to listening',
      '<dismisses> a small fact for not being a large one',
    ],
    scenes: [
      'The stranger on the ferry is wrong about everything. {P} has a reply to each point, and asks instead how he came by his parrot.',
      'On the allotment they disagree with {P} about marrows and about heaven. {P} comes home with a marrow.',
    ],
    notToSay: ['a scattered mind'],
  },
  'kabbalah.tikkun.cancer': {
    gloss: 'the mending that asks to care and to be cared for',
    trait: 'a tenderness admitted through the side door',
    shadow: 'a duty worn as an overcoat indoors',
    gifts: [
      '<lets> a kindness be done and <stays> to be thanked',
      '<makes> a home out of what had been an address',
    ],
    prices: ['<answers> a hug with a progress report', '<works> late on the evening of the soup'],
    scenes: [
      'There is an armchair, a rug and an offer of broth. {P} says that it is quite unnecessary, and then, with some effort, says yes.',
      "The neighbour’s child has fallen asleep on {P's} good coat. The train is missed, without any fuss, and so is the next.",
    ],
    notToSay: ['healing the inner child'],
  },
  'kabbalah.tikkun.leo': {
    gloss: 'the mending that asks to create from the heart and be seen doing it',
    trait: 'a heart that is practising to be looked at',
    shadow: 'a seat at the back with a good view',
    gifts: [
      '<signs> a piece of work with the whole name',
      '<warms> a group {they} once only studied',
    ],
    prices: [
      '<hides> in a committee what was one person’s idea',
      '<coughs> at the moment of applause and <steps> aside',
    ],
    scenes: [
      'It has always been "somebody in the group". This time {P} goes up to the front, unrolls it, and says who drew it.',
      'For the village play somebody has to be the king. {P}, who has painted the throne, is asked to try it for height, and stays up there.',
    ],
    notToSay: ['ego', 'craving attention'],
  },
  'kabbalah.tikkun.virgo': {
    gloss: 'the mending that asks to serve in small and exact things',
    trait: 'a devotion that is coming down to details',
    shadow: 'a mist that smells of good intentions',
    gifts: [
      '<turns> a great pity into a rota with times on it',
      '<finds> peace in a row of clean jars',
    ],
    prices: [
      '<dreams> through the hour in which the form was due',
      '<drowns> a helpful habit in a wave of feeling',
    ],
    scenes: [
      'Sorrow for the state of the world keeps {P} in bed. Across the landing an old man needs a bulb changed, and {P} knows where the bulbs are.',
      'The great novel lies in a trunk with a moth in it. {P} has numbered the pages this morning, and that took until tea.',
    ],
    notToSay: ['perfectionism'],
  },
  'kabbalah.tikkun.libra': {
    gloss: 'the mending that asks to weigh another as heavily as oneself',
    trait: 'a fighter’s late discovery of the other side',
    shadow: 'a reflex to be off and doing',
    gifts: [
      '<asks> what the other would like and <waits> for it',
      '<shares> a steering wheel and <arrives> in better temper',
    ],
    prices: [
      '<decides> for both in the time it takes to ask',
      '<yields> a point as if it were a sword',
    ],
    scenes: [
      'At the lights {P} has already chosen the road. The question of which road is nevertheless put, and the car behind begins to hoot.',
      'At the organ {P} has the pedals and a visitor the keys. Before the turn of the page {their} feet come up, and wait.',
    ],
    notToSay: ['codependency'],
  },
  'kabbalah.tikkun.scorpio': {
    gloss: 'the mending that asks to share what is deepest and let it change',
    trait: 'a settled person’s assent to being altered',
    shadow: 'a fist closed on something quite small',
    gifts: [
      '<gives> up a possession and <feels> lighter by more than it weighed',
      '<goes> with a friend into the part that has no floor',
    ],
    prices: [
      '<clings> to a chair through a change of house',
      '<keeps> talk on the menu when it had begun to matter',
    ],
    scenes: [
      'A cottage is being cleared, and {P} is to bring one thing away. Nothing is brought, and the whole story is told on the train.',
      'The bank has kept a locked case for {P} since the first salary. Today it was opened, in front of a witness, and there was a plum stone in it.',
    ],
    notToSay: ['death and rebirth'],
  },
  'kabbalah.tikkun.sagittarius': {
    gloss: 'the mending that asks to trust a wider truth and travel toward it',
    trait: 'a scatter of facts that is finding its north',
    shadow: 'an interest in everything at once',
    gifts: [
      '<closes> nineteen tabs and <sets> out',
      '<says> what {they} <believes>, with the qualifications left at home',
    ],
    prices: [
      '<gathers> one more opinion on the platform',
      '<makes> a joke of a conviction just as it is heard',
    ],
    scenes: [
      'The guidebooks make a pile as high as the bed. {P} leaves it there, takes a hat, and writes from the second village that none has mentioned the light.',
      'The hedgehog has to have a name before the vet will write it down. {P} has brought a list with notes, and says the second.',
    ],
    notToSay: ['a truth seeker'],
  },
  'kabbalah.tikkun.capricorn': {
    gloss: 'the mending that asks to carry a task to its summit',
    trait: 'a grown-up being assembled out of moods',
    shadow: 'a cradle kept within reach',
    gifts: [
      '<takes> charge, with a dry mouth, and <is> good at it',
      '<finishes> on a day that did not feel like finishing',
    ],
    prices: [
      '<goes> home in spirit at the first cold look',
      '<asks> to be looked after by people who report to {them}',
    ],
    scenes: [
      'When the chairman resigns there is a long look round the table. {P} means to be sad about it, and finds that the agenda is in {their} hand.',
      'Snow has come in under the door of the hut, and everyone is hungry and looks at {P}. There is a short silence, and then a list.',
    ],
    notToSay: ['ambition', 'coldness'],
  },
  'kabbalah.tikkun.aquarius': {
    gloss: 'the mending that asks to work for many and belong to no faction',
    trait: 'a star turn learning to be a street',
    shadow: 'a wish to be the exception in the photograph',
    gifts: [
      '<gives> away a good idea and <enjoys> seeing it without a name',
      '<befriends> people who will never clap',
    ],
    prices: ['<waits> in a crowd to be picked out', '<takes> a vote as a slight'],
    scenes: [
      'The mural is to be by everybody. {P} paints a tenth of a cloud, and is observed for some minutes leaving the rest alone.',
      "The encore was to be {P's}. Instead the curtain goes up on all of the stage hands, and {P} is at the back with a rope.",
    ],
    notToSay: ['a humanitarian'],
  },
  'kabbalah.tikkun.pisces': {
    gloss: 'the mending that asks to yield, to forgive and to pray',
    trait: 'a careful mind consenting to the tide',
    shadow: 'a checklist in the chapel',
    gifts: [
      '<forgives> a mistake without writing down which',
      '<rests> in something that has not been cleaned first',
    ],
    prices: [
      '<worries> a mercy until it comes apart',
      '<repairs> what had only asked to be listened to',
    ],
    scenes: [
      'The crumbs are in full view all through the music. {P} sees them, thinks of the brush, and, somewhere in the slow movement, forgets them.',
      'In the rock pool things are out of order. {P} has rolled up both sleeves to help, and an hour later is merely lying there.',
    ],
    notToSay: ['a victim', 'spiritual surrender'],
  },
}
