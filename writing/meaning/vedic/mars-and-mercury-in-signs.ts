import type { Cards } from '../card.ts'

/** Mars, the strength of arm and nerve, and Mercury, speech and reckoning, by sign among the stars. */
export const MARS_AND_MERCURY_IN_SIGNS: Cards = {
  'vedic.mars.aries': {
    gloss: 'the arm and the nerve, at home in Mesha',
    trait: 'a nerve with no delay in it',
    shadow: 'a blow struck at a curtain',
    gifts: [
      '<gets> the frozen tap open while the plumber is on hold',
      '<gives> a frightened team a first move to copy',
    ],
    prices: [
      '<breaks> the seal, the record and occasionally the handle',
      '<mistakes> a locked door for a slight',
    ],
    scenes: [
      "A ball has landed on the gym roof. {P} is halfway up the drainpipe, and it is not {P's} ball.",
      'The lake is announced to be eleven degrees. The others discuss it on the jetty with {P}, who is already in.',
    ],
    notToSay: ['a warrior'],
  },
  'vedic.mars.taurus': {
    gloss: 'the force in a person, yoked in Vrishabha',
    trait: 'a strength that leans until it moves',
    shadow: 'a grudge with good digestion',
    gifts: [
      '<pulls> evenly all day on a thing that defeats sprinters',
      '<guards> a slow plan from all the quick ones',
    ],
    prices: [
      '<digs> in deeper at each reasonable request',
      '<saves> up a grievance and <spends> it on one afternoon',
    ],
    scenes: [
      'The tractor has given up in the clay. {P} fetches planks, a rope and four neighbours, and eats an apple first.',
      'The village oven must stay alight for three days. {P} has the nights, and the bellows have not changed rhythm once.',
    ],
    notToSay: ['lustful'],
  },
  'vedic.mars.gemini': {
    gloss: 'the fighter, among the talkers of Mithuna',
    trait: 'a skirmisher with words and tools',
    shadow: 'a temper in the form of remarks',
    gifts: [
      '<attacks> a problem from two sides before lunch',
      '<argues> a friend out of a sulk by taking both parts',
    ],
    prices: [
      '<scatters> shot where one careful arrow was wanted',
      '<sharpens> a joke until somebody has to sit down',
    ],
    scenes: [
      'In the ping-pong cellar {P} is losing on points and winning on commentary. The other side has begun to miss from laughing.',
      'The quiz final hangs on one buzzer. {P} has pressed it before the question, and is talking until the answer arrives.',
    ],
    notToSay: ['argumentative'],
  },
  'vedic.mars.cancer': {
    gloss: 'a soldier on home leave, fallen in Karka',
    trait: 'a force that fights for its nest',
    shadow: 'a courage that curdles into sulking',
    gifts: [
      '<becomes> formidable on behalf of somebody small',
      '<works> best for people whose breakfast {they} <knows>',
    ],
    prices: [
      '<slams> cupboards, and then <denies> it tenderly',
      '<carries> yesterday’s mood into today’s errand and <bumps> into things',
    ],
    scenes: [
      'Gulls have discovered the ducklings. {P}, who had a headache and a deckchair, is in the pond with a tray.',
      'The landlord has come about the lemon tree on the landing. {P} opens the door a hand’s width, with a watering can.',
    ],
    notToSay: ['a weak Mars', 'tantrums'],
  },
  'vedic.mars.leo': {
    gloss: 'the captain, before the throne of Simha',
    trait: 'a courage that likes a banner',
    shadow: 'a challenge read into every look',
    gifts: [
      '<charges> in such style that the hesitant come along',
      '<takes> the blame in front, where the credit would have stood',
    ],
    prices: [
      '<duels> over what could have been let past',
      '<rows> harder when someone is looking from the bridge',
    ],
    scenes: [
      'The amateur fire brigade has one helmet with a plume. There was no vote about it, and {P} is polishing.',
      'The chess club has lost its first board to a wedding. {P}, of the fourth, takes the chair, cracks every knuckle and offers a gambit.',
    ],
    notToSay: ['a fearless hero'],
  },
  'vedic.mars.virgo': {
    gloss: 'the sharp edge, in the workshop of Kanya',
    trait: 'a force measured in turns of a screw',
    shadow: 'an irritation filed to a point',
    gifts: [
      '<dismantles> the fault without harming what lies around it',
      '<sharpens> the tools the evening before, and everyone else’s too',
    ],
    prices: [
      '<picks> at the seam of other people’s efforts',
      '<fights> the large battle over the smallest screw',
    ],
    scenes: [
      'Moths have been at the stage costumes. {P} has declared war on them with cedar, tweezers and a map of the rails.',
      'The pedal car for the soapbox derby was declared finished. {P} lies under it with a torch, and a spring goes ping.',
    ],
    notToSay: ['nitpicking'],
  },
  'vedic.mars.libra': {
    gloss: 'the sword, weighed in Tula',
    trait: 'a fight conducted under rules',
    shadow: 'a blow that waits for a majority',
    gifts: [
      '<contends> hard and <remains> on terms with the loser',
      '<speaks> up for whoever was absent from the meeting',
    ],
    prices: [
      '<provokes> the other to strike first, for the look of it',
      '<hesitates> with the sword out and <strikes> when it is over',
    ],
    scenes: [
      'The two teams cannot agree on a referee. {P}, who plays for one, is accepted by both until the interval.',
      'The doubles partners both shouted mine. {P} apologises to the net, the partner and the ball, and serves an ace.',
    ],
    notToSay: ['passive aggressive'],
  },
  'vedic.mars.scorpio': {
    gloss: 'the hidden force, in Vrishchika, its other home',
    trait: 'a strength that waits under the stone',
    shadow: 'a retaliation with interest',
    gifts: [
      '<goes> without flinching to where the trouble starts',
      '<holds> a great force back until it can be useful',
    ],
    prices: [
      '<finishes> a fight that the other had thought was over',
      '<remembers> an old defeat down to the weather',
    ],
    scenes: [
      'The wasps’ nest was found in June. {P} said nothing, watched them for a week, and went out one cold dawn with a sack.',
      'The safe in the old post office has no combination any more. {P} has sent everybody out, and lays an ear to the steel.',
    ],
    notToSay: ['vengeful'],
  },
  'vedic.mars.sagittarius': {
    gloss: 'the rider, on the road of Dhanu',
    trait: 'a drive that needs a just cause',
    shadow: 'a gallop past the turning',
    gifts: [
      '<takes> up arms for a stranger on a point of decency',
      '<rides> out early for a cause and <returns> with recruits',
    ],
    prices: [
      '<preaches> from the saddle and <loses> a stirrup',
      '<overshoots> the mark and <defends> where the arrow fell',
    ],
    scenes: [
      'It is two hundred signatures short with an hour to go. {P} has borrowed a megaphone and the ice cream van.',
      'The cross-country run had a marked route. {P} comes in ninth from the wrong side, with two shepherds cheering and a much better view.',
    ],
    notToSay: ['a crusader'],
  },
  'vedic.mars.capricorn': {
    gloss: 'a force in good harness, exalted in Makara',
    trait: 'a drive with a schedule',
    shadow: 'a march that does not stop for the singing',
    gifts: [
      '<brings> a hard undertaking in on the day and in one piece',
      '<obeys> a good order as skilfully as {they} <gives> one',
    ],
    prices: [
      '<uses> up {their} own people a little ahead of plan',
      '<treats> a day of rest as a breach in the line',
    ],
    scenes: [
      'The footbridge has to be hung between two trains. {P} has rehearsed it with broomsticks, and nobody speaks until the last bolt.',
      'The lighthouse stairs are being painted from the top. {P} has worked out where the last painter must stand, and hung a rope there.',
    ],
    notToSay: ['ruthless ambition'],
  },
  'vedic.mars.aquarius': {
    gloss: 'the striker, in Kumbha, among the many',
    trait: 'a fight taken up for many at once',
    shadow: 'a revolt without supper',
    gifts: [
      '<breaks> a stale rule in front of those who made it',
      '<fights> for the rule that protects people {they} <dislikes>',
    ],
    prices: [
      '<argues> with the comrades longest of all',
      '<revolts> out of habit when asked nicely to come along',
    ],
    scenes: [
      'The library was to lose its benches. Thirty people are sitting on the floor with novels, and {P} has organised the cushions.',
      'The tenants’ lift has stood still since Easter. {P} has put a desk in it, with a telephone, and receives the managers there.',
    ],
    notToSay: ['erratic'],
  },
  'vedic.mars.pisces': {
    gloss: 'the oarsman, in the waters of Meena',
    trait: 'a force that moves like a current',
    shadow: 'an anger that gets lost on the way',
    gifts: [
      '<persists> by yielding until the obstacle is behind {them}',
      '<spends> {their} strength where nobody will ever count it',
    ],
    prices: [
      '<works> to exhaustion on what somebody else had wanted',
      '<loses> the quarrel’s thread and <is> cross with the sea',
    ],
    scenes: [
      'There is a raft race and no plan. {P} has let go of the paddle, and the raft, alone of all of them, is going the right way.',
      'The fog has come down over the mudflats. {P} walks in front singing, and eleven birdwatchers follow the tune to the dyke.',
    ],
    notToSay: ['lacks drive'],
  },
  'vedic.mercury.aries': {
    gloss: 'the reckoner, in the haste of Mesha',
    trait: 'a wit that fires from the hip',
    shadow: 'a conclusion in search of a premise',
    gifts: [
      '<says> first what the others will have thought by tomorrow',
      '<asks> the blunt question that frees the whole table',
    ],
    prices: [
      '<interrupts> the explanation with the question it was answering',
      '<presses> send and <reads> it through afterwards',
    ],
    scenes: [
      'The auctioneer has not finished describing the lot. {P} owns it, and turns to a neighbour to ask what it is.',
      'The game of patience on the train belonged to the opposite seat. {P} has said red nine aloud, and the hand above the cards has stopped.',
    ],
    notToSay: ['thoughtless speech'],
  },
  'vedic.mercury.taurus': {
    gloss: 'the merchant, in the stores of Vrishabha',
    trait: 'a sum done slowly and once',
    shadow: 'a mind that charges for admission',
    gifts: [
      '<remembers> a price, a recipe or a tune for good',
      '<says> a difficult thing in words a grocer would use',
    ],
    prices: [
      '<chews> an idea until its author has moved on',
      '<repeats> a sound argument at the same speed until the chairs go up',
    ],
    scenes: [
      'Somebody proposes to sell the mule and lease a scooter. {P} asks what the scooter eats, and is not joking.',
      'The market stall’s takings are counted in tins. {P} shakes each, says a sum, and is out by one small coin.',
    ],
    notToSay: ['slow-witted'],
  },
  'vedic.mercury.gemini': {
    gloss: 'the scholar, at home in Mithuna',
    trait: 'a quickness at home in any talk',
    shadow: 'a thread dropped for a brighter one',
    gifts: [
      '<carries> news between circles and <loses> nothing on the way',
      '<translates> between two people who speak the same language',
    ],
    prices: [
      '<leaves> a subject as it begins to ask something back',
      '<knows> the first chapter of everything and the last of little',
    ],
    scenes: [
      'Under the dryer at the hairdresser’s {P} has learned the Greek alphabet from a crisp packet. It came up in conversation, as things do.',
      'The switchboard of the old hotel has been put on show. {P} tries a plug, and somebody in room nine is delighted.',
    ],
    notToSay: ['superficial'],
  },
  'vedic.mercury.cancer': {
    gloss: 'the clerk, in the household of Karka',
    trait: 'a memory that files by feeling',
    shadow: 'a fact coloured by who told it',
    gifts: [
      '<finds> the tone in which a shy person can be asked',
      '<listens> for the worry that is hiding inside a question',
    ],
    prices: [
      '<argues> from an aunt, a summer and a smell',
      '<recalls> the tone of a remark and <loses> its contents',
    ],
    scenes: [
      'Where the stamps are kept nobody knows. {P} thinks of the day of the burst pipe, walks to the piano stool, and there they are.',
      'The nursery rhyme has a second verse that no book prints. {P} hums at the sink, and on the third plate it comes.',
    ],
    notToSay: ['irrational'],
  },
  'vedic.mercury.leo': {
    gloss: 'the herald, at the court of Simha',
    trait: 'a speech with its chin up',
    shadow: 'an opinion issued as a decree',
    gifts: [
      '<announces> dull news so that people look forward to it',
      '<tells> an anecdote so that its hero is somebody present',
    ],
    prices: [
      '<defends> a slip of the tongue as policy',
      '<hears> a correction as heckling and <raises> the volume',
    ],
    scenes: [
      'It was only to read the fire regulations to the volunteers. {P} stood on a crate, and there was a cheer at the assembly point.',
      'The walking tour reaches a plain brick wall. {P} lowers the umbrella, waits for quiet, and makes them see the elephant house.',
    ],
    notToSay: ['boastful'],
  },
  'vedic.mercury.virgo': {
    gloss: 'the scholar at the head of a school, in Kanya, where it is honoured',
    trait: 'an intelligence that works to the hair',
    shadow: 'a precision that sees no wood',
    gifts: [
      '<makes> a system that a newcomer can run by Wednesday',
      '<sorts> a muddle aloud until its owner laughs at it',
    ],
    prices: [
      '<queries> the grammar of a cry for help',
      '<edits> the shopping list of someone already at the till',
    ],
    scenes: [
      'In the seed bank a drawer was mislabelled in the nineties. {P} has found it by the shape of a single bean.',
      'The tide tables on the pier disagree with the tide. {P} has come back with a stick, a notebook and two pencils.',
    ],
    notToSay: ['a flawless intellect'],
  },
  'vedic.mercury.libra': {
    gloss: 'the broker, in the market of Tula',
    trait: 'a mind that hears the other bid',
    shadow: 'a sentence balanced until it says nothing',
    gifts: [
      '<words> the compromise so that each side thinks it won',
      '<puts> a hard refusal so that it can be thanked for',
    ],
    prices: [
      '<adds> on the other hand where one hand was enough',
      '<borrows> the opinion of whoever is sitting opposite',
    ],
    scenes: [
      'Nine carpet dealers have a dispute over shade. {P} draws up a paper in which the awnings are described as a conversation, and they sign.',
      'The wine label needs one adjective, and the brothers who press it are not speaking. {P} proposes patient, and both suppose it is the other.',
    ],
    notToSay: ['indecisive'],
  },
  'vedic.mercury.scorpio': {
    gloss: 'the spy, in the burrow of Vrishchika',
    trait: 'a reckoning that goes under the figures',
    shadow: 'a sarcasm kept sharp for use',
    gifts: [
      '<reads> the contract from the clause that is missing',
      '<asks> one quiet question and <gets> the whole account',
    ],
    prices: [
      '<knows> the sore word and sometimes <uses> it',
      '<searches> a plain good morning for what lies under it',
    ],
    scenes: [
      'On the invoice the sevens have a bar, and on the order they do not. {P} puts the two in one envelope and writes nothing on it.',
      'The conjuror has shown the trick three times. {P} is not watching the hands any more but the left shoe.',
    ],
    notToSay: ['cunning'],
  },
  'vedic.mercury.sagittarius': {
    gloss: 'the pupil, in the teacher’s house of Dhanu',
    trait: 'a reasoning that begins with the conclusion',
    shadow: 'a fact rounded up for the cause',
    gifts: [
      '<puts> a scattered syllabus under one large question',
      '<makes> a beginner feel the subject is larger than the exam',
    ],
    prices: [
      '<quotes> from a book that {they} <is> about to read',
      '<rounds> a detail up until it is a principle',
    ],
    scenes: [
      'Asked for the post code {P} supplies the century, the river and the reason for the cathedral. The parcel gets there.',
      'The phrase was to be carved over the observatory door. {P} has offered a shorter one, which would need a longer door.',
    ],
    notToSay: ['careless with facts'],
  },
  'vedic.mercury.capricorn': {
    gloss: 'the accountant, in the service of Makara',
    trait: 'a thought that has been costed',
    shadow: 'a joke submitted for approval',
    gifts: [
      '<plans> backward from the day it has to stand up',
      '<says> little in a meeting and <is> quoted from it',
    ],
    prices: [
      '<hears> a daydream and <asks> for its milestones',
      '<delivers> a joke so drily that it gets minuted',
    ],
    scenes: [
      'The society has been going to write its history for years. {P} has bought a box file, and it is at nineteen hundred and six.',
      'The tram timetable fits on a postcard since the spring. {P} spent four years on it, and is thinking about the margin.',
    ],
    notToSay: ['dry and serious'],
  },
  'vedic.mercury.aquarius': {
    gloss: 'the theorist, under the roof of Kumbha',
    trait: 'a notion from outside the fence',
    shadow: 'a theory that no longer takes calls',
    gifts: [
      '<explains> the tides to fishermen in a way they had not considered',
      '<asks> why of a habit that nobody had noticed having',
    ],
    prices: [
      '<talks> over the head of whoever is in front',
      '<answers> a small question with the whole wiring diagram',
    ],
    scenes: [
      'For the traffic at the school gate {P} has proposed a rule taken from ants. It was tried on Monday for a joke, and has stayed.',
      'The village choir could not read music. {P} has painted the tunes as bus routes, and the altos come in at the depot.',
    ],
    notToSay: ['a mad genius'],
  },
  'vedic.mercury.pisces': {
    gloss: 'a clerk at the seaside, fallen in Meena',
    trait: 'an understanding that arrives by seepage',
    shadow: 'a figure that depends on the light',
    gifts: [
      '<catches> the meaning of a poem or a pause entire',
      '<understands> a stammer, a sketch or a shrug without a second telling',
    ],
    prices: [
      '<writes> the appointment down, in sand as it were',
      '<drifts> from the question to something lovely near it',
    ],
    scenes: [
      'The sum comes out differently each time. {P} has drawn a small whale beside it, and the whale turns out to be where the error is.',
      'The receptionist asks for a name to put on the parcel. {P} is listening to the lift, which is nearly in tune with the fridge.',
    ],
    notToSay: ['confused', 'poor at maths'],
  },
}
