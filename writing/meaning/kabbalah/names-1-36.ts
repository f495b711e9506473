import type { Cards } from '../card.ts'

/** The first thirty-six of the seventy-two Names, as what they stand for in the tradition: qualities, and nothing they would grant. */
export const NAMES_1_TO_36: Cards = {
  'kabbalah.name.1': {
    gloss: 'the Name of the will, first in the circle of seventy-two',
    trait: 'a will that moves before it is sure',
    shadow: 'an opening that expects no second act',
    gifts: [
      '<sets> off while the argument for setting off is still being drafted',
      '<gives> others the courage of a person already on the road',
      '<goes> in first at the cold end of the pool',
    ],
    prices: [
      '<tires> of an undertaking once it no longer needs to be begun',
      '<takes> a closed way for a personal remark',
      '<buys> the boots for a second hobby on the way to the first',
    ],
    scenes: [
      'The ice has held a dog and a crow. {P} is in the middle before anyone can find a stick to test it with, and waves.',
      'The new bakery opens at six, and nobody is on the pavement. {P} has a hand on the latch at a minute to, and eleven people cross the road.',
    ],
    notToSay: ['a born winner'],
  },
  'kabbalah.name.2': {
    gloss: 'a Name of fidelity, read for peace between those who are joined',
    trait: 'a loyalty that would rather mend than win',
    shadow: 'a peace with something swept beneath it',
    gifts: [
      '<stays> on good terms with both halves of a broken friendship',
      '<calms> an uproar by attending to one person in it',
      '<writes> to both camps on the same day and on the same paper',
    ],
    prices: [
      '<gives> in at the first raised voice and <regrets> it at the second',
      '<keeps> faith with an arrangement that has long since emptied',
      '<nods> along for the sake of a supper that is cold anyway',
    ],
    scenes: [
      'Two sisters have stopped writing. {P} goes on sending each of them the same birthday card, signed with a space left underneath.',
      'The neighbours have divided everything but the hammock. {P} offers to store it, and on the first warm Sunday hangs it on the boundary, with a hook in either elm.',
    ],
    notToSay: ['true love', 'a faithful heart'],
  },
  'kabbalah.name.3': {
    gloss: 'the Name of hope, said to be worn like a shield',
    trait: 'a confidence that stands in front of others',
    shadow: 'a nobleness that needs a siege',
    gifts: [
      '<promises> little, aloud, and <delivers> it in bad weather',
      '<looks> larger when something comes at the people behind',
      '<walks> on the windy side of a small companion',
    ],
    prices: [
      '<waits> for an ordeal to be kind in',
      '<treats> a small favour as beneath the dignity of both',
      '<stands> at attention through a talk about curtains',
    ],
    scenes: [
      'A wasp gets into the carriage. While everybody flaps, {P} puts down the newspaper, stands up to full height, and is found to have opened the top light.',
      'Hail has caught the infants’ outing half way to the shelter. {P} holds the lid of the hamper overhead, and goes back and forth with two at a time.',
    ],
    notToSay: ['protected by angels'],
  },
  'kabbalah.name.4': {
    gloss: 'a Name of the hidden, called on where the mind is troubled',
    trait: 'an industry that thinks its way out of trouble',
    shadow: 'an inwardness that others knock at',
    gifts: [
      '<works> a worry down into a list, and the list into a morning',
      '<discovers> by plodding what cleverer heads had flown over',
      '<goes> through a bad dream for whatever can be repaired in it',
    ],
    prices: [
      '<hides> a setback until it has been made good alone',
      '<leaves> on a long errand where a short talk was due',
      '<shuts> the study door on somebody with the very same trouble',
    ],
    scenes: [
      'No one recalls where the old well was. {P} would walk the market square with a spoon and a tin, tapping, until on the ninth evening it rang.',
      'A penny has been missing from the accounts since March. {P} goes back through nine years of seed orders, and finds it under a radish.',
    ],
    notToSay: ['secret power'],
  },
  'kabbalah.name.5': {
    gloss: 'the Name that is read as living in peace with everyone',
    trait: 'a peaceableness with a library behind it',
    shadow: 'a rightness too mild to be contradicted',
    gifts: [
      '<goes> through a whole neighbourhood without making an enemy',
      '<studies> the thing that people are angry about',
      '<returns> each party’s newspaper in the folds in which it was lent',
    ],
    prices: [
      '<agrees> in advance, so that nothing comes to be said',
      '<corrects> an error in secret where an open one would have helped',
      '<praises> the sauce to a cook who had wanted to know',
    ],
    scenes: [
      'In a block with a famous feud over bicycles, both parties may leave their spare key with {P}. Neither key is labelled.',
      'The quarter has two rival bakers in one street. {P} buys the loaf from one and the rolls from the other, and tells each what the other says of rye.',
    ],
    notToSay: ['harmony with all'],
  },
  'kabbalah.name.6': {
    gloss: 'a Name of light and praise, held to favour the arts',
    trait: 'a gleam that likes to be polished',
    shadow: 'a fame that began in the mirror',
    gifts: [
      '<makes> any piece of work look as though it had been easy',
      '<praises> well, and so that the praised one can believe it',
      '<hangs> a plain picture where the light will do it justice',
    ],
    prices: [
      '<fades> a little in rooms where nobody is looking',
      '<improves> the surface of a thing with a crack in its base',
      '<rehearses> being surprised by a prize',
    ],
    scenes: [
      'Nobody has ever dusted the cup for darts. {P} shines it, stands it in the light, and the team asks whether there is a league.',
      'The understudy has had one line for the whole of the tour. {P} waits at the stage door in the cold to say which word of it was new tonight.',
    ],
    notToSay: ['destined for fame'],
  },
  'kabbalah.name.7': {
    gloss: 'the Name of patience, said to uncover what nature keeps to itself',
    trait: 'a patience that watches until it is shown',
    shadow: 'a slowness that lets the moment grow cold',
    gifts: [
      '<waits> beside a thing without once asking it to hurry',
      '<passes> on a discovery as if it had been anyone’s',
      '<sits> by the nest box until the shyest tenant has been',
    ],
    prices: [
      '<endures> at length what a word would have ended',
      '<observes> people in trouble a shade too long before helping',
      '<lets> the pan boil over to see at which degree',
    ],
    scenes: [
      'A moth takes two hours to come out. {P} would cancel the dentist, and hold the torch so that the children could see and it could not.',
      'The stalactite is said to have grown a hair since the war. {P} pays again at the turnstile, folds a coat on the stone, and gives it until closing.',
    ],
    notToSay: ['endless patience'],
  },
  'kabbalah.name.8': {
    gloss: 'a Name of blessing, spoken over fields and harvests',
    trait: 'a thankfulness that gets up early',
    shadow: 'a superstition about waste',
    gifts: [
      '<tends> what grows, and <knows> what it wants by its droop',
      '<gives> thanks before the outcome is known',
      '<is> up before the rooks to see what has come through',
    ],
    prices: [
      '<frets> over rain as though it had been addressed to somebody',
      '<feeds> people beyond what they came for',
      '<eats> the bruised apple first, on principle, all winter',
    ],
    scenes: [
      'Behind the garage there is a strip of ground one stride wide. {P} would get beans off it, and leave the first of them for the man who reads the meter.',
      'The tomatoes have come late and all at once. On the step of every flat lies one, still warm, with thanks from {P} for the use of the roof.',
    ],
    notToSay: ['abundance awaits'],
  },
  'kabbalah.name.9': {
    gloss: 'the Name of mercy, to which promises and pardons are entrusted',
    trait: 'a pardon that arrives before the excuse',
    shadow: 'a softness that asks for no receipt',
    gifts: [
      '<forgives> in such a manner that the other can look up again',
      '<holds> a friend to a promise by believing in it',
      '<tears> up the promissory note and <asks> after the horse',
    ],
    prices: [
      '<lets> the same debt be run up by the same person',
      '<mends> from one side a thing that two had torn',
      '<leaves> the run on the latch for a fox that has called before',
    ],
    scenes: [
      'He has rehearsed the apology as far as the third floor. {P} opens, remarks on the haircut, and lays a second plate.',
      'The borrowed lawnmower comes home without a wheel. {P} says that it was time for a meadow, and fetches lemonade for two.',
    ],
    notToSay: ['divine mercy'],
  },
  'kabbalah.name.10': {
    gloss: 'a Name of favour, turned to by those with something on the conscience',
    trait: 'a lenience toward old stains',
    shadow: 'a cure that hides the cause',
    gifts: [
      '<offers> a fresh sheet without reading what was on the last one',
      '<keeps> the worst confession of a life as if it were a recipe',
      '<hears> an old blunder out and <matches> it with a worse',
    ],
    prices: [
      '<tidies> a fault away where it ought to have been looked at',
      '<expects> to be let off on the strength of meaning well',
      '<paints> over the damp and <hangs> a mirror there',
    ],
    scenes: [
      'The culprit finds the vase on the shelf again, glued, turned to its good side. The note from {P} says "mine too, once".',
      'The waiter has tipped the gravy over a pale linen sleeve and stands there. {P}, who is in it, holds up the other to show him the beetroot.',
    ],
    notToSay: ['forgiven everything'],
  },
  'kabbalah.name.11': {
    gloss: 'the Name of victory and good repute, a lightning rod in the old books',
    trait: 'a success that keeps its head in a storm',
    shadow: 'a triumph with an eye on the gallery',
    gifts: [
      '<carries> off a difficult thing in public and <thanks> the band',
      '<draws> the anger of a crowd down into the ground',
      '<loses> the final so handsomely that the cup looks small',
    ],
    prices: [
      '<grows> restless in a year without applause',
      '<repeats> the winning stroke in a different game',
      '<frames> every rosette, down to the one for tidiness',
    ],
    scenes: [
      'When the lights go at the prize giving there is almost a panic. {P} begins to describe the cup, out loud, and goes on until the fuse is found.',
      'The visiting supporters have been put on the wrong bus and are shouting. {P} gets up on a bollard, announces the score of a match not yet played, and is booed into friendship.',
    ],
    notToSay: ['victory is certain'],
  },
  'kabbalah.name.12': {
    gloss: 'a Name of refuge, known for dreams and what they cover',
    trait: 'a shelter with a good fire in it',
    shadow: 'a hiding place mistaken for a home',
    gifts: [
      '<takes> in a confidence, and the confidant’s bicycle as well',
      '<reads> a dream for the feeling in it and <leaves> the rest',
      '<keeps> a bedroom in which visitors sleep as they did when small',
    ],
    prices: [
      '<retires> behind a headache from a matter that would have passed',
      '<speaks> in riddles to people who are lost already',
      '<pulls> the quilt over an envelope with a window in it',
    ],
    scenes: [
      'On a landing by the boiler stands a chair that belongs to no flat. Whenever somebody is sitting on it, {P} comes out with a second one and some knitting.',
      'Rain has emptied the fairground into one small tent. {P} has tied back the flap, cleared the fortune teller’s table, and is dealing out towels.',
    ],
    notToSay: ['a safe haven'],
  },
  'kabbalah.name.13': {
    gloss: 'the Name of friendship regained, and of a memory that holds',
    trait: 'a memory for what was good between people',
    shadow: 'a nostalgia that sets the table for four',
    gifts: [
      '<recalls> the first kindness in the middle of the last quarrel',
      '<learns> quickly, and for life, whatever a friend has taught',
      '<keeps> an old nickname safe until its owner is ready for it',
    ],
    prices: [
      '<holds> a reunion open for somebody who has moved on',
      '<overlooks> a present wrong for the sake of an old summer',
      '<orders> the same table and <minds> the new wallpaper',
    ],
    scenes: [
      'A cricket ball turns up in an attic with two names on it. {P} posts it to the one who no longer writes, in a box with room for a reply.',
      'After twenty years two people pass on an escalator, one going up and one down. {P} turns round and climbs against the stairs, calling out the name of a teacher with a trombone.',
    ],
    notToSay: ['lifelong friendship'],
  },
  'kabbalah.name.14': {
    gloss: 'a Name of justice and liberty, invoked for the wrongly accused',
    trait: 'a fairness that pleads for the absent',
    shadow: 'a cause worn in the buttonhole',
    gifts: [
      '<asks> the question that lets an accused person go on speaking',
      '<tells> the truth to power without raising the voice',
      '<reads> the rules as far as the line that lets somebody off',
    ],
    prices: [
      '<champions> a person who had been hoping for less noise',
      '<doubts> every verdict except the private ones',
      '<takes> up the cudgels for a cat that did eat the trout',
    ],
    scenes: [
      'A boy has been sent home for the broken pane. {P} would measure from the swing to the window with a tape, in front of the headmaster, and beg his pardon for the chalk.',
      'The bus inspector has the wrong boy by the elbow. {P} stands up, counts the tickets down the aisle aloud, and the right one comes out from under a man with a hat.',
    ],
    notToSay: ['a fighter for justice'],
  },
  'kabbalah.name.15': {
    gloss: 'the Name of clear method, said to purify both hand and intention',
    trait: 'a cleanliness of purpose',
    shadow: 'a purity that scrubs off the glaze',
    gifts: [
      '<finds> for a muddled craft the order in which it goes well',
      '<works> as carefully on the side that faces the wall',
      '<rinses> the brushes of whoever had them last',
    ],
    prices: [
      '<rinses> the life out of a thing along with the dirt',
      '<loses> respect for a good result obtained in a scramble',
      '<irons> the folds out of a letter before reading it',
    ],
    scenes: [
      'The glue has always been put on last. {P} puts it on first, wipes the brush, and the whole workshop goes home at four.',
      'The lifeboat drill goes wrong every year at the same place. {P} walks through it alone, with a broom for an oar, and chalks two footprints on the slip.',
    ],
    notToSay: ['pure of heart'],
  },
  'kabbalah.name.16': {
    gloss: 'a Name of candour, read as a guard against betrayal',
    trait: 'a frankness with its visor up',
    shadow: 'a suspicion that calls itself honour',
    gifts: [
      '<says> to the face what the back had been going to hear',
      '<keeps> a given word through a change of government',
      '<signs> a complaint with the full name and the address',
    ],
    prices: [
      '<demands> a declaration where a nod would have served',
      '<smells> treason in an unanswered message',
      '<asks> the postman whose side he is on',
    ],
    scenes: [
      'Someone has been telling tales of the foreman. {P} walks up to him at the urn and repeats them, in order, with the source, who is {P}.',
      'The surprise party hangs on {P}, who is to invent an errand. At the door {P} says that there is no errand, asks for a look of astonishment, and they practise it on the way.',
    ],
    notToSay: ['loyal to the end'],
  },
  'kabbalah.name.17': {
    gloss: 'the Name said to speak at night, in music and verse',
    trait: 'a wakefulness in which things come clear',
    shadow: 'a melancholy with good acoustics',
    gifts: [
      '<hears> at three in the morning what the day had been about',
      '<finds> the words for other people’s sleeplessness',
      '<sits> up with a stranger’s story on the last tram',
    ],
    prices: [
      '<plays> a sorrow over again to get the fingering right',
      '<leaves> the bright hours to those who have something to do in them',
      '<prefers> the lamplight on a thing to the thing',
    ],
    scenes: [
      'Below the hospital there is a bench under a lamp. Night nurses could get used to seeing {P} on it, with a notebook, asking if they heard the owl.',
      'The power is off in the whole terrace, and the dark is full of doors. {P} sits down on the kerb with a mouth organ, and from the windows come the names of tunes.',
    ],
    notToSay: ['a poetic soul'],
  },
  'kabbalah.name.18': {
    gloss: 'a Name of plain truth, called quickly when innocence is in doubt',
    trait: 'a truthfulness that comes running',
    shadow: 'a haste to be the one who knew',
    gifts: [
      '<brings> the missing fact while it can still be of use',
      '<sees> through a fine speech to the date that does not fit',
      '<interrupts> a verdict to produce the cloakroom ticket',
    ],
    prices: [
      '<exposes> a fib that had been told out of kindness',
      '<bears> witness at length to what nobody disputes',
      '<sets> right the date of a courtship in front of both',
    ],
    scenes: [
      'The witness says that it was raining. {P}, in the public seats, is the sort to have it written down, and puts up a hand.',
      'They are about to send the cat away on account of the goldfish. {P} comes running down the stairs with a ladle, and in the ladle is the goldfish.',
    ],
    notToSay: ['innocence prevails'],
  },
  'kabbalah.name.19': {
    gloss: 'the Name of good memory and of a cheerful bearing in hardship',
    trait: 'a cheerfulness that has seen worse',
    shadow: 'a resignation with jokes in it',
    gifts: [
      '<remembers> the tune, the telephone number and who likes crusts',
      '<bears> a mean season without becoming mean',
      '<whistles> the overture while the boat is being bailed',
    ],
    prices: [
      '<makes> light of a thing that was asking to be lifted',
      '<sighs> merrily where a complaint would have been useful',
      '<makes> a good story of a bill that is not yet paid',
    ],
    scenes: [
      'The tent has gone down the valley in the night. By the time the others are up, {P} has found three pegs, a song about tents, and breakfast.',
      'The removal van has gone to another town of the same name. {P} spreads an overcoat on the boards, remembers all of a poem about beds, and does the bolster’s voice.',
    ],
    notToSay: ['always smiling'],
  },
  'kabbalah.name.20': {
    gloss: 'a Name of calling, associated with vows and with conversion',
    trait: 'a conviction that has been lived in',
    shadow: 'a zeal that counts the unconverted',
    gifts: [
      '<changes> course in middle life without speaking ill of the old road',
      '<keeps> a private rule so gladly that others ask about it',
      '<gives> up sugar and <says> nothing to the sweet trolley',
    ],
    prices: [
      '<preaches> to relations over the washing up',
      '<goes> without in a way that spoils the others’ pudding',
      '<brings> the new cause to a christening, with leaflets',
    ],
    scenes: [
      'In the middle of a good career {P} might hand in the badge and take up bookbinding. The old colleagues would bring in their broken atlases and stay to watch the thread.',
      '{P} would not argue with the butcher about beans. There would be a dish of them on his counter each Friday, and by Lent he would be asking about thyme.',
    ],
    notToSay: ['a spiritual calling'],
  },
  'kabbalah.name.21': {
    gloss: 'the Name of numbers, maps and unworldly study',
    trait: 'a mind at home among figures',
    shadow: 'an abstraction that forgets to eat',
    gifts: [
      '<proves> a point so that even the loser enjoys it',
      '<stays> with a problem as others stay with a sick animal',
      '<draws> the map of a quarrel and <finds> a contour on it',
    ],
    prices: [
      '<replies> to slander with a footnote',
      '<plots> on squared paper a thing that was a matter of tact',
      '<rounds> off a farewell to the nearest quarter of an hour',
    ],
    scenes: [
      'On a beach {P} works out with a stick how many waves there are in a day. The tide takes the answer and {P} begins again, smiling, higher up.',
      'Between two stops {P} has begun to count the railings. The terminus comes and goes, and the driver, who was asked for a pencil, is counting the other side.',
    ],
    notToSay: ['a genius for numbers'],
  },
  'kabbalah.name.22': {
    gloss: 'a Name of trade and envoys, the right hand in its old title',
    trait: 'a handshake that crosses borders',
    shadow: 'a charm with a bill of lading',
    gifts: [
      '<strikes> a bargain that both sides describe as theirs',
      '<arrives> in a foreign town and <is> lent an umbrella',
      '<learns> to say thanks, and fig, in nine languages',
    ],
    prices: [
      '<haggles> by habit over what had been offered as a gift',
      '<represents> so many parties that no one is at home',
      '<leaves> a card where a visit had been hoped for',
    ],
    scenes: [
      'Neither captain speaks the other’s language. {P} has peppermints and a pencil, and by evening the timber is on one ship and the oranges on the other.',
      'The market is packing up, and one crate of quinces is left. {P} speaks to the man with the lamp oil, he to the widow with the hens, and everyone carries something home.',
    ],
    notToSay: ['fortune at sea'],
  },
  'kabbalah.name.23': {
    gloss: 'the Name of herbs and safe roads in the old lists',
    trait: 'a knowledge of what grows by the way',
    shadow: 'a remedy for every conversation',
    gifts: [
      '<knows> the use of a thing that others walk over',
      '<gets> a mixed party across rough country without a scolding',
      '<points> out the berries to leave, and those to race for',
    ],
    prices: [
      '<prescribes> where someone had merely wanted to groan',
      '<trusts> the old way over a road that has been there since spring',
      '<brews> something green for a man in need of a taxi',
    ],
    scenes: [
      'A child has run into the nettles and is howling. {P} bends down for a leaf, spits on it in a businesslike manner, and the howl turns into a question.',
      'In the mist the ramblers have voted for straight on. {P} bends down, says mint, and turns them left to the stream and the bus.',
    ],
    notToSay: ['a natural healer'],
  },
  'kabbalah.name.24': {
    gloss: 'a Name of sanctuary, kept for exiles and those who have run',
    trait: 'a kindness to whoever has nowhere to go',
    shadow: 'a rescue that outstays the danger',
    gifts: [
      '<asks> no name of a person until the shoes are dry',
      '<thinks> well of people whose papers are not in order',
      '<gives> a lost person tea first and then directions',
    ],
    prices: [
      '<harbours> a fault with the same warmth as a fugitive',
      '<sees> a pursuer behind an ordinary request',
      '<keeps> a rescued sparrow in until it has forgotten the hedge',
    ],
    scenes: [
      "On {P's} landing there may well be a stranger’s rucksack. The postman would step over it, and ask no more than {P} did.",
      'The circus has left its youngest clown behind at the station. {P} takes him home, lends him a razor, and has at breakfast a small pale man who would like the jam.',
    ],
    notToSay: ['a saviour'],
  },
  'kabbalah.name.25': {
    gloss: 'the Name of wisdom, sought in solitude and in dreams',
    trait: 'a wisdom that comes of being left alone',
    shadow: 'a quiet with a locked gate',
    gifts: [
      '<understands> after an hour’s silence what was meant by the first remark',
      '<says> one thing in an evening, which is then repeated',
      '<goes> off at noon without a paper and <comes> in with the word wanted',
    ],
    prices: [
      '<withdraws> into depth when it was a matter of washing up',
      '<guards> a mystery that anybody might have been shown',
      '<hangs> up the receiver to think what to say',
    ],
    scenes: [
      'A hut on the moor has a single hook for a coat. {P} would spend a week there each year, and come down with the answer to something small.',
      'The bench faces a brick wall. {P} has it without company each lunch hour, and at two brings in the name for the ship.',
    ],
    notToSay: ['ancient wisdom'],
  },
  'kabbalah.name.26': {
    gloss: 'a Name of statecraft, read for treaties and for those who draw them up',
    trait: 'a tact that can keep its own counsel',
    shadow: 'a discretion that has swallowed its opinion',
    gifts: [
      '<drafts> the sentence that two enemies can both sign',
      '<contemplates> a quarrel from above and then <takes> the stairs down',
      '<lets> each side find the clause it likes in its own time',
    ],
    prices: [
      '<negotiates> at home as if the press were outside',
      '<conceals> a motive that would have won people over',
      '<serves> breakfast with a communiqué and no toast',
    ],
    scenes: [
      'The twins would share a room if each could say that the other had asked. {P} is upstairs for a good while, and comes down with it in two copies.',
      'The lime tree is to be cut, says one garden, and on no account, says the other. {P} proposes the owls’ date in August, and both write it down as their own.',
    ],
    notToSay: ['a skilled diplomat'],
  },
  'kabbalah.name.27': {
    gloss: 'the Name of the pen that spreads light, and of the wicked confounded',
    trait: 'a pen with the point turned outward',
    shadow: 'a war against darkness in every inbox',
    gifts: [
      '<writes> so that the person concerned understands, and the bully as well',
      '<brings> order to a rough place by starting a newspaper in it',
      '<writes> a notice that makes the lazy laugh and then sweep',
    ],
    prices: [
      '<reforms> people who had only been tired',
      '<meets> bad faith in a spelling mistake',
      '<underlines> the shopping list in red',
    ],
    scenes: [
      'The landlord’s letter has four pages. {P} answers on a postcard, so that the postman and the whole hall can read it, and the lift is repaired by Friday.',
      'The prison library has one book with its ending torn out. {P} posts in a last chapter, typed, and within the month there are nine more by other hands.',
    ],
    notToSay: ['a bringer of light'],
  },
  'kabbalah.name.28': {
    gloss: 'a Name of foresight, called on against fire and falling',
    trait: 'a prudence that checks the ladder',
    shadow: 'a life conducted under a net',
    gifts: [
      '<moves> the glass back from the edge without breaking off the story',
      '<foresees> what can be foreseen and <sleeps> on the rest',
      '<ties> up the goat before the bride comes past',
    ],
    prices: [
      '<warns> until the warned are tired of being safe',
      '<skips> a pleasure because of what it might lead to with the curtains',
      '<packs> a second lunch in case of the first',
    ],
    scenes: [
      'There is a bucket of sand at the barn party, with a bow on it. At midnight it is needed for about four seconds, and {P} takes the bow off first.',
      'Before the photograph {P} walks along the balcony and leans on each of the rails. The third one sways, and the whole family is taken sitting on the lawn.',
    ],
    notToSay: ['protected from harm'],
  },
  'kabbalah.name.29': {
    gloss: 'the Name of release from foes seen and unseen, a Name of meditation',
    trait: 'a steadiness gained by sitting still',
    shadow: 'a distance taken for peace',
    gifts: [
      '<clears> a resentment out each evening like ash',
      '<writes> down the truth of a matter with no one in mind to wound',
      '<puts> down a feud by the roadside and <walks> on whistling',
    ],
    prices: [
      '<rises> above a dispute and <leaves> the others in it',
      '<calls> it an enemy when it was a difference of hours',
      '<closes> both eyes at the point where the sum is read out',
    ],
    scenes: [
      'Before the difficult meeting {P} sits for five minutes in a broom closet. The other side, which has prepared for anger, turns over two pages at once.',
      'The drummer upstairs begins at nine. {P} lies down on the rug, lets it be hail, and on the landing next day can ask him how it is done.',
    ],
    notToSay: ['inner peace'],
  },
  'kabbalah.name.30': {
    gloss: 'a Name of patience under grief, and of all that multiplies',
    trait: 'a fertility that is in no hurry',
    shadow: 'a sorrow that has been watered',
    gifts: [
      '<brings> on weak seedlings, shy pupils and other slow cases',
      '<bears> being sad without being made smaller by it',
      '<divides> one good rhubarb until the lane has a dozen',
    ],
    prices: [
      '<nurses> a hopeless project past everybody’s bedtime',
      '<begets> three new plans to console one that failed',
      '<takes> in a fourth stray while the third is still drying',
    ],
    scenes: [
      'Out of one cutting on a canteen sill there come to be plants on every floor. Whoever is leaving is handed a pot by {P}, and told how little water.',
      'The sourdough has been fed all through a sad winter. By Easter {P} has nineteen jars of it standing about, and rings at nineteen doors.',
    ],
    notToSay: ['fertility', 'healing hands'],
  },
  'kabbalah.name.31': {
    gloss: 'the Name of the good head for problems, fields and figures',
    trait: 'a talent that pays its own way',
    shadow: 'a cleverness proud of its muddy boots',
    gifts: [
      '<solves> a knotty thing by drawing it to scale',
      '<lives> by skill and <asks> nobody for a start',
      '<paces> out a meadow and <is> right to the bushel',
    ],
    prices: [
      '<calculates> the yield of an afternoon in a meadow',
      '<looks> down on luck, including the useful kinds',
      '<explains> the pulley to a man who is hanging from it',
    ],
    scenes: [
      'The gable end will not come square for three builders. {P} walks round it with a knotted string, sits on a bucket, and says which of the corners is lying.',
      'The wardrobe is wider than the stairs. {P} measures both with a bootlace, thinks for the length of an apple, and has it lowered in by the skylight.',
    ],
    notToSay: ['rich harvests'],
  },
  'kabbalah.name.32': {
    gloss: 'a Name of justice with a gracious manner, slow to attack',
    trait: 'a rank that bows first',
    shadow: 'a graciousness with the distance built in',
    gifts: [
      '<remembers> an injury correctly and <forgives> it in full',
      '<speaks> for the defence without insulting the other side',
      '<concedes> the point and with it the better chair',
    ],
    prices: [
      '<pardons> from so high a step that it chills',
      '<hides> behind good manners when heat was owed',
      '<replies> to a howl with a visiting card',
    ],
    scenes: [
      'The car behind runs into {P} at the lights. {P} gets out, admires the other’s child, copies the number, and wishes the driver a better afternoon.',
      'The other side’s lawyer has dropped his notes in a puddle. {P} gathers them up, hands them back in order, and wins the case, by a little, on page four.',
    ],
    notToSay: ['noble by birth'],
  },
  'kabbalah.name.33': {
    gloss: 'the Name that is said to see through plots',
    trait: 'an eye for what happens behind the screen',
    shadow: 'a vigilance that never takes off its boots',
    gifts: [
      '<notices> the third meeting that was in nobody’s diary',
      '<does> duty to a superior without becoming a courtier',
      '<reads> from three coats in the hall who came together',
    ],
    prices: [
      '<discovers> a conspiracy among people planning a birthday',
      '<reports> what might have been laughed away',
      '<follows> the gas man to see that he reads the gas',
    ],
    scenes: [
      'The cash never balances on days with fish. {P} says nothing, orders the fish, and sees the cat go by with the note the bread was wrapped in.',
      'In the week of the fête there is much coming and going with ladders. {P} moves the takings to the flour bin, and puts {themself} down for the egg race.',
    ],
    notToSay: ['all-knowing'],
  },
  'kabbalah.name.34': {
    gloss: 'a Name of clemency, spoken against anger',
    trait: 'an obedience that cools a hot room',
    shadow: 'a service that has lost its voice',
    gifts: [
      '<takes> the edge off a master’s temper by doing the next thing well',
      '<follows> an order and <adds> to it the mercy that was missing',
      '<carries> out a hard order, and a stool for whoever it falls on',
    ],
    prices: [
      '<obeys> longest where a refusal would have been kindest',
      '<swallows> rage on behalf of an entire floor',
      '<says> certainly until nobody asks any more',
    ],
    scenes: [
      'When the chef raises his voice, the whole kitchen freezes. {P} asks in the ordinary one whether he wanted it hotter, and relights the ring.',
      'The colonel wants his egg at four minutes, and silence with it. {P} brings both, and a second egg with a face drawn on.',
    ],
    notToSay: ['humble servant'],
  },
  'kabbalah.name.35': {
    gloss: 'the Name of reconciliation, above all in families and over wills',
    trait: 'a fairness that begins at home',
    shadow: 'a harmony paid for by the eldest',
    gifts: [
      '<goes> first to the person who was hurt, hat in hand',
      '<divides> what is left so that nobody has to be watched',
      '<pours> for the heir and for the others from the same pot',
    ],
    prices: [
      '<makes> peace before it is clear what the war was about',
      '<gives> up a share to be spared the scene',
      '<keeps> the wobbly table and <says> that it was the one wanted',
    ],
    scenes: [
      'Five cousins want the clock. {P} suggests that it should travel, a year in each hall, and it is wound on the same day ever after.',
      'There is one picture of the farm, and there are four children from it. {P} has it painted on four plates, a quarter to each, and they must dine together to see the barn.',
    ],
    notToSay: ['family harmony'],
  },
  'kabbalah.name.36': {
    gloss: 'a Name of work and livelihood, and of those who come home',
    trait: 'a craft that keeps its place warm',
    shadow: 'a dread of being replaced',
    gifts: [
      '<holds> a post by being good at the dull half of it',
      '<sends> word to people far off, and <gets> them to send some back',
      '<oils> the tools that a successor will be using',
    ],
    prices: [
      '<clings> to a duty that the firm has forgotten setting',
      '<works> through a slander when it should have been answered',
      '<dusts> a desk from which the telephone has been taken',
    ],
    scenes: [
      'For those who have moved away there is a board at the chip shop, with addresses. {P} keeps it, in pencil, and rubs a line out only when its owner walks in.',
      'The lighthouse has worked by itself for years. {P} would row out on the first of the month all the same, wipe the brass, and write fair or foul in the book.',
    ],
    notToSay: ['job security'],
  },
}
