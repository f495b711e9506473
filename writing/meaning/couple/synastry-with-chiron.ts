import type { Cards } from '../card.ts'

/** What becomes of two where one's Chiron, the hurt that learns and teaches, meets a light, a planet or an angle of the other's. */
export const SYNASTRY_WITH_CHIRON: Cards = {
  'western.synastry.sun-chiron.join': {
    trait: 'a light that falls straight on a sore place',
    shadow: 'a confidence that makes somebody feel bare',
    gifts: ["{A} <treats> {B's} weak point as if it were merely a point"],
    prices: ['{B} <compares>, at the worst moment, with someone who was never told no'],
    scenes: [
      "{B} does not go in the water. {A} does not ask why, and swims across with {B's} hat on, so that part of {b.them} has been.",
    ],
    notToSay: ['healing light'],
  },
  'western.synastry.sun-chiron.flow': {
    trait: 'a warmth that somebody’s scar can stand',
    shadow: 'a kindness that would like to have cured something',
    gifts: ['{A} <values> in {B} the very thing {b.they} <apologises> for'],
    prices: ['{A} <tells> how {B} got over it, with {A} in the story'],
    scenes: [
      'Left and right may be much the same to {B}. {A} takes to giving directions by church and cake shop, to everyone, and people think it is a local custom.',
    ],
    notToSay: ['healer'],
  },
  'western.synastry.sun-chiron.strain': {
    trait: 'a glare that brings out an old mark',
    shadow: 'a pride that steps on something, unaware',
    gifts: ['{A} <learns> from {B} what a success looks like from below'],
    prices: [
      '{A} <shines> hardest where {B} once <failed>',
      "{B} <deflates> a joy of {A's} with a small true remark",
    ],
    scenes: [
      '{A} wins a thing that {B} was once entered for. On the way home {B} says that the cup is plated.',
    ],
    notToSay: ['wounded ego'],
  },
  'western.synastry.moon-chiron.join': {
    trait: 'a tenderness that goes directly to the hurt',
    shadow: 'a pity that will not let it close',
    gifts: ['{A} <knows> before {B} when it is going to ache'],
    prices: ['{A} <nurses> what {B} had meant to forget'],
    scenes: [
      'On one date in the year {B} is always rather loud. {A} never mentions it, and there is always, on that date, a pie.',
    ],
    notToSay: ['emotional healing'],
  },
  'western.synastry.moon-chiron.flow': {
    trait: 'a comfort that does not ask for the story',
    shadow: 'a softness that keeps a wound at school',
    gifts: ['{A} <lets> {B} be sore without making a visit of it'],
    prices: ['<cherishes> together a trouble that was nearly over'],
    scenes: [
      'Neither of them likes the dark in strange houses. They do not say so, and the one who wakes first puts the landing on.',
    ],
    notToSay: ['nurturing'],
  },
  'western.synastry.moon-chiron.strain': {
    trait: 'a need that knocks on somebody’s bruise',
    shadow: 'a rebuff that was really a flinch',
    gifts: ['{A} <finds> that being kept off is not being disliked'],
    prices: [
      '{A} <wants> comfort of just the sort {B} never <got>',
      '{B} <lectures> where an arm was wanted',
    ],
    scenes: [
      '{A} comes to be told it will be all right. {B}, who is seldom told so, explains with great care why it might not.',
    ],
    notToSay: ['rejection'],
  },
  'western.synastry.mercury-chiron.join': {
    trait: 'a word that lands on what was never said',
    shadow: 'a joke with a nerve in it',
    gifts: ["{A} <finds> for {B's} old trouble a name one can live with"],
    prices: ['{A} <is> witty about it a day too early'],
    scenes: [
      'Somebody may once have called {B} slow. {A} looks at the sums, says that they are not slow but long, and asks how the trick is done.',
    ],
    notToSay: ['painful words'],
  },
  'western.synastry.mercury-chiron.flow': {
    trait: 'a talk with good manners round a scar',
    shadow: 'a cleverness about other people’s pain',
    gifts: ['{A} <asks> in such a way that {B} can leave it at that'],
    prices: ['<compares> wounds as others compare holidays'],
    scenes: [
      '{B} dislikes the telephone and falls silent on it. {A} gets into the way of ringing, letting it be quiet, and going on as if the line were bad.',
    ],
    notToSay: ['healing words'],
  },
  'western.synastry.mercury-chiron.strain': {
    trait: 'a remark that opens what had been stitched',
    shadow: 'a correctness without an ear',
    gifts: ["{A} <learns> to hear the pause before {B's} answer"],
    prices: [
      '{A} <corrects> the word and not the meaning, and it is that word',
      '{B} <hears> a schoolmaster in a simple question',
    ],
    scenes: [
      '{A} has only said that it is spelt with two of them. {B} screws up the card, and the aunt gets flowers without one.',
    ],
    notToSay: ['hurtful criticism'],
  },
  'western.synastry.venus-chiron.join': {
    trait: 'a fondness for precisely what somebody hides',
    shadow: 'a love that has a cure in mind',
    gifts: ['{A} <finds> beautiful what {B} <turns> to the wall'],
    prices: ["{A} <loves> {B's} trouble a little more than {B}"],
    scenes: [
      'There is one picture {B} turns to the wall. {A}, who likes it best, turns it back each time, and puts a lamp on it.',
    ],
    notToSay: ['loving the wound'],
  },
  'western.synastry.venus-chiron.flow': {
    trait: 'a sweetness that takes the sting out',
    shadow: 'a delicacy about being loved',
    gifts: ['{A} <gives> {B} pleasures that ask for no courage'],
    prices: ['<avoids> by common consent the one sort of compliment'],
    scenes: [
      '{B} does not let anybody cut {b.their} hair. {A} does it on the back step, in summer, talking of gooseberries.',
    ],
    notToSay: ['tender healing'],
  },
  'western.synastry.venus-chiron.strain': {
    trait: 'a liking that touches an old doubt',
    shadow: 'a present handed back unopened',
    gifts: ['{A} <sees> how it is to be loved and not believe it'],
    prices: [
      '{A} <means> it well, and in the wrong colour',
      '{B} <tests> a fondness until it says ow',
    ],
    scenes: [
      '"That is for people who can wear it," says {B}, and lays the scarf back into the paper. {A} has spent a winter on it.',
    ],
    notToSay: ['rejection in love'],
  },
  'western.synastry.mars-chiron.join': {
    trait: 'a vigour that comes down on a weak spot',
    shadow: 'a rough hand with the best of intentions',
    gifts: ['{A} <puts> strength where {B} <has> had none'],
    prices: ['{A} <urges> {B} on past the point that hurts'],
    scenes: [
      'It is late in life for {B} to admit to having no bicycle. {A} runs alongside, holding the saddle, and then, without a word, only alongside.',
    ],
    notToSay: ['wounded warrior'],
  },
  'western.synastry.mars-chiron.flow': {
    trait: 'a readiness to fight on somebody’s lame side',
    shadow: 'a battle taken over from its owner',
    gifts: ['{A} <steps> in at the spot where {B} always <gave> way'],
    prices: ['{A} <wins> for {B} what {B} had begun to win'],
    scenes: [
      'They play tennis, on Thursdays, very gently. {A} never goes for the left, and {B} begins to lead with it.',
    ],
    notToSay: ['courage to heal'],
  },
  'western.synastry.mars-chiron.strain': {
    trait: 'an impatience with somebody’s old injury',
    shadow: 'a blow that was aimed at nobody',
    gifts: ['{A} <learns> of a strength that consists in going slowly'],
    prices: [
      '{A} <pushes> at a gate {B} has reason to keep shut',
      '{B} <strikes> first because it once came without warning',
    ],
    scenes: [
      'All {A} has done is slam the boot. {B} is already on the far side of the road, white, with the keys.',
    ],
    notToSay: ['attack'],
  },
  'western.synastry.jupiter-chiron.join': {
    trait: 'a hope set down beside an old hurt',
    shadow: 'a moral found in somebody’s misfortune',
    gifts: ['{A} <sees> for {B} a use in what could not be helped'],
    prices: ['{A} <has> faith where {B} had asked for a plaster'],
    scenes: [
      '{B} fails the paper for the second time. {A} thinks that remarkable, asks for the questions, and there is soon a class on a Friday for people who have failed it twice.',
    ],
    notToSay: ['blessed healing'],
  },
  'western.synastry.jupiter-chiron.flow': {
    trait: 'a generous view of an old mishap',
    shadow: 'an optimism that skips a stair',
    gifts: ['{A} <makes> room for {B} to laugh about it first'],
    prices: ['<calls> a thing mended because the day is fine'],
    scenes: [
      "Over the mantel hangs a letter of refusal, with a paper crown on it. That is {A's} idea, and {B} salutes it.",
    ],
    notToSay: ['wise healing'],
  },
  'western.synastry.jupiter-chiron.strain': {
    trait: 'a big consolation for a small exact pain',
    shadow: 'a philosophy that walks through the ward in boots',
    gifts: ['{A} <hears> from {B} where the splendid theory pinches'],
    prices: [
      '{A} <knows> of someone for whom it was all for the best',
      '{B} <spoils> a celebration by being right about it',
    ],
    scenes: [
      '"Nothing is ever lost," says {A}, with an arm about {b.them}. It was a very particular dog.',
    ],
    notToSay: ['false hope'],
  },
  'western.synastry.saturn-chiron.join': {
    trait: 'a plain duty toward somebody’s hurt',
    shadow: 'a rule made out of a wound',
    gifts: ["{A} <stays> when {B's} trouble has become dull"],
    prices: ['{A} <treats> as settled what {B} <is> still feeling'],
    scenes: [
      'Every second month there is the visit to that house. {A} drives, waits with the crossword, and does not ask how long this is to go on.',
    ],
    notToSay: ['painful lessons'],
  },
  'western.synastry.saturn-chiron.flow': {
    trait: 'a splint that lets somebody walk',
    shadow: 'a caution that has become a crutch',
    gifts: ['{A} <builds> a small rail just where {B} <is> unsteady'],
    prices: ['<manages> a sore point so well that it is never looked at'],
    scenes: [
      '{B} cannot do forms. On the first of the month {A} puts on the glasses, and they do forms, and then there is chess.',
    ],
    notToSay: ['structured healing'],
  },
  'western.synastry.saturn-chiron.strain': {
    trait: 'a severity that repeats an old verdict',
    shadow: 'a shame that expects to be marked',
    gifts: ['{A} <finds> out which of the standards was only ever cruel'],
    prices: [
      '{A} <says> no in the very words {B} <grew> up with',
      '{B} <hides> the work until it is past helping',
    ],
    scenes: [
      'Nothing is wrong with the report except one page. {B} has not slept over it, and {A} turns to it first.',
    ],
    notToSay: ['harsh judgement'],
  },
  'western.synastry.chiron-sun.join': {
    trait: 'an old hurt that knows what shining costs',
    shadow: 'a teacher who has come too close',
    gifts: ['{A} <tells> {B} the one thing nobody tells a lucky person'],
    prices: ['{A} <envies>, and <calls> it advice'],
    scenes: [
      '{B} hardly ever loses. {A} would teach {b.them} in a summer to fall off a horse, over and over, in a soft field.',
    ],
    notToSay: ['wounded healer'],
  },
  'western.synastry.chiron-sun.flow': {
    trait: 'a hard-won knowledge that warms to somebody’s gift',
    shadow: 'a protectiveness that trims the flame',
    gifts: ['{A} <helps> {B} to shine without burning anything down'],
    prices: ['{A} <warns> of a fall that belonged to {A}'],
    scenes: [
      "Before {B's} first concert {A}, who once broke down in the third bar, comes backstage. It is only to show where the water stands.",
    ],
    notToSay: ['mentor'],
  },
  'western.synastry.chiron-sun.strain': {
    trait: 'a wound that minds somebody’s ease',
    shadow: 'a shadow held up to the bright side',
    gifts: ['{B} <becomes> more careful, through {A}, with what comes easily'],
    prices: [
      '{A} <finds> the tender spot in a person who did not know of one',
      '{B} <feels> accused of having been well',
    ],
    scenes: [
      '{A} claps as long as the others. In the cloakroom {a.they} <says> that the voice was lovely, considering, and {B} wonders what.',
    ],
    notToSay: ['undermining'],
  },
  'western.synastry.chiron-moon.join': {
    trait: 'a sensitivity that hears what moods are made of',
    shadow: 'a hurt that moves in with a hurt',
    gifts: ['{A} <feels>, from {a.their} own, exactly where {B} <is> sad'],
    prices: ['{A} <stirs> up in {B} what had been asleep for years'],
    scenes: [
      '{A}, who does not like stairs, asks whether it was always the stairs. Nobody has ever put that to {B}, and it was.',
    ],
    notToSay: ['deep healing', 'mother wounds'],
  },
  'western.synastry.chiron-moon.flow': {
    trait: 'a sore heart that can sit by another',
    shadow: 'a cosiness round the scar',
    gifts: ['{A} <has> a way of being near that does not want anything'],
    prices: ['{A} <coddles> {B} as {A} would have liked to be'],
    scenes: [
      "A hammock at {A's} is where people are not spoken to. {B} goes into it in a bad week, and comes out rocking.",
    ],
    notToSay: ['gentle healing'],
  },
  'western.synastry.chiron-moon.strain': {
    trait: 'an old ache that answers feeling with a flinch',
    shadow: 'a mood that is met by a diagnosis',
    gifts: ['{B} <learns> to cry and not be made a case'],
    prices: [
      '{A} <picks> over a hurt {B} had been going to sleep off',
      '{B} <feels> too much for somebody, and once again',
    ],
    scenes: [
      'It is a small disappointment about a boat. {A} traces it back, with kindness, to the nursery, and by supper {B} is in a state about the nursery.',
    ],
    notToSay: ['emotional pain'],
  },
  'western.synastry.chiron-mercury.join': {
    trait: 'a thorn that starts somebody thinking',
    shadow: 'a lesson repeated on one string',
    gifts: ["{A} <gives> {B's} quick mind something worth being slow about"],
    prices: ['{A} <hears> a slur in any sentence with that word in it'],
    scenes: [
      '{B} reads aloud to {A}, to whom few people ever did. They arrive at the sad chapter, and {B} stops doing the voices.',
    ],
    notToSay: ['healing conversations'],
  },
  'western.synastry.chiron-mercury.flow': {
    trait: 'an old trouble that talks well',
    shadow: 'a subject that can always be relied on',
    gifts: ['{A} <knows> how to say to {B} what the books leave out'],
    prices: ['<interprets> everybody else until the glasses are empty'],
    scenes: [
      '{A} knows what it is to be laughed off a platform. It is to {A} that {B} brings a speech, and {A} marks in red where they would laugh.',
    ],
    notToSay: ['wise words'],
  },
  'western.synastry.chiron-mercury.strain': {
    trait: 'a sore spot across a clear answer',
    shadow: 'a quick reply that draws blood on both sides',
    gifts: ['{B} <finds> the second way of saying it, and it is better'],
    prices: [
      '{A} <takes> a slip of the tongue for the truth',
      '{B} <talks> faster the quieter {A} <gets>',
    ],
    scenes: ['"It’s only a word," says {B}. {A} has a list, and it is on it.'],
    notToSay: ['misunderstanding'],
  },
  'western.synastry.chiron-venus.join': {
    trait: 'a wound that sits next to loveliness',
    shadow: 'a doubt of ever being the one preferred',
    gifts: ['{A} <shows> {B} a beauty with a crack in it, and {B} <sees> it'],
    prices: ['{A} <asks>, in one form or another, why {B} would'],
    scenes: [
      'In the junk shop {B} looks for what is perfect. It is {A} who goes home with the angel without a nose, and {B} visits it.',
    ],
    notToSay: ['painful love'],
  },
  'western.synastry.chiron-venus.flow': {
    trait: 'a shy heart, good with soft things',
    shadow: 'a modesty that has to be coaxed each time',
    gifts: ['{A} <loves> in {B} the charm, and <is> not taken in by it'],
    prices: ['{A} <accepts> less than was being held out'],
    scenes: [
      '{A} does not sit for photographs. {B} gets one, all the same, of two hands shelling beans.',
    ],
    notToSay: ['healing love'],
  },
  'western.synastry.chiron-venus.strain': {
    trait: 'an old slight that comes up at a caress',
    shadow: 'a fondness that walks on eggshells',
    gifts: ['{B} <learns> that some presents have to be left on the step'],
    prices: [
      '{A} <hurts> {B} a little, to see whether it stays',
      '{B} <is> nice where it would have been kinder to be plain',
    ],
    scenes: [
      '{B} says that it suits {A}. {A} changes, comes down in the grey, and asks whether this is also nice.',
    ],
    notToSay: ['love hurts'],
  },
  'western.synastry.chiron-mars.join': {
    trait: 'a bruise that meets a fist by accident',
    shadow: 'a fight with someone who is not there',
    gifts: ['{A} <teaches> {B} the strength of an open hand'],
    prices: ['{A} <sees> an attack in any sudden movement'],
    scenes: [
      '{B} goes up first. {A}, who once fell, checks the knots, and the party gets into the habit of waiting until {A} nods.',
    ],
    notToSay: ['conflict and healing'],
  },
  'western.synastry.chiron-mars.flow': {
    trait: 'a scar with a strong arm beside it',
    shadow: 'a grievance with a champion',
    gifts: ['{A} <tells> {B} where a push would help, and where not'],
    prices: ['{A} <sends> {B} to have it out'],
    scenes: [
      'The old saw kicks, as {A} has reason to know. {B} does the sawing, {A} does the saying when, and by dusk they are nearly through the oak.',
    ],
    notToSay: ['healing anger'],
  },
  'western.synastry.chiron-mars.strain': {
    trait: 'an old fear in the path of somebody’s haste',
    shadow: 'an anger that is never allowed its say',
    gifts: ['{B} <discovers> how little of {b.their} force was needed'],
    prices: [
      '{A} <shames> {B} for having simply been quick',
      '{B} <tramples>, running, on what had just been planted',
    ],
    scenes: [
      '{B} has flung open the bathroom because there was no answer. {A} was singing, for the first time in months, under water.',
    ],
    notToSay: ['wounded anger'],
  },
  'western.synastry.chiron-jupiter.join': {
    trait: 'a scar that has become somebody’s scripture',
    shadow: 'a belief kept up to spare a feeling',
    gifts: ["{A} <gives> {B's} large hopes a floor to stand on"],
    prices: ['{A} <doubts> what has never had to be paid for'],
    scenes: [
      '{B} is for founding a school. {A}, who was unhappy in one, says that they might begin with the coat pegs, and hang them lower.',
    ],
    notToSay: ['spiritual healing'],
  },
  'western.synastry.chiron-jupiter.flow': {
    trait: 'a small thing a big heart can use',
    shadow: 'a gratitude that looks after itself',
    gifts: ['{A} <shows> {B} where good will should put its foot'],
    prices: ['{A} <lets> {B} pay for the whole cure'],
    scenes: [
      'Of a whole field {A} asks for the wet corner, where nothing grows. It will be an osier bed, {B} sees, and there are baskets in it.',
    ],
    notToSay: ['generous healing'],
  },
  'western.synastry.chiron-jupiter.strain': {
    trait: 'a sober hurt beside a happy conviction',
    shadow: 'a grin that freezes in the hall',
    gifts: ['{B} <gains> in belief what {b.they} <loses> in slogans'],
    prices: [
      '{A} <brings> up the exception with the pudding',
      '{B} <overrules> a pain by pointing to the view',
    ],
    scenes: [
      'At the top {B} throws out both arms. {A} arrives some time later, sits down, and asks in an even tone which of the shoes it was that breathed.',
    ],
    notToSay: ['broken faith'],
  },
  'western.synastry.chiron-saturn.join': {
    trait: 'a sore place under a heavy coat',
    shadow: 'a stiffness that began as a splint',
    gifts: ['{A} <gets> {B} to admit that the rule once hurt'],
    prices: ['{A} <expects> to be found wanting, and <is> early for it'],
    scenes: [
      'Nobody sees {B} make a mistake. {A}, who is there late, sees one, and puts it right in the same ink.',
    ],
    notToSay: ['karmic pain'],
  },
  'western.synastry.chiron-saturn.flow': {
    trait: 'a weakness put on a firm footing',
    shadow: 'a resignation with good posture',
    gifts: ['{A} <bears> with {B} what can only be borne, without music'],
    prices: ['<accepts> as final what was merely old'],
    scenes: [
      '{A} loses heart at the second bend. {B} comes with a stopwatch, and by Candlemas they take the hill in nine minutes less.',
    ],
    notToSay: ['steady healing'],
  },
  'western.synastry.chiron-saturn.strain': {
    trait: 'an injury that has had dealings with authority',
    shadow: 'a punishment taken before it is given',
    gifts: ['{B} <learns> that a fair rule can still land on a bad place'],
    prices: [
      '{A} <hears> the headmaster in a request for the salt',
      "{B} <goes> by the book because {A's} face is hard to read",
    ],
    scenes: [
      'There is no hurry, {B} has written, and underlined it. {A} looks at the line for a long time, and sends the thing back that night, undone.',
    ],
    notToSay: ['oppression'],
  },
  'western.synastry.chiron-ascendant.join': {
    trait: 'a shyness that watches how somebody comes in',
    shadow: 'a remark on the coat, meant for its wearer',
    gifts: ["{A} <sees> behind {B's} good front the effort, and <is> kind to it"],
    prices: ['{A} <makes> {B} aware of {b.their} hands'],
    scenes: [
      'The stoop is news to {B}. {A} has one as well, and in the shop window, side by side, they both straighten up and laugh.',
    ],
    notToSay: ['healing presence'],
  },
  'western.synastry.chiron-ascendant.flow': {
    trait: 'a tact about how one is looked at',
    shadow: 'an agreement to keep to the side streets',
    gifts: ['{A} <helps> {B} to carry off what cannot be hidden'],
    prices: ['{A} <approves> most of {B} in the modest colours'],
    scenes: [
      '{B} has the only false beard at the party, it turns out. {A} goes out to the coal scuttle and comes back with a moustache.',
    ],
    notToSay: ['comforting'],
  },
  'western.synastry.chiron-ascendant.strain': {
    trait: 'an old mockery that hears itself in a greeting',
    shadow: 'a face that is never right',
    gifts: ['{B} <finds> out what {b.their} manner does to those it does not suit'],
    prices: [
      '{A} <reads> scorn in the tilt of a hat',
      '{B} <acts> more breezily the more {A} <shrinks>',
    ],
    scenes: [
      '{B} winks, as one does. {A} goes home early, and in the morning there is a letter about it, four pages, with a stamp.',
    ],
    notToSay: ['insecurity'],
  },
  'western.synastry.chiron-midheaven.join': {
    trait: 'a hurt with something to say to a calling',
    shadow: 'a failure that sits in on the interviews',
    gifts: ['{A} <tells> {B} what the work is like for those it is done to'],
    prices: ["{A} <attends> {B's} success like a creditor"],
    scenes: [
      '{B} has a model of the whole building. It is {A}, who is afraid of tunnels, that walks through it with one finger, and stops.',
    ],
    notToSay: ['healing vocation'],
  },
  'western.synastry.chiron-midheaven.flow': {
    trait: 'a sorrow put to use in the trade',
    shadow: 'a speciality that keeps the wound in stock',
    gifts: ["{A} <lends> {B's} profession the ear it was lacking"],
    prices: ['<prefers> the hard cases to a free weekend'],
    scenes: [
      "A chair of {B's} is best built round {A}, who cannot sit still. It turns out to suit judges.",
    ],
    notToSay: ['successful healer'],
  },
  'western.synastry.chiron-midheaven.strain': {
    trait: 'an old defeat in sight of somebody’s rise',
    shadow: 'a laurel that pricks',
    gifts: ['{B} <is> reminded of what the ranking leaves out'],
    prices: [
      '{A} <belittles> a prize {A} once had to hand back',
      '{B} <hides> good news as if it were a parking fine',
    ],
    scenes: [
      'The passage is the place for a framed diploma, {B} thinks. When {A} comes it is in the wardrobe, and there is a nail.',
    ],
    notToSay: ['public wounds'],
  },
}
