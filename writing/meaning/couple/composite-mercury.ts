import type { Cards } from '../card.ts'

/** How two talk and think as a pair: the Mercury of the composite by its sign. */
export const COMPOSITE_MERCURY: Cards = {
  'western.composite.mercury.aries': {
    trait: 'a talk that overshoots its point',
    shadow: 'an answer that will not wait for the question',
    gifts: [
      '<decides> in one exchange what others would have minuted',
      '<says> the blunt thing so quickly that it hardly smarts',
    ],
    prices: [
      '<interrupts> by way of showing interest',
      '<argues> to be first, and <forgets> with what',
    ],
    scenes: [
      'Two hands go up in the same second, and the auctioneer looks from one to the other. {A} and {B} have been bidding against each other for the birdcage.',
    ],
    notToSay: ['hasty words'],
  },
  'western.composite.mercury.taurus': {
    trait: 'a conversation laid like a stone path',
    shadow: 'an opinion that nobody can lift',
    gifts: [
      '<comes> to a conclusion that is still good next year',
      '<talks> best with the hands full of something',
    ],
    prices: [
      '<repeats> the argument more slowly, as though that were another',
      '<leaves> a new idea on the step to see if it stays',
    ],
    scenes: [
      'The matter of the kitchen colour is raised in Lent. {A} says a thing about it in May, {B} nods in June, and it is a very good yellow.',
    ],
    notToSay: ['slow thinkers'],
  },
  'western.composite.mercury.gemini': {
    trait: 'a talk that needs no occasion and no end',
    shadow: 'a cleverness that has left its subject behind',
    gifts: [
      '<picks> up each other’s thread from the next room',
      '<learns> anything by asking it of one another backwards',
    ],
    prices: [
      '<knows> something about it all and <acts> on none',
      '<drowns> out a plain word with seven bright ones',
    ],
    scenes: [
      'When the radio breaks they do the news themselves. {A} is the studio, {B} is reporting live from the cellar, and somebody in the hall misses his bus.',
    ],
    notToSay: ['chatterboxes'],
  },
  'western.composite.mercury.cancer': {
    trait: 'a talk that goes by way of memory',
    shadow: 'a hint that expects to be guessed',
    gifts: [
      '<recalls> what was said, and what the weather was saying',
      '<tells> the truth kindly, usually at the sink',
    ],
    prices: [
      '<hears> the tone and <misses> the words',
      '<refers> every question to something that an uncle did',
    ],
    scenes: [
      '"Like the time with the goose," says {B}. {A} laughs until it hurts, and the guests wait, and learn nothing further about the goose.',
    ],
    notToSay: ['emotional talk'],
  },
  'western.composite.mercury.leo': {
    trait: 'a talk that plays to the back row',
    shadow: 'a pair of monologues with good timing',
    gifts: [
      '<tells> a story in two parts, with gestures',
      '<encourages> an idea by speaking of it in public',
    ],
    prices: [
      '<defends> a slip of the tongue to the last ditch',
      '<listens> to one another mainly for a cue',
    ],
    scenes: [
      'Every year the harvest supper would get its report from these two. {A} does the vicar, {B} does the marrow, and people who were there enjoy it most.',
    ],
    notToSay: ['bragging'],
  },
  'western.composite.mercury.virgo': {
    trait: 'a talk that sorts as it goes',
    shadow: 'a precision that has mislaid the point',
    gifts: [
      '<gets> the facts in order before there is a panic',
      '<improves> each other’s sentences, with permission',
    ],
    prices: [
      '<corrects> a date in the middle of a declaration',
      '<worries> at a detail like two terriers with a sock',
    ],
    scenes: [
      'A recipe of theirs would be in two inks. {A} has put "a good pinch", {B} has put the grams, and in the margin they go on debating "good".',
    ],
    notToSay: ['overthinking'],
  },
  'western.composite.mercury.libra': {
    trait: 'a talk that keeps turning the thing round',
    shadow: 'a balance of opinions with nothing on it',
    gifts: [
      '<gives> the absent party a fair hearing',
      '<phrases> a hard truth so that it can be picked up',
    ],
    prices: [
      '<asks> what the other thinks, and <is> asked',
      '<takes> back half of everything said',
    ],
    scenes: [
      'They have been choosing a film since six. At eleven {A} sums up, {B} replies for the other side, and both agree that it was a good evening.',
    ],
    notToSay: ['indecisive'],
  },
  'western.composite.mercury.scorpio': {
    trait: 'a talk that goes below the first answer',
    shadow: 'a question with a hook in it',
    gifts: [
      '<says> in the dark what would not survive a lamp',
      '<reads> between lines, and usually <gets> them right',
    ],
    prices: [
      '<interrogates>, and <thinks> that it shows an interest',
      '<keeps> back the one sentence that matters, as security',
    ],
    scenes: [
      'A finger laid on the rim of a glass means that all is known, and not now. {A} uses it twice in a year, {B} once, and the guests see nothing.',
    ],
    notToSay: ['secrets and lies'],
  },
  'western.composite.mercury.sagittarius': {
    trait: 'a talk that climbs from eggs to God',
    shadow: 'a certainty too large for its facts',
    gifts: ['<sees> what the details are adding up to', '<laughs> a disagreement into a theory'],
    prices: [
      '<lectures> in turn, on ground that neither has visited',
      '<rounds> figures up until they sound well',
    ],
    scenes: [
      'Between two floors the lift sticks. When the man comes with the key, {A} and {B} have got as far as free will, and ask for a moment.',
    ],
    notToSay: ['know-it-alls'],
  },
  'western.composite.mercury.capricorn': {
    trait: 'a talk that is meant to lead to something',
    shadow: 'a silence that has the minutes to prove it',
    gifts: ['<plans> a thing so that it then occurs', '<weighs> words, and <gives> full measure'],
    prices: [
      '<speaks> of feelings as if they were under item four',
      '<hears> out a dream and <asks> for the costings',
    ],
    scenes: [
      'Sundays at eight there would be what they call the meeting. {A} takes the chair and {B} the minutes, and it does not overrun.',
    ],
    notToSay: ['dry', 'businesslike'],
  },
  'western.composite.mercury.aquarius': {
    trait: 'a talk that takes the roof off a subject',
    shadow: 'a theory about people who are in the room',
    gifts: [
      '<thinks> of it the other way up and <builds> a model',
      '<disagrees> without either of them turning pale',
    ],
    prices: [
      '<contradicts> a sound idea for being generally held',
      '<explains> a quarrel while having it',
    ],
    scenes: [
      'Among themselves they need a word for the feeling of having left the stove on at sea. {A} coins it, {B} conjugates it, and other people’s children pick it up.',
    ],
    notToSay: ['eccentric'],
  },
  'western.composite.mercury.pisces': {
    trait: 'a talk that finishes in the air, understood',
    shadow: 'a vagueness that two can hide in',
    gifts: [
      '<catches> what was meant through whatever was said',
      '<speaks> in pictures that stay for days',
    ],
    prices: [
      '<agrees> on a Tuesday, and never on which',
      '<lets> a needed no dissolve into humming',
    ],
    scenes: [
      'They are to meet "at the usual place", and each goes to a different one. It is the wrong day besides, and {A} and {B} run into each other at the zoo.',
    ],
    notToSay: ['telepathic'],
  },
}
