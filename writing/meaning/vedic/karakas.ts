import type { Cards } from '../card.ts'

/** Jaimini's significators: of the self, of counsel and work, and of the spouse, by the graha that holds the office. */
export const KARAKAS: Cards = {
  'vedic.karaka.atma.sun': {
    gloss: 'the Atmakaraka, the planet that carries the self, here the Sun',
    trait: 'a self that has to stand upright',
    shadow: 'a pride that cannot be helped to its feet',
    gifts: [
      '<keeps> to {their} word when breaking it would have cost nothing',
      '<takes> charge of a neglected thing as if it had been left to {them}',
    ],
    prices: [
      '<confuses> being contradicted with being abolished',
      '<stands> alone on a point that friends would have shared',
    ],
    scenes: [
      'The society has been without a chair since the flood. {P} sweeps the steps, mends the flagpole, and is elected because the flag is up.',
      'The lifeboat crew drew lots for the bow. {P} drew the stern, changed nothing about it, and the whole boat began to steer from there.',
    ],
    notToSay: ['the king of the chart', 'must tame the ego'],
  },
  'vedic.karaka.atma.moon': {
    gloss: 'the planet of the highest degree, which speaks for the soul, here the Moon',
    trait: 'a self that exists by caring',
    shadow: 'a self lost in whoever needs it',
    gifts: [
      '<knows> from a footstep what sort of day somebody has had',
      '<changes> with the company and <stays> kind in all of it',
    ],
    prices: [
      '<has> no opinion of {their} own after a long visit',
      '<gives> comfort at the hour when {they} should have taken some',
    ],
    scenes: [
      'A colleague’s cat, two ferns and a sourdough are lodging with {P} this month. All of them have put on weight.',
      'Locked out in the rain are two students and a tortoise. {P} has only come down with the rubbish, and finds that there is lentil soup for four.',
    ],
    notToSay: ['the mother of all', 'learning compassion'],
  },
  'vedic.karaka.atma.mars': {
    gloss: 'the Atmakaraka, the significator of the self, here Mars',
    trait: 'a self found by pushing against something',
    shadow: 'a search for the next resistance',
    gifts: [
      '<keeps> a cool hand where an accident has made others shout',
      '<fights> clean and <shakes> on it afterwards',
    ],
    prices: [
      '<sharpens> a discussion that had been about to agree',
      '<hurts> first where {they} had expected to be hurt',
    ],
    scenes: [
      'At the judo club {P} is thrown by someone half the weight. {They} <gets> up delighted and <asks> how it was done.',
      'The stile has been nailed shut. {P} looks left, looks right, spits on both hands, and is happier than all the week before.',
    ],
    notToSay: ['the warrior soul', 'learning non-violence'],
  },
  'vedic.karaka.atma.mercury': {
    gloss: 'the planet that stands for the inmost self, here Mercury',
    trait: 'a self that lives by exact words',
    shadow: 'a cleverness used as a hiding place',
    gifts: [
      '<says> in one clause what the meeting has been circling',
      '<goes> on being a pupil at an age when others teach',
    ],
    prices: [
      '<edits> a memory until it reads well',
      '<bargains> with {themself} and <finds> the terms acceptable',
    ],
    scenes: [
      'The dictionary and the road atlas both fall open at pages that {P} has annotated. The marginal note in the atlas is a correction.',
      'At the viewing the surveyor says damp, broadly speaking. {P} asks him to say it narrowly.',
    ],
    notToSay: ['the eternal student', 'must watch the tongue'],
  },
  'vedic.karaka.atma.jupiter': {
    gloss: 'the carrier of the self among the seven, here Jupiter',
    trait: 'a self that wants to be worth following',
    shadow: 'a goodness that keeps an eye on itself',
    gifts: [
      '<sees> what somebody could become and <speaks> to that',
      '<gives> without working out beforehand who will know',
    ],
    prices: [
      '<lends> on trust and <is> hurt in a matter of principle',
      '<feels> responsible for the morals of the whole landing',
    ],
    scenes: [
      'A lad was caught with apples from the communal tree. {P} has shown him how to prune it, and he is up there now with a saw.',
      'Boys on the bridge are dropping stones on the ducks. {P} stops, names the ducks one after another, and goes on; there are no more splashes.',
    ],
    notToSay: ['the guru within', 'a noble soul'],
  },
  'vedic.karaka.atma.venus': {
    gloss: 'the planet furthest on in its sign, the self’s own, here Venus',
    trait: 'a self that is shaped by what it loves',
    shadow: 'a wish that will not hear no from beauty',
    gifts: [
      '<treats> affection as a skill and <practises> it',
      '<leaves> a shared room more pleasing than it was',
    ],
    prices: [
      '<judges> a truth by how well it was put',
      '<wants> the lovely thing and its keeper as well',
    ],
    scenes: [
      'Every object on the windowsill was given to {P} by someone. The visit cannot start before a pebble from Denmark has been properly introduced.',
      'For the hospital stay {P} has packed one nightshirt and a roll of Italian wallpaper. The screen by the bed is the talk of the ward.',
    ],
    notToSay: ['the lover', 'learning purity in love'],
  },
  'vedic.karaka.atma.saturn': {
    gloss: 'the Atmakaraka, in whom the self goes to school, here Saturn',
    trait: 'a self that trusts only what was earned',
    shadow: 'a sternness first tried out on itself',
    gifts: [
      '<carries> other people’s loads without asking how they came by them',
      '<outlasts> a bad patch by doing the next necessary thing',
    ],
    prices: [
      '<looks> for the catch in an afternoon with nothing wrong in it',
      '<serves> a sentence that no one had passed',
    ],
    scenes: [
      'The lift has been out since Monday. {P} takes up the bags of the woman on the fifth floor each evening, and then goes down again to the second.',
      'The apprentices get a half day for the fair. {P} comes in through the snow to see whether the glue has taken, and it has.',
    ],
    notToSay: ['a soul of suffering', 'old karma'],
  },
  'vedic.karaka.amatya.sun': {
    gloss: 'the Amatyakaraka, the minister who speaks of work, here the Sun',
    trait: 'a line of work under one’s own name',
    shadow: 'a dislike of being one of the staff',
    gifts: [
      '<gives> a leaderless project a face and an address',
      '<asks> for the decision to be made in daylight',
    ],
    prices: [
      '<wilts> in a post where the credit goes by rota',
      '<keeps> the final word on matters of paperclips',
    ],
    scenes: [
      'The canteen has had nine suggestions in nine boxes. Under one of them {P} has printed a full name and an extension, and that is the one discussed.',
    ],
    notToSay: ['a career in government', 'born boss'],
  },
  'vedic.karaka.amatya.moon': {
    gloss: 'the significator of counsel and calling, here the Moon',
    trait: 'a line of work among people and their needs',
    shadow: 'a working day ruled by the office mood',
    gifts: [
      '<remembers> customers by what they were worried about',
      '<adapts> the job to the season without being told',
    ],
    prices: [
      '<takes> the complaint book home in the head',
      '<changes> the plan because a voice in the corridor was sad',
    ],
    scenes: [
      "Parcels can be collected at two counters. There is always a queue at {P's}, and the people in it seem in no hurry.",
    ],
    notToSay: ['a caring profession', 'works with the public'],
  },
  'vedic.karaka.amatya.mars': {
    gloss: 'the planet that advises on work, as a minister would, here Mars',
    trait: 'a line of work with an edge',
    shadow: 'a calendar treated as an opponent',
    gifts: [
      '<does> best on the job with heat, height or a blade in it',
      '<cuts> through a backlog that had acquired a history',
    ],
    prices: [
      '<makes> an emergency of what was merely Tuesday',
      '<competes> with the colleague who had come to help',
    ],
    scenes: [
      'A tree has come down across the railway. {P}, who was on leave, is seen on the evening bulletin in a visor, extremely content.',
    ],
    notToSay: ['a career in the army', 'a surgeon’s hands'],
  },
  'vedic.karaka.amatya.mercury': {
    gloss: 'the second in rank of the significators, adviser in work, here Mercury',
    trait: 'a line of work for head and hand',
    shadow: 'a trade in words that outruns the goods',
    gifts: [
      '<drafts> the letter that makes two departments agree',
      '<holds> several small jobs together without dropping one',
    ],
    prices: [
      '<improves> the method on the morning of the deadline',
      '<sells> the idea so well that it has to exist by Friday',
    ],
    scenes: [
      'The export papers have come back for the fourth time. {P} rings the customs office, asks what the man would like to see, and types it while he talks.',
    ],
    notToSay: ['a career in commerce', 'born for writing'],
  },
  'vedic.karaka.amatya.jupiter': {
    gloss: 'the counsellor among the significators, here Jupiter',
    trait: 'a line of work that can be believed in',
    shadow: 'a vocation that looks down on the invoice',
    gifts: [
      '<brings> on the next generation as part of the job',
      '<gives> an honest second opinion, also against {their} own interest',
    ],
    prices: [
      '<takes> on the large view and <leaves> the photocopying',
      '<stays> in a poor post because its purpose is fine',
    ],
    scenes: [
      'The apprentices are supposed to change departments every spring. There is a waiting list for {P}, and three of them have come back as managers.',
    ],
    notToSay: ['a teacher or priest', 'blessed work'],
  },
  'vedic.karaka.amatya.venus': {
    gloss: 'the significator that stands beside the self and advises it, here Venus',
    trait: 'a line of work that pleases and brings together',
    shadow: 'a charm that covers for preparation',
    gifts: [
      '<wins> the client by making the meeting agreeable',
      '<chooses> the colour, the caterer and the right moment to ask',
    ],
    prices: [
      '<softens> a figure so that nobody is alarmed by it',
      '<avoids> the colleague with the ugly news',
    ],
    scenes: [
      'The firm was about to print its grey catalogue again. {P} put a single persimmon on the cover, and people have begun to ask for copies.',
    ],
    notToSay: ['a career in the arts', 'beauty business'],
  },
  'vedic.karaka.amatya.saturn': {
    gloss: 'the Amatyakaraka, who speaks of one’s calling, here Saturn',
    trait: 'a line of work slow and lasting',
    shadow: 'a job that has eaten the evenings',
    gifts: [
      '<learns> the trade from the yard upward and <knows> every bolt',
      'can be given the unpopular task without a speech',
    ],
    prices: [
      '<refuses> promotion until it comes with more to carry',
      'cannot hand over a task to somebody who hums',
    ],
    scenes: [
      'There is a valve in the waterworks that only {P} can close. It was shown to two successors, who listened, and still ring.',
    ],
    notToSay: ['hard labour', 'a servant’s life'],
  },
  'vedic.karaka.dara.sun': {
    gloss: 'the Darakaraka, the significator of the spouse, here the Sun',
    trait: 'a look out for somebody who shines',
    shadow: 'a place taken in another’s shade',
    gifts: [
      '<recognises> the worth of a person before that person does',
      '<stands> proudly next to someone else’s success',
    ],
    prices: [
      '<waits> for a partner to choose the direction, and then <minds> it',
      '<puts> a companion on a plinth and <dusts>',
    ],
    scenes: [
      'At the prize-giving all eyes are on the stage. {P} is watching the parents of the winner, and somebody else is watching {P}.',
      'At the swimming baths {P} has noticed the one on the top board, who is not jumping. Neither is there any climbing down.',
    ],
    notToSay: ['a famous husband', 'a royal match'],
  },
  'vedic.karaka.dara.moon': {
    gloss: 'the planet that speaks of the partner, here the Moon',
    trait: 'a wish to be at home with somebody',
    shadow: 'a love measured by the evening’s mood',
    gifts: [
      '<chooses> for kindness where friends had expected a catch',
      '<is> easy with another person’s tears, pyjamas and relatives',
    ],
    prices: [
      '<takes> a quiet breakfast for a change of heart',
      '<looks> after a companion to the point of cutting up the toast',
    ],
    scenes: [
      'On the first holiday together it rained. {P} found a pack of cards and a saucepan, and that cabin is where they have gone each year.',
      '{P} was to be shown the city, and it was cold. They got as far as a launderette, and know by now which of the dryers squeaks.',
    ],
    notToSay: ['a motherly wife', 'a changeable spouse'],
  },
  'vedic.karaka.dara.mars': {
    gloss: 'the lowest in degree, significator of marriage, here Mars',
    trait: 'a taste for someone who answers back',
    shadow: 'a peace that feels like neglect',
    gifts: [
      '<likes> a partner’s temper and <does> not take it personally',
      '<keeps> a long attachment lively by having things to do in it',
    ],
    prices: [
      '<starts> an argument in order to find out whether anyone is there',
      '<respects> only the no that is said twice as loudly',
    ],
    scenes: [
      'They met over a parking space. {P} still maintains who was first, and so does the person in the passenger seat.',
      'At the auction someone kept bidding against {P} for a broken weathercock. It hangs over both of their doors, turn and turn about.',
    ],
    notToSay: ['a violent spouse', 'passion and strife'],
  },
  'vedic.karaka.dara.mercury': {
    gloss: 'the significator of whoever is married, here Mercury',
    trait: 'a love that has to be able to talk',
    shadow: 'a bond that is witty where it is sore',
    gifts: [
      '<keeps> asking a companion questions after all these years',
      '<makes> a private language out of shopping lists',
    ],
    prices: [
      '<replies> to the wording when the tone was the message',
      '<needs> to be amused on evenings that were meant to be tender',
    ],
    scenes: [
      'The crossword is done across the breakfast table, upside down on one side. A clue that neither can get keeps {P} cheerful all day.',
      'The letters were about a misprint in a railway guide. By the eleventh {P} had begun to hope for more misprints.',
    ],
    notToSay: ['a young spouse', 'flirtatious'],
  },
  'vedic.karaka.dara.jupiter': {
    gloss: 'the Darakaraka, who describes the partner, here Jupiter',
    trait: 'a wish for someone to look up to',
    shadow: 'a disappointment in any halo that slips',
    gifts: [
      '<grows> in the company of a generous person and <says> so',
      '<gives> a partner room to believe something different',
    ],
    prices: [
      '<expects> a companion to be wise on an empty stomach',
      '<accepts> advice at home as a pupil and <resents> it as a spouse',
    ],
    scenes: [
      'To the in-laws’ long grace {P} bows {their} head with interest. On the way home there is a lively talk about whether one may thank a radish.',
      'On the night walk the leader stopped, and said he did not know the way. {P} has thought well of him ever since.',
    ],
    notToSay: ['a wise husband', 'a blessed marriage'],
  },
  'vedic.karaka.dara.venus': {
    gloss: 'the significator of the other in a marriage, here Venus',
    trait: 'a taste for tenderness with good manners',
    shadow: 'a romance kept going by the lighting',
    gifts: [
      '<courts> the person who has long since been won',
      '<makes> up after a quarrel so gracefully that it seems arranged',
    ],
    prices: [
      '<is> put off by a flaw as small as a pronunciation',
      '<keeps> an ugly subject out of the house until it moves in',
    ],
    scenes: [
      'For an ordinary Wednesday there are cloth napkins and one peach, cut in half. {P} has given away the half without the bruise.',
      "The cloakroom attendant has hung up {P's} dreadful anorak on a padded hanger. It is collected with a bow, and a blush.",
    ],
    notToSay: ['a beautiful wife', 'a great romance'],
  },
  'vedic.karaka.dara.saturn': {
    gloss: 'the significator of the spouse among the seven, here Saturn',
    trait: 'a trust in what has been tested by time',
    shadow: 'a door to love opened only on the chain',
    gifts: [
      '<chooses> slowly and <is> still there after the hard year',
      '<shares> chores, silences and the worry about the gutter',
    ],
    prices: [
      '<feels> more at ease with a partner’s duty than with a partner’s delight',
      '<postpones> the happy part until both have finished',
    ],
    scenes: [
      'Nobody could say when {P} and the neighbour became a pair. There were some winters of shared firewood, and then there was one stove.',
      'At the bus stop the same two umbrellas had nodded to each other for years. In the eighth autumn {P} remarked that the timetable had changed.',
    ],
    notToSay: ['a late marriage', 'an old spouse'],
  },
}
