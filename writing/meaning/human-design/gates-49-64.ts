import type { Cards } from '../card.ts'

/** Gates 49 to 64: ways of acting. */
export const GATES_49_TO_64: Cards = {
  'humanDesign.gate.49': {
    gloss: 'the gate of principles that end an alliance or begin one',
    trait: 'a principle with a door in it',
    shadow: 'a break made before the reasons are in',
    gifts: [
      '<rejects> a bad custom, and with it the seat it came with',
      '<says> plainly what must change before the next season can be shared',
      '<changes> the seating for everybody’s sake, beginning at the head of the table',
    ],
    prices: [
      '<casts> out a friend for a sin that was never announced as one',
      '<leaves> the alliance first and <reads> the letter of apology afterwards',
      '<strikes> a name off the list and <keeps> the grounds in a drawer',
    ],
    scenes: [
      'The butcher made his joke about the deaf boy while wrapping the ham. {P} laid the money on the counter, left the ham, and has not been in since.',
      'The rowing club had always made the new ones carry the boat. This spring {P} took the bow end, and by May it was a rule.',
      'At the golf club the caddies ate standing up. {P} took a plate out to the wall, and then the other plates, and the prizes were given there.',
    ],
    notToSay: ['a revolutionary'],
  },
  'humanDesign.gate.50': {
    gloss: 'the gate of guarding the values by which the young are raised',
    trait: 'a responsibility for how things are done',
    shadow: 'a guilt for whatever the household omits',
    gifts: [
      '<keeps> a rule because somebody small is depending on it',
      '<sets> the tone in a new place by what {they} quietly <does> on arrival',
      '<tells> a child what the rule is for, and <keeps> it too',
    ],
    prices: [
      '<assumes> the care of people who had been managing',
      '<feels> answerable for a quarrel that took place in another building',
      '<lies> awake over a vase that another family broke',
    ],
    scenes: [
      'The playground has a queue for the slide, and it was {P} who explained why. Two bigger boys are enforcing it with great fairness.',
      'On the first morning {P} put a jar by the office kettle, with a slot and no name. It has come out right to the penny ever since, except in August.',
      'The swimming hole had a rope and no grown-ups. {P} showed the eldest how to count heads, and the count has since been handed down three times.',
    ],
    notToSay: ['a moral compass'],
  },
  'humanDesign.gate.51': {
    gloss: 'the gate of a courage that wakes others with a start',
    trait: 'a readiness to jump in first',
    shadow: 'a liking for the gasp',
    gifts: [
      '<goes> in where it is cold and <calls> back that it is lovely',
      '<recovers> from a fright quickly and <laughs> before anyone else dares',
      '<rings> at the house that everybody walks past on tiptoe',
    ],
    prices: [
      '<shocks> a nervous company for the pleasure of its faces',
      'cannot see a still pond without looking round for a brick',
      '<bursts> a paper bag in the one good silence',
    ],
    scenes: [
      'Still dripping from the quay, with a stranger’s terrier under one arm, {P} asks whether anybody has a towel and the time.',
      'When the stage lights failed, the quartet stopped and the audience held its breath. {P} began to clap a rhythm in the dark, and the cello took it up.',
      'The meeting had been asleep since the minutes. A melon rolled down the length of the table, with {P} at the far end, asking for a show of hands.',
    ],
    notToSay: ['fearless'],
  },
  'humanDesign.gate.52': {
    gloss: 'the gate of sitting still until the right thing gathers',
    trait: 'a stillness that collects itself',
    shadow: 'an inertia with a furrowed brow',
    gifts: [
      '<holds> position until the flurry has passed and the target stands',
      '<gives> a restless room one quiet point to settle around',
      '<sits> so quietly that a quarrel goes round once and stops',
    ],
    prices: [
      '<sits> before the task like a frog before a fly that is asleep',
      '<waits> for a sign while the bus in question comes and goes',
      '<watches> the kettle until the tea has been forgotten',
    ],
    scenes: [
      'The hide has been cold since four. The others have unpacked, shuffled and gone, and then, to {P} alone, comes the otter.',
      'In the airport they had all been up to the desk, twice, with vigour. {P} sat on one suitcase with both hands folded, and the gate turned out to be that one.',
      'The others had gone along the rock pools with nets. {P} sat by one with a jar on its side, until a crab had walked in, and out, and in again.',
    ],
    notToSay: ['patient'],
  },
  'humanDesign.gate.53': {
    gloss: 'the gate of the pressure to begin',
    trait: 'a push towards the first page',
    shadow: 'a shelf of first pages',
    gifts: [
      '<gets> the stalled thing under way by doing the opening step',
      '<lends> a fresh start to anyone who was afraid of the blank sheet',
      '<chalks> the first line on a wall that everyone had meant to paint',
    ],
    prices: [
      '<starts> a second extension on the house that has no first',
      '<opens> another jar because the last one is no longer new',
      '<lays> a foundation stone and <is> away for the walls',
    ],
    scenes: [
      'A dozen notebooks stand in a row, each with a title and a splendid paragraph. In the stationer’s {P} has seen one with squared paper.',
      'The footpath had been planned by the parish since the old vicar. {P} went out after breakfast with a billhook, and there were ten yards of it by lunch.',
      'The cousins had spoken for years of a boat. {P} came to breakfast with sawdust on both sleeves, and asked what she was to be called.',
    ],
    notToSay: ['a self-starter'],
  },
  'humanDesign.gate.54': {
    gloss: 'the gate of ambition climbing from below',
    trait: 'a drive to be noticed by those above',
    shadow: 'a use of people as rungs',
    gifts: [
      '<rises> by making {themself} useful to whoever can open the way',
      '<works> for a long time in the basement with an eye on the stairs',
      '<learns> the manager’s coffee and then the manager’s trade',
    ],
    prices: [
      '<counts> who is at the better table while talking at this one',
      '<takes> a kind word from the top for the offer of a chair',
      '<trades> a friendship for a nod from the box',
    ],
    scenes: [
      'Promoted to the fourth floor, {P} sends the porter a bottle, as promised. From the new window one can see the seventh.',
      'As an usher {P} knew the name of every patron in the first three rows. One of them had an opera house and needed somebody who knew names.',
      'At the grand hotel {P} began with the shoes. One pair went back to a minister with its laces done in a way he had to ask about, and he asked.',
    ],
    notToSay: ['ambitious', 'a social climber'],
  },
  'humanDesign.gate.55': {
    gloss: 'the gate of a spirit that is full or empty for no reason',
    trait: 'a cup that fills by itself',
    shadow: 'a melancholy that looks for a culprit',
    gifts: [
      '<makes> music, soup or talk out of a low day',
      '<lets> a mood pass through without nailing it to anyone present',
      '<fills> up for no cause and <pours> for the whole landing',
    ],
    prices: [
      'cannot be cheered up and <is> tired of hearing it tried',
      '<waits> to be in the spirit for it, and the stamps go out of date',
      '<lays> the table for a mood and <keeps> dinner back for it',
    ],
    scenes: [
      'There is no reason to be glad about a wet Wednesday in a bus depot. {P} is, and has bought a bunch of radishes to carry.',
      'On the night of the village quiz {P} stayed in, for no reason, with the curtains open. The next noon there was whistling in the launderette, and the dryers seemed to join in.',
      'The regatta was off, it was Tuesday, and {P} had been low since Sunday. A barge went by with washing and a cornet, and {P} waved both arms.',
    ],
    notToSay: ['a glass half full'],
  },
  'humanDesign.gate.56': {
    gloss: 'the gate of stories told to stir a feeling',
    trait: 'a tale for every stage of the road',
    shadow: 'a distraction that never sits down',
    gifts: [
      '<makes> a wretched trip into an evening’s entertainment',
      '<finds> in a dull errand the one detail that will travel',
      '<makes> a queue so interesting that it is a pity to get in',
    ],
    prices: [
      '<rounds> the anecdote until those who were there look up',
      '<moves> on to the next attraction before this one has taken off its hat',
      '<describes> the sunset to those who are looking at it',
    ],
    scenes: [
      "A delay of five hours on a platform at Crewe would be nothing much to tell. In {P's} account there is a bishop, and people ask for the bishop.",
      'At the bottling plant tour the guide had reached the valves. {P} was telling two pensioners about a valve {they} once knew, and the guide came over.',
      'The lift was stuck with eight people and one sandwich. {P} was at the second chapter of the sandwich when the engineer called down, and they asked him to wait.',
    ],
    notToSay: ['a raconteur'],
  },
  'humanDesign.gate.57': {
    gloss: 'the gate of hearing with the skin what is safe now',
    trait: 'an ear for the faintest signal',
    shadow: 'a shiver about the day after tomorrow',
    gifts: [
      '<hears> the false note in a voice through two walls',
      '<knows> by the back of the neck which path to take at dusk',
      '<steps> aside on the pavement a moment before the paint pot',
    ],
    prices: [
      '<starts> at every creak when there is nothing to be heard',
      '<drops> a sound plan because the doorbell rang oddly that morning',
      '<hears> a wolf in the plumbing and <sits> up with a torch',
    ],
    scenes: [
      'Something in how the fridge was humming made {P} pull out the plug. The electrician says another day, maybe two.',
      'There were two ferries at the landing stage, the smart one and the other. {P} sniffed, took the other, and had the deck and the captain’s dog to {themself}.',
      'At the auction they were all after the big clock. {P} laid one ear to the small one, went pale with pleasure, and bid against nobody.',
    ],
    notToSay: ['clairvoyant'],
  },
  'humanDesign.gate.58': {
    gloss: 'the gate of a zest for making life work better',
    trait: 'a relish that wants to improve things',
    shadow: 'a dissatisfaction in the middle of plenty',
    gifts: [
      '<enjoys> a thing so much that {they} <mends> it',
      '<finds> the fun in a repair and <leaves> things livelier than before',
      '<oils> a gate on a path that only leads through',
    ],
    prices: [
      '<says> of a perfect afternoon how it could be arranged next time',
      '<fusses> over what was well enough, there being also better and best',
      '<straightens> the picture in the middle of the toast',
    ],
    scenes: [
      'The hammock was already strung when {P} got out of it to move one knot. Everyone has been made to try it since.',
      'The cricket pavilion had a door that stuck, and everyone had learned the kick. {P} planed it one idle Saturday, humming, and then did the same for the gate.',
      'The queue for the soup kitchen went twice round the church. {P} moved one trestle by its own length, for fun, and it went once round, chatting.',
    ],
    notToSay: ['joyful', 'full of life'],
  },
  'humanDesign.gate.59': {
    gloss: 'the gate of dissolving the wall between two people',
    trait: 'a way through anybody’s reserve',
    shadow: 'an intimacy begun to see whether it can be',
    gifts: [
      '<gets> the stiffest colleague to say what he is called at home',
      '<brings> two people who had bowed for years to the use of first names',
      '<has> the customs officer’s nickname by the second suitcase',
    ],
    prices: [
      '<breaks> down a fence that had been holding something up',
      '<comes> closer than was asked and <wonders> at the sudden draught',
      '<asks> on the first evening what others took ten years to hide',
    ],
    scenes: [
      'Two people waited for a tow truck, one of them {P}. By the time it comes the other has cried, laughed and shown a photograph of a goldfish.',
      'The night train gave {P} the lower bunk and a retired judge the upper. By Carlisle he was hanging over the edge, doing his impression of a moorhen.',
      'The two lighthouse keepers had shared a rock for a year by timetable. {P}, who had come about the lamp, upset the chowder, and both of them laughed.',
    ],
    notToSay: ['seductive'],
  },
  'humanDesign.gate.60': {
    gloss: 'the gate of accepting the limit from which the new thing grows',
    trait: 'a use for whatever is missing',
    shadow: 'a gloom about all that cannot be',
    gifts: [
      '<works> within a tight frame and <finds> the loose board in it',
      '<respects> a fixed condition enough to get something fresh out of it',
      '<makes> of three strings a tune that four would have spoiled',
    ],
    prices: [
      '<sits> down under a limit and <recites> it',
      '<cherishes> an old restriction after the padlock has rusted through',
      '<paces> out the yard daily and <tells> the others its length',
    ],
    scenes: [
      'There were two eggs, a heel of bread and no shops until Monday. The recipe has since been asked for by people with full larders.',
      'The school orchestra owned a bassoon and fourteen recorders, and that was that. {P} wrote them a storm at sea, and they are invited to Dundee.',
      'The stage at the inn was as big as a door. {P} put on a sea battle there, with two brooms and a basin, and the front row asked for towels.',
    ],
    notToSay: ['limited', 'pessimistic'],
  },
  'humanDesign.gate.61': {
    gloss: 'the gate of pressing towards what cannot quite be known',
    trait: 'a wish to know the why behind the why',
    shadow: 'an obsession with a shut book',
    gifts: [
      '<brings> back from a long silence one thing nobody had thought',
      '<holds> a question open for years without needing it to close',
      '<waits> by a question as by a pool, and <brings> no net',
    ],
    prices: [
      '<leaves> the conversation for a mystery and <is> not back for pudding',
      '<takes> an unanswerable matter to bed and <lets> the post pile up',
      '<misses> the boat over a stone with a hole in it',
    ],
    scenes: [
      'At the aquarium the class has moved on to the seals. {P} is still with one jellyfish, asking it something.',
      'Why the church clock gains only in Lent is known to nobody. {P} has been up among the cogs with a lantern and sandwiches, and came down smiling.',
      'The attic has a door in it that opens on brick. {P} has moved a chair up there, takes tea with it on Sundays, and says that they are getting on.',
    ],
    notToSay: ['mystical'],
  },
  'humanDesign.gate.62': {
    gloss: 'the gate of naming the details that hold a thing together',
    trait: 'a name for every part',
    shadow: 'a fact that flattens the story',
    gifts: [
      '<describes> a thing so exactly that it can be made by letter',
      '<gets> the small facts right, so that the large ones can be trusted',
      '<packs> the first-aid box so that it can be used in the dark',
    ],
    prices: [
      '<interrupts> a romance to say that it was a Thursday',
      '<hangs> the visitor’s coat only after establishing what kind of coat it is',
      '<stops> the rescue to establish which Tuesday it was',
    ],
    scenes: [
      'The stolen bicycle is described to the constable down to the sticker and the third spoke. He has filled the page, and asks whether {P} would consider the force.',
      'The recipe had always said a bit of this and enough of that. {P} stood beside the cook with scales, and supper is now the same in Ontario.',
      'The toy theatre had come without its leaflet. {P} wrote one, with a drawing of each hook, and at Christmas nobody cried.',
    ],
    notToSay: ['detail-oriented'],
  },
  'humanDesign.gate.63': {
    gloss: 'the gate of doubt that keeps the reasoning honest',
    trait: 'a doubt that asks to see the working',
    shadow: 'a suspicion turned on friends',
    gifts: [
      '<asks> before the launch what nobody wishes to hear after it',
      '<keeps> a question alive politely until somebody goes and looks',
      '<tugs> at every knot before the climbers do',
    ],
    prices: [
      '<checks> the affection as if it were an invoice',
      '<distrusts> a fine morning for having no cloud to explain it',
      '<tips> the birthday cake to see the base',
    ],
    scenes: [
      'The figures have been approved by everyone, twice. {P} would like to know why the sevens are all in the same column.',
      'The tombola had been won by the same ticket three years running. {P} asked to see the inside of the drum, and found the flap.',
      'The miracle was at four, by the well, with a collection. {P} came at three with a plumb line and a pasty, and the owner asked what it would take.',
    ],
    notToSay: ['a sceptic'],
  },
  'humanDesign.gate.64': {
    gloss: 'the gate of images of the past that press to be understood',
    trait: 'a film of memory without a plot yet',
    shadow: 'a confusion mistaken for a task',
    gifts: [
      '<lets> a muddle of impressions run until it arranges itself',
      '<carries> a great many pictures without hurrying to put a caption to any',
      '<keeps> the whole carnival in view until one mask turns round',
    ],
    prices: [
      '<wakes> at three to a parade of things that have long been over',
      '<replays> a bygone holiday so often that the present bus is missed',
      '<sits> in a parked car with a summer of long ago',
    ],
    scenes: [
      'A slide projector, a wet coat, somebody’s hand with a ring: it comes to {P} at the traffic lights, for the third week. Behind {them} they hoot.',
      'In the attic there are eight boxes of postcards from nobody known. {P} has spread them over the floor by colour of sky, and walks about between them in socks.',
      'The old film had arrived with its reels out of order. {P} ran them for the neighbours as they lay, and on the fifth night a child said which was the beginning.',
    ],
    notToSay: ['confused'],
  },
}
