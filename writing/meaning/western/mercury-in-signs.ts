import type { Cards } from '../card.ts'

/** Mercury, thought and speech, by its sign. */
export const MERCURY_IN_SIGNS: Cards = {
  'western.mercury.aries': {
    gloss: 'the planet of thought and speech, in the sign that cannot wait',
    trait: 'a mind that leaps and looks afterwards',
    shadow: 'a deafness to the second half of sentences',
    gifts: [
      '<comes> to the point while it still matters',
      '<thinks> best aloud, under attack, with the clock running',
      '<answers> the alarm with the right word and the extinguisher',
    ],
    prices: [
      '<replies> to a remark that the other person had not finished making',
      '<defends> a first guess as though it had been a conviction',
      '<sends> the letter and then <reads> it',
    ],
    scenes: [
      'The quizmaster has got as far as the name of the river. {P} has already struck the bell, and is right rather more often than is fair.',
      'An email is answered within the minute. A second one follows, headed with an apology, because the attachment said something different.',
    ],
    notToSay: ['speaks before thinking'],
  },
  'western.mercury.taurus': {
    gloss: 'the working of the mind, in the sign that weighs and keeps',
    trait: 'a slow, retentive common sense',
    shadow: 'a conclusion that no longer takes visitors',
    gifts: [
      '<remembers> what was agreed and in which words',
      '<tests> a clever plan by asking what it would look like on a Tuesday',
      '<learns> a recipe once and <has> it for good',
    ],
    prices: [
      '<needs> a night to hear a new idea that others liked at once',
      '<repeats> an old argument calmly until the opposition is tired',
      '<chews> over the word that was used at Easter',
    ],
    scenes: [
      'The consultant has shown his slides. {P} asks who is going to carry the boxes, and the consultant goes back a slide.',
      'Told the way to a farm once, {P} would find it again a year later, in the dark, without a wrong turning.',
    ],
    notToSay: ['a slow thinker'],
  },
  'western.mercury.gemini': {
    gloss: 'the talking and trading mind, in a sign of its own',
    trait: 'a mind that keeps several windows open',
    shadow: 'a cleverness that will not stay to supper',
    gifts: [
      '<picks> up the gist of a subject from its edges',
      '<translates> between two people who use one word differently',
      '<gets> the whole staircase talking by carrying news down it',
    ],
    prices: [
      '<knows> the first chapter of a great many things',
      '<argues> either side so well that neither feels supported',
      '<opens> a third book to settle a point between two others',
    ],
    scenes: [
      'Two crosswords, a podcast and a pan of rice are on the go. The rice is the only one that suffers.',
      'Asked for the name of a plant, {P} gives it in three languages and adds a rumour about the man it was named after.',
    ],
    notToSay: ['quick-witted', 'superficial'],
  },
  'western.mercury.cancer': {
    gloss: 'the thinking side of a person, in the sign of memory',
    trait: 'a memory that files by how it felt',
    shadow: 'a hearing that listens for slights',
    gifts: [
      '<recalls> what somebody said years ago, and the light it was said in',
      '<chooses> words with an ear for who might be sore',
      '<tells> a child’s day back as if it had been an expedition',
    ],
    prices: [
      '<takes> a remark about the gravy as a remark about the cook',
      '<thinks> in circles round a thing that could have been asked',
      '<answers> the tone and <mishears> the question',
    ],
    scenes: [
      'The lesson is on irregular verbs. What {P} would keep of it is the wet wool of the teacher’s cardigan, and with the wool the verbs come back.',
      'A message begins with the word well. {P} reads no further for several minutes.',
    ],
    notToSay: ['irrational'],
  },
  'western.mercury.leo': {
    gloss: 'the voice and the mind, in the sign of the stage',
    trait: 'a way of speaking that commands the table',
    shadow: 'an opinion that has become a possession',
    gifts: [
      '<tells> a small event so that people want to have been there',
      '<speaks> up for an idea with {their} whole weight behind it',
      '<gives> a dull report a first sentence that wakes the room',
    ],
    prices: [
      '<hears> a correction as a demotion',
      '<goes> on to a grand ending when the story was over earlier',
      '<repeats> the good line for whoever came in late',
    ],
    scenes: [
      'It was only a puncture. As {P} tells it there are villains, a storm and a very dignified mechanic, and somebody asks to hear it again.',
      'A date in the story is wrong, and a nephew says so. {P} delivers the next part entirely to the other half of the room.',
    ],
    notToSay: ['loves the sound of their own voice'],
  },
  'western.mercury.virgo': {
    gloss: 'the sorting mind, in a sign where it feels at home',
    trait: 'a mind that takes things apart to clean them',
    shadow: 'a fussing over commas while the roof leaks',
    gifts: [
      '<breaks> a frightening task into pieces that a person can do',
      '<says> precisely what is known and where the knowing ends',
      '<writes> instructions that a frightened person can follow in the dark',
    ],
    prices: [
      '<answers> a confidence with a correction',
      '<checks> so often that a decision arrives after its use',
      '<corrects> the menu and <forgets> to order',
    ],
    scenes: [
      'The new neighbours cannot make the boiler obey. {P} writes them half a page, numbered, and for the first time in years somebody is warm.',
      '{P} is shown a love letter with a word spelled wrong. It takes an effort of character to hand it back unmarked.',
    ],
    notToSay: ['a nitpicker'],
  },
  'western.mercury.libra': {
    gloss: 'the way of reasoning, in the sign that holds the scales',
    trait: 'a thought that needs a partner to think with',
    shadow: 'a politeness that leaves the point out',
    gifts: [
      '<puts> an opponent’s view better than the opponent had',
      '<finds> the wording that both parties can put their names to',
      '<drafts> the apology that each side is willing to receive',
    ],
    prices: [
      '<begins> an opinion with on the one hand and <stays> there',
      '<phrases> a refusal so kindly that it is taken for consent',
      '<asks> four people and then the waiter',
    ],
    scenes: [
      'The minutes of the quarrel fall to {P} to write. Both factions praise them, and each has underlined a different half.',
      'Nothing is bought on the first visit. {P} goes home to hear what {they} <thinks> about the lamp from somebody who has not seen it.',
    ],
    notToSay: ['diplomatic', 'sits on the fence'],
  },
  'western.mercury.scorpio': {
    gloss: 'the mind and its questions, in the sign that digs',
    trait: 'a mind that follows the thing underneath',
    shadow: 'a tongue that knows where it hurts',
    gifts: [
      '<asks> the question that everyone had agreed to step over',
      '<notices> what a story carefully leaves out',
      '<hears> the one wrong note in a fluent excuse',
    ],
    prices: [
      '<searches> a plain remark for the motive behind it',
      '<keeps> the best sentence back until it can wound',
      '<keeps> a question loaded through the whole of a meal',
    ],
    scenes: [
      'Halfway through the detective series {P} says who did it, and why the author thought that nobody would look there.',
      'The estate agent mentions twice that the cellar is dry. {P} asks to see the cellar.',
    ],
    notToSay: ['paranoid', 'a detective mind'],
  },
  'western.mercury.sagittarius': {
    gloss: 'the mind at work, in the sign of the wide view',
    trait: 'a mind that sees the country before the road',
    shadow: 'a carelessness about facts in the way',
    gifts: [
      '<connects> matters that are kept in separate buildings',
      '<cheers> a stuck discussion by asking what it is all for',
      '<makes> a foreign railway notice into good news for the carriage',
    ],
    prices: [
      '<rounds> every figure up and every difficulty down',
      '<says> the tactless thing in perfect innocence',
      '<gives> directions by what there used to be',
    ],
    scenes: [
      'A child wants to know why the bus is late. The answer takes in the Romans, and the child is delighted, and the bus has been and gone.',
      'A form has a small box for remarks. {P} fills it with an essay on forms, and the whole thing comes back to be done again.',
    ],
    notToSay: ['foot-in-mouth'],
  },
  'western.mercury.capricorn': {
    gloss: 'the planet of speech, in the sign that answers for things',
    trait: 'a sober mind that builds before it speaks',
    shadow: 'a pessimism that calls itself experience',
    gifts: [
      '<says> only what {they} <is> ready to be held to',
      '<sees> the order in which a thing can actually be done',
      '<boils> an hour’s wishes down to a list with dates',
    ],
    prices: [
      '<hears> a joke at work as an item not on the agenda',
      '<raises> the objection before the idea has sat down',
      '<files> a compliment under matters pending',
    ],
    scenes: [
      'Everyone has said what they dream of for the garden. {P} has been drawing the drains.',
      'Late one evening {P} says something so dry that it takes the table a moment. {They} <does> not look up from the crossword.',
    ],
    notToSay: ['a dry mind', 'practical'],
  },
  'western.mercury.aquarius': {
    gloss: 'the reasoning side of a person, in the sign of principle',
    trait: 'a mind that reasons from the general case',
    shadow: 'a theory preferred to the person present',
    gifts: [
      '<questions> an assumption so old that no one had seen it',
      '<holds> an argument apart from the person who makes it',
      '<explains> the fuse box by way of ants, and it is understood',
    ],
    prices: [
      '<corrects> the premise when a friend wanted agreement',
      '<sticks> to a system after the world has stopped fitting it',
      '<talks> across the table to the idea behind somebody’s chair',
    ],
    scenes: [
      'The family debates whose turn it is to wash up. {P} produces a rota with a rule for guests, leap years and broken crockery.',
      'It was meant as a rhetorical remark about the young. {P} asks what the figures are, and really wishes to know.',
    ],
    notToSay: ['a genius', 'thinks outside the box'],
  },
  'western.mercury.pisces': {
    gloss: 'the thinking mind, in the sign that thinks in pictures',
    trait: 'a thought that comes as a tune',
    shadow: 'a fog that descends when figures are wanted',
    gifts: [
      '<understands> a person from the pauses',
      '<explains> by likeness what would not go into definitions',
      '<guesses> from a hum which song was meant',
    ],
    prices: [
      '<loses> the thread of a plan and <is> found humming',
      '<lets> an unclear answer stand because it sounded kinder',
      '<writes> the date of the appointment on a steamed window',
    ],
    scenes: [
      'Told to take the second left, {P} turns where the lilac smells. It is the second left.',
      'The numbers have been read out, and everyone nods. What {P} has written down is that the accountant sounded sad about the last one.',
    ],
    notToSay: ['psychic', 'confused'],
  },
}
