import type { Cards } from '../card.ts'

/** What becomes of Jupiter, growth, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_JUPITER: Cards = {
  'western.aspect.jupiter-saturn.join': {
    trait: 'a hope and a caution on one board',
    shadow: 'a plan forever in committee with itself',
    gifts: ['<tells> a sound venture from a merely exciting one'],
    prices: ['<says> yes and no to a thing in the same week'],
    scenes: [
      'With one hand {P} books the sailing trip, and with the other buys the insurance, the flares and a book on knots.',
    ],
    notToSay: ['great achievements'],
  },
  'western.aspect.jupiter-saturn.flow': {
    trait: 'a growth at the speed of its foundations',
    shadow: 'a sensible life that never overflows',
    gifts: [
      '<turns> a hope into stages and <reaches> the first of them',
      '<enlarges> a thing by one sound brick at a time',
    ],
    prices: [
      '<waits> for the right moment a little past it',
      '<budgets> even for the surprise, and <files> its receipt',
    ],
    scenes: [
      "A café of {P's} would begin as one table on the pavement. Another would be added when the first was always full, and none would have to go.",
      'The library in the village hall began as one shelf. Every spring {P} adds the next, planed and numbered, and so far the walls have kept up.',
    ],
    notToSay: ['steady success'],
  },
  'western.aspect.jupiter-saturn.strain': {
    trait: 'a foot on each pedal',
    shadow: 'a hope punished for having been one',
    gifts: [
      '<knows> both arguments, for leaping and for staying, from within',
      '<takes> a tape measure to a high hope and <keeps> both',
    ],
    prices: [
      '<expands> in good weather and <regrets> it in bad',
      '<says> a warm yes on Friday and a cool perhaps on Monday',
    ],
    scenes: [
      'In spring {P} digs up the lawn for vegetables, and in autumn the lawn goes back. The neighbours set their watches by it.',
      'With one hand {P} has sent out the invitations, and with the other cancelled the marquee. In the end there are forty people under a cherry tree.',
    ],
    notToSay: ['financial ups and downs'],
  },
  'western.aspect.jupiter-uranus.join': {
    trait: 'a luck that comes from leaping',
    shadow: 'a revolution proposed every Monday',
    gifts: ['<sees> the opening a moment before it is one'],
    prices: ['<deserts> a promising thing for a more surprising one'],
    scenes: [
      "A stranger’s remark on the tram, about mushrooms in cellars, may change {P's} plans for the decade. The stranger would be astonished to hear it.",
    ],
    notToSay: ['sudden wealth'],
  },
  'western.aspect.jupiter-uranus.flow': {
    trait: 'an openness that luck finds convenient',
    shadow: 'a trust that something will turn up',
    gifts: [
      '<gives> an untried idea, or person, the first chance',
      '<spots> the opening in a rule that others read as a refusal',
    ],
    prices: [
      '<outgrows> arrangements that others were counting on',
      '<signs> up for the next adventure on the way home from this one',
    ],
    scenes: [
      'The course is full, and {P} turns up anyway with a folding stool. The lecturer asks, at the end, for more people with stools.',
      'The ferry was on strike, and the pier full of sighing. {P} asked the captain of the pilot boat what he was doing for lunch.',
    ],
    notToSay: ['lucky breaks'],
  },
  'western.aspect.jupiter-uranus.strain': {
    trait: 'a hunger for a larger and freer scale',
    shadow: 'a promise broken for the sake of a better',
    gifts: [
      '<enlarges> people’s notion of what is permitted',
      '<raises> the sights of a meeting by doubling its boldest number',
    ],
    prices: [
      '<bets> the barn on a new kind of cow',
      '<throws> over a fair offer because somewhere there must be a wilder',
    ],
    scenes: [
      'It says on the ticket that one must change at the junction. {P} stays on, to see, and rings from the frontier in high spirits.',
      'The plan had been a week by the lake. On the eve {P} brings out a map with no lake on it, and two of the others begin to grin.',
    ],
    notToSay: ['restless'],
  },
  'western.aspect.jupiter-neptune.join': {
    trait: 'a faith that spreads like warm water',
    shadow: 'a trust in the marvellous over the probable',
    gifts: ['<believes> people better and so now and then <makes> them so'],
    prices: ['<gives> to the cause with the saddest poster'],
    scenes: [
      'A prophet with a guitar addresses the square. {P} is not taken in, quite, but buys copies for friends.',
    ],
    notToSay: ['spiritual', 'a visionary'],
  },
  'western.aspect.jupiter-neptune.flow': {
    trait: 'a kindness with a wide horizon',
    shadow: 'a dreaminess about means and dates',
    gifts: [
      '<comforts> by giving a trouble a larger sky',
      '<opens> a hall, a purse or a song to whoever is out in the rain',
    ],
    prices: [
      '<intends> so well that doing it seems a detail',
      '<trusts> the weather, the ferryman and the till to come right',
    ],
    scenes: [
      'It would be like {P} to send voice messages to the night drivers of a whole region, about nothing much. Some drivers would save them.',
      'The supper for those off the boats was to be for thirty. {P} had set no limit and a great many lanterns, and there turned out to be rice.',
    ],
    notToSay: ['compassionate'],
  },
  'western.aspect.jupiter-neptune.strain': {
    trait: 'a hope that inflates on contact with air',
    shadow: 'a belief that outlives the evidence',
    gifts: [
      '<holds> out for a kinder world than the one on offer',
      '<sees> the cathedral in a pile of stones and <gets> others to carry',
    ],
    prices: [
      '<pledges> a sum that was never in the account',
      '<signs> in good faith for a castle that has been sold before',
    ],
    scenes: [
      'The scheme is to bring the sea to an inland town, by brass band. {P} has found the band, and is vague about the sea.',
      'By the third glass of elderflower the club has an island. {P} has drawn the harbour, and it falls to the secretary to look for the water.',
    ],
    notToSay: ['gullible', 'a dreamer'],
  },
  'western.aspect.jupiter-pluto.join': {
    trait: 'an ambition to change the whole of a thing',
    shadow: 'a conviction that would flatten hills',
    gifts: ['<finds> what a failing group could still become'],
    prices: ['<converts> people who had only come for the soup'],
    scenes: [
      'Somebody has to run the allotment society for a year. Under {P} there would be a bylaw, a barn and a very long waiting list.',
    ],
    notToSay: ['immense wealth', 'power'],
  },
  'western.aspect.jupiter-pluto.flow': {
    trait: 'a confidence grown out of hard times',
    shadow: 'a quiet taste for influence',
    gifts: [
      '<makes> something prosper where others had written it off',
      '<puts> faith in what lies fallow and <has> the stamina to dig',
    ],
    prices: [
      '<knows> best for people and <is> often thanked for it later',
      '<takes> over the kitchen in order to improve a sandwich',
    ],
    scenes: [
      'An orchard is called dead by two experts. {P} would buy it for a song, cut hard, and wait.',
      'The quarry had been a tip for a generation. {P} asked for the lease, and there are swallows in it now, and a stage.',
    ],
    notToSay: ['resourceful'],
  },
  'western.aspect.jupiter-pluto.strain': {
    trait: 'a will to grow past what is allowed',
    shadow: 'a righteousness that will not negotiate',
    gifts: [
      '<unmasks> a pious fraud with evident enjoyment',
      '<asks> who profits from a noble cause, and <goes> on asking',
    ],
    prices: [
      '<stakes> too much on being proved right',
      '<preaches> at a bus driver about the company’s accounts',
    ],
    scenes: [
      'The dispute about the football pool was settled long ago, people think. {P} has the old emails and is coming up in the lift with a printout.',
      'The foundation’s brochure has a dove on it. {P} has got hold of the annexe, and reads it out at the reception between the speeches.',
    ],
    notToSay: ['fanatical', 'greedy'],
  },
  'western.aspect.jupiter-ascendant.join': {
    trait: 'a manner with room in it for others',
    shadow: 'a largeness that takes the armrest',
    gifts: ['<makes> people feel, on arrival, that things are looking up'],
    prices: ['<promises> at the entrance what cannot be kept by the exit'],
    scenes: [
      'The waiting list had been closed. The secretary finds that she has opened it again for {P}, and that they have been discussing her allotment.',
    ],
    notToSay: ['jovial', 'lucky'],
  },
  'western.aspect.jupiter-ascendant.flow': {
    trait: 'a good cheer that meets with goodwill',
    shadow: 'a reliance on things working out socially',
    gifts: ['<turns> a chance meeting into an opportunity for both'],
    prices: ['<treats> first encounters as friendships and <mislays> them'],
    scenes: [
      'Rained off the campsite, {P} asks at a farm for a barn. They are given the good bedroom, and go back next year for the daughter’s wedding.',
    ],
    notToSay: ['optimistic'],
  },
  'western.aspect.jupiter-ascendant.strain': {
    trait: 'a warmth that enters a size too large',
    shadow: 'a confidence that has not looked who is there',
    gifts: ['<lifts> the spirits of a gloomy gathering against its will'],
    prices: ['<gives> advice to somebody who turns out to be the expert'],
    scenes: [
      'The story was told to the quiet gentleman with all the trimmings. He had been the pilot of that aeroplane, and says so, kindly, over the cheese.',
    ],
    notToSay: ['boastful'],
  },
  'western.aspect.jupiter-midheaven.join': {
    trait: 'a calling that wants a wide window',
    shadow: 'a name that has grown faster than its owner',
    gifts: ['<is> trusted with large matters by people who barely know {them}'],
    prices: ['<accepts> the honour and <is> surprised by the work'],
    scenes: [
      'The society needs somebody to say a few words. {P} says them, and leaves the hall as honorary president of a thing to do with canals.',
    ],
    notToSay: ['success and honours'],
  },
  'western.aspect.jupiter-midheaven.flow': {
    trait: 'a career helped along by being liked',
    shadow: 'an advancement too smooth to learn from',
    gifts: ['<opens> a way for those coming up behind'],
    prices: ['<counts> on a patron where preparation was called for'],
    scenes: [
      "The old headmistress is retiring and has been asked for a name. She gives {P's}, and then, being fair, a list of what {they} will need help with.",
    ],
    notToSay: ['lucky in career'],
  },
  'western.aspect.jupiter-midheaven.strain': {
    trait: 'an aim too large for any one office',
    shadow: 'a title preferred to a task',
    gifts: ['<reminds> a narrow profession of what it was for'],
    prices: ['<oversells> the first year and <spends> the second explaining'],
    scenes: [
      "Any plan of {P's} has a fountain in it. The board asks what the department is to do, and there is a pause in which water can almost be heard.",
    ],
    notToSay: ['overambitious'],
  },
  'western.aspect.jupiter-chiron.join': {
    trait: 'a faith that has been hurt and kept',
    shadow: 'a cure recommended to everyone',
    gifts: ['<finds> some sense in a misfortune without calling it a blessing'],
    prices: ['<preaches> the remedy that helped once'],
    scenes: [
      'Of a failed expedition {P} would later give talks in schools. The part they always ask for is how everybody got home.',
    ],
    notToSay: ['a wise teacher'],
  },
  'western.aspect.jupiter-chiron.flow': {
    trait: 'a generosity that knows what lack is like',
    shadow: 'a helping hand that likes to be grand',
    gifts: [
      '<gives> where it will not shame the one who takes',
      '<jokes> about an old defeat until someone with a fresh one can laugh',
    ],
    prices: [
      '<hopes> on behalf of people who would rather complain',
      '<prescribes> a long walk for what wants a bandage',
    ],
    scenes: [
      'Some of the class cannot pay for the outing. {P} lets it be known that the coach company has made a mistake and is carrying them free.',
      'On the first evening at the hostel a boy is too homesick for soup. {P} tells the table about having been fetched home in pyjamas, twice.',
    ],
    notToSay: ['healing through faith'],
  },
  'western.aspect.jupiter-chiron.strain': {
    trait: 'a hope that keeps pressing on a scar',
    shadow: 'a certainty borrowed against an old disappointment',
    gifts: [
      '<doubts> easy consolations and so never <offers> one',
      '<keeps> hoping with both eyes open, having once kept them shut',
    ],
    prices: [
      '<believes> too much and then, for a season, in nothing',
      '<mocks> a comfort that was wanted by the person in the next chair',
    ],
    scenes: [
      'The others have all walked over the hot coals, and are hugging. {P} has stayed with the shoes, wanting badly to be convinced.',
      'The leaflet promises a new spine by the end of the month. {P} folds it into a very small boat, and keeps the boat.',
    ],
    notToSay: ['a crisis of faith'],
  },
}
