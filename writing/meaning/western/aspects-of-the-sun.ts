import type { Cards } from '../card.ts'

/** What becomes of the Sun, purpose, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_THE_SUN: Cards = {
  'western.aspect.sun-moon.join': {
    trait: 'a will and a need that speak as one',
    shadow: 'a blindness to whoever is made otherwise',
    gifts: [
      '<throws> the whole of {themself} into one thing at a time',
      '<knows> without a debate what {they} <wants> and <feels>',
    ],
    prices: ['<lacks> the inner opponent who would have seen it coming'],
    scenes: [
      'The others come home from the fair with a little of everything. {P} has spent the whole afternoon, and the whole purse, at one stall.',
    ],
    notToSay: ['perfect inner harmony'],
  },
  'western.aspect.sun-moon.flow': {
    trait: 'an ease between what is wanted and needed',
    shadow: 'a contentment that asks too little of itself',
    gifts: [
      '<comes> home from work as much the same person who went',
      '<recovers> from a bad day without making it anyone’s duty',
    ],
    prices: ['<drifts> along with what is comfortable, since nothing inside objects'],
    scenes: [
      'The interview went badly. {P} tells it over the washing-up, gets to the funny part, and is asleep at the usual hour.',
    ],
    notToSay: ['happy parents'],
  },
  'western.aspect.sun-moon.strain': {
    trait: 'a will that pulls against its own comfort',
    shadow: 'a restlessness that blames whoever is at hand',
    gifts: ['<gets> a good deal done out of sheer inner disagreement'],
    prices: [
      '<wants> to be out when indoors and indoors when out',
      '<asks> of one companion two opposite things',
    ],
    scenes: [
      'It would be like {P} to accept a job abroad and have the sofa re-covered on the same afternoon. There is a moment in the hall with both papers.',
    ],
    notToSay: ['a troubled childhood'],
  },
  'western.aspect.sun-mercury.join': {
    trait: 'a mind that speaks for the whole person',
    shadow: 'a taking of every argument as personal',
    gifts: [
      '<says> who {they} <is> in words that fit',
      '<thinks> aloud so plainly that a stranger can follow',
    ],
    prices: [
      'cannot easily hear a view without measuring it against {their} own',
      '<signs> every remark, even the one about the drizzle',
    ],
    scenes: [
      "Somebody finds fault with a leaflet of {P's}. It is explained again, warmly, until the fault has been explained too.",
      'The visitors’ book has a line for comments. {P} has used nine, in a small clear hand, and they could have been by nobody else.',
    ],
    notToSay: ['highly intelligent'],
  },
  'western.aspect.sun-mercury.flow': {
    trait: 'a thought that serves the purpose',
    shadow: 'a glibness about what is still undecided',
    gifts: ['<finds> words for a plan early enough to win people over'],
    prices: ['<talks> a thing through so neatly that it feels done'],
    scenes: [
      'On a paper napkin {P} has drawn the whole shop, with prices. The waitress asks when it opens.',
    ],
    notToSay: ['a gifted communicator'],
  },
  'western.aspect.sun-mercury.strain': {
    trait: 'a mind that queries its own intentions',
    shadow: 'a contradiction of oneself in mid-speech',
    gifts: ['<sees> through {their} own excuses, sometimes before using them'],
    prices: ['<explains> a decision in ways that make people doubt it'],
    scenes: [
      'A letter of complaint is firm in its first paragraph. In the second {P} begins to see what the management means.',
    ],
    notToSay: ['muddled'],
  },
  'western.aspect.sun-venus.join': {
    trait: 'a wish to be liked, down to the core',
    shadow: 'a self that is trimmed to please',
    gifts: [
      '<brings> a pleasantness into company that makes people stay on',
      '<does> the honours at a table where nobody is host',
    ],
    prices: [
      '<finds> it hard to be unpopular even for a good reason',
      '<dresses> an opinion until it offends nobody and <says> nothing',
    ],
    scenes: [
      'It falls to {P} to tell the tenants’ meeting about the rent. {They} <brings> apricot tarts, and the vote is taken rather gently.',
      'It was only a picnic on a wall. {P} had brought a cloth, and a jar for the buttercups, and strangers asked which firm had done it.',
    ],
    notToSay: ['charming and attractive'],
  },
  'western.aspect.sun-venus.flow': {
    trait: 'a good taste that comes without effort',
    shadow: 'a preference for the pleasant over the needed',
    gifts: [
      '<makes> plain surroundings agreeable with next to nothing',
      '<gives> small pleasures as others give advice',
    ],
    prices: [
      '<leaves> the ugly task until it has become somebody else’s',
      '<takes> the shady side of every duty',
    ],
    scenes: [
      'A waiting room at a depot has a jar of cow parsley in it. Nobody asks who put it there, as {P} was seen to get off the early bus.',
      'The queue at the post office had turned sour. {P} asked the clerk about the stamp with the heron, and three people wanted to see it.',
    ],
    notToSay: ['artistic'],
  },
  'western.aspect.sun-venus.strain': {
    trait: 'a quarrel between self-respect and being liked',
    shadow: 'a charm turned on and then despised',
    gifts: [
      '<knows> the difference between a compliment and a bribe',
      '<refuses> a flattery that would have cost a friend',
    ],
    prices: [
      '<agrees> in order to be asked again and <dislikes> having agreed',
      '<is> charming for an hour and cross for having been',
    ],
    scenes: [
      'The new hat is praised all evening. On the way home {P} puts it on a statue and walks on bareheaded, feeling better.',
      'The portrait is thought to be very like. {P} has thanked the painter warmly, and hung it where the open door covers it.',
    ],
    notToSay: ['vain'],
  },
  'western.aspect.sun-mars.join': {
    trait: 'a will with its sleeves rolled up',
    shadow: 'a habit of treating delay as an opponent',
    gifts: [
      '<goes> at a difficulty with pleasure, the larger the better',
      '<says> so at once when something is being put over on people',
    ],
    prices: [
      '<wins> arguments that would have been better left lying',
      '<rises> to every bait, including the friendly kind',
    ],
    scenes: [
      'The river has to be crossed, and there is talk of a bridge downstream. {P} comes back wet to the chest with the other end of the rope.',
      'The tug-of-war had been lost before {P} arrived. There was a shout from the back, and a good deal of grass went the other way.',
    ],
    notToSay: ['aggressive', 'a fighter'],
  },
  'western.aspect.sun-mars.flow': {
    trait: 'a strength that knows what it is for',
    shadow: 'a scorn for people who tire',
    gifts: [
      '<keeps> going at a useful pace without being watched',
      '<puts> a shoulder to it and <whistles> while it moves',
    ],
    prices: [
      '<forgets> that others need to be told why before they run',
      '<rises> early and <expects> the house to be glad of it',
    ],
    scenes: [
      'Moving day is over by lunch. {P} carried and joked throughout, and is now looking about for another wardrobe.',
      'The launch had lost its engine in the middle of the lake. {P} took off a jacket, unshipped an oar, and called the stroke for eleven strangers.',
    ],
    notToSay: ['dynamic'],
  },
  'western.aspect.sun-mars.strain': {
    trait: 'a will that finds itself by meeting resistance',
    shadow: 'an anger at being told what was planned anyway',
    gifts: [
      '<does> {their} best work when somebody has said it cannot be done',
      '<wakes> at a challenge and <is> kind once it is met',
    ],
    prices: [
      '<spends> a morning’s strength on a fight over the stapler',
      '<takes> a closed door for somebody leaning on it',
    ],
    scenes: [
      'A new manager suggests the very change that {P} was about to make. It is now opposed, with great vigour, for a fortnight.',
      'The whistle goes for the end of the swim. {P} does one more length, on the back, looking the attendant in the eye.',
    ],
    notToSay: ['violent temper'],
  },
  'western.aspect.sun-jupiter.join': {
    trait: 'a confidence that things will turn out large',
    shadow: 'an entitlement to the benefit of the doubt',
    gifts: [
      '<makes> others think better of their chances',
      '<fills> a doorway with such good cheer that people stand up',
    ],
    prices: [
      '<takes> on more than fits and <counts> on being forgiven',
      '<promises> the river to more people than the punt holds',
    ],
    scenes: [
      'For a picnic in the park {P} has invited everyone who said hello that week. There are not enough plates, and nobody leaves early.',
      'The speaker of the evening had missed his train. {P} was pushed on to the platform with a glass, spoke about bridges, and there was an encore.',
    ],
    notToSay: ['born lucky'],
  },
  'western.aspect.sun-jupiter.flow': {
    trait: 'a good will that meets with good will',
    shadow: 'an ease that never had to find its limit',
    gifts: [
      '<asks> for things so openly that people enjoy giving them',
      '<cheers> on a rival and <is> none the worse for it',
    ],
    prices: [
      '<leaves> a talent half used because half was enough',
      '<leaves> to luck what could have been done by Tuesday',
    ],
    scenes: [
      'The museum was closing. {P} asks whether there might be one more minute, and the guard turns the lights back on and shows {them} the Dutch rooms.',
      'The landlady had sworn off lodgers. {P} admired the pear tree, stayed to tea, and had the room with the balcony.',
    ],
    notToSay: ['blessed'],
  },
  'western.aspect.sun-jupiter.strain': {
    trait: 'a reach that is longer than the arm',
    shadow: 'a promise larger than the promiser',
    gifts: [
      '<dares> what careful people would have talked themselves out of',
      '<bids> high for what others had priced too low',
    ],
    prices: [
      '<budgets> for the triumph and not for the weather',
      '<orders> for the appetite of the night before',
    ],
    scenes: [
      'There will be fireworks, {P} has said, and a band. The committee, which had allowed for sandwiches, looks at the treasurer.',
      'The pyramid of glasses was to have five storeys. {P} had seen no reason to stop at five.',
    ],
    notToSay: ['arrogant', 'a gambler'],
  },
  'western.aspect.sun-saturn.join': {
    trait: 'a seriousness about being worth something',
    shadow: 'a judge who sits before the evidence is in',
    gifts: [
      '<grows> into responsibilities that had looked too large',
      '<can> be left alone with the valuable and the breakable',
    ],
    prices: [
      '<hears> a silence after {their} work as the verdict',
      '<wears> the chain of office under the pyjamas',
    ],
    scenes: [
      "When children found a club, the rules would be in {P's} handwriting. Decades later somebody may still have the copy, with the amendments.",
      'The other children were on the swings. {P}, at the railings, had been asked to mind the coats, and had them in order of size.',
    ],
    notToSay: ['a heavy fate', 'a strict father'],
  },
  'western.aspect.sun-saturn.flow': {
    trait: 'a patience with the long way up',
    shadow: 'a life arranged so that nothing surprises it',
    gifts: [
      '<builds> slowly and <does> not need to tear down',
      '<keeps> an appointment with a distant aim every working day',
    ],
    prices: [
      '<mistakes> a well-run week for a well-spent one',
      '<trains> the roses, the dog and the guests',
    ],
    scenes: [
      'Each month something goes into a tin marked boat. People smile at the tin for years, and {P} is the only one not surprised to be sailing.',
      'The violin was to be paid off in forty parts. {P} carried each to the shop on foot, in an envelope, and was let in to play it in between.',
    ],
    notToSay: ['disciplined'],
  },
  'western.aspect.sun-saturn.strain': {
    trait: 'a will stopped at its own border post',
    shadow: 'a fear of being found wanting in public',
    gifts: [
      '<has> earned every step and so <stands> firmly on it',
      '<carries> a standard that nobody asked for, and <meets> it',
    ],
    prices: [
      '<turns> down what would have been enjoyed, for want of a certificate',
      '<works> through the party held in honour of the work',
    ],
    scenes: [
      'Applause comes up from the hall, and {P} glances behind to see for whom. The curtain has to be held open a little longer.',
      'The prize was a silver egg cup. {P} has it in its box, inside the box it came in, for a day when it will have been deserved.',
    ],
    notToSay: ['low self-esteem', 'bad karma'],
  },
  'western.aspect.sun-uranus.join': {
    trait: 'a purpose that will not be inherited',
    shadow: 'a need to be the exception in every room',
    gifts: [
      '<seems> at ease in a way of living that {they} had to invent',
      '<shows> by example that it can be done by nobody’s rules',
    ],
    prices: [
      '<breaks> with a good thing once it has become expected',
      '<departs> from a custom that was {their} own last year',
    ],
    scenes: [
      'Four generations have kept one bakery in one way. The fifth, if it were {P}, would keep it as well, but open at night.',
      'For the team photograph everyone was to face the camera. {P} alone is looking at the balloon, and that is the picture they hung.',
    ],
    notToSay: ['a genius', 'a rebel'],
  },
  'western.aspect.sun-uranus.flow': {
    trait: 'an independence that frightens nobody',
    shadow: 'a novelty followed because it is new',
    gifts: [
      '<changes> course early and <makes> it look like good sense',
      '<steps> out of line so pleasantly that the line follows',
    ],
    prices: [
      '<grows> vague about a plan on the day it becomes routine',
      '<loses> interest in a cause on hearing that it has won',
    ],
    scenes: [
      'On holiday {P} suggests swapping rooms, hats and breakfast orders. By the second day a rather stiff family is having a good time.',
      'The office was to come in as usual on the Monday. {P} arrived on a tandem, and fetched in turn whoever was waiting for the tram.',
    ],
    notToSay: ['original'],
  },
  'western.aspect.sun-uranus.strain': {
    trait: 'a will that jumps when it is held',
    shadow: 'a freedom won at the worst possible moment',
    gifts: [
      '<refuses> to be bought and <can> be believed for that reason',
      '<risks> a scene where silence would have been paid for',
    ],
    prices: [
      '<leaves> with a bang where an ordinary notice would have done',
      '<jolts> the table to find out who is awake',
    ],
    scenes: [
      'A badge for long service is to be handed over at noon. By then {P} would have cleared the desk and be telling the porter about goats.',
      'The guard had orders to stand until the anthem was over. In the second verse {P} sits down, takes off a boot, and shakes out the stone.',
    ],
    notToSay: ['erratic', 'unstable'],
  },
  'western.aspect.sun-neptune.join': {
    trait: 'a self with the edges left soft',
    shadow: 'an idea of oneself that nobody can check',
    gifts: [
      '<plays> a part, an instrument or a host with complete belief',
      '<disappears> into a part and <leaves> it breathing',
    ],
    prices: [
      '<becomes> what the company dreams of and <goes> home tired',
      '<lets> the last speaker decide what is to be wished for',
    ],
    scenes: [
      'Asked at the reunion what {they} <does> now, {P} gives a different answer in each corner. All of them were going to be true.',
      'In the photograph of the choir it is hard to find {P}. The conductor, asked who made that sound, points without looking.',
    ],
    notToSay: ['a mystic', 'deceptive'],
  },
  'western.aspect.sun-neptune.flow': {
    trait: 'an imagination on good terms with the will',
    shadow: 'a purpose that waits to be inspired',
    gifts: [
      '<knows> what a place or a person could become and <shows> it',
      '<lends> a dull day a story to be part of',
    ],
    prices: [
      '<lets> the tide decide where an oar would have',
      '<postpones> the deed until the light is right',
    ],
    scenes: [
      'The old tram shed was to be pulled down. {P} brought people there at dusk, with a clarinet, and said nothing about preserving it.',
      'The fancy-dress parade was down to two pirates and a downpour. {P} came as the weather, in a bedsheet, and the three of them went round the square.',
    ],
    notToSay: ['spiritual'],
  },
  'western.aspect.sun-neptune.strain': {
    trait: 'an ideal that the day keeps falling short of',
    shadow: 'a disappointment that had been arranged beforehand',
    gifts: [
      '<has> pity on failures, knowing how far off the shore can look',
      '<keeps> a kind picture of people who have given up on it',
    ],
    prices: [
      '<admires> someone boundlessly and then cannot forgive the clay feet',
      '<serves> an idol and <sends> the bill to a friend',
    ],
    scenes: [
      'The cottage in the photograph has roses. {P} stands before it in the nettles with the brochure, and turns the brochure round.',
      'The great man was to arrive by the evening boat. {P} waits on the quay with marigolds until the lamps come on, then gives them to the harbour master.',
    ],
    notToSay: ['self-deception', 'addiction'],
  },
  'western.aspect.sun-pluto.join': {
    trait: 'a will that works from below',
    shadow: 'an inability to do anything by halves',
    gifts: [
      '<has> started over more than once and <fears> it less each time',
      '<starts> over from the cellar when the new paint will not hold',
    ],
    prices: [
      '<takes> hold of a matter so hard that others let go',
      '<presses> a thumb on the scale to feel that it gives',
    ],
    scenes: [
      'It was to be a new coat of paint. {P} is now looking at the earth under the floorboards, and says that it is good to know.',
      'A pebble had been handed round for the class to describe. {P} kept it, split it that evening, and came next day with what was inside.',
    ],
    notToSay: ['powerful', 'obsessed with power'],
  },
  'western.aspect.sun-pluto.flow': {
    trait: 'a strength that is there when it is needed',
    shadow: 'a quiet certainty of prevailing',
    gifts: [
      '<goes> through a collapse with {their} wits about {them}',
      '<stands> in the wreckage and <knows> what to save first',
    ],
    prices: [
      '<steers> people without telling them that they are being steered',
      '<has> the last word ready before the talk begins',
    ],
    scenes: [
      'A club is bankrupt, and there is shouting. {P} asks for the books, a lamp and some quiet, and by morning has a page of figures.',
      'The firm’s roof had gone in the night, and the telephones with it. {P} set a table in the yard, with a stone on the papers, and opened for business.',
    ],
    notToSay: ['a transformer'],
  },
  'western.aspect.sun-pluto.strain': {
    trait: 'a self that had to fight for ground',
    shadow: 'a suspicion of hands on the wheel',
    gifts: [
      '<recognises> bullying in its first, polite form',
      '<gets> up from a humbling with the root of it in hand',
    ],
    prices: [
      '<meets> a request as if it had been a takeover',
      '<guards> the biscuit tin as a matter of sovereignty',
    ],
    scenes: [
      'A cousin takes the carving knife, meaning to help. {P} smiles, holds out a hand, and the whole table waits until it is given back.',
      'At musical chairs the others are laughing. {P} has one hand flat on the seat behind, and the piano is still going.',
    ],
    notToSay: ['power struggles', 'domineering'],
  },
  'western.aspect.sun-ascendant.join': {
    trait: 'a self that shows at once',
    shadow: 'a difficulty in being one of the crowd',
    gifts: ['<is> met as the person {they} <is>, without a preface'],
    prices: ['cannot hide a mood from the people in the same queue'],
    scenes: [
      'For a surprise party everyone has to crouch behind the counter. {P} is asked to wait outside, since {they} <shows> through things.',
    ],
    notToSay: ['radiant'],
  },
  'western.aspect.sun-ascendant.flow': {
    trait: 'a manner that suits the person inside it',
    shadow: 'a faith in first impressions, chiefly one’s own',
    gifts: ['<gets> a hearing without having to raise {their} voice'],
    prices: ['<relies> on goodwill at the entrance and <comes> unprepared'],
    scenes: [
      'The inspector had been sharp with everyone on that corridor. {P} offers a chair, says what is wrong with the lift, and they get on with it.',
    ],
    notToSay: ['confident'],
  },
  'western.aspect.sun-ascendant.strain': {
    trait: 'a manner that misrepresents the person behind it',
    shadow: 'a tiredness from being taken for somebody else',
    gifts: ['<learns> early to judge nobody by the first hello'],
    prices: ['<comes> across as wanting what {they} <is> about to decline'],
    scenes: [
      'At the counter {P} is taken for the complaint, and the manager is fetched. {They} had come to pay in advance.',
    ],
    notToSay: ['an identity crisis'],
  },
  'western.aspect.sun-midheaven.join': {
    trait: 'a purpose that has to be lived in public',
    shadow: 'a private person mislaid behind the public one',
    gifts: ['<becomes> known for the thing {they} actually <cares> about'],
    prices: ['<feels> a dull season at work as a judgement on the whole person'],
    scenes: [
      "There are people whom the whole street calls by what they do. On a birthday cake of {P's} there might well be a trowel.",
    ],
    notToSay: ['destined for fame'],
  },
  'western.aspect.sun-midheaven.flow': {
    trait: 'a calling that fits like a used glove',
    shadow: 'an ambition that has never been refused',
    gifts: ['<is> asked for by people who have only heard of the work'],
    prices: ['<keeps> to the road that opened and never <tries> the fence'],
    scenes: [
      'A post has been advertised for a month. When {P} applies, on the last day, the panel has been wondering what kept {them}.',
    ],
    notToSay: ['successful'],
  },
  'western.aspect.sun-midheaven.strain': {
    trait: 'a quarrel between the person and the position',
    shadow: 'a resentment of the work that feeds it',
    gifts: ['<brings> to an office what the office has no form for'],
    prices: ['<climbs> a ladder and <looks> longingly at another wall'],
    scenes: [
      'On the evening of the promotion {P} is found in the car park, in good clothes, helping somebody’s daughter to stay up on a bicycle.',
    ],
    notToSay: ['career problems'],
  },
  'western.aspect.sun-chiron.join': {
    trait: 'a tender spot at the centre of the will',
    shadow: 'a doubt whether it is allowed to count',
    gifts: ['<makes> room for people who have been told that they are nobody'],
    prices: ['<steps> aside just as {their} own turn comes'],
    scenes: [
      'A prize goes to {P}, and there is a photograph. In it somebody else is holding the cup, and {P} is straightening his tie.',
    ],
    notToSay: ['a wounded healer'],
  },
  'western.aspect.sun-chiron.flow': {
    trait: 'an old sore that has become a skill',
    shadow: 'a helpfulness that keeps the helper safe',
    gifts: [
      '<gives> confidence to others in the very thing that once hurt',
      '<tells> of a failure early, so that others may have theirs',
    ],
    prices: [
      '<mends> people and <forgets> to come to the celebration',
      '<looks> after the lame and <forgets> to race',
    ],
    scenes: [
      'A stammerer in the back row is to read aloud. {P}, who has an ear for that, drops a stack of trays at the right moment.',
      'There was a time when {P} was sick before every recital. Now it is {P} they send for when a child with a cello has locked the door.',
    ],
    notToSay: ['a natural healer'],
  },
  'western.aspect.sun-chiron.strain': {
    trait: 'a sore place that recognition presses on',
    shadow: 'a pride that winces in advance',
    gifts: ['<spots> the humiliated person in a laughing company'],
    prices: ['<hears> a slight in praise of somebody else'],
    scenes: [
      'The list of thanks is long, and one name is missing. {P} claps like the rest and does not use that mug again.',
    ],
    notToSay: ['deep wounds', 'father issues'],
  },
}
