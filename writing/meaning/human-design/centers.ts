import type { Cards } from '../card.ts'

/** The nine centers: steady where defined, taking in others where undefined, wide open without a gate. */
export const CENTERS: Cards = {
  'humanDesign.center.head.defined': {
    gloss: 'a constant pressure to wonder',
    trait: 'a mind that is never short of questions',
    shadow: 'a pressure to have every riddle answered tonight',
    gifts: [
      '<sets> others thinking with a remark dropped on the way out',
      '<keeps> wondering at what everybody else has filed away',
    ],
    prices: [
      '<gives> people questions when they had come for rest',
      'cannot let a puzzle go merely because it is late',
    ],
    scenes: [
      "Why the stairs in old houses turn to the left has been on {P's} mind since breakfast. By evening half the office is looking at its own.",
      'In the dentist’s chair, with the mouth full of cotton, {P} is visibly about to ask something.',
    ],
    notToSay: ['full of ideas'],
  },
  'humanDesign.center.head.undefined': {
    gloss: 'the Head left uncoloured, which picks up other people’s questions',
    trait: 'a curiosity caught from whoever is near',
    shadow: 'an evening lost to a riddle nobody asked',
    gifts: [
      '<tells> in time which of the world’s questions deserve an hour',
      '<listens> to a strange idea as if it had just occurred to {them}',
    ],
    prices: [
      '<searches> for the answer to a thing that does not concern {them}',
      '<leaves> a brilliant lecture confused and <takes> that for stupidity',
    ],
    scenes: [
      'A child wants to know what is behind the sky. At bedtime the child is asleep, and {P} is not.',
      'Two men on the bus cannot remember who sang the song about the parrot. They get off, and {P} rides on with it to the terminus.',
    ],
    notToSay: ['easily confused'],
  },
  'humanDesign.center.head.open': {
    gloss: 'the Head wholly open, without one question of its own',
    trait: 'a mind under no pressure to wonder',
    shadow: 'a worry about not knowing what to think about',
    gifts: [
      '<takes> an inspiration in without wishing to own it',
      '<stays> quiet in the head where others hum with theories',
    ],
    prices: [
      '<follows> whichever mystery was mentioned last, as far as it goes',
      '<supposes> that everybody else has something better to think about',
    ],
    scenes: [
      "On the train there was nothing in {P's} mind but hedges. At the next stop a physicist sat down, and for forty miles there was nothing but time.",
      'What do they all ponder, {P} wonders in the silent library, and watches the pens go. It is a very restful half hour.',
    ],
    notToSay: ['empty-headed'],
  },
  'humanDesign.center.ajna.defined': {
    gloss: 'a settled way of making sense of things',
    trait: 'a settled method of thinking',
    shadow: 'a certainty that no longer looks out',
    gifts: [
      '<explains> a matter today as {they} <will> explain it next year',
      '<reasons> in company without borrowing the company’s conclusion',
    ],
    prices: [
      '<holds> the view after the facts have moved house',
      '<treats> another way of thinking as an early stage of the right one',
    ],
    scenes: [
      'Asked the same thing by three interviewers, {P} gives one reply, with the same example about a lighthouse.',
      'They have argued about the map for an hour, and nobody has changed. But everyone now knows exactly what {P} thinks, and why, and under which headings.',
    ],
    notToSay: ['closed-minded', 'logical'],
  },
  'humanDesign.center.ajna.undefined': {
    gloss: 'the Ajna left uncoloured, which thinks as the company thinks',
    trait: 'a mind with many manners of thinking',
    shadow: 'a show of certainty put on for safety',
    gifts: [
      '<follows> an argument from inside, whoever is making it',
      '<leaves> a question open longer than is comfortable, and more truly',
    ],
    prices: [
      '<defends> on Tuesday what somebody firm believed on Monday',
      '<pretends> to be sure, and then <has> to go on being sure',
    ],
    scenes: [
      'After the debate {P} agreed with the first speaker, and after the vote with the second. Walking home alone along the railings, {P} agrees with neither.',
      'The stubborn brother-in-law and the doubtful one both find that {P} understands them perfectly. At the barbecue they discover this at the same moment.',
    ],
    notToSay: ['scatterbrained'],
  },
  'humanDesign.center.ajna.open': {
    gloss: 'the Ajna wholly open, with no opinion built in',
    trait: 'an intellect without a fixed address',
    shadow: 'a fear of being asked for a firm opinion',
    gifts: [
      '<entertains> an idea for its beauty and <lets> it leave again',
      '<sees> how each school of thought could be right at home',
    ],
    prices: [
      '<quotes> a confident friend without noticing the quotation marks',
      '<feels> exposed by a form that asks for views in a box',
    ],
    scenes: [
      'The survey man on the doorstep offers five degrees of agreement. {P} asks what the others in the street have said, out of interest, and he closes the clipboard.',
      'For a term {P} thought like a lawyer, since the flatmate was one. The flatmate moved out, and a beekeeper moved in.',
    ],
    notToSay: ['a blank slate'],
  },
  'humanDesign.center.throat.defined': {
    gloss: 'a dependable way of speaking and getting things done',
    trait: 'a voice that sounds like itself everywhere',
    shadow: 'a habit of speaking because speech is at hand',
    gifts: [
      '<says> a thing once and <finds> that it has been heard',
      '<turns> what was only meant into something said or done',
    ],
    prices: [
      '<fills> the pause in which somebody shy was about to begin',
      '<is> known by one tone and seldom <gets> credit for another',
    ],
    scenes: [
      'Across the swimming baths, over the shrieks, one word carries to the right child. It was not even loud.',
      'The answering machine was heard by a stranger, who had the wrong number. Meeting {P} at the fishmonger’s a year later, he turns round at the first word.',
    ],
    notToSay: ['a born speaker'],
  },
  'humanDesign.center.throat.undefined': {
    gloss: 'the Throat left uncoloured, which speaks as the room lets it',
    trait: 'a voice that changes with the company',
    shadow: 'a straining to be noticed before being forgotten',
    gifts: [
      '<says> in each circle what that circle had no words for',
      '<picks> up accents and idioms until people ask where {they} <is> from',
    ],
    prices: [
      '<talks> too early and too long to make sure of being there',
      '<rehearses> a sentence until the subject has been changed',
    ],
    scenes: [
      'All through the dinner {P} has been trying to get in the story of the goat. On the way to the cars somebody asks about goats.',
      'The hairdresser knows one {P}, the choir another, and the bank a third. At the street fair all of them say hello at once.',
    ],
    notToSay: ['an attention seeker', 'quiet'],
  },
  'humanDesign.center.throat.open': {
    gloss: 'the Throat wholly open, with no manner of speaking of its own',
    trait: 'a speech that waits to be lent a voice',
    shadow: 'a silence felt as having vanished',
    gifts: [
      '<speaks> simply when asked, and <surprises> those who had stopped expecting it',
      '<sits> in a silence without needing to be its host',
    ],
    prices: [
      '<blurts> out the wrong thing because the right one had no shape yet',
      '<goes> unheard in the meeting and <hears> the same idea praised later',
    ],
    scenes: [
      'For two hours nobody has turned to the end of the bench. When at last someone does, {P} says four words, and the plan for the bridge is altered.',
      'The toast was to be three sentences. Something came over {P} at the second, and the guests still talk of the long passage on asparagus.',
    ],
    notToSay: ['has no voice'],
  },
  'humanDesign.center.g.defined': {
    gloss: 'the seat of identity and direction, coloured in',
    trait: 'a sense of self that company does not move',
    shadow: 'a course kept after it has ceased to fit',
    gifts: [
      '<feels> at home in {themself} in the middle of a move or a crowd',
      '<gives> wavering people a direction simply by having one',
    ],
    prices: [
      '<expects> others to know who they are as easily',
      '<walks> on along the old road because it is plainly {theirs}',
    ],
    scenes: [
      'In the foreign market everyone has slowed down and is looking at signs. {P} has turned left, between the carpets, and left again.',
      'School friends who had not seen {P} for thirty years took a minute with the face. It took them no time at all with the rest.',
    ],
    notToSay: ['self-assured', 'knows who they are'],
  },
  'humanDesign.center.g.undefined': {
    gloss: 'the G Center left uncoloured, which finds itself through places',
    trait: 'a self that comes clear in the right place',
    shadow: 'a search for an identity that will stay put',
    gifts: [
      '<senses> at the threshold whether anything good can happen in a house',
      '<plays> many parts in life and <is> sincere in each of them',
    ],
    prices: [
      '<becomes> what a beloved person is, down to the handwriting',
      '<wanders> about a wrong district blaming {their} own character',
    ],
    scenes: [
      'Every conversation in the tiled restaurant comes to nothing. Moved to a table by the stove, {P} is suddenly full of plans.',
      'Since going about with the climbers {P} has a rope, a gait and a way of saying weather. The year before it was all accordion.',
    ],
    notToSay: ['lost', 'a chameleon'],
  },
  'humanDesign.center.g.open': {
    gloss: 'the G Center wholly open, with no fixed self to defend',
    trait: 'an identity as roomy as a station hall',
    shadow: 'a doubt whether anybody is at home',
    gifts: [
      '<goes> where the right people lead and <feels> no loss of face in it',
      '<shows> others who they are by being no rival to it',
    ],
    prices: [
      '<asks> too many people whether {they} <is> lovable',
      '<stays> in the wrong town because nobody suggested another',
    ],
    scenes: [
      'The friends who showed {P} the flat, the job and the lake have never met one another. To meet all three, {P} had merely said yes to a picnic.',
      'On the form there is a line for a few words about oneself. {P} looks at the room, the clock, the woman with the parrot brooch, and begins to describe those.',
    ],
    notToSay: ['no sense of self'],
  },
  'humanDesign.center.heart.defined': {
    gloss: 'the center of will and of promises',
    trait: 'a will that can be drawn on',
    shadow: 'a worth that must be won again each day',
    gifts: [
      '<makes> few promises and <keeps> them through bad weather',
      '<rests> without guilt once the thing undertaken is finished',
    ],
    prices: [
      '<competes> at a game that was meant to pass the afternoon',
      '<demands> of weaker wills what costs a strong one little',
    ],
    scenes: [
      'It was said at New Year, in front of cousins, that there would be no more sugar. In August {P} looks a wedding cake in the eye.',
      'The children race to the lamp post, and it was nothing but fun. {P} has won by a head and would like it noted.',
    ],
    notToSay: ['iron will', 'a big ego'],
  },
  'humanDesign.center.heart.undefined': {
    gloss: 'the Heart left uncoloured, which has nothing to prove and often tries',
    trait: 'a will that comes and goes with the company',
    shadow: 'a need to prove what nobody doubted',
    gifts: [
      '<knows> the true worth of people who advertise and of people who do not',
      '<works> well without a prize, a rank or a rival',
    ],
    prices: [
      '<vows> too much in the presence of strong wills and <repents> by Thursday',
      '<sells> good work cheap and <calls> it modesty',
    ],
    scenes: [
      'Nobody at the gym had said a word. {P} put on two more plates because of the man at the next bench, and now goes downstairs backwards.',
      'The invoice is written, looked at, halved and sent. A friend who sees the copy makes {P} say the first sum out loud, twice.',
    ],
    notToSay: ['low self-esteem', 'weak-willed'],
  },
  'humanDesign.center.heart.open': {
    gloss: 'the Heart wholly open, a stranger to contest',
    trait: 'an indifference to winning, learnt slowly',
    shadow: 'a bravery performed to seem enough',
    gifts: [
      '<leaves> the field to those who need the medal and <enjoys> the day',
      '<recognises> a hollow promise by the way it rings',
    ],
    prices: [
      '<accepts> every dare, since each might be the one that settles it',
      '<says> sorry in advance for taking up a seat',
    ],
    scenes: [
      'In the tug of war {P} is discovered to be chatting with the opposing side. The rope goes by, and they both wave.',
      'Three times that week {P} offered to carry something heavier than the others. The last was a stove, and a boy of nineteen took the other end and said gently that this would do.',
    ],
    notToSay: ['selfless'],
  },
  'humanDesign.center.spleen.defined': {
    gloss: 'the body’s own sense of what is safe',
    trait: 'a steady instinct for what does good',
    shadow: 'a carelessness in someone who usually feels well',
    gifts: [
      '<reassures> nervous people by simply being in the room',
      '<acts> on a warning while others are still asking what it was',
    ],
    prices: [
      '<overlooks> the tiredness of anyone who complains less than {they} <would>',
      '<ignores> the second warning, because the first is not repeated',
    ],
    scenes: [
      'The milk smells of nothing, and the date is all right. {P} pours it down the sink, and later the neighbours are sorry that they did not.',
      'Over the mountains the plane drops like a lift and rights itself. The whole row has moved its elbows nearer to {P}.',
    ],
    notToSay: ['a strong constitution', 'intuitive'],
  },
  'humanDesign.center.spleen.undefined': {
    gloss: 'the Spleen left uncoloured, which feels what others fear',
    trait: 'a fine ear for other people’s unease',
    shadow: 'a clinging to what merely feels safe',
    gifts: [
      '<detects> that a cheerful guest is frightened, and of what',
      '<learns> each fear by name and <outgrows> it one at a time',
    ],
    prices: [
      '<keeps> a poor arrangement because it is warm there',
      '<makes> a quick choice to please and <misses> the tremor in it',
    ],
    scenes: [
      'The shoes have pinched since they were bought. They have been to the mender twice, and {P} is fond of them.',
      'Nobody in the cable car says anything. {P} has gone white for the gentleman in the tweed cap, who is looking at his hands.',
    ],
    notToSay: ['fearful', 'sickly'],
  },
  'humanDesign.center.spleen.open': {
    gloss: 'the Spleen wholly open, with no alarm of its own',
    trait: 'an innocence about what might go wrong',
    shadow: 'a fearlessness followed by a fright',
    gifts: [
      '<goes> gladly where cautious people would have sent for a report',
      '<notices> who is good for {them} by how easy the breath is',
    ],
    prices: [
      '<holds> a hand too long because it was the first one offered',
      '<is> spontaneous at the wrong moments and <regrets> it before the echo dies',
    ],
    scenes: [
      'It had not occurred to {P} that the ice might be thin. On the way back it occurs to {them} at every step.',
      'A colleague’s calm had held up the whole winter. When she goes to another branch, {P} looks for a week for whatever has been mislaid.',
    ],
    notToSay: ['reckless', 'naive'],
  },
  'humanDesign.center.solarPlexus.defined': {
    gloss: 'a feeling that rises and falls like a tide',
    trait: 'a wave of feeling with its own timetable',
    shadow: 'a mood that is taken for the truth',
    gifts: [
      '<warms> a gathering from within when the wave is up',
      '<feels> a thing through to the end, where others stop at the word for it',
    ],
    prices: [
      '<decides> at high water and <has> to explain at low',
      '<draws> a whole household into a cloud that had no cause',
    ],
    scenes: [
      'Nothing at all has happened since lunch, and the postcards on the fridge look dreadful. By six they are rather charming.',
      'When {P} comes in laughing the waiter laughs, the cook looks out, and somebody orders another bottle for a table of strangers.',
    ],
    notToSay: ['moody', 'passionate'],
  },
  'humanDesign.center.solarPlexus.undefined': {
    gloss: 'the Solar Plexus left uncoloured, which doubles the mood of a room',
    trait: 'a skin that lets in other people’s moods',
    shadow: 'a niceness that avoids every confrontation',
    gifts: [
      '<knows> how everyone at the table is before the soup',
      '<stays> cool alone and so <can> see a quarrel from above',
    ],
    prices: [
      '<smooths> over what ought to have been said at the time',
      '<bursts> with an anger that belonged to the other side of the bed',
    ],
    scenes: [
      'In the taxi home {P} is furious and cannot find what about. It had been a pleasant visit, apart from the host, who had said little and gripped his fork.',
      'Seven words to the landlord about the damp have been put off since the autumn. {P} has bought a second dehumidifier.',
    ],
    notToSay: ['an empath', 'oversensitive'],
  },
  'humanDesign.center.solarPlexus.open': {
    gloss: 'the Solar Plexus wholly open, a calm that others’ storms blow through',
    trait: 'a calm that is borrowed into every storm',
    shadow: 'a truth left out to keep the water flat',
    gifts: [
      '<returns> to evenness within an hour of being left alone',
      '<names> the hidden feeling in a family to its great relief',
    ],
    prices: [
      '<plays> the jester when two people are about to be honest',
      '<believes> {themself} to be dramatic on the word of dramatic friends',
    ],
    scenes: [
      'At the opera {P} wept so hard that an usher came. Outside, under the awning, there is nothing left of it but a wet programme.',
      'The divorcing neighbours each come over for sugar. Afterwards {P} washes the spoons and feels, for an hour, thoroughly divorced.',
    ],
    notToSay: ['unemotional'],
  },
  'humanDesign.center.sacral.defined': {
    gloss: 'a working strength that renews itself overnight',
    trait: 'an engine that wants to be used up',
    shadow: 'a treadmill kept going because it can be',
    gifts: [
      '<finishes> what was begun with strength to spare for the clearing up',
      '<responds> to life with sounds that are plainer than sentences',
    ],
    prices: [
      '<outworks> the helpers and <wonders> where they have gone',
      '<sits> down to rest and <gets> up to see to something',
    ],
    scenes: [
      'By four the removal men are lying on the lawn. {P}, who is not a removal man, is taking the wardrobe up in sections.',
      'A day with nothing to do has left the mattress unslept on and the skirting boards repainted.',
    ],
    notToSay: ['tireless', 'a powerhouse'],
  },
  'humanDesign.center.sacral.undefined': {
    gloss: 'the Sacral left uncoloured, which runs on other people’s strength',
    trait: 'a strength borrowed from busy company',
    shadow: 'a blindness to the point where enough is enough',
    gifts: [
      '<works> in bursts and <sees>, between them, how the work is arranged',
      '<knows> when other people are tired before they do',
    ],
    prices: [
      '<keeps> going on the team’s momentum and <drops> at the garden wall',
      '<feels> lazy beside people who were built for long days',
    ],
    scenes: [
      'On the building site {P} was the last to stop. On Saturday the curtains stay drawn, and a bowl of grapes is brought up at intervals.',
      'One more episode, one more helping, and it is one o’clock. Alone with the plates {P} discovers that it had been enough at nine.',
    ],
    notToSay: ['lazy', 'low stamina'],
  },
  'humanDesign.center.sacral.open': {
    gloss: 'the Sacral wholly open, with no measure of its own for work',
    trait: 'an effort without a gauge',
    shadow: 'a busyness put on to be like the others',
    gifts: [
      '<does> little for long stretches, and then exactly the useful thing',
      '<understands> work well because {they} <is> not in love with it',
    ],
    prices: [
      '<lends> a hand so often that it is thought to be a spare one',
      '<eats>, <works> and <talks> past the end, having no sense of one',
    ],
    scenes: [
      'The harvest gang had taken {P} for one of themselves until Wednesday. On Wednesday {they} slept in the barn until the bells.',
      'From a deckchair {P} remarks that the barrow should go round the other way. It is resented for a morning, and then the job takes half the time.',
    ],
    notToSay: ['burned out'],
  },
  'humanDesign.center.root.defined': {
    gloss: 'a pressure to move that runs at a steady pace',
    trait: 'an own pace under pressure',
    shadow: 'a hurry handed on to whoever stands near',
    gifts: [
      '<meets> a deadline at walking speed and <gets> there in time',
      '<starts> and <stops> by an inner clock that panic does not wind',
    ],
    prices: [
      '<sets> everyone fidgeting by coming into the office',
      'cannot be hurried even by a real emergency',
    ],
    scenes: [
      'The gates are closing, says the loudspeaker. {P} shuts the magazine, finishes the tea, and walks on board behind a family at full gallop.',
      'Wherever {P} queues, the people in front begin to look for their purses.',
    ],
    notToSay: ['good under stress', 'grounded'],
  },
  'humanDesign.center.root.undefined': {
    gloss: 'the Root left uncoloured, which takes the world’s hurry for an order',
    trait: 'a haste caught from the surroundings',
    shadow: 'a rush to be finished and free of it',
    gifts: [
      '<rises> to an occasion when the pressure is shared and worth it',
      '<learns> to let a bell ring without jumping',
    ],
    prices: [
      '<clears> the desk at a run and <finds> it full again',
      '<answers> at once what would have answered itself by noon',
    ],
    scenes: [
      'The list for Sunday was to be got through so that there might be some Sunday left. After supper {P} crosses out the word nap.',
      'A driver behind taps on his wheel. {P}, who had been looking for the right turning, takes the next one there is.',
    ],
    notToSay: ['stressed', 'restless'],
  },
  'humanDesign.center.root.open': {
    gloss: 'the Root wholly open, with no hurry of its own',
    trait: 'a stillness that any alarm can borrow',
    shadow: 'a swing between haste and a standstill',
    gifts: [
      '<has> all the time there is when nobody is pushing',
      '<feels> whether the urgency in a voice is true',
    ],
    prices: [
      '<runs> for a bus because others are running, and <boards> it',
      '<takes> on four crash programmes in one January',
    ],
    scenes: [
      'At the cabin without a clock {P} takes until three to have breakfast. One message from the office, and the canoe is being loaded in the dark.',
      'The gardener says that beans come when they come. {P} is so struck by this that {they} <sits> down between the rows.',
    ],
    notToSay: ['laid-back'],
  },
}
