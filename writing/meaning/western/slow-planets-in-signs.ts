import type { Cards } from '../card.ts'

/** Uranus, Neptune and Pluto by sign: what those born within some years of one another have in common. */
export const SLOW_PLANETS_IN_SIGNS: Cards = {
  'western.uranus.aries': {
    gloss: 'the urge to break free, shared for seven years, in the sign of haste',
    trait: 'a generation’s itch to start over alone',
    shadow: 'a revolt with nobody behind it',
    gifts: [
      '<starts> over from nothing, and <calls> it a relief',
      '<invents> on the spot what the situation wants',
    ],
    prices: [
      '<breaks> with a thing that might have been asked to move',
      '<mistakes> a jolt for a decision',
    ],
    scenes: [
      'The form says to wait for instructions. {P} fills in the back of it, in red, and is through before the ones with instructions.',
    ],
    notToSay: ['rebels'],
  },
  'western.uranus.taurus': {
    gloss: 'the wish to shake things loose, in the sign that holds on',
    trait: 'a wish to own differently from one’s parents',
    shadow: 'a comfort that jumps up and down',
    gifts: [
      '<finds> a new way to own less or to share it',
      '<changes> a habit of eating, paying or building for good',
    ],
    prices: [
      '<upsets> the apple cart for the sound of the apples',
      '<clings> to a novelty as others do to oak',
    ],
    scenes: [
      'What everyone pays for by the month {P} would make out of a bucket and a timer. It works, it drips, and it is shown to guests.',
    ],
    notToSay: ['money upheavals'],
  },
  'western.uranus.gemini': {
    gloss: 'the spark of an age, in the sign of wires and words',
    trait: 'a mind that talks in short circuits',
    shadow: 'a nervousness with five windows open',
    gifts: [
      '<puts> two distant facts together with a bang',
      '<learns> the new language before there is a book',
    ],
    prices: [
      '<interrupts> a thought with its better',
      '<tires> of a subject as soon as it has a name',
    ],
    scenes: [
      'There are three conversations at that end of the table. {P} is in all of them, and drops a spoon in the fourth.',
    ],
    notToSay: ['scattered geniuses'],
  },
  'western.uranus.cancer': {
    gloss: 'the breaking of custom, in the sign of home',
    trait: 'a readiness to move the hearth',
    shadow: 'a family under permanent revision',
    gifts: [
      '<makes> a household out of whoever is there',
      '<frees> a feeling from the way it was always had',
    ],
    prices: [
      '<uproots> before the pot is full',
      '<startles> people at the very moment of being comforted',
    ],
    scenes: [
      'Christmas is held in the garage this time, by agreement, on bicycles. {P} has hung the stocking on the pump.',
    ],
    notToSay: ['broken homes'],
  },
  'western.uranus.leo': {
    gloss: 'the lightning of a generation, in the sign of the stage',
    trait: 'a wish to be oneself out loud',
    shadow: 'an originality with a mirror to it',
    gifts: [
      '<plays> in earnest what others keep for carnival',
      '<gives> odd talent a stage and a lamp',
    ],
    prices: ['<upstages> the person whose day it is', '<rebels> grandly against being told to sit'],
    scenes: [
      'For the parade {P} has come as the weather. It is the only float with its own rain, and the band walks in it.',
    ],
    notToSay: ['egotists'],
  },
  'western.uranus.virgo': {
    gloss: 'the will to reform, in the sign of work and method',
    trait: 'a generation’s eye for the useless step',
    shadow: 'a system improved past use',
    gifts: [
      '<spots> the step in a process that was only tradition',
      '<tinkers> a tired routine back into life',
    ],
    prices: ['<optimises> a lunch until nobody is hungry', '<frets> at a thing that still works'],
    scenes: [
      'The queue has always gone round the pillar. {P} moves one rope, and people look at the pillar as if for the first time.',
    ],
    notToSay: ['health fads'],
  },
  'western.uranus.libra': {
    gloss: 'the freedom of an age, in the sign of the pair',
    trait: 'a freedom about the terms for two',
    shadow: 'a fairness with a trial period',
    gifts: [
      '<treats> an old enemy’s case as a new question',
      '<finds> an arrangement nobody’s aunt would have thought of',
    ],
    prices: [
      '<leaves> the balance to see if it falls',
      '<discusses> the rules when it was time for the waltz',
    ],
    scenes: [
      'Two names on one bell are too many for {P}, and two bells are too few. In the end there is a gong.',
    ],
    notToSay: ['divorce generation'],
  },
  'western.uranus.scorpio': {
    gloss: 'the shock that clears the air, in the sign of what is hidden',
    trait: 'a hand on the cellar light switch',
    shadow: 'a curiosity with a crowbar',
    gifts: [
      '<speaks> calmly of what used to be seen to in silence',
      '<comes> through an upheaval with the eyes open',
    ],
    prices: [
      '<blasts> where it would have been enough to knock',
      '<distrusts> a surface because it is smooth',
    ],
    scenes: [
      'At the reading of the old papers everyone looks at the carpet. {P} asks what the code at the bottom stands for, and there is a chair moved back.',
    ],
    notToSay: ['taboo breakers'],
  },
  'western.uranus.sagittarius': {
    gloss: 'the leap of a generation, in the sign of the horizon',
    trait: 'a belief with the roof off',
    shadow: 'a restlessness with a flag',
    gifts: [
      '<picks> up a truth in a country it was not looked for',
      '<jokes> an argument across the border',
    ],
    prices: [
      '<changes> faith as one changes trains',
      '<aims> past the town where people were waiting',
    ],
    scenes: [
      'The globe in the hall has been turned so often that the pole is worn. {P} gives it another push, stops it with a thumb, and asks about visas.',
    ],
    notToSay: ['free thinkers'],
  },
  'western.uranus.capricorn': {
    gloss: 'the crack in the old order, in the sign of order',
    trait: 'a reform that starts inside the office',
    shadow: 'a coup with an agenda',
    gifts: [
      '<modernises> an institution without losing the keys',
      '<respects> a rule for its use, and not for its age',
    ],
    prices: [
      '<dismantles> a ladder while others are on it',
      '<hardens> the new way into the only one',
    ],
    scenes: [
      'The regulations are in a glass case, with a lock. {P} asks for the key, adds a date and the word "until", and locks it.',
    ],
    notToSay: ['revolution'],
  },
  'western.uranus.aquarius': {
    gloss: 'the inventor’s planet at home, in the sign of the many',
    trait: 'a feeling for how many are connected',
    shadow: 'a humanity with no face',
    gifts: [
      '<connects> strangers who then do without a go-between',
      '<thinks> of the thing as if it had never been done',
    ],
    prices: [
      '<loves> the crowd and <avoids> the neighbour',
      '<insists> on freedom in a tone that allows none',
    ],
    scenes: [
      'On the allotment there are now a mast, a rota and a map with lights. {P} has not grown a lettuce, and everybody else has.',
    ],
    notToSay: ['futuristic'],
  },
  'western.uranus.pisces': {
    gloss: 'the flash of a generation, in the sign of the sea',
    trait: 'an ear for the music in static',
    shadow: 'a vision that will not hold still',
    gifts: [
      '<rescues> an odd idea out of a dream and <draws> it',
      '<feels> a change in the air as others feel rain',
    ],
    prices: [
      '<dissolves> a plan in the hope of a better',
      '<wakes> to the alarm and <calls> it an omen',
    ],
    scenes: [
      'Nobody can get the old radio to play anything but the sea. {P} puts it by the bed of a child who cannot sleep, and that is settled.',
    ],
    notToSay: ['visionary'],
  },
  'western.neptune.leo': {
    gloss: 'the dream of a generation, in the sign of the stage',
    trait: 'a dream lit by limelight',
    shadow: 'a glamour that outshines the play',
    gifts: ['<believes> in people a size larger than they are', '<gives> a dull hall some gold'],
    prices: ['<adores> a hero past the third scandal', '<mistakes> being moved for being right'],
    scenes: [
      'There is a velvet curtain in the attic, with moth. {P} hangs it in the kitchen doorway, and people begin to come in differently.',
    ],
    notToSay: ['Hollywood dreams'],
  },
  'western.neptune.virgo': {
    gloss: 'the longing of an age, in the sign of small service',
    trait: 'a dream of being of use',
    shadow: 'a worry mistaken for devotion',
    gifts: [
      '<finds> something holy in a swept floor',
      '<looks> after what nobody else has noticed is drooping',
    ],
    prices: [
      '<loses> the whole in a mist of details',
      '<sacrifices> the evening to a perfect list',
    ],
    scenes: [
      'Before the hall is used {P} has counted the chairs, twice. There is one too many, and {P} turns it to face the rest.',
    ],
    notToSay: ['confusion at work'],
  },
  'western.neptune.libra': {
    gloss: 'the ideal of a generation, in the sign of two',
    trait: 'a dream of peace between two',
    shadow: 'a harmony nobody checks',
    gifts: [
      '<imagines> what it is like on the other side of the table',
      '<makes> a truce pleasant to live in',
    ],
    prices: [
      '<idealises> a pair and <overlooks> the two',
      '<lets> a hard choice drift on to the other bank',
    ],
    scenes: [
      'The quarrel has been going on for three floors. {P} holds the lift for both of them, and stands between, humming.',
    ],
    notToSay: ['perfect love'],
  },
  'western.neptune.scorpio': {
    gloss: 'the undertow of an age, in the sign of depths',
    trait: 'a dream with the light off',
    shadow: 'a fascination with the drop',
    gifts: [
      'can sit in the dark with somebody until it has a shape',
      '<hears> the song under the noise',
    ],
    prices: ['<sinks> into a mood for the sake of its depth', '<hints> at more than there is'],
    scenes: [
      'At the bottom of the garden the others hear nothing. {P} puts an ear to the old pump, beckons, and by midnight there are nine people round it.',
    ],
    notToSay: ['mystics'],
  },
  'western.neptune.sagittarius': {
    gloss: 'the faith of a generation, in the sign of far places',
    trait: 'a dream of elsewhere',
    shadow: 'a truth too far off to be looked into',
    gifts: [
      '<trusts> a stranger’s god enough to take off both shoes',
      '<tells> a traveller’s tale so that it does some good',
    ],
    prices: [
      '<follows> a flute over the border',
      '<believes> a thing because it is in another alphabet',
    ],
    scenes: [
      'The brochure shows a bell on a mountain. {P} never finds the mountain, but can do the bell, and does it at parties, and it goes quiet.',
    ],
    notToSay: ['gurus'],
  },
  'western.neptune.capricorn': {
    gloss: 'the haze of an age, in the sign of stone',
    trait: 'a dream of order, and its melting',
    shadow: 'a disillusion with a pension',
    gifts: ['<gives> a bare duty some grace', '<builds> for people who are not there yet'],
    prices: [
      '<mourns> a ladder that was only painted',
      '<wears> a role until there is fog inside it',
    ],
    scenes: [
      'The bank has been made into flats, with the vault as a laundry. {P} folds sheets there, under the great door, and finds it rather moving.',
    ],
    notToSay: ['crumbling structures'],
  },
  'western.neptune.aquarius': {
    gloss: 'the common dream of an age, in the sign of the many',
    trait: 'a dream dreamt in company',
    shadow: 'a kinship with everyone in general',
    gifts: [
      '<feels> part of a crowd without losing kindness',
      '<hopes> for people {they} will never meet',
    ],
    prices: [
      '<confides> in a thousand and <rings> nobody',
      '<dissolves> in a cause with good music',
    ],
    scenes: [
      'Two hundred strangers are humming one note in the underpass. {P} has only come through for the bus, and holds the low part until it has gone.',
    ],
    notToSay: ['digital illusions'],
  },
  'western.neptune.pisces': {
    gloss: 'the dreamer’s planet at home, in the sign of the sea',
    trait: 'a dreaminess with very thin walls',
    shadow: 'a tide that takes the furniture',
    gifts: [
      '<is> gentle by nature with what is leaving',
      '<finds> an image that a roomful can cry to',
    ],
    prices: ['<floats> off from a plain question', '<absorbs> the mood of a train'],
    scenes: [
      'Somebody in the next compartment has had bad news. {P} does not know why it has grown cold, and goes to see whether anyone would like a coat.',
    ],
    notToSay: ['spiritual awakening'],
  },
  'western.neptune.aries': {
    gloss: 'the longing of an age, in the sign of the first spark',
    trait: 'a dream with its fists up',
    shadow: 'a crusade by candlelight',
    gifts: [
      '<acts> on a compassion before it has cooled',
      '<believes> in beginnings, one after the other',
    ],
    prices: [
      '<charges> into a mist and <calls> it a cause',
      '<burns> for a thing whose name was misheard',
    ],
    scenes: [
      'A cat is up the tree, or might be. {P} is on the fourth branch by the time it strolls out of the shed.',
    ],
    notToSay: ['holy warriors'],
  },
  'western.neptune.taurus': {
    gloss: 'the dream of an age, in the sign of earth',
    trait: 'a dream of soil and bread',
    shadow: 'a comfort that melts in the hand',
    gifts: [
      '<makes> out of clay, dough or wool a thing to pray to',
      '<shares> a garden without counting the beans',
    ],
    prices: [
      '<expects> the ground to provide for everyone',
      '<mislays> the price of what is beautiful',
    ],
    scenes: [
      'The loaf has come out in the shape of a bird. {P} will not have it cut, and sets the table round it.',
    ],
    notToSay: ['money mist'],
  },
  'western.neptune.gemini': {
    gloss: 'the haze of an age, in the sign of talk',
    trait: 'a dream in several tongues',
    shadow: 'a rumour with wings',
    gifts: [
      '<finds> the word that means two things, and both',
      '<hears> a poem in what was only directions',
    ],
    prices: ['<repeats> a lovely thing that is not so', '<loses> the point among its echoes'],
    scenes: [
      'The message has been through nine people in the game. {P} passes on what it has become, with love, and it is kept.',
    ],
    notToSay: ['fake news'],
  },
  'western.neptune.cancer': {
    gloss: 'the longing of an age, in the sign of home',
    trait: 'a dream of the lit window',
    shadow: 'a homesickness with no address',
    gifts: [
      '<makes> any night shelter smell of supper',
      '<cherishes> what has been handed down, chips and all',
    ],
    prices: [
      '<paints> over the past until it is sweet',
      '<weeps> at a tune from a house {they} never lived in',
    ],
    scenes: [
      'In the station there is a model village under glass. {P} has a train to catch, puts in a coin, and waits for the lamps.',
    ],
    notToSay: ['nostalgia'],
  },
  'western.pluto.cancer': {
    gloss: 'the deep force of a generation, in the sign of hearth and kin',
    trait: 'a grip on hearth and kin',
    shadow: 'a security bought by the cellarful',
    gifts: [
      '<protects> a household through what would scatter it',
      '<knows> what belonging costs and <pays> it',
    ],
    prices: [
      '<stores> against a winter that is over',
      '<holds> a family by the strings of its apron',
    ],
    scenes: [
      'There are forty tins behind the winter coats, dated in pencil. {P} gives away the oldest, buys it again, and sleeps.',
    ],
    notToSay: ['survival fear'],
  },
  'western.pluto.leo': {
    gloss: 'the will of a generation, in the sign of the crown',
    trait: 'a will to be somebody, root and branch',
    shadow: 'a throne that is hard to leave',
    gifts: [
      '<puts> the whole heart where others put a name',
      '<gives> the young a stage and a shove',
    ],
    prices: [
      '<makes> of each change of guard a drama',
      '<competes> with what {they} <has> brought up',
    ],
    scenes: [
      'The choir asks for a volunteer to hand the baton on. {P} does it superbly, with a speech, and conducts the encore.',
    ],
    notToSay: ['power hungry'],
  },
  'western.pluto.virgo': {
    gloss: 'the thoroughness of an age, in the sign of work',
    trait: 'a thoroughness down to the screws',
    shadow: 'a purity that is never finished',
    gifts: [
      '<cleans> up what three committees have walked round',
      '<masters> a craft down to the filings',
    ],
    prices: ['<dissects> a gift for the error in it', '<works> a holiday into the ground'],
    scenes: [
      'The gutters have been done, and the neighbour’s as well. Towards dusk {P} is seen on the roof of the library, with a spoon.',
    ],
    notToSay: ['obsessive perfection'],
  },
  'western.pluto.libra': {
    gloss: 'the depth of a generation, in the sign of the scales',
    trait: 'a will to get to the bottom of fairness',
    shadow: 'a justice with a grip on the other’s wrist',
    gifts: [
      '<insists> on fairness where it costs something',
      '<stays> in a hard conversation until both have been in it',
    ],
    prices: ['<turns> a bond into a hearing', '<smiles> and <keeps> the casting vote'],
    scenes: [
      'The bill is to be shared, and somebody had only the starter. {P} takes the pen, and the table learns what it owes and why.',
    ],
    notToSay: ['power in relationships'],
  },
  'western.pluto.scorpio': {
    gloss: 'the force of a generation at its source, in the sign of depths',
    trait: 'a depth that had no use for fairy tales',
    shadow: 'an all or nothing before breakfast',
    gifts: [
      '<looks> at the worst first and can then be cheerful',
      '<keeps> faith with a friend whom others gave up',
    ],
    prices: ['<suspects> the bottom of every cup', '<ends> a thing to be the one who ended it'],
    scenes: [
      'The lid of the drain is off, and people are going round it. {P} lies down on the pavement with a torch, and reports.',
    ],
    notToSay: ['intense', 'dark'],
  },
  'western.pluto.sagittarius': {
    gloss: 'the deep urge of an age, in the sign of belief',
    trait: 'a belief pursued to its last conclusion',
    shadow: 'a conviction with a wide margin',
    gifts: [
      '<tears> up a map that has grown false',
      '<seeks> out the people {they} <was> taught to fear',
    ],
    prices: ['<overruns> a doubt with an anecdote', '<needs> the truth to be large'],
    scenes: [
      'Someone at the hostel has mentioned a desert. By the morning {P} has read two books, quarrelled with both, and found a jeep.',
    ],
    notToSay: ['fanatics'],
  },
  'western.pluto.capricorn': {
    gloss: 'the pressure of an age, in the sign of the mountain',
    trait: 'a will that has seen towers shaken',
    shadow: 'a control that begins at the alarm clock',
    gifts: [
      '<rebuilds> soberly on a site that others only film',
      '<bears> responsibility early and without a badge',
    ],
    prices: [
      '<takes> ambition for a kind of safety',
      '<trusts> no floor that {they} <has> not tested',
    ],
    scenes: [
      'The lift in the new tower is out, and the party is on the thirtieth. {P} takes the stairs, counts, and knows on arrival which landing is badly built.',
    ],
    notToSay: ['ruthless'],
  },
  'western.pluto.aquarius': {
    gloss: 'the deep current of an age, in the sign of the many',
    trait: 'a will to know who owns the wires',
    shadow: 'a crowd with one will',
    gifts: [
      '<turns> a scattered many into a force with a kettle',
      '<refuses> a convenience that has someone in it',
    ],
    prices: ['<dissolves> the person in the plan', '<is> merciless on behalf of mankind'],
    scenes: [
      'There is one switch for the whole street, in a box nobody may open. {P} gets forty neighbours to stand and look at the box.',
    ],
    notToSay: ['revolutionary'],
  },
}
