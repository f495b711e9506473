import type { Cards } from '../card.ts'

/** The latter thirty-six of the seventy-two Names, as what they stand for in the tradition: qualities, and nothing they would grant. */
export const NAMES_37_TO_72: Cards = {
  'kabbalah.name.37': {
    gloss: 'the Name for breaking out of a circle, a Name of arts and sciences',
    trait: 'a courage that finds the ring’s thin place',
    shadow: 'an escape that has become a habit',
    gifts: [
      '<notices> that a thing has gone round twice and <steps> off',
      '<thinks> best with the back to a wall',
      '<steps> off the roundabout and <holds> out a hand to the next',
    ],
    prices: [
      '<breaks> up a round that the others had been enjoying',
      '<explains> to the besieged how it might have been avoided',
      '<leaves> the ring of dancers to study its geometry',
    ],
    scenes: [
      'The same four people have the same argument every Christmas. {P} brings, this time, a jigsaw with no picture on the lid.',
      'The practice wall has been hit in the one spot since Easter. {P} puts down the racket, walks round to the other side of the wall, and there is a sea.',
    ],
    notToSay: ['break the cycle'],
  },
  'kabbalah.name.38': {
    gloss: 'a Name of rites and of all who look for the truth',
    trait: 'a reverence that knows the order of things',
    shadow: 'a form gone through with an empty cup',
    gifts: [
      '<gives> a common act the dignity of something done on purpose',
      '<searches> in other people’s customs for what is meant',
      '<lays> a table so that the talk rises to it',
    ],
    prices: [
      '<insists> on the candle when the cake was the point',
      '<confuses> the right words with having said something',
      '<stops> the tug of war to have the rope blessed',
    ],
    scenes: [
      'On the last day {P} asks each child to carry a chair to the wall. It is done in single file, in silence, and two of them will speak of it for years.',
      'At the third stair the miller takes off his cap. {P} does the same for a week and then asks, and it turns out that there had once been a beam.',
    ],
    notToSay: ['a sacred mission'],
  },
  'kabbalah.name.39': {
    gloss: 'the Name of the bond between parents and children',
    trait: 'a filial heart, in whichever direction',
    shadow: 'a care that keeps others small',
    gifts: [
      '<listens> to old people as though the story were new',
      '<defers> without shame to somebody who was there first',
      '<walks> at the pace of whoever is oldest',
    ],
    prices: [
      '<obeys> a voice that has been silent for years',
      '<parents> a friend who had come for a game of cards',
      '<cuts> up the meat of a grown cousin',
    ],
    scenes: [
      'The old angler can no longer tie a fly. {P} ties six of them, badly, so that there is something for him to correct.',
      'The girl next door has been sent to school in the wrong hat. {P} goes to fetch her in one that is just as wrong, and they take the long way, by the shops.',
    ],
    notToSay: ['healing the family line'],
  },
  'kabbalah.name.40': {
    gloss: 'a Name of books, presses and the consolation in them',
    trait: 'a comfort that can be lent and returned',
    shadow: 'a life looked up in the index',
    gifts: [
      '<puts> into a sad hand the one book for the case',
      '<delights> in print down to the name of the typeface',
      '<copies> out a page for somebody who has lost the book',
    ],
    prices: [
      '<reads> about a thing until it is too late to do it',
      '<consoles> with a quotation someone who wanted an arm',
      '<underlines> a passage that a friend had been about to say',
    ],
    scenes: [
      'During the strike there are no newspapers. {P} writes out the serial by hand, as it might go on, and pins it up by the tram stop.',
      'The ward has one novel and fourteen beds. {P} takes it apart along the thread, and for a week they all ask each other how it began.',
    ],
    notToSay: ['a writer’s gift'],
  },
  'kabbalah.name.41': {
    gloss: 'the Name of missions, and of giving oneself without a reserve',
    trait: 'a devotion with its sleeves rolled',
    shadow: 'a sacrifice that likes to be noticed',
    gifts: [
      '<serves> an unthanked cause in the same good temper for decades',
      '<lifts> a weary company by believing in it on its behalf',
      '<stays> to fold the banners of a cause that has been lost',
    ],
    prices: [
      '<gives> the last of a strength that others had been saving up for',
      '<is> puzzled, and a little hurt, that anyone stays at home',
      '<volunteers> a whole household for the dawn shift',
    ],
    scenes: [
      'The ugliest stretch of the pilgrims’ road has a footbath. {P} would keep it filled for nine seasons, and never ask where they were going.',
      'The collection for the bells has stood at one figure since the flood. {P} would go out dressed as the clapper, with the tin, and be rung at every door.',
    ],
    notToSay: ['a missionary soul'],
  },
  'kabbalah.name.42': {
    gloss: 'a Name of politics and safe travel, which asks who is like God',
    trait: 'a curiosity about how things are decided',
    shadow: 'an ear at the cabinet door',
    gifts: [
      '<learns> from a waiter what the minister will say on Thursday',
      '<stays> loyal to a chief and <tells> him so in private',
      '<knows> whose aunt is on which committee and <is> kind to her',
    ],
    prices: [
      '<makes> intrigue out of a rota for the hall',
      '<plans> the route until there is no one left to travel with',
      '<canvasses> three opinions before choosing a sandwich',
    ],
    scenes: [
      'Who chose the colour of the trams nobody can say. {P} finds the lady, in the records office, with a chip of that very green on a ring.',
      'The level crossing is shut, and no train comes. {P} strolls up to the box, admires the geraniums, and learns who has the key and when he takes his tea.',
    ],
    notToSay: ['the warrior angel'],
  },
  'kabbalah.name.43': {
    gloss: 'the Name of prosperity won by shaking off a yoke',
    trait: 'an independence that has been worked for',
    shadow: 'a freedom that checks its own locks',
    gifts: [
      '<buys> back, bit by bit, the right to say no',
      '<grows> what was a servitude into a going concern',
      '<pays> off the piano and <plays> a wrong note on it freely',
    ],
    prices: [
      '<suspects> a leash in every helping hand',
      '<reckons> liberty by the balance at the end of the month',
      '<returns> a favour the same afternoon, with the receipt',
    ],
    scenes: [
      'On the day of the last instalment {P} would paint over the sign. It would be left blank for a week, to look at.',
      'The old firm’s clock had to be punched at seven. {P} has bought it at the sale, hung it in the hen house, and goes in there at half past.',
    ],
    notToSay: ['wealth is coming'],
  },
  'kabbalah.name.44': {
    gloss: 'a Name of bravery under arms, and of a case well fought',
    trait: 'a valour that has read the small print',
    shadow: 'a readiness to go to court over crumbs',
    gifts: [
      '<stands> by a disputed act and <gives> the reasons for it',
      '<travels> armed with nothing but a correct timetable',
      '<takes> the stand on behalf of a neighbour’s rooster',
    ],
    prices: [
      '<turns> a mislaid parcel into a campaign',
      '<wins> so thoroughly that there is nobody to have a drink with',
      '<asks> for it in writing that the plate is hot',
    ],
    scenes: [
      'The council says that the bench obstructs. {P} sits down on it with a measuring rod, a flask and the by-laws, and the bench stays.',
      'The toll on the footbridge was abolished, they say, by an act that nobody has read. {P} has, recites it to the man in the booth, and holds up the bar for the pram behind.',
    ],
    notToSay: ['victory in battle'],
  },
  'kabbalah.name.45': {
    gloss: 'the Name of motion, which raises what has been pressed down',
    trait: 'a push upward from below',
    shadow: 'a contempt for whatever has come to rest',
    gifts: [
      '<sets> going what had been given up as stuck',
      '<takes> the part of the overlooked so that they are looked at',
      '<gives> the first push to the swing of the smallest child',
    ],
    prices: [
      '<shakes> a tree that was only having its winter',
      '<humbles> a proud person more than the case required',
      '<wakes> a sleeping dog to see whether it is well',
    ],
    scenes: [
      'A carousel has not turned for years. {P} oils it on a wet Sunday, gets on alone, and by the third turn the first boy has his foot on the step.',
      'The fountain has been dry since a mayor whom no one names. {P} goes down through the grating in waders, is heard knocking, and the square hears it before it sees it.',
    ],
    notToSay: ['the mover of all things'],
  },
  'kabbalah.name.46': {
    gloss: 'a Name of discovery, said to bring hidden riches to light',
    trait: 'a subtlety that feels for the seam',
    shadow: 'a secrecy about small finds',
    gifts: [
      '<guesses> from the way a thing is hidden what it must be',
      '<keeps> quiet about a treasure until it has been properly dug out',
      '<finds> in the dullest guest the year with the acrobats',
    ],
    prices: [
      '<searches> the pockets of a friendship for something valuable',
      '<prefers> the buried meaning to the one on the label',
      '<digs> for a motive under a bunch of tulips',
    ],
    scenes: [
      'The desk has four drawers, and is too deep for four. {P} presses here and there, whistling under the breath, and slides out a fifth with a pressed violet in it.',
      'The cellar wall sounds like a wall, except in one place. {P} knocks there twice, goes up to supper, and comes back with a spoon and the children.',
    ],
    notToSay: ['hidden treasures'],
  },
  'kabbalah.name.47': {
    gloss: 'the Name of just contemplation, in which the truth shows itself',
    trait: 'an agreeable justice',
    shadow: 'a verdict too well brought up',
    gifts: [
      '<looks> at a dispute until the true proportions come out',
      '<admires> aloud and on the spot whatever is well made',
      '<steps> back as far as the door before saying which is larger',
    ],
    prices: [
      '<sweetens> a finding until nobody can tell who was right',
      '<waits> to be certain in a case that only called for kindness',
      '<weighs> the thanks until the donor has gone in',
    ],
    scenes: [
      'The two recipes are the cause of it. {P} eats a portion of each, with closed eyes, in a silence, and asks whether there is any more of both.',
      'Two painters have done the same bridge, and the committee is at blows. {P} takes both canvases out to it, waits for the train, and asks which of them had heard that.',
    ],
    notToSay: ['truth is revealed'],
  },
  'kabbalah.name.48': {
    gloss: 'a Name of concord between two who share a life',
    trait: 'a tenderness that prevents a quarrel',
    shadow: 'a presentiment mistaken for news',
    gifts: [
      '<feels> an estrangement coming and <puts> on the good tablecloth',
      '<keeps> up friendship inside whatever else it has become',
      '<warms> both cups, and the first of them for whoever slammed the door',
    ],
    prices: [
      '<asks> what is wrong until something is',
      '<avoids> a difference that would have brought two people closer',
      '<patches> up by tea what should have been heard at lunch',
    ],
    scenes: [
      'One of them likes the windows open and the other the radio off. For the long drive {P} packs two scarves and a bag of very hard toffee.',
      'That house has two thermostats and one winter. {P} comes to the flat-warming with a blanket seamed down the middle, wool on this side and linen on that.',
    ],
    notToSay: ['marital bliss'],
  },
  'kabbalah.name.49': {
    gloss: 'the Name of greatness that kneels, high and modest at once',
    trait: 'an elevation that stoops to enter',
    shadow: 'a modesty aware of its profile',
    gifts: [
      '<meets> a great person and a gardener in one and the same tone',
      '<distinguishes> what is high from what is only tall',
      '<kneels> to a small question as to a small child',
    ],
    prices: [
      '<rates> people by the books that moved them',
      '<ascends> out of a practical conversation',
      '<lowers> the voice so far that the modesty is heard',
    ],
    scenes: [
      'At the reception the famous man stands alone. {P} asks him whether his feet hurt, and the two of them spend the speeches on the stairs with their shoes off.',
      'The organ is by the great maker, and the blower has not come. {P}, who was to play it, treads the bellows for a boy of ten, and hears the whole of it.',
    ],
    notToSay: ['a great soul'],
  },
  'kabbalah.name.50': {
    gloss: 'a Name of eloquent mercy, for those who cannot make up their minds',
    trait: 'a counsel that lets the other decide',
    shadow: 'a fine plea in place of an answer',
    gifts: [
      '<tells> both sides of a dilemma so well that it chooses itself',
      '<softens> a judgement without taking it back',
      '<describes> both roads so fairly that the feet decide',
    ],
    prices: [
      '<talks> mercy for so long that the bus has gone',
      '<judges> gently in the hall and sharply in the car',
      '<lists> the merits of every cake until the shop shuts',
    ],
    scenes: [
      'The girl has narrowed it down to two violins. {P} speaks of the first like a salesman and of the second like a grandchild, and sees her hand go out.',
      'The trumpet, says his father, and the flute, says his aunt. {P} asks the boy with which of the two cases he would sooner be seen on the tram.',
    ],
    notToSay: ['a wise judge'],
  },
  'kabbalah.name.51': {
    gloss: 'the Name of the inquiring mind, of chemistry and its older sister',
    trait: 'a longing to know how things are mixed',
    shadow: 'a laboratory with no door out',
    gifts: [
      '<experiments> with great care upon something everyone takes for granted',
      '<raises> the talk at a table by a plain question about salt',
      '<tastes> the sea and then the broth and <draws> a conclusion',
    ],
    prices: [
      '<dissolves> a pleasant illusion that was holding something up',
      '<seeks> the universal remedy and <forgets> the plaster',
      '<takes> the present apart while its giver is pouring',
    ],
    scenes: [
      'Eleven saucers stand on the sill with a scrap of the same red wool in each. By Sunday {P} knows which soap did it, and nobody is accused.',
      'The stain on the altar cloth has beaten two deans. {P} asks what they had been drinking, and goes off with a lemon, a candle and a single thread.',
    ],
    notToSay: ['the philosopher’s stone'],
  },
  'kabbalah.name.52': {
    gloss: 'a Name of strength in adversity and of errors owned',
    trait: 'a doggedness that admits where it went wrong',
    shadow: 'a load carried on after the destination',
    gifts: [
      '<starts> over at sixty per cent done because the first cut was false',
      '<treats> an opponent decently, most of all a beaten one',
      '<draws> a line through the wrong sum and <keeps> the page',
    ],
    prices: [
      '<mistakes> difficulty for a sign of being on the right road',
      '<confesses> in full what had barely been noticed',
      '<ploughs> on up the wrong hill because it is steep',
    ],
    scenes: [
      'Somebody has led them wrong at the stile, and the whole party is wet to the knee. {P} says plainly who it was, which is {P}, and is handed the dry socks.',
      "The dam across the brook has burst again, and the others go in to tea. {P} stays, lifts out the stone that was {P's}, and starts from there.",
    ],
    notToSay: ['overcoming all enemies'],
  },
  'kabbalah.name.53': {
    gloss: 'the Name of high study in seclusion, said to humble the proud',
    trait: 'a learning that prefers the back room',
    shadow: 'a pride in having none',
    gifts: [
      '<reads> the source where others have read the summary',
      '<teaches> one person thoroughly sooner than a hall in part',
      '<learns> a dead alphabet to read one kind letter in it',
    ],
    prices: [
      '<deflates> a boast that was doing no harm',
      '<postpones> company until after the next chapter',
      '<looks> up over the spectacles at somebody with good news',
    ],
    scenes: [
      'In the reading room they turn the heating off at six. {P} would be known to the porter by a blanket, and by the question of how to spell one word.',
      'The island has a goat, a hut and no post. {P} would take one dictionary there, and at the end of the fortnight have a better opinion of the goat.',
    ],
    notToSay: ['a lone scholar'],
  },
  'kabbalah.name.54': {
    gloss: 'a Name of long reigns, lawful heirs and lasting renown',
    trait: 'a staying power with a sense of ceremony',
    shadow: 'a reluctance to hand over the keys',
    gifts: [
      '<builds> for whoever comes next and <labels> the cupboards',
      '<carries> authority as one carries a full tray',
      '<teaches> the heir where the roof leaks',
    ],
    prices: [
      '<stays> on in an office whose work is done',
      '<quotes> precedent to a person of seven',
      '<winds> the clock in a house that has been let',
    ],
    scenes: [
      "The regatta has always been run from one deckchair, which is {P's}. A successor is chosen four years ahead, and given the whistle to practise with.",
      'The presidency of the beekeepers has come down to {P}, veil and all. At the second hive a girl of twelve is handed the veil, and told how to say who she is.',
    ],
    notToSay: ['royal lineage'],
  },
  'kabbalah.name.55': {
    gloss: 'the Name of moral comfort and of open-handed good works',
    trait: 'a goodness that consoles by example',
    shadow: 'a virtue with visiting hours',
    gifts: [
      '<does> the right thing early, while it is still cheap',
      '<comforts> without once mentioning the bright side',
      '<visits> on the day after everyone has visited',
    ],
    prices: [
      '<improves> a person who had called round for eggs',
      '<tithes> joy in case it should look like too much',
      '<counts> a good deed towards the next lapse',
    ],
    scenes: [
      'Every Monday the change tin in the hospital shop is a little fuller than the book says. The treasurer stops looking into it, and {P} stops worrying that she will.',
      'The worshippers’ shoes are standing out in the rain. {P} moves them along under the awning, pair by pair, and has gone before the prayers are over.',
    ],
    notToSay: ['a saintly nature'],
  },
  'kabbalah.name.56': {
    gloss: 'a Name of good humour and esteem, that bears up the world',
    trait: 'a moderation that people like to be near',
    shadow: 'a popularity that steers by the room',
    gifts: [
      '<has> a success without becoming expensive to know',
      '<props> up a sagging gathering with one cheerful fact',
      '<loses> at croquet so merrily that others take it up',
    ],
    prices: [
      '<moderates> a passion until it could be anyone’s',
      '<wants> to be thought well of by the ticket inspector too',
      '<laughs> with the table and <thinks> it over in the cab',
    ],
    scenes: [
      'The raffle goes to {P} for the third time running. {P} asks for a hat, tears the voucher in as many bits as there are guests, and stirs.',
      'The band has not come, and the bride’s two families look at the floor. {P} asks for a comb, some paper and the vicar, and by ten there is a polka.',
    ],
    notToSay: ['loved by all'],
  },
  'kabbalah.name.57': {
    gloss: 'the Name of captains, who take fatigue without complaint',
    trait: 'a bravery that lasts into the third day',
    shadow: 'a command that cannot be off duty',
    gifts: [
      '<goes> ahead in a bad business and <counts> heads at the end of it',
      '<frees> whoever got stuck and <asks> how it happened later',
      '<takes> the last watch as well as the first',
    ],
    prices: [
      '<turns> an outing into a manoeuvre',
      '<despises> tiredness, until it is found on the stairs',
      '<drills> a family for an hour at the beach',
    ],
    scenes: [
      'At kilometre thirty the group is singing only when {P} is looking. {P} falls back, takes the slowest one’s pack, and says that the view is worth a stop.',
      'The coach has stuck in the ford with the orchestra aboard. {P} gets down into the water, calls for the harp first, and has them all on the bank by dusk.',
    ],
    notToSay: ['a born commander'],
  },
  'kabbalah.name.58': {
    gloss: 'a Name of iron and clear sight, kept by smiths and locksmiths',
    trait: 'a frankness forged while hot',
    shadow: 'a hardness that was meant for the lock',
    gifts: [
      '<opens> a jammed matter with the right tool and no fuss',
      '<dries> a tear by being sensible at exactly the right moment',
      '<says> what is broken and <has> it in pieces by lunch',
    ],
    prices: [
      '<files> away at a person as if at a key',
      '<leaves> grief outside because it would rust the works',
      '<tests> an affection here and there for rust',
    ],
    scenes: [
      'A music box has been silent for years. {P} takes out one hair from between two teeth, blows, and will not have so much as a drop of sherry for it.',
      'The safe came with the house, and four men have listened to it. {P} asks what the old tenant’s cat was called, spells it on the dial, and there are the cigars.',
    ],
    notToSay: ['clear vision'],
  },
  'kabbalah.name.59': {
    gloss: 'the Name of archives, where knowledge is laid up',
    trait: 'an order in which things can be found again',
    shadow: 'a hoard that no one else may index',
    gifts: [
      '<knows> in which box it is, and who borrowed it last',
      '<profits> from having kept what others cleared out',
      '<keeps> minutes in which the joke is recorded as well',
    ],
    prices: [
      '<files> a feeling under something for later',
      '<cherishes> the record of the picnic above the picnic',
      '<labels> a summer before it is over',
    ],
    scenes: [
      "The plans of the old hall are lost. In {P's} spare room, behind the skis, there turns out to be a set of tracings from a school project.",
      'The choir is at odds over the third verse. {P} lifts down a shoebox marked hymns, damp, and has it in the composer’s own hand, with jam.',
    ],
    notToSay: ['hidden knowledge'],
  },
  'kabbalah.name.60': {
    gloss: 'a Name of relief for those who are hounded, and of long labour',
    trait: 'a perseverance that mends the mind',
    shadow: 'a martyr’s way with overtime',
    gifts: [
      '<stands> next to the one who is being laughed at',
      '<completes> the sort of work that takes a winter of evenings',
      '<goes> on copying the parish register, a page to a frost',
    ],
    prices: [
      '<takes> on a burden because it was looking at nobody else',
      '<sees> oppression in being asked to hurry',
      '<adds> a pail to a yoke that nobody had laid on',
    ],
    scenes: [
      'The palm house has eight thousand panes, and the trustees have lost interest. {P} would go on cleaning them, of an evening, and begin a second time round.',
      'At the school gate they are waiting for the boy with the stammer. {P} comes out alongside him with a ladder to be carried, and he has the front end all the way home.',
    ],
    notToSay: ['freedom from oppression'],
  },
  'kabbalah.name.61': {
    gloss: 'the Name of friendship and of the laws by which bodies are drawn',
    trait: 'an affinity that can be felt like a slope',
    shadow: 'a sensitivity with no overcoat',
    gifts: [
      '<makes> a friend for life on a platform, between two trains',
      '<travels> for pleasure and <comes> home on better terms with everybody',
      '<falls> into step with a stranger and <sees> him to his ship',
    ],
    prices: [
      '<is> drawn off course by whoever happens to pass close',
      '<suffers> for an evening from somebody’s short goodbye',
      '<takes> the chill of a north room for news',
    ],
    scenes: [
      "On a ferry a lens cap rolls the length of the deck and stops against {P's} shoe. Its owner and {P} will have crossed that water forty times.",
      'The waiting room has one heater and two chess players who have not met. {P} moves a case off the seat between them, and the express goes without all three.',
    ],
    notToSay: ['deep connections'],
  },
  'kabbalah.name.62': {
    gloss: 'a Name of quiet and philosophy, which likes a country house',
    trait: 'a modest wisdom with a view',
    shadow: 'a retirement taken too early',
    gifts: [
      '<lives> on good terms with solitude and <brings> back eggs from it',
      '<sees> what a squabble will look like in a year',
      '<brings> to a shouting match a basket of early peas',
    ],
    prices: [
      '<gives> up on the town after a single bad evening',
      '<answers> passion with a sentence about the seasons',
      '<goes> to look at the pears when the bill is brought',
    ],
    scenes: [
      'They ask {P} to chair the inquiry. {P} invites both parties to help pick currants instead, and the bushes are done by five, and so is most of it.',
      'The town has its drains up, and everybody has an opinion. {P} sets a camp stool where the trench ends, remarks on the clay, and the foreman gets out his lunch.',
    ],
    notToSay: ['a sage'],
  },
  'kabbalah.name.63': {
    gloss: 'the Name of commerce and ingenuity, which keeps a business whole',
    trait: 'a quick wit with clean books',
    shadow: 'a bargain seen in every window',
    gifts: [
      '<invents> the small device that spares everyone a step',
      '<deals> so fairly that customers bring their children',
      '<fits> a hook to the broom so that both ends earn',
    ],
    prices: [
      '<counts> the takings while somebody is still singing',
      '<insures> a joy until the premium has eaten it',
      '<puts> a price on a daisy chain',
    ],
    scenes: [
      'A tin on a string goes up and down between the stall and the third floor. {P} rigs it for one old customer, and soon there are six strings.',
      'The queue for the ferry is long, and its bell is hoarse. {P} paints numbers on forty pebbles, and people go and have an ice until theirs comes up.',
    ],
    notToSay: ['success in business'],
  },
  'kabbalah.name.64': {
    gloss: 'a Name of writers and orators, said to bring things to life',
    trait: 'a liveliness that gets into the prose',
    shadow: 'a roar at the sight of a mouse',
    gifts: [
      '<describes> a dull street so that people go and look at it',
      '<tames> a rough audience by reading to it',
      '<reads> out the timetable so that people miss the bus',
    ],
    prices: [
      '<embroiders> an event in front of those who were there',
      '<dramatises> a cold supper into a collapse of trust',
      '<gives> a lost mitten a funeral oration',
    ],
    scenes: [
      'The guided tour of the sewage works has never been booked. Once {P} gives it there is a list, and grown men ask to see the settling tank again.',
      'The museum has a stuffed bear with the moth in it. {P} tells the third form what it had for breakfast on the day, and two of them will not go past.',
    ],
    notToSay: ['a gifted speaker'],
  },
  'kabbalah.name.65': {
    gloss: 'the Name of springs, rivers and seas, a fountain of wisdom',
    trait: 'a source that does not run dry in public',
    shadow: 'a depth that drips on the carpet',
    gifts: [
      '<finds> the freshest thing to say on a subject drained by others',
      '<sails> through change as if it were merely weather',
      '<changes> the subject as a spring does, on the lower side',
    ],
    prices: [
      '<drifts> past the landing where people had been waiting',
      '<gushes> where a glass of water had been asked for',
      '<brings> a river to a request for ink',
    ],
    scenes: [
      'In the third dry summer the village is down to one tank. {P} remembers where the moss is wet, and four men dig for half an hour.',
      'The entire office has run dry over one report. {P} asks in the corridor what it was going to say, and the stenographer cannot keep up with them.',
    ],
    notToSay: ['an old soul'],
  },
  'kabbalah.name.66': {
    gloss: 'a Name of gentleness, in which anger is laid to sleep',
    trait: 'a mildness that sets the pace of a house',
    shadow: 'a calm that puts others out',
    gifts: [
      '<lowers> the temperature of a room by lowering the voice',
      '<sustains> a slow living thing, a pond for instance, or an uncle',
      '<takes> the splinter out during a story about a whale',
    ],
    prices: [
      '<dreams> through a moment that called for a fist on the table',
      '<soothes> someone who had every right to be furious',
      '<tiptoes> round a rage that had wanted company',
    ],
    scenes: [
      'The baby next door has been crying since four. {P} begins, on this side of the wall, to hum very low, and after a time there are two people asleep.',
      'The goods train has frightened every horse on the quay but one. {P} stands beside that one, scratching its neck, and leads it slowly past the others.',
    ],
    notToSay: ['a gentle soul'],
  },
  'kabbalah.name.67': {
    gloss: 'the Name of consolation in change, and of what outlasts it',
    trait: 'a love of what has stood a long while',
    shadow: 'a farewell that will not leave the platform',
    gifts: [
      '<saves> the cornice, the dialect and the way to fold a flag',
      '<consoles> by pointing to something older than the trouble',
      '<takes> a cutting of the wisteria before the builders come',
    ],
    prices: [
      '<mourns> a shop front with the customers still in it',
      '<seeks> seclusion at the first sign of builders',
      '<leaves> the calendar hanging at last November',
    ],
    scenes: [
      'They are pulling down the lido. {P} asks for the clock, which was always four minutes slow, and hangs it, four minutes slow, in the new one.',
      'The school is to be called an academy, and to have a slogan. {P} takes the old brass plate home, polishes it, and screws it to the underside of the new bench.',
    ],
    notToSay: ['eternal truth'],
  },
  'kabbalah.name.68': {
    gloss: 'a Name of free giving, read for soil, gardens and country life',
    trait: 'a bounty with earth under its nails',
    shadow: 'an ease that lets the weeds have Friday',
    gifts: [
      '<gives> away plants, and the afternoon it takes to put them in',
      '<recovers> good temper within minutes of being out of doors',
      '<leaves> the gate open in strawberry week',
    ],
    prices: [
      '<shrugs> at a deadline as at a late frost',
      '<overplants> a small friendship and <is> surprised at the slugs',
      '<leaves> to the weather what had been due on Thursday',
    ],
    scenes: [
      "Anyone who compliments the hedge comes away with a piece of it. In the end the road is a good mile long, and all of it is {P's} hedge.",
      'A tax inspector has come about the stall with no one at it. {P} shows him the tin, the bean rows and the swing, and he goes home with a lettuce under each arm.',
    ],
    notToSay: ['fertile ground'],
  },
  'kabbalah.name.69': {
    gloss: 'the Name by which lost things are found and owners named',
    trait: 'a nose for what belongs to whom',
    shadow: 'a memory for every borrowed book',
    gifts: [
      '<finds> the earring by asking what people had been laughing at',
      '<restores> a thing to its owner with no hint about carelessness',
      '<hears> a description and <knows> whose aunt had one like it',
    ],
    prices: [
      '<keeps> a ledger of fairness that nobody else has seen',
      '<guesses> the culprit first and the circumstances after',
      '<turns> out a guest’s pockets in a fit of thought',
    ],
    scenes: [
      'One glove hangs on the railings all December. {P} goes from bell to bell with it, holding it up to people’s hands, and is asked in for a mince pie.',
      'An accordion has been left on the night tram. {P} asks at each stop which house has been quiet, and at the seventh a window goes up.',
    ],
    notToSay: ['lost things return'],
  },
  'kabbalah.name.70': {
    gloss: 'a Name of the word that makes, for those who begin again',
    trait: 'a renewal that starts with what is there',
    shadow: 'a conversion every spring',
    gifts: [
      '<restores> a worn-out thing to use by giving it another name',
      '<speaks> of a failed attempt as a first edition',
      '<calls> the leak a water feature and <plants> cress in it',
    ],
    prices: [
      '<regenerates> a friendship that had been doing very nicely',
      '<announces> the new life before the old one has been paid off',
      '<gives> a settled cat something new to be called',
    ],
    scenes: [
      'The choir has shrunk to three basses. {P} rechristens it a drone, finds the songs for that, and people travel for it.',
      'The jetty has lost its water to a sandbank. {P} paints a goal on the end, calls the planks the grandstand, and there are season tickets.',
    ],
    notToSay: ['rebirth', 'a fresh start'],
  },
  'kabbalah.name.71': {
    gloss: 'the Name of courage for the oppressed, a Name of shields and of peace',
    trait: 'a boldness that gets between',
    shadow: 'a sword that needs an occasion',
    gifts: [
      '<stops> a bully with a question about his shoelaces',
      '<fights> for terms on which everyone can go home',
      '<steps> in with a tray at the moment of the first push',
    ],
    prices: [
      '<defends> people so hotly that they begin to feel attacked',
      '<polishes> an old victory until it cuts',
      '<rides> to the rescue of a man who was winning',
    ],
    scenes: [
      'On the night bus somebody is being made to give up her seat. {P} sits down on the lap of the one who asked, and remarks on the roominess.',
      'The foreman has the apprentice’s cap and is holding it over the canal. {P} hands him a second one, politely, since he seems to collect them.',
    ],
    notToSay: ['triumph over evil'],
  },
  'kabbalah.name.72': {
    gloss: 'the last Name of the circle, to which endings are entrusted',
    trait: 'a sense for when a thing is done',
    shadow: 'a finish that comes round the corner too soon',
    gifts: [
      '<brings> to its end what others had been content to have begun',
      '<closes> a chapter so gently that it can be read again',
      '<empties> a rented house so well that it echoes kindly',
    ],
    prices: [
      '<hears> the last bars while the dancers are still warm',
      '<hurries> a slow farewell to have it safely over',
      '<clears> the plates from under the best part of the story',
    ],
    scenes: [
      'The jumper was begun for a boy who now shaves. {P} asks for the bag, casts off in mid sleeve, and makes of it a good tea cosy.',
      'The last night of the pier falls on a Tuesday, in sleet. {P} stays until the lamps are down to one, says good night to it by its number, and puts it out.',
    ],
    notToSay: ['the omega', 'all things end'],
  },
}
