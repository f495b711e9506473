import type { Cards } from '../card.ts'

/** What becomes of a planet or an angle that touches the North Node, the direction of growth. */
export const ASPECTS_OF_THE_NODE: Cards = {
  'western.aspect.sun-node.join': {
    trait: 'a purpose that lies where the road leads',
    shadow: 'a solemnity about being on the right one',
    gifts: [
      '<grows> by doing the very thing {they} most <wants> to',
      '<heads> straight for what would make {them} larger',
    ],
    prices: ['<takes> a rest for a wrong turning', '<wears> a calling to the breakfast table'],
    scenes: [
      'The bus splits its passengers at the last stop. {P} was going to ask the way, and notices that the feet have begun.',
      'The bookshop was looking for somebody on Saturdays. {P} came in out of the rain to ask, and is being shown how the till sticks.',
    ],
    notToSay: ['destined for greatness'],
  },
  'western.aspect.sun-node.flow': {
    trait: 'a will that is glad to be taught',
    shadow: 'an improvement put off for being available',
    gifts: [
      '<finds> helpers for the direction {they} really <means> to take',
      '<steps> into the right room by way of a courtesy',
    ],
    prices: [
      '<treats> a good opening as one of many',
      '<leaves> a helping hand held out a little too long',
    ],
    scenes: [
      'The right course is advertised on the door of the wrong one. {P} reads it, laughs, and crosses the corridor.',
      'Somebody was needed for the other end of the banner. {P} took it, walked, and by the town hall had been asked to speak.',
    ],
    notToSay: ['a fortunate path'],
  },
  'western.aspect.sun-node.strain': {
    trait: 'a will that argues with its own next step',
    shadow: 'a pride in what has been outgrown',
    gifts: [
      '<comes> to a new way slowly and with {their} eyes open',
      '<outgrows> a triumph with good manners',
    ],
    prices: [
      '<shines> at what leads nowhere further',
      '<takes> the bow again after the hall has been hired to others',
    ],
    scenes: [
      'They ask for the old party piece, and it brings the roof down. In the taxi {P} says that this was the last time, as in other years.',
      'The medal hangs in the porch, where it has to be passed. {P}, late for the evening class, stops to straighten it.',
    ],
    notToSay: ['karmic conflict'],
  },
  'western.aspect.moon-node.join': {
    trait: 'a growth that goes by feeling',
    shadow: 'a habit of being whatever people need',
    gifts: ['<trusts> a mood enough to change course by it'],
    prices: ['<mistakes> the crowd’s need for a calling of {their} own'],
    scenes: [
      'At the animal shelter it was going to be the young one. {P} comes out with the old one, and the walk home takes until dark.',
    ],
    notToSay: ['a fated family'],
  },
  'western.aspect.moon-node.flow': {
    trait: 'a comfort with where things are heading',
    shadow: 'a ripening left to the season',
    gifts: ['<settles> into a new life with an old blanket and no fuss'],
    prices: ['<stays> snug at the halfway inn'],
    scenes: [
      'The new flat is empty and has an echo. {P} boils an egg in it, and by the second evening people have started to ring the bell.',
    ],
    notToSay: ['popular with women'],
  },
  'western.aspect.moon-node.strain': {
    trait: 'a homesickness on the way forward',
    shadow: 'a comfort that blocks the stairs',
    gifts: ['<takes> along what matters when it is time to go'],
    prices: ['<turns> back at the corner for a last look, and <stays> to lunch'],
    scenes: [
      'The removal van has been at the kerb since eight. {P} is up in the bare bedroom, finding out whether the mark on the wall comes off.',
    ],
    notToSay: ['a karmic mother'],
  },
  'western.aspect.mercury-node.join': {
    trait: 'a growth that goes by way of questions',
    shadow: 'a talking about the road',
    gifts: ['<says> the word that gets a whole circle moving'],
    prices: ['<studies> the brochure long after the boat'],
    scenes: [
      'A phrase in somebody’s letter will not leave {P} alone. It is copied out, carried about, and by autumn there is an enrolment.',
    ],
    notToSay: ['a message for mankind'],
  },
  'western.aspect.mercury-node.flow': {
    trait: 'a mind quick to see the next step',
    shadow: 'a fluency that arrives before the feet',
    gifts: ['<picks> up from talk exactly what {they} will need'],
    prices: ['<explains> the change so well that it can wait'],
    scenes: [
      'Two people on the tram are discussing evening classes in welding. {P} gets off where they do, asks one thing, and writes it on a wrist.',
    ],
    notToSay: ['a gifted teacher'],
  },
  'western.aspect.mercury-node.strain': {
    trait: 'a mind that talks itself out of growing',
    shadow: 'a clever reason for staying put',
    gifts: [
      '<tests> a direction with honest objections',
      '<changes> {their} own mind by reading the minutes honestly',
    ],
    prices: [
      '<argues> with the signpost until the light has gone',
      '<corrects> the spelling of an invitation and <stays> at home',
    ],
    scenes: [
      'There are nine good reasons against it, and {P} has typed them out. The printer, for once, will not print.',
      'The ferryman has waited past his hour. {P} is on the jetty, comparing the timetable with another timetable.',
    ],
    notToSay: ['a karmic misunderstanding'],
  },
  'western.aspect.venus-node.join': {
    trait: 'a growth that comes through liking',
    shadow: 'an attachment taken for a direction',
    gifts: ['<learns> most from people {they} <is> fond of'],
    prices: ['<goes> along because the company is charming'],
    scenes: [
      'For the sake of somebody’s laugh {P} joins the bell-ringers. The laugh moves to Ghent, and {P} rings on.',
    ],
    notToSay: ['a fated love'],
  },
  'western.aspect.venus-node.flow': {
    trait: 'a grace that eases the next step',
    shadow: 'a pleasant road chosen for its benches',
    gifts: ['<wins> allies for a change by making it attractive'],
    prices: ['<prefers> the agreeable teacher to the needed one'],
    scenes: [
      'Nobody wanted to be first into the new canteen. {P} has put a geranium on one table, sat down at it, and is being joined.',
    ],
    notToSay: ['lucky in love'],
  },
  'western.aspect.venus-node.strain': {
    trait: 'a fondness that pulls against the stream',
    shadow: 'a charm spent on what is over',
    gifts: ['<knows> the price of parting from something lovely'],
    prices: ['<decorates> a stage that has been left'],
    scenes: [
      'A restaurant is going downhill, and the owner is a dear. {P} eats there on Fridays, and on Saturdays looks for a better cook.',
    ],
    notToSay: ['karmic relationships'],
  },
  'western.aspect.mars-node.join': {
    trait: 'a growth that has to be fought for',
    shadow: 'a charge in a direction nobody checked',
    gifts: [
      '<moves> first, and so <finds> out whether it bears',
      '<gets> further by one rough start than by a season of plans',
    ],
    prices: [
      '<makes> enemies of people who were merely slower',
      '<elbows> a way through a gate that was standing open',
    ],
    scenes: [
      'The ice has been looked at from the bank for a week. {P} lies down flat, pushes out a pole, and reports.',
      'Nobody had been asked to carry the flag up the pass. {P} had it on one shoulder already, and was a bend ahead.',
    ],
    notToSay: ['a warrior’s destiny'],
  },
  'western.aspect.mars-node.flow': {
    trait: 'a drive of use to the way ahead',
    shadow: 'an effort that comes too easily to be aimed',
    gifts: ['<has> strength left for the step after this one'],
    prices: ['<works> hard at whatever is nearest'],
    scenes: [
      'One evening a week was to be given to the new thing. By March it is four, and {P} looks as if it had been a holiday.',
    ],
    notToSay: ['unstoppable'],
  },
  'western.aspect.mars-node.strain': {
    trait: 'a drive spent on the wrong gradient',
    shadow: 'an old fight preferred to a new task',
    gifts: [
      '<learns> from a wasted effort where not to push',
      '<gives> up a grudge with visible effort and <has> both hands free',
    ],
    prices: [
      '<battles> over a field that is no longer being farmed',
      '<storms> back for the last word and <misses> the coach',
    ],
    scenes: [
      'The rival has retired and keeps bees. {P} has just thought of the perfect answer to him, and looks for somewhere to put it.',
      'In the left-luggage office {P} is disputing the charge. It is a fine dispute, and through the window behind it the boat train begins to move.',
    ],
    notToSay: ['a karmic enemy'],
  },
  'western.aspect.jupiter-node.join': {
    trait: 'a growth that likes to be large',
    shadow: 'a faith in being led',
    gifts: ['<meets> the right teacher by turning up in good spirits'],
    prices: ['<promises> the summit at the first bend'],
    scenes: [
      'It says beginners only, and {P} brings the whole landing. The instructor opens the folding wall.',
    ],
    notToSay: ['a blessed path'],
  },
  'western.aspect.jupiter-node.flow': {
    trait: 'a confidence about the way ahead',
    shadow: 'a road so easy that nobody looks at it',
    gifts: [
      '<takes> an opportunity generously, with others aboard',
      '<says> yes to the larger room on the strength of a good feeling',
    ],
    prices: [
      '<expects> the next one and <lets> this one cool',
      '<waits> on the platform for luck with the door of a train open',
    ],
    scenes: [
      "A scholarship, a lift and a spare room turn up within a month of {P's} saying the thing aloud. {P} had only mentioned it to the barber.",
      'There was one place left on the ferry’s bench, by a man who cast bells. {P} had asked him about bronze before they reached the far bank.',
    ],
    notToSay: ['lucky'],
  },
  'western.aspect.jupiter-node.strain': {
    trait: 'a large faith, at odds with small steps',
    shadow: 'an old splendour that will not be scaled down',
    gifts: ['<brings> to a modest task the warmth of a great one'],
    prices: ['<looks> over the hill for what is at {their} feet'],
    scenes: [
      'For the residents’ leaflet {P} has written of the history of cities. It has to be the times of the rubbish collection, and {P} is cutting.',
    ],
    notToSay: ['a false prophet'],
  },
  'western.aspect.saturn-node.join': {
    trait: 'a growth that takes the stairs',
    shadow: 'a duty mistaken for the direction',
    gifts: ['<advances> slowly and never <has> to do it twice'],
    prices: ['<waits> to be old enough and <overshoots>'],
    scenes: [
      'In the beginners’ row sits somebody with grey hair and sharpened pencils. {P} is in no hurry, and passes.',
    ],
    notToSay: ['a heavy karma'],
  },
  'western.aspect.saturn-node.flow': {
    trait: 'a patience that serves the way ahead',
    shadow: 'a prudence with all the time there is',
    gifts: ['<lays> one stone a day on the new path'],
    prices: ['<plans> the change until it is no longer one'],
    scenes: [
      'A language can be learnt in ten minutes a day, if one is like {P}. In the fourth year a foreigner asks the way, and it is all there.',
    ],
    notToSay: ['disciplined'],
  },
  'western.aspect.saturn-node.strain': {
    trait: 'a fear that stands at the turning',
    shadow: 'an obligation kept up as an excuse',
    gifts: [
      '<knows> exactly what is being left, and what is owed to it',
      '<closes> an old account properly before opening a new one',
    ],
    prices: [
      '<cites> a duty that nobody else remembers',
      '<polishes> the brass on a post that was to have been left by Easter',
    ],
    scenes: [
      'A trip is declined because of the hens. They were given away in spring, and it takes {P} a moment to see why everyone is quiet.',
      'The farewell speech has been typed for some time. {P} reads it through at the desk, corrects a comma, and puts it back in the drawer.',
    ],
    notToSay: ['karmic blockage'],
  },
  'western.aspect.ascendant-node.join': {
    trait: 'a manner that is already on its way',
    shadow: 'a life made up of first meetings',
    gifts: ['<attracts>, by simply arriving, what is needed next'],
    prices: ['<rushes> at the new and <forgets> who packed the sandwiches'],
    scenes: [
      'At the crossroads a van stops, and the driver asks whether {P} knows anything about boats. {P} does not, and gets in.',
    ],
    notToSay: ['fated encounters'],
  },
  'western.aspect.ascendant-node.flow': {
    trait: 'an approach that fits the way ahead',
    shadow: 'an ease of passage that asks no questions',
    gifts: ['<is> introduced, on the right evening, to the right person'],
    prices: ['<passes> through openings without asking where they lead'],
    scenes: [
      'The wrong floor of the right building has a party on it. {P} is handed a plate, and a year later one of them is a partner in the firm.',
    ],
    notToSay: ['lucky meetings'],
  },
  'western.aspect.ascendant-node.strain': {
    trait: 'a manner to be changed on the way',
    shadow: 'an old entrance used once too often',
    gifts: ['<notices> when a way of being charming has run out'],
    prices: ['<meets> a new circle in the character of the last'],
    scenes: [
      'The joke that always works is told to the new neighbours. They wait, kindly, for the rest of it, and {P} hears it for the first time.',
    ],
    notToSay: ['an identity crisis'],
  },
  'western.aspect.midheaven-node.join': {
    trait: 'a calling and a growth that coincide',
    shadow: 'a public road with no lay-by',
    gifts: ['<grows> by taking the more visible of two tasks'],
    prices: ['<leaves> {their} private life to grow by itself'],
    scenes: [
      'The speaker has not come, and the chairman is looking along the row. {P} has dreaded this for years, and is halfway up the steps.',
    ],
    notToSay: ['destined for fame'],
  },
  'western.aspect.midheaven-node.flow': {
    trait: 'a profession that helps its owner grow',
    shadow: 'a learning done only on company time',
    gifts: ['<is> sent by the job to the places {they} <needs> to see'],
    prices: ['<lets> the post decide what will be learnt'],
    scenes: [
      'Nobody else wants the half year in the north. {P} takes it for the pay, and comes back with a language and a stove.',
    ],
    notToSay: ['a fortunate career'],
  },
  'western.aspect.midheaven-node.strain': {
    trait: 'a career that pulls away from the growing point',
    shadow: 'a success that has become a siding',
    gifts: ['<questions> a good position while it is still good'],
    prices: ['<climbs> on because {they} <is> good at stairs'],
    scenes: [
      'There is a party for somebody’s success at the firm. {P} raises a glass to it, says the right thing, and looks up the price of a printing press.',
    ],
    notToSay: ['a wrong career'],
  },
}
