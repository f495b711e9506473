import type { Cards } from '../card.ts'

/** The channels whose lower gate is 1 to 20: two gates joined into one steady way of acting. */
export const CHANNELS_1_TO_20: Cards = {
  'humanDesign.channel.1-8': {
    gloss: 'the channel of a creative example that others take heart from',
    trait: 'an example set by doing it differently',
    shadow: 'a wait for an audience that was not invited',
    gifts: [
      '<inspires> by going about an ordinary thing in an unheard-of way',
      '<stands> beside the work and <lets> it be looked at',
    ],
    prices: [
      '<dims> when the picture is praised for its frame',
      '<paints> over the best corner on hearing that somebody understood it',
    ],
    scenes: [
      'The bins in the lane have been painted with fish, one at a time, by night. On the fourth evening there is someone else out there with a brush.',
      'The swimming baths had grey lockers. {P} gave number nine a small green door knocker, and by the gala there were eleven.',
    ],
    notToSay: ['an inspiration to all'],
  },
  'humanDesign.channel.2-14': {
    gloss: 'the channel in which means gather round a sense of direction',
    trait: 'a bearing that finds its own fuel',
    shadow: 'a full tank and the wrong road',
    gifts: [
      '<keeps> on in a true direction, and what is needed turns up',
      '<draws> helpers and funds to a purpose without ever passing the hat',
    ],
    prices: [
      '<prospers> for years in something that leads nowhere',
      '<drives> past the turning because the engine is running so nicely',
    ],
    scenes: [
      'There was no money for the boatyard, and {P} swept it anyway. The man who came in out of the hail had a pension and had always wanted to plane.',
      'All that {P} wanted was to bring back the water mill. A miller’s niece moved in opposite, and the stone came up in a farmer’s potatoes.',
    ],
    notToSay: ['a money magnet'],
  },
  'humanDesign.channel.3-60': {
    gloss: 'the channel of change that comes in jerks, within a limit',
    trait: 'a change that comes in jolts',
    shadow: 'a gloom between one jolt and the next',
    gifts: [
      '<makes> something new out of the very thing that would not budge',
      '<keeps> working within the old frame until it gives with a crack',
    ],
    prices: [
      '<despairs> on a flat day of what had moved on Friday',
      '<sulks> at the wall and <misses> the minute when it moves',
    ],
    scenes: [
      'Since autumn the sourdough had lain like putty. One morning it has climbed out of the jar and is on its way along the shelf.',
      'The carnival club may only march as far as the level crossing. This year {P} had them turn round there, singing, and they met their own last banner.',
    ],
    notToSay: ['transformational'],
  },
  'humanDesign.channel.4-63': {
    gloss: 'the channel of doubt that works until there is a formula',
    trait: 'a logic that is never off duty',
    shadow: 'a doubt pointed at its owner',
    gifts: [
      '<tests> an answer against the awkward case before offering it',
      '<raises> a fair objection and <stays> to help with the answer',
    ],
    prices: [
      '<lies> awake proving what had been agreed',
      '<takes> apart a pleasant surprise to see whether it follows',
    ],
    scenes: [
      'How often it must clink if twelve guests all clink with one another was asked as a joke. {P} has the figure by dessert, and a doubt about the guest who left.',
      'The bus is always late except when {P} is. There are now two years of entries in three inks, and the driver has asked for a copy.',
    ],
    notToSay: ['logical'],
  },
  'humanDesign.channel.5-15': {
    gloss: 'the channel of a natural rhythm that others fall in with',
    trait: 'a rhythm that draws others into step',
    shadow: 'a timetable imposed on the tide',
    gifts: [
      '<moves> at a pace so settled that a whole office falls in with it',
      '<settles> a hectic company merely by keeping to the usual pace',
    ],
    prices: [
      '<is> late for clocks, being on time for everything else',
      '<expects> the household to feel when it is time for lunch',
    ],
    scenes: [
      'When {P} stops to eat an orange, so do the three behind. The hike has no leader, and it has run out of oranges.',
      'Nobody tells the night shift at the bakery when to start. {P} ties an apron, and along the benches the radios go down.',
    ],
    notToSay: ['in the flow'],
  },
  'humanDesign.channel.6-59': {
    gloss: 'the channel of closeness, which gets past the fences of strangers',
    trait: 'a closeness that makes something new',
    shadow: 'a warmth turned on to open a lock',
    gifts: [
      '<creates> nearness with people who do not usually allow it',
      '<turns> a formal meeting into one at which people say what happened',
    ],
    prices: [
      '<leaves> the other side more open than was meant',
      '<melts> a reserve at supper and <is> bewildered by it at breakfast',
    ],
    scenes: [
      'She has refused the newspaper, the radio and two biographers. The hour that {P} was given for the boiler inspection ended with the letters on the table.',
      'The two beekeepers had shared a hedge and no words since the swarm. {P} came to borrow a smoker from both, and left them with one.',
    ],
    notToSay: ['seductive', 'fertile'],
  },
  'humanDesign.channel.7-31': {
    gloss: 'the channel of leading people who have asked to be led',
    trait: 'a leadership that has been voted for',
    shadow: 'a command given to nobody in particular',
    gifts: [
      '<leads> towards what will work, once the others have asked',
      '<gives> a loose crowd a direction it can recognise as its own',
    ],
    prices: [
      '<speaks> as if elected before any hand has gone up',
      '<answers> for the whole group before anybody has finished thinking',
    ],
    scenes: [
      'In the fog the walking party stops and looks round for whoever it has been following. It turns out to have been {P}.',
      'The rope for the tug of war had forty hands on it and nobody in time. {P} said heave, quietly, and the other village is still talking.',
    ],
    notToSay: ['a natural leader'],
  },
  'humanDesign.channel.9-52': {
    gloss: 'the channel of sitting with one thing until it is done',
    trait: 'a stillness harnessed to a single task',
    shadow: 'a fidgeting where there is nothing to aim at',
    gifts: [
      '<stays> in the chair until the whole of the small print is read',
      '<gathers> all attention onto the one point where it will tell',
    ],
    prices: [
      '<goes> rigid over a trifle when the main thing is missing',
      '<stares> down a job until the daylight for it has gone',
    ],
    scenes: [
      'The watch lies in ninety parts on a handkerchief. It is getting dark, the gulls have come and gone, and {P} breathes out through the nose.',
      'There is a mosaic of a flounder at the lido, and one of its eyes was out. {P} lay on the tiles from opening to closing with tweezers.',
    ],
    notToSay: ['disciplined'],
  },
  'humanDesign.channel.10-20': {
    gloss: 'the channel of living by one’s own lights in full view',
    trait: 'an own way of living, said out loud',
    shadow: 'a creed where a habit would do',
    gifts: [
      '<says> and <does> at once what fits, whoever happens to be watching',
      '<lives> so openly that nobody has to guess the opinion behind the smile',
    ],
    prices: [
      '<lectures> on being oneself to people who were being it',
      '<announces> every change of heart, the small ones with a bell',
    ],
    scenes: [
      'The invitation said black tie. {P} has come as on any Thursday, and around the buffet ties are being loosened.',
      'The dress code at the golf club was being read out at the gate. {P}, in a boiler suit, said that this was for golf, and the gate was opened.',
    ],
    notToSay: ['authentic', 'self-love'],
  },
  'humanDesign.channel.10-34': {
    gloss: 'the channel of following one’s own convictions with strength to spare',
    trait: 'a conviction with muscle behind it',
    shadow: 'an independence that steps on toes',
    gifts: [
      '<does> as {they} <believes>, without needing a party for it',
      '<walks> {their} own line so firmly that it becomes a path',
    ],
    prices: [
      '<overrides> a friend’s wish and <calls> it having none',
      '<marches> off alone, with the picnic, on a point of principle',
    ],
    scenes: [
      'Everyone moors at the jetty. {P} has carried the dinghy over the shingle on {their} head, since that is where the shade is.',
      'The parade goes clockwise round the green and always has. {P} went the other way with the big drum, and people saw the front of it for once.',
    ],
    notToSay: ['a rebel'],
  },
  'humanDesign.channel.10-57': {
    gloss: 'the channel of an instinct for the form in which life goes well',
    trait: 'a sure sense of the fitting form',
    shadow: 'a fear of being seen in the unfinished state',
    gifts: [
      '<arranges> a room, a day or a sentence until it breathes',
      '<knows> at a touch what will suit, and <leaves> off there',
    ],
    prices: [
      '<alters> what was done because tomorrow might find fault with it',
      '<waits> for the perfect version while the imperfect one is having a party',
    ],
    scenes: [
      'Two vases were moved and a lamp was taken out. Guests say how well {P} looks tonight, and {P} has not changed anything else.',
      'The shop had dressed the dummy in everything. {P} took off the hat, turned one cuff, and three people asked what it cost.',
    ],
    notToSay: ['a perfectionist'],
  },
  'humanDesign.channel.11-56': {
    gloss: 'the channel of a searcher who turns ideas into stories',
    trait: 'a curiosity that ends in a tale',
    shadow: 'a quest that hopes not to arrive',
    gifts: [
      '<stimulates> a sluggish company with something seen on the way',
      '<finds> a moral in the lost property and <makes> it travel',
    ],
    prices: [
      '<believes> the version that got the loudest laugh',
      '<goes> in search of the next story just as this one needed company',
    ],
    scenes: [
      'What {P} was sent for was stamps. What the household gets is a man in the queue, his parrot’s will, and the theory that all post offices are one.',
      'The parish magazine wanted two hundred words on drains. {P} handed in the tale of a badger, a curate and a pearl, with the drains in it.',
    ],
    notToSay: ['a storyteller'],
  },
  'humanDesign.channel.12-22': {
    gloss: 'the channel of a voice that moves people when the mood is true',
    trait: 'a voice that depends on its mood',
    shadow: 'a performance on a day without one',
    gifts: [
      '<reaches> strangers by speaking straight out of a feeling',
      '<waits> for the true mood and then <says> it once, beautifully',
    ],
    prices: [
      '<snubs> on Monday the very people who were enchanted on Sunday',
      '<keeps> a whole picnic guessing whether this is a speaking day',
    ],
    scenes: [
      'Asked to sing, {P} would rather not. Over the washing-up, with the tap on, it comes after all, and the hosts stand in the passage in their coats.',
      'The station announcer was ill, and {P} was asked. It was only the slow train to Hexham, but people from York were boarding it.',
    ],
    notToSay: ['emotional', 'charismatic'],
  },
  'humanDesign.channel.13-33': {
    gloss: 'the channel of the witness, who listens, goes away and later tells',
    trait: 'a witness who writes it up afterwards',
    shadow: 'a secret carried past its time',
    gifts: [
      '<waits> until an experience is over before saying what it was',
      '<hears> everyone’s version and <returns> with the one they can share',
    ],
    prices: [
      '<keeps> quiet about what would have helped someone at the time',
      '<retires> with the evidence just as the company sits down to look',
    ],
    scenes: [
      'In the lift and at the bus stop people had told {P} about the strike. Twenty years later there is a small grey book, and their grandchildren queue for it.',
      'Every hand on the cannery’s last shift told {P} something by the gate. It is all on a wall there now, with the names, and the gate.',
    ],
    notToSay: ['a keeper of secrets'],
  },
  'humanDesign.channel.16-48': {
    gloss: 'the channel of a talent that deepens by repetition',
    trait: 'a skill with a deep well under it',
    shadow: 'a rehearsal that never becomes a performance',
    gifts: [
      '<repeats> the passage until it is no longer being played but had',
      '<practises> with so much pleasure that the depth arrives unannounced',
    ],
    prices: [
      '<calls> it not ready, for the ninth year',
      '<adds> another exercise to the scales that were meant for Sunday',
    ],
    scenes: [
      "The yo-yo had been a birthday joke. Behind the shed, with the snow falling, it goes out, sleeps, and climbs back into {P's} mitten.",
      'The bell tower has eight ropes, and {P} had only wished to hold one. By now the rooks stay in the trees for it.',
    ],
    notToSay: ['talented'],
  },
  'humanDesign.channel.17-62': {
    gloss: 'the channel of opinions sorted into an order that can be explained',
    trait: 'a mind that files as it looks',
    shadow: 'a fact arranged to suit the label',
    gifts: [
      '<organises> a confusion so that a stranger could run it',
      '<lays> out a difficult case so that each part of it can be checked',
    ],
    prices: [
      '<corrects> the seating plan of somebody else’s wedding',
      '<tidies> an opinion so neatly that nothing living fits in it',
    ],
    scenes: [
      'A system exists for the Christmas lights, with numbers on tape. The one year that {P} was abroad they were on by dusk, backwards.',
      'The seed drawer of the gardening club held a century of envelopes. {P} has them by month and by height, and found a marrow thought lost.',
    ],
    notToSay: ['organised'],
  },
  'humanDesign.channel.18-58': {
    gloss: 'the channel of an eye for faults and a zest to improve',
    trait: 'a joy in making it better',
    shadow: 'a fault that is found before the greeting',
    gifts: [
      '<improves> what is loved, and <loves> it for being improvable',
      '<brings> to a tired routine both a remedy and the appetite to try it',
    ],
    prices: [
      '<turns> the gift over to look at the stitching',
      '<greets> a triumph with a short list of improvements',
    ],
    scenes: [
      'This is the best soup {P} has ever had, and it could do with a minute less. The cook, stung, makes it again, and they both stand over the pan.',
      'The carousel ran, but the third horse knocked. {P} rode it four times, blissfully, with an ear down, and got off to ask for a spanner.',
    ],
    notToSay: ['judgmental'],
  },
  'humanDesign.channel.19-49': {
    gloss: 'the channel of sensing need, with clear terms for who belongs',
    trait: 'a sensitivity with a rule in it',
    shadow: 'a rejection of whoever failed once',
    gifts: [
      '<knows> what the clan, the cattle or the crew will stand for',
      '<senses> who feels left out and <alters> the custom to fit',
    ],
    prices: [
      '<cools> at once when a kindness is taken for granted',
      '<remembers> the unreturned favour longer than the favour was worth',
    ],
    scenes: [
      "The stray had been fed on the step for a fortnight before it was let in. It is {P's} dog now, and has terms.",
      'The harvest supper had always sat the pickers by the door. {P} turned the tables lengthwise, said that it was for the draught, and waited for objections.',
    ],
    notToSay: ['needy'],
  },
  'humanDesign.channel.20-34': {
    gloss: 'the channel of strength that turns straight into deeds',
    trait: 'a busyness that is a form of health',
    shadow: 'a speed that no warning catches',
    gifts: [
      '<acts> on the instant and <is> already wiping down the bench',
      '<turns> a passing remark into a finished shelf by evening',
    ],
    prices: [
      '<rushes> through the part of the day that wanted talking to',
      '<starts> the motor while the others are still choosing seats',
    ],
    scenes: [
      'Whoever comes to propose a plan finds {P} on the roof, doing it. The proposal is shouted up, with amendments.',
      'There had been some talk of a raft. {P} was halfway across the reservoir on it, sawing, when the talk reached the question of barrels.',
    ],
    notToSay: ['charismatic', 'a workaholic'],
  },
  'humanDesign.channel.20-57': {
    gloss: 'the channel of an alertness that speaks in the instant it knows',
    trait: 'a quickness that speaks before the thought',
    shadow: 'a nerve that is never off guard',
    gifts: [
      '<says> stop at the right second, in time for the tram',
      '<speaks> up on the spot with the word that saves the hour',
    ],
    prices: [
      '<blurts> out what a slower tongue would have spared',
      '<takes> a passing shiver for news and <passes> it on at once',
    ],
    scenes: [
      'That man is not going to pay, says {P} as he comes through the turnstile smiling. He is shown the menu, remembers an appointment, and smiles again.',
      'Not that rope, said {P} in the gymnasium, before anybody had chosen one. The teacher put it aside, and at lunch it came apart like cake.',
    ],
    notToSay: ['intuitive'],
  },
}
