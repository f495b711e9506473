import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Venus, liking and taste, meets a point of the other’s. */
export const SYNASTRY_OF_VENUS: Cards = {
  'western.synastry.venus-sun.join': {
    trait: 'an affection that shows somebody to advantage',
    shadow: 'a wish to please that loses its own taste',
    gifts: ['{A} <brings> out in {B} a warmth that {b.their} family had only heard of'],
    prices: ['{A} <gives> way on so much that {B} <stops> asking'],
    scenes: [
      'The photograph everyone likes of {B} is the one {A} takes. Others try with better cameras and get somebody squinting.',
    ],
    notToSay: ['love match'],
  },
  'western.synastry.venus-sun.flow': {
    trait: 'a liking that makes effort look like play',
    shadow: 'a flattery both have stopped noticing',
    gifts: ["{A} <takes> {B's} seriousness and <gives> it a good tune"],
    prices: ['<avoids> the dull necessary thing, hand in hand'],
    scenes: [
      'The minutes of the residents’ association are unreadable. If {B} were to chair, and {A} to bake and draw in the margin, there would be a waiting list.',
    ],
    notToSay: ['mutual admiration'],
  },
  'western.synastry.venus-sun.strain': {
    trait: 'a love that corrects as it strokes',
    shadow: 'a pride sore from being found almost right',
    gifts: ['{A} <refines> what {B} <had> thought was already finished'],
    prices: ['{B} <wants> to be admired for the very thing that {A} <would> change'],
    scenes: [
      'Unveiling the shed, {B} steps aside for the effect. {A} is delighted, and asks whether the red is the final red.',
    ],
    notToSay: ['love and ego'],
  },
  'western.synastry.venus-moon.join': {
    trait: 'a tenderness that knows where the blankets are',
    shadow: 'a sweetness that keeps both in on fine days',
    gifts: ['{A} <loves> in a form that {B} <can> take in at once'],
    prices: ['<soothes> each other out of quarrels that had something to say'],
    scenes: [
      'For three days {B} has no appetite for anything. {A} brings broth in the blue jug, because the last time it was the blue jug.',
    ],
    notToSay: ['tender love', 'perfect partners'],
  },
  'western.synastry.venus-moon.flow': {
    trait: 'a comfort that is good to look at',
    shadow: 'a mild climate in which nothing hardy grows',
    gifts: ["{A} <makes> {B's} bad hours bearable with very small means"],
    prices: ['<keeps> so pleasant a house that no trouble <dares> to ring'],
    scenes: [
      'Between the bins and the bicycle stand {A} sets out two deckchairs. {B}, who has come home wanting to cry, is handed a peach.',
    ],
    notToSay: ['sweet harmony'],
  },
  'western.synastry.venus-moon.strain': {
    trait: 'a delight at odds with a need',
    shadow: 'a coaxing that does not ask first',
    gifts: ['{A} <tempts> {B} out into an evening that <turns> out worth it'],
    prices: ['{A} <dresses> a table for guests when {B} <had> hoped for a lap'],
    scenes: [
      'The surprise is a weekend in a hotel with music. {B} thanks {A}, means it, and lies awake wondering who is watering the tomatoes.',
    ],
    notToSay: ['wanting different things'],
  },
  'western.synastry.venus-mercury.join': {
    trait: 'a pleasure in how somebody puts things',
    shadow: 'a fondness that lives on wit alone',
    gifts: ['{A} <listens> to {B} as to a song whose words <are> clear'],
    prices: ['{A} <loves> the letter and <neglects> to ask who is writing it'],
    scenes: [
      "Tucked into {A's} wallet is a parking excuse in {B's} hand. The fine has been paid, and the excuse is too good to throw away.",
    ],
    notToSay: ['charming talk'],
  },
  'western.synastry.venus-mercury.flow': {
    trait: 'a grace that loosens a careful tongue',
    shadow: 'a pleasantness that edits out the facts',
    gifts: ['{A} <laughs> in the right place and {B} <grows> funnier'],
    prices: ['<gossips> with such art that the absent come off badly'],
    scenes: [
      'Seated between two deaf uncles, {B} is resigned to the soup. {A}, across the flowers, mouths the history of each hat that comes in.',
    ],
    notToSay: ['lovely conversations'],
  },
  'western.synastry.venus-mercury.strain': {
    trait: 'a taste that winces at a plain remark',
    shadow: 'a clever reply to a tender question',
    gifts: ['{B} <gives> {A} reasons for a liking, and it <lasts> longer'],
    prices: ['{A} <hears> a joke about the scarf as a joke about the love'],
    scenes: [
      'The poem is eleven lines and has cost {A} a month. {B} likes it very much, and has a question about the comma in the fourth.',
    ],
    notToSay: ['hurtful words'],
  },
  'western.synastry.venus-venus.join': {
    trait: 'a taste so alike that gifts are easy',
    shadow: 'a comfort that drifts into extravagance',
    gifts: ['<likes> the same chairs, jokes and hours of the evening'],
    prices: ['<agrees> on the second dessert and on not opening the bill'],
    scenes: [
      'Without a word to each other {A} and {B} both buy the plum-coloured coat. They take turns wearing it to the same café.',
    ],
    notToSay: ['love twins'],
  },
  'western.synastry.venus-venus.flow': {
    trait: 'an affection that needs little staging',
    shadow: 'a contentment that seldom gets to the point',
    gifts: ['<enjoys> being kind to one another for no occasion'],
    prices: ['<lets> charm do the housework of an apology'],
    scenes: [
      'Wet weather keeps the whole party in. {A} finds a box of ribbon, {B} finds a use for it, and nobody afterwards remembers any rain.',
    ],
    notToSay: ['easy affection'],
  },
  'western.synastry.venus-venus.strain': {
    trait: 'a difference over what is lovely enough',
    shadow: 'a sulk about being loved in the wrong style',
    gifts: ['<widens> a taste that had been getting rather expensive or rather plain'],
    prices: ['<gives> the present that the giver would have liked to get'],
    scenes: [
      "In any room of theirs one wall would be {A's} and bare. The one opposite would be {B's}, and from the sofa it is impossible not to hold an opinion.",
    ],
    notToSay: ['incompatible values'],
  },
  'western.synastry.venus-mars.join': {
    trait: 'an attraction that is noticed by third parties',
    shadow: 'a wanting that will not sit for questions',
    gifts: [
      '{B} <asks> and {A} <is> glad to have been asked',
      '<warms> a whole dull evening by sitting at the same end of it',
    ],
    prices: ['<takes> a spark for an understanding and <skips> the questions'],
    scenes: [
      'The last tram leaves at eleven forty, and both have been told. At one {A} and {B} are still at the stop, discussing whether to walk.',
    ],
    notToSay: ['sexual chemistry', 'irresistible passion'],
  },
  'western.synastry.venus-mars.flow': {
    trait: 'a desire that keeps good company with liking',
    shadow: 'a flame too well behaved to be tended',
    gifts: ['{B} <makes> the move that {A} had left room for'],
    prices: ['<counts> on the attraction to see to the rest'],
    scenes: [
      'Hanging a picture is a matter of a few words. With {A} saying higher and {B} on the stool it takes an hour, and it hangs quite low.',
    ],
    notToSay: ['perfect chemistry'],
  },
  'western.synastry.venus-mars.strain': {
    trait: 'a pull that comes with its own argument',
    shadow: 'a pursuit more at ease than an arrival',
    gifts: ['<keeps> a long acquaintance from ever going flat'],
    prices: [
      '{B} <is> too soon and {A} too late, and both <feel> refused',
      '<picks> a quarrel on the stairs because making up is so pleasant',
    ],
    scenes: [
      "On the way to the wedding of friends {A} finds {B's} driving unbearable and says so. They miss the vows, and come in smiling with grass on their shoes.",
    ],
    notToSay: ['love-hate', 'explosive sex'],
  },
  'western.synastry.venus-jupiter.join': {
    trait: 'a joy in each other that reaches bystanders',
    shadow: 'a treat that has become the rule',
    gifts: ["{B} <opens> {A's} taste on to something larger than it knew"],
    prices: ['<celebrates> so often that the cupboard <has> only glasses in it'],
    scenes: [
      'It is to be a plate of sandwiches for the movers, say {A} and {B}. By four there is an accordion, and the movers have sent for their families and a cake.',
    ],
    notToSay: ['the luckiest aspect', 'abundant love'],
  },
  'western.synastry.venus-jupiter.flow': {
    trait: 'a kindness that comes back with interest',
    shadow: 'a carelessness born of being forgiven',
    gifts: ['<brings> out the host in one another, even on a landing'],
    prices: ['<says> yes to every invitation and <arrives> late at the best'],
    scenes: [
      'A scratched table, four odd plates and a tin of sardines are all there is. {A} folds napkins, {B} makes a speech, and the landlady cries.',
    ],
    notToSay: ['good fortune in love'],
  },
  'western.synastry.venus-jupiter.strain': {
    trait: 'a fondness that goes one course too far',
    shadow: 'a large gesture in place of a small constancy',
    gifts: ['{B} <dares> {A} to want the thing that seemed too good for {a.them}'],
    prices: ['{B} <promises> {A} the coast and <forgets> the loaf of bread'],
    scenes: [
      'Two hundred tulips are delivered, from {B}, to a room with one vase. {A} is touched, and spends the day giving them away in bunches.',
    ],
    notToSay: ['overindulgence'],
  },
  'western.synastry.venus-saturn.join': {
    trait: 'an affection that signs and keeps its word',
    shadow: 'a love that waits to be allowed',
    gifts: [
      '{B} <proves> by years what others say in an evening',
      '<keeps> faith over distances that ended gayer friendships',
    ],
    prices: ['{A} <learns> to be moderately pleased so as not to be too much'],
    scenes: [
      '{B} may say it only once, on a platform, with the train moving. {A} knows the carriage number and considers it enough.',
    ],
    notToSay: ['love tested by karma', 'love delayed'],
  },
  'western.synastry.venus-saturn.flow': {
    trait: 'a liking with good foundations',
    shadow: 'a thrift in matters of tenderness',
    gifts: ["{A} <makes> {B's} orderly days worth getting up for"],
    prices: ['<repairs> the old thing when the occasion was for a new one'],
    scenes: [
      'Each autumn they would re-oil the same garden bench. {B} does the underside, where it counts, and {A} carves the year where it will not show.',
    ],
    notToSay: ['lasting love'],
  },
  'western.synastry.venus-saturn.strain': {
    trait: 'a warmth held up at the customs',
    shadow: 'a fear of asking that looks like pride',
    gifts: ['<finds> out what a liking is worth once it has cost something'],
    prices: [
      '{B} <gives> a reason where {A} had put out a hand',
      '{A} <goes> short of praise and <becomes> very funny about it',
    ],
    scenes: [
      'Twirling once in the hall, {A} asks how it looks. {B} thinks about it properly and says that it will be warm.',
    ],
    notToSay: ['coldness', 'unrequited love'],
  },
  'western.synastry.venus-ascendant.join': {
    trait: 'a liking that begins with a manner',
    shadow: 'an attachment to the wrapping',
    gifts: ['{A} <makes> {B} feel well dressed in an old jersey'],
    prices: ['{A} <falls> for an entrance and <is> puzzled by the person'],
    scenes: [
      'By the coats {A} says only that green is a brave colour. {B}, who owns one green thing, wears it to everything from then on.',
    ],
    notToSay: ['instant attraction'],
  },
  'western.synastry.venus-ascendant.flow': {
    trait: 'a mutual ease that others like to stand near',
    shadow: 'a surface so smooth that little sticks',
    gifts: ['<makes> a third person feel invited by simply being there together'],
    prices: ['{B} <charms> {A} past a promise, and both <find> it funny'],
    scenes: [
      'Whoever is new at the rehearsal gets put between {A} and {B}. It takes about a verse, and then they are humming.',
    ],
    notToSay: ['graceful pair'],
  },
  'western.synastry.venus-ascendant.strain': {
    trait: 'a taste that would rearrange a person',
    shadow: 'a style defended like a border',
    gifts: ['{A} <shows> {B} a side of {b.them} that had been hidden under habit'],
    prices: ['{A} <wishes>, audibly, that {B} <had> come in the other shoes'],
    scenes: [
      "The haircut is {A's} idea and {A's} treat. In the mirror {B} sees somebody pleasant, thanks the barber, and puts the cap back on.",
    ],
    notToSay: ['vanity'],
  },
  'western.synastry.venus-uranus.join': {
    trait: 'a delight that arrives without notice',
    shadow: 'an excitement that yawns at a second helping',
    gifts: ['{B} <shows> {A} that one can like a thing nobody recommended'],
    prices: ['{B} <vanishes> at the stage where {A} had begun to buy cushions'],
    scenes: [
      'A stranger’s umbrella goes up over {A} at the crossing, and the stranger is {B}. They talk across four green lights and miss the fifth.',
    ],
    notToSay: ['love at first sight', 'an affair'],
  },
  'western.synastry.venus-uranus.flow': {
    trait: 'a fondness with plenty of room round it',
    shadow: 'a liking that keeps its options open',
    gifts: ['{B} <lets> {A} change {a.their} taste entirely and <applauds>'],
    prices: ['<praises> freedom so warmly that missing someone feels like a lapse'],
    scenes: [
      'If they shared a room on alternate days {A} would find a lemon wearing spectacles there. It would be from {B}, and {A} would open the blinds.',
    ],
    notToSay: ['open relationship'],
  },
  'western.synastry.venus-uranus.strain': {
    trait: 'a bond that will not be pencilled in',
    shadow: 'a sudden chill after a very warm week',
    gifts: ['{B} <rescues> {A} from a niceness that was boring them both'],
    prices: ['{A} <tries> to make sure of {B}, which <is> what <makes> {b.them} bolt'],
    scenes: [
      'Matching keyrings seem a modest thing to give. {B} thanks {A}, turns {b.theirs} over twice, and is next heard of in Bergen.',
    ],
    notToSay: ['breakups', 'unfaithful'],
  },
  'western.synastry.venus-neptune.join': {
    trait: 'a love of something glimpsed in the other',
    shadow: 'a veil neither is willing to lift',
    gifts: ["{B} <gives> {A's} affection something to be about besides two people"],
    prices: ['{A} <loves> a {B} who <exists> mainly on Sundays by the water'],
    scenes: [
      'At the recital they hold one programme between them. Afterwards neither {A} nor {B} can say what was played, only that the rain was part of it.',
    ],
    notToSay: ['soul love', 'fairy-tale romance'],
  },
  'western.synastry.venus-neptune.flow': {
    trait: 'a sense of beauty that two can enter together',
    shadow: 'a gentleness that lets the roof leak',
    gifts: ['<makes> something lovely out of what others had put out for collection'],
    prices: ['<forgives> in advance and so never <hears> the explanation'],
    scenes: [
      'For the fair they are given a dripping gymnasium. {A} and {B} hang it with wet muslin, light it from below and call it the sea bed.',
    ],
    notToSay: ['poetic love'],
  },
  'western.synastry.venus-neptune.strain': {
    trait: 'a longing that does not check the address',
    shadow: 'a disappointment nobody has quite caused',
    gifts: ['{A} <keeps> liking {B} through weather in which charm is no help'],
    prices: ['{B} <is> adored for qualities {b.they} <has> to look up'],
    scenes: [
      'Told at last that there is no little bookshop, {A} says that it does not matter, and thinks so. {B} had described the window so well.',
    ],
    notToSay: ['love’s illusions', 'deceived in love'],
  },
  'western.synastry.venus-pluto.join': {
    trait: 'an attachment that takes hold below the waterline',
    shadow: 'a fascination that would like a key to everything',
    gifts: ['{B} <makes> {A} want what {a.they} <wants> without apology'],
    prices: ["{B} <minds> every affection of {A's} that came before"],
    scenes: [
      'They have agreed not to write until the spring. {A} keeps to it exactly, and knows by heart what {B} would say about each snowfall.',
    ],
    notToSay: ['obsessive love', 'fatal attraction'],
  },
  'western.synastry.venus-pluto.flow': {
    trait: 'a warmth that goes deeper than it shows',
    shadow: 'a hold no lighter for being gentle',
    gifts: ['{B} <restores> in {A} a capacity for delight that had been boarded up'],
    prices: ['<loves> as two conspire, and others <feel> the curtain drawn'],
    scenes: [
      'The piano has not been opened for years. {B} does not mention it, has it tuned while {A} is out, and leaves the lid as it was.',
    ],
    notToSay: ['transforming love'],
  },
  'western.synastry.venus-pluto.strain': {
    trait: 'a love with a siege somewhere in it',
    shadow: 'a sweetness paid out in instalments',
    gifts: ['<comes> out of a bad season knowing what the liking was made of'],
    prices: [
      '{B} <tests> how much {A} will put up with and <calls> it trust',
      '{A} <withdraws> a smile and <watches> what it costs',
    ],
    scenes: [
      'Somebody at the party has been nice to {A}, at length, near the punch. In the taxi {B} asks nothing at all, street after street.',
    ],
    notToSay: ['jealous love', 'toxic attraction'],
  },
}
