import type { Cards } from '../card.ts'

/** What becomes of the Moon, feeling and need, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_THE_MOON: Cards = {
  'western.aspect.moon-mercury.join': {
    trait: 'a feeling that wants to be told',
    shadow: 'a talking that goes on until it hurts again',
    gifts: ['<tells> a child or an adult what they are feeling, in plain words'],
    prices: ['<changes> the account of a thing with the mood of the day'],
    scenes: [
      "In a diary of {P's} a lost umbrella would take up a page and a half. By the end of it an aunt is forgiven.",
    ],
    notToSay: ['emotionally intelligent'],
  },
  'western.aspect.moon-mercury.flow': {
    trait: 'a head that listens to the heart’s reports',
    shadow: 'a smoothness about matters that are still raw',
    gifts: ['<picks> the right moment, and the right tone, for awkward news'],
    prices: ['<chats> over a silence that had nearly become important'],
    scenes: [
      'The switchboard has put {P} through to the wrong desk twice. The person at the third says afterwards that it was the nicest call of the week.',
    ],
    notToSay: ['a good listener'],
  },
  'western.aspect.moon-mercury.strain': {
    trait: 'a mind that talks the heart out of things',
    shadow: 'a feeling that gets the facts wrong',
    gifts: ['<re-examines> a first reaction and <can> laugh at it'],
    prices: ['<says> the reasonable thing and <is> cross for the rest of the day'],
    scenes: [
      'It would be sensible to give the old pram away. {P} writes the advertisement, answers the callers, and tells each of them that it has just gone.',
    ],
    notToSay: ['nervous'],
  },
  'western.aspect.moon-venus.join': {
    trait: 'a need for affection in everyday portions',
    shadow: 'a softness that cannot say it is enough',
    gifts: ['<makes> ordinary care feel like a courtesy'],
    prices: ['<sweetens> a matter that ought to have been settled'],
    scenes: [
      'The night porter, the courier and the boy with the flyers may each be given a fig. {P} would keep a bowl by the entrance for the purpose.',
    ],
    notToSay: ['lovable'],
  },
  'western.aspect.moon-venus.flow': {
    trait: 'an ease in giving and taking fondness',
    shadow: 'a comfort that prefers not to be disturbed',
    gifts: ['<accepts> a kindness without looking for the string'],
    prices: ['<avoids> people who might be unhappy at the table'],
    scenes: [
      'In the middle of tidying, somebody puts an arm round {P}. The duster is lowered, and the tidying can wait.',
    ],
    notToSay: ['sweet-natured'],
  },
  'western.aspect.moon-venus.strain': {
    trait: 'a quarrel between comfort and pleasing others',
    shadow: 'a tenderness offered and then regretted',
    gifts: ['<knows> from experience how hard it is to ask nicely'],
    prices: ['<gives> the last slice away and <minds> all evening'],
    scenes: [
      'The visitors stay a third night, since {P} has assured them that they must. Through the wall {P} can be heard making the bed with some force.',
    ],
    notToSay: ['trouble with women'],
  },
  'western.aspect.moon-mars.join': {
    trait: 'a feeling that turns at once into action',
    shadow: 'a heat that scalds the nearest first',
    gifts: ['<rushes> to help before help has been asked for'],
    prices: ['<says> in a flash what takes a month to unsay'],
    scenes: [
      'The neighbour’s alarm has been going for a minute, and others are looking out. {P} is on the landing in a nightshirt, holding a hockey stick.',
    ],
    notToSay: ['hot-blooded'],
  },
  'western.aspect.moon-mars.flow': {
    trait: 'a hearty appetite for the day',
    shadow: 'a bracing manner with other people’s sadness',
    gifts: ['<gets> over a sulk by chopping wood or running upstairs'],
    prices: ['<tells> the weary to pull themselves together, and <means> well'],
    scenes: [
      'The tent has come down on everybody. While they are still finding sleeves {P} has the pole up again and is asking who wants porridge.',
    ],
    notToSay: ['energetic'],
  },
  'western.aspect.moon-mars.strain': {
    trait: 'a need that presents itself as a complaint',
    shadow: 'a quarrel picked because of being hungry',
    gifts: ['<protests> where others have got used to bad treatment'],
    prices: ['<attacks> when a hug would have been the honest request'],
    scenes: [
      'Why nobody has bought milk is the question, and {P} asks it of each in turn. Later, over toast, it comes out that the exam results are due.',
    ],
    notToSay: ['an angry mother'],
  },
  'western.aspect.moon-jupiter.join': {
    trait: 'a large and easy-going heart',
    shadow: 'a generosity that overflows its own cup',
    gifts: ['<takes> people in, strays and bores included'],
    prices: ['<promises> comfort to more people than there are evenings'],
    scenes: [
      'An acquaintance mentions being fond of dumplings. {P} makes sixty, and now the freezer will not shut.',
    ],
    notToSay: ['a heart of gold'],
  },
  'western.aspect.moon-jupiter.flow': {
    trait: 'a trust that there will be supper',
    shadow: 'a good humour that skips the bad chapter',
    gifts: ['<expects> the best of a stranger and so <relaxes> him'],
    prices: ['<says> that it will be all right, and <stops> listening'],
    scenes: [
      'The connection is missed and the next leaves at dawn. {P} has spread a picnic on the bench, and the stationmaster has been asked to have an egg.',
    ],
    notToSay: ['lucky'],
  },
  'western.aspect.moon-jupiter.strain': {
    trait: 'a feeling too big for the occasion',
    shadow: 'a comfort that is always one size too large',
    gifts: ['<grieves> and <rejoices> handsomely, with the windows open'],
    prices: ['<offers> far too much and <is> wounded by a modest acceptance'],
    scenes: [
      'For a colleague’s two weeks away there is a farewell with a poem in nine verses. The colleague tries to look like somebody going for longer.',
    ],
    notToSay: ['self-indulgent'],
  },
  'western.aspect.moon-saturn.join': {
    trait: 'a feeling with its collar buttoned',
    shadow: 'an expectation of being left to manage',
    gifts: ['<can> be cried on without being upset by it'],
    prices: ['<asks> for help in such a way that it sounds optional'],
    scenes: [
      'On a first day at school {P} would have walked in alone, so that nobody should be late for work. Something of that walk can be seen still.',
    ],
    notToSay: ['depressive', 'a cold mother'],
  },
  'western.aspect.moon-saturn.flow': {
    trait: 'a calm that comes of keeping its word',
    shadow: 'a sobriety where some nonsense was wanted',
    gifts: ['<looks> after people steadily and without needing thanks by Friday'],
    prices: ['<organises> a feeling until it has stopped moving'],
    scenes: [
      'An old man’s lightbulbs need changing and his clock winding. {P} would do it for years, and neither would remark on it.',
    ],
    notToSay: ['emotionally mature'],
  },
  'western.aspect.moon-saturn.strain': {
    trait: 'a need that meets a stern receptionist',
    shadow: 'a loneliness taken for maturity',
    gifts: ['<understands> those who cannot ask, and <asks> for them'],
    prices: ['<refuses> the second helping that {they} badly wanted'],
    scenes: [
      'The others are wrapped in one big rug, singing. {P} has a very good reason to be over there with the tide tables.',
    ],
    notToSay: ['an unloved child'],
  },
  'western.aspect.moon-uranus.join': {
    trait: 'a feeling that arrives like weather',
    shadow: 'a bolt from closeness at the first tug',
    gifts: ['<is> unshocked by anything a person may feel'],
    prices: ['<needs> people badly on Monday and not at all on Tuesday'],
    scenes: [
      'The family has got used to the drums and the vegetables. One morning {P} may come down in a suit, wanting an egg, and ask why they all stare.',
    ],
    notToSay: ['moody', 'erratic emotions'],
  },
  'western.aspect.moon-uranus.flow': {
    trait: 'an ease with sudden changes of scene',
    shadow: 'a detachment that passes for calm',
    gifts: ['<lives> happily in households that puzzle the census'],
    prices: ['<tires> of a comfort as soon as it has a name'],
    scenes: [
      'Over breakfast it has been decided to go and look at the flood. {P} is in the boat before the toast is eaten.',
    ],
    notToSay: ['free-spirited'],
  },
  'western.aspect.moon-uranus.strain': {
    trait: 'a wish for closeness with the exit in sight',
    shadow: 'a nerve that trips its own alarm',
    gifts: ['<shakes> a household awake that had stopped noticing itself'],
    prices: ['<breaks> off just as it was getting safe'],
    scenes: [
      'They have given {P} a drawer and a hook. {P} is touched, hangs up the jacket, and sleeps badly until it is in the car again.',
    ],
    notToSay: ['unstable home'],
  },
  'western.aspect.moon-neptune.join': {
    trait: 'a feeling without a shoreline',
    shadow: 'a being swept away by what was only near',
    gifts: ['<hears> what music, or a tired voice, is really about'],
    prices: ['<confuses> what {they} <feels> with what is in the air'],
    scenes: [
      'A child across the aisle has lost a balloon. {P} and the child look out of the same window for some time with the same face.',
    ],
    notToSay: ['psychic', 'a sponge'],
  },
  'western.aspect.moon-neptune.flow': {
    trait: 'a gentleness with whatever cannot explain itself',
    shadow: 'a drowsy agreement with everyone',
    gifts: ['<comforts> animals, infants and the inconsolable by simply being there'],
    prices: ['<remembers> things more beautifully than they were'],
    scenes: [
      'Nobody could get the old dog to eat. {P} lay down on the lino beside it and told it, at length, about the sea.',
    ],
    notToSay: ['intuitive'],
  },
  'western.aspect.moon-neptune.strain': {
    trait: 'a longing that no household can supply',
    shadow: 'a sorrow with no sender on the envelope',
    gifts: ['<has> tenderness for lost causes and for lost gloves'],
    prices: ['<hears> an ordinary no as the end of love'],
    scenes: [
      'A card was expected, and the post has come. {P} goes down again at noon in case it had been put in the wrong box, and then looks in the wrong boxes.',
    ],
    notToSay: ['delusional', 'escapist'],
  },
  'western.aspect.moon-pluto.join': {
    trait: 'a feeling that goes down to the bedrock',
    shadow: 'a hold on people that calls itself care',
    gifts: ['<stays> present at the worst moments and <tells> no one after'],
    prices: ['cannot let a small hurt be small'],
    scenes: [
      'A tin has been kept from an old quarrel, and one evening {P} throws it into the canal. For a week {they} <goes> home by way of the canal.',
    ],
    notToSay: ['obsessive', 'a devouring mother'],
  },
  'western.aspect.moon-pluto.flow': {
    trait: 'a depth that can be drawn from at need',
    shadow: 'a knowledge of others held in reserve',
    gifts: ['<senses> the turning point of a grief and <lets> it turn'],
    prices: ['<knows> people’s weak places and <lets> them feel it'],
    scenes: [
      'Late at the kitchen table somebody begins a sentence for the fourth time. {P} goes on peeling, unhurried, and this time it is finished.',
    ],
    notToSay: ['emotionally powerful'],
  },
  'western.aspect.moon-pluto.strain': {
    trait: 'a feeling kept under guard',
    shadow: 'a fear that need gives others power',
    gifts: ['<survives> upheavals that would have scattered a calmer person'],
    prices: ['<tightens> {their} grip just when someone wants to stretch'],
    scenes: [
      'The daughter of a friend wishes to be fetched by nobody. {P} agrees, and is parked at the far end of the road with the lights off.',
    ],
    notToSay: ['jealous', 'controlling'],
  },
  'western.aspect.moon-ascendant.join': {
    trait: 'a feeling that is written on the face',
    shadow: 'a mood that the whole table must share',
    gifts: ['<makes> strangers feel that they have been here before'],
    prices: ['<shows> being hurt before deciding whether to be'],
    scenes: [
      'Market women would give {P} the broken biscuits for nothing, at any age. It is something about the face.',
    ],
    notToSay: ['motherly'],
  },
  'western.aspect.moon-ascendant.flow': {
    trait: 'a manner that puts people at their ease',
    shadow: 'an obligingness that runs on its own',
    gifts: ['<finds> the tone of a strange household within the hour'],
    prices: ['<adapts> to the company and <eats> what {they} <dislikes>'],
    scenes: [
      'In the sleeping compartment nobody had spoken. {P} unwraps something that smells of cardamom, and soon the photographs come out.',
    ],
    notToSay: ['likeable'],
  },
  'western.aspect.moon-ascendant.strain': {
    trait: 'a need that the manner does not show',
    shadow: 'a grievance at not having been guessed',
    gifts: ['<looks> behind other people’s manners as a matter of course'],
    prices: ['<seems> fine and <resents> being believed'],
    scenes: [
      'Everyone has gone off to bathe, as {P} said they should. {P} guards the towels, cheerfully, with a lump in the throat.',
    ],
    notToSay: ['moody'],
  },
  'western.aspect.moon-midheaven.join': {
    trait: 'a calling that answers a need',
    shadow: 'a reputation taken to heart each evening',
    gifts: ['<feels> what the public wants before the survey says so'],
    prices: ['<brings> the mood of the home to work, and back again'],
    scenes: [
      'Wherever {P} works there is likely to be a pet name. How the day is going can be told, they say, from whether {they} <hums>.',
    ],
    notToSay: ['popular with the public'],
  },
  'western.aspect.moon-midheaven.flow': {
    trait: 'a good understanding between home and career',
    shadow: 'a comfort in being liked at work',
    gifts: ['<makes> a workplace feel as though someone lived there'],
    prices: ['<stays> in a post for the sake of the people and the kettle'],
    scenes: [
      'Put on nights, {P} would bring a tablecloth. Before long the day shift would like one too.',
    ],
    notToSay: ['caring profession'],
  },
  'western.aspect.moon-midheaven.strain': {
    trait: 'a tug between the hearth and the name',
    shadow: 'a guilt that commutes in both directions',
    gifts: ['<knows> what success costs at the kitchen table'],
    prices: ['<misses> the prize-giving for the bath and the bath for the prize'],
    scenes: [
      'On the stage {P} is being brilliant about something. A pocket buzzes with a question about where the colander is, and {they} <loses> the place.',
    ],
    notToSay: ['neglects the family'],
  },
  'western.aspect.moon-chiron.join': {
    trait: 'a need that once went unanswered',
    shadow: 'a flinch at the very offer of care',
    gifts: ['<feels> another’s bruise as though pressing on {their} own'],
    prices: ['<soothes> everyone under that roof except one person'],
    scenes: [
      'When the new girl does not eat, {P} does not ask. A second, smaller plate is put down near her, with the bread cut in the shape of a boat.',
    ],
    notToSay: ['a wounded child', 'mother wound'],
  },
  'western.aspect.moon-chiron.flow': {
    trait: 'a tenderness that has been through the mill',
    shadow: 'a wish to be needed by the hurt',
    gifts: ['<is> trusted by shy creatures, some of them in suits'],
    prices: ['<is> drawn to whoever is sad at the expense of the cheerful'],
    scenes: [
      'A pigeon with a bad wing is brought to {P}, since one brings such things to {P}. It would soon live in the airing cupboard and answer to Gerald.',
    ],
    notToSay: ['healing hands'],
  },
  'western.aspect.moon-chiron.strain': {
    trait: 'a soft place that closeness presses on',
    shadow: 'a hurt that arrives before the blow',
    gifts: ['<takes> other people’s small sorrows at their full size'],
    prices: ['<tests> a kindness until it gives way'],
    scenes: [
      'They have forgotten to keep {P} a seat, and squeeze up at once, laughing. {P} laughs too, and thinks of another bench, a long time ago.',
    ],
    notToSay: ['unhealed trauma'],
  },
}
