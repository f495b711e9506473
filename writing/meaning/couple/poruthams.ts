import type { Cards } from '../card.ts'

/** The ten agreements of the South, kept or missed. */
export const PORUTHAMS: Cards = {
  'vedic.porutham.dina.agrees': {
    gloss: 'the agreement of days, counted from one birth star to the other',
    trait: 'a daily life that runs on one timetable',
    shadow: 'a routine that passes for a conversation',
    gifts: [
      '<gets> through an ordinary Wednesday with very little friction',
      '<leaves> the bathroom, the paper and the last egg in good order',
    ],
    prices: [
      '<forgets> that a day could also be spent in some other way',
      '<feels> deserted when the other catches a later bus',
    ],
    scenes: [
      'By ten past seven the crumbs are swept and both scarves are on. {A} has the rubbish, {B} has the letters, and nobody has yet spoken.',
    ],
    notToSay: ['long life', 'good health'],
  },
  'vedic.porutham.dina.disagrees': {
    gloss: 'the agreement of days, missing where two counts do not meet',
    trait: 'a daily round that has to be negotiated',
    shadow: 'a peevishness about who moved what',
    gifts: [
      '<makes> each shared hour on purpose, and so <remembers> it',
      '<leaves> notes that are better than most talk',
    ],
    prices: [
      '<bumps> into the other at the sink and nowhere else',
      '<blames> a person for what is only a schedule',
    ],
    scenes: [
      'They live in one flat and in two time zones, roughly. At noon {B} finds half a grapefruit under a bowl, and on the bowl a drawing of a moose.',
    ],
    notToSay: ['quarrels every day'],
  },
  'vedic.porutham.gana.agrees': {
    gloss: 'the agreement of natures, which compares temper with temper',
    trait: 'a like-mindedness about what is fair play',
    shadow: 'a clubbiness toward outsiders',
    gifts: [
      '<plays> hard or soft by the same unwritten rules',
      '<backs> the other’s manner even where it failed',
    ],
    prices: [
      '<excuses> at home what would be a scandal next door',
      '<agrees> too fast on whom to avoid',
    ],
    scenes: [
      'At cards they both cheat, within limits that are never stated. {A} palms a queen, {B} raises an eyebrow, and honour is satisfied.',
    ],
    notToSay: ['godly couple'],
  },
  'vedic.porutham.gana.disagrees': {
    gloss: 'the agreement of natures, missing where two tempers are differently strung',
    trait: 'a difference in how loud a feeling may be',
    shadow: 'a wish that the other were better brought up',
    gifts: [
      '<stretches> each other’s idea of acceptable behaviour',
      '<referees> quarrels well, having so much practice',
    ],
    prices: [
      '<takes> a raised voice for an end and a lowered one for a plot',
      '<wears> gloves with somebody who likes hands',
    ],
    scenes: [
      'To {B} it is a lively exchange of views. {A} has packed, as far as the shoes, before {B} comes in to ask about pudding.',
    ],
    notToSay: ['demonic', 'cruel temper'],
  },
  'vedic.porutham.mahendra.agrees': {
    gloss: 'the agreement of support, in which one stands behind the other',
    trait: 'a backing felt even in an empty hall',
    shadow: 'a protectiveness that answers the phone first',
    gifts: [
      '<stands> behind the other so firmly that both look taller',
      '<provides>, without being asked, the second pair of hands',
    ],
    prices: [
      '<shields> the other from a draught that was refreshing',
      '<speaks> up where the other had chosen to be silent',
    ],
    scenes: [
      "The panel has three people on one side and {A} on the other. From the public bench comes the click of {B's} knitting, and it helps.",
    ],
    notToSay: ['many children', 'wealth and progeny'],
  },
  'vedic.porutham.mahendra.disagrees': {
    gloss: 'the agreement of support, missing where each has to stand alone',
    trait: 'a self-reliance that has not asked for company',
    shadow: 'a help that is offered after the event',
    gifts: [
      '<trusts> the other to manage and <is> seldom wrong',
      '<keeps> a separate strength that no shared setback can drain',
    ],
    prices: [
      '<misses> the cue to come and stand alongside',
      '<hides> a struggle in order not to be managed',
    ],
    scenes: [
      'Each has a puncture on the same road in the same storm. It comes out a month later, over tea, that {A} and {B} were two fields apart.',
    ],
    notToSay: ['no support in life'],
  },
  'vedic.porutham.streeDeergha.agrees': {
    gloss: 'the agreement of distance, which likes two birth stars well apart',
    trait: 'a distance that leaves each their own ground',
    shadow: 'a spaciousness that can echo',
    gifts: [
      '<grants> the other room to be busy, silent or elsewhere',
      '<comes> back with news, having really been away',
    ],
    prices: [
      '<lets> a wide berth widen by another season',
      '<admires> from so far off that detail is lost',
    ],
    scenes: [
      "Between {A's} window and {B's} there might run a string with a tin at each end. It would hardly be used, and it would be renewed each spring.",
    ],
    notToSay: ['long marriage', 'lasting wifehood'],
  },
  'vedic.porutham.streeDeergha.disagrees': {
    gloss: 'the agreement of distance, missing where two birth stars stand close',
    trait: 'a nearness that has to make its own borders',
    shadow: 'an elbow always touching an elbow',
    gifts: [
      '<shares> a small space with real skill',
      '<hears> a change of breath from the next room and <looks> up',
    ],
    prices: [
      '<knows> each other’s passwords, plots and dentist by heart',
      '<has> nothing to tell at supper that was not overheard',
    ],
    scenes: [
      'The tent is for one and a half. By the second night {A} has marked out, in clothes pegs, a half that {B} is to imagine is a house.',
    ],
    notToSay: ['short-lived happiness'],
  },
  'vedic.porutham.yoni.agrees': {
    gloss: 'the agreement of animals, a measure of bodily habit',
    trait: 'a creaturely peace between two people',
    shadow: 'a sleepiness about everything else',
    gifts: [
      '<relaxes> in the same heat, hush or muddle',
      '<nudges> rather than <asks>, and <is> rightly understood',
    ],
    prices: [
      '<retires> from hard talk into a shared blanket',
      '<mistakes> being used to each other for being in tune',
    ],
    scenes: [
      'Watching the rain, neither says that the stove could be lit. {A} crumples the paper, {B} has the match out, and the cat approves.',
    ],
    notToSay: ['physical satisfaction'],
  },
  'vedic.porutham.yoni.disagrees': {
    gloss: 'the agreement of animals, missing where two of them are at odds',
    trait: 'a wariness that is only skin deep',
    shadow: 'a flinch that gets explained too late',
    gifts: [
      '<takes> care with nearness and <offers> it plainly',
      '<respects> a closed gate, having one',
    ],
    prices: [
      '<sits> a chair too far or a chair too close',
      '<resents> a smell of paint, of camphor or of success',
    ],
    scenes: [
      'Reaching across for the salt, {B} feels {A} start. A second salt is silly, and would save a great many dinners.',
    ],
    notToSay: ['natural enemies'],
  },
  'vedic.porutham.rashi.agrees': {
    gloss: 'the agreement of signs, which looks at how two Moons are placed',
    trait: 'a placing that suits both from where they stand',
    shadow: 'a content that is slow to grow',
    gifts: [
      '<finds> the other’s view a useful half of the panorama',
      '<lives> side by side as if the seats had been booked',
    ],
    prices: [
      '<stops> looking round for what might be better arranged',
      '<treats> an accident of fit as a merit',
    ],
    scenes: [
      'From the left-hand seat one sees the sea, and from the right the hills. {A} and {B} never change over, and describe it to each other all the way.',
    ],
    notToSay: ['prosperous family'],
  },
  'vedic.porutham.rashi.disagrees': {
    gloss: 'the agreement of signs, missing where two Moons are awkwardly set',
    trait: 'an angle from which the other looks foreshortened',
    shadow: 'a complaint that points the wrong way',
    gifts: [
      '<walks> round to the other side before judging',
      '<laughs> at how differently one supper can be remembered',
    ],
    prices: [
      '<sees> of the other mainly the part that blocks the light',
      '<moves> over for somebody who had meant to pass behind',
    ],
    scenes: [
      'Both are told to hold the banner straight. From where {A} stands it is straight, and from where {B} stands it says something else.',
    ],
    notToSay: ['misery', 'family ruin'],
  },
  'vedic.porutham.rashyadhipati.agrees': {
    gloss: 'the agreement of lords, which asks whether two signs have friendly rulers',
    trait: 'an accord that survives a difference of opinion',
    shadow: 'an old-boys’ ease that leaves questions unasked',
    gifts: [
      '<argues> a point to the end and then <passes> the bread',
      '<thinks> well of the other’s reasons even when they are wrong',
    ],
    prices: [
      '<assumes> consent in matters never mentioned',
      '<shares> a joke about a trouble instead of the trouble',
    ],
    scenes: [
      "They vote for different parties, at the same school, on the same morning. {A} holds {B's} umbrella, and is told how to fold it.",
    ],
    notToSay: ['mental harmony'],
  },
  'vedic.porutham.rashyadhipati.disagrees': {
    gloss: 'the agreement of lords, missing where two rulers are strangers',
    trait: 'a want of common ground beneath good intentions',
    shadow: 'a quiet disbelief in the other’s motives',
    gifts: [
      '<checks> what was meant, and so <is> rarely deceived',
      '<builds> a friendship by hand where none was supplied',
    ],
    prices: [
      '<wonders>, after a favour, what it was for',
      '<agrees> in the hall and <dissents> in the car park',
    ],
    scenes: [
      'A present from {B} always puzzles {A} for a week. This one, a brass hinge, turns out to be for the box that {A} called hopeless.',
    ],
    notToSay: ['hostility'],
  },
  'vedic.porutham.vashya.agrees': {
    gloss: 'the agreement of sway, in which one sign can draw another',
    trait: 'a pull that makes yielding a pleasure',
    shadow: 'a softness toward the wrong request',
    gifts: [
      '<wins> the other over without leaving a loser',
      '<listens> to a plea as though it might be good news',
    ],
    prices: [
      '<says> yes from fondness and <pays> for it in sleep',
      '<knows> which face to make, and <makes> it',
    ],
    scenes: [
      'Nobody ever gets {B} on to a horse. {A} mentions that this one is lonely, and {B} is last seen going over the hill.',
    ],
    notToSay: ['obedience', 'a devoted spouse'],
  },
  'vedic.porutham.vashya.disagrees': {
    gloss: 'the agreement of sway, missing where neither sign draws the other',
    trait: 'an affection that has to argue its case',
    shadow: 'a pride in not being got round',
    gifts: [
      '<gives> consent that has been thought about',
      '<holds> out against flattery, even from this quarter',
    ],
    prices: [
      '<refuses> a good idea because of how it was put',
      '<pulls> rank, reasons and faces to no effect',
    ],
    scenes: [
      'For the fancy-dress ball {A} begs, and {B} considers. They go as a lion and a person who has considered it.',
    ],
    notToSay: ['no attraction between them'],
  },
  'vedic.porutham.rajju.agrees': {
    gloss: 'the agreement of cords, which likes two stars on different strands',
    trait: 'a tie made of two separate threads',
    shadow: 'a looseness one has to keep an eye on',
    gifts: [
      '<holds> the better for not being fastened at the same point',
      '<goes> through a hard year on two different sorts of nerve',
    ],
    prices: [
      '<goes> separate ways by habit rather than by choice',
      '<forgets> to say where the knot is',
    ],
    scenes: [
      'On the glacier {A} is nervous and {B} is bored, in that order and then in the other. The rope between them is slack most of the day.',
    ],
    notToSay: ['long-lived spouse', 'rajju dosha'],
  },
  'vedic.porutham.rajju.disagrees': {
    gloss: 'the agreement of cords, missing where both stars lie on one strand',
    trait: 'a likeness of nerve that frays in one place',
    shadow: 'a single strain felt by both',
    gifts: [
      '<knows> from inside what the other is afraid of',
      '<keeps> step through changes that unsettle other pairs',
    ],
    prices: [
      '<worries> in unison, which settles nothing',
      '<wears> thin at the same spot and in the same week',
    ],
    scenes: [
      'Moving day finds {A} and {B} on the stairs, holding one lamp between them. Neither could say who began to hold it.',
    ],
    notToSay: ['widowhood', 'danger to the spouse'],
  },
  'vedic.porutham.vedha.agrees': {
    gloss: 'the agreement that no star of the one blocks a star of the other',
    trait: 'a clear line between two lives',
    shadow: 'an openness that has stopped being noticed',
    gifts: [
      '<stays> out of the way of what the other does best',
      '<meets> few obstacles that were not brought from outside',
    ],
    prices: [
      '<credits> tact for what is merely lack of overlap',
      '<leaves> the way so free that nobody walks it',
    ],
    scenes: [
      'In the narrow galley kitchen other couples collide. {A} fries, {B} chops, and the pepper goes from hand to hand behind a back.',
    ],
    notToSay: ['no affliction'],
  },
  'vedic.porutham.vedha.disagrees': {
    gloss: 'the agreement on obstruction, missing where two stars stand opposed',
    trait: 'an obstacle that is nobody’s fault',
    shadow: 'a knack of being in the doorway',
    gifts: [
      '<gets> used to asking whether this is a good moment',
      '<finds> the way round, and with it a better view',
    ],
    prices: [
      '<stands>, meaning well, precisely where the other must pass',
      '<takes> an interruption for an opinion',
    ],
    scenes: [
      'Whenever {A} sits down to the piano, {B} has just thought of the hoover. They have a calendar for it now, with two colours and a truce.',
    ],
    notToSay: ['misfortune in marriage'],
  },
}
