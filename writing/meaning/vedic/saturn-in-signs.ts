import type { Cards } from '../card.ts'

/** Saturn, labour: by sign among the stars. */
export const SATURN_IN_SIGNS: Cards = {
  'vedic.saturn.aries': {
    gloss: 'the patience of a person made to run, fallen in Mesha',
    trait: 'an effort that learns its pace the hard way',
    shadow: 'a brake and a pedal pressed together',
    gifts: [
      '<gets> up for the fourth attempt with a better knot',
      '<learns> courage late and <keeps> it in good order',
      '<takes> the slow lane in a fast car and <arrives> with the sandwiches',
    ],
    prices: [
      '<resents> the queue and {themself} for standing in it',
      '<holds> back at the start and <blames> the starter',
      '<counts> to ten and <is> still counting when the bus goes',
    ],
    scenes: [
      'The wall collapsed where it had been built in a day. {P} is at it again, one course each morning, with the lips moving.',
      'The learner’s plate has been on the moped since autumn. {P} takes the roundabout for the twelfth time, and signals to a pigeon.',
    ],
    notToSay: ['a ruined Saturn', 'cruel'],
  },
  'vedic.saturn.taurus': {
    gloss: 'the steward, in the barns of Vrishabha',
    trait: 'a labour that fills the loft',
    shadow: 'a plenty that still feels like winter',
    gifts: [
      '<lays> down timber that others will saw',
      '<brings> a bad harvest through on good habits',
      '<knows> to the sack what the barn will bear',
    ],
    prices: [
      '<saves> the first strawberries and <eats> the last',
      '<distrusts> a gift until {they} <has> seen the bill',
      '<wears> the old gloves out before opening the new pair',
    ],
    scenes: [
      'Behind the house is firewood for six winters, in order of year. {P} burns the oldest, wearing a blanket.',
      'The salt cod for the feast is soaked for four days. {P} changes the water each dawn, and will not be told that two would do.',
    ],
    notToSay: ['miserly'],
  },
  'vedic.saturn.gemini': {
    gloss: 'the examiner, among the pages of Mithuna',
    trait: 'a study pursued to the last footnote',
    shadow: 'a worry in two columns',
    gifts: [
      '<masters> a dry language for the sake of one text',
      '<weighs> each word so that the short answer holds',
      '<checks> the translation against the stone itself',
    ],
    prices: [
      '<says> less and less as {they} <knows> more',
      '<rehearses> a telephone call until the office has shut',
      '<polishes> a reply until the question has been withdrawn',
    ],
    scenes: [
      'The shorthand diaries had been given up by three universities. {P}, retired from the railways, is reading them aloud to a tape machine.',
      'The crossword has appeared for thirty years under the name of a heron. {P} is posting one more, and has mentioned it to nobody.',
    ],
    notToSay: ['pessimistic mind'],
  },
  'vedic.saturn.cancer': {
    gloss: 'the lodger, in the kitchen of Karka',
    trait: 'a care that comes as reliability',
    shadow: 'a hug postponed to the platform',
    gifts: [
      '<pays> the visits that the affectionate ones forget',
      '<stands> like a porch over people {they} rarely <hugs>',
      '<has> the spare bed aired a week before anybody thinks of coming',
    ],
    prices: [
      '<feels> the draught in a warm family',
      '<minds> being left out and <declines> the invitation',
      '<waits> to be asked in and <wipes> {their} feet meanwhile',
    ],
    scenes: [
      'For eleven years {P} has wound an old neighbour’s clock on Saturdays. They have never yet sat down.',
      'The guest house is shut for the season. {P} has put a lamp in one window all the same, on a timer, for the late hiker.',
    ],
    notToSay: ['an unloved child'],
  },
  'vedic.saturn.leo': {
    gloss: 'the old servant, in the palace of Simha',
    trait: 'a pride that has to earn its seat',
    shadow: 'a joyless crown',
    gifts: [
      '<upholds> the dignity of a place after its glory has gone',
      '<leads> without applause and <counts> the chairs afterwards',
      '<wears> the chain of office over a mended jersey, and with ease',
    ],
    prices: [
      '<bristles> at orders and <gives> them stiffly',
      '<suspects> praise of wanting something and <files> it',
      '<corrects> the seating plan of {their} own surprise party',
    ],
    scenes: [
      'The grand hotel has four guests left and no lift. {P} still lays the fish knives, and straightens the fourth guest’s.',
      'The puppet theatre gives a matinee to three pupils and a coat. {P} does the whole king, with the second-act cough.',
    ],
    notToSay: ['trouble with authority'],
  },
  'vedic.saturn.virgo': {
    gloss: 'the craftsman, at the bench of Kanya',
    trait: 'a diligence one could set a watch by',
    shadow: 'a conscience with a magnifying glass',
    gifts: [
      '<does> the invisible hem as well as the visible',
      '<finds> out how a thing failed without asking who',
      '<keeps> the lift’s logbook as if somebody would read it',
    ],
    prices: [
      '<redoes> at dusk what was right at noon',
      '<frets> over the last crumb of a finished loaf',
      '<lies> awake over a decimal that was right',
    ],
    scenes: [
      'The bell ropes have been spliced by {P} since the last verger. Ringers say that the third one is a pleasure, and {P} has started on the third one.',
      'The beekeepers’ ledger had two hives too many. {P} has been round all forty at dusk with a pencil, counting by the hum.',
    ],
    notToSay: ['a workhorse'],
  },
  'vedic.saturn.libra': {
    gloss: 'the just magistrate, exalted in Tula',
    trait: 'a fairness that outlasts moods',
    shadow: 'a kindness by the rules of procedure',
    gifts: [
      '<keeps> both ends of a bargain when one end has gone slack',
      '<gives> an opponent’s case the full length of a hearing',
      '<divides> the last of the coal so that both sheds are quiet',
    ],
    prices: [
      '<reserves> judgement even on a slice of cake',
      '<fulfils> the agreement to the letter and <withholds> the smile',
      '<needs> a second reading before accepting an apology',
    ],
    scenes: [
      'The rota for the well dates from a drought nobody remembers. {P} has the book, and the widow and the brewer get the same number of buckets.',
      'The four tenors must share one dressing room mirror. {P} has chalked the floor, and even the vainest keeps to a quarter.',
    ],
    notToSay: ['a great lawgiver'],
  },
  'vedic.saturn.scorpio': {
    gloss: 'the watchman, by the shaft of Vrishchika',
    trait: 'a tenacity below the waterline',
    shadow: 'a wound kept in good repair',
    gifts: [
      '<endures> what others would have made into a story',
      '<trusts> slowly, completely and usually just the once',
      '<holds> the rope until the third man is up and then <coils> it',
    ],
    prices: [
      '<bolts> from inside what was never going to be forced',
      '<keeps> the worst to {themself} until it is old news',
      '<remembers> the date of every slight by the weather',
    ],
    scenes: [
      'Since the flood {P} has gone down each evening to look at a mark on the cistern. It has not moved, and that is entered.',
      'The wreck was logged by divers and left. {P} dives to it every Sunday, and brings up the ship’s spoons in order.',
    ],
    notToSay: ['secretive and bitter'],
  },
  'vedic.saturn.sagittarius': {
    gloss: 'the abbot, in the school of Dhanu',
    trait: 'a belief with calluses',
    shadow: 'an ideal administered',
    gifts: [
      '<walks> the whole pilgrimage, including the ring road',
      '<tests> a creed by living on it for a winter',
      '<mends> the chapel roof before arguing about the sermon',
    ],
    prices: [
      '<sets> the novices an essay on joy, with a word limit',
      '<doubts> the good news on account of its adjectives',
      '<allows> hope on presentation of a timetable',
    ],
    scenes: [
      "Over the hostel’s washbasin hangs a rule that begins with the drains and ends with heaven. It is in {P's} lettering, and the drains are excellent.",
      'The astronomy society promises a comet before sunrise. {P} turns up with a rug and a flask, and reads the small print of the sky.',
    ],
    notToSay: ['dogmatic'],
  },
  'vedic.saturn.capricorn': {
    gloss: 'the builder, at home in Makara',
    trait: 'a patience laid in courses',
    shadow: 'a duty with no window',
    gifts: [
      '<thinks> in decades and <starts> on the Monday',
      '<carries> responsibility as others carry an umbrella, just in case',
      '<opens> the works at six so that nobody has to wait in the rain',
    ],
    prices: [
      '<meets> tenderness as a visitor without a badge',
      '<postpones> the view until the whole mountain is paid for',
      '<takes> {their} annual leave at the desk, with the blind down',
    ],
    scenes: [
      'The harbour wall is surveyed every seventh year. {P} has done four of them, and knows which stone the cormorant will be on.',
      'The model village is being moved by hand. {P} carries the town hall, and stops for the two-inch traffic.',
    ],
    notToSay: ['cold ambition'],
  },
  'vedic.saturn.aquarius': {
    gloss: 'the water carrier, in Kumbha, its other home',
    trait: 'a service to people in general',
    shadow: 'an aloofness with a public purpose',
    gifts: [
      '<maintains> what everybody uses and nobody sees',
      '<abides> by a common rule even when alone with it',
      '<oils> the public pump on a Sunday, unasked',
    ],
    prices: [
      '<knows> the district’s needs and not the neighbour’s name',
      '<waits> for everyone to be included and <eats> cold soup',
      '<refers> a friend in trouble to the proper office',
    ],
    scenes: [
      'The water of half the city goes past one dial. {P} looks at it last thing at night, and then all those people may turn in.',
      'The weather station on the moor has a visitors’ book. Every entry is by {P}, who signs in before reading the rain gauge.',
    ],
    notToSay: ['a detached reformer'],
  },
  'vedic.saturn.pisces': {
    gloss: 'the ferryman, on the waters of Meena',
    trait: 'a compassion with regular hours',
    shadow: 'a sorrow that has no address',
    gifts: [
      '<turns> up, in all weathers, for people without a claim',
      '<gives> a vague longing a bench, a bell and a timetable',
      '<keeps> the night shelter’s stove going on a rota of one',
    ],
    prices: [
      '<lets> the shape of a day go soft with pity',
      '<worries> about the tide on its way out',
      '<mourns> the holiday from its second morning',
    ],
    scenes: [
      'On the last boat there is always someone who cannot pay. {P} looks at the far shore and says that the till is shut.',
      'The cloister garden is raked at six whether anyone comes or not. {P} has left the one leaf that looked settled.',
    ],
    notToSay: ['sacrificial', 'karmic sadness'],
  },
}
