import type { Cards } from '../card.ts'

/** The paths of the Golden Dawn tree between two sefirot. Told of one person and of two, so these cards name nobody. */
export const PATHS: Cards = {
  'kabbalah.path.14': {
    gloss: 'the path between the flash and the form, by the letter Dalet',
    trait: 'a first idea given a lap to sit on',
    shadow: 'a thought too much at home to go out',
    gifts: [
      '<hears> what a beginner means and <gives> it a shape at once',
      '<keeps> invention and method on speaking terms',
      '<gives> a wild suggestion the paper, the pencil and a quarter of an hour',
    ],
    prices: [
      '<talks> for the pleasure of two minds and <forgets> the third',
      '<nurses> a notion that was ready to walk',
      '<raises> an idea indoors until it is afraid of wind',
    ],
    scenes: [
      'The apprentice said something stupid about the arch. The master looked at it for a while, turned the drawing upside down, and sent for a longer plank.',
      'One brother dreams up the machines, and the other asks how they are to be got upstairs. That attic has had a hoist since they were eight.',
    ],
    notToSay: ['divine love'],
  },
  'kabbalah.path.15': {
    gloss: 'the path from the first flash to the heart, by the letter He',
    trait: 'a spark that goes straight to the chest',
    shadow: 'a conviction that has skipped the questions',
    gifts: [
      '<acts> on a sudden insight while it is still warm',
      '<puts> a large idea so that it concerns the person present',
      '<catches> fire from a chance remark and <warms> the speaker with it',
    ],
    prices: [
      '<mistakes> the glow of a thought for its truth',
      '<announces> in capitals what might have been tried on a Tuesday',
      '<falls> for a sentence and <moves> house to be near it',
    ],
    scenes: [
      'Half over the zebra crossing she stopped, said "oh", and a taxi had to wait. The school has had a second entrance ever since.',
      'In the lift, between the second floor and the third, the new director understood what the place was for. By noon the canteen tables had been pushed together.',
    ],
    notToSay: ['enlightenment'],
  },
  'kabbalah.path.16': {
    gloss: 'the path from wisdom to kindness, by the letter Vav',
    trait: 'a knowledge that ends up as a gift',
    shadow: 'a bounty that comes with a lecture',
    gifts: [
      '<teaches> by handing over the thing itself',
      '<remembers> from an old book what a neighbour needs today',
      '<lends> out hard-won knowledge without a date stamp',
    ],
    prices: [
      '<instructs> where a plain loan would have done',
      '<gives> out of a principle that nobody can return',
      '<hands> over a loaf together with the history of wheat',
    ],
    scenes: [
      'The botanist next to the hospice kitchen says little about her subject. Each week there is a different leaf by the soup, with the amount on it in pencil.',
      'A professor of rivers lodges over the boat hire. On the back of each ticket there is now a small arrow, and no family has come home late.',
    ],
    notToSay: ['inner teacher'],
  },
  'kabbalah.path.17': {
    gloss: 'the path between understanding and the heart, by the letter Zayin',
    trait: 'an understanding that has learnt to take sides',
    shadow: 'a cut made for clarity through something living',
    gifts: [
      '<chooses> between two goods and can say what was lost',
      '<asks> of a sound argument whether anyone could live in it',
      '<follows> an argument to its end and then <asks> who is cold',
    ],
    prices: [
      '<analyses> a tenderness until it lies in pieces on the cloth',
      '<waits> for the reasons to be complete before being glad',
      '<examines> the fairness of a hug until the train has left',
    ],
    scenes: [
      'There were two keepsakes and two cousins. Somebody thought about it until evening, and gave each the one that would be missed by the other.',
      'On the back of the timetable he had drawn up the case against going. He read it through in the corridor of the train.',
      'The judge of the jam had the two sisters’ jars before her for an hour. She gave one first for taste, the other first for colour, and went out by the back.',
    ],
    notToSay: ['the lovers', 'a perfect union'],
  },
  'kabbalah.path.18': {
    gloss: 'the path from understanding down to measure, by the letter Chet',
    trait: 'a rule that knows what it is for',
    shadow: 'a wall whose reason has been forgotten',
    gifts: [
      '<protects> a young thing by saying early what it may not do',
      '<bears> a hard decision quietly after thinking it to the end',
      '<gives> a rule together with the accident that led to it',
    ],
    prices: [
      '<builds> so safe a place that nothing in it can be learnt',
      '<explains> a refusal until it hurts twice',
      '<rails> off the stream in which a whole village learned to swim',
    ],
    scenes: [
      'Children were not allowed on the pier past the third lamp post. A fisherman had painted the line, and every spring he painted it again and told them why.',
      '"No," it said in the margin, and under that, in smaller writing, a page of grounds. The student kept the page and threw away the essay.',
      'The museum had a chair on which nobody might sit. The attendant typed a card saying who had read in it and for how long, and it needed no cord.',
    ],
    notToSay: ['tough love'],
  },
  'kabbalah.path.19': {
    gloss: 'the path between kindness and measure, by the letter Tet',
    trait: 'a strength that opens and closes its hand',
    shadow: 'a seesaw of yes and no',
    gifts: [
      '<gives> freely inside a limit that was said beforehand',
      '<tames> a temper by feeding it at regular hours',
      '<opens> the shutter by a hand’s breadth and <holds> it there',
    ],
    prices: [
      '<pays> for every generous day with a stern one',
      '<pats> and <scolds> so quickly that nobody learns which it was',
      '<hands> out sweets at the door and <collects> them in the hall',
    ],
    scenes: [
      'Dogs that bite everyone else sit down when the night porter comes. He has a biscuit in one pocket and takes his time about it.',
      'The fine was waived, and the librarian was so friendly about it that nobody noticed the ticket had been kept. It came back with the book.',
      'The goose would let nobody past the farmyard pump. The new girl gave it a crust at noon for a week, and after that only a look.',
    ],
    notToSay: ['balance of opposites'],
  },
  'kabbalah.path.20': {
    gloss: 'the path from kindness to the heart, by the letter Yod',
    trait: 'a goodness that can be done by hand',
    shadow: 'a helpfulness that keeps count of crumbs',
    gifts: [
      '<gives> the small exact thing and <leaves> the large gesture to others',
      '<warms> people by remembering how they take their coffee',
      '<warms> the second glove as well, and nothing is said of it',
    ],
    prices: [
      '<serves> so modestly that the service goes unseen and is missed',
      '<picks> at the manner of a present that was well meant',
      '<tops> up a cup until the talk is all about tea',
    ],
    scenes: [
      'Someone has been round in the night and salted the steps of the whole terrace. The old people speak of it as though it were a kind of weather.',
      'A button was missing from the visitor’s cuff. By the time the tea had drawn it was back, in the right thread, and the talk had not been interrupted.',
      'In that draughty office there was one foot warmer to nine desks. It moved along by a place each morning before the typists came in.',
    ],
    notToSay: ['humble service'],
  },
  'kabbalah.path.21': {
    gloss: 'the path from kindness to endurance, by the letter Kaf',
    trait: 'a luck that is made by asking others in',
    shadow: 'a feast that cannot find its last course',
    gifts: [
      '<backs> what somebody loves, in kind, for years on end',
      '<turns> a stroke of fortune into a standing invitation',
      '<pays> the busker every Friday for the same wrong note',
    ],
    prices: [
      '<promises> from a full heart what a long road must deliver',
      '<gambles> on a warm feeling with the household spoon',
      '<invites> a whole train to a supper for eight',
    ],
    scenes: [
      'For thirty summers the same woman has paid for the fireworks and gone home before them. She likes to hear it, she says, from under the quilt.',
      'The prize was a pig. It fed the street on Saturday, and on Sunday there was a fund, a banner, and a second pig in view.',
      'A dentist with no ear has kept a box at the opera since he was young. He fills it from the queue in the rain, and stands at the back.',
    ],
    notToSay: ['abundance flows'],
  },
  'kabbalah.path.22': {
    gloss: 'the path between measure and the heart, by the letter Lamed',
    trait: 'a justice that looks up from the scales',
    shadow: 'a verdict that came before the hearing',
    gifts: [
      '<settles> a quarrel so that both can use the same staircase afterwards',
      '<admits> a fault in the tone of a person reporting the time',
      '<fines> a neighbour and <returns> his ladder on the same walk',
    ],
    prices: [
      '<weighs> love and <writes> down the result',
      '<holds> back affection until the accounts have been agreed',
      '<keeps> a balance sheet of who telephoned and for how long',
    ],
    scenes: [
      'Two boys, one cake, one knife. The grandmother gave the knife to the elder and the choice to the younger, and went on shelling peas.',
      'The referee’s own nephew had been offside. At the wedding years later it was still being talked of, by the nephew, with pride.',
      'The loaf had been weighed and found short. The baker’s wife read the figure out, cut a slice off her own, and laid it in the pan.',
    ],
    notToSay: ['karma', 'divine justice'],
  },
  'kabbalah.path.23': {
    gloss: 'the path from measure to the mind, by the letter Mem',
    trait: 'a hard fact held under water until it softens',
    shadow: 'a severity that has found its vocabulary',
    gifts: [
      '<thinks> calmly upside down when plans have been suspended',
      '<states> the worst figure first and <stays> for the questions',
      '<stands> a cold report overnight and <pours> off the clear part',
    ],
    prices: [
      '<sharpens> a criticism until it is beautiful',
      '<submits> to a rule with so much grace that nobody repeals it',
      '<words> a reprimand so well that it is framed',
    ],
    scenes: [
      'The bridge was closed and the bus stood. One passenger worked out, on the window, in the steam, that it would be quicker by boat, and eleven people got off.',
      'After the bad review he copied it out by hand. In the third line there was something he could use, and the paper went under the leg of the table.',
      'The ship in the bottle had its mast in the wrong place. Its maker turned it about under the lamp for two evenings, and renamed the ship.',
    ],
    notToSay: ['sacrifice', 'surrender'],
  },
  'kabbalah.path.24': {
    gloss: 'the path between the heart and desire, by the letter Nun',
    trait: 'a feeling kept by being changed',
    shadow: 'a longing that eats its own reserves',
    gifts: [
      '<lets> an old love become a different one without calling it less',
      '<wants> with the whole heart and <says> for what',
      '<misses> somebody in a way that keeps the garden up',
    ],
    prices: [
      '<stirs> a settled thing to feel it move',
      '<leaves> nothing of an attachment when it might have left the half',
      '<reopens> a good goodbye to see whether it is still warm',
    ],
    scenes: [
      'The theatre was to be a car park. They took the curtain down between them, forty hands, and there is a dress of it at every christening.',
      'He had given up the violin on a Monday. In November the neighbours heard him humming on the stairs, and it was worse, and then it was a choir.',
      'The ferry gave way to a bridge on the first of May. Its captain has a stall half way across, with the wheel on it, and takes his toll in gossip.',
    ],
    notToSay: ['death and rebirth'],
  },
  'kabbalah.path.25': {
    gloss: 'the path between the heart and the bond, by the letter Samekh',
    trait: 'an arrow that leaves from a steady bow',
    shadow: 'an aim that despises the next few yards',
    gifts: [
      '<joins> what is meant to what is lived, a day at a time',
      '<trusts> a bond enough to put weight on it',
      '<keeps> the promise, and the small talk that goes with it',
    ],
    prices: [
      '<strains> after the distant mark with a stone in one shoe',
      '<tempers> a friend like steel who had asked for tea',
      '<aims> so high that the bucket underfoot is kicked',
    ],
    scenes: [
      'Two painters shared a studio with a rope across the middle. In seven years it was never crossed unasked, and never once taken down.',
      'All summer the boy rowed out to the buoy and back. What he was practising, it turned out, was to be home by eight.',
      'A schoolmistress meant to cross the continent on foot. She began with the playground, twice round before the bell, and when her class left she was in Turkey.',
    ],
    notToSay: ['trust the process'],
  },
  'kabbalah.path.26': {
    gloss: 'the path between the heart and the mind, by the letter Ayin',
    trait: 'a wit that tells the heart the truth',
    shadow: 'a joke with a lock on it',
    gifts: [
      '<laughs> at a thing first and then <looks> it straight in the face',
      '<describes> what is loved so exactly that others begin to see it',
      '<pokes> fun at a feeling and then <signs> for it',
    ],
    prices: [
      '<prefers> the clever account to the warm one',
      '<ties> a plain wish to a stake and <walks> round it',
      '<makes> a limerick of the thing that was to be said',
    ],
    scenes: [
      'The wedding speech was all figures: miles driven, plates broken, trains run for. Half the marquee was in tears before the last column.',
      'Painted in profile, the mayor had no complaint. It was the dog in the corner of the picture that knew him, and everyone saw it but the mayor.',
      'The speech for the old goalkeeper was a list of what had got past him. At the ninth goal his sons were laughing, and at the tenth they said which foot.',
    ],
    notToSay: ['temptation', 'materialism'],
  },
  'kabbalah.path.27': {
    gloss: 'the path that crosses between feeling and reason, by the letter Pe',
    trait: 'a thunderclap that clears a stuck room',
    shadow: 'a quarrel of head and heart held in public',
    gifts: [
      '<says> the thing that brings a false arrangement down',
      '<argues> with passion and <apologises> with precision',
      '<blurts> out the figure on which a polite project had been resting',
    ],
    prices: [
      '<knocks> over in a sentence what took a season to stack',
      '<sets> the liking and the reasons at each other’s throats',
      '<shouts> the reasonable thing and <reasons> with the wild one',
    ],
    scenes: [
      'For nine meetings they had praised the model of the new hall. A child asked where people would hang their coats, and the architect began, quite slowly, to laugh.',
      'She loved the flat and had a list of its faults. On the landing both came out at once, rather loudly, and the agent took off a tenth.',
      'The tenor and the bookkeeper had agreed on nothing since spring. Then the chandelier came down into empty stalls, and they were heard designing the next in one voice.',
    ],
    notToSay: ['sudden upheaval'],
  },
  'kabbalah.path.28': {
    gloss: 'the path from desire to the bond, by the letter Tsadi',
    trait: 'a hope hung where it can be found',
    shadow: 'a wish too pure to shake hands',
    gifts: [
      '<keeps> faith with a plan in the hours when it looks foolish',
      '<draws> out of a shy person what had been longed for',
      '<hopes> in writing, with an address, and <posts> it',
    ],
    prices: [
      '<follows> a far light over other people’s flower beds',
      '<imagines> the friendship so fully that the friend is late for it',
      '<tends> a wish so purely that no guest may touch the pot',
    ],
    scenes: [
      'Every year a bottle went into the river with an address in it. The reply came from eleven miles down, from a cousin, who had meant to write.',
      'On the night shift somebody had chalked a very small star above the clock. No one owned up to it, and no one wiped it off.',
      'Each spring she set up two deckchairs facing the estuary. In the ninth a birdwatcher asked whether the other was free, and was told that he was late.',
    ],
    notToSay: ['follow the dream'],
  },
  'kabbalah.path.29': {
    gloss: 'the path from desire down to the ground, by the letter Qof',
    trait: 'a want that feels its way in the dark',
    shadow: 'a dread with the furniture of home',
    gifts: [
      '<finds> the road by the feel of it when nothing can be seen',
      '<brings> a longing down to something with a roof and a number',
      '<gropes> along a want until it turns out to have a handle',
    ],
    prices: [
      '<hears> burglars in a house that is only cooling',
      '<wades> on after a mood that has long since gone ashore',
      '<packs> for a flood that was a neighbour’s bath',
    ],
    scenes: [
      'The lights failed in the cellar archive. A cleaner took the visitors by the sleeve, one holding the next, and counted them out by the smell of the shelves.',
      'He wanted an orchard and had a balcony. There is one tree on it, of a sort, and in September he gives away the plum.',
      'The fair had gone, the lamps were out, and the boy’s balloon was lost. They walked home by the sound of the mill race, and it was in the tree over their own door.',
    ],
    notToSay: ['illusions', 'the dark night of the soul'],
  },
  'kabbalah.path.30': {
    gloss: 'the path between the mind and the bond, by the letter Resh',
    trait: 'a clear word that people can warm at',
    shadow: 'a brightness that has no curtains',
    gifts: [
      '<explains> a tangle so that two people can be friends again',
      '<remembers> what was said in such a way that it feels lit',
      '<says> it in daylight words that a shy person can borrow',
    ],
    prices: [
      '<talks> a closeness into broad daylight',
      '<cheers> up somebody who had come to be sad in company',
      '<explains> a joke to the one who was laughing',
    ],
    scenes: [
      'The instructions came in six languages, all wrong. A girl of ten read out the one for the fridge in a bishop’s voice, and the cupboard got built.',
      'Letters between the two brothers are about bees. Whatever else there is to say has been said in them, in the plainest terms, about bees.',
      'The two harbour masters had understood each other by flags. When the cable was laid they sent a sentence each, with compliments, and hoisted the flags again.',
    ],
    notToSay: ['pure joy'],
  },
  'kabbalah.path.31': {
    gloss: 'the path from the mind down to the ground, by the letter Shin',
    trait: 'a thought put through the fire of doing',
    shadow: 'a judgement that arrives with its boots on',
    gifts: [
      '<tests> a theory by standing on it',
      '<wakes> a drowsy place with one practical question',
      '<takes> the argument outdoors and <sees> if it floats',
    ],
    prices: [
      '<burns> through helpers as though they were arguments',
      '<pronounces> on a matter that had only wanted sweeping',
      '<ticks> off the volunteers for the angle of their spades',
    ],
    scenes: [
      'The plan for the oven was perfect, and the first loaf was coal. Somebody scraped it, ate a corner, and moved a single brick.',
      'A physicist had proved that the chimney could not smoke. His landlady lit it, opened both windows, and handed him the bellows.',
    ],
    notToSay: ['the last judgement'],
  },
  'kabbalah.path.32': {
    gloss: 'the lowest path, from the bond to the ground, by the letter Tav',
    trait: 'a dream that consents to have edges',
    shadow: 'a heaviness at the point of arrival',
    gifts: [
      '<finishes> in plain wood what began as a mood',
      '<takes> the last dull step on which all the others depended',
      '<gives> a castle in the air a letter box',
    ],
    prices: [
      '<sets> hard around an arrangement that had been meant for the summer',
      '<grieves> a little over whatever has become real',
      '<calls> it finished, and by supper <misses> it',
    ],
    scenes: [
      'The raft had been talked of since they were at school. It is four doors and some drums, it goes round in circles, and both of them are on it.',
      'The quilt had been planned in bed for a decade. It is as big as a cushion, each of the children has a corner in it, and the dog has been allowed to see.',
    ],
    notToSay: ['completion', 'the world is theirs'],
  },
}
