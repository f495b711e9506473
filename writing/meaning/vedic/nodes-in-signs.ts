import type { Cards } from '../card.ts'

/** Rahu, the appetite, and Ketu, the letting go, by sign among the stars. */
export const NODES_IN_SIGNS: Cards = {
  'vedic.rahu.aries': {
    gloss: 'the hungry node, in Mesha',
    trait: 'a hunger to be the first of a kind',
    shadow: 'a dare with no audience left',
    gifts: [
      '<attempts> alone what was thought to need a federation',
      '<makes> a new thing look possible by doing it badly first',
      '<rings> the bell of the firm that has not advertised',
    ],
    prices: [
      '<elbows> past a record that nobody was defending',
      '<wants> the title before anyone has held the contest',
      '<starts> the applause for {their} own idea',
    ],
    scenes: [
      'Unicycles are not provided for in the rules of the hill race. {P} has read them, and is at the start.',
      'The town has never had a curling team. {P} has ordered a stone from Scotland, and is sweeping the skating rink toward it.',
    ],
    notToSay: ['reckless'],
  },
  'vedic.rahu.taurus': {
    gloss: 'the node of appetite, in Vrishabha',
    trait: 'a hunger for things with weight',
    shadow: 'a cellar that is never quite stocked',
    gifts: [
      '<acquires> taste from scratch and <ends> as its judge',
      '<recognises> quality in a thing that others pass on the pavement',
      '<saves> for the real thing through a year of copies',
    ],
    prices: [
      '<orders> the second helping in order to own it',
      '<counts> what is on the neighbour’s side of the hedge',
      '<keeps> the price on until the guests have seen it',
    ],
    scenes: [
      'It began with one cheese on an exchange visit. {P} has a cave by now, with a barometer, and a waiting wheel from each canton.',
      'The flea market has one heavy bronze doorknob. {P} carries it home to a door that is still to be found.',
    ],
    notToSay: ['greedy'],
  },
  'vedic.rahu.gemini': {
    gloss: 'the ascending node, in Mithuna',
    trait: 'a hunger for news of everything',
    shadow: 'a mind with all its tabs ajar',
    gifts: [
      '<decodes> a jargon overnight and <speaks> it by noon',
      '<picks> up a dialect from one taxi ride and <thanks> in it',
      '<gets> an answer out of a switchboard that had closed',
    ],
    prices: [
      '<passes> on a rumour for the beauty of its construction',
      '<answers> a message while composing a better one to someone else',
      '<reads> the last page first and <tells> it at lunch',
    ],
    scenes: [
      'The beekeepers, the ham radio people and the Esperantists all believe {P} to be one of them. They may be about to share a coach.',
      'The shortwave set brings in a farming bulletin from Patagonia. {P} knows by now what fleece fetches, and has an opinion on it.',
    ],
    notToSay: ['a liar'],
  },
  'vedic.rahu.cancer': {
    gloss: 'the node of wanting, in Karka',
    trait: 'a hunger to belong under some roof',
    shadow: 'a nest lined with other birds’ feathers',
    gifts: [
      '<founds> a household out of people who had none',
      '<adapts> to a foreign household by the second breakfast',
      '<turns> a rented room into an address that friends know by heart',
    ],
    prices: [
      '<collects> grandmothers and <forgets> to ring the real one',
      '<looks> for home in places that have a waiting list',
      '<studies> other people’s Christmases through the glass',
    ],
    scenes: [
      'The photographs along the stairs look like forebears. {P} bought the lot at a fair, and has named them so well that visitors see a likeness.',
      'The village has a soup that only natives may stir. {P} has lived there since March, and is holding the ladle.',
    ],
    notToSay: ['emotional deceit'],
  },
  'vedic.rahu.leo': {
    gloss: 'the shadow that swallows lights, in Simha',
    trait: 'a hunger for the lit part of the stage',
    shadow: 'a curtain call without a play',
    gifts: [
      '<makes> an entrance that later turns out to have been justified',
      '<gives> an overlooked talent a spotlight and a stage name',
      '<fills> a hall on a wet Wednesday by sheer announcement',
    ],
    prices: [
      '<rehearses> a modest remark and <overplays> it',
      '<reads> an empty seat in the stalls as a review',
      '<signs> the visitors’ book across two lines',
    ],
    scenes: [
      'The understudy’s understudy has learned all the parts, the horse included. On the night it is the horse who is ill, and {P} is ready.',
      'The school nativity was short of a star. {P}, who does the lamps, has become a comet, with a speech.',
    ],
    notToSay: ['craves fame'],
  },
  'vedic.rahu.virgo': {
    gloss: 'the ambitious node, in Kanya, where the texts like it',
    trait: 'a hunger to have the method perfect',
    shadow: 'a remedy in search of a complaint',
    gifts: [
      '<cracks> a technical nut by an unlicensed route',
      '<spots> the error that every expert had learned to overlook',
      '<rewrites> the form so that it fits on one side',
    ],
    prices: [
      '<audits> the holiday while it is going on',
      '<trusts> the newest gadget over the oldest hand',
      '<orders> a fourth test to be sure of the third',
    ],
    scenes: [
      'There was a rattle in the organ loft that two experts could not place. {P}, with a stethoscope from the toy shop, has found the moth.',
      'The sourdough has a thermometer, a logbook and a name. {P} has asked a brewer to sit with it over the weekend.',
    ],
    notToSay: ['obsessive'],
  },
  'vedic.rahu.libra': {
    gloss: 'the outsider among the nine, in Tula',
    trait: 'a hunger for the glamorous alliance',
    shadow: 'a treaty with everyone at once',
    gifts: [
      '<charms> an entry into rooms with the wrong shoes on',
      '<finds> common ground between people who never meant to meet',
      '<seats> two rival florists at one table and <gets> a wedding out of it',
    ],
    prices: [
      '<plays> two suitors of a contract until both have gone',
      '<changes> manners with the room and <forgets> which came first',
      '<borrows> an opinion for the evening and <returns> it creased',
    ],
    scenes: [
      'At the embassy ball {P} is in a borrowed sash. The ambassador has noticed whose it was, and is enjoying the conversation too much to say.',
      'The embassy garden party has a gate and two lists. {P} came with the ice sculpture, and is introducing the consuls.',
    ],
    notToSay: ['manipulative charm'],
  },
  'vedic.rahu.scorpio': {
    gloss: 'the node that digs, in Vrishchika',
    trait: 'a hunger for what is under seal',
    shadow: 'a suspicion that finds what it feeds',
    gifts: [
      '<investigates> where the official report has a blank page',
      '<dares> to ask what a polite company has stepped round',
      '<follows> a missing invoice through three cellars to its drawer',
    ],
    prices: [
      '<keeps> a dossier on a perfectly nice landlord',
      '<digs> on for a secret after the treasure is found',
      '<lowers> {their} voice for things that are in the newspaper',
    ],
    scenes: [
      'The manor has thirty windows outside and twenty-nine within. {P} has been tapping panels since the end of the guided tour.',
      'The attic trunk has a false bottom, and the false bottom a lock. {P} has not come down for tea.',
    ],
    notToSay: ['dangerous obsessions'],
  },
  'vedic.rahu.sagittarius': {
    gloss: 'the foreigner, in Dhanu',
    trait: 'a hunger for a creed from elsewhere',
    shadow: 'a prophet in rented robes',
    gifts: [
      '<asks> a doctrine what it costs to run',
      '<respects> a foreign custom enough to get it right',
      '<learns> the hymn in a language nobody at home can check',
    ],
    prices: [
      '<exaggerates> the desert, and then the sandstorm',
      '<converts> to a thing faster than its own priests did',
      '<quotes> a master of whom {they} <has> read the jacket',
    ],
    scenes: [
      'The lecture on the steppe was given by {P} in a felt hat, to some acclaim. A Mongolian in the third row asks, kindly, which end was the front.',
      'The yurt was put up for a summer beside the bypass. {P} pours salted tea in it, and two lorry drivers are being told about wind.',
    ],
    notToSay: ['a false preacher'],
  },
  'vedic.rahu.capricorn': {
    gloss: 'the climber, in Makara',
    trait: 'a hunger for the top of the ladder',
    shadow: 'a rung skipped that was wanted later',
    gifts: [
      '<learns> how an institution really works, by its back stairs',
      '<aims> above {their} station and <grows> into the chair',
      '<gets> the doorman’s view before the director’s',
    ],
    prices: [
      '<furnishes> the future office and <neglects> the present desk',
      '<mistakes> a bigger desk for a firmer floor',
      '<practises> the signature of a post that is not yet vacant',
    ],
    scenes: [
      'The summer job was to carry the chairman’s files across the yard. {P} took the long way round and could have chaired it by August.',
      'The canal company still has a post of Deputy Inspector of Locks. {P} has found the statute, applied, and bought the boots.',
    ],
    notToSay: ['ruthless climbing'],
  },
  'vedic.rahu.aquarius': {
    gloss: 'the node of novelty, in Kumbha',
    trait: 'a hunger for the world as it could be',
    shadow: 'a crowd mistaken for company',
    gifts: [
      '<sees> the use of an invention its inventor thinks a toy',
      '<joins> odd people into a network that really works',
      '<wires> the village hall from parts of three dead radios',
    ],
    prices: [
      '<upgrades> what three generations could operate blind',
      '<signs> up to the next idea while unpacking the last',
      '<follows> the crowd that left the crowd',
    ],
    scenes: [
      'By means of a fishing sensor the bread oven now sends a message when it is free. Nobody on the lane had asked {P} for this, and all of them have bread.',
      'The street’s kettles are to talk to one another by Friday. {P} has seen to the wiring, and number four has whistled at number nine.',
    ],
    notToSay: ['an eccentric genius'],
  },
  'vedic.rahu.pisces': {
    gloss: 'the node of longing, in Meena',
    trait: 'a hunger for the far side of things',
    shadow: 'a fog entered for its colour',
    gifts: [
      '<gives> shape to a dream that a whole town then shares',
      '<follows> a hunch through fog to a real shore',
      '<finds> the tune that a whole ward hums by evening',
    ],
    prices: [
      '<swallows> a vision with the hook in it',
      '<believes> a beautiful account before asking who wrote it',
      '<mislays> the facts in the telling and <is> moved by the rest',
    ],
    scenes: [
      'The island on the old sea map is a fly spot, says the museum. {P} has a thermos, a skipper and the coordinates.',
      'The cinema is showing a silent film about an undersea city. {P} has come a third time, with a towel.',
    ],
    notToSay: ['delusion', 'escapism'],
  },
  'vedic.ketu.aries': {
    gloss: 'the node that lets go, in Mesha',
    trait: 'a courage with nothing to prove',
    shadow: 'a flash of temper nobody claims',
    gifts: [
      '<acts> in the emergency and <has> left before the thanks',
      '<does> the brave thing and <checks> for no witness',
      '<steps> between two shouting drivers with both hands in pockets',
    ],
    prices: [
      '<starts> from habit what {they} no longer <wants>',
      '<loses> interest in a race at the sight of the tape',
      '<picks> up a challenge absent-mindedly and <puts> it down on the stairs',
    ],
    scenes: [
      'The fencing trophies prop up the tomatoes. {P} has been asked to teach, and shows the class how to fall.',
      'The climbing hall has a new hard wall. {P} goes up it in socks, touches the bell cord without ringing, and comes down.',
    ],
    notToSay: ['impulsive'],
  },
  'vedic.ketu.taurus': {
    gloss: 'the tail of the serpent, in Vrishabha',
    trait: 'a hand that has finished holding',
    shadow: 'a plate pushed away too soon',
    gifts: [
      '<owns> one good bowl and <lends> it',
      '<enjoys> a view most where no one can fence it',
      '<gives> the good coat away in the cloakroom and <walks> home brisk',
    ],
    prices: [
      '<undervalues> a thing until it is in someone else’s hall',
      '<leaves> a full wallet on the counter of a good bookshop',
      '<forgets> there was a bill, having forgotten there was a dinner',
    ],
    scenes: [
      'Burglars had been through the flat and taken nothing. {P} is sorry for them, and has left a note about the silver, which is at the cousin’s.',
      'The auction is for the grandmother’s silver. {P} has come away with one eggcup, and seems relieved.',
    ],
    notToSay: ['poverty'],
  },
  'vedic.ketu.gemini': {
    gloss: 'the descending node, in Mithuna',
    trait: 'a knowledge that has outlived its words',
    shadow: 'a conversation left by the side gate',
    gifts: [
      '<understands> halfway through the first sentence and <waits> politely',
      '<hears> what a talkative friend has left out',
      '<settles> a noisy argument with a proverb of four words',
    ],
    prices: [
      '<replies> with a nod, by telephone',
      '<lets> a letter answer itself over a year or so',
      '<leaves> the postcard written, stamped and in the book',
    ],
    scenes: [
      'Once {P} did simultaneous interpreting for a living. Now a radio play is on in Hungarian, and {they} <is> listening to the rain in it.',
      'The word on the tip of everyone’s tongue is a kind of hinge. {P} makes the shape with two fingers, and goes on peeling.',
    ],
    notToSay: ['inarticulate'],
  },
  'vedic.ketu.cancer': {
    gloss: 'the node of release, in Karka',
    trait: 'a tenderness that does not cling',
    shadow: 'a nest left before it was warm',
    gifts: [
      '<lets> the young ones go with a dry eye and a full hamper',
      '<feels> at home on any floor that has a rug',
      '<makes> a stranger’s kitchen {their} own without moving a cup',
    ],
    prices: [
      '<feels> like a boarder at the family table',
      '<forgets> to tell anyone at home which town it is now',
      '<misses> the family photograph by going to look at the hedge',
    ],
    scenes: [
      'The removal van has the wrong date and is early by a month. {P} looks round, says that it might as well, and makes the men an omelette.',
      'The family album stops at the summer house. {P} slept in the boat that year, and is a pair of feet in one picture.',
    ],
    notToSay: ['an orphaned soul'],
  },
  'vedic.ketu.leo': {
    gloss: 'the headless one, in Simha',
    trait: 'a dignity that has mislaid its crown',
    shadow: 'a part thrown away as it got good',
    gifts: [
      '<performs> best with the back to the house',
      '<hands> over the microphone before the clapping is finished',
      '<gives> the solo to the understudy and <means> it',
    ],
    prices: [
      '<shrugs> at applause, and so <seems> to scorn it',
      '<doubts> a talent that everyone else takes as read',
      '<goes> missing between the speech and the toast',
    ],
    scenes: [
      'They are calling for the composer. {P} is in the car park, letting somebody out who had been blocked in.',
      'The statue’s sculptor is invited to the unveiling. {P} is at the back, holding a pushchair for somebody who wants to see.',
    ],
    notToSay: ['no self-worth'],
  },
  'vedic.ketu.virgo': {
    gloss: 'the indifferent node, in Kanya',
    trait: 'a skill so old that it runs itself',
    shadow: 'a detail neglected out of pure familiarity',
    gifts: [
      '<repairs> by listening, with the tool still in the bag',
      '<knows> by the smell that the varnish needs an hour more',
      '<sorts> a drawer of mixed screws while hearing somebody out',
    ],
    prices: [
      '<leaves> the last screw out, having seen that it would hold',
      '<omits> the instructions, as they seemed to be obvious',
      '<calls> it done with the ladder still against the wall',
    ],
    scenes: [
      'The watchmaker’s eyes are going, and customers have begun to worry. {P} has shut them for this one, and it ticks.',
      'The carburettor manual has gone missing at the rally. {P} looks at the sky, turns one screw a quarter, and it purrs.',
    ],
    notToSay: ['careless'],
  },
  'vedic.ketu.libra': {
    gloss: 'the node of detachment, in Tula',
    trait: 'a fairness with no stake in it',
    shadow: 'a companion who is also a bystander',
    gifts: [
      '<judges> a cause by forgetting whose it is',
      '<lets> an ally in any venture differ, and <stays> calm',
      '<lets> the better offer go by and <keeps> the pleasanter one',
    ],
    prices: [
      '<agrees> to the terms and <reads> them years later',
      '<withdraws> from a tie just as it is being bowed',
      '<gives> both sides the same absent smile',
    ],
    scenes: [
      'Both brothers want the mill, and both want {P} to say so. {They} <asks> what the millstream does in August, which neither of them knows.',
      'The tandem was lent for the weekend. {P} has ridden it to the coast from the rear seat, alone, and found it restful.',
    ],
    notToSay: ['failed partnerships'],
  },
  'vedic.ketu.scorpio': {
    gloss: 'the node at home in depths, in Vrishchika',
    trait: 'an old acquaintance with the deep end',
    shadow: 'a secret kept from lack of interest',
    gifts: [
      '<stands> by at the breaking point without adding to it',
      '<sits> by a great upset like someone waiting for a ferry',
      '<carries> a confidence so lightly that its owner forgets it was told',
    ],
    prices: [
      '<cuts> the cord while the other is still tying it',
      '<drops> a strong feeling without telling whoever shared it',
      '<shuts> a door in passing with somebody still in the doorway',
    ],
    scenes: [
      'In the haunted wing the guests hear steps. {P}, who sleeps there every summer, says that it is quite considerate and never comes before two.',
      'The thunderstorm has put out the lights of the campsite. {P} is in the washhouse, calmly brushing, by the flashes.',
    ],
    notToSay: ['occult power'],
  },
  'vedic.ketu.sagittarius': {
    gloss: 'the pilgrim node, in Dhanu',
    trait: 'a faith that has left its luggage',
    shadow: 'a teacher unlearned in public',
    gifts: [
      '<arrives> at the meaning without having taken the course',
      '<lets> a child of another faith explain it first',
      '<knows> the pilgrims’ road and <recommends> the short cut',
    ],
    prices: [
      '<drops> a disciple in the middle of the parable',
      '<smiles> at a certainty that {they} used to share',
      '<leaves> the debate with the point in {their} pocket',
    ],
    scenes: [
      'The ordination robes were cut down for a scarecrow. Crows respect it, says {P}, and so does the bishop, who had lunch beside it.',
      'The signpost on the pass has lost its arms. {P} leans a rucksack on it, looks at the goats, and goes left.',
    ],
    notToSay: ['a born saint'],
  },
  'vedic.ketu.capricorn': {
    gloss: 'the node that steps down, in Makara',
    trait: 'a climber who has seen the view',
    shadow: 'a tool put down mid-stroke',
    gifts: [
      '<carries> authority like an umbrella on a fine day',
      '<resigns> a post so well that the place runs on',
      '<chairs> the meeting as if any chair would do',
    ],
    prices: [
      '<lets> a deadline go by with a wave',
      '<shirks> the summit photograph and <is> missing from the record',
      '<declines> the medal and with it the reunion',
    ],
    scenes: [
      'In the boardroom portraits there is one empty frame. {P} had it hung that way, having liked the wallpaper.',
      'The retirement speech had three pages. {P} has read out the last line, returned the keys, and gone to see about a canoe.',
    ],
    notToSay: ['a ruined career'],
  },
  'vedic.ketu.aquarius': {
    gloss: 'the node apart, in Kumbha',
    trait: 'a solitude in the middle of the many',
    shadow: 'a cause outgrown without notice',
    gifts: [
      '<serves> a group without needing to be of it',
      '<serves> a group best from just outside its circle',
      '<hears> what a committee has agreed on before it has',
    ],
    prices: [
      '<fades> from the circle while people are counting on it',
      '<outgrows> a club on the day the badges come',
      '<stands> at the edge of the picture with the coats',
    ],
    scenes: [
      'The commune celebrates its anniversary. {P}, who founded it, has come by on the way to somewhere and is asked to show a pass.',
      'The protest has reached the square without its banner. {P} has one pole of it, four streets back, in front of a shop for kites.',
    ],
    notToSay: ['an outcast'],
  },
  'vedic.ketu.pisces': {
    gloss: 'the node of dissolving, in Meena',
    trait: 'a quiet that nothing is missing from',
    shadow: 'an exit by way of the horizon',
    gifts: [
      '<rests> in what makes others reach for the radio',
      '<comes> back from a long silence with something simple',
      '<finds> the lost thing by going for a walk about something else',
    ],
    prices: [
      '<melts> out of a decision that needed a hand up',
      '<is> elsewhere by the time the tickets are checked',
      '<nods> through the briefing and <asks> afterwards which country',
    ],
    scenes: [
      'The sea has been coming in for some time. {P} on the rock has noticed it as one notices music, and the others have been shouting.',
      'The swimming bath closes in five minutes. {P} floats on, ears under, and the attendant has begun to mop more quietly.',
    ],
    notToSay: ['moksha', 'past-life mystic'],
  },
}
