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
    ],
    prices: [
      '<hovers> between fire and water and <calls> it balance',
      '<leaves> unsaid the one syllable everybody is waiting for',
    ],
    scenes: [
      'Before the first note the conductor kept her arms down for as long as it takes to count to four. Afterwards that was what people talked about.',
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
    ],
    prices: [
      '<furnishes> an idea before asking whether it will stand',
      '<shuts> out a useful stranger along with the wind',
    ],
    scenes: [
      'Two beach towels and a windbreak, and the rain had hardly started. Inside the thing there were already four children and a rule about sand.',
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
    ],
    prices: [
      '<gives> on the move and <is> gone before the thanks',
      '<hoards> against a desert in the middle of a market town',
    ],
    scenes: [
      'The library van stops at the last farm as well. Along with the novels it has onions, stamps, and half an hour to spare.',
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
    ],
    prices: [
      '<lingers> on the threshold until the others have taken every seat',
      '<swings> to whichever side was leaned on last',
    ],
    scenes: [
      'Nobody has locked the parish hall since the key broke off. It has been used by a chess club, a sheep, and two people who wished to apologise.',
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
    ],
    prices: [
      '<tells> the whole street what belonged behind the curtain',
      '<airs> a thought before it has got its coat on',
    ],
    scenes: [
      'In August the tenant upstairs leaves the sash up and sings. Half the bakery queue knows the second verse by now.',
      'The meeting has gone stale by three. {P} says the thing about the budget in seven words, and somebody loosens a collar.',
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
    ],
    prices: [
      '<hangs> one more load on a nail that was already tired',
      'cannot hear a full stop without feeling for the next clause',
    ],
    scenes: [
      'There is a single brass peg behind the bar. Somehow the jackets of three people who are not speaking end up on it together.',
      'By way of answer {P} begins with the aunt, goes on to the drains, and comes at the question from behind. It will have been the answer all along.',
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
    ],
    prices: [
      '<parries> a remark that had been meant as a present',
      '<wins> the point and <mislays> the person who had made it',
    ],
    scenes: [
      'They had meant to settle it over lunch. Going down the stairs somebody said yes to half of it and no to the rest, and lunch was spent on lunch.',
      '{P} proposes things at a crossing, with the light about to change. Friends learn to answer on the far kerb.',
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
    ],
    prices: [
      '<admits> people by a side way that only three have found',
      '<watches> through the slats what might have been nicer to join',
    ],
    scenes: [
      'Between the two allotments runs a row of raspberry canes, about knee high. It keeps nobody out, and nobody has ever stepped across it.',
      'At a party {P} finds the wall from which every entrance can be seen. Whoever is let into that corner tends to stay until the coats.',
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
    ],
    prices: [
      '<tests> a friend with a silence and <sets> no time limit',
      '<saves> a kindness for so long that its season is over',
    ],
    scenes: [
      'In a biscuit tin under the stairs lay forty metres of rope. On the night of the flood it came out, and everyone asked how long it had been there.',
      "All through the row at the next table {P} stirs and says nothing. Weeks later one phrase of it turns up in {P's} advice to somebody else.",
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
    ],
    prices: [
      '<begins> again because the first millimetre was crooked',
      '<points> to a speck while someone is unveiling the statue',
    ],
    scenes: [
      'For a month the organ had been dumb. A visitor asked for a matchstick, reached in behind one pipe, and went back to the pew.',
      "It is a very short list on {P's} palm, in ballpoint, and each evening it washes off.",
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
    ],
    prices: [
      '<closes> on a gift before the giver has quite let go',
      '<covers> a flame so well that it goes out',
    ],
    scenes: [
      'The baker has no scales. She weighs the dough in her left hand, at Easter as in August, and inspectors have gone away thoughtful.',
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
    ],
    prices: [
      '<corrects> the pace of somebody who had stopped to look',
      '<teaches> a thing that was going well without it',
    ],
    scenes: [
      'Every evening the retired swimming master walks along the canal. Children who have never met him straighten their elbows as he goes by.',
      '"Slower, and then again," says the apprentice to {P}, who came in for a hinge. {P} stays until closing, and might well go home with a vice.',
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
    ],
    prices: [
      '<sinks> a question by agreeing with all of it',
      '<fills> the low places first and <thinks> the hills proud',
    ],
    scenes: [
      'After the argument someone ran the tap, and went on running it, over one cup. By the time the cup was clean it was possible to ask about supper.',
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
    ],
    prices: [
      '<dives> at the first hint of a hand',
      '<follows> a faint trace long past the point of good manners',
    ],
    scenes: [
      'The old ferryman says nothing about the weather. When he takes in the bench, people look up at a blue sky and fetch their washing.',
      'Somebody has called while {P} was out. {P} stands in the hall, breathes in once, and asks what the aunt wanted.',
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
    ],
    prices: [
      '<rests> on a certainty that nobody has lifted for years',
      '<encircles> a friend with so much help that there is no way out',
    ],
    scenes: [
      'One post of the old vine had rotted through in spring. By autumn it was the vine that was keeping the post upright.',
      'On the night coach {P} falls asleep against a stranger’s shoulder. At the terminus the stranger is still sitting very straight, and has missed a stop.',
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
    ],
    prices: [
      '<reads> contempt in a face that was merely tired',
      '<stares> down a doubt that had come to be of use',
    ],
    scenes: [
      'When the bidding was over, a man without a catalogue still stood before the unsold portrait. It was he who pointed out that the frame was silver.',
      'The builder begins to explain. {P} only looks at the wall, the explanation gets slower, and then he goes for the level himself.',
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
    ],
    prices: [
      '<talks> a small wound into a large one',
      '<gives> away with the soup what was told over the wine',
    ],
    scenes: [
      'In the waiting room there was a dispute about the draught. An old lady remarked that her canary would have liked it, and the window was shut without a vote.',
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
    ],
    prices: [
      '<fishes> for a confession with too kind a face',
      '<bends> so low to be fair that people step over',
    ],
    scenes: [
      'On the harbour wall a girl sat all day with a bent pin. Towards six she brought up a ring, and asked from boat to boat whose it was.',
      'The sauce has been praised by everyone. {P} takes a second spoonful, eyes shut, and says, correctly, lemon peel.',
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
    ],
    prices: [
      '<imitates> a feeling so well that it moves in',
      '<loses> sight of the front of things while guarding the rear',
    ],
    scenes: [
      'During the long prayer a shoe squeaked. The bishop’s shoulders began to shake, and soon the whole front row was happier.',
      'Somebody waves, {P} waves back, and it was meant for a man behind. By the end of the week all three have had lunch.',
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
    ],
    prices: [
      '<takes> command of an outing that had been drifting happily',
      '<leads> from the neck up and <forgets> the feet',
    ],
    scenes: [
      'There were nine of them and one sledge. The smallest sat down in front, pulled her hat straight, and at once it was clear who would push.',
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
    ],
    prices: [
      '<bites> on a thing that would have melted',
      '<goes> through friends as a stove goes through kindling',
    ],
    scenes: [
      'Three logs lay in the grate and would not take. The youngest guest moved the middle one by the breadth of a thumb, and jackets came off.',
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
    ],
    prices: [
      '<closes> the file on a question that was still growing',
      '<brands> a person with a mistake of one afternoon',
    ],
    scenes: [
      'On the underside of every stool the carpenter burns a small cross. People who have never seen it say that those stools stand better.',
    ],
    notToSay: ['the end of the road'],
  },
}
