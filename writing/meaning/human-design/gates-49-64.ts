import type { Cards } from '../card.ts'

/** Gates 49 to 64: ways of acting. */
export const GATES_49_TO_64: Cards = {
  'humanDesign.gate.49': {
    gloss: 'the gate of principles that end an alliance or begin one',
    trait: 'a principle with a door in it',
    shadow: 'a break made before the reasons are in',
    gifts: ['<rejects> a bad custom, and with it the seat it came with'],
    prices: ['<casts> out a friend for a sin that was never announced as one'],
    scenes: [
      'The butcher made his joke about the deaf boy while wrapping the ham. {P} laid the money on the counter, left the ham, and has not been in since.',
    ],
    notToSay: ['a revolutionary'],
  },
  'humanDesign.gate.50': {
    gloss: 'the gate of guarding the values by which the young are raised',
    trait: 'a responsibility for how things are done',
    shadow: 'a guilt for whatever the household omits',
    gifts: ['<keeps> a rule because somebody small is depending on it'],
    prices: ['<assumes> the care of people who had been managing'],
    scenes: [
      'The playground has a queue for the slide, and it was {P} who explained why. Two bigger boys are enforcing it with great fairness.',
    ],
    notToSay: ['a moral compass'],
  },
  'humanDesign.gate.51': {
    gloss: 'the gate of a courage that wakes others with a start',
    trait: 'a readiness to jump in first',
    shadow: 'a liking for the gasp',
    gifts: ['<goes> in where it is cold and <calls> back that it is lovely'],
    prices: ['<shocks> a nervous company for the pleasure of its faces'],
    scenes: [
      'Still dripping from the quay, with a stranger’s terrier under one arm, {P} asks whether anybody has a towel and the time.',
    ],
    notToSay: ['fearless'],
  },
  'humanDesign.gate.52': {
    gloss: 'the gate of sitting still until the right thing gathers',
    trait: 'a stillness that collects itself',
    shadow: 'an inertia with a furrowed brow',
    gifts: ['<holds> position until the flurry has passed and the target stands'],
    prices: ['<sits> before the task like a frog before a fly that is asleep'],
    scenes: [
      'The hide has been cold since four. The others have unpacked, shuffled and gone, and then, to {P} alone, comes the otter.',
    ],
    notToSay: ['patient'],
  },
  'humanDesign.gate.53': {
    gloss: 'the gate of the pressure to begin',
    trait: 'a push towards the first page',
    shadow: 'a shelf of first pages',
    gifts: ['<gets> the stalled thing under way by doing the opening step'],
    prices: ['<starts> a second extension on the house that has no first'],
    scenes: [
      'A dozen notebooks stand in a row, each with a title and a splendid paragraph. In the stationer’s {P} has seen one with squared paper.',
    ],
    notToSay: ['a self-starter'],
  },
  'humanDesign.gate.54': {
    gloss: 'the gate of ambition climbing from below',
    trait: 'a drive to be noticed by those above',
    shadow: 'a use of people as rungs',
    gifts: ['<rises> by making {themself} useful to whoever can open the way'],
    prices: ['<counts> who is at the better table while talking at this one'],
    scenes: [
      'Promoted to the fourth floor, {P} sends the porter a bottle, as promised. From the new window one can see the seventh.',
    ],
    notToSay: ['ambitious', 'a social climber'],
  },
  'humanDesign.gate.55': {
    gloss: 'the gate of a spirit that is full or empty for no reason',
    trait: 'a cup that fills by itself',
    shadow: 'a melancholy that looks for a culprit',
    gifts: ['<makes> music, soup or talk out of a low day'],
    prices: ['cannot be cheered up and <is> tired of hearing it tried'],
    scenes: [
      'There is no reason to be glad about a wet Wednesday in a bus depot. {P} is, and has bought a bunch of radishes to carry.',
    ],
    notToSay: ['a glass half full'],
  },
  'humanDesign.gate.56': {
    gloss: 'the gate of stories told to stir a feeling',
    trait: 'a tale for every stage of the road',
    shadow: 'a distraction that never sits down',
    gifts: ['<makes> a wretched trip into an evening’s entertainment'],
    prices: ['<rounds> the anecdote until those who were there look up'],
    scenes: [
      "A delay of five hours on a platform at Crewe would be nothing much to tell. In {P's} account there is a bishop, and people ask for the bishop.",
    ],
    notToSay: ['a raconteur'],
  },
  'humanDesign.gate.57': {
    gloss: 'the gate of hearing with the skin what is safe now',
    trait: 'an ear for the faintest signal',
    shadow: 'a shiver about the day after tomorrow',
    gifts: ['<hears> the false note in a voice through two walls'],
    prices: ['<starts> at every creak when there is nothing to be heard'],
    scenes: [
      'Something in how the fridge was humming made {P} pull out the plug. The electrician says another day, maybe two.',
    ],
    notToSay: ['clairvoyant'],
  },
  'humanDesign.gate.58': {
    gloss: 'the gate of a zest for making life work better',
    trait: 'a relish that wants to improve things',
    shadow: 'a dissatisfaction in the middle of plenty',
    gifts: ['<enjoys> a thing so much that {they} <mends> it'],
    prices: ['<says> of a perfect afternoon how it could be arranged next time'],
    scenes: [
      'The hammock was already strung when {P} got out of it to move one knot. Everyone has been made to try it since.',
    ],
    notToSay: ['joyful', 'full of life'],
  },
  'humanDesign.gate.59': {
    gloss: 'the gate of dissolving the wall between two people',
    trait: 'a way through anybody’s reserve',
    shadow: 'an intimacy begun to see whether it can be',
    gifts: ['<gets> the stiffest colleague to say what he is called at home'],
    prices: ['<breaks> down a fence that had been holding something up'],
    scenes: [
      'Two people waited for a tow truck, one of them {P}. By the time it comes the other has cried, laughed and shown a photograph of a goldfish.',
    ],
    notToSay: ['seductive'],
  },
  'humanDesign.gate.60': {
    gloss: 'the gate of accepting the limit from which the new thing grows',
    trait: 'a use for whatever is missing',
    shadow: 'a gloom about all that cannot be',
    gifts: ['<works> within a tight frame and <finds> the loose board in it'],
    prices: ['<sits> down under a limit and <recites> it'],
    scenes: [
      'There were two eggs, a heel of bread and no shops until Monday. The recipe has since been asked for by people with full larders.',
    ],
    notToSay: ['limited', 'pessimistic'],
  },
  'humanDesign.gate.61': {
    gloss: 'the gate of pressing towards what cannot quite be known',
    trait: 'a wish to know the why behind the why',
    shadow: 'an obsession with a shut book',
    gifts: ['<brings> back from a long silence one thing nobody had thought'],
    prices: ['<leaves> the conversation for a mystery and <is> not back for pudding'],
    scenes: [
      'At the aquarium the class has moved on to the seals. {P} is still with one jellyfish, asking it something.',
    ],
    notToSay: ['mystical'],
  },
  'humanDesign.gate.62': {
    gloss: 'the gate of naming the details that hold a thing together',
    trait: 'a name for every part',
    shadow: 'a fact that flattens the story',
    gifts: ['<describes> a thing so exactly that it can be made by letter'],
    prices: ['<interrupts> a romance to say that it was a Thursday'],
    scenes: [
      'The stolen bicycle is described to the constable down to the sticker and the third spoke. He has filled the page, and asks whether {P} would consider the force.',
    ],
    notToSay: ['detail-oriented'],
  },
  'humanDesign.gate.63': {
    gloss: 'the gate of doubt that keeps the reasoning honest',
    trait: 'a doubt that asks to see the working',
    shadow: 'a suspicion turned on friends',
    gifts: ['<asks> before the launch what nobody wishes to hear after it'],
    prices: ['<checks> the affection as if it were an invoice'],
    scenes: [
      'The figures have been approved by everyone, twice. {P} would like to know why the sevens are all in the same column.',
    ],
    notToSay: ['a sceptic'],
  },
  'humanDesign.gate.64': {
    gloss: 'the gate of images of the past that press to be understood',
    trait: 'a film of memory without a plot yet',
    shadow: 'a confusion mistaken for a task',
    gifts: ['<lets> a muddle of impressions run until it arranges itself'],
    prices: ['<wakes> at three to a parade of things that have long been over'],
    scenes: [
      'A slide projector, a wet coat, somebody’s hand with a ring: it comes to {P} at the traffic lights, for the third week. Behind {them} they hoot.',
    ],
    notToSay: ['confused'],
  },
}
