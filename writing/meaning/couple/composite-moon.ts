import type { Cards } from '../card.ts'

/** How two feel at home in being a pair: the Moon of the composite by its sign. */
export const COMPOSITE_MOON: Cards = {
  'western.composite.moon.aries': {
    trait: 'a shared temper that flares and is over',
    shadow: 'an impatience with slow feelings',
    gifts: [
      '<says> at once what would otherwise go sour',
      '<cheers> each other up by starting something',
    ],
    prices: [
      '<snaps> first and <asks> afterwards who was tired',
      '<confuses> being stirred with being close',
    ],
    scenes: [
      'At six a cupboard is shut so that the cups jump. By half past {A} is scraping carrots, {B} is laughing, and the kettle is on.',
    ],
    notToSay: ['volatile'],
  },
  'western.composite.moon.taurus': {
    trait: 'a calm that lives in fixed habits',
    shadow: 'a comfort that resists every draught',
    gifts: [
      '<settles> one another by sitting near and saying nothing',
      '<keeps> the same good stew going through a hard winter',
    ],
    prices: ['<hoards> the hurt along with the jam', '<objects> to a new lamp as to an intruder'],
    scenes: [
      'On any sofa of theirs there would be two hollows. When the cover is changed {A} and {B} put up with it for a week, and fetch the old one back.',
    ],
    notToSay: ['emotional security'],
  },
  'western.composite.moon.gemini': {
    trait: 'a mood that has to be told to exist',
    shadow: 'a feeling explained until it has gone',
    gifts: [
      '<talks> a fright down in the small hours',
      '<finds> something funny in the waiting room',
    ],
    prices: [
      '<reports> on sadness like two correspondents',
      '<scatters> at the moment one of them wanted holding',
    ],
    scenes: [
      'What each of them dreamt is exchanged over the toothbrushes. {B} begins to leave out the dull parts, and {A} to send in additions.',
    ],
    notToSay: ['nervous', 'superficial'],
  },
  'western.composite.moon.cancer': {
    trait: 'a tenderness with its own tides',
    shadow: 'a closeness that shuts at high water',
    gifts: [
      '<senses> from the way a bag is put down what kind of day it was',
      '<feeds>, <covers> and <remembers>, in that order',
    ],
    prices: [
      '<retires> into a shell built for two, back to back',
      '<brings> up the spring of some other year',
    ],
    scenes: [
      'A tin fills up with luggage labels, ticket stubs and shells. Neither is sentimental, {A} and {B} would say, and each knows where it is kept.',
    ],
    notToSay: ['mothering'],
  },
  'western.composite.moon.leo': {
    trait: 'a warmth that wants to be seen and answered',
    shadow: 'a hurt pride with good posture',
    gifts: [
      '<praises> at breakfast and <means> it until evening',
      '<makes> a home in which visitors feel like guests of honour',
    ],
    prices: [
      '<performs> a feeling that needed only to be had',
      '<counts> an absent-minded nod as a slight',
    ],
    scenes: [
      '{A} comes home with a bad result, and there is a banner over the stairs, in crepe paper. It says, in {B\'s} hand, "second best in the county".',
    ],
    notToSay: ['drama queens'],
  },
  'western.composite.moon.virgo': {
    trait: 'a care that shows itself in small corrections',
    shadow: 'a worry that tidies round the sorrow',
    gifts: [
      '<comforts> by clean sheets and the right form',
      '<knows> what disagrees with the other, in food and in people',
    ],
    prices: [
      '<frets> over each other like two nurses with one thermometer',
      '<treats> tears as a thing with a cause to be found',
    ],
    scenes: [
      'After the bad news {B} descales the iron and {A} sews on buttons that are not loose. Towards midnight they sit down among it all and lean.',
    ],
    notToSay: ['worriers'],
  },
  'western.composite.moon.libra': {
    trait: 'an even temper kept up between two',
    shadow: 'a niceness with the lid on',
    gifts: [
      '<restores> a mood with flowers, order and a fair hearing',
      '<shares> a feeling out so that neither has all of it',
    ],
    prices: ['<smiles> through an evening that both are hating', 'cannot be angry one at a time'],
    scenes: [
      'Before going in they look each other over in the lift. {A} straightens a collar, {B} a frown, and the party never learns what was said in the car.',
    ],
    notToSay: ['peace at any price'],
  },
  'western.composite.moon.scorpio': {
    trait: 'a depth of feeling not shown to callers',
    shadow: 'a silence with a blade folded in it',
    gifts: [
      '<stays> in the room for the worst of it',
      '<knows> each other’s fear by its first name',
    ],
    prices: [
      '<watches> for the change of tone that will prove it',
      '<punishes> for a whole weekend by perfect politeness',
    ],
    scenes: [
      'There are things they say only in a tunnel, for the minute and a half it lasts. Then it is light, and {A} offers {B} the paper.',
    ],
    notToSay: ['jealousy', 'emotional intensity'],
  },
  'western.composite.moon.sagittarius': {
    trait: 'a good humour that needs the horizon',
    shadow: 'an optimism that walks past a sore place',
    gifts: [
      '<gets> over a low by going out to look at something large',
      '<gives> each other’s moods room to run about',
    ],
    prices: [
      '<preaches> courage to a person who wanted a blanket',
      '<is> off on an outing when the thing came to be felt',
    ],
    scenes: [
      'A bad week is best spent in a borrowed camper. {A} drives, {B} reads out the names of rivers, and somewhere past the border it begins to lift.',
    ],
    notToSay: ['adventurous hearts'],
  },
  'western.composite.moon.capricorn': {
    trait: 'a loyalty that would rather do than say',
    shadow: 'a reserve that has hardened into manners',
    gifts: [
      '<keeps> calm on behalf of everyone when the boiler bursts',
      '<carries> a grief together like a heavy parcel, changing hands',
    ],
    prices: [
      '<saves> up warmth as though there might be a shortage',
      '<respects> each other’s privacy to the point of frost',
    ],
    scenes: [
      "On the eve of a long parting they go over the insurance. At the last page {A} puts a hand on {B's}, flat, as one holds down a map in wind.",
    ],
    notToSay: ['unemotional'],
  },
  'western.composite.moon.aquarius': {
    trait: 'a feeling for one another with the windows open',
    shadow: 'a coolness that is proud of itself',
    gifts: [
      '<stays> friends in the middle of being upset',
      '<allows> a strange mood without asking it for papers',
    ],
    prices: [
      '<analyses> a lump in the throat until it is swallowed',
      '<grants> each other so much space that there is an echo',
    ],
    scenes: [
      '{A} weeps at documentaries about bridges and {B} at none. It is agreed that the one hands over the tissues and the other keeps the remote.',
    ],
    notToSay: ['detached', 'aliens'],
  },
  'western.composite.moon.pisces': {
    trait: 'a sympathy that leaves no wall between two moods',
    shadow: 'a sadness that neither can trace to its owner',
    gifts: [
      '<comforts> without a word, by some sort of osmosis',
      '<lets> a mistake dissolve before it has been named',
    ],
    prices: [
      '<takes> in every lost dog, feeling and lodger',
      '<drinks> in each other’s gloom like tea',
    ],
    scenes: [
      'Both are low, and cannot think why. It turns out to be the neighbour’s trouble, which comes through the wall as a kind of humming.',
    ],
    notToSay: ['psychic bond'],
  },
}
