import type { Cards } from '../card.ts'

/** Where the Jupiter of one stands, counted in signs from the Moon or Venus of the other: how good counsel comes to what one feels or likes. */
export const JUPITER_FROM_THE_OTHER: Cards = {
  'vedic.jupiter.from1': {
    gloss: 'the giver of counsel set down beside what the other holds dear',
    trait: 'a good word standing close by',
    shadow: 'a kindness that leaves no corner unblessed',
    gifts: [
      '<steadies> a shaky hour merely by drawing up a chair',
      '<thinks> better of each other than either would alone',
    ],
    prices: [
      '<overdoes> a comfort until it needs comforting itself',
      '<hears> advice in what was only company',
    ],
    scenes: [
      'Before the eye test {B} has recited every letter from memory and is still uneasy. {A} comes along, sits under the poster and reads a comic.',
      'Through the wall {A} can hear {B} practise the apology. {A} knocks twice, which between them means that it was good the second time.',
    ],
    notToSay: ['always lucky together'],
  },
  'vedic.jupiter.from2': {
    gloss: 'the giver of counsel at the place of table and purse',
    trait: 'a generosity that ends in a full larder',
    shadow: 'a debt of kindness reckoned in courses',
    gifts: [
      '<sets> by a little for the other without being asked',
      '<says> at table the encouraging thing that is also true',
    ],
    prices: [
      '<talks> of plenty a week before there is any',
      '<feeds> a sorrow that would rather have been heard',
    ],
    scenes: [
      'The jar for coins is only for the telescope. {A} tips in a whole purse, and {B} moves the label from "one day" to "spring".',
      'Cousins drop in at seven. {A} puts more water to the soup and {B} more chairs to the table, and there is soup over.',
    ],
    notToSay: ['brings wealth', 'money comes'],
  },
  'vedic.jupiter.from3': {
    gloss: 'the giver of counsel at the place of nerve and short roads',
    trait: 'a courage talked into being',
    shadow: 'a lecture delivered on the stairs',
    gifts: [
      '<puts> heart into the other for the call that has to be made',
      '<sends> along the article that happens to answer everything',
    ],
    prices: [
      '<preaches> by telephone to a person who is holding a bag of ice',
      '<starts> six brave things on the strength of one pep talk',
    ],
    scenes: [
      'Outside the examiner’s door {B} has tied both laces twice. {A} is explaining how the tortoise crossed the motorway, and the door opens on a laugh.',
      'Every postcard from {A} ends in the same three words. {B} keeps them in a cigar box and takes one along to interviews.',
    ],
    notToSay: ['good communication'],
  },
  'vedic.jupiter.from4': {
    gloss: 'the giver of counsel at the place of home and ease',
    trait: 'a blessing that takes its shoes off',
    shadow: 'a comfort one forgets to leave',
    gifts: [
      '<makes> a rented room feel like the end of a road',
      '<leaves> a light on, in the window and in the conversation',
    ],
    prices: [
      '<settles> so deep in the cushions that the train goes without them',
      '<takes> a wish for air as a slight on the house',
    ],
    scenes: [
      'A lime tree for the courtyard arrives in a sack; it will be worth sitting under in thirty years. {A} digs, and {B} brings out the deckchairs at once.',
      '{B} cannot sleep in the new place. By the third night {A} has found the old clock, wound it, and put it on a folded towel.',
    ],
    notToSay: ['happy home guaranteed'],
  },
  'vedic.jupiter.from5': {
    gloss: 'the giver of counsel at the place of play, and watching it',
    trait: 'a delight with good sense in it',
    shadow: 'a game that must always teach something',
    gifts: [
      '<applauds> the first attempt so well that there is a second',
      '<takes> an idea from the bath as seriously as one from the office',
    ],
    prices: [
      '<bets> on a happy outcome and <leaves> the umbrella',
      '<turns> an afternoon’s fun into a course with stages',
    ],
    scenes: [
      'Of all the marrows in the show {B} has entered the smallest. {A} has painted a sash for it, and the judges stop, and consult.',
      'On the whiteboard where others have their budgets {A} and {B} have a dragon. It is coming along; it lacks a left foot.',
    ],
    notToSay: ['children', 'blessed with offspring'],
  },
  'vedic.jupiter.from6': {
    gloss: 'the giver of counsel at the place of chores and repairs',
    trait: 'a help that turns up in overalls',
    shadow: 'an improvement nobody sent for',
    gifts: [
      '<shares> out a dull job until it is nearly company',
      '<forgives> a small debt and <says> so plainly',
    ],
    prices: [
      '<treats> a mood like a tap in want of a washer',
      '<argues> over method where the thing was long since done',
    ],
    scenes: [
      'The allotment committee has returned the form again. {A} fills it in, {B} licks the stamp, and they give the afternoon to the slugs.',
      'For once {B} only wanted to complain about the boiler. {A} has put down the spanner, which is not easy for {a.them}, and nods.',
    ],
    notToSay: ['illness', 'enemies', 'debts'],
  },
  'vedic.jupiter.from7': {
    gloss: 'the giver of counsel straight across, looking on',
    trait: 'a fair hearing from the other side',
    shadow: 'a judge at the breakfast table',
    gifts: [
      '<weighs> a quarrel as though it were between two other people',
      '<brings> out the generous version of the one across the table',
    ],
    prices: [
      '<expects> of the other the wisdom both were short of',
      '<concludes> a treaty where a hug would have done',
    ],
    scenes: [
      "To decide about the piano each has had to plead for the other’s side. {B} has argued {A's} so well that there is now a piano.",
      'Rowing, they face each other by the nature of the boat. {A} sees where they have been and {B} where they are going, and both report.',
    ],
    notToSay: ['the perfect spouse', 'marriage'],
  },
  'vedic.jupiter.from8': {
    gloss: 'the giver of counsel at the place of what is kept covered',
    trait: 'a trust that goes down to the cellar',
    shadow: 'a secret held for the other’s own good',
    gifts: [
      '<keeps> a confidence so well that a second one follows',
      '<finds> something worth having in what was about to be thrown out',
    ],
    prices: [
      '<probes> for a reason where there was only a late night',
      '<owes> one another favours that neither likes to mention',
    ],
    scenes: [
      'There is a biscuit tin of letters {B} has never opened. {A} has lit the stove, made cocoa for two, and gone to see about the hens.',
      'What became of the vase is known to {A} alone. Ten years on {B} finds the glued seam with a fingertip, and puts in the tulips.',
    ],
    notToSay: ['death', 'inheritance', 'taboo'],
  },
  'vedic.jupiter.from9': {
    gloss: 'the giver of counsel in its own field',
    trait: 'a faith lent without a term',
    shadow: 'a sermon under the guise of a walk',
    gifts: [
      '<believes> in the other’s plan a month before there is proof',
      '<asks> a larger question than the evening had in view',
    ],
    prices: [
      '<looks> up from the washing-up towards the meaning of it',
      '<instructs> somebody who was on the point of finding out',
    ],
    scenes: [
      'Two day tickets for the little train to the pass, because {A} holds that {B} ought to see what is on the other side. It is cows.',
      'The letter of refusal is on the mat. {A} reads it out in the voice of a bishop, and by the end {B} is planning the next application.',
    ],
    notToSay: ['blessings of the guru', 'great fortune'],
  },
  'vedic.jupiter.from10': {
    gloss: 'the giver of counsel at the place of work and the public square',
    trait: 'a support given where others can see',
    shadow: 'an ambition on somebody else’s behalf',
    gifts: [
      '<speaks> well of the other in rooms the other has not entered',
      '<gives> a scattered effort its heading and its date',
    ],
    prices: [
      '<introduces> one another by title, once too often',
      '<gives> to the good name of the two what the sofa was owed',
    ],
    scenes: [
      'At the opening {B} stands behind a plant. {A} is by the door, telling the mayor which of the lamps {B} made, and what it weighs.',
      'The sign above the workshop has both their names. It was {A} who held the ladder and asked for the letters to be one size larger.',
    ],
    notToSay: ['career success'],
  },
  'vedic.jupiter.from11': {
    gloss: 'the giver of counsel at the place of friends and of wishes',
    trait: 'a wish that finds helpers',
    shadow: 'a kindness spread over too many',
    gifts: [
      '<knows> somebody who knows somebody, and <rings> them',
      '<takes> the other’s hope round until it has a committee',
    ],
    prices: [
      '<promises> to twelve friends the Sunday that was for one',
      '<counts> on a gain that is still a rumour',
    ],
    scenes: [
      'Said lightly over the dishes, that {B} would like to keep bees. By Thursday {A} has borrowed two veils, and a neighbour brings smoke.',
      "A hat goes round the choir for {B's} passage home. {A} sewed the lining out of the summer before, so nothing can fall through.",
    ],
    notToSay: ['gains', 'wealth through friends'],
  },
  'vedic.jupiter.from12': {
    gloss: 'the giver of counsel at the place of rest and letting go',
    trait: 'a kindness done where nobody looks',
    shadow: 'a giving that forgets to knock',
    gifts: [
      '<lets> the other sleep and <takes> the telephone out of the room',
      '<gives> away without a pang what was standing between them',
    ],
    prices: [
      '<spends> on a far-off good what was promised to a near one',
      '<drifts> off into two separate pieties on a Sunday',
    ],
    scenes: [
      "Who has paid the library fine remains unclear. {B} has a suspicion, and leaves on {A's} pillow, without a word, the second volume.",
      'They are doing nothing, at last, in a hut with a stove. {A} reads the timetable of a ferry that stopped running; {B} has nodded off.',
    ],
    notToSay: ['loss', 'isolation', 'past lives'],
  },
}
