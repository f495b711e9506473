import type { Cards } from '../card.ts'

/** What becomes of two where the first one’s Sun, the wish to be somebody, meets a point of the other’s. */
export const SYNASTRY_OF_THE_SUN: Cards = {
  'western.synastry.sun-sun.join': {
    trait: 'a likeness of purpose that needs no explaining',
    shadow: 'a single stage with two people walking on',
    gifts: ['<understands> without a word why the other could not let a thing go'],
    prices: ['<competes> for the same chair and <calls> it a coincidence'],
    scenes: [
      'At the microphone both have prepared a welcome, and it is nearly the same welcome. {A} reads out the top half and {B} the bottom.',
    ],
    notToSay: ['two suns', 'twin egos'],
  },
  'western.synastry.sun-sun.flow': {
    trait: 'an ambition that recognises its own kind',
    shadow: 'a mutual respect that forgets to be curious',
    gifts: ['<wishes> each other success and <means> the particular success in question'],
    prices: ['<agrees> so readily about what matters that nobody tests it'],
    scenes: [
      'When the prize goes to {B}, somebody looks round for {A}. {A} is at the back, standing on a crate to see better.',
    ],
    notToSay: ['a harmonious match'],
  },
  'western.synastry.sun-sun.strain': {
    trait: 'a rivalry between two ways of being somebody',
    shadow: 'a habit of taking a difference for a verdict',
    gifts: ['<sharpens> each other’s aims by refusing to find them obvious'],
    prices: ['<waits> for the other to say that it was well done'],
    scenes: [
      'A shop would need one name over the window. It would go without any for a year, because {A} and {B} each have an excellent one.',
    ],
    notToSay: ['an ego clash'],
  },
  'western.synastry.sun-moon.join': {
    trait: 'a warmth that arrives where it was wanted',
    shadow: 'a household that runs on one person’s weather',
    gifts: [
      '{A} <knows> what to do and {B} <knows> how it will feel',
      '{B} <feels> more at home in a strange town with {A} in it',
    ],
    prices: ['{B} <reads> every shade in {A}, who <is> only looking for a pen'],
    scenes: [
      'On the first evening in the rented cottage {A} finds the fuse box and {B} finds the blankets. By nine it might have been theirs for years.',
    ],
    notToSay: ['the classic marriage aspect', 'made for each other'],
  },
  'western.synastry.sun-moon.flow': {
    trait: 'an ease between what one wants and another needs',
    shadow: 'a comfort that neither cares to disturb',
    gifts: ['{A} <takes> the lead in a way that <lets> {B} breathe out'],
    prices: ['{B} <follows> along and <finds> out late that there was another wish'],
    scenes: [
      'Neither has mentioned what day it is. {A} comes by with a plant for the balcony, and {B} has already set out two cups.',
    ],
    notToSay: ['natural complement'],
  },
  'western.synastry.sun-moon.strain': {
    trait: 'a pull between getting on and being held',
    shadow: 'a day’s success that costs an evening’s peace',
    gifts: ['{B} <reminds> {A} that people live inside the plans'],
    prices: [
      '{A} <announces> good news in a tone that <shuts> {B} out of it',
      '{B} <sulks> at a schedule and <cannot> say what is wrong with it',
    ],
    scenes: [
      'The promotion means moving in spring. {A} has the map out before {B}, who has only just planted the beans, can find anything to say.',
    ],
    notToSay: ['opposites attract', 'emotional incompatibility'],
  },
  'western.synastry.sun-mercury.join': {
    trait: 'a person put into words by another',
    shadow: 'a commentary that never leaves the room',
    gifts: ['{B} <finds> the sentence for what {A} <is> trying to become'],
    prices: ['{A} <talks> over the very thought that was being paid as a tribute'],
    scenes: [
      'For the application {A} has four pages of achievements. {B} crosses them out, writes a paragraph underneath, and {A} reads it twice with hot ears.',
    ],
    notToSay: ['great communication'],
  },
  'western.synastry.sun-mercury.flow': {
    trait: 'a conversation that knows where it is going',
    shadow: 'a cleverness kept for an audience of one',
    gifts: ['<thinks> better aloud in this company than alone at a desk'],
    prices: ['<turns> a decision into a pleasant subject and <leaves> it there'],
    scenes: [
      'The bus is replaced by a walk of an hour, and the hour is short. At the end of it {A} has a plan and {B} has improved the title.',
    ],
    notToSay: ['on the same wavelength'],
  },
  'western.synastry.sun-mercury.strain': {
    trait: 'a remark that lands on somebody’s pride',
    shadow: 'a correction offered at the wrong moment',
    gifts: ['{B} <spots> the weak joint in what {A} <is> proudest of'],
    prices: ['{A} <hears> a question about the detail as a doubt about the person'],
    scenes: [
      'It is a handsome toast, with one date wrong. {B} supplies the right one, quite softly, and the glasses stay in the air.',
    ],
    notToSay: ['mind versus ego'],
  },
  'western.synastry.sun-venus.join': {
    trait: 'a liking that makes somebody shine a little more',
    shadow: 'a devotion with a mirror in it',
    gifts: ['{B} <delights> in {A} and <has> good taste in what to praise'],
    prices: ['{A} <comes> to need the applause more than the company'],
    scenes: [
      'Before the reunion {B} straightens one lapel and takes away the second brooch. {A} goes in looking as {A} has always hoped to look.',
    ],
    notToSay: ['true love', 'adoration'],
  },
  'western.synastry.sun-venus.flow': {
    trait: 'a pleasure in each other that asks for little',
    shadow: 'a niceness that lets a hard word go unsaid',
    gifts: ['<makes> an ordinary afternoon feel as if it had been chosen'],
    prices: ['<smooths> over a matter that had been worth five rough minutes'],
    scenes: [
      'They go for a doormat. They come back with a small painting of a goat, which {A} carries, and which {B} has beaten down by half.',
    ],
    notToSay: ['affectionate bond'],
  },
  'western.synastry.sun-venus.strain': {
    trait: 'a fondness at odds over what is worth having',
    shadow: 'a taste that feels like a judgement',
    gifts: ['<teaches> each other to enjoy something they would have walked past'],
    prices: ['{A} <spends> on a grand gesture where {B} had wanted a small attention'],
    scenes: [
      'For a housewarming {A} sends a bronze heron, shoulder high. {B} thanks {a.them} sincerely, and moves it every month, hoping to find where it goes.',
    ],
    notToSay: ['mismatched love languages'],
  },
  'western.synastry.sun-mars.join': {
    trait: 'an impulse and an aim that spark together',
    shadow: 'a contest that neither remembers starting',
    gifts: ['{B} <gets> {A} out of the armchair and into the thing itself'],
    prices: ['<turns> a stroll into a race and then <argues> about the finish'],
    scenes: [
      'A stuck jar goes round the picnic. By the time it reaches {A} and {B} there is a crowd, a technique each, and finally glass.',
    ],
    notToSay: ['fireworks', 'a power couple'],
  },
  'western.synastry.sun-mars.flow': {
    trait: 'a courage that is easily lent',
    shadow: 'a taste for action that skips the talking',
    gifts: ['{A} <says> where and {B} <has> the rucksack on already'],
    prices: ['<mistakes> being busy together for being close'],
    scenes: [
      'The roof of the hut is to be discussed in autumn. Over one long weekend {A} measures and {B} hammers, and the meeting is held underneath it.',
    ],
    notToSay: ['a dynamic duo'],
  },
  'western.synastry.sun-mars.strain': {
    trait: 'a pride and a temper at close quarters',
    shadow: 'a challenge heard in every suggestion',
    gifts: ['<brings> out a nerve in each other that politeness had put to sleep'],
    prices: ['{B} <pushes> exactly where {A} <is> least willing to be moved'],
    scenes: [
      'The remark concerns the tyres, and there is no more of it than that. {A} and {B} drive the next hundred miles without the radio.',
    ],
    notToSay: ['a battle of wills'],
  },
  'western.synastry.sun-jupiter.join': {
    trait: 'a belief in somebody that enlarges them',
    shadow: 'an encouragement with no brakes on it',
    gifts: ['{B} <thinks> {A} capable of more, and <turns> out to be right'],
    prices: ['<promises> the whole street a party on the strength of one good month'],
    scenes: [
      'The evening class is meant as a hobby. {B} keeps asking when the exhibition is, until {A}, to be left alone, arranges one.',
    ],
    notToSay: ['lucky for each other'],
  },
  'western.synastry.sun-jupiter.flow': {
    trait: 'a goodwill that looks for reasons to be pleased',
    shadow: 'an optimism that leaves the sums to others',
    gifts: ['<makes> each other more generous than either is alone'],
    prices: ['<forgives> lateness, debts and excuses until it is a way of life'],
    scenes: [
      'The tent leaks, and the other tent is at home. {A} finds it interesting, {B} finds it hilarious, and the wet campers next door move in.',
    ],
    notToSay: ['blessed union'],
  },
  'western.synastry.sun-jupiter.strain': {
    trait: 'a large idea that swells between two people',
    shadow: 'a sermon where a hand was wanted',
    gifts: ['<dares> together what each had been sensible enough to drop'],
    prices: ['{B} <holds> a principle over {A} that was meant for everyone'],
    scenes: [
      'It begins as a stall for surplus plums. By August there are a logo, four hundred jars and a van, and {A} and {B} no longer like plums.',
    ],
    notToSay: ['too much of a good thing'],
  },
  'western.synastry.sun-saturn.join': {
    trait: 'a bond with work and duty in the mortar',
    shadow: 'an approval to be earned again each week',
    gifts: [
      '{B} <gives> {A} a frame that a flourish can be hung on',
      '<keeps> an agreement years after the enthusiasm has moved away',
    ],
    prices: ['{A} <feels> examined by a person who thought it was help'],
    scenes: [
      'Once a month {A} would bring the accounts to {B}, who reads them to the last column. Nothing is said at the end, and {A} walks home taller.',
    ],
    notToSay: ['a karmic tie', 'a heavy relationship'],
  },
  'western.synastry.sun-saturn.flow': {
    trait: 'a reliance that grew slowly and sits firmly',
    shadow: 'a steadiness taken for a lack of feeling',
    gifts: ['{A} <brightens> what {B} <has> built, and {B} <makes> it last'],
    prices: ['<puts> off pleasure to a date that the work keeps moving'],
    scenes: [
      'Of a shared allotment {A} would pick what is to be grown. {B} sharpens the spade in November, and neither ever thanks the other.',
    ],
    notToSay: ['stability'],
  },
  'western.synastry.sun-saturn.strain': {
    trait: 'a caution that overshadows a wish',
    shadow: 'a coldness that began as concern',
    gifts: ['{B} <asks> the price of a plan before anyone <has> to pay it'],
    prices: [
      '{A} <stops> mentioning hopes in order not to have them weighed',
      '{B} <is> cast as the brake and in time <forgets> how to coast',
    ],
    scenes: [
      'The model theatre takes all of Saturday. {B} looks it over with real interest and asks where, exactly, it is going to be kept.',
    ],
    notToSay: ['a cold father figure', 'a blocked relationship'],
  },
  'western.synastry.sun-ascendant.join': {
    trait: 'a likeness to what somebody wants to be',
    shadow: 'an impression worn until it fits badly',
    gifts: ["{B} <carries> {A's} purpose into rooms and <makes> it look natural"],
    prices: ['{A} <forgets> that a manner so familiar has a stranger behind it'],
    scenes: [
      'At a conference two people ask whether they are related. {A} is flattered, {B} is asked the way to the lifts as though {b.they} <was> {A}.',
    ],
    notToSay: ['instant recognition'],
  },
  'western.synastry.sun-ascendant.flow': {
    trait: 'an approach that finds the front gate open',
    shadow: 'a good impression that is left at that',
    gifts: ['{B} <has> a way of arriving that <puts> {A} in good heart'],
    prices: ['<enjoys> the surface so much that the cellar stays unvisited'],
    scenes: [
      'In a waiting room full of coats {B} sits down next to {A}, of all places. They are still on the subject of lighthouses when the receptionist gives up calling.',
    ],
    notToSay: ['good chemistry'],
  },
  'western.synastry.sun-ascendant.strain': {
    trait: 'a manner that obscures a meaning',
    shadow: 'a first impression that keeps being renewed',
    gifts: ['{A} <sees> through the manner to somebody worth the trouble'],
    prices: ['{B} <comes> across to {A} as an objection on two legs'],
    scenes: [
      'On Mondays {B} comes in whistling while {A} is being solemn about the week. It is only whistling, and there is a note about it on the board.',
    ],
    notToSay: ['bad first impression'],
  },
  'western.synastry.sun-uranus.join': {
    trait: 'a person surprised into being more themselves',
    shadow: 'an excitement that will not sit down',
    gifts: ['{B} <opens> a way out that {A} had walked past every day'],
    prices: ['{A} <cannot> make a plan with {B} that survives until Thursday'],
    scenes: [
      '{A} has always parted {a.their} hair on the left. {B}, passing behind the chair, asks why, and goes to put the washing in.',
    ],
    notToSay: ['electric attraction'],
  },
  'western.synastry.sun-uranus.flow': {
    trait: 'a friendship that leaves the latch up',
    shadow: 'a lightness that can look like indifference',
    gifts: ['{B} <gives> {A} leave to be odd in a useful direction'],
    prices: ['<lets> months go by on the theory that neither would mind'],
    scenes: [
      'A postcard from {B} says only that trams are the answer. {A}, who has been stuck on the same drawing since June, sees at once what is meant.',
    ],
    notToSay: ['free spirits'],
  },
  'western.synastry.sun-uranus.strain': {
    trait: 'a leader met by one who will not follow',
    shadow: 'a rebellion that needs somebody to rebel against',
    gifts: ['{B} <shakes> {A} loose from an idea that had become a statue'],
    prices: ['{A} <calls> the vote and {B} <has> already left by the fire escape'],
    scenes: [
      'The seating plan is finished, with calligraphy. {B} comes in late, swaps two cards for the fun of it, and {A} does not laugh.',
    ],
    notToSay: ['unstable'],
  },
  'western.synastry.sun-neptune.join': {
    trait: 'an admiration that paints while it looks',
    shadow: 'a portrait the sitter must live up to',
    gifts: ['{B} <sees> in {A} a fineness that others had not waited for'],
    prices: ['{A} <disappoints> somebody by having a cold and opinions about parking'],
    scenes: [
      'In the story that {B} tells, {A} plays the cello by candlelight through the power cut. It was a ukulele, if anything, and there was a torch.',
    ],
    notToSay: ['spiritual union', 'delusion'],
  },
  'western.synastry.sun-neptune.flow': {
    trait: 'an understanding that goes on below the words',
    shadow: 'a vagueness both find restful',
    gifts: ["{B} <softens> {A's} resolve without weakening it"],
    prices: ['<assumes> a thing was agreed because the mood was so good'],
    scenes: [
      'They sit on the sea wall until the ferry has become a light. On the way back {A} says that it is settled then, and {B} says yes, wondering what.',
    ],
    notToSay: ['psychic link'],
  },
  'western.synastry.sun-neptune.strain': {
    trait: 'a clear wish that meets a fog',
    shadow: 'an evasion both take for tenderness',
    gifts: ['{A} <learns> from {B} that not everything true can be pinned down'],
    prices: ['{B} <says> what {A} <hopes> to hear, and <means> it at the time'],
    scenes: [
      'Asked straight out whether the deposit has been paid, {B} speaks warmly about trust. {A} is halfway down the stairs before noticing that it was no answer.',
    ],
    notToSay: ['deception', 'a fool’s paradise'],
  },
  'western.synastry.sun-pluto.join': {
    trait: 'an influence that goes down to the footings',
    shadow: 'a watchfulness that will not take leave',
    gifts: ['{B} <gets> {A} to want a thing with the whole weight'],
    prices: ['{A} <finds> {a.their} choices being steered by a silence'],
    scenes: [
      'Over the washing-up {B} asks what {A} is really afraid of. {A} goes on drying, and some months later may date a good deal from it.',
    ],
    notToSay: ['obsession', 'soul transformation'],
  },
  'western.synastry.sun-pluto.flow': {
    trait: 'a strength that passes under the table',
    shadow: 'an alliance that outsiders find rather closed',
    gifts: ['{B} <backs> {A} where it is dangerous and nobody would know'],
    prices: ['<keeps> between them a thing the others had a right to hear'],
    scenes: [
      'When the committee turns on {A}, only one hand stays down. Afterwards {B} drives {a.them} home the long way and does not refer to it.',
    ],
    notToSay: ['intense bond'],
  },
  'western.synastry.sun-pluto.strain': {
    trait: 'a struggle over whose will is the ground',
    shadow: 'a need to win that outlives the question',
    gifts: ['<finds> out in each other’s company how much they can bear'],
    prices: [
      '{B} <wants> to know what {A} <is> entitled to keep',
      '{A} <makes> a stand over a trifle because the large thing feels lost',
    ],
    scenes: [
      'The password for the shared folder has been changed again. {A} asks for it lightly, {B} gives it lightly, and somebody at the next desk goes for a walk.',
    ],
    notToSay: ['toxic', 'power struggle'],
  },
}
