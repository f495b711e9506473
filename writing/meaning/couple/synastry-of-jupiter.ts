import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Jupiter, trust and largesse, meets a point of the other’s. */
export const SYNASTRY_OF_JUPITER: Cards = {
  'western.synastry.jupiter-sun.join': {
    trait: 'a faith in somebody that does them visible good',
    shadow: 'a patronage that enjoys being thanked',
    gifts: ['{A} <gives> {B} the benefit of a doubt {B} <had> long been living in'],
    prices: ['{A} <builds> {B} up for a height {B} never asked to stand on'],
    scenes: [
      "Nobody had read past the spelling in {B's} reports. {A} did, rang up about page seven, and the next report had a page eight.",
    ],
    notToSay: ['brings luck', 'a guardian angel'],
  },
  'western.synastry.jupiter-sun.flow': {
    trait: 'an optimism that two can live on',
    shadow: 'a good mood that pays no invoices',
    gifts: ['{A} <finds> room in the plan for {B} to be splendid'],
    prices: ['<tells> each other it will come right, and <goes> to lunch'],
    scenes: [
      'The stall sold one teapot all day. {A} reckoned that this beat last year by a teapot, and {B} wrote SOLD OUT on a card, for the pleasure of it.',
    ],
    notToSay: ['growth and success'],
  },
  'western.synastry.jupiter-sun.strain': {
    trait: 'a generosity that steps on a pride',
    shadow: 'an advice given from a balcony',
    gifts: ["{A} <widens> {B's} ambition until it <has> other people in it"],
    prices: ['{B} <feels> small beside a kindness of that size'],
    scenes: [
      "As a treat {A} paid the whole table’s bill while {B} was washing {b.their} hands. It had been {B's} dinner, to say that things were better.",
    ],
    notToSay: ['arrogance'],
  },
  'western.synastry.jupiter-moon.join': {
    trait: 'a goodness that gets in under a worry',
    shadow: 'a feast laid over a sore place',
    gifts: ["{A} <takes> {B's} small sadness seriously and then <takes> it for a drive"],
    prices: ['{A} <overwhelms> with six dishes an appetite for soup'],
    scenes: [
      "Nobody could say how {B} came to have a key to {A's} larder. It was the week of the exams, and the jam went down by a shelf.",
    ],
    notToSay: ['fortunate', 'the benefactor'],
  },
  'western.synastry.jupiter-moon.flow': {
    trait: 'a welcome that does not count the nights',
    shadow: 'a softness that spares somebody the lesson',
    gifts: ["{A} <laughs> at {B's} fears so kindly that {B} <joins> in"],
    prices: ['<excuses> one another from everything tedious and necessary'],
    scenes: [
      'Having burnt the birthday cake, {B} sat down on the kitchen floor. {A} sat down too, with the cream, and cut round the black.',
    ],
    notToSay: ['emotional generosity'],
  },
  'western.synastry.jupiter-moon.strain': {
    trait: 'a cheerfulness that is deaf in one ear',
    shadow: 'a feeling made to look parochial',
    gifts: ['{A} <shows> {B} that the sorrow <has> a far side'],
    prices: ['{A} <invites> nine people to the evening {B} <had> kept for two'],
    scenes: [
      'Homesick is a strong word for forty miles. {A} had three better ones, all foreign, and {B} went out to look at the road.',
    ],
    notToSay: ['overprotective'],
  },
  'western.synastry.jupiter-mercury.join': {
    trait: 'a breadth that gives a detail somewhere to go',
    shadow: 'a pulpit set up in mid chat',
    gifts: ["{A} <listens> until {B's} stray remarks have become a view"],
    prices: ['{A} <sums> up for {B} before {B} <has> finished'],
    scenes: [
      'With {A} in the front row {B} gave the talk about moss. It ran over by an hour, and two people have since bought lenses.',
    ],
    notToSay: ['expanding minds'],
  },
  'western.synastry.jupiter-mercury.flow': {
    trait: 'an education that neither is charged for',
    shadow: 'a fluency that floats off the ground',
    gifts: ['{A} <puts> {B} on to the very book'],
    prices: ['<holds> opinions on countries that one of them has changed trains in'],
    scenes: [
      "The long wait for the ferry was {A's} idea of a seminar. {B} took notes on a bread bag, and passed an examination with them years later.",
    ],
    notToSay: ['wise conversations'],
  },
  'western.synastry.jupiter-mercury.strain': {
    trait: 'a large claim with a fact in its shoe',
    shadow: 'a wisdom that cannot be told anything',
    gifts: ["{B} <trims> {A's} vision to a size that can be delivered"],
    prices: ['{A} <calls> {B} petty for having checked'],
    scenes: [
      'It was a moving appeal, and {A} had tears in {a.their} eyes. {B} put up a hand to ask which of the two villages had the well.',
    ],
    notToSay: ['know-it-all'],
  },
  'western.synastry.jupiter-venus.join': {
    trait: 'a delight that grows by being shared out',
    shadow: 'a sweetness with no sense of portion',
    gifts: ['{A} <admires> {B} in front of exactly the right people'],
    prices: ['<lives> on the next treat and <puts> the bill behind the clock'],
    scenes: [
      'For no reason at all there was a string quartet in the launderette. {A} had arranged it, {B} had a basket on one hip, and the dryers kept time.',
    ],
    notToSay: ['wealth', 'blessed love'],
  },
  'western.synastry.jupiter-venus.flow': {
    trait: 'a friendliness that gilds the plainest day',
    shadow: 'a charm that has gone soft at the edges',
    gifts: ["{A} <gives> {B's} good taste a bigger room to play in"],
    prices: ['<prefers> a lovely evening to a needed conversation'],
    scenes: [
      'Between the two of them they know every baker in the district. {B} chose the loaf, {A} asked after the daughter, and they were given the end crusts hot.',
    ],
    notToSay: ['joyful union'],
  },
  'western.synastry.jupiter-venus.strain': {
    trait: 'an abundance that misses the mark of a liking',
    shadow: 'a lavishness that feels like not being seen',
    gifts: ['{A} <loosens> a fastidiousness that had made {B} lonely'],
    prices: ['{A} <exaggerates> in praise and {B} <stops> believing any of it'],
    scenes: [
      'One small cactus would have pleased {B} for years. There came a jungle in a crate, with a card by {A} about going wild.',
    ],
    notToSay: ['spendthrift love'],
  },
  'western.synastry.jupiter-mars.join': {
    trait: 'a blessing on somebody’s boldness',
    shadow: 'a cheer that drowns out the brakes',
    gifts: ["{A} <turns> {B's} restlessness into an expedition with a name"],
    prices: ['<doubles> the bet when it would have been enough to win'],
    scenes: [
      'What {B} wanted was to hit something. {A} had heard of a village that needed its old wall down, hired a van, and packed for eight.',
    ],
    notToSay: ['victory', 'lucky risk'],
  },
  'western.synastry.jupiter-mars.flow': {
    trait: 'a confidence that finds willing hands',
    shadow: 'an enterprise that is mostly departure',
    gifts: ['{A} <says> that it <can> be done and {B} <is> halfway up'],
    prices: ['<leaves> behind a trail of half-pitched tents'],
    scenes: [
      'The regatta was open to anything that floated. {A} entered the wardrobe, {B} rowed it with a spade, and they came fourth to a bathtub.',
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
      'In the queue for the travelling library {A} and {B} discovered that each was bringing back the same volume on Patagonia. They have sworn to go.',
    ],
    notToSay: ['double luck'],
  },
  'western.synastry.jupiter-jupiter.flow': {
    trait: 'a kinship of outlook across different creeds',
    shadow: 'a leniency with two signatures',
    gifts: ['<respects> what the other lives by and <asks> good questions of it'],
    prices: ['<encourages> each other out of every useful regret'],
    scenes: [
      'One of them fasts and the other bakes, and they share a staff room. At dusk {A} puts a plate where {B} will find it, under a cloth.',
    ],
    notToSay: ['shared beliefs'],
  },
  'western.synastry.jupiter-jupiter.strain': {
    trait: 'a disagreement about what it is all for',
    shadow: 'a tolerance with a superior smile',
    gifts: ['<discovers> in argument which convictions were only furniture'],
    prices: ['<tries> to convert a person who was merely talking'],
    scenes: [
      'For {A} a holiday has ruins in it, and for {B} it has a hammock. On the third day, at a temple with a hammock, they quarrelled about the ticket.',
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
      "The orchard was {A's} notion and the spacing was {B's}. In eleven years it will be apparent to everyone how right that was.",
    ],
    notToSay: ['balance of expansion and contraction'],
  },
  'western.synastry.jupiter-saturn.flow': {
    trait: 'a soundness that still has windows',
    shadow: 'a worthiness short of mischief',
    gifts: ['<gets> together what neither could: a permit and a party'],
    prices: ['<approves> of each other and <lets> it go at that'],
    scenes: [
      'The parish hall has been saved twice by the same two people. {A} makes them sing for it, and {B} knows which joist will go next.',
    ],
    notToSay: ['good business partners'],
  },
  'western.synastry.jupiter-saturn.strain': {
    trait: 'a generous hand and a closed account',
    shadow: 'a sermon on thrift against a sermon on trust',
    gifts: ['<finds> by much haggling the one risk that both can sleep on'],
    prices: ['{A} <overspends> to make a point and {B} <saves> to make another'],
    scenes: [
      'There was a windfall, not large. {A} had given most of it to a donkey sanctuary by the time {B} had finished comparing interest.',
    ],
    notToSay: ['financial conflict'],
  },
  'western.synastry.jupiter-ascendant.join': {
    trait: 'a welcome that makes a person stand taller',
    shadow: 'a loud introduction with much to live up to',
    gifts: ['{A} <introduces> {B} and {B} <becomes> worth meeting'],
    prices: ['{A} <swells> each story of {B} until {B} <dreads> the next party'],
    scenes: [
      'Arriving alone at the lodge, {B} had hoped not to be noticed. {A} called across forty people that here was someone who knew about eels.',
    ],
    notToSay: ['a lucky charm'],
  },
  'western.synastry.jupiter-ascendant.flow': {
    trait: 'an encouragement one can wear in public',
    shadow: 'a joviality that hides the hour',
    gifts: ["{A} <likes> {B's} way of going about things and <tells> others"],
    prices: ['<stays> on at the party for the sake of having stayed'],
    scenes: [
      'Nervous on the doorstep, {B} rehearsed a sentence. {A} threw open the shutters above, said that the sentence was excellent, and came down.',
    ],
    notToSay: ['positive influence'],
  },
  'western.synastry.jupiter-ascendant.strain': {
    trait: 'a largeness that crowds a smaller style',
    shadow: 'a helpfulness with its elbows out',
    gifts: ['{A} <gets> {B} to take up the room {b.they} <has> paid for'],
    prices: ['{A} <orders> for {B}, generously, and wrong'],
    scenes: [
      "The fitting was for {B's} suit. By the end there was a cape, on {A's} insistence, and {B} has had to find somewhere to be seen in it.",
    ],
    notToSay: ['overbearing'],
  },
  'western.synastry.jupiter-uranus.join': {
    trait: 'a hunch and a hope on one ledge',
    shadow: 'a rush on the newest thing',
    gifts: ['{B} <has> the odd idea and {A} <sees> that it is a good one'],
    prices: ['<leaps>, and <looks> up the word for it in mid-air'],
    scenes: [
      'On the back of the concert programme they designed a school. It has four pupils now, a bus, and no rules that {B} has not broken.',
    ],
    notToSay: ['sudden luck'],
  },
  'western.synastry.jupiter-uranus.flow': {
    trait: 'a largeness that has a use for the odd',
    shadow: 'a revolution that is over by supper',
    gifts: ['{A} <finds> friends and funds for what {B} <cannot> explain'],
    prices: ['<tires> of a good thing as soon as others have found it'],
    scenes: [
      'A cinema for dogs was only said in jest. {A} knew a man with a barn, {B} knew what dogs would watch, and the first night was sold out.',
    ],
    notToSay: ['breakthroughs'],
  },
  'western.synastry.jupiter-uranus.strain': {
    trait: 'a creed that is startled by its own heirs',
    shadow: 'a promise that depends on the mood',
    gifts: ["{B} <pricks> a belief of {A's} that had become a balloon"],
    prices: ['<bolts> from plan to plan and <leaves> the guests on the lawn'],
    scenes: [
      'The walking tour of Wales had got as far as boots. {B} heard of a cheap balloon, {A} said that Wales would keep, and the boots are in the hall.',
    ],
    notToSay: ['unpredictable'],
  },
  'western.synastry.jupiter-neptune.join': {
    trait: 'a shared belief in more than can be shown',
    shadow: 'a rescue planned on a cloud',
    gifts: ['<is> moved by the same music to the same generous act'],
    prices: ['<sees> a saint where there was a lodger in arrears'],
    scenes: [
      'By the hospital fountain they had promised to do something for the world. They adopted a greyhound, which is asleep on both their coats.',
    ],
    notToSay: ['spiritual growth'],
  },
  'western.synastry.jupiter-neptune.flow': {
    trait: 'a kindness that likes to be anonymous',
    shadow: 'a trust that signs without reading',
    gifts: ['{A} <opens> a purse where {B} <has> opened a pair of eyes'],
    prices: ['<hopes> so beautifully that the small print goes unread'],
    scenes: [
      'Someone in the street had been leaving bread on the widower’s sill. {A} bought it and {B} knew which days, and neither had told their own family.',
    ],
    notToSay: ['compassionate bond'],
  },
  'western.synastry.jupiter-neptune.strain': {
    trait: 'a faith that swells as the facts thin out',
    shadow: 'a haze over who was going to pay',
    gifts: ['<keeps> alive a wild good wish that sober friends had buried'],
    prices: ['{A} <preaches>, {B} <weeps>, and the barn is still unroofed'],
    scenes: [
      'The retreat centre had a waterfall on the brochure. {A} and {B} bought the field, stood in it with the deeds, and listened for the water.',
    ],
    notToSay: ['delusions of grandeur'],
  },
  'western.synastry.jupiter-pluto.join': {
    trait: 'a will and a vision that want everything',
    shadow: 'an appetite that calls itself a mission',
    gifts: ['<raises> each other’s sights to something that could outlast them'],
    prices: ['<cannot> do a jumble sale without founding a dynasty'],
    scenes: [
      'What began as a letter about one closed reading room filled a tent by autumn. {A} spoke, {B} counted the doubtful votes, and the town bought the building.',
    ],
    notToSay: ['power and wealth'],
  },
  'western.synastry.jupiter-pluto.flow': {
    trait: 'a depth that gives a hope some weight',
    shadow: 'an influence that knows it is in the right',
    gifts: ["{B} <finds> out what {A's} good intention would really need"],
    prices: ['<improves> people who had been happy with the old linoleum'],
    scenes: [
      'Both thought that the boy in the back row could be somebody. {A} told him so, {B} got him the grant, and he sends them unreadable papers.',
    ],
    notToSay: ['transformational growth'],
  },
  'western.synastry.jupiter-pluto.strain': {
    trait: 'a contest between two ideas of the good',
    shadow: 'a victory wanted for the soul of the thing',
    gifts: ['<fights> for a conviction until it is either dropped or true'],
    prices: ['{B} <undermines> with one look what {A} <was> proclaiming'],
    scenes: [
      'They had founded the society together, and the rift was over a hymn. {A} kept the members and {B} the banner, and both still meet on Wednesdays.',
    ],
    notToSay: ['fanaticism'],
  },
}
