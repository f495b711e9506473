import type { Cards } from '../card.ts'

/** The letters a birth writes: what the picture in each makes of people. Told of one person and of two, so most scenes name nobody. */
export const LETTERS: Cards = {
  'kabbalah.letter.alef': {
    gloss: 'the first letter, a breath without a sound, the ox and the air',
    trait: 'a silence from which speech sets out',
    shadow: 'a beginning that never gets a voice',
    gifts: [
      '<breathes> once before replying and <lets> two sides settle',
      '<pulls> steadily at the front where there is nothing yet to see',
      '<keeps> a silence in which two quarrellers can both sit down',
    ],
    prices: [
      '<hovers> between fire and water and <calls> it balance',
      '<leaves> unsaid the one syllable everybody is waiting for',
      '<draws> breath for a reply until the question has gone home',
    ],
    scenes: [
      'Before the first note the conductor kept her arms down for as long as it takes to count to four. Afterwards that was what people talked about.',
      'The bell for the second act had rung twice. At the back the oldest usher lifted one finger to nobody, and four hundred programmes were lowered.',
    ],
    notToSay: ['oneness', 'the great beginning'],
  },
  'kabbalah.letter.bet': {
    gloss: 'the letter of the house, with which the Torah begins',
    trait: 'a shelter put up before anyone has asked',
    shadow: 'a folly with very good walls',
    gifts: [
      '<makes> an inside wherever there has only been a draught',
      '<begins> at the second step, with something that can be lived in',
      '<puts> a roof over a quarrel so that it can be had in the dry',
    ],
    prices: [
      '<furnishes> an idea before asking whether it will stand',
      '<shuts> out a useful stranger along with the wind',
      '<hangs> curtains in a scheme that has no floor',
    ],
    scenes: [
      'Two beach towels and a windbreak, and the rain had hardly started. Inside the thing there were already four children and a rule about sand.',
      'The swallows had been turned out of the station by a new ceiling. A porter nailed up half a hat box, and by June it had tenants.',
    ],
    notToSay: ['a homemaker', 'duality'],
  },
  'kabbalah.letter.gimel': {
    gloss: 'the letter of the camel, said to run after the poor with gifts',
    trait: 'a plenty that is carried across dry ground',
    shadow: 'a hump kept for some future drought',
    gifts: [
      '<brings> what is needed to people who would never have come for it',
      '<goes> a long way on very little and <arrives> cheerful',
      '<walks> one stop farther so that a parcel need not be fetched',
    ],
    prices: [
      '<gives> on the move and <is> gone before the thanks',
      '<hoards> against a desert in the middle of a market town',
      '<carries> water past the thirsty to a place on the plan',
    ],
    scenes: [
      'The library van stops at the last farm as well. Along with the novels it has onions, stamps, and half an hour to spare.',
      'The coal merchant’s cart had a loose board. It lost about a bucketful outside the almshouse each Friday, and in thirty winters it was not repaired.',
    ],
    notToSay: ['wealth and poverty'],
  },
  'kabbalah.letter.dalet': {
    gloss: 'the letter of the door, and of the poor who stand at it',
    trait: 'an opening that owns nothing itself',
    shadow: 'a humility that waits to be fetched',
    gifts: [
      '<lets> others through and <remembers> who has not come back',
      '<asks> for help without dressing the request up',
      '<stands> aside at the moment when somebody needs a way out',
    ],
    prices: [
      '<lingers> on the threshold until the others have taken every seat',
      '<swings> to whichever side was leaned on last',
      '<waits> to be asked into a room that has had no lock for years',
    ],
    scenes: [
      'Nobody has locked the parish hall since the key broke off. It has been used by a chess club, a sheep, and two people who wished to apologise.',
      'At the wedding there was one guest whom neither family knew. He held the swing door for the waiters all evening, and was in every photograph.',
    ],
    notToSay: ['doors will open'],
  },
  'kabbalah.letter.he': {
    gloss: 'the letter of the window, which Sefer Yetzirah gives to speech',
    trait: 'a breath that opens what was shut',
    shadow: 'an openness that lets the weather in',
    gifts: [
      '<says> the first plain word into a room that had been shut up',
      '<looks> out at the very moment when something is passing',
      '<opens> a closed subject by remarking on the weather in it',
    ],
    prices: [
      '<tells> the whole street what belonged behind the curtain',
      '<airs> a thought before it has got its coat on',
      '<thinks> aloud on the stairs, where the walls are thin',
    ],
    scenes: [
      'In August the tenant upstairs leaves the sash up and sings. Half the bakery queue knows the second verse by now.',
      'The meeting has gone stale by three. {P} says the thing about the budget in seven words, and somebody loosens a collar.',
      'All through the sermon on patience the casement had been sticking. An old man pushed it up with his stick, and in came the fair.',
    ],
    notToSay: ['the breath of God'],
  },
  'kabbalah.letter.vav': {
    gloss: 'the letter of the hook, in Hebrew also the word and',
    trait: 'a small word that joins two things',
    shadow: 'a hanging on past the end of the sentence',
    gifts: [
      '<connects> two remarks that were made a fortnight apart',
      '<thinks> by adding, and seldom <has> to cross anything out',
      '<picks> up the dropped end of a conversation and <ties> it on',
    ],
    prices: [
      '<hangs> one more load on a nail that was already tired',
      'cannot hear a full stop without feeling for the next clause',
      '<adds> an uncle to every outing and a proviso to every thanks',
    ],
    scenes: [
      'There is a single brass peg behind the bar. Somehow the jackets of three people who are not speaking end up on it together.',
      'By way of answer {P} begins with the aunt, goes on to the drains, and comes at the question from behind. It will have been the answer all along.',
      'Two brass bands had been booked for the one square. A tuba from the first stayed on for the second, and by the waltz they were one band.',
    ],
    notToSay: ['connection', 'a bridge builder'],
  },
  'kabbalah.letter.zayin': {
    gloss: 'the letter of the sword, set over walking and motion',
    trait: 'a mind that cuts on the move',
    shadow: 'a blade with no sheath to speak of',
    gifts: [
      '<divides> a muddle into two piles while still walking',
      '<is> off before a decision has had time to go sour',
      '<cuts> a long errand in half and <lends> a friend the shorter end',
    ],
    prices: [
      '<parries> a remark that had been meant as a present',
      '<wins> the point and <mislays> the person who had made it',
      '<slices> a story off just before the part with the goat',
    ],
    scenes: [
      'They had meant to settle it over lunch. Going down the stairs somebody said yes to half of it and no to the rest, and lunch was spent on lunch.',
      '{P} proposes things at a crossing, with the light about to change. Friends learn to answer on the far kerb.',
      'The queue for the ice cart and the queue for the ferry had grown together. A postman walked down the middle of it, saying left and right, and did not slow.',
    ],
    notToSay: ['a warrior of light'],
  },
  'kabbalah.letter.chet': {
    gloss: 'the letter of the fence, which keeps the sense of sight',
    trait: 'a border that makes a garden possible',
    shadow: 'a hedge grown higher than the roof',
    gifts: [
      '<sees> from inside exactly how far a thing ought to go',
      '<makes> a stranger safe by showing where the rules end',
      '<tells> visitors where the garden stops, and so <lets> them run in it',
    ],
    prices: [
      '<admits> people by a side way that only three have found',
      '<watches> through the slats what might have been nicer to join',
      '<paints> the gate the very green of the hedge',
    ],
    scenes: [
      'Between the two allotments runs a row of raspberry canes, about knee high. It keeps nobody out, and nobody has ever stepped across it.',
      'At a party {P} finds the wall from which every entrance can be seen. Whoever is let into that corner tends to stay until the coats.',
      'The paddling pool has a line of white pebbles across it. Beyond them it is no deeper, and the small ones turn there like liners.',
    ],
    notToSay: ['a guarded heart'],
  },
  'kabbalah.letter.tet': {
    gloss: 'the letter of what is coiled up, tied to the sense of hearing',
    trait: 'a goodness that keeps itself wound up',
    shadow: 'a strength that nobody has been shown',
    gifts: [
      '<listens> so completely that the speaker hears the flaw unaided',
      '<holds> a great deal back and <is> the warmer for it',
      '<keeps> back the winning card and <lets> a child take the trick',
    ],
    prices: [
      '<tests> a friend with a silence and <sets> no time limit',
      '<saves> a kindness for so long that its season is over',
      '<winds> up a grievance so neatly that no one finds the end',
    ],
    scenes: [
      'In a biscuit tin under the stairs lay forty metres of rope. On the night of the flood it came out, and everyone asked how long it had been there.',
      "All through the row at the next table {P} stirs and says nothing. Weeks later one phrase of it turns up in {P's} advice to somebody else.",
      'For years the cellist had carried a spare string that nobody asked for. On the night of the broadcast a stranger’s snapped, and he was seen to uncoil it.',
    ],
    notToSay: ['hidden power', 'the serpent within'],
  },
  'kabbalah.letter.yod': {
    gloss: 'the smallest letter, a hand, set over action and work',
    trait: 'a small stroke from which the rest follows',
    shadow: 'a fussiness about the first dot',
    gifts: [
      '<does> the tiny thing on which a large one had been waiting',
      '<keeps> the tool clean and the promise short',
      '<moves> one pin, and a whole hem falls straight',
    ],
    prices: [
      '<begins> again because the first millimetre was crooked',
      '<points> to a speck while someone is unveiling the statue',
      '<sharpens> the pencil to a point at which there is no pencil',
    ],
    scenes: [
      'For a month the organ had been dumb. A visitor asked for a matchstick, reached in behind one pipe, and went back to the pew.',
      "It is a very short list on {P's} palm, in ballpoint, and each evening it washes off.",
      'The hay wagon would not go under the arch, and eight men had views. A girl of nine let a hiss of air out of each tyre, and it went.',
    ],
    notToSay: ['the divine spark'],
  },
  'kabbalah.letter.kaf': {
    gloss: 'the letter of the hollow palm, which holds and lets go',
    trait: 'a hand shaped to what it is given',
    shadow: 'a grip that takes itself for care',
    gifts: [
      '<measures> out by feel exactly as much as there ought to be',
      '<bends> round an awkward thing without trying to straighten it',
      '<takes> an apology in the shape in which it was brought',
    ],
    prices: [
      '<closes> on a gift before the giver has quite let go',
      '<covers> a flame so well that it goes out',
      '<clasps> a chance so warmly that it wilts',
    ],
    scenes: [
      'The baker has no scales. She weighs the dough in her left hand, at Easter as in August, and inspectors have gone away thoughtful.',
      'They had been after the budgerigar with a net. The piano tuner held out a flat hand with nothing in it, and went on talking about felt until it came.',
    ],
    notToSay: ['life in their hands'],
  },
  'kabbalah.letter.lamed': {
    gloss: 'the tallest letter, an ox-goad, whose name means to learn',
    trait: 'a teaching that prods and also points',
    shadow: 'a lesson given to whoever stands near',
    gifts: [
      '<learns> in public and <takes> a whole row along',
      '<finds> for each pupil the one spot where a push is welcome',
      '<asks> for the same step to be shown again, in front of everyone',
    ],
    prices: [
      '<corrects> the pace of somebody who had stopped to look',
      '<teaches> a thing that was going well without it',
      '<sets> an exercise for somebody who had come for sympathy',
    ],
    scenes: [
      'Every evening the retired swimming master walks along the canal. Children who have never met him straighten their elbows as he goes by.',
      '"Slower, and then again," says the apprentice to {P}, who came in for a hinge. {P} stays until closing, and might well go home with a vice.',
      'The riding school had one mare who would trot for nobody. It was the smallest pupil who thought of getting down and showing her.',
    ],
    notToSay: ['a born teacher'],
  },
  'kabbalah.letter.mem': {
    gloss: 'the mother letter of water, open in the word and closed at its end',
    trait: 'a depth that takes the shape of its bank',
    shadow: 'a stillness with the outlet blocked',
    gifts: [
      '<softens> a hard matter by staying in touch with it',
      '<carries> more than the surface shows, and <sets> it down gently',
      '<lets> a rough word sink and <answers> the ripple',
    ],
    prices: [
      '<sinks> a question by agreeing with all of it',
      '<fills> the low places first and <thinks> the hills proud',
      '<soaks> up a decision until there is nothing left to sign',
    ],
    scenes: [
      'After the argument someone ran the tap, and went on running it, over one cup. By the time the cup was clean it was possible to ask about supper.',
      'The heckler had a good voice and used it. The speaker poured a second glass, carried it down to the fourth row, and stood there while it was drunk.',
    ],
    notToSay: ['emotional depths'],
  },
  'kabbalah.letter.nun': {
    gloss: 'the letter of the fish, given to the sense of smell',
    trait: 'a life that keeps going under the surface',
    shadow: 'a bending so deep that it looks like absence',
    gifts: [
      '<senses> a change in the water before the surface shows it',
      '<keeps> moving in a narrow place where others turn round',
      '<slips> between two sharp remarks and <comes> up with the bread',
    ],
    prices: [
      '<dives> at the first hint of a hand',
      '<follows> a faint trace long past the point of good manners',
      '<leaves> a party by the kitchen, and on the piano a warm glass',
    ],
    scenes: [
      'The old ferryman says nothing about the weather. When he takes in the bench, people look up at a blue sky and fetch their washing.',
      'Somebody has called while {P} was out. {P} stands in the hall, breathes in once, and asks what the aunt wanted.',
      'The gas had been declared safe by an engineer with a dial. The cook sniffed, carried her pies into the yard, and asked for another engineer.',
    ],
    notToSay: ['transformation'],
  },
  'kabbalah.letter.samekh': {
    gloss: 'the letter of the prop, round and closed, set over sleep',
    trait: 'a support that goes all the way round',
    shadow: 'a leaning that has lost its outside',
    gifts: [
      '<holds> somebody up from the side they cannot see',
      '<lets> a hard question lie overnight and <finds> it smaller',
      '<stands> where a tired back will find something to lean on',
    ],
    prices: [
      '<rests> on a certainty that nobody has lifted for years',
      '<encircles> a friend with so much help that there is no way out',
      '<goes> round a matter again to be sure there is no door in it',
    ],
    scenes: [
      'One post of the old vine had rotted through in spring. By autumn it was the vine that was keeping the post upright.',
      'On the night coach {P} falls asleep against a stranger’s shoulder. At the terminus the stranger is still sitting very straight, and has missed a stop.',
      'The seesaw had one child and no other end. A hiker took the pack off his shoulders, tried it on the plank, and moved it in until she rose.',
    ],
    notToSay: ['divinely supported'],
  },
  'kabbalah.letter.ayin': {
    gloss: 'the letter of the eye, in Sefer Yetzirah the letter of anger',
    trait: 'a look that goes through to the back',
    shadow: 'a glare that has forgotten what it saw',
    gifts: [
      '<sees> the thing itself where others see what it cost',
      '<turns> a rage into an accurate description',
      '<looks> at a drawing for some time before asking who made it',
    ],
    prices: [
      '<reads> contempt in a face that was merely tired',
      '<stares> down a doubt that had come to be of use',
      '<finds> in a new jersey the one loop that was dropped',
    ],
    scenes: [
      'When the bidding was over, a man without a catalogue still stood before the unsold portrait. It was he who pointed out that the frame was silver.',
      'The builder begins to explain. {P} only looks at the wall, the explanation gets slower, and then he goes for the level himself.',
      'The forged banknote had been through two banks. The woman at the fish stall held it at arm’s length, closed one eye, and said that the queen had been happier.',
    ],
    notToSay: ['the evil eye', 'inner vision'],
  },
  'kabbalah.letter.pe': {
    gloss: 'the letter of the mouth, which may rule or serve',
    trait: 'a tongue that can set free or bind',
    shadow: 'a silence that is kept like a grudge',
    gifts: [
      '<finds> the word after which people can go home',
      '<says> no aloud where others would have changed seats',
      '<calls> a shy thing by its short name, and it comes',
    ],
    prices: [
      '<talks> a small wound into a large one',
      '<gives> away with the soup what was told over the wine',
      '<keeps> talking because the pause has begun to look round',
    ],
    scenes: [
      'In the waiting room there was a dispute about the draught. An old lady remarked that her canary would have liked it, and the window was shut without a vote.',
      'The sale of the school’s old pianos was going badly. The auctioneer stopped, told them who had learned on the third, and it went for the price of five.',
    ],
    notToSay: ['a way with words'],
  },
  'kabbalah.letter.tsadi': {
    gloss: 'the letter of the fish-hook and of the upright, set over taste',
    trait: 'a patience that draws up what lies hidden',
    shadow: 'a virtue with a barb in it',
    gifts: [
      '<waits> over still water until the true thing bites',
      '<swallows> nothing that has not been tasted first',
      '<draws> the reason out of a sulk without disturbing the sulk',
    ],
    prices: [
      '<fishes> for a confession with too kind a face',
      '<bends> so low to be fair that people step over',
      '<leans> on a principle until somebody else is holding it up',
    ],
    scenes: [
      'On the harbour wall a girl sat all day with a bent pin. Towards six she brought up a ring, and asked from boat to boat whose it was.',
      'The sauce has been praised by everyone. {P} takes a second spoonful, eyes shut, and says, correctly, lemon peel.',
      'The bucket had gone down the shaft with its rope. A farmer’s wife bent a toasting fork, lay on her front, and had said nothing to anyone when it came up.',
    ],
    notToSay: ['a righteous soul'],
  },
  'kabbalah.letter.qof': {
    gloss: 'the letter of the back of the head, set over laughter',
    trait: 'a knowledge kept behind the forehead',
    shadow: 'an echo taken for the voice',
    gifts: [
      '<laughs> at the one moment that lets everybody breathe',
      '<knows> more asleep than some committees do awake',
      '<turns> round to see who has been left at the bend',
    ],
    prices: [
      '<imitates> a feeling so well that it moves in',
      '<loses> sight of the front of things while guarding the rear',
      '<repeats> a borrowed laugh until the joke is nobody’s',
    ],
    scenes: [
      'During the long prayer a shoe squeaked. The bishop’s shoulders began to shake, and soon the whole front row was happier.',
      'Somebody waves, {P} waves back, and it was meant for a man behind. By the end of the week all three have had lunch.',
      'The guards at the palace are forbidden to smile. A hiccup went along the row from the left, and at the eighth bearskin it had become something else.',
    ],
    notToSay: ['mystical', 'a dreamer'],
  },
  'kabbalah.letter.resh': {
    gloss: 'the letter of the head, under which peace and war are paired',
    trait: 'a headship that starts with one’s own',
    shadow: 'a strife over who is to begin',
    gifts: [
      '<faces> the front when a row of people needs someone to follow',
      '<makes> the first offer, in figures, so that the second can be made',
      '<puts> on the ugly paper crown first, so that the party can begin',
    ],
    prices: [
      '<takes> command of an outing that had been drifting happily',
      '<leads> from the neck up and <forgets> the feet',
      '<settles> who goes in front for so long that it gets dark',
    ],
    scenes: [
      'There were nine of them and one sledge. The smallest sat down in front, pulled her hat straight, and at once it was clear who would push.',
      'Two tandems met on the plank bridge, and neither bell gave way. The front rider of the older one got off, bowed, and walked the whole thing backwards.',
    ],
    notToSay: ['a natural head'],
  },
  'kabbalah.letter.shin': {
    gloss: 'the mother letter of fire, a tooth with three points',
    trait: 'a heat that chews before it swallows',
    shadow: 'a flame that wants the whole wood',
    gifts: [
      '<warms> a cold company with one remark at its centre',
      '<breaks> down a tough idea until everybody can eat of it',
      '<chews> on a hard letter overnight and <replies> to the nub of it',
    ],
    prices: [
      '<bites> on a thing that would have melted',
      '<goes> through friends as a stove goes through kindling',
      '<heats> a mild dispute until it can be hammered',
    ],
    scenes: [
      'Three logs lay in the grate and would not take. The youngest guest moved the middle one by the breadth of a thumb, and jackets came off.',
      'The drizzle had put out the spirits of the whole camp. Somebody fried one onion, and tent after tent was unzipped.',
    ],
    notToSay: ['the fire of spirit'],
  },
  'kabbalah.letter.tav': {
    gloss: 'the last letter, a mark or seal, in which things are finished',
    trait: 'a finish that makes the rest readable',
    shadow: 'a full stop put in for safety',
    gifts: [
      '<signs> off a thing so that it need not be opened again',
      '<sees> the grace in what is plain, worn and done',
      '<writes> the date on the back, for whoever takes the picture down',
    ],
    prices: [
      '<closes> the file on a question that was still growing',
      '<brands> a person with a mistake of one afternoon',
      '<gums> down an envelope on a thought that was still coming',
    ],
    scenes: [
      'On the underside of every stool the carpenter burns a small cross. People who have never seen it say that those stools stand better.',
      'The dry stone wall had taken four summers. In the last gap its maker set a glass marble, facing the lane, and children have gone that way ever since.',
    ],
    notToSay: ['the end of the road'],
  },
}
