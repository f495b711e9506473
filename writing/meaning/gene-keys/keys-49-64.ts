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
      '<takes> the bolt off a gate that only some had been let through',
    ],
    prices: [
      '<breaks> off first and <looks> for the reason on the stairs',
      '<excommunicates> a friend over the seating',
      '<returns> the birthday present because of the card that came with it',
    ],
    scenes: [
      'At this club the women have always made the sandwiches. {P} put down the butter knife, picked up the minutes, and two chairs scraped back as well.',
      "For generations the annual dinner had begun with the treasurer. This year the dishwashers are served first, and it was {P's} amendment.",
      'By custom the tenants of the upper floors took their prams round by the bins. On Monday {P} wheeled one in across the marble, wished the portraits good morning, and others came behind.',
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
      '<tastes> first what the smallest at the table will be given',
    ],
    prices: [
      '<makes> a law of the house and one exception, for {themself}',
      '<exempts> a favourite and <calls> it discretion',
      '<lets> the rule about shoes lapse for whoever brings chocolate',
    ],
    scenes: [
      "Phones go in the basket at supper, and it was {P's} idea. Tonight it rings in there, and everybody looks at the soup.",
      'The playground had eighteen prohibitions on a board. {P} consulted the six-year-olds and kept three, all of which concern sand.',
      'The list for the washing machine in the cellar had been amended in several inks. {P} wrote a fresh one that begins with the night nurse and her uniforms, and the pencil is still on its string.',
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
      '<knocks> at the feared door while the others are drawing lots',
    ],
    prices: [
      '<jumps> when the post falls on the mat',
      '<overreacts> to a doorbell, a deadline and a balloon',
      '<flinches> at the toaster and <snaps> at whoever is buttering',
    ],
    scenes: [
      'The karaoke machine had stood there all evening like a dentist. Somebody’s glass broke, {P} laughed, and the first song was already on.',
      'Nobody had been in the sea since October. There is a shout, an expensive hat floating, and somewhere underneath it {P}.',
      'A rope bridge had not been mentioned in the leaflet, and the party was reading it again. {P} was by then in the middle, eating a bun and looking down at the trout.',
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
      '<keeps> both hands still until the kitten has come out by itself',
    ],
    prices: [
      '<sits> before the form all week and <fills> it in on the way to the post',
      '<immobilises> a household by not quite deciding',
      '<polishes> one spoon for an hour while the taxi waits',
    ],
    scenes: [
      'Seven people shouted directions at the reversing trailer. {P} stood where the driver could see and lifted one finger, and then another.',
      'At the crossing of four corridors the evacuation had come to a standstill. {P} stood against the wall and said a single word, left.',
      'A foal had got into the station hall, and people ran after it with outstretched arms. {P} sat down on a trunk, looked the other way, and held out a sugar lump until it was taken.',
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
      '<plants> the first row and <lends> the trowel to whoever asks',
    ],
    prices: [
      '<leaves> a venture at the age when it starts to answer back',
      '<accumulates> equipment for a succession of hobbies',
      '<opens> a third tin of paint before the first wall is dry',
    ],
    scenes: [
      "The reading circle was {P's} notion, with four chairs. There are now six circles, two of which {they} <has> never met.",
      'The first issue of the parish newsletter was four pages with a recipe. {P} edited two more, and has since been a grateful subscriber.',
      'What {P} had sown behind the tram depot was one packet of poppies. In the second June they had reached the timber yard, and people were getting off a stop early.',
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
      '<learns> the trade of the floor above and <teaches> it below',
    ],
    prices: [
      '<talks> to the shoulder of a person, where somebody better stands',
      '<cultivates> an acquaintance as others do an investment',
      '<finds> out who else is invited before being glad of the invitation',
    ],
    scenes: [
      'With the first decent salary {P} bought a suit. With the second, an old schoolmate has been told to get measured for one.',
      'On the new business card the title takes two lines. The box of them went first to the aunt who ironed school shirts for {P}.',
      'On the first morning in the office with two windows {P} was shown the view. By Friday the typist from the basement had been given the other window, and a say in the blinds.',
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
      '<says> that it is only rain, and <goes> out in it for stamps',
    ],
    prices: [
      '<tells> the innocent what they have done to the evening',
      '<prosecutes> whoever happens to be holding the umbrella',
      '<charges> a bad night to the friend who had praised the pillow',
    ],
    scenes: [
      'The traffic was to blame, and the coffee, and then the pianist next door. At the word pianist {P} heard {themself}, and opened the window to listen.',
      'Everything was unbearable until about a quarter to four. {P} then noticed a blackbird, a remarkable smell of oranges, and no explanation.',
      'A low spell arrived on Thursday, with nothing to account for it. {P} hung a tea towel over the hall mirror, repotted the ivy, and on Saturday put the towel back on its rail.',
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
      '<comes> back late from the dentist with a remedy for slugs',
    ],
    prices: [
      '<changes> the station before the one feeling can begin',
      '<samples> every dish and <remembers> none',
      '<turns> on the wireless in the middle of good news',
    ],
    scenes: [
      'Between the chemist’s and home {P} met a man with a harp, a closed road and a wasp. Supper is late, and told in three parts.',
      'A wrong platform led to a christening at which {P} was taken for the organist. It was thought best to go through with it.',
      'Sent out for a light bulb, {P} came home with three verses of a sea shanty. They were sung in the dark until the floor below had learnt the chorus.',
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
      '<takes> an umbrella on a cloudless morning and <lends> it out by noon',
    ],
    prices: [
      '<insures> against everything and <sleeps> with the policy',
      '<catastrophises> an unopened envelope for a fortnight',
      '<listens> at night for a burglar, who is the refrigerator',
    ],
    scenes: [
      'There had been a list of what might go wrong with the crossing, and {P} had it by heart. On deck it is quiet, and something says to stand to the left of the mast.',
      'The apartment was ideal, and the agent had a second pair of gloves ready. {P} listened for a moment in the hallway, and thanked him.',
      'The stepping stones looked dry, and the bicycles were already up on shoulders. {P} bent down to a shoelace that was perfectly well tied, and so everyone was still on the bank when the sluice opened.',
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
      '<sings> while scraping the old paint, and <scrapes> the better for it',
    ],
    prices: [
      '<postpones> the garden chair until the whole terrace is done',
      '<itemises> the defects of a celebration while it is in progress',
      '<spoils> the first strawberry by thinking of the second row',
    ],
    scenes: [
      'The kitchen will be fine when the tiles are up, and so nobody was ever asked in. One night the power fails, and {P} feeds the whole stairwell by a bicycle lamp.',
      'The municipal fountain had been out of order since the election. {P} cleared the filter with a knitting needle, for the sheer pleasure of it.',
      'The holiday flat turned out to have a sloping floor and a window that would not shut. {P} raced oranges down the passage with the landlady’s children, and the letter to the agent was not begun.',
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
      '<says> which present was bought in a panic, and <gives> it',
    ],
    prices: [
      '<plays> a charming part so well that it gets all the letters',
      '<impersonates> an intimacy that has not been earned',
      '<praises> the soup so smoothly that the cook goes quiet',
    ],
    scenes: [
      'On the third evening {P} said that {they} <does> not, as it happens, like jazz. There was a long pause, and two people began to laugh with relief.',
      'All through the cookery course they had been impressing each other. Then {P} admitted to tinned soup, and the addresses were exchanged.',
      'In the hotel lounge {P} and a stranger were being distinguished about the wine. It tasted of raincoats, {P} said at last, and the stranger, in quite another voice, sent for cider.',
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
      '<gets> the whole letter on to the back of the ticket',
    ],
    prices: [
      '<sets> the same eight places for the five who still come',
      '<administers> a tradition that has mislaid its occasion',
      '<dusts> the trophies of a club that no longer meets',
    ],
    scenes: [
      'The stage was the size of a rug, and the play had a battle. {P} gave the armies one drum and a torch, and people ducked.',
      'The balcony measures ninety centimetres by two hundred. {P} has accommodated on it a vineyard, a library and, sitting sideways, a guest.',
      'A boulder in the middle of the plot could not be shifted by anybody. {P} built the larder round it, and the butter is kept on top, where it is cool all summer.',
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
      '<leaves> the last riddle on the table and <hums> over it',
    ],
    prices: [
      '<asks> why once more, at an hour when there is no because',
      '<interrogates> the ceiling until it is light',
      '<unpicks> a fine evening to find out what it was for',
    ],
    scenes: [
      'Whether there is an outside to everything has kept {P} from the dishes. The plates are done in the end, slowly, with humming.',
      'What the child had asked at supper was where yesterday goes. {P} has a deadline, and has been looking out at the garden ever since.',
      'Nobody can tell where the old carp goes when the pond dries up. {P} used to bring a notebook, and now brings a penny whistle, and the carp has a tune of its own.',
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
      '<cuts> the scratchy label out of a collar before the coat is given',
    ],
    prices: [
      '<is> right to two decimal places while the other person weeps',
      '<annotates> a love letter for accuracy and consistency',
      '<notes> the train, the platform and the carriage, and <forgets> to wave',
    ],
    scenes: [
      'For the visit of the blind cousin {P} had read everything about ramps. What she remembers is that each cup had its handle turned to her hand.',
      "In the margins of the borrowed cookery book there are tiny corrections in pencil. The one beside the dumplings reads, in {P's} hand: with Grandfather, double.",
      'In the school play the king’s beard came off at each long word. {P} asked to see it, moved one hook by the width of a thumb, and he got through the speech with his chin up.',
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
      '<asks> how the map was made before starting on the walk',
    ],
    prices: [
      '<doubles> back to see whether the gas, the lock and the love are on',
      '<cross-examines> good news until it leaves',
      '<holds> a compliment up to the light to find the watermark',
    ],
    scenes: [
      'Everyone had admired the professor’s bridge. {P}, in the second row, wondered what it would do in a cross wind, and he took off his glasses with interest.',
      'The family had always maintained that the clock was Swiss. {P} unscrewed the back one wet afternoon, and found a postcard from Wuppertal.',
      'A brass plate said that the poet had been born in this house. {P} only asked the caretaker when the house was built, and the two spent the afternoon among the parish registers.',
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
      '<keeps> the scraps of a muddled week and <pieces> a quilt of them',
    ],
    prices: [
      '<tries> to solve a dream as if it were a tax return',
      '<rearranges> the evidence according to the mood of the morning',
      '<stares> at the scattered jigsaw and <blames> the lid',
    ],
    scenes: [
      'Ticket stubs, a feather, half a map and somebody’s grocery list went on to the board because there was glue. Across the room it is plainly a harbour.',
      "A drawer of unmatched gloves, a city map and the smell of tangerines had been on {P's} mind for days. By the weekend it is a costume.",
      'Torn posters hung in layers on the fence along the railway, and nobody could read a word. {P} lifted one corner with a thumbnail, then another, and the commuters saw an acrobat come out.',
    ],
    notToSay: ['a vivid imagination'],
  },
}
