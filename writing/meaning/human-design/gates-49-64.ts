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
    ],
    prices: [
      '<casts> out a friend for a sin that was never announced as one',
      '<leaves> the alliance first and <reads> the letter of apology afterwards',
    ],
    scenes: [
      'The butcher made his joke about the deaf boy while wrapping the ham. {P} laid the money on the counter, left the ham, and has not been in since.',
      'The rowing club had always made the new ones carry the boat. This spring {P} took the bow end, and by May it was a rule.',
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
    ],
    prices: [
      '<assumes> the care of people who had been managing',
      '<feels> answerable for a quarrel that took place in another building',
    ],
    scenes: [
      'The playground has a queue for the slide, and it was {P} who explained why. Two bigger boys are enforcing it with great fairness.',
      'On the first morning {P} put a jar by the office kettle, with a slot and no name. It has come out right to the penny ever since, except in August.',
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
    ],
    prices: [
      '<shocks> a nervous company for the pleasure of its faces',
      'cannot see a still pond without looking round for a brick',
    ],
    scenes: [
      'Still dripping from the quay, with a stranger’s terrier under one arm, {P} asks whether anybody has a towel and the time.',
      'When the stage lights failed, the quartet stopped and the audience held its breath. {P} began to clap a rhythm in the dark, and the cello took it up.',
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
    ],
    prices: [
      '<sits> before the task like a frog before a fly that is asleep',
      '<waits> for a sign while the bus in question comes and goes',
    ],
    scenes: [
      'The hide has been cold since four. The others have unpacked, shuffled and gone, and then, to {P} alone, comes the otter.',
      'In the airport they had all been up to the desk, twice, with vigour. {P} sat on one suitcase with both hands folded, and the gate turned out to be that one.',
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
    ],
    prices: [
      '<starts> a second extension on the house that has no first',
      '<opens> another jar because the last one is no longer new',
    ],
    scenes: [
      'A dozen notebooks stand in a row, each with a title and a splendid paragraph. In the stationer’s {P} has seen one with squared paper.',
      'The footpath had been planned by the parish since the old vicar. {P} went out after breakfast with a billhook, and there were ten yards of it by lunch.',
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
    ],
    prices: [
      '<counts> who is at the better table while talking at this one',
      '<takes> a kind word from the top for the offer of a chair',
    ],
    scenes: [
      'Promoted to the fourth floor, {P} sends the porter a bottle, as promised. From the new window one can see the seventh.',
      'As an usher {P} knew the name of every patron in the first three rows. One of them had an opera house and needed somebody who knew names.',
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
    ],
    prices: [
      'cannot be cheered up and <is> tired of hearing it tried',
      '<waits> to be in the spirit for it, and the stamps go out of date',
    ],
    scenes: [
      'There is no reason to be glad about a wet Wednesday in a bus depot. {P} is, and has bought a bunch of radishes to carry.',
      'On the night of the village quiz {P} stayed in, for no reason, with the curtains open. The next noon there was whistling in the launderette, and the dryers seemed to join in.',
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
    ],
    prices: [
      '<rounds> the anecdote until those who were there look up',
      '<moves> on to the next attraction before this one has taken off its hat',
    ],
    scenes: [
      "A delay of five hours on a platform at Crewe would be nothing much to tell. In {P's} account there is a bishop, and people ask for the bishop.",
      'At the bottling plant tour the guide had reached the valves. {P} was telling two pensioners about a valve {they} once knew, and the guide came over.',
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
    ],
    prices: [
      '<starts> at every creak when there is nothing to be heard',
      '<drops> a sound plan because the doorbell rang oddly that morning',
    ],
    scenes: [
      'Something in how the fridge was humming made {P} pull out the plug. The electrician says another day, maybe two.',
      'There were two ferries at the landing stage, the smart one and the other. {P} sniffed, took the other, and had the deck and the captain’s dog to {themself}.',
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
    ],
    prices: [
      '<says> of a perfect afternoon how it could be arranged next time',
      '<fusses> over what was well enough, there being also better and best',
    ],
    scenes: [
      'The hammock was already strung when {P} got out of it to move one knot. Everyone has been made to try it since.',
      'The cricket pavilion had a door that stuck, and everyone had learned the kick. {P} planed it one idle Saturday, humming, and then did the same for the gate.',
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
    ],
    prices: [
      '<breaks> down a fence that had been holding something up',
      '<comes> closer than was asked and <wonders> at the sudden draught',
    ],
    scenes: [
      'Two people waited for a tow truck, one of them {P}. By the time it comes the other has cried, laughed and shown a photograph of a goldfish.',
      'The night train gave {P} the lower bunk and a retired judge the upper. By Carlisle he was hanging over the edge, doing his impression of a moorhen.',
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
    ],
    prices: [
      '<sits> down under a limit and <recites> it',
      '<cherishes> an old restriction after the padlock has rusted through',
    ],
    scenes: [
      'There were two eggs, a heel of bread and no shops until Monday. The recipe has since been asked for by people with full larders.',
      'The school orchestra owned a bassoon and fourteen recorders, and that was that. {P} wrote them a storm at sea, and they are invited to Dundee.',
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
    ],
    prices: [
      '<leaves> the conversation for a mystery and <is> not back for pudding',
      '<takes> an unanswerable matter to bed and <lets> the post pile up',
    ],
    scenes: [
      'At the aquarium the class has moved on to the seals. {P} is still with one jellyfish, asking it something.',
      'Why the church clock gains only in Lent is known to nobody. {P} has been up among the cogs with a lantern and sandwiches, and came down smiling.',
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
    ],
    prices: [
      '<interrupts> a romance to say that it was a Thursday',
      '<hangs> the visitor’s coat only after establishing what kind of coat it is',
    ],
    scenes: [
      'The stolen bicycle is described to the constable down to the sticker and the third spoke. He has filled the page, and asks whether {P} would consider the force.',
      'The recipe had always said a bit of this and enough of that. {P} stood beside the cook with scales, and supper is now the same in Ontario.',
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
    ],
    prices: [
      '<checks> the affection as if it were an invoice',
      '<distrusts> a fine morning for having no cloud to explain it',
    ],
    scenes: [
      'The figures have been approved by everyone, twice. {P} would like to know why the sevens are all in the same column.',
      'The tombola had been won by the same ticket three years running. {P} asked to see the inside of the drum, and found the flap.',
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
    ],
    prices: [
      '<wakes> at three to a parade of things that have long been over',
      '<replays> a bygone holiday so often that the present bus is missed',
    ],
    scenes: [
      'A slide projector, a wet coat, somebody’s hand with a ring: it comes to {P} at the traffic lights, for the third week. Behind {them} they hoot.',
      'In the attic there are eight boxes of postcards from nobody known. {P} has spread them over the floor by colour of sky, and walks about between them in socks.',
    ],
    notToSay: ['confused'],
  },
}
