import type { Cards } from '../card.ts'

/** Gates 17 to 32: ways of acting. */
export const GATES_17_TO_32: Cards = {
  'humanDesign.gate.17': {
    gloss: 'the gate of opinions that look for a pattern to stand on',
    trait: 'an opinion with a diagram behind it',
    shadow: 'a habit of setting people right',
    gifts: ['<sees> from two examples where the third will fall'],
    prices: ['<volunteers> a view on a matter that was not up for discussion'],
    scenes: [
      'The crossing would be safer with the lights on the other side, and {P} has drawn it on the tablecloth. The host, a surgeon, nods and moves the salt.',
    ],
    notToSay: ['opinionated'],
  },
  'humanDesign.gate.18': {
    gloss: 'the gate of seeing what could be put right',
    trait: 'an eye that lands on the flaw',
    shadow: 'a correction nobody had ordered',
    gifts: ['<spots> the weak joint before weight is put on it'],
    prices: ['<notices> the one crooked tile on the day of the celebration'],
    scenes: [
      'Lovely, says {P} of the wedding invitation, and adds that Wednesday has been left without its d. Two hundred have gone out.',
    ],
    notToSay: ['critical', 'a perfectionist'],
  },
  'humanDesign.gate.19': {
    gloss: 'the gate of sensing what others need before they ask',
    trait: 'a nearness to what others lack',
    shadow: 'a touchiness about being needed back',
    gifts: ['<brings> the cardigan before the guest has felt the draught'],
    prices: ['<waits> to be thanked by people who never knew that they were helped'],
    scenes: [
      'An extra portion has been kept in the oven without a reason. Late in the evening the downstairs boy is on the mat, locked out.',
    ],
    notToSay: ['needy'],
  },
  'humanDesign.gate.20': {
    gloss: 'the gate of being wholly in the present minute',
    trait: 'an attention that is all here',
    shadow: 'a heedlessness of whatever comes next',
    gifts: ['<responds> to what is happening, while others consult the plan'],
    prices: ['<forgets> what was arranged for a later that has now come'],
    scenes: [
      'A hat blows along the promenade, and {P} has it. The owner is grateful, and the ice creams that {P} was holding are in a flower bed.',
    ],
    notToSay: ['lives in the now'],
  },
  'humanDesign.gate.21': {
    gloss: 'the gate of keeping one’s own means in one’s own hand',
    trait: 'a grip on what is to be looked after',
    shadow: 'a supervision of other people’s spoons',
    gifts: ['<takes> charge of a budget and <makes> it last'],
    prices: ['<rearranges> the dishwasher that someone else has filled'],
    scenes: [
      'For the school trip {P} holds the passports, the money, the tickets and, since the lavatory at the border, a list.',
    ],
    notToSay: ['controlling'],
  },
  'humanDesign.gate.22': {
    gloss: 'the gate of a charm that comes and goes with the mood',
    trait: 'a graciousness that keeps no hours',
    shadow: 'a rudeness on the days without it',
    gifts: ['<receives> a bore so well that he tells the story properly'],
    prices: ['<turns> from delightful to curt between one visitor and the next'],
    scenes: [
      'On a good evening the taxi driver is asked in for cake. On another, the bell rings and the music inside stops.',
    ],
    notToSay: ['graceful'],
  },
  'humanDesign.gate.23': {
    gloss: 'the gate of putting a private knowing into plain words',
    trait: 'a plain word for a strange thought',
    shadow: 'a bluntness before anyone is ready',
    gifts: ['<translates> the specialist so that the bus driver is interested'],
    prices: ['<says> the new thing at once and <is> taken for odd'],
    scenes: [
      'What does the company actually do, asks an aunt. {P} tells her in eight words, and the director across the table asks to have them again.',
    ],
    notToSay: ['a genius or a freak'],
  },
  'humanDesign.gate.24': {
    gloss: 'the gate of returning to a thought until it opens',
    trait: 'a mind that goes back once more',
    shadow: 'a rut worn by going back',
    gifts: ['<turns> a problem over in sleep and <wakes> with it solved'],
    prices: ['<revisits> an old remark as if it might have changed'],
    scenes: [
      'In the shower, ten days after the crossword was thrown away, {P} says elbow. It fits.',
    ],
    notToSay: ['an overthinker'],
  },
  'humanDesign.gate.25': {
    gloss: 'the gate of an innocence that survives its tests',
    trait: 'a good will without a favourite',
    shadow: 'a coldness where one person wanted to matter more',
    gifts: ['<treats> the caretaker, the cat and the countess with one courtesy'],
    prices: ['<makes> a beloved feel no dearer than the milkman'],
    scenes: [
      'Robbed of the wallet, {P} worries that the thief may try the old library card and be embarrassed.',
    ],
    notToSay: ['unconditional love'],
  },
  'humanDesign.gate.26': {
    gloss: 'the gate of telling a thing so that it is wanted',
    trait: 'a way with the truth that sells it',
    shadow: 'a story improved past recognition',
    gifts: ['<persuades> people of the good thing by its best side'],
    prices: ['<promises> on delivery what can only be had on order'],
    scenes: [
      'There is nothing wrong with the caravan that a little paint would not make charming. The young couple hear about the view from its window, and there is paint in the boot.',
    ],
    notToSay: ['a salesman', 'a liar'],
  },
  'humanDesign.gate.27': {
    gloss: 'the gate of feeding and looking after',
    trait: 'a care that begins with a meal',
    shadow: 'a nourishment that cannot be declined',
    gifts: ['<looks> after whatever has been left on the step, with or without fur'],
    prices: ['<feeds> others first and <eats> standing, if there is any'],
    scenes: [
      'It was to be one tomato plant. By August {P} is leaving bags on the doorknobs of people who draw the blind.',
    ],
    notToSay: ['nurturing', 'a mother hen'],
  },
  'humanDesign.gate.28': {
    gloss: 'the gate of asking what is worth the struggle',
    trait: 'a wager on what might matter',
    shadow: 'a suspicion that it was all for nothing',
    gifts: ['<risks> comfort for a thing that may turn out to mean something'],
    prices: ['<tests> the edge to feel that there is one'],
    scenes: [
      'Nobody under forty plays the zither. {P} has driven all night with one on the back seat, to learn from the last man who builds them.',
    ],
    notToSay: ['a risk taker'],
  },
  'humanDesign.gate.29': {
    gloss: 'the gate of saying yes and remaining until the end',
    trait: 'a yes that is meant to last',
    shadow: 'a consent given before the sentence is over',
    gifts: ['<sees> a commitment through its wet and boring middle'],
    prices: ['<agrees> on the doorstep and <learns> in the car to what'],
    scenes: [
      'Could somebody take the hamster for the weekend was how it was put. That was three summers ago, and it has been replaced twice.',
    ],
    notToSay: ['committed', 'a doormat'],
  },
  'humanDesign.gate.30': {
    gloss: 'the gate of desires that burn until they are felt',
    trait: 'a longing that wants the real thing',
    shadow: 'an unrest that no arrival cures',
    gifts: ['<wants> with such warmth that others remember wanting'],
    prices: ['<burns> for the far shore and, once there, for a further one'],
    scenes: [
      'It has to be Patagonia, and it has to be this year. Since the ticket was bought {P} has been unable to look at the garden, where everything is out.',
    ],
    notToSay: ['fiery', 'passionate nature'],
  },
  'humanDesign.gate.31': {
    gloss: 'the gate of being listened to when the choice is made',
    trait: 'a voice that a group adopts',
    shadow: 'a campaign for a seat nobody offered',
    gifts: ['<says> what the meeting is about to agree on'],
    prices: ['<sulks> when the same words succeed in another mouth'],
    scenes: [
      'There were three candidates for team captain, and {P} was holding the coats. Somebody asked the coat-holder, out of fairness, and it has been {P} ever since.',
    ],
    notToSay: ['influential'],
  },
  'humanDesign.gate.32': {
    gloss: 'the gate of an instinct for what will last',
    trait: 'a nose for the durable',
    shadow: 'a fear of failing that will not begin',
    gifts: ['<tells> the sound firm from the shiny one by small signs'],
    prices: ['<lets> a fair chance go by because it might not hold'],
    scenes: [
      'The others bought the trainers with lights in the heel. {P} has a pair of brown boots, resoled, which the others have begun to eye.',
    ],
    notToSay: ['conservative'],
  },
}
