import type { Cards } from '../card.ts'

/** The Moon, feeling and what it needs, by its sign. */
export const MOON_IN_SIGNS: Cards = {
  'western.moon.aries': {
    gloss: 'the feeling side of a chart, in the sign that acts at once',
    trait: 'a temper that flares up and clears',
    shadow: 'an impatience with having to need anyone',
    gifts: [
      '<says> what hurts while it is still small enough to say',
      '<gets> angry on behalf of people who are too polite to',
      '<wakes> up with yesterday’s quarrel genuinely over',
    ],
    prices: [
      '<takes> the first feeling for the whole of it and <acts>',
      '<leaves> others shaken by a storm that is already forgotten on this side',
      'cannot be comforted before something has been done about it',
    ],
    scenes: [
      'A jar will not open and is put down rather hard. A moment later {P} is whistling, and the rest of the kitchen is not.',
      'Told to sleep on it, {P} lies awake composing the reply. It goes off before breakfast and feels splendid until lunch.',
      'Bad news comes while {P} is holding a broom. The yard has never been so clean.',
      'Nobody had seen that the boy at the counter was given the wrong change. {P} saw, and now the whole shop knows.',
    ],
    notToSay: ['a fiery temperament', 'wears the heart on the sleeve'],
  },
  'western.moon.taurus': {
    gloss: 'the needs of a person, in the sign of the senses',
    trait: 'a need for the same good things again',
    shadow: 'a comfort that turns into a wall',
    gifts: [
      '<calms> a frightened creature by sitting near it and doing nothing',
      '<builds> a day on plain pleasures and <asks> little more of it',
      '<gives> affection at a steady rate, in good weeks and bad',
    ],
    prices: [
      '<feels> a loss late, when everyone has stopped asking about it',
      '<reaches> for a treat where a conversation was needed',
      '<holds> on to things because a hand once liked holding them',
    ],
    scenes: [
      'The mug is chipped on the side where {P} drinks. A new one has been given, admired and put at the back of the cupboard.',
      'After a day of raised voices {P} says nothing about it and kneads dough for an hour. Then {they} <is> ready to talk, a little.',
      'When the sitting room has been rearranged, {P} keeps walking to where the armchair used to be.',
      'A guest in tears is given a blanket, a plate and the good end of the sofa. No question is asked until the plate is empty.',
    ],
    notToSay: ['a creature of comfort', 'set in their ways'],
  },
  'western.moon.gemini': {
    gloss: 'the emotional side of a person, in the sign of words',
    trait: 'a heart that has to talk to know',
    shadow: 'a flight into words when it hurts',
    gifts: [
      '<finds> the name of a feeling and so <makes> it bearable',
      '<amuses> a sad friend without pretending that nothing has happened',
      '<keeps> in touch in short messages and <means> each of them',
    ],
    prices: [
      '<explains> the feeling so well that there is no need to have it',
      '<tells> half the street before telling the person concerned',
      '<grows> restless in a silence that was meant kindly',
    ],
    scenes: [
      'Something has upset {P}, and the telephone is busy until midnight. Each friend hears a slightly better version, and the last one laughs.',
      'In the quiet carriage {P} reads the back of a stranger’s newspaper, then the safety notice, then both again.',
      'The parting at the airport goes well, with jokes up to the barrier. The message that says how bad it was is sent from the queue behind it.',
      'A walk with {P} to talk something over covers the trouble, the neighbours and the price of plums. The trouble comes back lighter.',
    ],
    notToSay: ['emotionally shallow', 'changeable moods'],
  },
  'western.moon.cancer': {
    gloss: 'the private, remembering side of a chart, in a sign of its own',
    trait: 'the wish to be needed, and to be kept',
    shadow: 'the fear of being a burden',
    gifts: [
      '<notices> who has gone quiet and <finds> a reason to sit near',
      '<remembers> how a thing felt long after the facts have faded',
      '<gives> newcomers the sense of having been expected',
    ],
    prices: [
      '<counts> a late answer as a small desertion',
      '<gives> too much for too long and <hopes> that somebody is counting',
      '<goes> back over an old kindness to see whether it was meant',
    ],
    scenes: [
      'The last bus has gone, and {P} knows which of the others has no way home. The spare bed was made up before the film began.',
      'A recipe comes from an aunt in instalments, with digressions. {P} copies it out by hand, digressions too.',
      'While everyone admires the view from the new flat, {P} asks which of the windows opposite are lit at night.',
      'Not to wait up is a request that {P} has never been able to grant. There is a strip of light under the door until the lift has stopped.',
    ],
    notToSay: ['motherly', 'clings to the past'],
  },
  'western.moon.leo': {
    gloss: 'the part of a person that wants comfort, in the sign of display',
    trait: 'a heart that wants to be delighted in',
    shadow: 'a sulk behind a splendid manner',
    gifts: [
      '<warms> to people openly and <lets> them see it',
      '<keeps> a promise of fun even on a bad day',
      '<receives> another’s good news as if the family had been honoured',
    ],
    prices: [
      '<hears> the one cool voice through all the applause',
      '<turns> a private sorrow into a scene and then <is> ashamed of it',
      '<gives> presents that ask to be opened in front of people',
    ],
    scenes: [
      "A friend glances at a phone in the middle of {P's} best story. The story is finished in half its usual time, and soon there is talk of coats.",
      'For one visitor and a pot of tea {P} lays the cloth that needs ironing. Passers-by might think that an ambassador was due.',
      'A neighbour’s little girl shows what she has drawn. {P} asks the price, in earnest, and hangs it in the hall.',
      'Nothing is the matter, says {P}, standing very straight. It takes one sincere compliment to find out what it was.',
    ],
    notToSay: ['a drama queen', 'needs to be the centre of attention'],
  },
  'western.moon.virgo': {
    gloss: 'the way a person looks for safety, in the sign of order',
    trait: 'a care that shows itself in small repairs',
    shadow: 'a worry that calls itself being practical',
    gifts: [
      '<reads> a mood from small things, such as an unwashed cup',
      '<comforts> by taking one item off the other person’s list',
      '<asks> for little and <gives> exact thanks for what has come',
    ],
    prices: [
      '<scrubs> the cooker at the hour when other people would cry',
      '<feels> guilty about being looked after and <gets> up to help',
      '<thinks> that a feeling must be justified before it may be had',
    ],
    scenes: [
      'After the argument the spice jars stand in order of the alphabet. {P} feels better and could not say which of the spices had been at fault.',
      'A button hangs by a thread on somebody’s sleeve. {P} cannot follow the conversation until it has been seen to.',
      'The night before a trip {P} checks the tickets, goes to bed, and gets up to see whether they are still where they were.',
      'Thanked for a kindness, {P} mentions what could have been done better. It had been on {their} mind all the way home.',
    ],
    notToSay: ['a worrier', 'cold and critical'],
  },
  'western.moon.libra': {
    gloss: 'the inner weather of a person, in the sign of balance',
    trait: 'a need for peace between the people present',
    shadow: 'a peace bought by leaving something out',
    gifts: [
      '<softens> a hard message without making it untrue',
      '<senses> a quarrel coming and <changes> who sits next to whom',
      '<shares> a feeling by asking first about the other person’s',
    ],
    prices: [
      '<feels> another person’s bad mood as a fault of {their} own',
      '<needs> company in order to find out what {they} <thinks>',
      '<puts> off the honest word until it has become a heavy one',
    ],
    scenes: [
      'Voices have risen in the next room. Before anything can break, {P} goes in and wonders whether somebody would hold the other end of a parcel.',
      'Alone for the weekend, {P} buys flowers for the table and then misses having anyone to say that they are nice.',
      'Whichever film is chosen, one of the friends will be disappointed. {P}, it now turns out, has seen them all and likes any.',
      'A shop assistant was curt. All afternoon {P} rewrites the little exchange until both of them come out of it well.',
    ],
    notToSay: ['a people pleaser', 'hates conflict'],
  },
  'western.moon.scorpio': {
    gloss: 'the hidden side of feeling, in the sign of depths',
    trait: 'a feeling held deep and held whole',
    shadow: 'a suspicion that love is about to be withdrawn',
    gifts: [
      '<bears> the sight of another’s sorrow without hurrying it',
      '<trusts> rarely, and then with nothing held back',
      '<hears> what is not being said and <is> able to wait for it',
    ],
    prices: [
      '<hides> a hurt so well that nobody can make it good',
      '<prefers> a painful certainty to a pleasant doubt',
      '<watches> for the moment when affection cools, and <helps> it along',
    ],
    scenes: [
      'The answer came an hour later than usual, and with a full stop. {P} has read it many times and knows that this proves nothing.',
      'In the middle of a cheerful dinner {P} asks one quiet question across the corner of the table. The person asked goes home thoughtful.',
      'There is a song that {P} does not allow in the car. Passengers have learned to find another station without a word.',
      'When the crying starts, the others look for tissues and a tactful exit. {P} sits down on the floor as well.',
    ],
    notToSay: ['secretive and vengeful', 'still waters run deep'],
  },
  'western.moon.sagittarius': {
    gloss: 'the need for comfort, in the sign that looks over the hill',
    trait: 'a mood that recovers by going somewhere',
    shadow: 'a cheerfulness that will not hear of sorrow',
    gifts: [
      '<finds> the comic side of a failure on the same evening',
      '<feels> at home in a strange town after one good meal',
      '<makes> other people’s troubles look smaller without mocking them',
    ],
    prices: [
      '<consoles> too soon, before the sorrow has been properly heard',
      '<gets> restless where closeness has become routine',
      '<swells> a feeling while it lasts and <denies> it afterwards',
    ],
    scenes: [
      'The exam was failed, the rain is sideways, and {P} proposes the seaside. Nobody is dressed for it, and they go.',
      'Homesickness comes over {P} at home, in the middle of a settled week. The cure is a ferry.',
      'A friend has begun to describe a misery. {P} already knows of somebody who had it worse and now runs a guesthouse in the mountains.',
      'The suitcase is never quite unpacked. It stands in the hall like a dog that has heard the lead.',
    ],
    notToSay: ['a born optimist', 'afraid of commitment'],
  },
  'western.moon.capricorn': {
    gloss: 'the soft side of a chart, in the sign of duty',
    trait: 'a feeling that reports for duty first',
    shadow: 'a belief that needs are a nuisance',
    gifts: [
      '<keeps> steady in a crisis and <takes> the feeling up afterwards',
      '<shows> affection by turning up, on time, every time',
      '<treats> the dignity of the very old and the very young as serious',
    ],
    prices: [
      '<swallows> the complaint and <presents> the bill years later',
      '<needs> a reason before allowing {themself} to be held',
      '<feels> older than the company and <acts> as its guardian',
    ],
    scenes: [
      'On the day of the upset {P} makes the calls, pays the driver and sees that everyone has eaten. The tears keep until Thursday.',
      'Asked what would be a nice present, {P} names something that had to be bought anyway.',
      'A hug lasts a second longer than {P} had planned for. Nothing is said, but the shoulders come down.',
      'Even as a child, one gathers, {P} was the one who knew where the spare key hung. Old friends still ring for it.',
    ],
    notToSay: ['emotionally cold', 'married to the job'],
  },
  'western.moon.aquarius': {
    gloss: 'the life of feeling, in the sign that steps back to see',
    trait: 'a feeling looked at from across the room',
    shadow: 'a coolness that comes when warmth is asked for',
    gifts: [
      '<stays> a friend to people after the romance or the job is over',
      '<hears> a shocking confession without drawing back',
      '<gives> others room to be odd, and sad, in their own way',
    ],
    prices: [
      '<analyses> a quarrel while the other person is still having it',
      '<feels> crowded by a tenderness that arrives without notice',
      '<knows> what ought to be felt and <waits> for it politely',
    ],
    scenes: [
      'Someone has proposed that everybody hug. {P} is in favour of it and finds that the window needs opening.',
      'The flatmates weep at the end of the series. {P} is interested in why it works, and weeps on the tram next day.',
      "An old flame and a new one may be found in {P's} kitchen, comparing recipes for soup. {P} sees nothing strange in this.",
      'Somebody at the allotments is being shunned for some old matter. {P} lends him a hose and talks about beans.',
    ],
    notToSay: ['detached', 'a loner at heart'],
  },
  'western.moon.pisces': {
    gloss: 'the feeling nature, in the sign that soaks things up',
    trait: 'a heart with hardly any walls',
    shadow: 'a drowning in what belongs to others',
    gifts: [
      '<weeps> for a stranger and <means> it',
      '<soothes> without words, by voice and by being near',
      '<believes> in people at the point where others have given up',
    ],
    prices: [
      '<brings> home a sadness and cannot say whose it was',
      '<escapes> into sleep, a screen or a story when things press',
      '<pities> where a plain no would have been kinder',
    ],
    scenes: [
      'In the supermarket the loudspeaker plays something slow. {P} stands before the yoghurts for some time and has to be asked to move.',
      'The dispute was not even about {P}. Still the back of {their} neck knows who was angry with whom, and stays tight all evening.',
      'A stray cat has found the right staircase. It is fed in secret, for the landlord’s sake, and then quite openly.',
      'Nothing in the diary explains why {P} wants to be alone with the curtains drawn. By morning it has lifted.',
    ],
    notToSay: ['oversensitive', 'an old soul'],
  },
}
