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
      '<orders> the odd dish and <eats> it to the last olive',
    ],
    prices: [
      '<consults> six people in order not to have wanted it',
      '<overdoes> the first no and <has> to go back for a coat',
      '<holds> a small referendum on which film to see',
    ],
    scenes: [
      'For once {P} does not ask what the others are having. It is the fish, it is excellent, and {P} looks about as if there might be a fine.',
      'All the seats in the rowing boat are taken but the one in front. {P} gets in, takes the oar that sets the stroke, and apologises to no one.',
      'The path forks at the milestone, and the others are still folding the map. {P} says left, hears it said, and is some way along before anyone objects.',
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
      '<stays> for the second pot when the drama has left the room',
    ],
    prices: [
      '<stirs> a still pond to make sure that it is deep',
      '<suspects> a comfort of wanting something in return',
      '<digs> up the bulbs to see how they are getting on',
    ],
    scenes: [
      'Nothing is wrong with the shed, the savings or the neighbours. {P} walks round the garden twice in the dusk, looking for it, and sits down.',
      'The telephone has not rung since Friday. {P} picks it up to hear whether it works, puts it back, and goes to butter a scone.',
      'The wall is to be a metre high, and it goes up at a row a day. {P} lays the fourth, steps back, and decides against the dynamite.',
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
      '<reads> the other party’s leaflet and <keeps> the page about buses',
    ],
    prices: [
      '<preaches> a little on the way to listening',
      '<dismisses> a small fact for not being a large one',
      '<answers> a riddle with the moral of it',
    ],
    scenes: [
      'The stranger on the ferry is wrong about everything. {P} has a reply to each point, and asks instead how he came by his parrot.',
      'On the allotment they disagree with {P} about marrows and about heaven. {P} comes home with a marrow.',
      'The boy wants to know why it is called a kettledrum. {P} takes a breath full of history, lets it out, and they go and knock on one.',
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
      '<hands> over a wet coat and <lets> somebody else look for the hanger',
    ],
    prices: [
      '<answers> a hug with a progress report',
      '<works> late on the evening of the soup',
      '<sends> a memorandum where a lullaby had been asked for',
    ],
    scenes: [
      'There is an armchair, a rug and an offer of broth. {P} says that it is quite unnecessary, and then, with some effort, says yes.',
      "The neighbour’s child has fallen asleep on {P's} good coat. The train is missed, without any fuss, and so is the next.",
      'With a cold like that one stays in, says the caretaker, and puts down a pan. {P} has a meeting at ten, lifts the lid, and at ten has dumplings.',
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
      '<sings> the solo in its own key and <looks> up',
    ],
    prices: [
      '<hides> in a committee what was one person’s idea',
      '<coughs> at the moment of applause and <steps> aside',
      '<reads> out a poem as though it had been found on a bus',
    ],
    scenes: [
      'It has always been "somebody in the group". This time {P} goes up to the front, unrolls it, and says who drew it.',
      'For the village play somebody has to be the king. {P}, who has painted the throne, is asked to try it for height, and stays up there.',
      'The potter’s stall has a curtain at the back, and {P} has sat behind it for six fairs. This morning the curtain is spread on the table, under the jugs.',
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
      '<threads> the needle for which a grand intention had been waiting',
    ],
    prices: [
      '<dreams> through the hour in which the form was due',
      '<drowns> a helpful habit in a wave of feeling',
      '<worries> about the oceans and <forgets> the cat’s bowl',
    ],
    scenes: [
      'Sorrow for the state of the world keeps {P} in bed. Across the landing an old man needs a bulb changed, and {P} knows where the bulbs are.',
      'The great novel lies in a trunk with a moth in it. {P} has numbered the pages this morning, and that took until tea.',
      'To the bazaar {P} had meant to come in spirit. At two there are price tags to be tied to two hundred spoons, in a bow, and {P} is tying.',
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
      '<leaves> the last move open until the other has looked at the board',
    ],
    prices: [
      '<decides> for both in the time it takes to ask',
      '<yields> a point as if it were a sword',
      '<wins> the toss and <chooses> for everybody, quite kindly',
    ],
    scenes: [
      'At the lights {P} has already chosen the road. The question of which road is nevertheless put, and the car behind begins to hoot.',
      'At the organ {P} has the pedals and a visitor the keys. Before the turn of the page {their} feet come up, and wait.',
      'There is one map of the lake, and {P} has it the right way up. At the second bay it is turned round, held out across the thwart, and a different island is considered.',
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
      '<tells> the part of the story that had been kept in the cellar',
    ],
    prices: [
      '<clings> to a chair through a change of house',
      '<keeps> talk on the menu when it had begun to matter',
      '<counts> the teaspoons after a talk that went deep',
    ],
    scenes: [
      'A cottage is being cleared, and {P} is to bring one thing away. Nothing is brought, and the whole story is told on the train.',
      'The bank has kept a locked case for {P} since the first salary. Today it was opened, in front of a witness, and there was a plum stone in it.',
      'The recipe has lain in one drawer for three generations with a ribbon round it. {P} reads it out to the neighbour, ribbon in hand, and she asks about lard.',
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
      '<folds> up the paper, <puts> on boots and <goes> to see the thing',
    ],
    prices: [
      '<gathers> one more opinion on the platform',
      '<makes> a joke of a conviction just as it is heard',
      '<checks> the timetable of a train that is already moving',
    ],
    scenes: [
      'The guidebooks make a pile as high as the bed. {P} leaves it there, takes a hat, and writes from the second village that none has mentioned the light.',
      'The hedgehog has to have a name before the vet will write it down. {P} has brought a list with notes, and says the second.',
      'Of eleven reasons for going, {P} has written down nine. The steamer hoots, the pencil rolls under the bench, and it is left there.',
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
      '<keeps> the appointment that a sore heart had wished to cancel',
    ],
    prices: [
      '<goes> home in spirit at the first cold look',
      '<asks> to be looked after by people who report to {them}',
      '<looks> round for someone older to countersign',
    ],
    scenes: [
      'When the chairman resigns there is a long look round the table. {P} means to be sad about it, and finds that the agenda is in {their} hand.',
      'Snow has come in under the door of the hut, and everyone is hungry and looks at {P}. There is a short silence, and then a list.',
      'The top of the tower is a long way up without a rail, and its bell is to be oiled. {P} thinks of supper on each landing, and oils it.',
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
      '<carries> the banner of a street from the middle of the row',
    ],
    prices: [
      '<waits> in a crowd to be picked out',
      '<takes> a vote as a slight',
      '<leaves> a meeting of equals a little early, by the centre aisle',
    ],
    scenes: [
      'The mural is to be by everybody. {P} paints a tenth of a cloud, and is observed for some minutes leaving the rest alone.',
      "The encore was to be {P's}. Instead the curtain goes up on all of the stage hands, and {P} is at the back with a rope.",
      'The petition wants four thousand names, and {P} could have signed at the top. It is number three thousand and six, between a plumber and a blot.',
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
      '<lets> a hymn go by with the wrong note in it',
    ],
    prices: [
      '<worries> a mercy until it comes apart',
      '<repairs> what had only asked to be listened to',
      '<proofreads> a prayer on the way to the amen',
    ],
    scenes: [
      'The crumbs are in full view all through the music. {P} sees them, thinks of the brush, and, somewhere in the slow movement, forgets them.',
      'In the rock pool things are out of order. {P} has rolled up both sleeves to help, and an hour later is merely lying there.',
      'Snow has come down over a path that was swept twice. {P} leans the broom on the porch, looks up with an open mouth, and there is no third sweep.',
    ],
    notToSay: ['a victim', 'spiritual surrender'],
  },
}
