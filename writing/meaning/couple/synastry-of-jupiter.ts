import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Jupiter, trust and largesse, meets a point of the other’s. */
export const SYNASTRY_OF_JUPITER: Cards = {
  'western.synastry.jupiter-sun.join': {
    trait: 'a faith in somebody that does them visible good',
    shadow: 'a patronage that enjoys being thanked',
    gifts: ['{A} <gives> {B} the benefit of a doubt {B} <had> long been living in'],
    prices: ['{A} <builds> {B} up for a height {B} never asked to stand on'],
    scenes: [
      "Nobody reads past the spelling in {B's} reports. {A} does, rings up about page seven, and the next report has a page eight.",
    ],
    notToSay: ['brings luck', 'a guardian angel'],
  },
  'western.synastry.jupiter-sun.flow': {
    trait: 'an optimism that two can live on',
    shadow: 'a good mood that pays no invoices',
    gifts: ['{A} <finds> room in the plan for {B} to be splendid'],
    prices: ['<tells> each other it will come right, and <goes> to lunch'],
    scenes: [
      'The stall sells one teapot all day. {A} reckons that this beats last year by a teapot, and {B} writes SOLD OUT on a card, for the pleasure of it.',
    ],
    notToSay: ['growth and success'],
  },
  'western.synastry.jupiter-sun.strain': {
    trait: 'a generosity that steps on a pride',
    shadow: 'an advice given from a balcony',
    gifts: ["{A} <widens> {B's} ambition until it <has> other people in it"],
    prices: ['{B} <feels> small beside a kindness of that size'],
    scenes: [
      "As a treat {A} pays the whole table’s bill while {B} is washing {b.their} hands. It was to be {B's} dinner, to say that things are better.",
    ],
    notToSay: ['arrogance'],
  },
  'western.synastry.jupiter-moon.join': {
    trait: 'a goodness that gets in under a worry',
    shadow: 'a feast laid over a sore place',
    gifts: ["{A} <takes> {B's} small sadness seriously and then <takes> it for a drive"],
    prices: ['{A} <overwhelms> with six dishes an appetite for soup'],
    scenes: [
      "Nobody can say how {B} comes to have a key to {A's} larder. It is the week of the exams, and the jam goes down by a shelf.",
    ],
    notToSay: ['fortunate', 'the benefactor'],
  },
  'western.synastry.jupiter-moon.flow': {
    trait: 'a welcome that does not count the nights',
    shadow: 'a softness that spares somebody the lesson',
    gifts: ["{A} <laughs> at {B's} fears so kindly that {B} <joins> in"],
    prices: ['<excuses> one another from everything tedious and necessary'],
    scenes: [
      'Having burnt the birthday cake, {B} sits down on the kitchen floor. {A} sits down too, with the cream, and cuts round the black.',
    ],
    notToSay: ['emotional generosity'],
  },
  'western.synastry.jupiter-moon.strain': {
    trait: 'a cheerfulness that is deaf in one ear',
    shadow: 'a feeling made to look parochial',
    gifts: ['{A} <shows> {B} that the sorrow <has> a far side'],
    prices: ['{A} <invites> nine people to the evening {B} <had> kept for two'],
    scenes: [
      'Homesick is a strong word for forty miles. {A} has three better ones, all foreign, and {B} goes out to look at the road.',
    ],
    notToSay: ['overprotective'],
  },
  'western.synastry.jupiter-mercury.join': {
    trait: 'a breadth that gives a detail somewhere to go',
    shadow: 'a pulpit set up in mid chat',
    gifts: ["{A} <listens> until {B's} stray remarks have become a view"],
    prices: ['{A} <sums> up for {B} before {B} <has> finished'],
    scenes: [
      'With {A} in the front row {B} gives the talk about moss. It runs over by an hour, and two people go out and buy lenses.',
    ],
    notToSay: ['expanding minds'],
  },
  'western.synastry.jupiter-mercury.flow': {
    trait: 'an education that neither is charged for',
    shadow: 'a fluency that floats off the ground',
    gifts: ['{A} <puts> {B} on to the very book'],
    prices: ['<holds> opinions on countries that one of them has changed trains in'],
    scenes: [
      "The long wait for the ferry is {A's} idea of a seminar. {B} takes notes on a bread bag, and might well pass an examination with them.",
    ],
    notToSay: ['wise conversations'],
  },
  'western.synastry.jupiter-mercury.strain': {
    trait: 'a large claim with a fact in its shoe',
    shadow: 'a wisdom that cannot be told anything',
    gifts: ["{B} <trims> {A's} vision to a size that can be delivered"],
    prices: ['{A} <calls> {B} petty for having checked'],
    scenes: [
      'It is a moving appeal, and {A} has tears in {a.their} eyes. {B} puts up a hand to ask which of the two villages has the well.',
    ],
    notToSay: ['know-it-all'],
  },
  'western.synastry.jupiter-venus.join': {
    trait: 'a delight that grows by being shared out',
    shadow: 'a sweetness with no sense of portion',
    gifts: ['{A} <admires> {B} in front of exactly the right people'],
    prices: ['<lives> on the next treat and <puts> the bill behind the clock'],
    scenes: [
      'For no reason at all there is a string quartet in the launderette. {A} has arranged it, {B} has a basket on one hip, and the dryers keep time.',
    ],
    notToSay: ['wealth', 'blessed love'],
  },
  'western.synastry.jupiter-venus.flow': {
    trait: 'a friendliness that gilds the plainest day',
    shadow: 'a charm that has gone soft at the edges',
    gifts: ["{A} <gives> {B's} good taste a bigger room to play in"],
    prices: ['<prefers> a lovely evening to a needed conversation'],
    scenes: [
      'Between the two of them they know every baker in the district. {B} chooses the loaf, {A} asks after the daughter, and they are given the end crusts hot.',
    ],
    notToSay: ['joyful union'],
  },
  'western.synastry.jupiter-venus.strain': {
    trait: 'an abundance that misses the mark of a liking',
    shadow: 'a lavishness that feels like not being seen',
    gifts: ['{A} <loosens> a fastidiousness that had made {B} lonely'],
    prices: ['{A} <exaggerates> in praise and {B} <stops> believing any of it'],
    scenes: [
      'One small cactus would please {B} for years. There comes a jungle in a crate, with a card by {A} about going wild.',
    ],
    notToSay: ['spendthrift love'],
  },
  'western.synastry.jupiter-mars.join': {
    trait: 'a blessing on somebody’s boldness',
    shadow: 'a cheer that drowns out the brakes',
    gifts: ["{A} <turns> {B's} restlessness into an expedition with a name"],
    prices: ['<doubles> the bet when it would have been enough to win'],
    scenes: [
      'What {B} wants is to hit something. {A} has heard of a village that needs its old wall down, hires a van, and packs for eight.',
    ],
    notToSay: ['victory', 'lucky risk'],
  },
  'western.synastry.jupiter-mars.flow': {
    trait: 'a confidence that finds willing hands',
    shadow: 'an enterprise that is mostly departure',
    gifts: ['{A} <says> that it <can> be done and {B} <is> halfway up'],
    prices: ['<leaves> behind a trail of half-pitched tents'],
    scenes: [
      'The regatta is open to anything that floats. {A} enters the wardrobe, {B} rows it with a spade, and they come fourth to a bathtub.',
    ],
    notToSay: ['enthusiasm'],
  },
  'western.synastry.jupiter-mars.strain': {
    trait: 'a principle that eggs on a temper',
    shadow: 'a swagger neither would dare alone',
    gifts: ["{A} <gives> {B's} anger a better target than the nearest one"],
    prices: ['{A} <knows> how {B} ought to have fought, and <tells> {b.them}'],
    scenes: [
      'On the touchline {A} has a theory and a flask. {B}, on the pitch, has two opponents on {b.their} shirt and would like {A} to shut up.',
    ],
    notToSay: ['recklessness'],
  },
  'western.synastry.jupiter-jupiter.join': {
    trait: 'a common faith in what a life is for',
    shadow: 'a certainty that is only shared',
    gifts: ['<believes> in the same things and <is> cheerful about the cost'],
    prices: ['<nods> together at an idea that needed one rude friend'],
    scenes: [
      'In the queue for the travelling library {A} and {B} discover that each is bringing back the same volume on Patagonia. They swear to go.',
    ],
    notToSay: ['double luck'],
  },
  'western.synastry.jupiter-jupiter.flow': {
    trait: 'a kinship of outlook across different creeds',
    shadow: 'a leniency with two signatures',
    gifts: ['<respects> what the other lives by and <asks> good questions of it'],
    prices: ['<encourages> each other out of every useful regret'],
    scenes: [
      'One of them fasts and the other bakes. At dusk {A} puts a plate where {B} will find it, under a cloth.',
    ],
    notToSay: ['shared beliefs'],
  },
  'western.synastry.jupiter-jupiter.strain': {
    trait: 'a disagreement about what it is all for',
    shadow: 'a tolerance with a superior smile',
    gifts: ['<discovers> in argument which convictions were only furniture'],
    prices: ['<tries> to convert a person who was merely talking'],
    scenes: [
      'For {A} a holiday has ruins in it, and for {B} it has a hammock. On the third day, at a temple with a hammock, they quarrel about the ticket.',
    ],
    notToSay: ['clashing philosophies'],
  },
  'western.synastry.jupiter-saturn.join': {
    trait: 'a hope and a caution at one desk',
    shadow: 'a see-saw of promise and retraction',
    gifts: [
      '{A} <sees> the chance and {B} <sees> what it would take',
      '<builds> large and slow, and <has> the thing standing in the end',
    ],
    prices: ['{A} <feels> rationed and {B} <feels> mortgaged'],
    scenes: [
      "An orchard would be {A's} notion and the spacing {B's}. In eleven years it would be apparent to everyone how right that was.",
    ],
    notToSay: ['balance of expansion and contraction'],
  },
  'western.synastry.jupiter-saturn.flow': {
    trait: 'a soundness that still has windows',
    shadow: 'a worthiness short of mischief',
    gifts: ['<gets> together what neither could: a permit and a party'],
    prices: ['<approves> of each other and <lets> it go at that'],
    scenes: [
      'A parish hall might be saved twice by the same two people. {A} makes them sing for it, and {B} knows which joist will go next.',
    ],
    notToSay: ['good business partners'],
  },
  'western.synastry.jupiter-saturn.strain': {
    trait: 'a generous hand and a closed account',
    shadow: 'a sermon on thrift against a sermon on trust',
    gifts: ['<finds> by much haggling the one risk that both can sleep on'],
    prices: ['{A} <overspends> to make a point and {B} <saves> to make another'],
    scenes: [
      'There is a windfall, not large. {A} has given most of it to a donkey sanctuary by the time {B} has finished comparing interest.',
    ],
    notToSay: ['financial conflict'],
  },
  'western.synastry.jupiter-ascendant.join': {
    trait: 'a welcome that makes a person stand taller',
    shadow: 'a loud introduction with much to live up to',
    gifts: ['{A} <introduces> {B} and {B} <becomes> worth meeting'],
    prices: ['{A} <swells> each story of {B} until {B} <dreads> the next party'],
    scenes: [
      'Arriving alone at the lodge, {B} hopes not to be noticed. {A} calls across forty people that here is someone who knows about eels.',
    ],
    notToSay: ['a lucky charm'],
  },
  'western.synastry.jupiter-ascendant.flow': {
    trait: 'an encouragement one can wear in public',
    shadow: 'a joviality that hides the hour',
    gifts: ["{A} <likes> {B's} way of going about things and <tells> others"],
    prices: ['<stays> on at the party for the sake of having stayed'],
    scenes: [
      'Nervous on the doorstep, {B} rehearses a sentence. {A} throws open the shutters above, says that the sentence is excellent, and comes down.',
    ],
    notToSay: ['positive influence'],
  },
  'western.synastry.jupiter-ascendant.strain': {
    trait: 'a largeness that crowds a smaller style',
    shadow: 'a helpfulness with its elbows out',
    gifts: ['{A} <gets> {B} to take up the room {b.they} <has> paid for'],
    prices: ['{A} <orders> for {B}, generously, and wrong'],
    scenes: [
      "The fitting is for something plain for {B}. By the end there is a cape, on {A's} insistence, and {B} has to find somewhere to be seen in it.",
    ],
    notToSay: ['overbearing'],
  },
  'western.synastry.jupiter-uranus.join': {
    trait: 'a hunch and a hope on one ledge',
    shadow: 'a rush on the newest thing',
    gifts: ['{B} <has> the odd idea and {A} <sees> that it is a good one'],
    prices: ['<leaps>, and <looks> up the word for it in mid-air'],
    scenes: [
      "On the back of the concert programme they design a school. It is to have four pupils, a bus of {A's}, and no rules that {B} would not break.",
    ],
    notToSay: ['sudden luck'],
  },
  'western.synastry.jupiter-uranus.flow': {
    trait: 'a largeness that has a use for the odd',
    shadow: 'a revolution that is over by supper',
    gifts: ['{A} <finds> friends and funds for what {B} <cannot> explain'],
    prices: ['<tires> of a good thing as soon as others have found it'],
    scenes: [
      'A cinema for dogs is only said in jest. {A} knows a man with a barn, {B} knows what dogs would watch, and the first night is sold out.',
    ],
    notToSay: ['breakthroughs'],
  },
  'western.synastry.jupiter-uranus.strain': {
    trait: 'a creed that is startled by its own heirs',
    shadow: 'a promise that depends on the mood',
    gifts: ["{B} <pricks> a balloon that had passed for one of {A's} beliefs"],
    prices: ['<bolts> from plan to plan and <leaves> the guests on the lawn'],
    scenes: [
      'The walking tour of Wales has got as far as boots. {B} hears of a cheap balloon, {A} says that Wales will keep, and the boots stay in the hall.',
    ],
    notToSay: ['unpredictable'],
  },
  'western.synastry.jupiter-neptune.join': {
    trait: 'a shared belief in more than can be shown',
    shadow: 'a rescue planned on a cloud',
    gifts: ['<is> moved by the same music to the same generous act'],
    prices: ['<sees> a saint where there was a lodger in arrears'],
    scenes: [
      'By a fountain {A} and {B} promise to do something for the world. They take in a greyhound, and it sleeps on both their coats.',
    ],
    notToSay: ['spiritual growth'],
  },
  'western.synastry.jupiter-neptune.flow': {
    trait: 'a kindness that likes to be anonymous',
    shadow: 'a trust that signs without reading',
    gifts: ['{A} <opens> a purse where {B} <has> opened a pair of eyes'],
    prices: ['<hopes> so beautifully that the small print goes unread'],
    scenes: [
      'Someone in the street is leaving bread on the old man’s sill. {A} buys it and {B} knows which days, and neither tells a soul.',
    ],
    notToSay: ['compassionate bond'],
  },
  'western.synastry.jupiter-neptune.strain': {
    trait: 'a faith that swells as the facts thin out',
    shadow: 'a haze over who was going to pay',
    gifts: ['<keeps> alive a wild good wish that sober friends had buried'],
    prices: ['{A} <preaches>, {B} <weeps>, and the barn is still unroofed'],
    scenes: [
      'The place has a waterfall in the brochure. {A} and {B} stand in the field, with the brochure, and listen for the water.',
    ],
    notToSay: ['delusions of grandeur'],
  },
  'western.synastry.jupiter-pluto.join': {
    trait: 'a will and a vision that want everything',
    shadow: 'an appetite that calls itself a mission',
    gifts: ['<raises> each other’s sights to something that could outlast them'],
    prices: ['<cannot> do a jumble sale without founding a dynasty'],
    scenes: [
      'What begins as a letter about one closed reading room fills a tent by autumn. {A} speaks, {B} counts the doubtful votes, and the town buys the building.',
    ],
    notToSay: ['power and wealth'],
  },
  'western.synastry.jupiter-pluto.flow': {
    trait: 'a depth that gives a hope some weight',
    shadow: 'an influence that knows it is in the right',
    gifts: ["{B} <finds> out what {A's} good intention would really need"],
    prices: ['<improves> people who had been happy with the old linoleum'],
    scenes: [
      'Both think that the boy in the back row could be somebody. {A} tells him so, {B} gets him the form, and he fills it in.',
    ],
    notToSay: ['transformational growth'],
  },
  'western.synastry.jupiter-pluto.strain': {
    trait: 'a contest between two ideas of the good',
    shadow: 'a victory wanted for the soul of the thing',
    gifts: ['<fights> for a conviction until it is either dropped or true'],
    prices: ['{B} <undermines> with one look what {A} <was> proclaiming'],
    scenes: [
      'The society has two founders, and the rift is over a hymn. {A} keeps the members and {B} the banner, and both still meet on Wednesdays.',
    ],
    notToSay: ['fanaticism'],
  },
}
