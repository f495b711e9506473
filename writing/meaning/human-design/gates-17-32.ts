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
      '<puts> the other side’s case so well that it is adopted',
    ],
    prices: [
      '<volunteers> a view on a matter that was not up for discussion',
      '<fits> the facts to the pattern and the exceptions to the wastepaper basket',
      '<explains> pipes to the plumber from first principles',
    ],
    scenes: [
      'The crossing would be safer with the lights on the other side, and {P} has drawn it on the tablecloth. The host, a surgeon, nods and moves the salt.',
      'The queue at the fish stall was a scandal of long standing. {P} proposed two ends, argued it with radishes, and the fishmonger moved his awning.',
      'Each third lamp in the avenue was out, and {P} had a theory. It involved squirrels, was sent in with a sketch, and the electrician came with a bag of nuts.',
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
      '<tunes> one string, and nobody can say why the evening is better',
    ],
    prices: [
      '<notices> the one crooked tile on the day of the celebration',
      '<reads> a note of thanks once for its warmth and twice for the commas',
      '<listens> through the whole anthem for its one flat trumpet',
    ],
    scenes: [
      'Lovely, says {P} of the wedding invitation, and adds that Wednesday has been left without its d. Two hundred have gone out.',
      'On the board at the harbour the herring gull was labelled a tern. {P} had a quiet word, came back with a photograph, and is shown all labels beforehand.',
      'The new swing hung a thumb lower on one side. {P} took out a link after dark, and the twins no longer argued about whose turn was whose.',
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
      '<moves> the lamp nearer before the reader has begun to squint',
    ],
    prices: [
      '<waits> to be thanked by people who never knew that they were helped',
      '<hovers> by the chair of a guest who is perfectly comfortable',
      '<packs> a friend’s bag in case, and then again in case',
    ],
    scenes: [
      'An extra portion has been kept in the oven without a reason. Late in the evening the downstairs boy is on the mat, locked out.',
      'The new lorry driver ate alone in the canteen with his back to the radiator. {P} had the radio moved to that end, and the mustard.',
      'On the platform an old man was patting all his pockets. {P} had the pen out, and a stamp, before he found the letter.',
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
      '<catches> the cup, the cue and the last tram without a plan',
    ],
    prices: [
      '<forgets> what was arranged for a later that has now come',
      '<gives> a whole heart to whoever is in the doorway and none to the diary',
      '<answers> the bell in the middle of a promise',
    ],
    scenes: [
      'A hat blows along the promenade, and {P} has it. The owner is grateful, and the ice creams that {P} was holding are in a flower bed.',
      'The magician asked the hall for any word at all. {P} said ferret, the others said um, and there was one.',
      'The uncle had dried up half way through his toast. {P} said what the rain was doing to the marquee at that moment, and he took it from there.',
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
      '<keeps> the key and <lends> it out by name',
    ],
    prices: [
      '<rearranges> the dishwasher that someone else has filled',
      '<keeps> hold of the tiller while someone more rested sits by',
      '<checks> the arithmetic of a present before unwrapping it',
    ],
    scenes: [
      'For the school trip {P} holds the passports, the money, the tickets and, since the lavatory at the border, a list.',
      'On the narrowboat there is one windlass, and {P} sleeps with it under the pillow. All has gone well but for the morning when the others tried to surprise {them} with breakfast.',
      "The expedition’s chocolate was in {P's} rucksack, under the rope. On the ninth day, when the others had eaten theirs, there were still forty squares and a list of them.",
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
      '<makes> an entrance that mends the evening of whoever let it in',
    ],
    prices: [
      '<turns> from delightful to curt between one visitor and the next',
      '<lets> the telephone ring out, being in no mood for good news',
      '<leaves> a compliment unanswered because it came on a Monday',
    ],
    scenes: [
      'On a good evening the taxi driver is asked in for cake. On another, the bell rings and the music inside stops.',
      'When the coat check lost forty coats, {P} was sent out to the crowd. There was singing, and most people left in something better.',
      'The consul had been told that {P} was difficult. It was a blue sort of day, there were oysters, and he was taught to whistle on the shell.',
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
      '<puts> the clause in words that a tenant can shout',
    ],
    prices: [
      '<says> the new thing at once and <is> taken for odd',
      '<leaves> out the middle of an argument as being obvious',
      '<announces> the conclusion to people still finding their chairs',
    ],
    scenes: [
      'What does the company actually do, asks an aunt. {P} tells her in eight words, and the director across the table asks to have them again.',
      'The leaflet on tenants’ rights ran to thirty pages. {P} has put it on a beer mat, and solicitors come in for the beer mat.',
      'The instrument had no name, and the catalogue allowed it a page. {P} wrote that it was for worrying bees, and the museum sold out of the postcard.',
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
      '<walks> the dog round a question until the lead goes slack',
    ],
    prices: [
      '<revisits> an old remark as if it might have changed',
      '<answers> last week’s question in the middle of this week’s meeting',
      '<asks> again what was meant in April by fine',
    ],
    scenes: [
      'In the shower, ten days after the crossword was thrown away, {P} says elbow. It fits.',
      'Nobody in the yard could tie the knot on the cover of the old rope manual. {P} was peeling a satsuma in March when both hands did it.',
      'The verse had been short of a last word since the spring before last. {P} was up a ladder with a paintbrush when it came, and wrote it on the gutter.',
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
      '<steadies> the ladder for the man who has brought the lawsuit',
    ],
    prices: [
      '<makes> a beloved feel no dearer than the milkman',
      '<forgives> so evenly that it is hard to be particularly forgiven',
      '<knows> the whole street’s birthdays and <mixes> up the one at home',
    ],
    scenes: [
      'Robbed of the wallet, {P} worries that the thief may try the old library card and be embarrassed.',
      'The swan had bitten two canoeists and a canon. {P} said good morning to it by name, an invented one, and was let through to the weir.',
      'The new lodger had been in prison, the street was told. {P} took him round a key, a pie and the truth about the third stair.',
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
      '<shows> the worn side of the carpet first, and so well that it sells',
    ],
    prices: [
      '<promises> on delivery what can only be had on order',
      '<leaves> out of the offer the one thing that would have been asked',
      '<gives> the donkey a pedigree on the way to the gate',
    ],
    scenes: [
      'There is nothing wrong with the caravan that a little paint would not make charming. The young couple hear about the view from its window, and there is paint in the boot.',
      'The museum of lawnmowers had four visitors a year. {P} hung a notice, No Running By The Exhibits, and on Sunday there was a coach.',
      'Nobody would take the last kitten, which had one ear. {P} wrote on the box that it heard only good news, and there was a queue.',
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
      '<keeps> a second spoon in the drawer at work',
    ],
    prices: [
      '<feeds> others first and <eats> standing, if there is any',
      '<saves> the best piece for someone who would have liked to be asked',
      '<fattens> a visitor who had come to say goodbye',
    ],
    scenes: [
      'It was to be one tomato plant. By August {P} is leaving bags on the doorknobs of people who draw the blind.',
      'Behind the theatre, between the matinee and the evening, there is soup. {P} makes it for two, and all of the pantomime horse has seconds.',
      'The strike was in its fifth week, and the pickets had stopped singing. {P} wheeled a pram down the line with a cauldron in it, and they sang between spoonfuls.',
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
      '<stakes> a winter on a boat that only its builder believes in',
    ],
    prices: [
      '<tests> the edge to feel that there is one',
      '<wonders> halfway up whether any hill is worth the sandwiches',
      '<looks> for the steep side of a flat field',
    ],
    scenes: [
      'Nobody under forty plays the zither. {P} has driven all night with one on the back seat, to learn from the last man who builds them.',
      'The chess club had given up on the endgame that nobody wins. {P} has kept at it through three winters, and writes on Fridays to a man in Riga.',
      'The bell has lain in the estuary since a storm in some old king’s time. {P} dives for it on Saturdays, has found an oar, and comes up as though it had rung.',
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
      '<stays> for the washing-up of what began as a drink',
    ],
    prices: [
      '<agrees> on the doorstep and <learns> in the car to what',
      '<keeps> an appointment with something that has stopped turning up',
      '<signs> for the parcel, and then for the lodger who comes with it',
    ],
    scenes: [
      'Could somebody take the hamster for the weekend was how it was put. That was three summers ago, and it has been replaced twice.',
      'Who will count the newts, asked the warden, looking round. {P} had an arm up before the word newts, and now knows most of them by name.',
      'They were short of someone to mind the lock gates for an hour. {P} said yes from a bicycle, and has by now seen three broods of swans through.',
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
      '<lights> up a dull prospectus by wanting one line of it',
    ],
    prices: [
      '<burns> for the far shore and, once there, for a further one',
      '<expects> of a Saturday what could not be done in a decade',
      '<sells> the coat for a ticket and the ticket for a nearer ship',
    ],
    scenes: [
      'It has to be Patagonia, and it has to be this year. Since the ticket was bought {P} has been unable to look at the garden, where everything is out.',
      'The tango was for beginners and was held above a carpet shop. {P} had bought the shoes in January, and on the stairs in March they squeaked with joy.',
      'The cherries were across the river, on a hill, and not ripe. {P} had the boat out, with a ladder in it and a bowl, and rowed against the starlings.',
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
      '<waits> until a room has talked itself round, and <says> where it is',
    ],
    prices: [
      '<sulks> when the same words succeed in another mouth',
      '<holds> an opinion back until there is a platform to give it from',
      '<clears> a throat at the meetings of other people’s clubs',
    ],
    scenes: [
      'There were three candidates for team captain, and {P} was holding the coats. Somebody asked the coat-holder, out of fairness, and it has been {P} ever since.',
      'The rambling club could not settle on left or right. {P} was tying a bootlace and said left, for the windmill, and forty boots turned.',
      'The passengers of the stranded tram had nine views of what to do. {P} read out the notice on the door in an ordinary voice, and they did that.',
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
      '<plants> walnuts among neighbours who are planting cress',
    ],
    prices: [
      '<lets> a fair chance go by because it might not hold',
      '<sees> so many ways for it to founder that the boat stays painted',
      '<insures> the seedlings and <forgets> to put them out',
    ],
    scenes: [
      'The others bought the trainers with lights in the heel. {P} has a pair of brown boots, resoled, which the others have begun to eye.',
      'Three bakeries have opened in the arcade with neon and foam. {P} goes to the fourth, where the counter is worn in one place, and owns a share.',
      'At the sale the crowd was round the chandelier. {P} was under the kitchen table, knocking on each leg, and took it home on a handcart.',
    ],
    notToSay: ['conservative'],
  },
}
