import type { Cards } from '../card.ts'

/** Where a light or planet of the first person falls in the houses of the second. */
export const OVERLAYS: Cards = {
  'western.overlay.sun.house1': {
    trait: 'a person who makes another more visible',
    shadow: 'a likeness that starts to feel like a takeover',
    gifts: ['{A} <gives> {B} the nerve to look like {b.themself}'],
    prices: ['{A} <answers> questions that were put to {B}'],
    scenes: [
      'With {A} beside {b.them} at the counter, {B} asks for the other size. It is the first time in that shop.',
    ],
    notToSay: ['love at first sight'],
  },
  'western.overlay.sun.house2': {
    trait: 'a light thrown on somebody’s means and skills',
    shadow: 'an interest in the price of things',
    gifts: ['{A} <shows> {B} which of {b.their} skills is worth charging for'],
    prices: ["{A} <has> opinions about {B's} wallet"],
    scenes: [
      '{B} would mend chairs for nothing. {A} chalks a sum on the back of one, and the customer pays it without sitting down.',
    ],
    notToSay: ['brings wealth'],
  },
  'western.overlay.sun.house3': {
    trait: 'a figure in the daily traffic of words',
    shadow: 'a subject on which everything comes to turn',
    gifts: ["{A} <makes> {B's} everyday talk worth repeating"],
    prices: ['{A} <drops> in on a thought that was not finished'],
    scenes: [
      'When {A} lives near, going for milk takes {B} an hour. They part at the letterbox, remember something, and start again.',
    ],
    notToSay: ['good communication'],
  },
  'western.overlay.sun.house4': {
    trait: 'a presence that somebody lets in to the kitchen',
    shadow: 'a guest who has begun to run the house',
    gifts: ['{A} <brightens> the private rooms where {B} <receives> nobody'],
    prices: ['{A} <sits>, in all innocence, in the chair of someone who is missed'],
    scenes: [
      'The back bedroom is kept shut. {A} asks what is in it, and on Saturday {B} opens the window there and beats the rug.',
    ],
    notToSay: ['feels like family'],
  },
  'western.overlay.sun.house5': {
    trait: 'an invitation to play in earnest',
    shadow: 'an audience that must be kept amused',
    gifts: ["{A} <takes> {B's} doodles seriously and {B} <makes> bigger ones"],
    prices: ['{A} <loses> interest on the days when {B} <is> dull'],
    scenes: [
      'On the last evening there is a sandcastle competition for children. {A} has entered {B} in it, and brought a spirit level.',
    ],
    notToSay: ['romance and children'],
  },
  'western.overlay.sun.house6': {
    trait: 'a will that gets into somebody’s working day',
    shadow: 'an inspector in the broom cupboard',
    gifts: ['{A} <helps> {B} to a routine that can be lived in'],
    prices: ['{A} <improves> a method that {B} had been happy with'],
    scenes: [
      "Under the bench {B's} tools lie as they fall. {A} hangs one of them on a nail, just the one, and by summer the wall is full.",
    ],
    notToSay: ['duty and service'],
  },
  'western.overlay.sun.house7': {
    trait: 'a counterpart who steps into a kept place',
    shadow: 'a half that is waited for before anything starts',
    gifts: ['{A} <gives> {B} somebody to measure an idea against'],
    prices: ['{B} <leaves> to {A} a choice that was {b.theirs} alone'],
    scenes: [
      'Asked how many are in the party, {B} says two before thinking. {A} is outside, parking, and has known {B} for nine days.',
    ],
    notToSay: ['marriage material', 'the perfect partner'],
  },
  'western.overlay.sun.house8': {
    trait: 'a lamp carried down to the unspoken',
    shadow: 'a curiosity that pulls at the bandage',
    gifts: ["{A} <can> hear of {B's} debts and griefs without changing colour"],
    prices: ['{A} <wants> daylight in a matter that {B} <had> rather bury'],
    scenes: [
      'It takes one flat tyre and two hours of waiting. By the time the van comes {A} knows about the brother, and {B} had not meant to tell.',
    ],
    notToSay: ['deep transformation'],
  },
  'western.overlay.sun.house9': {
    trait: 'a person who stands for somewhere further off',
    shadow: 'a guru on a folding chair',
    gifts: ['{A} <gets> {B} to apply, to sail or to read the thing itself'],
    prices: ['{B} <quotes> {A} at dinners where {A} <is> not known'],
    scenes: [
      'The atlas has come down to settle a bet. At two o’clock it still lies open, and {A} is pencilling in where {B} would change trains.',
    ],
    notToSay: ['spiritual teacher'],
  },
  'western.overlay.sun.house10': {
    trait: 'a spur to what somebody does in the world',
    shadow: 'a standing that has become a joint concern',
    gifts: ["{A} <puts> {B's} name forward where {B} <would> have kept still"],
    prices: ['{A} <outshines> {B} in {b.their} own office without trying'],
    scenes: [
      "The brass plate goes up slightly crooked. It has {B's} name on it, {A} has held the ladder, and both step into the road to look.",
    ],
    notToSay: ['boosts your career'],
  },
  'western.overlay.sun.house11': {
    trait: 'a friend who widens the circle',
    shadow: 'an ease that stays among other people',
    gifts: ['{A} <brings> {B} to a table where {b.their} oddest hope is common'],
    prices: ['{A} <treats> {B} a shade too much as one of the crowd'],
    scenes: [
      'There are to be six on the minibus. {A} talks {B} into the seventh seat, on the wheel arch, and by the coast {B} is treasurer.',
    ],
    notToSay: ['great friends'],
  },
  'western.overlay.sun.house12': {
    trait: 'a light that somebody keeps out of sight',
    shadow: 'a feeling of being looked for behind the curtain',
    gifts: ['{A} <gives> {B} company in a silence that had been solitary'],
    prices: ['{A} <cannot> find out what {B} <thinks> of {a.them}'],
    scenes: [
      'At the end of the visit {A} is not sure it was one. {B}, who has said almost nothing, feels that someone has at last sat with the piano.',
    ],
    notToSay: ['hidden enemies', 'past-life ties'],
  },
  'western.overlay.moon.house1': {
    trait: 'a sympathy that meets somebody at the door',
    shadow: 'a mood that is worn by the wrong person',
    gifts: ['{A} <senses> how {B} <is> from the way {b.they} <stands>'],
    prices: ["{A} <takes> {B's} tired face as a message"],
    scenes: [
      '{B} has only come about the gas. {A} looks at {b.them}, turns the form over, and asks when there was last a holiday.',
    ],
    notToSay: ['motherly'],
  },
  'western.overlay.moon.house2': {
    trait: 'a feeling for what makes another secure',
    shadow: 'a comfort that goes through the purse',
    gifts: ['{A} <knows> which small possession {B} <could> not spare'],
    prices: ['{A} <shops> when sad, and {B} <carries> the bags'],
    scenes: [
      'In the fire drill {B} goes back for a biscuit tin. {A} has it already, under one arm, and does not ask what is in it.',
    ],
    notToSay: ['material security'],
  },
  'western.overlay.moon.house3': {
    trait: 'a feeling that likes to be talked over daily',
    shadow: 'a chatter laid over a worry',
    gifts: ["{A} <makes> {B's} small news matter"],
    prices: ['{A} <needs> a reply by return and {B} <writes> on Sundays'],
    scenes: [
      'Each morning {A} sends a line about the weather across the river. It is the same weather, and {B} sends it back corrected.',
    ],
    notToSay: ['emotional talks'],
  },
  'western.overlay.moon.house4': {
    trait: 'a homecoming in a house one does not own',
    shadow: 'a nest that will not let its guests go',
    gifts: ['{A} <puts> {B} in touch with how home was meant to smell'],
    prices: ['<burrows> in together until friends stop knocking'],
    scenes: [
      'Nobody uses the old range. {A} has it lit within the hour, and {B} stands there with flour on {b.their} watch.',
    ],
    notToSay: ['domestic bliss'],
  },
  'western.overlay.moon.house5': {
    trait: 'a tenderness that brings out the child',
    shadow: 'a sulk when playtime is over',
    gifts: ['{A} <finds> {B} funny in ways that family had stopped seeing'],
    prices: ['{A} <wants> fun from {B} on a day for plain comfort'],
    scenes: [
      'Instead of going to the lecture {A} and {B} build a marble run down three floors. The landlord comes to complain, and is given a marble.',
    ],
    notToSay: ['wants children with'],
  },
  'western.overlay.moon.house6': {
    trait: 'a care that shows itself in useful acts',
    shadow: 'a nursing nobody ordered',
    gifts: ["{A} <remembers> {B's} tablets, trains and tea without fuss"],
    prices: ['{A} <feels> unloved where {B} <was> merely self-sufficient'],
    scenes: [
      "All through the busiest week a thermos stands by {B's} elbow. It is full each morning, and {A} was nowhere near.",
    ],
    notToSay: ['health matters'],
  },
  'western.overlay.moon.house7': {
    trait: 'a need that fits somebody’s idea of two',
    shadow: 'a pair that breathes by turns',
    gifts: ['{A} <answers> to a gentleness {B} <had> been keeping for someone'],
    prices: ["{B} <consults> {A's} mood before taking a view"],
    scenes: [
      'The contract lies between them, and neither wishes to sign first. {A} says that it feels right now, and {B} finds that this settles it.',
    ],
    notToSay: ['ideal spouse'],
  },
  'western.overlay.moon.house8': {
    trait: 'a feeling that is let into the strongroom',
    shadow: 'a grip where there was to be a hand',
    gifts: ['{A} <stays> calm at the depth where {B} <keeps> {b.their} losses'],
    prices: ['{A} <lies> awake over what {B} might be leaving out'],
    scenes: [
      'When a dear house has to be cleared, {A} does the bathroom cabinet. No one has asked, and it is the thing that {B} could not have done.',
    ],
    notToSay: ['psychic bond', 'obsession'],
  },
  'western.overlay.moon.house9': {
    trait: 'a feeling that wants more of the world',
    shadow: 'a homesickness for a place that was only described',
    gifts: ["{A} <makes> {B's} beliefs a place one could live in"],
    prices: ['{A} <gets> lectured on a sorrow that had asked for soup'],
    scenes: [
      'At the shrine {B} explains the four arches. {A} took off {a.their} shoes long before and is sitting with some old women, shelling beans.',
    ],
    notToSay: ['spiritual connection'],
  },
  'western.overlay.moon.house10': {
    trait: 'a private warmth that ends up in public',
    shadow: 'a reputation that has feelings',
    gifts: ['{A} <softens> the figure that {B} <cuts> at work'],
    prices: ["{A} <is> hurt on {B's} behalf by notices that {B} <had> not read"],
    scenes: [
      'Before the ceremony {A} sews a button on the speaker, who is {B}. There is a photograph of it, and it wins the audience over.',
    ],
    notToSay: ['public recognition'],
  },
  'western.overlay.moon.house11': {
    trait: 'an affection that thrives in a group',
    shadow: 'a closeness diluted by good company',
    gifts: ["{A} <feels> safe among {B's} friends and <remembers> their birthdays"],
    prices: ['{A} <wants> {B} alone on the evening of the club'],
    scenes: [
      "It is {B's} book circle, and {A} never finishes a book. {A} gets the chair by the door, and they start when {a.they} <has> come.",
    ],
    notToSay: ['emotional friendship'],
  },
  'western.overlay.moon.house12': {
    trait: 'a sympathy that works in the dark',
    shadow: 'a sadness picked up like a scent',
    gifts: ["{A} <knows> of {B's} trouble before {B} <admits> there is one"],
    prices: ['{A} <soaks> up a gloom that {B} <has> learnt to live beside'],
    scenes: [
      'In the corridor, waiting for news, they do not speak. {A} peels an orange in one long strip, and {B} watches that for an hour.',
    ],
    notToSay: ['secret sorrow', 'karmic bond'],
  },
  'western.overlay.venus.house1': {
    trait: 'a liking for the very way somebody comes in',
    shadow: 'a compliment that has to be lived up to',
    gifts: ['{A} <makes> {B} feel easy in {b.their} own looks'],
    prices: ['{A} <minds> a new beard or fringe more than is reasonable'],
    scenes: [
      'The jumper has a burn on the sleeve and {B} is going to throw it out. {A} says that it is the best thing about the winter.',
    ],
    notToSay: ['physical attraction'],
  },
  'western.overlay.venus.house2': {
    trait: 'a shared pleasure in good things and fair value',
    shadow: 'a fondness that shows itself in receipts',
    gifts: ['{A} <teaches> {B} to enjoy what {b.they} already <owns>'],
    prices: ['<spends> an apology where it ought to be spoken'],
    scenes: [
      "In the attic {A} finds {B's} silver, in newspaper from another reign. They have beans on it that night, with all three forks.",
    ],
    notToSay: ['money luck'],
  },
  'western.overlay.venus.house3': {
    trait: 'a sweetness in everyday exchange',
    shadow: 'a gossip that is always on the way',
    gifts: ["{A} <makes> {B's} letters longer and kinder to everyone"],
    prices: ['{A} <says> the pretty thing when {B} had asked for the true'],
    scenes: [
      'The notes that {A} leaves for {B} concern pigeons, mostly. {B} takes to coming that way when it would be quicker to go by the bridge.',
    ],
    notToSay: ['sweet talk'],
  },
  'western.overlay.venus.house4': {
    trait: 'a grace brought into somebody’s home',
    shadow: 'a prettiness laid over old rooms',
    gifts: ["{A} <makes> peace among {B's} relatives by means of pastry"],
    prices: ['{A} <rearranges> what {B} <had> kept because it was ugly'],
    scenes: [
      "No guest is ever shown the yard. {A} puts a lemon tree in it, in a bucket, and the whole street comes through {B's} kitchen.",
    ],
    notToSay: ['happy home'],
  },
  'western.overlay.venus.house5': {
    trait: 'a delight in what somebody makes and enjoys',
    shadow: 'a holiday mood on a working day',
    gifts: ['{A} <courts> whatever in {B} is playful or half-finished'],
    prices: ['{A} <loves> the performance and <misses> the person in the wings'],
    scenes: [
      'Backstage there is one bunch of radishes with a ribbon. {B} knows at once who was in the fifth row, and {A} sees one worn in the curtain call.',
    ],
    notToSay: ['romance', 'a love affair'],
  },
  'western.overlay.venus.house6': {
    trait: 'a fondness that makes chores go lightly',
    shadow: 'a kindness that has turned into staffing',
    gifts: ["{A} <puts> some charm into {B's} working day"],
    prices: ['{A} <does> favours that {B} <has> started to schedule'],
    scenes: [
      'The filing is to take a week. {A} comes by with coloured tabs and a radio, and {B} is sorry when they get to Walrus.',
    ],
    notToSay: ['office romance'],
  },
  'western.overlay.venus.house7': {
    trait: 'an affection that suits somebody’s idea of two',
    shadow: 'a diplomacy that never puts its foot down',
    gifts: ['{A} <meets> {B} halfway so gracefully that it feels like home'],
    prices: ['{A} <agrees> with {B} and <tells> a friend otherwise'],
    scenes: [
      'Partners at bridge for one rainy fortnight, {A} and {B} lose every rubber. They book the same fortnight, and the same table, again.',
    ],
    notToSay: ['marriage bliss'],
  },
  'western.overlay.venus.house8': {
    trait: 'a liking that is drawn to what is guarded',
    shadow: 'a sweetness used as a skeleton key',
    gifts: ['{A} <finds> something to love where {B} <is> ashamed'],
    prices: ['{A} <wants> the secret more than the company'],
    scenes: [
      'There is something that {B} keeps under long sleeves, even in August. {A} thinks that it looks like a river seen from a plane, and says so.',
    ],
    notToSay: ['intense sex', 'inheritance'],
  },
  'western.overlay.venus.house9': {
    trait: 'a taste that travels well with somebody’s faith',
    shadow: 'an exotic light on ordinary manners',
    gifts: ['{A} <loves> in {B} what comes from far away'],
    prices: ["{A} <finds> {B's} convictions charming, which <is> not what they are for"],
    scenes: [
      'All {A} has heard is that {B} keeps a feast with walnuts. {A} learns the blessing by ear and gets one word of it gloriously wrong.',
    ],
    notToSay: ['foreign romance'],
  },
  'western.overlay.venus.house10': {
    trait: 'a charm that does somebody’s name good',
    shadow: 'a fondness for the title as well',
    gifts: ["{A} <makes> {B's} work look as attractive as it is"],
    prices: ['{A} <likes> {B} a little better with a lanyard on'],
    scenes: [
      "The exhibition labels are {B's}, and dry. {A} chooses the grey of the walls and the height of the lamps, and people begin to read them.",
    ],
    notToSay: ['social climbing'],
  },
  'western.overlay.venus.house11': {
    trait: 'a friendship that anyone would want to join',
    shadow: 'a pleasantness spread a little thin',
    gifts: ['{A} <gets> on famously with everyone whom {B} <has> collected'],
    prices: ['{A} <flatters> the group, and {B} <gets> the same share as the rest'],
    scenes: [
      "For {B's} farewell {A} writes a song with a verse for each guest. Even the man from payroll sings, and is heard humming it on the stairs.",
    ],
    notToSay: ['friends first'],
  },
  'western.overlay.venus.house12': {
    trait: 'a love that goes about without its name',
    shadow: 'a tenderness that nobody is told of',
    gifts: ['{A} <does> {B} good in ways that cannot be traced'],
    prices: ['{A} <pines> where one question would have cleared it up'],
    scenes: [
      "Someone puts salt on {B's} steps before the frosts. {B} thanks the council, and {A}, in the queue behind, looks at the ceiling.",
    ],
    notToSay: ['a secret affair', 'sacrificial love'],
  },
  'western.overlay.mars.house1': {
    trait: 'a jolt that gets somebody moving',
    shadow: 'an elbow in the small of the back',
    gifts: ['{A} <makes> {B} bolder at the first step'],
    prices: ['{A} <rushes> {B} into looking annoyed'],
    scenes: [
      'On the high board {B} has been thinking for some while. {A} climbs up beside {b.them}, counts to three and is in the water first.',
    ],
    notToSay: ['sexual magnetism'],
  },
  'western.overlay.mars.house2': {
    trait: 'a drive turned loose on somebody’s means',
    shadow: 'a scrap over what things cost',
    gifts: ["{A} <fights> for {B's} fee as {B} never would"],
    prices: ['{A} <uses> up what {B} was saving for last'],
    scenes: [
      'Bargaining embarrasses {B}, who goes to look at the camels. On the way back {A} hands over the rug, the change and a free teapot.',
    ],
    notToSay: ['money fights'],
  },
  'western.overlay.mars.house3': {
    trait: 'a push in every conversation',
    shadow: 'a quarrel on the way to the shops',
    gifts: ['{A} <gets> {B} to say it to the person’s face'],
    prices: ['{A} <interrupts> the story at the part that {B} <tells> best'],
    scenes: [
      'Between the lights at the bank and those at the church they argue about three films. At the kerb {A} buys {B} a bun, still arguing.',
    ],
    notToSay: ['verbal aggression'],
  },
  'western.overlay.mars.house4': {
    trait: 'a force let loose in somebody’s home',
    shadow: 'a hammering where there had been a hush',
    gifts: ["{A} <defends> {B's} hearth, roof and right to sleep"],
    prices: ['{A} <stirs> a family matter that {B} had got to lie down'],
    scenes: [
      'The wall between the two small rooms has always annoyed {B}. {A} comes for lunch, and by the cheese one can see through.',
    ],
    notToSay: ['domestic strife'],
  },
  'western.overlay.mars.house5': {
    trait: 'a dare thrown into somebody’s play',
    shadow: 'a sport that somebody has to win',
    gifts: ['{A} <gets> {B} on to the stage, the pitch or the pony'],
    prices: ["{A} <turns> {B's} pastime into a league table"],
    scenes: [
      'It is a pedalo, meant for lakes and families. Off the point {A} has {B} racing a fishing boat, and the fishermen are placing bets.',
    ],
    notToSay: ['hot romance'],
  },
  'western.overlay.mars.house6': {
    trait: 'a vigour that goes to work for somebody',
    shadow: 'a foreman where a mate was wanted',
    gifts: ['{A} <clears> a backlog that had kept {B} at the office until dark'],
    prices: ["{A} <works> against {B's} method at twice the speed"],
    scenes: [
      'Forty crates have to be in the cellar by nightfall. {B} has a system, {A} has a shoulder, and they differ about the stairs all the way down.',
    ],
    notToSay: ['work conflicts'],
  },
  'western.overlay.mars.house7': {
    trait: 'an opponent who would make a good ally',
    shadow: 'a partnership run as a match',
    gifts: ['{A} <gives> {B} somebody strong enough to disagree with'],
    prices: ['{A} <crosses> {B} in front of the very people they had to persuade'],
    scenes: [
      'For the doubles they are drawn together, to general amusement. {A} and {B} glare at each other, call every ball, and take the cup.',
    ],
    notToSay: ['open enemies', 'fights in marriage'],
  },
  'western.overlay.mars.house8': {
    trait: 'a courage that goes in after what is hidden',
    shadow: 'a forcing of locks',
    gifts: ['{A} <helps> {B} to open a letter that has lain for a year'],
    prices: ['{A} <presses> on the debt, the grief or the bruise'],
    scenes: [
      "It is {B's} inheritance and nobody dares mention it. {A} puts the box on the table, finds a screwdriver, and asks whether now would be all right.",
    ],
    notToSay: ['sexual obsession', 'danger'],
  },
  'western.overlay.mars.house9': {
    trait: 'a zeal that takes somebody further afield',
    shadow: 'a crusade against the other’s certainties',
    gifts: ["{A} <gets> {B's} distant plan as far as the visa"],
    prices: ['{A} <attacks> for sport a belief that {B} <lives> in'],
    scenes: [
      'The pilgrimage is to be walked at an easy pace. On the second day {B} asks what they are running from, and {A} points, delighted, at a ridge.',
    ],
    notToSay: ['religious quarrels'],
  },
  'western.overlay.mars.house10': {
    trait: 'an ambition on somebody’s behalf',
    shadow: 'a rival at the same summit',
    gifts: ['{A} <goads> {B} into asking for the post itself'],
    prices: ["{A} <picks> fights in {B's} name with {B's} superiors"],
    scenes: [
      'When the director’s door has been shut for an hour, {A} knocks on it and introduces {B}. {B} is not ready, and gets the department.',
    ],
    notToSay: ['career conflict'],
  },
  'western.overlay.mars.house11': {
    trait: 'a firebrand in somebody’s circle',
    shadow: 'a split in an easy-going club',
    gifts: ["{A} <gets> {B's} friends to do what they had long been for"],
    prices: ["{A} <quarrels> with one friend of {B's} at every gathering"],
    scenes: [
      "{B's} crowd has long deplored the state of the canal. {A} turns up once, with waders in three sizes, and before long there are herons.",
    ],
    notToSay: ['competitive friends'],
  },
  'western.overlay.mars.house12': {
    trait: 'a drive that works on somebody unseen',
    shadow: 'an annoyance with no return address',
    gifts: ['{A} <takes> up a fight for {B} that {B} <does> not know of'],
    prices: ['{A} <rouses> in {B} an anger that had been put to bed'],
    scenes: [
      'After {A} has called, {B} always feels like kicking something. It takes a year to notice that the attic has got cleared that way.',
    ],
    notToSay: ['hidden aggression', 'self-undoing'],
  },
  'western.overlay.saturn.house1': {
    trait: 'a sobering effect on how somebody appears',
    shadow: 'a mirror with the light full on',
    gifts: ['{A} <gives> {B} a bearing that is taken seriously'],
    prices: ['{A} <makes> {B} watch {b.their} step on a level floor'],
    scenes: [
      "In {A's} company {B} leaves off the loud ties. Then {A} asks, rather shyly, what has become of the one with the toucans.",
    ],
    notToSay: ['a heavy burden'],
  },
  'western.overlay.saturn.house2': {
    trait: 'a steady hand on what somebody has',
    shadow: 'a thrift felt as a reproach',
    gifts: ['{A} <helps> {B} to own less and to own it outright'],
    prices: ['{A} <makes> {B} feel that a new coat needs a defence'],
    scenes: [
      'They go through the shoebox of receipts together. {A} makes no comment from beginning to end, and {B} would prefer one.',
    ],
    notToSay: ['financial hardship'],
  },
  'western.overlay.saturn.house3': {
    trait: 'a weight given to somebody’s words',
    shadow: 'a pause in which small talk dies',
    gifts: ['{A} <trains> {B} to think before the kettle has boiled'],
    prices: ['{A} <falls> silent just where {B} <needs> a yes'],
    scenes: [
      'Usually {B} chats on the drive. With {A} in the passenger seat {b.they} <gets> as far as the weather, and they then have forty miles of it.',
    ],
    notToSay: ['poor communication'],
  },
  'western.overlay.saturn.house4': {
    trait: 'a pillar set up in somebody’s house',
    shadow: 'a draught under the nursery door',
    gifts: ["{A} <gives> {B's} home a wall it had lacked"],
    prices: ['{A} <brings> an office air into the room for slippers'],
    scenes: [
      "The key safe, the fuse plan and the stopcock label would be {A's} doing. {B} has never felt so secure there, nor tiptoed so much.",
    ],
    notToSay: ['cold home'],
  },
  'western.overlay.saturn.house5': {
    trait: 'a seriousness about what somebody does for joy',
    shadow: 'a frown in the front row',
    gifts: ['{A} <gets> {B} to practise, and the talent <turns> out to be one'],
    prices: ["{A} <asks> of {B's} fun what it is working towards"],
    scenes: [
      "A model glider of {B's} is for nothing in particular. Once {A} takes an interest it has a logbook, and it does fly further.",
    ],
    notToSay: ['no fun', 'delays with children'],
  },
  'western.overlay.saturn.house6': {
    trait: 'an order brought into somebody’s days',
    shadow: 'a duty roster on the fridge',
    gifts: ['{A} <shows> {B} how a dull job may be done well'],
    prices: ['{A} <notices> the one shelf that has not been dusted'],
    scenes: [
      'Left alone {B} has lunch at three, standing. With {A} about there is a quarter of an hour at noon, and a chair, and both are enforced.',
    ],
    notToSay: ['illness', 'drudgery'],
  },
  'western.overlay.saturn.house7': {
    trait: 'a commitment that is meant from the start',
    shadow: 'a bond with more clauses than windows',
    gifts: ['{A} <keeps> an agreement with {B} through its unpopular years'],
    prices: ['{A} <holds> {B} to a sentence from long ago'],
    scenes: [
      'They shake hands on it, once, in a lay-by. {A} turns up every first Monday from then on, and {B} does not have to ring.',
    ],
    notToSay: ['karmic marriage', 'a loveless union'],
  },
  'western.overlay.saturn.house8': {
    trait: 'a caution at the threshold of what is shared',
    shadow: 'a lock admired for its own sake',
    gifts: ['{A} <can> be trusted with what would ruin {B}'],
    prices: ['{A} <stiffens> when {B} is about to tell the whole of it'],
    scenes: [
      'The deeds, the passwords and the letter to a sister are in an envelope. {B} gives it to {A}, who puts it away, and they talk about hinges.',
    ],
    notToSay: ['fear of intimacy', 'death'],
  },
  'western.overlay.saturn.house9': {
    trait: 'a test put to somebody’s beliefs',
    shadow: 'a ceiling over the big questions',
    gifts: ['{A} <makes> {B} find out whether the far place exists'],
    prices: ['{A} <grounds> with one practical query a whole flock of hopes'],
    scenes: [
      'Setting out for the desert {B} has a poem and a hat. {A} has checked the water, and they are both in good enough shape to disagree about it.',
    ],
    notToSay: ['narrow-minded'],
  },
  'western.overlay.saturn.house10': {
    trait: 'a long view of somebody’s calling',
    shadow: 'a superior at every desk',
    gifts: ["{A} <takes> {B's} vocation seriously on the days when {B} <does> not"],
    prices: ['{A} <holds> up a ladder and <counts> the rungs aloud'],
    scenes: [
      'After the disaster at the premiere only {A} writes. It says which bar went wrong, and that {B} should be back in that hall within the year.',
    ],
    notToSay: ['career setbacks'],
  },
  'western.overlay.saturn.house11': {
    trait: 'a friend who stays when the crowd has gone',
    shadow: 'a chaperone at every party',
    gifts: ["{A} <is> still there in the third decade of a plan of {B's}"],
    prices: ['{A} <sits> in judgement on whom {B} <calls> a friend'],
    scenes: [
      'Of the twelve who founded the society two still come. {A} takes the minutes, {B} proposes the toast, and it is carried.',
    ],
    notToSay: ['few friends'],
  },
  'western.overlay.saturn.house12': {
    trait: 'a guard posted at somebody’s back gate',
    shadow: 'a guilt that answers to a footstep',
    gifts: ['{A} <helps> {B} to put a shapeless dread into drawers'],
    prices: ['{A} <reminds> {B} of a reproach that somebody else once made'],
    scenes: [
      'Whenever {A} is in the building {B} works with the door ajar. Nothing is ever said, and {A} has only come about the bulbs.',
    ],
    notToSay: ['karmic debt', 'hidden burden'],
  },
}
