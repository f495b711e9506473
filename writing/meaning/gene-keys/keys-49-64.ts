import type { Cards } from '../card.ts'

/** Keys 49 to 64: themes, each with its shadow, its gift and what it comes to at its best. */
export const KEYS_49_TO_64: Cards = {
  'geneKeys.key.49': {
    gloss: 'the key of the slammed door and of the order overturned',
    trait: 'a readiness to overturn what no longer serves',
    shadow: 'a principle remembered after the bang',
    gifts: [
      '<upsets> a custom on behalf of everyone who had to bow to it',
      '<abolishes> an indignity and <remembers> the caretaker',
    ],
    prices: [
      '<breaks> off first and <looks> for the reason on the stairs',
      '<excommunicates> a friend over the seating',
    ],
    scenes: [
      'At this club the women have always made the sandwiches. {P} put down the butter knife, picked up the minutes, and two chairs scraped back as well.',
      "For generations the annual dinner had begun with the treasurer. This year the dishwashers are served first, and it was {P's} amendment.",
    ],
    notToSay: ['burn bridges'],
  },
  'geneKeys.key.50': {
    gloss: 'the key of the rule bent for one and the meal for all',
    trait: 'a sense of when the fire is right',
    shadow: 'an exception that spoils the pot',
    gifts: [
      '<keeps> the balance of a household by a pinch more or less',
      '<calibrates> an institution by its least comfortable member',
    ],
    prices: [
      '<makes> a law of the house and one exception, for {themself}',
      '<exempts> a favourite and <calls> it discretion',
    ],
    scenes: [
      "Phones go in the basket at supper, and it was {P's} idea. Tonight it rings in there, and everybody looks at the soup.",
      'The playground had eighteen prohibitions on a board. {P} consulted the six-year-olds and kept three, all of which concern sand.',
    ],
    notToSay: ['the law of attraction'],
  },
  'geneKeys.key.51': {
    gloss: 'the key of the blow that is dreaded and of the leap',
    trait: 'a pluck that goes in ahead',
    shadow: 'a nervousness that hits first',
    gifts: [
      '<does> what nobody has dared and <makes> it look merely cold',
      '<initiates> the awkward conversation at an ordinary hour',
    ],
    prices: [
      '<jumps> when the post falls on the mat',
      '<overreacts> to a doorbell, a deadline and a balloon',
    ],
    scenes: [
      'The karaoke machine had stood there all evening like a dentist. Somebody’s glass broke, {P} laughed, and the first song was already on.',
      'Nobody had been in the sea since October. There is a shout, an expensive hat floating, and somewhere underneath it {P}.',
    ],
    notToSay: ['wake-up call'],
  },
  'geneKeys.key.52': {
    gloss: 'the key of pressure without an outlet and of the calm that aims',
    trait: 'a calm that the weather goes round',
    shadow: 'a frozen day followed by a frantic one',
    gifts: [
      '<holds> fire until the thing has come close enough to be seen',
      '<concentrates> until an impossible knot gives way',
    ],
    prices: [
      '<sits> before the form all week and <fills> it in on the way to the post',
      '<immobilises> a household by not quite deciding',
    ],
    scenes: [
      'Seven people shouted directions at the reversing trailer. {P} stood where the driver could see and lifted one finger, and then another.',
      'At the crossing of four corridors the evacuation had come to a standstill. {P} stood against the wall and said a single word, left.',
    ],
    notToSay: ['just breathe'],
  },
  'geneKeys.key.53': {
    gloss: 'the key of beginnings that never grow up, and of one that does',
    trait: 'a push that widens ring by ring',
    shadow: 'a nursery of unfinished starts',
    gifts: [
      '<sets> a thing going and <stands> back while it grows',
      '<inaugurates> something modest that becomes an institution',
    ],
    prices: [
      '<leaves> a venture at the age when it starts to answer back',
      '<accumulates> equipment for a succession of hobbies',
    ],
    scenes: [
      "The reading circle was {P's} notion, with four chairs. There are now six circles, two of which {they} <has> never met.",
      'The first issue of the parish newsletter was four pages with a recipe. {P} edited two more, and has since been a grateful subscriber.',
    ],
    notToSay: ['personal growth'],
  },
  'geneKeys.key.54': {
    gloss: 'the key of the ladder, climbed alone or with one’s people',
    trait: 'a drive to rise that takes others along',
    shadow: 'an eye on whoever is a rung higher',
    gifts: [
      '<gets> on in the world and <holds> the gate for the ones behind',
      '<ascends> without disowning the old neighbourhood or its bus',
    ],
    prices: [
      '<talks> to the shoulder of a person, where somebody better stands',
      '<cultivates> an acquaintance as others do an investment',
    ],
    scenes: [
      'With the first decent salary {P} bought a suit. With the second, an old schoolmate has been told to get measured for one.',
      'On the new business card the title takes two lines. The box of them went first to the aunt who ironed school shirts for {P}.',
    ],
    notToSay: ['hungry for success'],
  },
  'geneKeys.key.55': {
    gloss: 'the key of moods that nobody else is steering',
    trait: 'a spirit that rides its own tide',
    shadow: 'a mood laid at the nearest doorstep',
    gifts: [
      '<goes> down with the wave and <comes> up without accusing anyone',
      '<acknowledges> a low tide and <cancels> nothing',
    ],
    prices: [
      '<tells> the innocent what they have done to the evening',
      '<prosecutes> whoever happens to be holding the umbrella',
    ],
    scenes: [
      'The traffic was to blame, and the coffee, and then the pianist next door. At the word pianist {P} heard {themself}, and opened the window to listen.',
      'Everything was unbearable until about a quarter to four. {P} then noticed a blackbird, a remarkable smell of oranges, and no explanation.',
    ],
    notToSay: ['set free'],
  },
  'geneKeys.key.56': {
    gloss: 'the key of the wandering senses and of what they bring home',
    trait: 'a wanderer’s gift for the table',
    shadow: 'a flicking from one channel to the next',
    gifts: [
      '<brings> from every detour something that the others can use',
      '<converts> an irritating delay into an excellent story',
    ],
    prices: [
      '<changes> the station before the one feeling can begin',
      '<samples> every dish and <remembers> none',
    ],
    scenes: [
      'Between the chemist’s and home {P} met a man with a harp, a closed road and a wasp. Supper is late, and told in three parts.',
      'A wrong platform led to a christening at which {P} was taken for the organist. It was thought best to go through with it.',
    ],
    notToSay: ['short attention span'],
  },
  'geneKeys.key.57': {
    gloss: 'the key of the shiver about tomorrow and of the soft voice now',
    trait: 'an inner voice too soft to argue',
    shadow: 'a wolf in every rustle',
    gifts: [
      '<obeys> the small warning on the spot and <finds> out why by evening',
      '<distinguishes> an intuition from an anxiety by its volume',
    ],
    prices: [
      '<insures> against everything and <sleeps> with the policy',
      '<catastrophises> an unopened envelope for a fortnight',
    ],
    scenes: [
      'There had been a list of what might go wrong with the crossing, and {P} had it by heart. On deck it is quiet, and something says to stand to the left of the mast.',
      'The apartment was ideal, and the agent had a second pair of gloves ready. {P} listened for a moment in the hallway, and thanked him.',
    ],
    notToSay: ['trust the inner voice'],
  },
  'geneKeys.key.58': {
    gloss: 'the key of the fault in every pleasure and of the pleasure',
    trait: 'a zest that needs no occasion',
    shadow: 'a joy put off until the thing is better',
    gifts: [
      '<betters> life because {they} <likes> it as it is',
      '<appreciates> an imperfection and <improves> it anyway',
    ],
    prices: [
      '<postpones> the garden chair until the whole terrace is done',
      '<itemises> the defects of a celebration while it is in progress',
    ],
    scenes: [
      'The kitchen will be fine when the tiles are up, and so nobody was ever asked in. One night the power fails, and {P} feeds the whole stairwell by a bicycle lamp.',
      'The municipal fountain had been out of order since the election. {P} cleared the filter with a knitting needle, for the sheer pleasure of it.',
    ],
    notToSay: ['choose happiness'],
  },
  'geneKeys.key.59': {
    gloss: 'the key of the mask in closeness and of putting it down',
    trait: 'a courage to be seen',
    shadow: 'a closeness sought from behind a mask',
    gifts: [
      '<drops> the guard first, and others find that theirs is down',
      '<establishes> confidence by confessing something ridiculous',
    ],
    prices: [
      '<plays> a charming part so well that it gets all the letters',
      '<impersonates> an intimacy that has not been earned',
    ],
    scenes: [
      'On the third evening {P} said that {they} <does> not, as it happens, like jazz. There was a long pause, and two people began to laugh with relief.',
      'All through the cookery course they had been impressing each other. Then {P} admitted to tinned soup, and the addresses were exchanged.',
    ],
    notToSay: ['total honesty'],
  },
  'geneKeys.key.60': {
    gloss: 'the key of the empty form and of what walls are good for',
    trait: 'a practical magic within four walls',
    shadow: 'a shape kept up after its life',
    gifts: [
      '<takes> the wall as given and <grows> something up it',
      '<accomplishes> something extravagant within a ridiculous budget',
    ],
    prices: [
      '<sets> the same eight places for the five who still come',
      '<administers> a tradition that has mislaid its occasion',
    ],
    scenes: [
      'The stage was the size of a rug, and the play had a battle. {P} gave the armies one drum and a torch, and people ducked.',
      'The balcony measures ninety centimetres by two hundred. {P} has accommodated on it a vineyard, a library and, sitting sideways, a guest.',
    ],
    notToSay: ['accept reality'],
  },
  'geneKeys.key.61': {
    gloss: 'the key of the unknowable, pressed for answers or left to sing',
    trait: 'a closeness to what cannot be known',
    shadow: 'a pressure that wears the mind to splinters',
    gifts: [
      '<makes> a song out of not having understood',
      '<tolerates> a mystery in the middle of a busy day',
    ],
    prices: [
      '<asks> why once more, at an hour when there is no because',
      '<interrogates> the ceiling until it is light',
    ],
    scenes: [
      'Whether there is an outside to everything has kept {P} from the dishes. The plates are done in the end, slowly, with humming.',
      'What the child had asked at supper was where yesterday goes. {P} has a deadline, and has been looking out at the garden ever since.',
    ],
    notToSay: ['a spiritual seeker'],
  },
  'geneKeys.key.62': {
    gloss: 'the key of facts that hide a thing and of details that serve it',
    trait: 'a love that shows in the details',
    shadow: 'a forest of facts with nobody in it',
    gifts: [
      '<attends> to the small hinge on which the great thing turns',
      '<remembers> how each colleague takes a disappointment',
    ],
    prices: [
      '<is> right to two decimal places while the other person weeps',
      '<annotates> a love letter for accuracy and consistency',
    ],
    scenes: [
      'For the visit of the blind cousin {P} had read everything about ramps. What she remembers is that each cup had its handle turned to her hand.',
      "In the margins of the borrowed cookery book there are tiny corrections in pencil. The one beside the dumplings reads, in {P's} hand: with Grandfather, double.",
    ],
    notToSay: ['the devil is in the detail'],
  },
  'geneKeys.key.63': {
    gloss: 'the key of the suspicion that gnaws and of the question that frees',
    trait: 'a question aimed at the theory',
    shadow: 'a suspicion that starts on what was sound',
    gifts: [
      '<asks> the thing that a whole theory has been holding its breath over',
      '<verifies> an assumption that everybody had inherited',
    ],
    prices: [
      '<doubles> back to see whether the gas, the lock and the love are on',
      '<cross-examines> good news until it leaves',
    ],
    scenes: [
      'Everyone had admired the professor’s bridge. {P}, in the second row, wondered what it would do in a cross wind, and he took off his glasses with interest.',
      'The family had always maintained that the clock was Swiss. {P} unscrewed the back one wet afternoon, and found a postcard from Wuppertal.',
    ],
    notToSay: ['question everything'],
  },
  'geneKeys.key.64': {
    gloss: 'the key of the blur of pictures and of the film in it',
    trait: 'an inner cinema that makes art of jumble',
    shadow: 'a blur that will not settle',
    gifts: [
      '<lets> the images run unsorted, and <cuts> something fine from them',
      '<assembles> an impression that turns out to be accurate',
    ],
    prices: [
      '<tries> to solve a dream as if it were a tax return',
      '<rearranges> the evidence according to the mood of the morning',
    ],
    scenes: [
      'Ticket stubs, a feather, half a map and somebody’s grocery list went on to the board because there was glue. Across the room it is plainly a harbour.',
      "A drawer of unmatched gloves, a city map and the smell of tangerines had been on {P's} mind for days. By the weekend it is a costume.",
    ],
    notToSay: ['a vivid imagination'],
  },
}
