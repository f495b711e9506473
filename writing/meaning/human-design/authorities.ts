import type { Cards } from '../card.ts'

/** The authorities: the place in a person where a decision is sound. */
export const AUTHORITIES: Cards = {
  'humanDesign.authority.emotional': {
    gloss: 'the way of deciding that waits until a feeling has been high and low',
    trait: 'a truth that needs several moods to find',
    shadow: 'a yes of the hour, regretted by the week',
    gifts: [
      '<lets> an offer lie until it looks the same on a dull day',
      '<gives> a decision depth by having felt it from several sides',
      '<persuades> by the fullness of a feeling that has had time to ripen',
    ],
    prices: [
      '<promises> at the top of the mood what has to be kept at the bottom',
      '<makes> others wait for an answer and cannot say when it will come',
      '<breaks> off in the trough what would have looked sound by the weekend',
    ],
    scenes: [
      'On Saturday the cottage was the only house in the world. By Wednesday {P} remembers the smell in the cellar, and on Friday the smell is only a smell.',
      'The letter of resignation has been written three times, each in a different weather. The draft that goes out is short and has no adjectives.',
      'Pressed for a reply at the counter, {P} says that it will be tomorrow. The salesman has a form for that, and {P} does not sign it.',
    ],
    notToSay: ['emotional', 'ruled by the heart'],
  },
  'humanDesign.authority.sacral': {
    gloss: 'the way of deciding by the gut, which replies on the spot',
    trait: 'an answer that the body gives first',
    shadow: 'a mind that overrules the body’s reply',
    gifts: [
      '<answers> a plain question with a sound, and <is> right in it',
      '<knows> when there is enough strength for a thing and when there is not',
      '<turns> down a splendid offer without needing an argument',
    ],
    prices: [
      '<hears> the inner no and then <explains> why it must be yes',
      '<falls> silent when asked to wish for something at large',
      '<commits> a whole autumn because no one asked in words of one syllable',
    ],
    scenes: [
      'Fish or soup, asks the waiter. A low sound comes out of {P} at the word soup, and the waiter has written it down before {P} turns the page.',
      'Friends have learned to put it so that it can be answered with a nod. They hold up one coat, then the other, and the shoulders tell them.',
      'At the second interview {P} gives good reasons for wanting the post. The stomach had replied in the lobby, and it was not consulted.',
    ],
    notToSay: ['trust the gut', 'gut feeling never lies'],
  },
  'humanDesign.authority.splenic': {
    gloss: 'the way of deciding by an instinct that speaks once and softly',
    trait: 'a sense of the moment, given only once',
    shadow: 'a fear that drowns out the quiet signal',
    gifts: [
      '<leaves> one street early and <misses> the trouble on the next',
      '<recognises> at first sight whom to trust with the keys',
      '<does> the healthy thing at once, before it becomes a programme',
    ],
    prices: [
      '<argues> the first hint away and <recalls> it word for word later',
      'cannot give a reason, and <gives> an invented one to be believed',
      '<decides> for today and <is> asked to answer for the year',
    ],
    scenes: [
      'The lift stands open and empty, and {P} takes the stairs. Nobody ever learns whether there was anything the matter with the lift.',
      'When the plumber gave his price something said no, as briefly as a tap on the shoulder. It had gone by the time {P} looked round, and the plumber was engaged.',
      'A child wobbles on the wall at the far end of the playground. {P} has caught the jacket before anyone can say how {they} got there.',
    ],
    notToSay: ['psychic', 'a sixth sense'],
  },
  'humanDesign.authority.egoManifested': {
    gloss: 'the way of deciding by the will, heard in what is said aloud',
    trait: 'a will that finds itself by speaking up',
    shadow: 'a promise made in order to look strong',
    gifts: [
      '<says> straight out what {they} <wants> and so <saves> a month',
      '<throws> real weight behind a thing once it has been declared',
      '<refuses> a task without apology when the heart is not in it',
    ],
    prices: [
      '<talks> over softer voices in the heat of a declaration',
      '<sticks> to a word given in bravado until it hurts',
      '<takes> advice as if it were an offer to carry the bag',
    ],
    scenes: [
      'No thought of running had crossed anybody’s mind that evening. {P} heard the sentence come out, liked the sound of it, and is now seen at six in the park.',
      'Invited to help with the accounts, {P} opens {their} mouth to agree and hears no. The treasurer is startled, and {P} not less.',
      'In front of the class {P} names the mark that will be reached by the summer. From that minute the television stays dark on weekdays.',
    ],
    notToSay: ['egotistical', 'strong-willed'],
  },
  'humanDesign.authority.egoProjected': {
    gloss: 'the way of deciding by what the heart wants enough to promise',
    trait: 'a heart that asks for its own share',
    shadow: 'a helpfulness that never names its price',
    gifts: [
      '<knows> what a promise will cost before making it',
      '<bargains> openly, and <keeps> the bargain to the letter',
      '<puts> the whole will behind someone who has asked for it by name',
    ],
    prices: [
      '<agrees> out of decency and then <lacks> the strength to deliver',
      '<feels> greedy for wanting something and <pretends> to want nothing',
      '<measures> what {they} <is> worth by how much {they} <has> managed to carry',
    ],
    scenes: [
      'The bake sale needs a chair, and every face has turned to {P}. It takes some courage to ask what the chair will get, and the laugh that follows is friendly.',
      'Two offers lie side by side on the ironing board. Beneath the sensible one {P} has written what {they} would have to give up, and the pen has gone through the paper.',
      'What would be a fair return for driving the whole team all season had never come up. {P} brings it up at the first roundabout, and they settle on petrol and a song.',
    ],
    notToSay: ['selfish', 'what is in it for me'],
  },
  'humanDesign.authority.selfProjected': {
    gloss: 'the way of deciding by hearing what one’s own voice says',
    trait: 'a direction that is heard in the telling',
    shadow: 'a listener’s opinion taken for the answer',
    gifts: [
      '<talks> a choice through and <hears> the point where the voice warms',
      '<stays> recognisably the same person in each new place',
      '<speaks> from the middle of the self and <gives> others their bearings',
    ],
    prices: [
      '<asks> for a sounding board and <gets> a stack of advice',
      '<thinks> in circles for as long as nobody is there to talk to',
      '<moves> towards what sounds clever, although the tone had gone flat',
    ],
    scenes: [
      'From the harbour wall to the third bench the talk is all of Lisbon. At the fourth bench {P} stops and says that it seems to be going to be Leeds.',
      'A sister has learned to hold the receiver and make small noises. She contributes nothing, and is told at the end how much she has helped.',
      'There is a recording of {P} weighing up two courses of study. Played back, the voice hurries through one and walks all round the other.',
    ],
    notToSay: ['loves the sound of their own voice'],
  },
  'humanDesign.authority.mental': {
    gloss: 'the way of deciding by talking in good surroundings, with no inner oracle',
    trait: 'a clarity that depends on the right room',
    shadow: 'a head that would settle it alone',
    gifts: [
      '<asks> five different people and <listens> to what {they} <says> to each',
      '<notices> that a place is wrong before judging the offer made in it',
      '<advises> others without wanting anything from the outcome',
    ],
    prices: [
      '<builds> an unanswerable case for a choice that does not fit',
      '<takes> on the certainty of the last confident person met',
      '<puts> off deciding until somebody else has done it',
    ],
    scenes: [
      'In the estate agent’s glass cubicle the mortgage had seemed unavoidable. On the allotment, beside the beans, {P} explains it to a friend and begins to laugh.',
      'The list of reasons for and against has reached its third page. What helps in the end is a different café, with worse coffee and a view of the river.',
      'Over one week the barber, two colleagues and a great-uncle are told the same dilemma. It is {their} own account of it that {P} compares.',
    ],
    notToSay: ['overthinks everything', 'lives in the head'],
  },
  'humanDesign.authority.lunar': {
    gloss: 'the way of deciding that lets a whole month pass over the question',
    trait: 'a judgement that needs the full month',
    shadow: 'a borrowed haste that signs on the third day',
    gifts: [
      '<lives> with a question until it has been every possible size',
      '<finds>, by the last week, an answer that nobody lent {them}',
      '<surprises> people with a view that takes all of theirs in',
    ],
    prices: [
      '<loses> offers that were good only until noon',
      '<sounds> undecided when {they} <is> only at the first quarter of it',
      '<gives> in to the loudest adviser so as to be done with waiting',
    ],
    scenes: [
      'A loft is held for {P} with a deposit and a great deal of patience on the landlord’s part. {P} has visited it at breakfast time, in a gale, and once at two in the morning.',
      'Each week the pinboard has another word on it about the job abroad. Read from left to right they do not agree, and the last is underlined.',
      'They ask at the registry whether the form could not be filled in today. {P} takes it home, and the clerk meets it again when the blossom is down.',
    ],
    notToSay: ['indecisive', 'at the mercy of the tides'],
  },
}
