import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Moon, feeling and need, meets a point of the other’s. */
export const SYNASTRY_OF_THE_MOON: Cards = {
  'western.synastry.moon-sun.join': {
    trait: 'a need that meets the person who answers it',
    shadow: 'a mood that orbits somebody else’s day',
    gifts: ['{B} <steadies> {A} by simply being in good form nearby'],
    prices: ['{A} <lets> {B} decide what sort of day it is going to be'],
    scenes: [
      'The thunder begins at two, and {A} goes to stand in the passage. {B} is there already, eating toast, as one does in passages.',
    ],
    notToSay: ['husband and wife aspect'],
  },
  'western.synastry.moon-sun.flow': {
    trait: 'a care that feels like being believed in',
    shadow: 'a cushion where an edge was called for',
    gifts: ['{A} <senses> when {B} <needs> a meal more than a motto'],
    prices: ['{B} <comes> to expect that somebody will have thought of the umbrella'],
    scenes: [
      'Half an hour before the interview {B} finds a clean shirt on the chair, ironed, collar stays in. {A} is in the bath and denies everything.',
    ],
    notToSay: ['nurturing match'],
  },
  'western.synastry.moon-sun.strain': {
    trait: 'a tenderness that keeps arriving at office hours',
    shadow: 'a hurt the other is too busy to see',
    gifts: ['{B} <draws> {A} out of a mood that had begun to furnish itself'],
    prices: ['{A} <wants> comfort and <is> handed a solution with a date on it'],
    scenes: [
      'All {A} has said is that the flat is quiet now. Within the hour {B} has found three choirs, a timetable and a bicycle.',
    ],
    notToSay: ['emotionally unavailable'],
  },
  'western.synastry.moon-moon.join': {
    trait: 'a sameness of mood that saves many words',
    shadow: 'a low tide on both beaches at once',
    gifts: ['<knows> from the sound of the key what kind of evening it will be'],
    prices: ['<sinks> together on the days when one of them should float'],
    scenes: [
      'Neither of them wants the party, and neither says so. At the corner {A} slows, {B} slows, and they are home in time for the soup.',
    ],
    notToSay: ['emotional twins'],
  },
  'western.synastry.moon-moon.flow': {
    trait: 'a domestic understanding that feels older than it is',
    shadow: 'a cosiness that takes the two out of circulation',
    gifts: ['<makes> a home of any kitchen they are left alone in'],
    prices: ['<mistakes> never being upset with each other for being known'],
    scenes: [
      'Of the one good armchair nothing need be said between {A} and {B}. Whoever comes in colder sits there, and the other pulls up the log basket.',
    ],
    notToSay: ['emotional harmony'],
  },
  'western.synastry.moon-moon.strain': {
    trait: 'a difference in what counts as comfort',
    shadow: 'a kindness given in the wrong currency',
    gifts: ['<learns> a second way of being looked after, late but gladly'],
    prices: ['<offers> what would have done the giver good, and <wonders> at the thanks'],
    scenes: [
      'When {A} is low the curtains are drawn and the telephone is off. {B} loves {a.them}, and so comes round with bagpipes.',
    ],
    notToSay: ['emotional mismatch'],
  },
  'western.synastry.moon-mercury.join': {
    trait: 'a feeling that finds somebody to spell it',
    shadow: 'a diary read aloud too soon',
    gifts: ["{B} <puts> {A's} unrest into one plain sentence"],
    prices: ['{B} <explains> the tears while they are still on the way'],
    scenes: [
      'On the telephone {A} says that it is nothing, in three different ways. "It is the dog," says {B}, who has been counting, and it is the dog.',
    ],
    notToSay: ['heart and mind united'],
  },
  'western.synastry.moon-mercury.flow': {
    trait: 'a talk in which small feelings may be mentioned',
    shadow: 'a chatter that keeps the large ones out',
    gifts: ['<tells> each other the day in the order in which it was felt'],
    prices: ['{A} <says> so much about it that it never has to be mended'],
    scenes: [
      'They could do a crossword by post, one clue a letter. Round the edges, in pencil, {A} puts everything that has really happened, and {B} answers it.',
    ],
    notToSay: ['easy emotional communication'],
  },
  'western.synastry.moon-mercury.strain': {
    trait: 'a feeling cross-examined before it can stand',
    shadow: 'a word remembered long after it was meant',
    gifts: ['{B} <asks> {A} for the reason, and sometimes there <is> one'],
    prices: [
      '{A} <takes> a slip of the tongue to bed and <lies> awake beside it',
      '{B} <wins> the discussion and <wonders> why the house has gone cold',
    ],
    scenes: [
      '"But the word was fine," {B} points out, correctly. It is a quarter to twelve, {A} is polishing a clean stove, and nobody is fine.',
    ],
    notToSay: ['head versus heart'],
  },
  'western.synastry.moon-venus.join': {
    trait: 'a sweetness that goes about in slippers',
    shadow: 'a comfort bought with small silences',
    gifts: ['<spoils> each other in ways that nobody would photograph'],
    prices: ['{B} <coaxes> {A} into good humour before the anger <has> had its say'],
    scenes: [
      'It is the last fig, and it goes back and forth across the table several times. In the end {A} halves it with a ruler, and {B} takes the smaller half.',
    ],
    notToSay: ['tender lovers', 'sweet love'],
  },
  'western.synastry.moon-venus.flow': {
    trait: 'a gentleness that comes easily to both',
    shadow: 'a distaste for whatever would have to be loud',
    gifts: ['{B} <has> an eye for the little thing that will do {A} good'],
    prices: ['<lets> a grievance go soft in a drawer because the evening is so nice'],
    scenes: [
      "In the middle of a long stiff lunch {B} notices {A's} shoes. They spend what is left of the afternoon barefoot in somebody’s orchard.",
    ],
    notToSay: ['domestic bliss'],
  },
  'western.synastry.moon-venus.strain': {
    trait: 'a need of closeness met with mere charm',
    shadow: 'a gift that misses the heart by an inch',
    gifts: ['{B} <brings> some grace to what {A} <has> always done from habit'],
    prices: ['{A} <asks> to be needed and <is> told, truly, how well {a.they} <looks>'],
    scenes: [
      'The tablecloth is to make the dinner special. {A} would have liked the usual oilcloth, the usual dish and {B} not on {b.their} best behaviour.',
    ],
    notToSay: ['needs versus wants'],
  },
  'western.synastry.moon-mars.join': {
    trait: 'a feeling that is stirred before it has dressed',
    shadow: 'a raw spot within easy reach',
    gifts: ['{B} <gets> up and <acts> on what {A} <has> merely been bearing'],
    prices: ['{B} <presses> for an answer while {A} <is> still finding the hurt'],
    scenes: [
      'All week a neighbour’s drill makes {A} want to cry. {B} listens to one minute of it, puts on shoes, and can be heard upstairs being very plain.',
    ],
    notToSay: ['passion', 'hot tempers'],
  },
  'western.synastry.moon-mars.flow': {
    trait: 'a protectiveness that comes with its sleeves up',
    shadow: 'a quickness that outruns the tears',
    gifts: ['{A} <says> that something is wrong and {B} <has> found a spanner'],
    prices: ['<settles> a sorrow by moving the furniture'],
    scenes: [
      'By the time {A} has explained why the attic is unbearable, {B} has a window out. They spend the night in it, looking at other people’s roofs.',
    ],
    notToSay: ['healthy passion'],
  },
  'western.synastry.moon-mars.strain': {
    trait: 'a quarrel that starts in the nerves',
    shadow: 'a bruise that is carried about for proof',
    gifts: ['<clears> the air in ten minutes where others take a year'],
    prices: [
      '{B} <says> the sharp thing for relief and {A} <keeps> it',
      '{A} <retreats> so quietly that {B} <goes> on shouting at a door',
    ],
    scenes: [
      'There is a plate missing from the set of six. {A} knows which evening that was, and {B} finds another, in a slightly different blue.',
    ],
    notToSay: ['volatile', 'emotional abuse'],
  },
  'western.synastry.moon-jupiter.join': {
    trait: 'a trust that it will be all right here',
    shadow: 'a plenty that swaddles',
    gifts: ['{B} <makes> {A} feel that there is enough, and room, and time'],
    prices: ['<feeds> every trouble until it is too sleepy to be looked at'],
    scenes: [
      'One casserole would do for them, of the size used by monasteries. {A} worries who will eat it all, and {B} opens the window and calls.',
    ],
    notToSay: ['abundance', 'lucky home'],
  },
  'western.synastry.moon-jupiter.flow': {
    trait: 'a kindness with plenty of room in it',
    shadow: 'an indulgence that passes for patience',
    gifts: ["{B} <tells> a sad story of {A's} back to {a.them} so that it ends wider"],
    prices: ['{A} <is> reassured out of a worry that was quite correct'],
    scenes: [
      'Lost in the hills with one torch, {A} begins to be frightened and {B} begins to name the owls. They are found asleep against a gate.',
    ],
    notToSay: ['generous hearts'],
  },
  'western.synastry.moon-jupiter.strain': {
    trait: 'a small need under a large philosophy',
    shadow: 'a comfort that comes with a moral',
    gifts: ["{B} <lifts> {A's} eyes from the washing-up to the coast"],
    prices: ['{B} <overlooks> the one cup that {A} <had> asked to have kept'],
    scenes: [
      'The move abroad would be good for everyone, {B} says, and it is true. {A} asks who would feed the cat next door, and is told about horizons.',
    ],
    notToSay: ['emotional excess'],
  },
  'western.synastry.moon-saturn.join': {
    trait: 'a loyalty that has known some cold mornings',
    shadow: 'a tenderness on short rations',
    gifts: [
      '{B} <stays> by {A} through the part that bores other helpers',
      '<keeps> house, promises and anniversaries in the same good order',
    ],
    prices: ['{A} <swallows> a need because {B} <looks> as though the day had been long'],
    scenes: [
      'All through a cold winter {B} would come over every Sunday and bleed the radiators. What {A} wants is for {b.them} to sit down.',
    ],
    notToSay: ['karmic burden', 'depressing'],
  },
  'western.synastry.moon-saturn.flow': {
    trait: 'a safety built from kept appointments',
    shadow: 'a reserve that has grown comfortable',
    gifts: ["{B} <gives> {A's} moods a floor, and {A} <gives> the floor a rug"],
    prices: ['<holds> a feeling over until it has stopped being urgent, or felt'],
    scenes: [
      'In passing, {A} says that the last step is a worry in the dark. The next evening there is a strip of white paint on it, ruled, by {B}.',
    ],
    notToSay: ['emotional maturity'],
  },
  'western.synastry.moon-saturn.strain': {
    trait: 'a longing for warmth that meets a rule',
    shadow: 'a loneliness in two neighbouring rooms',
    gifts: ['<learns> the slow craft of saying what one would like'],
    prices: [
      '{B} <mentions> the tone in which {A} <was> asking for help',
      '{A} <hears> a closed account in what was only tiredness',
    ],
    scenes: [
      'Coming back to the car park, {A} wants an arm round {a.them}. {B} asks whether the ticket has been validated, and would give anything to unsay it.',
    ],
    notToSay: ['unloving', 'the cold parent'],
  },
  'western.synastry.moon-ascendant.join': {
    trait: 'a familiarity that takes its coat off at once',
    shadow: 'a dependence on one particular face',
    gifts: ['{B} <walks> in and something in {A} <sits> down at last'],
    prices: ["{A} <reads> {B's} face for news that is not about {a.them}"],
    scenes: [
      'Introduced at a christening, {A} asks {B} to hold a plate for a moment. It is past midnight when either of them thinks of the plate.',
    ],
    notToSay: ['meant to meet', 'past-life recognition'],
  },
  'western.synastry.moon-ascendant.flow': {
    trait: 'an ease of approach that feelings take to',
    shadow: 'a soft welcome nobody wants to test',
    gifts: ['{B} <has> a manner in which {A} <can> be out of sorts'],
    prices: ['{A} <hides> the real complaint so as not to spoil a pleasant face'],
    scenes: [
      'At the long counter {A} will only be served by {B}, who talks about marrows. The marrows, {A} says at home, are coming on.',
    ],
    notToSay: ['comfortable together'],
  },
  'western.synastry.moon-ascendant.strain': {
    trait: 'a manner that jars on a mood',
    shadow: 'a brightness turned on too early in the day',
    gifts: ['{A} <shows> {B} what {b.their} entrances do to a quiet room'],
    prices: ['{B} <breezes> past a hurt that {A} <had> nearly got ready to show'],
    scenes: [
      'Breakfast at the guest house is at eight. {B} comes down as if to a carnival, and {A} moves, with {a.their} egg, to the table behind the pillar.',
    ],
    notToSay: ['irritating'],
  },
  'western.synastry.moon-uranus.join': {
    trait: 'a closeness that comes and goes like a signal',
    shadow: 'a nest with no fixed address',
    gifts: ['{B} <frees> {A} from a comfort that had turned into a cage'],
    prices: ['{A} <waits> for the call that {B} <made> daily until it became a habit'],
    scenes: [
      'For a fortnight {B} has the sofa and the flat is full of parrots, almost. Then it is tidy again, and {A} keeps finding feathers.',
    ],
    notToSay: ['emotional instability'],
  },
  'western.synastry.moon-uranus.flow': {
    trait: 'an affection that sets no curfew',
    shadow: 'a coolness that calls itself trust',
    gifts: ['{B} <makes> {A} laugh at a feeling without making light of it'],
    prices: ['{A} <pretends> to need less than {a.they} <does>, for style'],
    scenes: [
      'The invitation says to bring bedding and no questions. {A} wakes on the roof of a car park between {B} and a telescope, oddly rested.',
    ],
    notToSay: ['unusual home life'],
  },
  'western.synastry.moon-uranus.strain': {
    trait: 'a need for calm that keeps getting news',
    shadow: 'a start that never quite leaves the body',
    gifts: ['{B} <shocks> {A} out of a sorrow that had become routine'],
    prices: [
      '{B} <changes> the arrangement and {A} <loses> a night over it',
      '{A} <holds> on by a thread that {B} <hears> as a rope',
    ],
    scenes: [
      'The lilac has been cut down by the time {A} comes home. {B} thought there would be more light, and there is more light.',
    ],
    notToSay: ['abandonment'],
  },
  'western.synastry.moon-neptune.join': {
    trait: 'a sympathy with no skin between',
    shadow: 'a sorrow nobody can say the owner of',
    gifts: ['{B} <feels> what {A} <is> feeling a moment before it has a name'],
    prices: ['<drifts> into each other’s moods and <forgets> the way back'],
    scenes: [
      'Two towns apart, {B} cannot settle and goes out to buy stamps. {A} has been sitting on the stairs with a letter for an hour.',
    ],
    notToSay: ['telepathy', 'psychic bond'],
  },
  'western.synastry.moon-neptune.flow': {
    trait: 'a tenderness that asks for no account of itself',
    shadow: 'a dreaminess in which the milk runs out',
    gifts: ['{B} <plays>, <hums> or <is> silent in the way that <lets> {A} rest'],
    prices: ['<leaves> a difficult thing to settle itself overnight'],
    scenes: [
      'With the radio low they paint the small bedroom, and neither speaks. Only on the landing do {A} and {B} see that it is green, and that they wanted green.',
    ],
    notToSay: ['dreamy love'],
  },
  'western.synastry.moon-neptune.strain': {
    trait: 'a hunger for comfort fed on promises',
    shadow: 'a pity that muddies the water',
    gifts: ['{A} <has> patience with a confusion that tired everybody else'],
    prices: ['{B} <slips> away when the feeling asks to be looked after'],
    scenes: [
      'It is to be a quiet birthday, just {A} and {B}. {A} keeps the stew warm until eleven, and the excuse is so beautiful that {A} comforts {B}.',
    ],
    notToSay: ['illusions', 'victim and saviour'],
  },
  'western.synastry.moon-pluto.join': {
    trait: 'a feeling that has been found where it hides',
    shadow: 'a hold that tightens when it is loved',
    gifts: ['{B} <can> be told the thing {A} <has> told nobody'],
    prices: ["{A} <feels> {B's} displeasure through two walls and a closed book"],
    scenes: [
      'The old letters are at the bottom of the trunk, under the skates. {B} asks what is in there, and {A} to {a.their} own surprise fetches the key.',
    ],
    notToSay: ['obsessive', 'emotional manipulation'],
  },
  'western.synastry.moon-pluto.flow': {
    trait: 'a depth that can be visited without harm',
    shadow: 'a seriousness that scares off small joys',
    gifts: ['{B} <sits> with {A} in the worst of it and <does> not tidy'],
    prices: ['<treats> a passing mood as though something lay buried there'],
    scenes: [
      '{A} cannot bear the look of the drawers. {B} empties every one on to the bed, asks about each thing, and puts back what is still wanted.',
    ],
    notToSay: ['healing love'],
  },
  'western.synastry.moon-pluto.strain': {
    trait: 'a softness that expects to be used',
    shadow: 'a jealousy that reads the post',
    gifts: ['<goes> through a feeling to the end and <comes> up with something true'],
    prices: [
      '{B} <probes> a sore place and <calls> it honesty',
      '{A} <makes> {B} pay in guilt for what could have been asked for',
    ],
    scenes: [
      "A cousin of {A's} has stayed for a month, and it is over. {B} still asks, drying the same glass, what the two of them found to laugh about.",
    ],
    notToSay: ['toxic', 'possessive'],
  },
}
