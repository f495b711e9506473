import type { Cards } from '../card.ts'

/** The eight sefirot a birth can show, by how they are held up: strong, supported, bare or strained. */
export const SEFIROT: Cards = {
  'kabbalah.sefirah.binah.strong': {
    gloss: 'the light of understanding, which gives a flash its shape',
    trait: 'an understanding that builds to last',
    shadow: 'a form so finished that nothing new fits',
    gifts: [
      '<hears> a rambling story and <hands> back its skeleton',
      '<bears> the long middle of a thing without losing the shape of the end',
    ],
    prices: [
      '<judges> an idea unripe while it is merely young',
      '<carries> on alone because explaining would take longer',
    ],
    scenes: [
      'Everyone tells the collision differently. {P} draws the crossroads on the back of a menu, moves two arrows, and the table falls silent.',
      'It takes {P} nine months to agree to the choir’s new rules. They will need no amendment, and nobody remembers having been impatient.',
    ],
    notToSay: ['the cosmic mother', 'wise old soul'],
  },
  'kabbalah.sefirah.binah.supported': {
    gloss: 'the light of understanding, held up here by a friendly hand',
    trait: 'an understanding that comes with a little help',
    shadow: 'a need for somebody else’s frame',
    gifts: [
      '<grasps> hard matter well when it comes in good order',
      '<shapes> what others have begun until it can stand',
    ],
    prices: [
      '<waits> for a method before trusting a plain impression',
      '<leans> on the syllabus long after the school is over',
    ],
    scenes: [
      'Given a blank page {P} sharpens pencils. Given a page with four empty boxes on it, {P} has filled them before the coffee comes.',
      'A colleague’s half-baked scheme lay on the desk over the weekend. On Monday it had a beginning, three parts and a budget, all very modestly in pencil.',
    ],
    notToSay: ['moderately wise'],
  },
  'kabbalah.sefirah.binah.bare': {
    gloss: 'the light of understanding, left here to its own devices',
    trait: 'an understanding gathered without a teacher',
    shadow: 'a structure that is put up anew each time',
    gifts: [
      '<works> out from nothing what others had been taught',
      '<asks> the simple question that a trained mind steps over',
    ],
    prices: [
      '<reinvents> at midnight a wheel that was for sale on the corner',
      '<loses> the thread for want of a peg to hang it on',
    ],
    scenes: [
      '{P} would keep accounts by a system of coloured beans. It would balance, and nobody else could touch it.',
      'There is a manual, as it happens, under the seat. By the time it is found {P} has understood the engine entirely from the noises.',
    ],
    notToSay: ['lacking wisdom'],
  },
  'kabbalah.sefirah.binah.strained': {
    gloss: 'the light of understanding, burdened where it stands',
    trait: 'an understanding that had to be fought for',
    shadow: 'a rigidity where the ground felt soft',
    gifts: [
      '<understands> limits from having met most of them in person',
      '<takes> nobody’s word for a thing that will have to bear weight',
    ],
    prices: [
      '<builds> a wall first and <asks> later what was to be kept out',
      '<mistakes> a heavy heart for a serious reason',
    ],
    scenes: [
      'Another form, another queue, and at the end of it a blind coming down. {P} learns to bring the second stamp, and sandwiches.',
      'The offer is a good one and the terms are clear. {P} reads them for the trap until the offer has gone to someone else.',
    ],
    notToSay: ['karmic restriction', 'a blocked sefirah'],
  },
  'kabbalah.sefirah.chesed.strong': {
    gloss: 'the light of kindness, an open hand that gives before it is asked',
    trait: 'a kindness that is richer for being spent',
    shadow: 'a bounty that never learns who can swim',
    gifts: [
      '<gives> in the measure of the need and then a little over',
      '<makes> room at a full table as though it had been planned',
    ],
    prices: [
      '<leaves> no errand for others to be kind with',
      '<promises> each of five people the one spare bed',
    ],
    scenes: [
      'The bus shelter leaks, and it would be like {P} to leave an umbrella there. It is taken, and replaced, and {P} speaks of it as a success.',
      'Whoever admires a thing in that house had better be ready to carry it home. The last visitor left with a mirror.',
    ],
    notToSay: ['a heart of gold', 'infinite love'],
  },
  'kabbalah.sefirah.chesed.supported': {
    gloss: 'the light of kindness, given here a hand from its surroundings',
    trait: 'a generosity that does well in company',
    shadow: 'a giving that follows the collection plate',
    gifts: [
      '<joins> in a good deed and <doubles> it',
      '<lends> readily when shown exactly what is lacking',
    ],
    prices: [
      '<gives> as much as the neighbours and <stops> there',
      '<forgets> the quiet case that nobody put a poster up for',
    ],
    scenes: [
      'A tin on the counter says roof fund, and {P} drops in a coin. By Thursday {P} is going from floor to floor with the tin.',
      'Alone, {P} would walk past the stalled car. With two others already pushing, there is no keeping {them} off the bumper.',
    ],
    notToSay: ['fairly generous'],
  },
  'kabbalah.sefirah.chesed.bare': {
    gloss: 'the light of kindness, with nothing here but itself to draw on',
    trait: 'a kindness that goes on foot',
    shadow: 'a hand that is opened and looked into',
    gifts: [
      '<gives> from little, and so <gives> what was actually wanted',
      '<does> a kindness privately and <has> no story about it',
    ],
    prices: [
      '<hesitates> at the very moment when it would have been easy',
      '<wonders> afterwards whether it was welcome',
    ],
    scenes: [
      'There is no money for a present, so {P} cleans the shoes of the whole party, in the dark. They think it is a service of the hotel.',
      'Twice {P} has the stew as far as the neighbour’s landing. The third time the bell is rung, and it turns out to be the right day.',
    ],
    notToSay: ['selfish', 'stingy'],
  },
  'kabbalah.sefirah.chesed.strained': {
    gloss: 'the light of kindness, which here has to work against the slope',
    trait: 'a generosity that has been made use of',
    shadow: 'a kindness that hopes to be paid in kindness',
    gifts: [
      '<recognises> real want through any amount of pride',
      '<learns> late and thoroughly to ask before giving',
    ],
    prices: [
      '<gives> too much at once and then <vanishes> to recover',
      '<promises> in a warm hour what the cold one has to deliver',
    ],
    scenes: [
      'It was to be a small loan to a friend of a friend. {P} takes the longer way to the station, so that nobody need be embarrassed.',
      'Three dishes would be a welcome. With the seventh the guests grow quiet, and {P} sees it and brings the eighth.',
    ],
    notToSay: ['excess', 'a wounded giver'],
  },
  'kabbalah.sefirah.gevurah.strong': {
    gloss: 'the light of measure, the strength that says no and means it',
    trait: 'a strength that knows where the line is',
    shadow: 'a justice that enjoys being just',
    gifts: [
      '<refuses> at once, without heat, and <is> not asked again',
      '<defends> what is small from what is merely loud',
    ],
    prices: [
      '<cuts> short a thing that was about to explain itself',
      '<respects> nobody who cannot say no in return',
    ],
    scenes: [
      'The salesman has got one foot over the sill. {P} looks at the foot, without ill will, until it goes.',
      'Late applications are not accepted, it says, and {P} has written it. A cousin’s comes an hour late, and goes into the bin with the rest.',
    ],
    notToSay: ['severe judgement', 'a warrior'],
  },
  'kabbalah.sefirah.gevurah.supported': {
    gloss: 'the light of measure, which here has somebody at its back',
    trait: 'a firmness that holds with an ally near',
    shadow: 'a courage that checks who is watching',
    gifts: [
      '<stands> by a rule once it has been fairly agreed',
      '<finds> a steady voice as soon as one other person nods',
    ],
    prices: [
      '<lets> a wrong go by that there was no clause against',
      '<borrows> another’s anger for a quarrel that was not theirs',
    ],
    scenes: [
      'Before the meeting {P} only means to mention it. When an old man in the third row says "quite right", {P} goes on for four minutes.',
      "No parking, says a card in {P's} window. On its own it does nothing, and once next door puts one up as well both are obeyed.",
    ],
    notToSay: ['fairly strong'],
  },
  'kabbalah.sefirah.gevurah.bare': {
    gloss: 'the light of measure, left here without sword or seconds',
    trait: 'a no that has to be made by hand',
    shadow: 'a limit that gets drawn after the event',
    gifts: [
      '<draws> a line for good reasons, having no appetite for lines',
      '<resists> in silence long after louder people have signed',
    ],
    prices: [
      '<says> yes on the doorstep and <composes> the refusal in bed',
      '<has> only the one size of anger and <keeps> it wrapped',
    ],
    scenes: [
      'The hairdresser has started on the wrong side of short. {P} watches it fall, thinks of several sentences, and tips as usual.',
      'For weeks {P} rehearses the word in front of the tap. When it comes out at last, at the counter, it is quite an ordinary no.',
    ],
    notToSay: ['weak-willed'],
  },
  'kabbalah.sefirah.gevurah.strained': {
    gloss: 'the light of measure, which here has little room to swing',
    trait: 'a force that pays for every refusal',
    shadow: 'a temper that comes out at the wrong exit',
    gifts: [
      '<knows> from experience what anger costs and <spends> it with care',
      '<fights> hardest for people who cannot',
    ],
    prices: [
      '<gives> way all week and <slams> the one door on Saturday',
      '<punishes> the printer for what the manager said',
    ],
    scenes: [
      'It is only a lid, and it will not come off. Everyone in the kitchen stands still until {P} has put it down, gently, and left for a walk.',
      'To say no to the extra shift costs {P} a night’s sleep. In the morning it is said, apologised for, and half taken back.',
    ],
    notToSay: ['anger issues', 'violent'],
  },
  'kabbalah.sefirah.tiferet.strong': {
    gloss: 'the light of the heart, where mercy and rigour are reconciled',
    trait: 'a heart that holds the middle without strain',
    shadow: 'a radiance that is used to being looked at',
    gifts: [
      '<brings> two enemies to one table and <eats> heartily at it',
      '<tells> the truth so that the person can use it',
    ],
    prices: [
      '<takes> the centre of a group without noticing who was there',
      '<feels> a small dimming when someone else is thanked',
    ],
    scenes: [
      'They come to {P} to complain of one another, one by one. By noon all four are on the bench outside, sharing a flask.',
      'For the group photograph {P} goes and stands at the edge. It looks, all the same, as though the picture had been arranged from there.',
    ],
    notToSay: ['a shining soul', 'natural beauty'],
  },
  'kabbalah.sefirah.tiferet.supported': {
    gloss: 'the light of the heart, which is helped here to its place',
    trait: 'a balance that good company keeps level',
    shadow: 'a self that wants a little confirming',
    gifts: [
      '<becomes> wise between two friends who differ',
      '<shines> by making somebody else’s point come clear',
    ],
    prices: [
      '<waits> for the invitation to be what {they} already <is>',
      '<smooths> over a difference before it has taught anything',
    ],
    scenes: [
      'Asked for an opinion, {P} has none. Asked what would be fair to both of the sisters, {P} has it in a sentence.',
      'The toast is not on the programme. Someone calls for {P}, someone else takes {their} plate, and it is the one that people remember.',
    ],
    notToSay: ['quite charismatic'],
  },
  'kabbalah.sefirah.tiferet.bare': {
    gloss: 'the light of the heart, with neither throne nor helper here',
    trait: 'a heart that has to find its own middle',
    shadow: 'a question about who is speaking',
    gifts: [
      '<makes> peace without any standing to do so',
      '<is> the same to a minister as to the man with the coats',
    ],
    prices: [
      '<tries> on several selves before breakfast',
      '<underrates> a presence that others have begun to count on',
    ],
    scenes: [
      "No one has appointed {P} to anything. When the dispute is over it is noticed that both sides have been eating in {P's} kitchen.",
      'On the visitors’ form there is a space for occupation. {P} looks at it for some time, and writes the name of the dog.',
    ],
    notToSay: ['lost identity'],
  },
  'kabbalah.sefirah.tiferet.strained': {
    gloss: 'the light of the heart, which stands here in a foreign house',
    trait: 'a heart that doubts its right to the chair',
    shadow: 'a harmony bought with a piece of oneself',
    gifts: [
      '<understands> both parties, having at times been each',
      '<leads> without vanity, because it never felt like rank',
    ],
    prices: [
      '<hands> the credit on and then <minds> that it went',
      '<pleases> two sides at once and <feels> false to either',
    ],
    scenes: [
      'On the platform {P} calls it a joint effort. It was nothing of the kind, and the two who know so look at their programmes.',
      'At the head of the table there is one empty place. {P} walks twice round the room and sits down by the door.',
    ],
    notToSay: ['low self-esteem', 'a weak ego'],
  },
  'kabbalah.sefirah.netzach.strong': {
    gloss: 'the light of endurance, feeling that wants to last',
    trait: 'a desire that does not tire',
    shadow: 'a victory pursued beyond its use',
    gifts: [
      '<loves> a thing for thirty years as though it were new',
      '<carries> others over the dull stretch on sheer liking',
    ],
    prices: [
      '<cannot> be told that the party has ended',
      '<wants> so warmly that it is hard to be the one who does not',
    ],
    scenes: [
      'The nightingale is promised for April. {P} is in the wood every evening until the tenth of June, and hears it, and goes on the eleventh too.',
      'At the fifteenth encore the hall is half empty. {P} is standing on a seat, and the singer is singing to {P}.',
    ],
    notToSay: ['passionate nature', 'eternal love'],
  },
  'kabbalah.sefirah.netzach.supported': {
    gloss: 'the light of endurance, kept going here by good companions',
    trait: 'a perseverance that likes a fellow walker',
    shadow: 'an enthusiasm that goes out with the guests',
    gifts: [
      '<keeps> at a thing gladly while one other person does',
      '<spreads> a liking until it has become a society',
    ],
    prices: [
      '<drops> the habit on the day the neighbour moves away',
      '<feels> what the room feels and <calls> it a conviction',
    ],
    scenes: [
      'Alone, {P} would have given up the cello five times. Once the postman takes up the viola there is no stopping either of them.',
      'The cold swim is to be tried once. {P} finds there a thermos, two retired judges and a reason, and hardly misses a morning.',
    ],
    notToSay: ['moderate passion'],
  },
  'kabbalah.sefirah.netzach.bare': {
    gloss: 'the light of endurance, with no one here to sing along',
    trait: 'a wish that keeps going on its own bread',
    shadow: 'a longing that is not sure of its object',
    gifts: [
      '<holds> out by a private tune nobody else can hear',
      '<wants> little, and <is> faithful to that',
    ],
    prices: [
      '<sets> off warmly and <forgets> by the bridge what for',
      '<hides> a great liking under a small hobby',
    ],
    scenes: [
      'Somewhere in a drawer there is a song begun long ago. Most winters {P} takes it out, adds a bar, and puts it back.',
      'They ask what {P} wants for the birthday, and the answer is a long time coming. It is a rope swing, in the end, and it is true.',
    ],
    notToSay: ['without passion'],
  },
  'kabbalah.sefirah.netzach.strained': {
    gloss: 'the light of endurance, which runs here over stony ground',
    trait: 'a love that persists in the wrong shoes',
    shadow: 'a stubborn wish with a grievance in tow',
    gifts: [
      '<knows> the worth of a joy that had to be walked for',
      '<outlasts> a fashion, a ban and a good deal of advice',
    ],
    prices: [
      '<clings> to a liking because so much has gone into it',
      '<criticises> a pleasure until it stops being one',
    ],
    scenes: [
      '{P} would support the club for six seasons from the end where it rains. There is one win, away, and {P} has a cold.',
      'The guitar is always a little out. {P} stops, mid-song, to say so, and the singing goes home without {them}.',
    ],
    notToSay: ['unlucky in love'],
  },
  'kabbalah.sefirah.hod.strong': {
    gloss: 'the light of clear speech, the mind that gives thanks by being exact',
    trait: 'an exactness that is a form of courtesy',
    shadow: 'a correctness with nobody standing in it',
    gifts: [
      '<puts> a hard thing so that a child could repeat it',
      '<thanks> people for what they did, in the right order',
    ],
    prices: [
      '<corrects> the date in a love letter',
      '<admits> every small mistake and so <keeps> a large one covered',
    ],
    scenes: [
      'The speech runs to forty words and names all the cooks. {P} has sat down before anyone can find a handkerchief.',
      'When the two reports disagree {P} goes and counts the chairs. There are more than either has said, and {P} writes to both with the figure.',
    ],
    notToSay: ['brilliant intellect', 'glory'],
  },
  'kabbalah.sefirah.hod.supported': {
    gloss: 'the light of clear speech, which here is given its cue',
    trait: 'a clarity that answers well when asked',
    shadow: 'a cleverness that quotes',
    gifts: [
      '<sorts> a heap of papers into the story it was',
      '<learns> a trade’s words and <uses> them honestly',
    ],
    prices: [
      '<looks> it up rather than looking',
      '<agrees> with the last good sentence to come along',
    ],
    scenes: [
      'Nobody asks {P} about the drains for years. Then someone does, and has a diagram by four o’clock with the date of each pipe.',
      'Between two languages at the border {P} is suddenly indispensable. A polite word for shovel is found, and they are all let through.',
    ],
    notToSay: ['quite clever'],
  },
  'kabbalah.sefirah.hod.bare': {
    gloss: 'the light of clear speech, without a dictionary here but life',
    trait: 'a plainness of mind that makes its own terms',
    shadow: 'a thought that comes after the door has shut',
    gifts: [
      '<says> a thing freshly for not knowing how it is usually said',
      '<yields> to a better argument without any ceremony',
    ],
    prices: [
      '<finds> the right reply on the stairs',
      '<lets> a false account stand because the true one is long',
    ],
    scenes: [
      'Asked how the week was, {P} says that it was like a wet Tuesday in a tent. Everyone else’s answer is longer and tells less.',
      'There is a good answer, and {P} has it at ten past eleven that night. By then it can be told only to the toothbrush.',
    ],
    notToSay: ['poor communicator'],
  },
  'kabbalah.sefirah.hod.strained': {
    gloss: 'the light of clear speech, which here must talk over a noise',
    trait: 'an intelligence that has been told to be quiet',
    shadow: 'an apology in place of a statement',
    gifts: [
      '<listens> past the words, having often had the wrong ones',
      '<weighs> a sentence until it can be stood by',
    ],
    prices: [
      '<explains> twice what had been understood the first time',
      '<concedes> the point that was worth keeping',
    ],
    scenes: [
      'The email has one question in it, and {P} writes five paragraphs. Then {P} sends a sixth to say that the first five may be ignored.',
      'They are quite right, {P} hears {themself} say. All the way down in the lift the facts stand round {P} and say nothing.',
    ],
    notToSay: ['confused mind', 'nervous'],
  },
  'kabbalah.sefirah.yesod.strong': {
    gloss: 'the light of the foundation, the bond that passes everything on',
    trait: 'a bond that takes weight from either side',
    shadow: 'a closeness with no outer door',
    gifts: [
      '<remembers> for a whole family who is not to be seated by whom',
      '<lets> trust through as a good pipe lets water',
    ],
    prices: [
      '<keeps> a tie alive that both ends had let go',
      '<feels> at home so fast that the hosts are a little alarmed',
    ],
    scenes: [
      'Some cupboard for string has been in use for four generations. {P} is the one who knows why, and adds to it.',
      "On the third day in a new office someone is crying in {P's} corner. By the end of the month it has a chair for that.",
    ],
    notToSay: ['psychic', 'a deep feeler'],
  },
  'kabbalah.sefirah.yesod.supported': {
    gloss: 'the light of the foundation, which rests here on a neighbour',
    trait: 'an intimacy that grows by regular visits',
    shadow: 'a mood that takes its colour from the wallpaper',
    gifts: [
      '<settles> wherever there is one familiar cup',
      '<keeps> a confidence, given the least sign that it is one',
    ],
    prices: [
      '<needs> to hear again that nothing has changed',
      '<drifts> when the usual caller is on holiday',
    ],
    scenes: [
      'In a strange hotel {P} asks first where the kitchen is. After ten minutes on a stool there {P} sleeps like a stone.',
      'Every Sunday there is a call, and they discuss lamb. If it does not come {P} has cooked nothing by eight.',
    ],
    notToSay: ['emotionally balanced'],
  },
  'kabbalah.sefirah.yesod.bare': {
    gloss: 'the light of the foundation, laid here without mortar',
    trait: 'a belonging that has to be made anywhere',
    shadow: 'a suitcase that is never quite unpacked',
    gifts: [
      '<makes> a home of a windowsill and two books',
      '<feels> what strangers feel without being claimed by it',
    ],
    prices: [
      '<wakes> unsure which town it is, and not only when travelling',
      '<treats> a want of comfort as something to be walked off',
    ],
    scenes: [
      'It may take the neighbours eight years to learn that {P} has a family. It comes up because of a cheese.',
      'Nothing hangs on the walls of the new flat but one nail. {P} found it there and grows fond of it.',
    ],
    notToSay: ['rootless', 'emotionally cut off'],
  },
  'kabbalah.sefirah.yesod.strained': {
    gloss: 'the light of the foundation, which settles here unevenly',
    trait: 'a bond that creaks underfoot and holds',
    shadow: 'a hunger that says it has eaten',
    gifts: [
      '<knows> which board will give, and <warns> people',
      '<stays> loyal through a mood that would have excused leaving',
    ],
    prices: [
      '<hears> a change of tone as a notice to quit',
      '<stores> up a feeling until it comes through the ceiling',
    ],
    scenes: [
      'Nobody has done anything, {P} says, and goes on drying the plates. At eleven it is about a christening in the spring of another decade.',
      'The spare key has been offered twice. {P} takes it the third time, and still rings.',
    ],
    notToSay: ['moody', 'insecure attachment'],
  },
  'kabbalah.sefirah.malkhut.strong': {
    gloss: 'the light of the kingdom, the presence in which everything arrives',
    trait: 'a presence that things arrive in',
    shadow: 'a solidity that takes over the room',
    gifts: [
      '<turns> up in person, with the thing itself',
      '<finishes> by hand what had been going round as an idea',
    ],
    prices: [
      '<believes> in what can be lifted and in little else',
      '<fills> a doorway on days when it is wanted as a doorway',
    ],
    scenes: [
      'While the others are deciding on a name for the garden {P} digs it. There are radishes by the time they agree.',
      'In the waiting hall nobody could say what {P} does. {P} sits there with a bag of oranges, and the place seems to have a floor.',
    ],
    notToSay: ['grounded', 'master of reality'],
  },
  'kabbalah.sefirah.malkhut.supported': {
    gloss: 'the light of the kingdom, brought here to its address by a friend',
    trait: 'a practicality that needs the right tools',
    shadow: 'a plan that waits for delivery',
    gifts: [
      '<makes> good use of whatever has been put in reach',
      '<arrives> where {they} <was> sent, and on the day',
    ],
    prices: [
      '<stands> about when the materials are late',
      '<takes> on the colour of the house {they} <lives> in',
    ],
    scenes: [
      'Shown a kitchen with good knives, {P} feeds nineteen. With one knife {P} is known for toast.',
      'Four letters have asked the council for a bench. The fifth has a drawing, by somebody who can draw, and {P} is sitting on it by May.',
    ],
    notToSay: ['fairly practical'],
  },
  'kabbalah.sefirah.malkhut.bare': {
    gloss: 'the light of the kingdom, which has little here of its own',
    trait: 'an arrival with empty hands and open eyes',
    shadow: 'a life that has not been signed for',
    gifts: [
      '<receives> what comes without having reserved a place for it',
      '<manages> on what was there, and <has> been happy on it',
    ],
    prices: [
      '<leaves> so light a print that others walk over it',
      '<puts> off getting a table until it is known where the house will be',
    ],
    scenes: [
      'The job comes with nothing but a key. Within a week {P} has a door for a desk, a crate for a chair and a view.',
      'At roll call they get to the end of the list. {P} has been there since seven and has not thought to say so.',
    ],
    notToSay: ['ungrounded', 'poor'],
  },
  'kabbalah.sefirah.malkhut.strained': {
    gloss: 'the light of the kingdom, which sits here on a slope',
    trait: 'a practicality learnt from things going wrong',
    shadow: 'a quarrel with keys, taps and forms',
    gifts: [
      '<knows> how it breaks, and so how it is put together',
      '<respects> work done by hand, having done it badly',
    ],
    prices: [
      '<fights> the material and <comes> in with a plaster',
      '<lives> for a year among boxes marked with the wrong room',
    ],
    scenes: [
      'The tap has only dripped. By four there is a fountain, {P} is under it with a saucepan lid, and downstairs are being very nice.',
      'All the papers are in order except the one. {P} has it at home, in the drawer one keeps for being sure.',
    ],
    notToSay: ['unlucky in material things'],
  },
}
