import type { Cards } from '../card.ts'

/** What becomes of two where the first one's Pluto, depth and insistence, meets a point of the other's. */
export const SYNASTRY_OF_PLUTO: Cards = {
  'western.synastry.pluto-sun.join': {
    trait: 'a depth that takes an interest in somebody’s light',
    shadow: 'a hand on the dimmer',
    gifts: ['{A} <believes> in {B} past the point of politeness'],
    prices: ['{A} <wants> to be at the bottom of everything {B} <is>'],
    scenes: [
      '{B} sings in the back row. {A} takes {b.them} aside, after the rehearsal, and says that it is time to stop hiding in it.',
    ],
    notToSay: ['obsession'],
  },
  'western.synastry.pluto-sun.flow': {
    trait: 'a strength laid quietly under somebody’s purpose',
    shadow: 'a dependence on being dug up',
    gifts: ['{A} <gets> out of {B} what {B} had given up for lost'],
    prices: ['<tires> of any success that came without a struggle'],
    scenes: [
      "The second act has been thrown away. {A} gets it back from the dustmen, flattened, and puts it on {B's} desk under a stone.",
    ],
    notToSay: ['transformation'],
  },
  'western.synastry.pluto-sun.strain': {
    trait: 'a will that tests who somebody is',
    shadow: 'a contest nobody remembers opening',
    gifts: ['{B} <finds> out against {A} how much of {b.them} will not move'],
    prices: [
      "{A} cannot leave a triumph of {B's} as it stands",
      '{B} <says> less about what matters most',
    ],
    scenes: [
      '{B} announces it at the table, shining. {A} puts one question, in a low voice, and goes on putting it all through the cheese.',
    ],
    notToSay: ['domination'],
  },
  'western.synastry.pluto-moon.join': {
    trait: 'a look that goes down into somebody’s moods',
    shadow: 'a closeness with no surface to come up to',
    gifts: ['{A} <is> not frightened by anything {B} <feels>'],
    prices: ['{A} <stirs> the pond to see that it is deep'],
    scenes: [
      "{B} says it is nothing, and to everyone else that does. {A} pulls up a stool, eats {B's} crusts, and waits for an hour and ten minutes.",
    ],
    notToSay: ['emotional obsession'],
  },
  'western.synastry.pluto-moon.flow': {
    trait: 'a loyalty to what somebody feels below stairs',
    shadow: 'a habit of dredging for company',
    gifts: ['{A} <helps> {B} to empty a drawer that was never opened'],
    prices: ['<mistakes> for intimacy that nothing is left unsaid'],
    scenes: [
      'What is in the trunk is only a coat. {A} sits with {B} on the attic floor beside it until it has got dark enough.',
    ],
    notToSay: ['deep bond'],
  },
  'western.synastry.pluto-moon.strain': {
    trait: 'a pressure on a tender spot',
    shadow: 'a tenderness that has learnt to keep watch',
    gifts: ['{B} <learns> next to {A} what is {b.theirs} to feel and what is not'],
    prices: [
      '{A} <reads> a wish for quiet as something kept back',
      '{B} <gives> way in a small thing to be left alone in a large',
    ],
    scenes: [
      'On the stairs {B} is humming. {A} asks what about, and then what really about, and it is not hummed again that week.',
    ],
    notToSay: ['control'],
  },
  'western.synastry.pluto-mercury.join': {
    trait: 'a question that goes on after the answer',
    shadow: 'a thought that is not let out without papers',
    gifts: ["{A} <sends> {B's} mind to places it had only signposted"],
    prices: ['{A} <presses> for the motive behind a remark about the bus'],
    scenes: [
      '{B} has a theory about the murder in the serial, made up on the way to the kettle. By midnight, with {A} asking, there are maps.',
    ],
    notToSay: ['mind control'],
  },
  'western.synastry.pluto-mercury.flow': {
    trait: 'a talk that enjoys the cellar stairs',
    shadow: 'a taste for secrets with a cover on',
    gifts: ['{A} <tells> {B} what is not written down anywhere'],
    prices: ['<despises> together whoever is content with the headline'],
    scenes: [
      'They like old account books. {A} works out who owed whom, {B} does the dialogue, and the archivist begins to sit with them.',
    ],
    notToSay: ['deep talks'],
  },
  'western.synastry.pluto-mercury.strain': {
    trait: 'a silence that makes somebody talk too much',
    shadow: 'a cross-examination over the cutlery',
    gifts: ['{B} <becomes> more exact, since {A} <misses> nothing'],
    prices: [
      '{A} <remembers> the sentence and <produces> it a year on',
      '{B} <leaves> out a harmless thing and then <has> it to hide',
    ],
    scenes: [
      'It was to be Tuesday, {A} says. It was Tuesday, as {B} explains, and explains again, and begins to doubt.',
    ],
    notToSay: ['manipulation'],
  },
  'western.synastry.pluto-venus.join': {
    trait: 'a liking that goes down to the roots',
    shadow: 'a fondness that has to own its object',
    gifts: ['{A} <loves> in {B} what is under the charm'],
    prices: ['{A} <is> hurt by a pleasure that was had elsewhere'],
    scenes: [
      '{B} says yes to any sort of tune. {A} puts on the one record, and {B} sits down on the arm of the chair and lets the tea go cold.',
    ],
    notToSay: ['fatal attraction'],
  },
  'western.synastry.pluto-venus.flow': {
    trait: 'a warmth that gains by being taken seriously',
    shadow: 'a passion that looks down on the merely nice',
    gifts: ["{A} <brings> to {B's} easy affections something to mean"],
    prices: ['<prefers> a scene to a pleasant evening'],
    scenes: [
      'At the market {B} would buy the painted bowl. {A} turns up the grey one, with the thumb in it, and it is the one they keep.',
    ],
    notToSay: ['soul passion'],
  },
  'western.synastry.pluto-venus.strain': {
    trait: 'an appetite that makes somebody’s sweetness nervous',
    shadow: 'a jealousy with very good reasons',
    gifts: ['{B} <learns> to say what is a gift and what is only asked for'],
    prices: [
      '{A} <counts> the smiles that went to other tables',
      '{B} <pleases> a little more, and <likes> it less',
    ],
    scenes: [
      '{B} has danced once with the cousin. {A} does not mind, and says so in the car, and at the lights, and again at the gate.',
    ],
    notToSay: ['jealousy', 'possession'],
  },
  'western.synastry.pluto-mars.join': {
    trait: 'a boiler and a piston',
    shadow: 'a struggle with the guards taken off',
    gifts: ['<has> between them the strength for a thing everybody had written off'],
    prices: ['{A} <goads> {B} into force and <is> then superior about it'],
    scenes: [
      'The engine block has lain in the pit for years. {A} goes down and puts the chain on, {B} takes the winch, and nobody says "gently".',
    ],
    notToSay: ['explosive'],
  },
  'western.synastry.pluto-mars.flow': {
    trait: 'a drive with deep reserves behind it',
    shadow: 'a ruthlessness about the lunch hour',
    gifts: ["{A} <steadies> {B's} first rush into something that arrives"],
    prices: ['<overruns> whoever had only asked for a hand'],
    scenes: [
      'In the bucket chain {A} has the well and {B} the fire. By two there are forty people between them, and the end house is saved.',
    ],
    notToSay: ['powerful team'],
  },
  'western.synastry.pluto-mars.strain': {
    trait: 'a wall that a temper keeps running at',
    shadow: 'a war of who will stop first',
    gifts: ['<finds> out in good time what each would never do to win'],
    prices: [
      '{A} <waits>, visibly, for {B} to lose patience',
      '{B} <smashes> at a thing {A} would have let go next day',
    ],
    scenes: [
      'There is one oar too few. They stand in the boat, each with both hands round the other one, and it goes slowly down the river sideways.',
    ],
    notToSay: ['violence', 'power struggle'],
  },
  'western.synastry.pluto-jupiter.join': {
    trait: 'a faith that has found an engine room',
    shadow: 'a grand plan with no brakes',
    gifts: ["{A} <gives> {B's} vision the staying power of an obsession"],
    prices: ["{A} <uses> {B's} good name to get the doors open"],
    scenes: [
      'The church wants a modest window. {B} draws a large one, {A} raises the money by ways of {a.their} own, and it is larger than the wall.',
    ],
    notToSay: ['enormous success'],
  },
  'western.synastry.pluto-jupiter.flow': {
    trait: 'a generous aim with somebody determined behind it',
    shadow: 'a belief that takes no prisoners',
    gifts: ['{A} <makes> sure that what {B} has promised is there on the day'],
    prices: ['<thinks> in sums that nobody else at the table has seen'],
    scenes: [
      '{B} tells the meeting that every child will have a boat. It is {A} who knows where there are forty boats, and whom to ask, and on what day.',
    ],
    notToSay: ['wealth and power'],
  },
  'western.synastry.pluto-jupiter.strain': {
    trait: 'a scruple about who pays for the sunshine',
    shadow: 'a creed brought down for sport',
    gifts: ['{A} <shows> {B} what the splendid idea will be used for'],
    prices: [
      '{A} <tells> the donors’ secret at the unveiling',
      '{B} <forgives> on behalf of people who were not asked',
    ],
    scenes: [
      '{A} asks the great man, in front of {B}, whether all that is done out of kindness. The great man laughs rather long, and {B} thinks less of both.',
    ],
    notToSay: ['fanaticism'],
  },
  'western.synastry.pluto-saturn.join': {
    trait: 'a pressure on something that will not give',
    shadow: 'a rule made harder by being tried',
    gifts: ['<lasts> out together what would have bent a lighter pair'],
    prices: ["{A} <digs> under {B's} order to see what it is built on"],
    scenes: [
      '{B} keeps the drawer locked and {A} does not ask. In the end {B} leaves the key on the table, and {A} hangs it up.',
    ],
    notToSay: ['hardship'],
  },
  'western.synastry.pluto-saturn.flow': {
    trait: 'a thorough remaking with a proper scaffold',
    shadow: 'a gravity that lets in no air',
    gifts: ['{A} <tears> out what is rotten and {B} <props> what is sound'],
    prices: ['<takes> pride in how little fun it was'],
    scenes: [
      'The tunnel is to be abandoned at the second fall. {A} goes in with a lamp, {B} with a level, and there are trains.',
    ],
    notToSay: ['endurance'],
  },
  'western.synastry.pluto-saturn.strain': {
    trait: 'a siege on somebody’s principles',
    shadow: 'a fear that has met a stronger one',
    gifts: ['{B} <learns> which of {b.their} rules <is> merely a fortress'],
    prices: [
      '{A} <pushes> at the one thing {B} has said is fixed',
      '{B} <tightens> a rule because {A} <has> leaned on it',
    ],
    scenes: [
      "The fence is on {A's} side by a foot, {B} has measured. In the night it moves, and in the night it moves back.",
    ],
    notToSay: ['oppression'],
  },
  'western.synastry.pluto-uranus.join': {
    trait: 'an upheaval that has picked its hour',
    shadow: 'a revolution that keeps a list',
    gifts: ['<changes> for good what others had only complained of'],
    prices: ["{A} <turns> {B's} bright idea into an ultimatum"],
    scenes: [
      '{B} says, as a joke, that the whole place could be run by its cleaners. {A} speaks to the cleaners, and it is.',
    ],
    notToSay: ['revolution'],
  },
  'western.synastry.pluto-uranus.flow': {
    trait: 'an inventor with a patient backer',
    shadow: 'a disregard for whatever is standing there',
    gifts: ["{A} <sees> which of {B's} notions has dynamite in it"],
    prices: ['<rebuilds> a thing that had only wanted oil'],
    scenes: [
      'They are given the old cinema until it comes down. {B} thinks of water in it, {A} of how to get it there, and it stays up, full of carp.',
    ],
    notToSay: ['radical change'],
  },
  'western.synastry.pluto-uranus.strain': {
    trait: 'a grip on something that jumps',
    shadow: 'a freedom announced with a bang',
    gifts: ['{B} <keeps> {A} from being quite sure of the ending'],
    prices: [
      '{A} <closes> in, and {B} <goes> off',
      '{B} <breaks> a promise chiefly to hear it break',
    ],
    scenes: [
      '{A} has arranged to drive everyone home at eleven. {B}, who had not thought of staying, stays, and comes back over the roof of the bicycle shed.',
    ],
    notToSay: ['chaos'],
  },
  'western.synastry.pluto-neptune.join': {
    trait: 'an undertow beneath a dream',
    shadow: 'a mist with something large in it',
    gifts: ['<feels> what is in the air before it has a name'],
    prices: ['{A} <makes> a cause of what for {B} was a mood'],
    scenes: [
      'There is a song that nobody in the village will sing. {A} hears it from {B}, once, in a boat, with the verse that is left out.',
    ],
    notToSay: ['mystical union'],
  },
  'western.synastry.pluto-neptune.flow': {
    trait: 'a depth in which somebody’s dreams can breed',
    shadow: 'a vagueness with a hidden current',
    gifts: ["{A} <takes> {B's} presentiments as seriously as a tide table"],
    prices: ['<sinks> together into a subject until the milk has turned'],
    scenes: [
      '{B} would paint the same pale door for three years. {A} asks, in the third, whether it opens inward, and the next one is ajar.',
    ],
    notToSay: ['psychic bond'],
  },
  'western.synastry.pluto-neptune.strain': {
    trait: 'a probing that dissolves what it wanted to hold',
    shadow: 'a suspicion of what cannot be pinned',
    gifts: ['{B} <is> asked by {A} what the dream is for'],
    prices: [
      '{A} <demands> a confession from a person who <is> merely far away',
      '{B} <drifts> out of reach and <looks> injured',
    ],
    scenes: [
      '{A} wants to know who is meant in the poem. {B} says that it is the rain, and it is, and it goes on being asked about.',
    ],
    notToSay: ['deception'],
  },
  'western.synastry.pluto-pluto.join': {
    trait: 'a shared age and its shared cellar',
    shadow: 'a depth so common that nobody remarks on it',
    gifts: ['<knows> from childhood the same thing that was not said'],
    prices: ['<supposes> that what everybody their age endured was nothing'],
    scenes: [
      'Both remember the same bad winter, from two schools. It comes up by way of a sandwich, and they speak of it in half sentences until the lamps go on.',
    ],
    notToSay: ['same generation'],
  },
  'western.synastry.pluto-pluto.flow': {
    trait: 'an ease about the depths between two ages',
    shadow: 'a respect never put to the test',
    gifts: ['<trusts> the other not to be shocked'],
    prices: ['<leaves> the trapdoor shut because it closes so well'],
    scenes: [
      'One of the two has seen the square with tanks in it, the other with stalls. {A} and {B} meet there for chestnuts and sit on the same step.',
    ],
    notToSay: ['generational bond'],
  },
  'western.synastry.pluto-pluto.strain': {
    trait: 'a collision of two ages’ silences',
    shadow: 'an argument about who had it worse',
    gifts: ['<shows> each other a fear that all their own friends share'],
    prices: ['<takes> for cruelty what was only another way of not speaking'],
    scenes: [
      'In one house they never talked of money, in the other of nothing else. When the envelope comes {A} and {B} each put a hand on it.',
    ],
    notToSay: ['generational conflict'],
  },
  'western.synastry.pluto-ascendant.join': {
    trait: 'a gaze that goes through somebody’s front',
    shadow: 'a presence that changes how a person stands',
    gifts: ['{A} <sees> who it is that <has> come in with the hat'],
    prices: ['{A} <wants> the face off before the coat'],
    scenes: [
      '{B} tells the joke at every party, with success. {A} does not laugh, and looks at {b.them} kindly, and {B} does not tell it again.',
    ],
    notToSay: ['magnetic pull'],
  },
  'western.synastry.pluto-ascendant.flow': {
    trait: 'a quiet force that suits somebody’s manner',
    shadow: 'a makeover nobody had ordered',
    gifts: ['{A} <gives> {B} the nerve to come in as {b.themself}'],
    prices: ['{A} <rearranges> {B} by degrees, and with consent'],
    scenes: [
      'It is only a suggestion about the voice. A month later {B} rings up {b.their} own mother, who asks who is speaking.',
    ],
    notToSay: ['transformation'],
  },
  'western.synastry.pluto-ascendant.strain': {
    trait: 'a force that somebody meets head on',
    shadow: 'a hackle raised by merely entering',
    gifts: ['{B} <finds> in {A} a person it is no use impressing'],
    prices: [
      '{A} <tries> to get under a manner that <is> all there is',
      '{B} <poses>, knowing that it <is> being seen through',
    ],
    scenes: [
      "On {B's} coming in, {A} always looks up last. It becomes quite a walk, that one, from the door to the chair.",
    ],
    notToSay: ['domination'],
  },
  'western.synastry.pluto-midheaven.join': {
    trait: 'a will set upon somebody’s rise',
    shadow: 'a claim on another’s laurels',
    gifts: ["{A} <goes> to any trouble for {B's} calling, and by night"],
    prices: ['{A} <decides> what {B} <is> to be great at'],
    scenes: [
      'Somebody has to speak to the landlord about the hall. {A} comes back with the lease, a dent in the hat, and no account of it.',
    ],
    notToSay: ['power and ambition'],
  },
  'western.synastry.pluto-midheaven.flow': {
    trait: 'a backing that goes to the foundations',
    shadow: 'an influence that prefers no plaque',
    gifts: ["{A} <clears> the ground on which {B's} name <is> to stand"],
    prices: ['<wins> things it would have been pleasanter to be given'],
    scenes: [
      'For the tender {B} has the drawings. {A} has read, in one weekend, everything the committee ever signed.',
    ],
    notToSay: ['career power'],
  },
  'western.synastry.pluto-midheaven.strain': {
    trait: 'a hidden hand upon somebody’s ladder',
    shadow: 'a reputation that can be threatened with a glance',
    gifts: ['{B} <is> made by {A} to know whom {b.they} <works> for, and why'],
    prices: [
      '{A} <shakes> the ladder to find out how much it is wanted',
      '{B} <keeps> {A} away from the people who could be of use',
    ],
    scenes: [
      'At the farewell dinner {A} is on the programme for a few words. {B} has seen the card, and is folding a napkin smaller and smaller.',
    ],
    notToSay: ['sabotage'],
  },
  'western.synastry.pluto-node.join': {
    trait: 'a force that shows somebody out, and onward',
    shadow: 'a guide who will not be thanked and dropped',
    gifts: ['{A} <makes> it impossible for {B} to go on as before'],
    prices: ["{A} <takes> {B's} growing for {A's} own doing"],
    scenes: [
      '"Burn it, then," says {A}, and finds the matches. {B} looks at the manuscript, at the grate, and begins again at page one.',
    ],
    notToSay: ['karmic transformation'],
  },
  'western.synastry.pluto-node.flow': {
    trait: 'a strong current that runs where somebody is going',
    shadow: 'a change that asks for no consent',
    gifts: ["{A} <supplies> the depth that {B's} new start <was> short of"],
    prices: ['<overdoes> the burning of boats, some of them hired'],
    scenes: [
      'They empty the flat together in a day. At the end there is a rucksack, a key and {B}, and {A} says that is about right.',
    ],
    notToSay: ['fated change'],
  },
  'western.synastry.pluto-node.strain': {
    trait: 'an undertow toward what somebody was done with',
    shadow: 'a hold that is called a history',
    gifts: ["{B} <learns> from {A's} pull how to let a rope go"],
    prices: [
      '{A} <reminds> {B} of a thing only they two know',
      '{B} <stays> in order not to be the one who left',
    ],
    scenes: [
      '{B} puts an ocean between, and has a balcony. Each year a card comes from {A}, of the same bridge, and it stays on the shelf too long.',
    ],
    notToSay: ['karmic trap'],
  },
  'western.synastry.pluto-chiron.join': {
    trait: 'a searching hand upon an old hurt',
    shadow: 'a cure that insists on the whole story',
    gifts: ['{A} <stays> at the edge of it with {B} until {B} <has> looked'],
    prices: ['{A} <opens> what {B} had managed to close'],
    scenes: [
      '{B} never goes into the end room. {A} asks for a chair to be put in there, and sits in it with the paper, every day for a month.',
    ],
    notToSay: ['deep healing'],
  },
  'western.synastry.pluto-chiron.flow': {
    trait: 'a strength that a sore place can lean on',
    shadow: 'a fondness for other people’s ruins',
    gifts: ['{A} <knows> what {B} has been through, and <is> not impressed by less'],
    prices: ['<makes> of a mended thing a monument'],
    scenes: [
      'Once a year they go and look at the place where it was. {A} brings the spade and {B} the bulbs, and in time there is a good deal of yellow.',
    ],
    notToSay: ['healing power'],
  },
  'western.synastry.pluto-chiron.strain': {
    trait: 'a pressure that finds where it once gave way',
    shadow: 'a wound that is used as an argument',
    gifts: ['{B} <finds> the words that stop {A}, and they are short'],
    prices: [
      '{A} <goes> on looking when {B} has asked to be let be',
      '{B} <defends> an old bruise with new weapons',
    ],
    scenes: [
      '{A} only means to understand it. {B} stands up, says that the shop is shut, and pulls down an imaginary blind with a good deal of noise.',
    ],
    notToSay: ['retraumatising'],
  },
}
