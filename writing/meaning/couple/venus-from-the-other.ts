import type { Cards } from '../card.ts'

/** Where the Venus of one stands, counted in signs from the Moon of the other: how what one enjoys meets what the other feels. */
export const VENUS_FROM_THE_OTHER: Cards = {
  'vedic.venus.from1': {
    gloss: 'the giver of pleasure set down beside what the other feels',
    trait: 'a tenderness that needs no road',
    shadow: 'a sweetness taken like a daily ration',
    gifts: [
      '<hits> on the comfort that the hour happens to want',
      '<lingers> over small things and <finds> them larger',
    ],
    prices: [
      '<mistakes> a pleasant evening for a settled question',
      '<pouts> when a mood does not answer to sugar',
    ],
    scenes: [
      '{B} came home too tired to say so. {A} has run the tap until it is hot, found the basin, and put in the mustard.',
      "All through the long speech {A} is peeling a tangerine under the table. Half of it arrives in {B's} hand before the toast.",
    ],
    notToSay: ['love at first sight'],
  },
  'vedic.venus.from2': {
    gloss: 'the giver of pleasure at the place of table and voice',
    trait: 'a fondness one can taste',
    shadow: 'a sulk over who had the last slice',
    gifts: [
      '<calls> the other by a name that was never in any register',
      '<saves> up for a good thing and <enjoys> the saving',
    ],
    prices: [
      '<puts> a price on a kindness, and both <know> it',
      '<sweetens> a hard truth until it is a pudding',
    ],
    scenes: [
      'The loaf comes out lopsided. {A} cuts it so that {B} gets the high end, with the butter still hard.',
      "It is {B's} grandmother’s lullaby, and {A} has it wrong by a note. That is the way it is sung in this house now.",
    ],
    notToSay: ['shared wealth'],
  },
  'vedic.venus.from3': {
    gloss: 'the giver of pleasure at the place of notes and small trips',
    trait: 'a charm that travels by post',
    shadow: 'a flirtation with every passing subject',
    gifts: [
      '<makes> an ordinary message worth keeping in a drawer',
      '<courts> by jokes, which <are> better on the second hearing',
    ],
    prices: [
      '<answers> a deep sigh with a clever remark',
      '<breaks> off at the best place to look at a shop window',
    ],
    scenes: [
      'In the sandwich box, between the pear and the napkin, lies a drawing of a hedgehog in a tie. {B} has a meeting at eleven, and {A} knew.',
      'They cycle to the weir and back, no more than that. {A} rings the bell at every bridge, {B} sings the harmony.',
    ],
    notToSay: ['good talkers'],
  },
  'vedic.venus.from4': {
    gloss: 'the giver of pleasure at the place of home and of care',
    trait: 'a beauty that moves in and stays',
    shadow: 'a cosiness with the door shut',
    gifts: [
      '<arranges> a corner so that a sad person sits down in it',
      '<remembers> how the other likes the pillow, the window and the toast',
    ],
    prices: [
      '<decorates> over a quarrel instead of having it',
      '<minds> more about the curtains than either would admit',
    ],
    scenes: [
      'On moving day {A} carries in the lampshade first and hangs it from a nail. Under it {B} eats a roll, and already looks at home.',
      'The kitchen wall is to be the blue of a certain boat. {B} has described the boat; {A} is on the ninth pot.',
    ],
    notToSay: ['domestic bliss'],
  },
  'vedic.venus.from5': {
    gloss: 'the giver of pleasure at the place of play',
    trait: 'a gladness that makes things up',
    shadow: 'a scene played for the sake of the applause',
    gifts: [
      '<invents> a holiday and <keeps> it every year',
      '<brings> a dull guest to tell the one good story',
    ],
    prices: [
      '<wants> a drama where a plain answer was on offer',
      '<feels> unloved on any day without a small occasion',
    ],
    scenes: [
      "It has snowed on {B's} deadline. {A} has built, in full view of the desk, a snow editor with a red pencil.",
      'The two have been banned from charades, as a pair. {A} lifted one eyebrow and {B} said "The Siege of Vienna".',
    ],
    notToSay: ['romance', 'passion'],
  },
  'vedic.venus.from6': {
    gloss: 'the giver of pleasure at the place of daily work',
    trait: 'an affection with its sleeves rolled up',
    shadow: 'a compliment that comes as a correction',
    gifts: [
      '<irons>, <sharpens> or <refills> the thing before it was missed',
      '<makes> a chore handsome by doing it side by side',
    ],
    prices: [
      '<keeps> accounts of courtesies and <finds> the other behind',
      '<fusses> with a collar when something kinder was wanted',
    ],
    scenes: [
      '{B} hates the paperwork of January. {A} has bought folders in six colours, and a bell to be rung at each that is full.',
      'Nobody thanks the person who descales the kettle. One morning there is a sprig of rosemary in the spout, and {A} looks innocent.',
    ],
    notToSay: ['trouble in love', 'rivals'],
  },
  'vedic.venus.from7': {
    gloss: 'the giver of pleasure straight across, looking on',
    trait: 'a grace meant for one pair of eyes',
    shadow: 'a mirror that has to be flattered',
    gifts: [
      '<meets> the other halfway and <brings> something for the road',
      '<looks> better, and <knows> it, in the other’s company',
    ],
    prices: [
      '<agrees> too soon and <takes> it back by instalments',
      '<measures> a day by how the other happened to look up',
    ],
    scenes: [
      'On the platform {B} is all scarf and temper. {A} comes down the steps with two paper cones of chestnuts, and holds out the warmer.',
      'The photographer says to look at the camera. In every one of the forty frames {A} is looking at {B}, who is looking at a goat.',
    ],
    notToSay: ['the ideal spouse', 'marriage'],
  },
  'vedic.venus.from8': {
    gloss: 'the giver of pleasure at the place of what is kept covered',
    trait: 'a fondness that goes on underground',
    shadow: 'a jealousy of rooms one has not seen',
    gifts: [
      '<loves> a thing in the other that nobody else was shown',
      '<comes> through a bad patch closer and oddly cheerful',
    ],
    prices: [
      '<tests> a feeling by hiding it to see who will search',
      '<broods> over a look that was meant for the weather',
    ],
    scenes: [
      "In the lining of the old coat {B} finds a theatre ticket, a pebble and a list of {B's} own sayings. The coat is {A's}.",
      'After the flood the piano was written off. {A} and {B} took one ivory key each, and have never said where they keep it.',
    ],
    notToSay: ['sexual', 'obsession', 'hidden affairs'],
  },
  'vedic.venus.from9': {
    gloss: 'the giver of pleasure among far places and teachers',
    trait: 'a taste that widens the map',
    shadow: 'a longing for the train after this one',
    gifts: [
      '<learns> a song, a dish or an alphabet on the other’s account',
      '<finds> beauty together in what had looked like duty',
    ],
    prices: [
      '<admires> from afar what would like to be held',
      '<plans> a spice road for two and <forgets> the bins',
    ],
    scenes: [
      'Over the sink hangs a page from an atlas, with two pins in it. {B} dries the plates, and {A} moves one of them to the next harbour.',
      '{A} took up the lute for one tune. In the second year {B} asks, with great tact, how the tune goes on.',
    ],
    notToSay: ['foreign lovers'],
  },
  'vedic.venus.from10': {
    gloss: 'the giver of pleasure at the place of work and good name',
    trait: 'a regard that does somebody credit',
    shadow: 'a tenderness kept for after hours',
    gifts: [
      '<dresses> the other’s plain achievement in the words it had earned',
      '<works> well in one room, with the door to the street open',
    ],
    prices: [
      '<smiles> for the photograph and <talks> on the way home',
      '<puts> off a soft word until the figures are in',
    ],
    scenes: [
      "It is {B's} last day in the old office. {A} has come in a good suit, as if to a concert, to carry the rubber plant.",
      "The shop window was {A's} idea: a single felt hat on a stool. By noon {B} has sold eleven hats, and the stool.",
    ],
    notToSay: ['status', 'marrying up'],
  },
  'vedic.venus.from11': {
    gloss: 'the giver of pleasure at the place of friends and of wishes',
    trait: 'a liking that makes a circle',
    shadow: 'a fondness lost among the guests',
    gifts: [
      '<grants> a small wish so promptly that a bigger one dares come',
      '<draws> the shy acquaintance into the photograph',
    ],
    prices: [
      '<is> charming to the whole table and absent in the cab',
      '<hopes> aloud for what had better be asked for',
    ],
    scenes: [
      'Nine people have brought a lantern, because {A} said on a card that {B} had never seen the river lit. They stand along the bank, rather proud.',
      'There is a club that meets in their garage to play the ukulele. {A} can play it; {B} is the president.',
    ],
    notToSay: ['gains through love'],
  },
  'vedic.venus.from12': {
    gloss: 'the giver of pleasure at the place of sleep and far shores',
    trait: 'a softness for late hours and low lamps',
    shadow: 'a sacrifice with its sleeve showing',
    gifts: [
      '<keeps> quiet together so well that it counts as conversation',
      '<gives> up the good seat without being seen to do it',
    ],
    prices: [
      '<pines> in secret for what a word would fetch',
      '<spends> on a dream and <whistles> at the till',
    ],
    scenes: [
      'Since the baby next door {B} wakes at four. {A} has left the radio on, very low, at a station that reads out the shipping.',
      'There is one blanket on the night boat. In the morning both have a cold, and each maintains that the other had it.',
    ],
    notToSay: ['bed pleasures', 'secret affairs', 'loss'],
  },
}
