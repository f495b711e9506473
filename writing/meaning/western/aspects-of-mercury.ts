import type { Cards } from '../card.ts'

/** What becomes of Mercury, thought and speech, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_MERCURY: Cards = {
  'western.aspect.mercury-venus.join': {
    trait: 'a mind that likes things well put',
    shadow: 'a charm that leaves the hard word out',
    gifts: [
      '<writes> letters of thanks that people keep',
      '<sets> a plain fact to a rhythm so that it is remembered',
    ],
    prices: [
      '<rounds> the truth until it has no corners left',
      '<prefers> a graceful half of the matter to the whole',
    ],
    scenes: [
      'The notice about the bins is ignored by everyone. After {P} has rewritten it, tenants are seen reading it to visitors.',
      'The dentist’s reminders used to be thrown away. Since {P} began to write them, patients ask who does the cards.',
    ],
    notToSay: ['a silver tongue'],
  },
  'western.aspect.mercury-venus.flow': {
    trait: 'a pleasing way with words',
    shadow: 'a wit that prefers to be liked',
    gifts: [
      '<tells> an unwelcome fact so that it can be swallowed',
      '<finds> the phrase that lets both sides keep their hats on',
    ],
    prices: [
      '<praises> too readily for the praise to be of use',
      '<compliments> the soup in order to avoid the subject',
    ],
    scenes: [
      'The soprano asks how she was. {P} mentions the second verse, which was good, and the shoes, which were very good.',
      'Two aunts had not spoken since the wallpaper. {P} asked each for her chutney, and read the one recipe out to the other like a poem.',
    ],
    notToSay: ['artistic'],
  },
  'western.aspect.mercury-venus.strain': {
    trait: 'a mind that argues with its own taste',
    shadow: 'a compliment with a footnote',
    gifts: ['<can> say what is wrong with a thing {they} <loves>'],
    prices: ['<picks> at a pleasure until it has to be defended'],
    scenes: [
      'The picture hangs at last, and it is lovely. {P} gives a list of what is weak in it to everyone who comes, and would not sell it for anything.',
    ],
    notToSay: ['insincere'],
  },
  'western.aspect.mercury-mars.join': {
    trait: 'a tongue that is quick on the draw',
    shadow: 'a thought that has to win',
    gifts: [
      '<says> outright what the others were hinting at',
      '<argues> with relish and without a grudge afterwards',
    ],
    prices: [
      '<fires> off the message and then <reads> the one it answers',
      '<interrupts> a yes on its way out',
    ],
    scenes: [
      'A heckler had counted on a speech from a sheet of paper. {P} puts the paper away, with evident pleasure, and turns to face him.',
      'Two players had begun to dispute a line. {P}, from the umpire’s ladder, gave the ball out, the reason and the score in one breath.',
    ],
    notToSay: ['sharp-tongued'],
  },
  'western.aspect.mercury-mars.flow': {
    trait: 'a decided and practical mind',
    shadow: 'a haste with the slow speaker',
    gifts: [
      '<turns> talk into a list with names on it',
      '<says> no in six words and without a raised voice',
    ],
    prices: [
      '<supplies> the word before the other has looked for it',
      '<finishes> the crossword that someone else was enjoying',
    ],
    scenes: [
      'The debate about the leaking tent has gone on for some time. It becomes quieter, because {P} has gone out and moved the pegs.',
      'The auctioneer had begun to gabble. {P} put up a hand, asked which chair he meant, and the whole tent was grateful.',
    ],
    notToSay: ['mentally agile'],
  },
  'western.aspect.mercury-mars.strain': {
    trait: 'a mind that sharpens itself on contradiction',
    shadow: 'a remark that draws blood by accident',
    gifts: [
      '<finds> the weak joint in an argument at first hearing',
      '<picks> a bad contract apart clause by clause',
    ],
    prices: [
      '<corrects> in a tone that makes the correction unwelcome',
      '<hears> a suggestion as the first shot',
    ],
    scenes: [
      'It was only about the rules of a card game. {P} has proved the point from the booklet, and three people have gone up to bed.',
      'The letter to the council was to be polite. {P} has taken out the word donkey, twice, and it keeps coming back as mule.',
    ],
    notToSay: ['argumentative'],
  },
  'western.aspect.mercury-jupiter.join': {
    trait: 'a mind that thinks in large sheets',
    shadow: 'an answer bigger than the question',
    gifts: [
      '<finds> what is interesting in a bore',
      '<teaches> in passing, with a spoon for the equator',
    ],
    prices: [
      '<tells> the plan so grandly that the work looks small',
      '<answers> for a quarter of an hour and <forgets> what was asked',
    ],
    scenes: [
      'Somebody asked {P} what a comma was for. There are now diagrams on the tablecloth, and the pudding has been moved to Cyprus.',
      'The guide had lost his voice at the second statue. {P} took over, with gestures, and by the fountain the party had doubled.',
    ],
    notToSay: ['a born teacher'],
  },
  'western.aspect.mercury-jupiter.flow': {
    trait: 'a hopeful and wide-ranging intelligence',
    shadow: 'a fluency that outruns the facts',
    gifts: [
      '<explains> so that people feel cleverer and not smaller',
      '<connects> two subjects that had been kept on separate floors',
    ],
    prices: [
      '<skips> the proof because the conclusion is so agreeable',
      '<rounds> up every figure in the direction of good news',
    ],
    scenes: [
      'A boy is no good at fractions. {P} cuts a cake into them, and after that there is no more trouble.',
      'In the queue for the museum a quarrel had begun about the Vikings. {P} drew the longships on the back of a ticket, and people let others go ahead.',
    ],
    notToSay: ['good judgement'],
  },
  'western.aspect.mercury-jupiter.strain': {
    trait: 'an idea that swells in the telling',
    shadow: 'a yes to every invitation of the mind',
    gifts: [
      '<starts> thoughts in others by exaggerating {their} own',
      '<asks> a question so wide that it lets in some air',
    ],
    prices: [
      '<overlooks> the nought that makes the scheme impossible',
      '<quotes> a book from memory and <improves> it considerably',
    ],
    scenes: [
      'Before the tea was cold {P} had proposed a magazine, a prize and a summer school. The others are still discussing the name of the dog.',
      'The postcard had room for two lines. {P} has gone round all four edges, across the stamp, and on to another card, which begins with anyway.',
    ],
    notToSay: ['scatterbrained', 'exaggerates'],
  },
  'western.aspect.mercury-saturn.join': {
    trait: 'a thought that is checked as it speaks',
    shadow: 'a doubt that has the last word',
    gifts: [
      '<says> little, and what is said stands up to weather',
      '<weighs> a sentence and <stands> by it years afterwards',
    ],
    prices: [
      '<hears> a question as an examination',
      '<falls> silent in a quiz with the answer ready',
    ],
    scenes: [
      'The answer was ready, and correct. {P} looked it over for the length of a breath, and in that breath somebody told a joke.',
      'The stonecutter needs the inscription by noon. {P} has it down to five words, and is thinking about the third.',
    ],
    notToSay: ['a serious mind', 'pessimistic'],
  },
  'western.aspect.mercury-saturn.flow': {
    trait: 'an orderly and trustworthy mind',
    shadow: 'a dryness where some guessing was called for',
    gifts: [
      '<makes> a plan that still holds in the third month',
      '<explains> a rule by the accident that caused it',
    ],
    prices: [
      '<waits> for the full figures when half would have decided it',
      '<edits> a birthday greeting for length and tone',
    ],
    scenes: [
      'For the long drive {P} has written the turnings on a card, with landmarks. The satellites fail in the forest, and the card does not.',
      'At the lost-property desk the ledgers went back to the old queen. {P} rewrote the index one wet autumn, and an umbrella went home to a grandson.',
    ],
    notToSay: ['methodical'],
  },
  'western.aspect.mercury-saturn.strain': {
    trait: 'a mind that must carry its own objections',
    shadow: 'a silence that was meant as caution',
    gifts: [
      '<finds> the flaw that would have sunk the scheme',
      '<tests> an idea on its sternest critic before it leaves the house',
    ],
    prices: [
      '<expects> to be misunderstood and <explains> accordingly',
      '<lists> the faults of a piece in the act of unwrapping it',
    ],
    scenes: [
      'It may be that a classroom once laughed. Before giving an opinion {P} will say that others know more about it.',
      'For the toast there are notes, and notes to the notes. {P} gets up, puts them all down by the plate, and says that it is a good evening.',
    ],
    notToSay: ['a learning disability', 'negative thinking'],
  },
  'western.aspect.mercury-uranus.join': {
    trait: 'a mind that sees it all at once',
    shadow: 'an impatience with the steps in between',
    gifts: [
      '<solves> by a side entrance what the rest were besieging',
      '<sees> the answer before the blackboard is full',
    ],
    prices: [
      '<startles> people who needed to be led up to it',
      '<skips> from the question to the end and <leaves> no footprints',
    ],
    scenes: [
      'For an hour they have been trying to get the sofa through the door. {P}, passing, asks why it is not sawn in half and hinged.',
      'The knot puzzle had been on the bar since New Year. {P}, reaching across it for the mustard, let it fall open, and apologised.',
    ],
    notToSay: ['a genius'],
  },
  'western.aspect.mercury-uranus.flow': {
    trait: 'a bright and unprejudiced curiosity',
    shadow: 'a boredom with what is merely true',
    gifts: ['<takes> up a new tool as if it were a toy', '<tries> the key the other way up'],
    prices: [
      '<improves> a procedure that others had only just learnt',
      '<jumps> to a sixth topic while the first is being written down',
    ],
    scenes: [
      'An old radio has been declared beyond repair. {P} gets it to receive, on certain nights, a station that plays nothing but accordions.',
      'The machine at the conference had swallowed the lecture. {P} played the tape to the delegates backwards, and at last there was a discussion.',
    ],
    notToSay: ['inventive'],
  },
  'western.aspect.mercury-uranus.strain': {
    trait: 'a thought that breaks in without knocking',
    shadow: 'a contradiction let off like a firework',
    gifts: [
      '<says> the thing that makes a stale debate impossible to resume',
      '<shakes> a class awake with one impossible example',
    ],
    prices: [
      '<forgets> mid-sentence that anyone is following',
      '<contradicts> the forecast, the guidebook and the guide',
    ],
    scenes: [
      'The minutes record agreement, a vote of thanks and, in brackets, a remark by {P}. The next meeting has been called because of the brackets.',
      'The choir was to answer amen. From the second row {P} was heard to ask why, quite politely, and the bishop put down his book.',
    ],
    notToSay: ['eccentric', 'high-strung'],
  },
  'western.aspect.mercury-neptune.join': {
    trait: 'a mind that thinks in music and likeness',
    shadow: 'a fact that dissolves on inspection',
    gifts: [
      '<gets> across in a picture what three memos had failed to',
      '<guesses> the end of a sentence from the way it was begun',
    ],
    prices: [
      '<hears> what was hoped for in what was said',
      '<tells> as seen what was only vividly described',
    ],
    scenes: [
      'Directions from {P} mention a cottage like a sad uncle. Nobody has ever missed the turning.',
      "A recipe of {P's} says as much flour as seems kind. The cake is another each time, and has a following.",
    ],
    notToSay: ['a poet', 'confused'],
  },
  'western.aspect.mercury-neptune.flow': {
    trait: 'an imagination that can be put into words',
    shadow: 'a vagueness that is pleasant to listen to',
    gifts: [
      '<reads> aloud so that the tired and the small stay awake',
      '<hums> the tune until the words for it come by themselves',
    ],
    prices: [
      '<fills> the gaps in a memory without noticing the joins',
      '<gives> an address by its smell and its curtains',
    ],
    scenes: [
      "A bedtime story of {P's} may go on for a whole winter. The dragon takes a lodger, and the grown-ups begin to listen on the stairs.",
      'The translator had gone pale over a poem. {P} read the original out, knowing not a word of it, and she wrote as if it were being dictated.',
    ],
    notToSay: ['poetic'],
  },
  'western.aspect.mercury-neptune.strain': {
    trait: 'a mind that drifts off its own map',
    shadow: 'a promise recalled quite differently by the other',
    gifts: [
      '<distrusts> a thing that is too clear, sometimes rightly',
      '<leaves> room in an account for what nobody could see',
    ],
    prices: [
      '<writes> down the wrong day and <turns> up radiant',
      '<mislays> the ticket, the time and the name of the town',
    ],
    scenes: [
      'They had said half past, under the clock. {P} waits, very happily, under another clock.',
      'On the answering machine {P} sounds sure of the day, and mentions two. Both hosts have laid the table.',
    ],
    notToSay: ['a liar', 'gullible'],
  },
  'western.aspect.mercury-pluto.join': {
    trait: 'a mind that goes after what is buried',
    shadow: 'a certainty that will not be cross-examined',
    gifts: [
      '<keeps> asking, mildly, until the real answer comes',
      '<follows> a thread through the whole coat to its knot',
    ],
    prices: ['<uses> a truth as a lever', '<interrogates> a guest about a harmless weekend'],
    scenes: [
      'There is a hole in the accounts, and it is explained to {P} several times, in several ways. {P} thanks them and asks for the year before.',
      'The word had a root that nobody at supper could name. {P} was gone between the cheese and the coffee, and came back with dusty sleeves and the answer.',
    ],
    notToSay: ['a detective', 'manipulative'],
  },
  'western.aspect.mercury-pluto.flow': {
    trait: 'an insight that waits for its moment',
    shadow: 'a knowledge kept back as capital',
    gifts: [
      '<persuades> by naming what the other already half knew',
      '<asks> the one thing that turns a rumour into a fact',
    ],
    prices: [
      '<watches> for a while and <says> less than {they} <knows>',
      '<reads> the postcard before handing it over',
    ],
    scenes: [
      'In the last minutes of a negotiation {P} speaks for the first time. It is one sentence, and both sides put their pens down.',
      'The crime play had the whole stalls baffled. {P} had been watching the gardener’s gloves, and kept quiet until the lights went up.',
    ],
    notToSay: ['penetrating'],
  },
  'western.aspect.mercury-pluto.strain': {
    trait: 'a thought that grips and cannot let go',
    shadow: 'a suspicion that collects its own proof',
    gifts: [
      '<reads> between lines in which something really is hidden',
      '<doubts> the official version early, and in writing',
    ],
    prices: [
      '<returns> to an argument long after it was given up to {them}',
      '<sends> another message to explain the silence after the last',
    ],
    scenes: [
      'A friend has written fine, without the usual dots. By midnight {P} has gone back through a year of messages, counting dots.',
      'The form had a box marked reason. {P} filled it, and the margin, and added a sheet, and lay awake over the one thing left out.',
    ],
    notToSay: ['obsessive thoughts'],
  },
  'western.aspect.mercury-ascendant.join': {
    trait: 'a wit that answers the bell',
    shadow: 'a chatter that keeps people on the step',
    gifts: ['<strikes> up talk with anybody on any platform'],
    prices: ['<says> hello with a question and <answers> it too'],
    scenes: [
      'The man came to read the meter, and is still in the kitchen. He and {P} have got as far as the origin of the word meter.',
    ],
    notToSay: ['youthful', 'chatty'],
  },
  'western.aspect.mercury-ascendant.flow': {
    trait: 'a manner that makes people explain themselves',
    shadow: 'an ease in talk that stays on the surface',
    gifts: ['<gets> a clear account out of a flustered person'],
    prices: ['<is> so good at interviews that the job disappoints'],
    scenes: [
      'A boy has lost his mother among the deckchairs and cannot say where. {P} asks him what the ice-cream man looked like, and then it is quickly done.',
    ],
    notToSay: ['articulate'],
  },
  'western.aspect.mercury-ascendant.strain': {
    trait: 'a thought that sits badly with the manner',
    shadow: 'a being misheard at the start',
    gifts: ['<takes> care over words, having seen them go astray'],
    prices: ['<sounds> ironic when being sincere, and the reverse'],
    scenes: [
      'What a beautiful baby, says {P}, and the mother looks round for the joke. There was none, and explaining makes it worse.',
    ],
    notToSay: ['awkward'],
  },
  'western.aspect.mercury-midheaven.join': {
    trait: 'a calling that works with words or numbers',
    shadow: 'a name for cleverness that must be kept up',
    gifts: ['<becomes> the one who is asked how to put it'],
    prices: ['<thinks> aloud in public and <is> quoted'],
    scenes: [
      'People tend to bring {P} their letters to be written. The replies come back addressed to the office of, and then just the name.',
    ],
    notToSay: ['a career in media'],
  },
  'western.aspect.mercury-midheaven.flow': {
    trait: 'a mind that is useful to its profession',
    shadow: 'a readiness to be the spokesman',
    gifts: ['<presents> the work of a shy team so that it is funded'],
    prices: ['<spends> on describing the job what the job needed'],
    scenes: [
      'The engineers have a good machine and no friends. They put {P} in front of it at the trade fair and go to have lunch.',
    ],
    notToSay: ['professional communicator'],
  },
  'western.aspect.mercury-midheaven.strain': {
    trait: 'a thought that does not suit the office',
    shadow: 'a remark that costs a promotion',
    gifts: ['<tells> superiors what they will be glad to have heard later'],
    prices: ['<jokes> upwards and <is> not always forgiven'],
    scenes: [
      'On the feedback form there is one box for honest comments. {P} is the only person in the building to believe it.',
    ],
    notToSay: ['misunderstood genius'],
  },
  'western.aspect.mercury-chiron.join': {
    trait: 'a sore place about being clever or understood',
    shadow: 'a voice that was once interrupted',
    gifts: ['<listens> to the end, even to slow and tangled people'],
    prices: ['<prefaces> a good idea with an apology'],
    scenes: [
      'Somebody’s spelling has just been made a show of. {P} puts up a hand, asks how the next word is written, and takes it down with care.',
    ],
    notToSay: ['wounded communicator'],
  },
  'western.aspect.mercury-chiron.flow': {
    trait: 'an understanding that knows where words fail',
    shadow: 'an explaining of pain that postpones it',
    gifts: [
      '<gives> a frightened person the sentence that was missing',
      '<finds> a way of asking that lets the shy one answer',
    ],
    prices: [
      '<turns> {their} own trouble into good advice for others',
      '<lectures> on the cure to somebody who wanted company',
    ],
    scenes: [
      'The letter to the estranged brother will not be written. {P} asks what their first holiday was like, and writes down the answer for him to copy.',
      'The new boy spoke only his own language, and little of that. {P} brought a pack of cards and lost aloud until he corrected the counting.',
    ],
    notToSay: ['healing words'],
  },
  'western.aspect.mercury-chiron.strain': {
    trait: 'a mind that touches its own bruise',
    shadow: 'a wit that hits where it was hit',
    gifts: [
      '<knows> which word will hurt and often <swallows> it',
      '<listens> closely for the word that was left out',
    ],
    prices: [
      '<goes> over a stupid remark for a week',
      '<rehearses> a simple order at the counter and <gets> it wrong',
    ],
    scenes: [
      'Somebody said, in passing, that it was a simple question. {P} has answered it, and is answering it again on the bus.',
      'A spelling mistake went out on all the programmes. {P} has kept one, and looks at it from time to time as one looks at a scar.',
    ],
    notToSay: ['cruel words', 'a learning wound'],
  },
}
