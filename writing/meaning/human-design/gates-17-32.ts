import type { Cards } from '../card.ts'

/** Gates 17 to 32: ways of acting. */
export const GATES_17_TO_32: Cards = {
  'humanDesign.gate.17': {
    gloss: 'the gate of opinions that look for a pattern to stand on',
    trait: 'an opinion with a diagram behind it',
    shadow: 'a habit of setting people right',
    gifts: [
      '<sees> from two examples where the third will fall',
      '<lays> out a position so clearly that its opponents borrow the drawing',
    ],
    prices: [
      '<volunteers> a view on a matter that was not up for discussion',
      '<fits> the facts to the pattern and the exceptions to the wastepaper basket',
    ],
    scenes: [
      'The crossing would be safer with the lights on the other side, and {P} has drawn it on the tablecloth. The host, a surgeon, nods and moves the salt.',
      'The queue at the fish stall was a scandal of long standing. {P} proposed two ends, argued it with radishes, and the fishmonger moved his awning.',
    ],
    notToSay: ['opinionated'],
  },
  'humanDesign.gate.18': {
    gloss: 'the gate of seeing what could be put right',
    trait: 'an eye that lands on the flaw',
    shadow: 'a correction nobody had ordered',
    gifts: [
      '<spots> the weak joint before weight is put on it',
      '<restores> a neglected thing to what it was always trying to be',
    ],
    prices: [
      '<notices> the one crooked tile on the day of the celebration',
      '<reads> a note of thanks once for its warmth and twice for the commas',
    ],
    scenes: [
      'Lovely, says {P} of the wedding invitation, and adds that Wednesday has been left without its d. Two hundred have gone out.',
      'On the board at the harbour the herring gull was labelled a tern. {P} had a quiet word, came back with a photograph, and is shown all labels beforehand.',
    ],
    notToSay: ['critical', 'a perfectionist'],
  },
  'humanDesign.gate.19': {
    gloss: 'the gate of sensing what others need before they ask',
    trait: 'a nearness to what others lack',
    shadow: 'a touchiness about being needed back',
    gifts: [
      '<brings> the cardigan before the guest has felt the draught',
      '<notices> from how someone sits down what has been missing all week',
    ],
    prices: [
      '<waits> to be thanked by people who never knew that they were helped',
      '<hovers> by the chair of a guest who is perfectly comfortable',
    ],
    scenes: [
      'An extra portion has been kept in the oven without a reason. Late in the evening the downstairs boy is on the mat, locked out.',
      'The new lorry driver ate alone in the canteen with his back to the radiator. {P} had the radio moved to that end, and the mustard.',
    ],
    notToSay: ['needy'],
  },
  'humanDesign.gate.20': {
    gloss: 'the gate of being wholly in the present minute',
    trait: 'an attention that is all here',
    shadow: 'a heedlessness of whatever comes next',
    gifts: [
      '<responds> to what is happening, while others consult the plan',
      '<answers> the question that was put, while it is still in the air',
    ],
    prices: [
      '<forgets> what was arranged for a later that has now come',
      '<gives> a whole heart to whoever is in the doorway and none to the diary',
    ],
    scenes: [
      'A hat blows along the promenade, and {P} has it. The owner is grateful, and the ice creams that {P} was holding are in a flower bed.',
      'The magician asked the hall for any word at all. {P} said ferret, the others said um, and there was one.',
    ],
    notToSay: ['lives in the now'],
  },
  'humanDesign.gate.21': {
    gloss: 'the gate of keeping one’s own means in one’s own hand',
    trait: 'a grip on what is to be looked after',
    shadow: 'a supervision of other people’s spoons',
    gifts: [
      '<takes> charge of a budget and <makes> it last',
      '<guards> the common purse so fairly that nobody asks to see the book',
    ],
    prices: [
      '<rearranges> the dishwasher that someone else has filled',
      '<keeps> hold of the tiller while someone more rested sits by',
    ],
    scenes: [
      'For the school trip {P} holds the passports, the money, the tickets and, since the lavatory at the border, a list.',
      'On the narrowboat there is one windlass, and {P} sleeps with it under the pillow. All has gone well but for the morning when the others tried to surprise {them} with breakfast.',
    ],
    notToSay: ['controlling'],
  },
  'humanDesign.gate.22': {
    gloss: 'the gate of a charm that comes and goes with the mood',
    trait: 'a graciousness that keeps no hours',
    shadow: 'a rudeness on the days without it',
    gifts: [
      '<receives> a bore so well that he tells the story properly',
      '<opens> a heavy evening with one gracious remark to the right person',
    ],
    prices: [
      '<turns> from delightful to curt between one visitor and the next',
      '<lets> the telephone ring out, being in no mood for good news',
    ],
    scenes: [
      'On a good evening the taxi driver is asked in for cake. On another, the bell rings and the music inside stops.',
      'When the coat check lost forty coats, {P} was sent out to the crowd. There was singing, and most people left in something better.',
    ],
    notToSay: ['graceful'],
  },
  'humanDesign.gate.23': {
    gloss: 'the gate of putting a private knowing into plain words',
    trait: 'a plain word for a strange thought',
    shadow: 'a bluntness before anyone is ready',
    gifts: [
      '<translates> the specialist so that the bus driver is interested',
      '<says> the hard thing so simply that it stops being hard',
    ],
    prices: [
      '<says> the new thing at once and <is> taken for odd',
      '<leaves> out the middle of an argument as being obvious',
    ],
    scenes: [
      'What does the company actually do, asks an aunt. {P} tells her in eight words, and the director across the table asks to have them again.',
      'The leaflet on tenants’ rights ran to thirty pages. {P} has put it on a beer mat, and solicitors come in for the beer mat.',
    ],
    notToSay: ['a genius or a freak'],
  },
  'humanDesign.gate.24': {
    gloss: 'the gate of returning to a thought until it opens',
    trait: 'a mind that goes back once more',
    shadow: 'a rut worn by going back',
    gifts: [
      '<turns> a problem over in sleep and <wakes> with it solved',
      '<lets> a puzzle lie, and <finds> it has been working overnight',
    ],
    prices: [
      '<revisits> an old remark as if it might have changed',
      '<answers> last week’s question in the middle of this week’s meeting',
    ],
    scenes: [
      'In the shower, ten days after the crossword was thrown away, {P} says elbow. It fits.',
      'Nobody in the yard could tie the knot on the cover of the old rope manual. {P} was peeling a satsuma in March when both hands did it.',
    ],
    notToSay: ['an overthinker'],
  },
  'humanDesign.gate.25': {
    gloss: 'the gate of an innocence that survives its tests',
    trait: 'a good will without a favourite',
    shadow: 'a coldness where one person wanted to matter more',
    gifts: [
      '<treats> the caretaker, the cat and the countess with one courtesy',
      '<thinks> no worse of people for having met them on a bad day',
    ],
    prices: [
      '<makes> a beloved feel no dearer than the milkman',
      '<forgives> so evenly that it is hard to be particularly forgiven',
    ],
    scenes: [
      'Robbed of the wallet, {P} worries that the thief may try the old library card and be embarrassed.',
      'The swan had bitten two canoeists and a canon. {P} said good morning to it by name, an invented one, and was let through to the weir.',
    ],
    notToSay: ['unconditional love'],
  },
  'humanDesign.gate.26': {
    gloss: 'the gate of telling a thing so that it is wanted',
    trait: 'a way with the truth that sells it',
    shadow: 'a story improved past recognition',
    gifts: [
      '<persuades> people of the good thing by its best side',
      '<remembers> what made people laugh last time, and <begins> there',
    ],
    prices: [
      '<promises> on delivery what can only be had on order',
      '<leaves> out of the offer the one thing that would have been asked',
    ],
    scenes: [
      'There is nothing wrong with the caravan that a little paint would not make charming. The young couple hear about the view from its window, and there is paint in the boot.',
      'The museum of lawnmowers had four visitors a year. {P} hung a notice, No Running By The Exhibits, and on Sunday there was a coach.',
    ],
    notToSay: ['a salesman', 'a liar'],
  },
  'humanDesign.gate.27': {
    gloss: 'the gate of feeding and looking after',
    trait: 'a care that begins with a meal',
    shadow: 'a nourishment that cannot be declined',
    gifts: [
      '<looks> after whatever has been left on the step, with or without fur',
      '<feeds> a stranger first and <asks> for the name with the pudding',
    ],
    prices: [
      '<feeds> others first and <eats> standing, if there is any',
      '<saves> the best piece for someone who would have liked to be asked',
    ],
    scenes: [
      'It was to be one tomato plant. By August {P} is leaving bags on the doorknobs of people who draw the blind.',
      'Behind the theatre, between the matinee and the evening, there is soup. {P} makes it for two, and all of the pantomime horse has seconds.',
    ],
    notToSay: ['nurturing', 'a mother hen'],
  },
  'humanDesign.gate.28': {
    gloss: 'the gate of asking what is worth the struggle',
    trait: 'a wager on what might matter',
    shadow: 'a suspicion that it was all for nothing',
    gifts: [
      '<risks> comfort for a thing that may turn out to mean something',
      '<takes> up a difficult thing because the easy one said nothing',
    ],
    prices: [
      '<tests> the edge to feel that there is one',
      '<wonders> halfway up whether any hill is worth the sandwiches',
    ],
    scenes: [
      'Nobody under forty plays the zither. {P} has driven all night with one on the back seat, to learn from the last man who builds them.',
      'The chess club had given up on the endgame that nobody wins. {P} has kept at it through three winters, and writes on Fridays to a man in Riga.',
    ],
    notToSay: ['a risk taker'],
  },
  'humanDesign.gate.29': {
    gloss: 'the gate of saying yes and remaining until the end',
    trait: 'a yes that is meant to last',
    shadow: 'a consent given before the sentence is over',
    gifts: [
      '<sees> a commitment through its wet and boring middle',
      '<throws> {themself} into a task and <finds> out there what it was',
    ],
    prices: [
      '<agrees> on the doorstep and <learns> in the car to what',
      '<keeps> an appointment with something that has stopped turning up',
    ],
    scenes: [
      'Could somebody take the hamster for the weekend was how it was put. That was three summers ago, and it has been replaced twice.',
      'Who will count the newts, asked the warden, looking round. {P} had an arm up before the word newts, and now knows most of them by name.',
    ],
    notToSay: ['committed', 'a doormat'],
  },
  'humanDesign.gate.30': {
    gloss: 'the gate of desires that burn until they are felt',
    trait: 'a longing that wants the real thing',
    shadow: 'an unrest that no arrival cures',
    gifts: [
      '<wants> with such warmth that others remember wanting',
      '<gives> a feeling the whole of its height before coming down',
    ],
    prices: [
      '<burns> for the far shore and, once there, for a further one',
      '<expects> of a Saturday what could not be done in a decade',
    ],
    scenes: [
      'It has to be Patagonia, and it has to be this year. Since the ticket was bought {P} has been unable to look at the garden, where everything is out.',
      'The tango was for beginners and was held above a carpet shop. {P} had bought the shoes in January, and on the stairs in March they squeaked with joy.',
    ],
    notToSay: ['fiery', 'passionate nature'],
  },
  'humanDesign.gate.31': {
    gloss: 'the gate of being listened to when the choice is made',
    trait: 'a voice that a group adopts',
    shadow: 'a campaign for a seat nobody offered',
    gifts: [
      '<says> what the meeting is about to agree on',
      '<puts> into one sentence what a whole room has been circling',
    ],
    prices: [
      '<sulks> when the same words succeed in another mouth',
      '<holds> an opinion back until there is a platform to give it from',
    ],
    scenes: [
      'There were three candidates for team captain, and {P} was holding the coats. Somebody asked the coat-holder, out of fairness, and it has been {P} ever since.',
      'The rambling club could not settle on left or right. {P} was tying a bootlace and said left, for the windmill, and forty boots turned.',
    ],
    notToSay: ['influential'],
  },
  'humanDesign.gate.32': {
    gloss: 'the gate of an instinct for what will last',
    trait: 'a nose for the durable',
    shadow: 'a fear of failing that will not begin',
    gifts: [
      '<tells> the sound firm from the shiny one by small signs',
      '<mends> what is good rather than replacing it with what is new',
    ],
    prices: [
      '<lets> a fair chance go by because it might not hold',
      '<sees> so many ways for it to founder that the boat stays painted',
    ],
    scenes: [
      'The others bought the trainers with lights in the heel. {P} has a pair of brown boots, resoled, which the others have begun to eye.',
      'Three bakeries have opened in the arcade with neon and foam. {P} goes to the fourth, where the counter is worn in one place, and owns a share.',
    ],
    notToSay: ['conservative'],
  },
}
