import type { Cards } from '../card.ts'

/** Yogas of fortune, means, learning and temper. */
export const YOGAS_OF_FORTUNE: Cards = {
  'vedic.yoga.svavirya-dhana': {
    gloss: 'the yoga of means won by one’s own strength',
    trait: 'an income that was made by hand',
    shadow: 'a pride that cannot take a present',
    gifts: [
      '<prefers> a small sum earned to a larger one arranged',
      '<sees> a living in what others walk past',
    ],
    prices: ['<refuses> the lift and <arrives> wet, on principle'],
    scenes: [
      'Bottles were lying along the canal. {P} began with a handcart, and there are now two vans and a boy who does the labels.',
    ],
    notToSay: ['self-made millionaire', 'riches are promised'],
  },
  'vedic.yoga.parijata': {
    gloss: 'a yoga named for a tree of heaven that flowers late',
    trait: 'a flowering in the later part',
    shadow: 'a youth that was told to wait',
    gifts: [
      '<keeps> a plan alive through years in which nothing shows',
      '<becomes> better company with every decade',
    ],
    prices: ['<speaks> of real life as if it began next spring'],
    scenes: [
      'The oboe was given up for the mortgage and taken down again for the retirement of a friend. {P} is in a quartet now, and the youngest.',
    ],
    notToSay: ['happy in old age', 'honoured by kings late in life'],
  },
  'vedic.yoga.sharira-saukhya': {
    gloss: 'a yoga of bodily ease, with a gentle lord at an angle',
    trait: 'an ease in the chair, the coat, the day',
    shadow: 'a comfort that has to be asked twice',
    gifts: ['<is> at home in {their} skin and <puts> others at home in theirs'],
    prices: ['<votes> for the nearer restaurant on grounds of the cushions'],
    scenes: [
      'The folding seats at the open air play are a torment to the row. {P} has sat down on the grass, and by the interval so has the row.',
    ],
    notToSay: ['good health and long life'],
  },
  'vedic.yoga.vesi': {
    gloss: 'a yoga with a planet in the sign after the Sun',
    trait: 'a next step already in sight',
    shadow: 'a present hour treated as an anteroom',
    gifts: [
      '<speaks> evenly and <means> the same on Tuesday as on Monday',
      '<has> the answer laid out like clothes for the morning',
    ],
    prices: [
      '<plans> the washing-up during the speeches',
      '<talks> of Thursday to someone who is still in Monday',
    ],
    scenes: [
      'With the last chord still in the air {P} has the cases open and the taxi ordered. The clapping is for all of them, and {P} bows with a cable in one hand.',
      'The last guest has one arm in a sleeve. Behind the door {P} is already soaking tomorrow’s beans.',
    ],
    notToSay: ['truthful and lazy'],
  },
  'vedic.yoga.vosi': {
    gloss: 'a yoga with a planet in the sign before the Sun',
    trait: 'a preparation that nobody sees',
    shadow: 'a fatigue from what was done beforehand',
    gifts: [
      '<has> read the papers by the time the others find the page',
      '<smooths> a path in the dark for people who sleep late',
    ],
    prices: [
      '<arrives> at the event having already lived through it',
      '<tires> of the feast while laying the table',
    ],
    scenes: [
      'The hall looks as if it had been born with garlands. {P} was there with the steps at six, and is asleep in the second row.',
      'On the map of the walk every stile has been marked, and the dog at the third farm. {P} went round it on Wednesday in the fog.',
    ],
    notToSay: ['a good memory', 'liberal and famous'],
  },
  'vedic.yoga.ubhayachari': {
    gloss: 'the Sun with an escort on both sides',
    trait: 'a will with a guard before and behind',
    shadow: 'a self that is rarely met alone',
    gifts: [
      '<speaks> for a group and <is> borne out by it',
      '<moves> between two camps with a friend in each',
    ],
    prices: [
      '<consults> so many that {their} own voice comes last',
      '<waits> to be flanked before crossing an empty street',
    ],
    scenes: [
      'When {P} goes to complain about the heating, the woman from above and the student from below come too. It is fixed by the time they sit down.',
      'The ticket inspector wants a word with {P}. From the seat in front and the seat behind come two people who saw the machine eat the coin.',
    ],
    notToSay: ['equal to a king'],
  },
  'vedic.yoga.budha-aditya': {
    gloss: 'the yoga of Mercury beside the Sun, common and prized for wit',
    trait: 'a quick mind in the service of the will',
    shadow: 'a verdict that is faster than the hearing',
    gifts: [
      '<puts> a purpose into words that others can act on',
      '<masters> a brief on the way to the meeting',
    ],
    prices: [
      '<argues> for {their} own side and <takes> it for analysis',
      '<edits> an apology until it reads like a win',
    ],
    scenes: [
      'The grant form wants the aim of the orchard in one sentence. {P} says it over the soup, and somebody writes it on a napkin.',
      'A dispute about the hedge has filled two files. {P} sums it up on the back of a seed packet, and both sides sign the seeds.',
    ],
    notToSay: ['a brilliant intellect'],
  },
  'vedic.yoga.sada-sanchara': {
    gloss: 'the yoga of being always on the move',
    trait: 'a life arranged around going',
    shadow: 'a thought that stalls in an armchair',
    gifts: ['<gets> the best ideas between one address and the next'],
    prices: ['<has> a toothbrush in three towns and bread in none'],
    scenes: [
      'The doorman has stopped saying welcome home, since {P} has a bag in each hand and is on the way out.',
    ],
    notToSay: ['a wanderer'],
  },
  'vedic.yoga.yuddha-pravina': {
    gloss: 'the yoga of one who is skilled in contests',
    trait: 'a head for contest and its rules',
    shadow: 'an opponent seen where there was only a person',
    gifts: ['<plans> a contest from the last move backward'],
    prices: ['<keeps> score in a game that was for the children'],
    scenes: [
      'Negotiations over the hedge begin at the garden table. {P} has brought the chair that faces away from the glare.',
    ],
    notToSay: ['a born soldier', 'crushes all enemies'],
  },
  'vedic.yoga.yuddhat-purva-dridha-chitta': {
    gloss: 'the yoga of a mind that is firm before the contest',
    trait: 'a firmness that comes before the test',
    shadow: 'a decision taken too early to be moved',
    gifts: ['<sleeps> soundly on the night before the difficult day'],
    prices: ['<makes> up {their} mind in the waiting room and <hears> nothing afterwards'],
    scenes: ['Outside the audition the singers are gargling. {P} is doing a sudoku in ink.'],
    notToSay: ['brave before war'],
  },
  'vedic.yoga.parakrama': {
    gloss: 'the yoga of valour, from the lord of courage in gentle company',
    trait: 'a courage with good manners',
    shadow: 'a dare taken up because it was offered politely',
    gifts: ['<attempts> the difficult thing without clenching {their} jaw'],
    prices: ['<volunteers> for the high board before looking down'],
    scenes: [
      'The swan has come up on the towpath and is hissing. {P} takes off {their} hat to it, walks past at an even pace, and beckons the others.',
    ],
    notToSay: ['heroic strength'],
  },
  'vedic.yoga.jupiter-moon-kendra': {
    gloss: 'the wider Gajakesari, with Jupiter at an angle from the Moon',
    trait: 'a good counsel within call of the heart',
    shadow: 'a trust that it will come right unhelped',
    gifts: [
      '<calms> down on hearing one sensible sentence',
      '<asks> the right elder at the right point of a muddle',
    ],
    prices: [
      '<goes> by the friendliest interpretation of a red letter',
      '<leaves> the leaking tap to the kindness of time',
    ],
    scenes: [
      'In the small hours it all looks impossible to {P}. By the first bus it has occurred to {them} to ask the woman in accounts.',
      'The recipe said fold, and the mixture was soup. {P} has laid down the spoon and dialled an aunt who answers on the second ring.',
    ],
    notToSay: ['the elephant and the lion'],
  },
  'vedic.yoga.gajakesari': {
    gloss: 'the elephant and lion yoga, of Jupiter and the Moon in good state',
    trait: 'a large heart with a steady head',
    shadow: 'a wish to be remembered as kind',
    gifts: [
      '<grants> an opponent the point and <carries> the room',
      '<leaves> behind some institution, if only a picnic',
    ],
    prices: [
      '<takes> it badly to be thought merely clever',
      '<forgives> in a voice that carries to the next table',
    ],
    scenes: [
      'There was once a cup for the best loser, which {P} invented in a temper. It is the one the children train for.',
      'At the parents’ evening the shouting has reached the second row. {P} stands up, slowly, to ask whether anyone minds a window.',
    ],
    notToSay: ['lasting fame', 'a lion among enemies'],
  },
  'vedic.yoga.matri-mula-dhana': {
    gloss: 'the yoga of means that come through the mother or the home',
    trait: 'a gain that comes from the family kitchen',
    shadow: 'an apron string round the purse',
    gifts: ['<makes> something new of what was handed down at home'],
    prices: ['<asks> what the older generation would say, and <waits>'],
    scenes: [
      'The pickle was never written down. {P} stood behind an old woman for a summer with a kitchen scale, and the jars now have a label.',
    ],
    notToSay: ['an inheritance is coming'],
  },
  'vedic.yoga.anapha': {
    gloss: 'a yoga with a planet in the sign before the Moon',
    trait: 'a composure with something kept in reserve',
    shadow: 'a back room nobody is asked into',
    gifts: [
      '<has> a pleasant bearing that does not depend on the day',
      '<withdraws> from a quarrel without leaving the room',
    ],
    prices: [
      '<lets> go of a thing inwardly months before saying so',
      '<guards> a calm that somebody would have liked to share',
    ],
    scenes: [
      'At the reception a tray of glasses goes over beside {P}. The sentence that was under way is finished, and it was about geraniums.',
      'The lights have failed in the lift, and everyone is talking. {P} peels a mint, folds the paper into a boat, and is asked for one.',
    ],
    notToSay: ['attractive and famous'],
  },
  'vedic.yoga.sunapha': {
    gloss: 'a yoga with a planet in the sign after the Moon',
    trait: 'a comfort in what has been gathered',
    shadow: 'a mood that follows the store cupboard',
    gifts: [
      '<provides> for {themself} early and <sleeps> better for it',
      '<makes> something of every remnant, and <is> proud of the drawer',
    ],
    prices: [
      '<counts> what is there when the question was what is felt',
      '<feels> poor in a week without a delivery',
    ],
    scenes: [
      'Under the stairs are forty jars of beetroot. On bad evenings {P} goes and stands there with the light on.',
      'For a month there has been no work, and {P} has mended all the baskets. They stand in a row by size, each with something in it.',
    ],
    notToSay: ['earned wealth', 'equal to a king in riches'],
  },
  'vedic.yoga.durudhara': {
    gloss: 'a yoga with planets on both sides of the Moon',
    trait: 'a heart with company on both sides',
    shadow: 'a silence that has to be filled',
    gifts: ['<has> someone to the left to ask and to the right to tell'],
    prices: ['<keeps> the radio on for fear of hearing the refrigerator'],
    scenes: [
      'For the three-hour drive there is room for one. {P} has asked two, and the dog of a third.',
    ],
    notToSay: ['vehicles and servants'],
  },
  'vedic.yoga.vasumati': {
    gloss: 'a yoga with gentle planets in the houses of growth',
    trait: 'a store that grows by quiet additions',
    shadow: 'a house run as a sensible concern',
    gifts: ['<adds> a little every month and <lets> it be'],
    prices: ['<lives> below the roof that {they} could afford to mend'],
    scenes: [
      'A vine was planted the year of the move, and every spring one more wire. {P} can sit in the shade of it by now, and does, with the pruning book.',
    ],
    notToSay: ['never lacks wealth'],
  },
  'vedic.yoga.kalpadruma': {
    gloss: 'a yoga named for the tree that grants wishes',
    trait: 'an ambition with principles at the root',
    shadow: 'a generosity that needs to be thanked',
    gifts: ['<wants> a great deal and <wants> it by fair means'],
    prices: ['<grants> wishes that nobody had quite made'],
    scenes: [
      'The apprentice had mentioned the sea once. {P} has found a boatyard that needs an apprentice, and now there is a farewell to be got through.',
    ],
    notToSay: ['all wishes come true'],
  },
  'vedic.yoga.sumukha': {
    gloss: 'the yoga of a pleasant face, from the house of speech',
    trait: 'a face that makes people go on',
    shadow: 'a smile that arrives before the answer',
    gifts: ['<tells> unwelcome news so that the bearer is asked to stay'],
    prices: ['<looks> delighted by an idea while thinking of objections'],
    scenes: [
      'Of the two windows at the licence office one has a queue and one does not. {P} sits at the first, and is not any quicker.',
    ],
    notToSay: ['a beautiful face'],
  },
  'vedic.yoga.buddhi-maturya': {
    gloss: 'the yoga of ripened judgement',
    trait: 'a judgement that has had time to ripen',
    shadow: 'a sigh at younger heads',
    gifts: ['<revises> an opinion in the light of having been wrong before'],
    prices: ['<advises> against what {they} did {themself} with great profit'],
    scenes: [
      'Over the plans for a raft the boys are in ecstasies. {P} asks only which of them can swim, and goes to look for barrels.',
    ],
    notToSay: ['wise beyond their years'],
  },
  'vedic.yoga.tivra-buddhi': {
    gloss: 'the yoga of a keen intellect',
    trait: 'a keenness that goes through at once',
    shadow: 'a boredom with the second explanation',
    gifts: ['<solves> the puzzle while the rules are being read'],
    prices: ['<blurts> the ending to people who were enjoying the middle'],
    scenes: ['The conjuror asks for a volunteer. Someone hisses that it should not be {P}.'],
    notToSay: ['exceptional genius'],
  },
  'vedic.yoga.guru-mangala': {
    gloss: 'the yoga of Jupiter and Mars together or face to face',
    trait: 'a belief with muscles',
    shadow: 'a cause that leaves no one sitting',
    gifts: [
      '<gets> a good intention out of the minutes and into the mud',
      '<lends> a timid truth a good strong pair of boots',
    ],
    prices: [
      '<pushes> people toward the light with some force',
      '<signs> others up for the mountain along with {themself}',
    ],
    scenes: [
      'The talk about the river ended in applause. {P} is handing out waders at the exit.',
      'The petition against the bypass has been lying in the baker’s for a year. {P} wheels it round the village in a pram, and comes home with ninety names.',
    ],
    notToSay: ['righteous warrior'],
  },
  'vedic.yoga.bhagya': {
    gloss: 'the yoga of good fortune, with a gentle planet facing the ninth',
    trait: 'a way of being where help arrives',
    shadow: 'a reliance on the last-minute kindness',
    gifts: ['<falls> in with useful strangers and <treats> them as old friends'],
    prices: ['<leaves> without a map because somebody always knows'],
    scenes: [
      'Nothing in that town is open on Mondays. {P} has been asked in by a family, taught a card game and driven to the station.',
    ],
    notToSay: ['a very lucky person'],
  },
  'vedic.yoga.bheri': {
    gloss: 'the kettledrum that announces good news',
    trait: 'a prosperity that calls people together',
    shadow: 'a success beaten rather loudly',
    gifts: ['<celebrates> by feeding whoever worked for it'],
    prices: ['<announces> the result before the last vote is in'],
    scenes: [
      'When the boiler house contract came through, {P} rang the ship’s bell in the yard. The other trades on the estate have learned to bring plates.',
    ],
    notToSay: ['wealth and power'],
  },
  'vedic.yoga.shankha': {
    gloss: 'the conch, sounded for what is well done',
    trait: 'a humane streak that is heard far off',
    shadow: 'a good deed with an echo',
    gifts: ['<stays> gentle in rows where the others have grown righteous'],
    prices: ['<mentions> the rescue of the hedgehog more than once'],
    scenes: [
      'A lorry driver has reversed over the flower bed. {P} brings him a stool and a cup of something before anyone has found a rude word.',
    ],
    notToSay: ['pious and long-lived'],
  },
  'vedic.yoga.mridanga': {
    gloss: 'the two-headed drum, with planets in dignity all round',
    trait: 'a footing that holds on several sides',
    shadow: 'an assurance that drowns softer beats',
    gifts: ['<keeps> time with high and low and <is> welcome to both'],
    prices: ['<assumes> that the tempo suits everyone since nobody fell over'],
    scenes: [
      'The mayor and the man who hoses the square both stop {P} on the way to lunch. Lunch is a roll, on the fountain, with the second.',
    ],
    notToSay: ['royal honours'],
  },
  'vedic.yoga.brahma': {
    gloss: 'the yoga of Brahma the maker, gentle planets placed from the first lord',
    trait: 'a making that comes out of study',
    shadow: 'a plan so complete that nobody may touch it',
    gifts: ['<begins> from the first principle and <ends> with a thing that works'],
    prices: ['<redesigns> the kettle when somebody had wanted tea'],
    scenes: [
      'The toy library had no system. {P} invented one with coloured pegs, and three towns have written to ask about the pegs.',
    ],
    notToSay: ['learned and long-lived'],
  },
  'vedic.yoga.brahma-of-lords': {
    gloss: 'the fuller yoga of Brahma, of three gentle planets and the lords they serve',
    trait: 'a learning that is respected and shared',
    shadow: 'a footnote where a yes would do',
    gifts: ['<is> consulted by specialists about what lies between their fields'],
    prices: ['<quotes> the source so fully that the point goes by'],
    scenes: [
      'On the bench by the archive {P} is eating figs and being asked about watermarks. There is a second person waiting, with a folder.',
    ],
    notToSay: ['a life of luxury and learning'],
  },
  'vedic.yoga.hari': {
    gloss: 'the yoga of Vishnu the keeper, gentle planets placed from the second lord',
    trait: 'a talent for keeping what is good going',
    shadow: 'a loyalty to things past their time',
    gifts: ['<speaks> well of absent people and <is> believed'],
    prices: ['<oils> a machine that should have been retired with thanks'],
    scenes: [
      'The village bus was to be cut. {P} rides it up and down on Tuesdays with a thermos, and so do eleven others, to be counted.',
    ],
    notToSay: ['favoured by Vishnu'],
  },
  'vedic.yoga.hara': {
    gloss: 'the yoga of Shiva the remover, gentle planets placed from the seventh lord',
    trait: 'a readiness to clear away for the better',
    shadow: 'a clearing that begins with other people’s things',
    gifts: ['<ends> a stale arrangement so decently that all sides are relieved'],
    prices: ['<donates> the armchair in which somebody had been meaning to sit'],
    scenes: [
      'After the partners stopped talking {P} drew a line through the shared calendar, divided the customers alphabetically and booked a table for both.',
    ],
    notToSay: ['destroys enemies'],
  },
  'vedic.yoga.bharati': {
    gloss: 'a yoga named for the goddess of eloquence',
    trait: 'a learning with a singing voice',
    shadow: 'a phrase preferred to its meaning',
    gifts: ['<reads> aloud so that children and accountants put down their pens'],
    prices: ['<falls> in love with a word and <bends> the facts to fit it'],
    scenes: [
      'On the long crossing somebody starts a ballad and forgets it. {P} has the next verse, and the one after that, which had been thought lost.',
    ],
    notToSay: ['world-famous scholar'],
  },
  'vedic.yoga.sarasvati': {
    gloss: 'a yoga of the three gentle planets in good houses',
    trait: 'an ear for letters and what is well made',
    shadow: 'a taste that spoils the ordinary evening',
    gifts: [
      '<hears> the false note in a paragraph and <knows> how to mend it',
      '<learns> for pleasure and <teaches> by the way',
    ],
    prices: ['<winces> at a slogan that had done nobody any harm'],
    scenes: [
      'The estate agent’s leaflet has come through the letter box. {P} returns it to the branch with the adjectives taken out, and they print it so.',
    ],
    notToSay: ['blessed by the goddess', 'a gifted poet'],
  },
  'vedic.yoga.yukti': {
    gloss: 'the yoga of one who speaks well and with reasons',
    trait: 'a persuasion that has its reasons ready',
    shadow: 'a last word as a matter of form',
    gifts: ['<wins> consent with an example from the listener’s own trade'],
    prices: ['<produces> a fourth argument after the third had worked'],
    scenes: [
      'The ferryman does not take bicycles. {P} has asked him what he does with deckchairs, and he is holding the front wheel.',
    ],
    notToSay: ['a great orator'],
  },
  'vedic.yoga.lakshmi': {
    gloss: 'a yoga of the lords of self and grace, both strong',
    trait: 'a graciousness that seems to draw means',
    shadow: 'a generosity that expects the tide',
    gifts: [
      '<spends> so that others are the better for it',
      '<receives> as easily as {they} <gives>',
    ],
    prices: ['<orders> for the whole table and <looks> for the purse afterwards'],
    scenes: [
      'The florist was about to throw the bucket out. {P} has bought it for next to nothing, and each seat of the late tram has a peony.',
    ],
    notToSay: ['endless wealth', 'the goddess smiles'],
  },
  'vedic.yoga.dhana-lords': {
    gloss: 'a yoga of means, in which the lords of earning meet',
    trait: 'a sense of how one coin calls another',
    shadow: 'a price tag seen on everything',
    gifts: ['<connects> a thing that lies idle with the person who would pay for it'],
    prices: ['<works> out the hourly rate of a walk'],
    scenes: [
      'The loft over the bakery is warm and empty. {P} has mentioned it to a man with orchids, and takes a percentage in brioche.',
    ],
    notToSay: ['great riches'],
  },
  'vedic.yoga.madhya-vayasi-dhana': {
    gloss: 'the yoga of means that come in the middle of life',
    trait: 'a middle of life that pays its way',
    shadow: 'a first half spent as if in rehearsal',
    gifts: ['<turns> scattered experience into one trade that holds'],
    prices: ['<compares> {their} thirties with those of somebody luckier'],
    scenes: [
      'A year of upholstery, three of ambulances and a season with a circus stood oddly on paper. Then {P} opened a hire firm for stretchers and velvet, for films.',
    ],
    notToSay: ['rich at forty'],
  },
  'vedic.yoga.uttama-griha': {
    gloss: 'the yoga of a good house',
    trait: 'a knack of living in the right rooms',
    shadow: 'a wall that is never quite the right white',
    gifts: ['<sees> what a neglected house is trying to be'],
    prices: ['<measures> a friend’s alcove while being told about the burglary'],
    scenes: [
      'The cottage had been written off by two builders. {P} sat in it for a day, watching where the light went, and moved the sink.',
    ],
    notToSay: ['owns a mansion'],
  },
  'vedic.yoga.mahabhagya-night': {
    gloss: 'the great fortune of a woman born by night',
    trait: 'a receptive luck that gathers slowly',
    shadow: 'a patience taken for agreement',
    gifts: ['<lets> a good thing come close instead of reaching for it'],
    prices: ['<waits> to be asked for a view that is sorely needed'],
    scenes: [
      'All the others have left the auction. {P} stays for the last lot, a crate marked sundries, and it has a barometer in it.',
    ],
    notToSay: ['an ideal wife', 'great luck'],
  },
  'vedic.yoga.mahabhagya-day': {
    gloss: 'the great fortune of a man born by day',
    trait: 'an open-handed luck that goes to meet people',
    shadow: 'an assurance that has not met a locked gate',
    gifts: ['<pleases> on sight and <keeps> it up when seen more closely'],
    prices: ['<puts> down to merit what had come by post'],
    scenes: [
      'The raffle drum is turned, and {P} is called up for the fourth time. This one is a lamb, and {they} <asks> the farmer’s small son to hold it.',
    ],
    notToSay: ['a fortunate great man'],
  },
  'vedic.yoga.chandra-mangala': {
    gloss: 'the yoga of the Moon with Mars',
    trait: 'a feeling with a cutting edge',
    shadow: 'a heat that treats moods as orders',
    gifts: [
      '<turns> a hurt into work within the hour',
      '<defends> a soft spot with a businesslike firmness',
    ],
    prices: [
      '<haggles> with family as if they had a stall',
      '<strikes> while the feeling is hot and <cools> at leisure',
    ],
    scenes: [
      'Jilted by a supplier at noon, {P} is seen at two with a borrowed van and by evening has the onions from somebody better.',
      'The roof of the hen house went in the storm, and so did two hens. {P} has wept, priced the timber and nailed on felt before the rain is over.',
    ],
    notToSay: ['earns by unscrupulous means'],
  },
  'vedic.yoga.shubha': {
    gloss: 'a yoga of gentle planets at the start of the chart or around it',
    trait: 'a manner that starts things off well',
    shadow: 'a niceness that skips the difficult page',
    gifts: ['<makes> a first meeting feel like a second'],
    prices: ['<promises> that it will be lovely, and <leaves> the rest to others'],
    scenes: [
      'The removal men had expected trouble with that landing. {P} has met them with melon, and they are carrying the wardrobe as if it were asleep.',
    ],
    notToSay: ['eloquent and handsome'],
  },
  'vedic.yoga.dehapushti': {
    gloss: 'the yoga of a sturdy frame, from a first lord on the move',
    trait: 'a robust way of going about the day',
    shadow: 'a vigour that forgets others have less',
    gifts: ['<carries> the picnic up and <goes> down again for the grandmother’s chair'],
    prices: ['<proposes> one more hill to people who are lying down'],
    scenes: [
      'In the queue for the gondola everyone is cold. {P} has worked out that it is quicker on foot, and half the queue is following.',
    ],
    notToSay: ['a strong body', 'wealthy and happy'],
  },
  'vedic.yoga.trilochana': {
    gloss: 'the three-eyed, of Sun, Moon and Mars a third of the sky apart',
    trait: 'a will, a heart and a hand that agree',
    shadow: 'a third eye for the weak place',
    gifts: [
      '<wants>, <feels> and <does> one and the same thing',
      '<keeps> a promise with the head, the heart and the feet',
    ],
    prices: [
      '<alarms> slower people by not seeming to decide',
      '<sees> through an excuse before it has sat down',
    ],
    scenes: [
      'The goat is on the motorway bridge. {P} has stopped, opened the boot and sat down beside it with a lettuce before the passengers have agreed on a word.',
      'Halfway up the scree the guide asks for hands. {P} has voted, tightened the strap and set off, all in one movement.',
    ],
    notToSay: ['terror of enemies'],
  },
  'vedic.yoga.garuda': {
    gloss: 'a yoga named for the eagle that carries Vishnu, of a waxing Moon',
    trait: 'a clean flight over low quarrels',
    shadow: 'a height at which nobody can follow',
    gifts: ['<keeps> {their} language clean in a dirty argument'],
    prices: ['<overlooks>, from up there, who has been doing the rowing'],
    scenes: [
      'The group chat has turned on someone. {P} posts the times of high water, as on any Friday, and for a moment there is nothing below it.',
    ],
    notToSay: ['danger from poison'],
  },
  'vedic.yoga.chatussagara': {
    gloss: 'the four oceans, with planets at every angle',
    trait: 'a name that is known in several places',
    shadow: 'a life held open at all four corners',
    gifts: ['<leaves> friends on several coasts and <answers> their cards'],
    prices: ['<is> needed in two places and <chooses> a third'],
    scenes: [
      'The envelope gives a nickname and the port, nothing more. The harbour master knew at once that it was for {P}.',
    ],
    notToSay: ['fame across the seas'],
  },
  'vedic.yoga.dhatritva': {
    gloss: 'a yoga of generous support, from an exalted lord of grace',
    trait: 'a holding hand under others’ efforts',
    shadow: 'a charity that chooses the gratitude too',
    gifts: ['<supports> a beginner in such a way that no one else hears of it'],
    prices: ['<corrects> the spelling in the letter of thanks'],
    scenes: [
      'Two fees at the music school are paid each autumn by nobody. The secretary once came close to saying {P}, and coughed.',
    ],
    notToSay: ['a great donor'],
  },
  'vedic.yoga.pushkala': {
    gloss: 'a yoga of abundance, of a Moon whose host is strong',
    trait: 'a sweetness of speech with substance behind it',
    shadow: 'a plenty that talks itself up',
    gifts: ['<says> the gracious thing and <has> already done the useful one'],
    prices: ['<pours> until the guest covers the glass'],
    scenes: [
      'After the wedding cake slid off its stand {P} praised the marzipan and served it with a trowel. It went round twice.',
    ],
    notToSay: ['honoured by rulers'],
  },
  'vedic.yoga.trikala-jnana': {
    gloss: 'the yoga of one who knows the three times, past, present and to come',
    trait: 'a memory that leans forward',
    shadow: 'a warning given once too early',
    gifts: [
      '<sees> in the old minutes what is about to be tried again',
      '<keeps> an old receipt until the day it saves everybody',
    ],
    prices: [
      '<says> afterwards that it was foreseeable, and <has> the email',
      '<tells> the ending to people who are fond of the middle',
    ],
    scenes: [
      'The plan to close the side gate is put forward as new. {P} recalls the last two times, and what the geese did.',
      'Before the coach leaves {P} counts heads, and then counts coats. The coats are for tomorrow, when it turns out to be cold.',
    ],
    notToSay: ['a prophet', 'sees the future'],
  },
}
