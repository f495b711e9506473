/** What a key comes to when it is lived low, in the middle and high. */
export interface KeyExpressions {
  readonly low: string
  readonly middle: string
  readonly high: string
}

/** The three levels of a key. Throws for a number that is no key. */
export function expressionsOf(key: number): KeyExpressions {
  const expressions = KEY_EXPRESSIONS[key]
  if (expressions === undefined) throw new RangeError(`${key} is not a Gene Key`)
  return expressions
}

/**
 * Our own descriptions of the 64 keys, written from the images of the hexagrams and the
 * gates' places in the bodygraph. Each is a noun phrase that follows "is".
 */
export const KEY_EXPRESSIONS: Readonly<Record<number, KeyExpressions>> = {
  1: {
    low: 'a grey spell in which nothing seems worth making and every blank page is taken as a verdict',
    middle: 'an own way of doing things that needs no permission and repeats nobody',
    high: 'work so plainly itself that others remember what they meant to make',
  },
  2: {
    low: 'a sense of having missed the turning, with every road looking equally wrong',
    middle: 'a quiet compass that knows where to go and lets others do the driving',
    high: 'the feeling that every detour was part of one road',
  },
  3: {
    low: 'a tangle of false starts, each abandoned as soon as it becomes difficult',
    middle: 'the playfulness that tries the odd solution and turns a mess into a method',
    high: 'the wonder of a child before whatever has not been tried yet',
  },
  4: {
    low: 'a quick answer used as a weapon, and a short temper with those who are slower',
    middle: 'the patience to work a problem until the answer serves everyone in it',
    high: 'a mind that has looked so closely it has nobody left to blame',
  },
  5: {
    low: 'a foot tapping under the table, hurrying seasons that have their own clock',
    middle: 'a life set to a rhythm of its own, in which waiting is no loss',
    high: 'the unhurried ease of someone for whom the moment is always the right length',
  },
  6: {
    low: 'a guarded border where every approach is met as an attack',
    middle: 'the tact that knows when to open the gate and when to leave it shut a little longer',
    high: 'a nearness in which nobody has anything left to defend',
  },
  7: {
    low: 'a crown fought over, or a following split into those for and those against',
    middle: 'the gift of standing half a step ahead and showing where the ground is firm',
    high: 'an influence that works by example alone and leaves everyone taller',
  },
  8: {
    low: 'a borrowed manner, kept bland so as not to be singled out',
    middle: 'a signature that can be recognized in the smallest thing done',
    high: 'a difference so finely worn that it gives others leave to be different',
  },
  9: {
    low: 'days lost in small errands while the one thing that matters lies untouched',
    middle: 'the steady attention that moves a mountain by the spoonful',
    high: 'a concentration so whole that no obstacle finds anything to hold on to',
  },
  10: {
    low: 'a mirror consulted at every step, and a self forever under repair for an audience',
    middle: 'the ease of someone who behaves the same whether or not anyone is looking',
    high: 'the plain happiness of existing, with no case left to make for it',
  },
  11: {
    low: 'a head full of pictures that never see daylight, or that are taken for the world',
    middle: 'the gift of imagining how things could be and making others want it',
    high: 'an inner brightness that asks for nothing to be added',
  },
  12: {
    low: 'a fine feeling kept behind glass and a tongue that cuts whoever comes too near',
    middle: 'the sense for what to say, to whom, and in which mood it will be heard',
    high: 'a voice from which everything that was not love has been left out',
  },
  13: {
    low: 'old stories heard so often that the new one is no longer listened to',
    middle: 'an ear that catches what a person means beneath what is being said',
    high: 'the listening in which strangers discover that they were never strangers',
  },
  14: {
    low: 'strength rented out to aims that are not its own, for pay that does not feed it',
    middle: 'the skill that comes of doing what is loved, and the plenty that follows',
    high: 'a wealth that grows as it is poured into what deserves it',
  },
  15: {
    low: 'a flat routine from which every extreme, and every color, has been ironed out',
    middle: 'a warmth toward all human rhythms, the odd ones above all, that draws people in',
    high: 'a life in flower that makes its whole surroundings bloom',
  },
  16: {
    low: 'a shrug, and a talent left in its case because others seem to play so well',
    middle: 'the delight in practice that picks up one skill after another and joins them',
    high: 'the moment when technique disappears and only the music is left',
  },
  17: {
    low: 'a view held so tightly that every fact is sorted by which side it is on',
    middle: 'the eye that sees where a pattern leads long before it gets there',
    high: 'a vision wide enough to hold all views at once without strain',
  },
  18: {
    low: 'a red pencil for everyone, its own author most of all',
    middle: 'the honest correction that mends what is broken and leaves the rest alone',
    high: 'the discovery that the flaw, too, belonged to the design',
  },
  19: {
    low: 'a hunger for being needed that says yes until nothing is left to give',
    middle: 'fine antennae for what others need, and for where that need ends',
    high: 'a giving so complete that giver and gift cannot be told apart',
  },
  20: {
    low: 'a life skated over at speed, always halfway into the next thing',
    middle: 'the sureness of one who acts from where the feet are standing',
    high: 'a now so fully inhabited that others stop to breathe in it',
  },
  21: {
    low: 'a fist around everything that might go wrong, which then does',
    middle: 'the firm hand that takes charge of what is its own and leaves the rest be',
    high: 'the courage to stake everything, including the steering wheel',
  },
  22: {
    low: 'a mood that wounds in passing and later cannot recall having done so',
    middle: 'the charm of someone who lets feeling show without making others pay for it',
    high: 'a gentleness that has been through the worst and came out open',
  },
  23: {
    low: 'an explanation that grows another branch with each sentence until nobody follows',
    middle: 'the one plain sentence that lets something new be understood',
    high: 'a knowing that has been boiled down to its last drop',
  },
  24: {
    low: 'a thought that circles back to the same place and calls the circling thinking',
    middle: 'the turn of mind that comes upon the answer by leaving the question alone',
    high: 'the hush between two thoughts, in which everything has already been said',
  },
  25: {
    low: 'a heart drawn in for fear of being hurt again, with a reason for each bar',
    middle: 'the openness that lets life be as it comes and is seldom ill at ease with it',
    high: 'an affection that makes no exceptions',
  },
  26: {
    low: 'a performance that sells, above all, the seller',
    middle: 'the persuasive touch that finds the best in a thing and puts it in the window',
    high: 'the art of doing great good without a trace of having been there',
  },
  27: {
    low: 'a care that keeps accounts, or one that feeds everyone and starves at its own table',
    middle: 'the kind of looking after that asks first what would really nourish',
    high: 'a generosity that has forgotten there was ever somebody to be generous',
  },
  28: {
    low: 'a fear that nothing is worth the risk, and a life spent on its edge',
    middle: 'the nerve to play the game with everything, for the sake of the game',
    high: 'a life so completely spent that death finds nothing to take',
  },
  29: {
    low: 'a yes given too quickly and then served out like a sentence',
    middle: 'the staying power that starts only what it can see through, and does',
    high: 'a promise kept so faithfully that it begins to carry the one who made it',
  },
  30: {
    low: 'a burning for the next experience that consumes the one at hand',
    middle: 'the light touch that feels every flame and clings to none',
    high: 'a joy so intense that it has burned away whatever it was about',
  },
  31: {
    low: 'a platform mistaken for a person, and a voice in love with its echo',
    middle: 'the gift of saying what a whole group was about to think',
    high: 'a leader so much at the service of others that the post could stand empty',
  },
  32: {
    low: 'a fear of falling that clutches at what ought to be let go',
    middle: 'the instinct for what will last, and the care that brings it through winter',
    high: 'a reverence for the long line of those who carried life this far',
  },
  33: {
    low: 'the same mistake made in a new town because the last was never looked at',
    middle: 'the retreat in which an experience is allowed to become a story with a meaning',
    high: 'a memory so clear that it shows things as they have always been',
  },
  34: {
    low: 'power that pushes because it can, and wonders why it meets walls',
    middle: 'the quiet muscle that waits to be called upon and then moves without effort',
    high: 'a might so much at home in itself that it never has to be shown',
  },
  35: {
    low: 'an itch for something new that leaves each place before having been there',
    middle: 'the taste for the unknown that comes back richer and shares the spoils',
    high: 'a heart for which the world has no far side',
  },
  36: {
    low: 'a storm made out of every feeling, and a crisis wherever things were calm',
    middle:
      'the warmth of someone who has been in the dark and is not afraid to sit there with another',
    high: 'a heart that has room for the whole of human pain and is not darkened by it',
  },
  37: {
    low: 'a bargain for belonging in which affection must be earned by giving in',
    middle: 'the friendliness that seats everyone at the same table and on the same chairs',
    high: 'a softness toward all that lives, which turns out to be stronger than it looks',
  },
  38: {
    low: 'a fight picked because fighting is the only way to feel alive',
    middle: 'the stubbornness that keeps standing for what it knows to be worth it',
    high: 'the upright bearing of one who fights only for what is larger, and without hatred',
  },
  39: {
    low: 'a needle that finds the sore spot and is proud of its aim',
    middle: 'the spark that gets stuck people moving again, often with a laugh',
    high: 'the jolt that knocks the door off a cage somebody had taken for a house',
  },
  40: {
    low: 'a worker worn thin by being useful, too proud or too guilty to lie down',
    middle: 'the strength to say no, which makes the yes worth having',
    high: 'a will that has stopped pushing and finds itself carried',
  },
  41: {
    low: 'a film of tomorrow running behind the eyes while today goes unlived',
    middle: 'the feel for a beginning that has not happened yet, and the patience to let it ripen',
    high: 'a well from which whole worlds rise without being summoned',
  },
  42: {
    low: 'a script for how things must turn out, and grief at every line that is changed',
    middle: 'the ease of seeing a thing through to its end and then letting it end',
    high: 'a feast held for every ending as for every birth',
  },
  43: {
    low: 'an inner voice so loud that nobody else can be heard, and nobody is',
    middle: 'the sudden knowing that turns a question round, and the wit to wait until it is asked',
    high: 'the thunderclap after which a mind never closes again',
  },
  44: {
    low: 'a meddling hand that arranges people by an old fear of who they might be',
    middle: 'the nose for who belongs together and what they could do as one',
    high: 'a circle in which everyone leads in turn and nobody needs to rule',
  },
  45: {
    low: 'a treasury guarded by rank, in which those below learn to obey or to steal',
    middle: 'the hand that gathers what there is so that all of it goes further',
    high: 'a house where having and sharing have become one word',
  },
  46: {
    low: 'a body dragged along like a duty and a sour face at whatever luck brings',
    middle: 'the pleasure in being flesh and blood, and the good fortune that seems to seek it out',
    high: 'a body that has turned wholly into praise',
  },
  47: {
    low: 'a weight of unsorted memory that makes each thought feel like fate',
    middle: 'the alchemy that waits in the dark until the heavy thing shows what it was for',
    high: 'a whole past seen by another light, and nothing in it wasted',
  },
  48: {
    low: 'a well that is feared to be dry, and so is never drawn from',
    middle: 'the knack of having deep down exactly what the hour requires',
    high: 'a depth that answers by itself when it is no longer measured',
  },
  49: {
    low: 'a slammed door, and principles remembered only after the slamming',
    middle: 'the readiness to overturn what has stopped serving life, and to do it for everyone',
    high: 'the death of an old order borne so gladly that a new one simply begins',
  },
  50: {
    low: 'a rule bent for one that poisons the pot for all',
    middle: 'the sense of balance that keeps the fire right under the common meal',
    high: 'a law so much in tune with life that no one notices having kept it',
  },
  51: {
    low: 'a nervous dread of the next blow, or the urge to strike first',
    middle: 'the pluck to leap ahead of everyone into what nobody has dared',
    high: 'the shock that ends a long sleep',
  },
  52: {
    low: 'a pressure without an outlet: frozen one day, frantic the next',
    middle: 'the calm that holds its fire until the target has come close',
    high: 'a mountain at rest, around which the weather happens',
  },
  53: {
    low: 'one beginning after another, none of them allowed to grow up',
    middle: 'the push that sets a thing going and lets it widen ring by ring',
    high: 'a growth so natural that there is always more than enough of it',
  },
  54: {
    low: 'a ladder climbed for the climbing, with an eye on whoever is higher',
    middle: 'the drive to rise that takes its people along',
    high: 'an ambition that has outgrown the world and goes on upward',
  },
  55: {
    low: 'a mood blamed on whoever happens to be near, and a cup forever half empty',
    middle: 'the discovery that the wave can be ridden and nobody else is steering it',
    high: 'a spirit that soars because nothing was ever holding it down',
  },
  56: {
    low: 'a restless channel-hopping of the senses that keeps away one feeling',
    middle: 'the storyteller who brings home from every wandering something for the others',
    high: 'a drunkenness on life that needs no drink',
  },
  57: {
    low: 'a shiver about tomorrow that takes every rustle for a wolf',
    middle: 'the soft inner voice that knows in time, and the good sense to obey it at once',
    high: 'an air so still that the future can be heard in it',
  },
  58: {
    low: 'a fault found in every pleasure, and joy put off until things are better',
    middle: 'the zest that wants to make life better because it loves it as it is',
    high: 'a gladness with no cause and therefore no end',
  },
  59: {
    low: 'a closeness sought with a mask on, and walls where skin was offered',
    middle: 'the courage to be seen that makes another person drop the guard as well',
    high: 'two who hide nothing, through whom the light falls unbroken',
  },
  60: {
    low: 'a shape kept long after the life has gone out of it',
    middle: 'the practical magic that takes the limits as given and builds the new out of them',
    high: 'the fairness of things themselves, in which each seed gets its season',
  },
  61: {
    low: 'a pressure to know the unknowable that wears the mind down to splinters',
    middle: 'the sudden breath from elsewhere that turns not-knowing into song',
    high: 'a mystery no longer pressed for an answer, and holy because of it',
  },
  62: {
    low: 'a forest of facts in which the feeling of being right replaces the feeling of being alive',
    middle: 'the exact word and the small detail that make the great thing workable',
    high: 'a care that leaves no detail unloved',
  },
  63: {
    low: 'a suspicion that turns on the self and gnaws at whatever was sound',
    middle: 'the searching question, put to the theory and not to the person',
    high: 'a certainty that has survived every question and so needs no proof',
  },
  64: {
    low: 'a blur of images from the past that will not settle into sense',
    middle: 'the inner cinema that, left to run, makes art out of the jumble',
    high: 'the dawn in which all the pictures turn out to be one',
  },
}
