import type { Cards } from '../card.ts'

/** Jupiter, counsel; Venus, delight; Saturn, labour: by sign among the stars. */
export const JUPITER_VENUS_SATURN_IN_SIGNS: Cards = {
  'vedic.jupiter.aries': {
    gloss: 'the teacher, on the march in Mesha',
    trait: 'a counsel that says go',
    shadow: 'a wisdom out of breath',
    gifts: [
      '<believes> in a beginner loudly enough to be heard at the start',
      '<learns> a thing by teaching it on the second day',
    ],
    prices: [
      '<blesses> a leap without measuring the ditch',
      '<hands> out advice at a gallop and <waits> for none',
    ],
    scenes: [
      'The girl on the high board has turned round. {P}, fully dressed, is climbing up to jump first.',
      'The bagpipe society has opened its register. {P} signed first, as president, and is being shown which end to blow.',
    ],
    notToSay: ['a heroic guru'],
  },
  'vedic.jupiter.taurus': {
    gloss: 'the giver, in the pastures of Vrishabha',
    trait: 'a generosity that can be weighed',
    shadow: 'a blessing counted in courses',
    gifts: [
      '<gives> useful things in large sizes',
      '<trusts> slow growth and <plants> for the great-nephews',
    ],
    prices: [
      '<grows> fond of the means and <mislays> the end',
      '<takes> comfort for proof that nothing is amiss',
    ],
    scenes: [
      'By way of condolence {P} has sent a ham. It lasted through the week of visitors, and was spoken of.',
      'The village bank was to lend to the orchard cooperative. {P} has walked the committee round the trees, biting into each kind.',
    ],
    notToSay: ['rich and comfortable'],
  },
  'vedic.jupiter.gemini': {
    gloss: 'the sage, in the classroom of Mithuna',
    trait: 'a learning with many windows',
    shadow: 'a wisdom cut up for conversation',
    gifts: [
      '<finds> a lesson in a jingle and <teaches> it as one',
      '<introduces> a specialist to the passer-by who had the answer',
    ],
    prices: [
      '<holds> every view for the length of a good supper',
      '<swaps> the conclusion for a livelier one during the applause',
    ],
    scenes: [
      'The encyclopaedia was to settle the bet. {P} is on the fifth volume, reading out, and they have forgotten who had said what.',
      'The planetarium has lost its recorded commentary. {P} steps up with a pointer, two puns and a question that nobody can leave alone.',
    ],
    notToSay: ['scattered wisdom'],
  },
  'vedic.jupiter.cancer': {
    gloss: 'the guest who feeds the house, exalted in Karka',
    trait: 'a kindness that knows what is needed',
    shadow: 'a shelter that is hard to grow out of',
    gifts: [
      '<adopts> without papers whoever was left at the station',
      '<remembers> a whole family’s stories and <tells> them kindly',
    ],
    prices: [
      '<forgives> a grown man what was sweet in a boy',
      '<feeds> a doubt with cake when it wanted an answer',
    ],
    scenes: [
      'A flock of scouts has been rained out. {P} has put them in the loft in rows, and reads to them from the seed catalogue.',
      'The new lodger from Norway was quiet at supper. Next evening {P} has somehow found brown cheese, and is slicing it very thin.',
    ],
    notToSay: ['supremely blessed'],
  },
  'vedic.jupiter.leo': {
    gloss: 'the counsellor, at the right hand of Simha',
    trait: 'a magnanimity with a sense of occasion',
    shadow: 'a good deed in full dress',
    gifts: [
      '<praises> a subordinate in the hearing of the chairman',
      '<makes> a small ceremony of somebody’s ordinary success',
    ],
    prices: [
      '<founds> a prize and <judges> it too',
      '<pardons> everyone from a slightly raised chair',
    ],
    scenes: [
      'The lollipop lady retires today. {P} has got up an arch of umbrellas, a band and the mayor, who had thought it was for the mayor.',
      'The newest apprentice has glazed a first tile. {P} has it carried through the tile works on a cushion, with the kiln crew saluting.',
    ],
    notToSay: ['noble and proud'],
  },
  'vedic.jupiter.virgo': {
    gloss: 'the priest, in the workroom of Kanya',
    trait: 'a faith in careful help',
    shadow: 'a mercy with conditions attached',
    gifts: [
      '<improves> the world by one correctly filled form',
      '<teaches> by correcting one thing and <lets> the rest be',
    ],
    prices: [
      '<looks> into the gift horse’s mouth, out of love for horses',
      '<misses> the vision for a comma in its third line',
    ],
    scenes: [
      'A charity has sent nine crates of left shoes. {P} has written to the other charity.',
      'The reading group is doing the scriptures of six nations. {P} has made the index, and a second one for the jokes.',
    ],
    notToSay: ['small-minded'],
  },
  'vedic.jupiter.libra': {
    gloss: 'the judge, between the pans of Tula',
    trait: 'a justice that invites both parties in',
    shadow: 'a verdict softened by the wine',
    gifts: [
      '<sees> fairness as something that two people can make',
      '<advises> as if the other side were in the room',
    ],
    prices: [
      '<concedes> the principle in order to keep the dinner',
      '<weighs> a kindness until the moment for it has gone',
    ],
    scenes: [
      'The fence was in dispute since the grandfathers. {P} has had a gate put in, and the two goats now use it.',
      'The two bakers on the square both claim the plaited loaf. {P} has founded a festival for it, with two first prizes.',
    ],
    notToSay: ['a fair marriage'],
  },
  'vedic.jupiter.scorpio': {
    gloss: 'the confessor, in the caves of Vrishchika',
    trait: 'a trust earned by hearing the worst',
    shadow: 'a taste for the dark chapter',
    gifts: [
      '<hears> a shameful thing and <passes> the bread',
      '<believes> that people can change, and <waits> up for it',
    ],
    prices: [
      '<credits> the hidden reason over the obvious kindness',
      '<keeps> back the last page of every teaching',
    ],
    scenes: [
      'A man in the next berth has something on his mind. {P} puts out the reading light, and by the border it has been told.',
      'The old organ has a stop that nobody dares pull. {P} has read its builder’s letters for a winter, and pulls it softly.',
    ],
    notToSay: ['occult wisdom'],
  },
  'vedic.jupiter.sagittarius': {
    gloss: 'the preceptor, at home in Dhanu',
    trait: 'a conviction that has open country round it',
    shadow: 'a sermon on a picnic rug',
    gifts: [
      '<raises> the level of a quarrel until it is worth having',
      '<tells> the truth cheerfully enough for it to be welcome',
    ],
    prices: [
      '<takes> the compass out to go to the letter box',
      '<mistakes> a wide horizon for a timetable',
    ],
    scenes: [
      'The debating room is being painted. {P} has the class on the roof, among the aerials, and they have got as far as justice.',
      'The night bus has broken down on the moor. {P} has everyone out on the verge, finding the Pole Star with a rolled newspaper.',
    ],
    notToSay: ['a great teacher'],
  },
  'vedic.jupiter.capricorn': {
    gloss: 'a priest among the masons, fallen in Makara',
    trait: 'a hope that works with what there is',
    shadow: 'a grace issued against a signature',
    gifts: [
      '<keeps> a modest promise to which no one would have held {them}',
      '<earns> a belief slowly and then <stands> on it',
    ],
    prices: [
      '<counts> on the worst and <is> thrifty with the best',
      '<files> good news until it has been confirmed',
    ],
    scenes: [
      'At the foundation’s meeting the vision is read out. {P} asks whether the widow in number six could first have a handrail.',
      'The glider club had voted for a marble entrance. {P} has spent it on a winch, and kept a receipt for the difference.',
    ],
    notToSay: ['no wisdom', 'an unlucky Jupiter'],
  },
  'vedic.jupiter.aquarius': {
    gloss: 'the philosopher, in the wards of Kumbha',
    trait: 'a goodwill without a favourite',
    shadow: 'a love of humanity by post',
    gifts: [
      '<shares> what {they} <knows> so widely that its source is forgotten',
      '<brings> strangers under one roof and <gives> them a use',
    ],
    prices: [
      '<reforms> the almshouse and <forgets> who is having a birthday in it',
      '<agrees> with mankind and <quarrels> with the subcommittee',
    ],
    scenes: [
      "The pamphlet on well-digging has {P's} diagrams and no name. It has turned up in a province where even the alphabet is different.",
      'The tool library began with one drill and a list. {P} has gone home, and two hundred households are lending each other ladders.',
    ],
    notToSay: ['a humanitarian saint'],
  },
  'vedic.jupiter.pisces': {
    gloss: 'the devotee, at home in Meena',
    trait: 'a mercy with no far bank',
    shadow: 'a goodness that leaves the tap on',
    gifts: [
      '<pities> the winner as well, and <is> right',
      '<trusts> a stray hope far enough to lay a place for it',
    ],
    prices: [
      '<answers> a practical need with a beautiful silence',
      '<promises> everyone the same free Thursday and <means> it',
    ],
    scenes: [
      'The choir has one bass, and he is flat. {P} has asked him to stand in the apse, where it sounds like the sea.',
      'The theatre cloakroom has kept one odd glove for each season. {P} has pinned them in pairs by temperament, and people come to look.',
    ],
    notToSay: ['saintly compassion'],
  },
  'vedic.venus.aries': {
    gloss: 'the love of things, in the heat of Mesha',
    trait: 'a delight that cannot wait to be introduced',
    shadow: 'a longing that ends at the ribbon',
    gifts: [
      '<declares> a liking before it can turn into a strategy',
      '<starts> a friendship by asking straight out for one',
    ],
    prices: ['<cools> at the very word steady', '<takes> a slow answer for no answer and <leaves>'],
    scenes: [
      'On a rope across the ravine hangs a stranger in a red jersey. {P} has enrolled in the course, and asked the name of the jersey.',
      'The bakery window has one pistachio éclair in it. {P} has crossed four lanes and a fountain, and is eating before the change arrives.',
    ],
    notToSay: ['rash in love'],
  },
  'vedic.venus.taurus': {
    gloss: 'the joy of the senses, at home in Vrishabha',
    trait: 'a pleasure that puts down roots',
    shadow: 'an affection with a fence',
    gifts: [
      '<loves> with the patience of somebody growing asparagus',
      '<teaches> a hurried guest to notice what a pear can do',
    ],
    prices: [
      '<keeps> the cushion, the coffee and the person where they were',
      '<orders> the same dish for years and <mourns> a new menu',
    ],
    scenes: [
      'For the picnic in the quarry {P} has brought real glasses, rolled in socks. The socks are rather fine as well.',
      'The singing teacher wants the note held a little longer. {P} holds it until the tram outside has come, filled and gone.',
    ],
    notToSay: ['sensual'],
  },
  'vedic.venus.gemini': {
    gloss: 'the charm of speech, with the pair of Mithuna',
    trait: 'a liking that begins with a remark',
    shadow: 'a tenderness edited for wit',
    gifts: [
      '<plays> at love so well that it turns out to be love',
      '<stays> curious for years about someone {they} already <knows> well',
    ],
    prices: [
      '<has> a reply ready where a blush would have done',
      '<enjoys> two invitations for one evening and <accepts> both',
    ],
    scenes: [
      'Between the shelves at the lending library there is an exchange of slips, in rhyme, about the overdue. {P} has begun to return things late.',
      'The ferry takes forty minutes. {P} has borrowed a phrasebook, and a family from Porto is correcting the pages.',
    ],
    notToSay: ['a flirt'],
  },
  'vedic.venus.cancer': {
    gloss: 'the art of keeping close, by the water of Karka',
    trait: 'an affection with an apron on',
    shadow: 'a love that checks the windows twice',
    gifts: [
      '<shows> a fondness by what is in the oven on the day',
      '<makes> a rented room feel as if someone had been expected',
    ],
    prices: [
      '<is> hurt in the gravy, and <says> so through the potatoes',
      '<keeps> old letters close and new people at the garden gate',
    ],
    scenes: [
      'A jersey was knitted for someone who had said once that the north platform was cold. It took {P} all spring, and now it is June.',
      'The allotment shed has a cracked blue jug on the sill. {P} fills it with sweet peas when the early bus is due past.',
    ],
    notToSay: ['clinging love'],
  },
  'vedic.venus.leo': {
    gloss: 'the splendour of love, under the canopy of Simha',
    trait: 'a love that hires the band',
    shadow: 'an adoration with a minimum tariff',
    gifts: [
      '<makes> the beloved feel like an opening night',
      '<lends> a shy friend the better coat, and the entrance',
    ],
    prices: [
      '<sulks> if the encore is merely sincere',
      '<needs> to be told again what was said so nicely yesterday',
    ],
    scenes: [
      'The aunt had asked for no fuss. She is being driven to her party by {P} in a milk float, with ostrich feathers.',
      'At the karaoke night the trainee has lost the place. {P} takes the second microphone, hums badly on purpose, and lets the trainee shine.',
    ],
    notToSay: ['dramatic romance'],
  },
  'vedic.venus.virgo': {
    gloss: 'the love of things with its glasses on, fallen in Kanya',
    trait: 'a tenderness that takes pains',
    shadow: 'a flaw loved less than it deserves',
    gifts: [
      '<remembers> the seam that scratched, and <has> turned it',
      '<prefers> a modest person at work to a charming one at rest',
    ],
    prices: [
      '<improves> a compliment until it is an assessment',
      '<withholds> the yes until every teaspoon has been counted',
    ],
    scenes: [
      "The spice rack in the new flat has been done by someone during the night. The labels are {P's} handwriting, and so is the apology.",
      'The borrowed bicycle comes home with its bell mended and the saddle at its owner’s height. {P} was, it seems, just passing the shop.',
    ],
    notToSay: ['unlucky in love', 'prudish'],
  },
  'vedic.venus.libra': {
    gloss: 'the maker of treaties, at home in Tula',
    trait: 'a grace in all dealings of two',
    shadow: 'a harmony paid in small lies',
    gifts: [
      '<puts> two voices in one key without their noticing',
      '<dresses> a plain table so that nobody wants to leave it',
    ],
    prices: [
      '<dreads> a scene so much that one gets arranged',
      '<asks> three people which shoes and <buys> neither pair',
    ],
    scenes: [
      'Across the fish stall two customers reach for one turbot. {P} has asked the price of it in halves, and they are exchanging recipes.',
      'The museum café has put two rival curators at one small table. {P} moves the vase an inch, and they can see each other.',
    ],
    notToSay: ['the perfect partner'],
  },
  'vedic.venus.scorpio': {
    gloss: 'the undertow of love, in Vrishchika',
    trait: 'an attachment without a shallow end',
    shadow: 'a hunger that wants the key as well',
    gifts: [
      '<loves> what has been seen with its mask off',
      '<guards> a friend’s secret long after the friend has told everyone',
    ],
    prices: [
      '<tests> the ice under a perfectly good kiss',
      '<wants> all of a person’s evening, including the part before they met',
    ],
    scenes: [
      'In the darkroom a face comes up in the tray. {P} has taken that face a hundred times, and waits for it with the same held breath.',
      'At the potters’ market {P} has walked past one black bowl five times. The sixth time there is a question about who fired it.',
    ],
    notToSay: ['dangerous passions'],
  },
  'vedic.venus.sagittarius': {
    gloss: 'the lover of distance, on the heath of Dhanu',
    trait: 'a liking for whoever widens the view',
    shadow: 'a heart that packs while kissing',
    gifts: [
      '<laughs> with a companion on the wrong side of the pass',
      '<courts> with maps, bad sandwiches and a great deal of sky',
    ],
    prices: [
      '<loves> the idea, and its bearer for as long as they agree',
      '<promises> much at one airport and <recalls> it at another',
    ],
    scenes: [
      'The card from the salt desert says that there is nothing here and that it is wonderful. {P} has asked for a week off, and a hat.',
      'The Finnish evening class was meant for a holiday. {P} is in the third year, because of how the teacher says bilberry.',
    ],
    notToSay: ['commitment-shy'],
  },
  'vedic.venus.capricorn': {
    gloss: 'the tenderness of working hours, with the mason Makara',
    trait: 'an affection that is meant to bear weight',
    shadow: 'a caress entered in the books',
    gifts: [
      '<stays> beside someone through the unphotographed years',
      '<grows> more playful with every year of knowing someone',
    ],
    prices: [
      '<asks> of a bunch of violets what the occasion is',
      '<puts> pleasure in the diary and <arrives> for it with a folder',
    ],
    scenes: [
      'No ring was given. There is a bench at the tram stop, planed to fit two particular people, and {P} oils it each October.',
      'The tango lessons were taken in secret, on Tuesdays, for two years. At the office party {P} crosses the carpet and asks the cashier.',
    ],
    notToSay: ['loves for status'],
  },
  'vedic.venus.aquarius': {
    gloss: 'the friend of all, at the well of Kumbha',
    trait: 'a love that leaves the lid off',
    shadow: 'a warmth set at room temperature',
    gifts: [
      '<likes> people for what makes others move down the bench',
      '<stays> on fond terms with everyone {they} ever adored',
    ],
    prices: [
      '<treats> an only one as one of several',
      '<explains> a feeling in general when it was asked for in particular',
    ],
    scenes: [
      'Their first outing was to a public meeting about storks. {P} thought it had gone well, as there had been a resolution.',
      'The radio club has a newcomer whom nobody can follow. {P} has brought a stool over, and with a soldering iron between them all is well.',
    ],
    notToSay: ['unconventional love'],
  },
  'vedic.venus.pisces': {
    gloss: 'the love that asks no receipt, exalted in Meena',
    trait: 'a tenderness that goes all the way in',
    shadow: 'a rescue taken for a romance',
    gifts: [
      '<sees> somebody whole on their least lovely day',
      '<hears> what a clumsy present was trying to say',
    ],
    prices: [
      '<pours> it out on stony ground and <sings>',
      '<falls> for what someone could be and <meets> them later',
    ],
    scenes: [
      'In the ward for old instruments nobody visits the harmonium. {P} sits with it at lunch, pressing one key.',
      'The accordionist in the underpass has only the one waltz. {P} has missed two trains for it, and knows where the bellows sigh.',
    ],
    notToSay: ['divine love'],
  },
  'vedic.saturn.aries': {
    gloss: 'the patience of a person made to run, fallen in Mesha',
    trait: 'an effort that learns its pace the hard way',
    shadow: 'a brake and a pedal pressed together',
    gifts: [
      '<gets> up for the fourth attempt with a better knot',
      '<learns> courage late and <keeps> it in good order',
    ],
    prices: [
      '<resents> the queue and {themself} for standing in it',
      '<holds> back at the start and <blames> the starter',
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
    ],
    prices: [
      '<saves> the first strawberries and <eats> the last',
      '<distrusts> a gift until {they} <has> seen the bill',
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
    ],
    prices: [
      '<says> less and less as {they} <knows> more',
      '<rehearses> a telephone call until the office has shut',
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
    ],
    prices: [
      '<feels> the draught in a warm family',
      '<minds> being left out and <declines> the invitation',
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
    ],
    prices: [
      '<bristles> at orders and <gives> them stiffly',
      '<suspects> praise of wanting something and <files> it',
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
    ],
    prices: [
      '<redoes> at dusk what was right at noon',
      '<frets> over the last crumb of a finished loaf',
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
    ],
    prices: [
      '<reserves> judgement even on a slice of cake',
      '<fulfils> the agreement to the letter and <withholds> the smile',
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
    ],
    prices: [
      '<bolts> from inside what was never going to be forced',
      '<keeps> the worst to {themself} until it is old news',
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
    ],
    prices: [
      '<sets> the novices an essay on joy, with a word limit',
      '<doubts> the good news on account of its adjectives',
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
    ],
    prices: [
      '<meets> tenderness as a visitor without a badge',
      '<postpones> the view until the whole mountain is paid for',
    ],
    scenes: [
      'The harbour wall is surveyed every seventh year. {P} has done four of them, and knows which stone the cormorant will be on.',
      'The model village is being moved by hand. {P} carries the town hall, and stops for the two-inch traffic.',
    ],
    notToSay: ['cold ambition'],
  },
  'vedic.saturn.aquarius': {
    gloss: 'the water carrier, in Kumbha, its second house',
    trait: 'a service to people in general',
    shadow: 'an aloofness with a public purpose',
    gifts: [
      '<maintains> what everybody uses and nobody sees',
      '<abides> by a common rule even when alone with it',
    ],
    prices: [
      '<knows> the district’s needs and not the neighbour’s name',
      '<waits> for everyone to be included and <eats> cold soup',
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
    ],
    prices: [
      '<lets> the shape of a day go soft with pity',
      '<worries> about the tide on its way out',
    ],
    scenes: [
      'On the last boat there is always someone who cannot pay. {P} looks at the far shore and says that the till is shut.',
      'The cloister garden is raked at six whether anyone comes or not. {P} has left the one leaf that looked settled.',
    ],
    notToSay: ['sacrificial', 'karmic sadness'],
  },
}
