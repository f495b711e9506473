import type { DocumentPlan, DocumentTheme } from '#core/job-types.ts'
import type { System } from '#core/systems.ts'

/**
 * What a document says before and after its facts: how the system looks at a life, and what
 * its reading is worth. Nothing here is claimed of a person's chart, so nothing is cited.
 * Paragraphs of sentences; `{name}`, `{p1}`, `{p2}` are filled in. The first and the second
 * person have texts of their own, for no sentence may appear twice in a package.
 */
export interface Essay {
  readonly opening: readonly (readonly string[])[]
  readonly closing: readonly (readonly string[])[]
}

export function essayOf({ subject, theme }: DocumentPlan): Essay {
  const essays = ESSAYS[theme]
  return 'couple' in essays ? essays[subject] : essays.p1
}

type Individual = Readonly<Record<'p1' | 'p2' | 'couple', Essay>>

const WESTERN: Individual = {
  p1: {
    opening: [
      [
        'A birth chart is a drawing of one minute, made from one place on the ground.',
        'The sky of that minute is gone, yet the drawing keeps its proportions, and for some two thousand years people have read such proportions as a description of character.',
        'What follows reads the drawing made for {name}, beginning with the two lights and moving outward to the slow planets that whole generations hold in common.',
      ],
      [
        'The tradition assigns each planet a faculty: one for the will, one for feeling, one for speech, one for affection, one for effort, and so outward.',
        'The sign tells in what manner the faculty works, and the house tells where in life it goes looking for its occupation.',
        'None of these is a verdict on {name}; each is closer to the key a piece of music is written in, which says nothing about how well it will be played.',
      ],
    ],
    closing: [
      [
        'Read as a whole, a chart of this kind does not predict what {name} will do on a given Tuesday.',
        'It names the materials: where warmth comes easily, where effort is the only road, where two honest wishes pull against each other and have to be introduced.',
        'The materials are given once, and the use of them is decided every day.',
      ],
      [
        'Every placement named above was calculated from the moment and place of birth, and the rule behind each one is kept with this reading.',
        'Where the sky gave no clear answer, the text has preferred to leave a gap, since an honest gap in a portrait does less harm than an invented feature.',
        'What remains is for {name} to recognise, to dispute, or to set aside until some later year makes sense of it.',
      ],
    ],
  },
  p2: {
    opening: [
      [
        'Astronomers and astrologers once shared a desk, and the chart is what they made there together.',
        'It is a circle with the Earth at its centre, twelve equal signs around its rim, and the planets set down where they truly stood.',
        'This reading takes the circle drawn for {name} and goes around it without hurry, from the brightest bodies to the faintest.',
      ],
      [
        'It helps to hear a chart as a company of actors more than as a list of traits.',
        'Each planet wants something, each sign lends a costume and an accent, and each house is a stage with its own furniture.',
        'The interest lies in how the company of {name} gets along: who speaks first, who waits in the wings, and which two have been arguing since the opening night.',
      ],
    ],
    closing: [
      [
        'So the circle closes where it began, and {name} may judge the likeness better than any stranger could.',
        'A portrait of this sort is most useful where it surprises a little, because what is already known needs no chart.',
        'Traits that seem to contradict one another are seldom errors; most lives are held together by exactly such tensions.',
      ],
      [
        'The positions used here are astronomical facts, while their meanings are a human inheritance, argued over for centuries and never finally settled.',
        'It is fair to lean on the first and to hold the second lightly.',
        'If one paragraph of this reading stays with {name} for a season, it will have done the work of a good letter.',
      ],
    ],
  },
  couple: {
    opening: [
      [
        'Lay one birth chart over another and the planets of two people begin to touch.',
        'The old word for this is synastry, a meeting of stars, and it asks a modest question: when {p1} enters the room, which parts of {p2} stand up, and the other way about?',
        'Where a planet of one falls near a sensitive degree of the other, something in the second person is addressed by name.',
      ],
      [
        'Some of these contacts feel like being understood without explanation, and others like a stone in the shoe on a fine walk.',
        'A lasting bond usually contains both kinds, since ease alone grows drowsy and friction alone wears through.',
        'The pages below weigh what lies between {p1} and {p2}, contact by contact, and name the facts on which each remark rests.',
      ],
    ],
    closing: [
      [
        'No table of contacts has ever made two people kind to each other, and none has prevented it.',
        'What synastry can do is spare {p1} and {p2} some guessing, by showing which misunderstandings are personal and which are merely built in.',
        'Built-in ones lose half their sting once they have a name and can be laughed about.',
      ],
      [
        'The tightest contacts deserve the most attention, for they will be felt on ordinary evenings and not only in moments of crisis.',
        'The wide ones can be treated as weather in a neighbouring valley.',
        'Between the two sheets of paper there remain two living people, and the reading ends where their own choices begin.',
      ],
    ],
  },
}

const VEDIC: Individual = {
  p1: {
    opening: [
      [
        'Jyotish, the science of light, reads the same sky against a different backdrop.',
        'Its zodiac is pinned to the fixed stars and not to the seasons, so its signs stand some twenty-four degrees behind those of the Western almanac.',
        'A reader who meets {name} under another sign here has therefore found no mistake, only a second ruler laid along the same shelf.',
      ],
      [
        'The Vedic eye goes first to the rising sign and to the Moon, and only then to the Sun.',
        'It divides the road of the Moon into twenty-seven mansions, the nakshatras, each with its own deity, temper and appetite.',
        'In this tradition a life is less a personality than a task, and the chart of {name} is read for the shape of that task and for its seasons.',
      ],
    ],
    closing: [
      [
        'Indian astrologers like to say that the stars incline and the person walks.',
        'For {name} the incline has been described as plainly as the sources allow, with its easy slopes and its steep ones.',
        'Remedies in this tradition are rarely dramatic: regularity, generosity, patience with elders, and attention paid on the right day of the week.',
      ],
      [
        'Every reckoning above depends on a stated rule, such as the choice of ayanamsa, and another school might measure by another.',
        'That candour is part of the discipline, which has preserved its disagreements as carefully as its doctrines.',
        'May {name} take from it what proves true in practice.',
      ],
    ],
  },
  p2: {
    opening: [
      [
        'Long before clocks, the calendar of India was kept by watching which star the Moon slept beside.',
        'Out of that habit grew Jyotish, with its nine grahas, the seizers, that are said to take hold of a life each in its turn.',
        'Here the sky at the birth of {name} is laid out by that older measure, sidereal and lunar.',
      ],
      [
        'The vocabulary is worth a moment of patience.',
        'A rashi is a sign, a bhava is a house counted from the rising one, and a nakshatra is a single night of the Moon’s journey.',
        'Rahu and Ketu, the two nodes, are counted as planets though they have no bodies, because hunger and release have none either; they too have their seats in the chart of {name}.',
      ],
    ],
    closing: [
      [
        'A Vedic chart is seldom flattering and seldom hopeless.',
        'It treats fortune as a harvest, partly sown and partly weather, and it asks of {name} chiefly that the sowing go on.',
        'Whatever looked stern in the reading is stern in the way of a good teacher, who marks the page because the pupil is worth the ink.',
      ],
      [
        'The figures were computed afresh for this birth, and none was borrowed from a table of general characters.',
        'Where the time of birth is too uncertain to carry a statement, the statement has been left out.',
        'With those limits in view, {name} can put the rest to the test of experience, which is the only examiner the old texts respected.',
      ],
    ],
  },
  couple: {
    opening: [
      [
        'In much of India no wedding date is fixed before two charts have been compared.',
        'The comparison is mainly between the Moons, on the view that two people do not share a house so much as they share its moods.',
        'From the Moon’s mansion of {p1} and the Moon’s mansion of {p2} the tradition derives eight tests, the kootas, worth thirty-six points in all.',
      ],
      [
        'The tests touch dignity, attraction, good fortune, desire, friendship, temperament, prosperity and health.',
        'Families have been known to treat the sum as an oracle, which its own authors never did.',
        'It is better read as a list of conversations that {p1} and {p2} will find easy, and of those that will have to be held on purpose.',
      ],
    ],
    closing: [
      [
        'The old matchmakers looked at the number and then, if they were wise, at the two faces.',
        'Points lost in one place can be made good elsewhere, and the texts themselves list exceptions at some length.',
        'They never alter the raw figures, which are left as they fell, so that {p1} and {p2} can see the reckoning and not merely its conclusion.',
      ],
      [
        'Where the rules favour a bride and a groom, and the roles are unknown or do not apply, both directions were counted and the mean was taken.',
        'Of a match, Jyotish says in the end what it says of a field: that soil matters, and that tending matters more.',
        'The tending belongs wholly to {p1} and {p2}.',
      ],
    ],
  },
}

const HUMAN_DESIGN: Individual = {
  p1: {
    opening: [
      [
        'Human Design is a young system built from old parts: the zodiac, the hexagrams of the I Ching, the chakras and the Tree of Life, joined into one diagram.',
        'The diagram is called the bodygraph, and it is drawn from two moments, the birth itself and a point some three months earlier when the Sun stood eighty-eight degrees behind.',
        'The later moment is read as what {name} knows about, and the earlier as what others may notice first.',
      ],
      [
        'Its promise is practical, for it speaks less of who a person is than of how that person might decide.',
        'Nine centers are either coloured in, and then work in a steady way, or left white, and then take in and amplify whatever is near.',
        'The description below takes the bodygraph of {name} from the general to the particular: type and authority, then profile, centers, channels and single gates.',
      ],
    ],
    closing: [
      [
        'The system’s own advice is to believe none of it and to try it.',
        'An experiment costs little: for some weeks {name} might make small decisions in the manner described, and keep a note of which ones left peace behind them and which left friction.',
        'The white centers deserve the same curiosity, since what is taken in from others is easily mistaken for one’s own.',
      ],
      [
        'Nothing in a bodygraph is a rank, and no type stands above another.',
        'It is a wiring plan, useful when a fuse blows and otherwise best left in its drawer.',
        'This text is independent of the schools that teach the system, and every gate in it was computed from the planets’ own longitudes for {name}.',
      ],
    ],
  },
  p2: {
    opening: [
      [
        'Imagine a circuit board in the outline of a seated figure, with nine terminals and thirty-six possible wires.',
        'That is the bodygraph, and which of its wires are complete is settled by where thirteen bodies stood at two moments.',
        'For {name} the board was wired once, and according to this system it has hummed in the same key ever since.',
      ],
      [
        'A gate is one sixty-fourth of the zodiac, and it bears the number of a hexagram from the Chinese Book of Changes.',
        'Two gates at the two ends of a channel complete it, and a completed channel gives constant colour to both of the centers it joins.',
        'From that simple rule follow the type, the authority and the rest of what will be said of {name}.',
      ],
    ],
    closing: [
      [
        'Much of the comfort in Human Design lies in permission: to wait, to ask, to rest, or to begin, as the diagram suggests.',
        'People commonly discover that they have been working hard at being someone else’s type.',
        'If {name} recognises that weariness, the cure is gentle and starts with very small choices.',
      ],
      [
        'The wiring described here does not change, but one’s acquaintance with it does.',
        'What an open center learns over the decades is often a finer wisdom than anything a defined one is given.',
        'These pages were written without any tie to the founders of the system, from calculations that {name} may check line by line.',
      ],
    ],
  },
  couple: {
    opening: [
      [
        'When two bodygraphs sit in the same room, Human Design holds, they become for a while a third.',
        'A gate of {p1} may find its other half in {p2}, and a channel that neither of them owns alone begins to run.',
        'Such a meeting is called electromagnetic, and it is the system’s word for what poets have called a spark.',
      ],
      [
        'Other channels meet differently: both may own the whole, or one the whole and the other nothing, or one the whole and the other a half.',
        'Companionship, dominance and compromise are the names for these, and none of them is a fault.',
        'The sections below go through what {p1} and {p2} wire together, and what one of the two continues to carry alone.',
      ],
    ],
    closing: [
      [
        'A joined bodygraph shows the weather in the shared kitchen, not the constitution of either cook.',
        'It explains why the same two people may feel brilliant together and strangely unlike themselves, and why an hour apart restores them.',
        'For {p1} and {p2} the simplest use of it is to notice when a mood belongs to the pair and not to the person.',
      ],
      [
        'Decisions that concern both are best made by two authorities, each in its own manner and at its own speed.',
        'The slower of them is not the obstacle, and the quicker is not the leader.',
        'Given that courtesy, the wires that join {p1} to {p2} can carry a good deal of life.',
      ],
    ],
  },
}

const GENE_KEYS: Individual = {
  p1: {
    opening: [
      [
        'The Gene Keys are a contemplative cousin of Human Design, using the same sixty-four divisions of the zodiac for a different purpose.',
        'Each key is read as a range, from the form it takes under fear, through the form it takes when it is put to work, to the form it takes when nothing more is wanted from it.',
        'A number of these ranges are arranged for {name} as spheres along three paths, of purpose, of love and of prosperity.',
      ],
      [
        'The method asks for slowness.',
        'A key is meant to be carried about for days, as one carries a line of verse, until ordinary events begin to illustrate it.',
        'The descriptions offered to {name} below are written in this almanac’s own words, and this reading is not affiliated with the teachers of the Gene Keys.',
      ],
    ],
    closing: [
      [
        'It would be a misuse of these spheres to hurry from the low note to the high one.',
        'The low note is where the material lies, and it turns by being met more often than by being fought.',
        'If {name} were to take only one key from these pages, let it be the one that provoked the quickest objection.',
      ],
      [
        'The lines from one to six give each key its posture, and they repay a second reading.',
        'All of the numbers come from the longitudes of the planets at the birth and at the earlier moment that belongs to it.',
        'The contemplation itself cannot be computed, and it stays with {name}.',
      ],
    ],
  },
  p2: {
    opening: [
      [
        'Some systems tell a person what to do; this one proposes what to ponder.',
        'It takes the sixty-four hexagrams as a vocabulary of human states, each of which can sink, serve or shine.',
        'A handful of those states is set out here for {name}, sphere by sphere.',
      ],
      [
        'The first path concerns a life’s direction, the second its wounds and its tenderness, and the third what it can give to others in exchange for a living.',
        'Every sphere holds a key and a line: the key names a theme, and the line names the manner in which {name} is likely to meet it.',
        'The wording is this almanac’s own throughout, and no connection with the publishers of the Gene Keys is claimed.',
      ],
    ],
    closing: [
      [
        'Contemplation has no finish line, and a list of spheres is only a bookmark.',
        'On some days {name} will recognise the lower form of a theme before breakfast and the higher one by evening.',
        'That movement back and forth is the practice, and not a lapse in it.',
      ],
      [
        'Partners and rings show that no key stands alone, since each leans on others around the wheel.',
        'Nothing above depends on belief, because the numbers are astronomy and the words are only an invitation.',
        'Where an invitation leads nowhere, {name} does well to close the page and go for a walk.',
      ],
    ],
  },
  couple: {
    opening: [
      [
        'Two hologenetic profiles, laid side by side, make a kind of correspondence.',
        'The same key may appear in both, or its partner from the far side of the wheel, or a neighbour from the same ring.',
        'In each case a theme on which {p1} has been working alone turns out to be known to {p2} from another side.',
      ],
      [
        'The value of such echoes is not that they prove a destiny.',
        'They show where {p1} and {p2} may speak in shorthand, and also where both could slide together into the same low place and mistake it for the truth.',
        'What follows lists the echoes that were found, in this almanac’s own words and without affiliation to the system’s authors.',
      ],
    ],
    closing: [
      [
        'A shared key can be a shared blind spot, and the kindest thing two people do about it is to take turns at being awake.',
        'An unshared one is a gift of news from abroad.',
        'Between {p1} and {p2} there will be days for each.',
      ],
      [
        'Contemplated together, a theme loses some of its privacy and most of its shame.',
        'One question asked at the right moment, without an answer at the ready, will do more here than any explanation.',
        'The wheel provides {p1} and {p2} with the question, and time with the moment.',
      ],
    ],
  },
}

const KABBALAH: Individual = {
  p1: {
    opening: [
      [
        'Kabbalah reads the world as speech, and its letters as the building stones.',
        'The Book of Formation gives each month a letter, each planet another, and each a human faculty to match.',
        'The date on which {name} was born is set down here in the Hebrew calendar, where a day begins at sunset, and then followed into the letters and onto the Tree.',
      ],
      [
        'The Tree of Life has ten stations, the sefirot, hung upon three pillars: mercy to the right, severity to the left, and balance in the middle.',
        'Seven of them have long been linked with the seven planets of the ancients, and by that link a birth can be placed upon the Tree.',
        'Where several traditions differ in their lists, this reading of {name} says which of them was followed.',
      ],
    ],
    closing: [
      [
        'In the language of this tradition a soul comes into the world with something to mend.',
        'The mending is called tikkun, and it is never finished alone or all at once.',
        'What {name} may take from the Tree is less a fate than a place to begin.',
      ],
      [
        'Correspondences like these were made by people who loved order and feared idolatry, and they would have disliked being taken too literally.',
        'They are a ladder, and a ladder is for leaning against something.',
        'The calendar and the heavens supplied the rungs; {name} knows the wall.',
      ],
    ],
  },
  p2: {
    opening: [
      [
        'The Hebrew calendar keeps step with both the Moon and the Sun, at the price of some complicated arithmetic.',
        'Every month in it carries a letter, a tribe and a sense, and every weekday recalls a day of creation.',
        'It is in that calendar that {name} is met first, before any planet has been named.',
      ],
      [
        'Beyond the calendar stands a diagram of ten lights joined by twenty-two paths, as many as the letters.',
        'The mystics drew it to describe how the infinite becomes a Tuesday afternoon, and later readers found in it a map of temperament.',
        'Both uses are modestly attempted for {name} here, with each tradition named where it is relied upon.',
      ],
    ],
    closing: [
      [
        'The sages warned against climbing the Tree without a household, a trade and a sense of humour.',
        'Their warning still holds, and it would suit {name} to read these lines in that order of importance.',
        'What is strong on the Tree asks to be given away, and what is faint asks for company.',
      ],
      [
        'A letter can be lived with as one lives with a view from a window.',
        'It returns each year when its month returns, and that is reason enough to mark the day.',
        'If the reading gives {name} nothing but a second birthday to celebrate, it will not have been in vain.',
      ],
    ],
  },
  couple: {
    opening: [
      [
        'An old teaching says that forty days before a child is formed, a voice declares whom that child is to marry; an equally old one says that matching two people is harder than parting the sea.',
        'Between those two sayings lies all the room in which {p1} and {p2} move.',
        'This reading sets their two Trees next to each other and asks where they lean the same way.',
      ],
      [
        'Where both are strong in one sefirah they will understand each other there at once, and perhaps compete.',
        'Where the one is strong and the other faint, something is taught and something is learned, provided that neither minds.',
        'The letters and days that belong to {p1} and {p2} are compared in the same spirit.',
      ],
    ],
    closing: [
      [
        'Mercy without measure floods the house, and measure without mercy freezes it.',
        'A couple has the advantage over a hermit that the two pillars can be carried by two people, who may even exchange them on alternate days.',
        'The middle pillar is what {p1} and {p2} build in between.',
      ],
      [
        'None of these correspondences can bless or forbid a bond.',
        'They can furnish it, though, with a few days to keep, a few letters to recognise, and a picture of balance to come home to.',
        'The rest, as the commentators liked to end, {p1} and {p2} may go and learn.',
      ],
    ],
  },
}

const VERDICT: Essay = {
  opening: [
    [
      'Every system that was asked has now had its say about {p1} and {p2}, each in its own grammar and none of them in consultation with the others.',
      'A verdict, in this place, is not a sentence passed upon two people but a weighing of testimony.',
      'It asks where independent witnesses agree, where they contradict each other, and what a sensible person would make of both.',
    ],
    [
      'Agreement between systems that share a root counts for less than agreement between strangers, and this has been kept in mind.',
      'Numbers are given where numbers were computed, and they are the same numbers wherever they appear.',
      'No score has been softened to please {p1} and {p2}, nor sharpened to impress them.',
    ],
  ],
  closing: [
    [
      'What stands at the end is a description of conditions and not a forecast of the outcome.',
      'Two people with every contact in their favour have been known to bore each other, and two with hardly any have kept faith for fifty years.',
      'The conditions for {p1} and {p2} are now on the table, with their sources beside them.',
    ],
    [
      'The most useful passages are probably those in which the same difficulty was named twice from different directions.',
      'They mark the spot where a little deliberate kindness will be worth more than a great deal of luck.',
      'For everything else the verdict is open, and {p1} and {p2} are the only court that can close it.',
    ],
  ],
}

const SUN: Essay = {
  opening: [
    [
      'Of all that the sky held at that hour, the Sun is what most people know by name, and it is also what they most often underrate.',
      'It stands for the will to be someone in particular, and for whatever {name} is still busy becoming.',
    ],
  ],
  closing: [
    [
      'A Sun is not a finished character but a direction of growth, which is why it tends to be truer of people at forty than at twenty.',
      'Where {name} feels most awake and least anxious to be approved of, the Sun is usually at work.',
      'It asks for one thing only, which is to be used.',
      'The rest of the chart may soften it, hurry it or hide it for years at a time, yet it comes back, as mornings do.',
      'Those who have lived beside {name} have probably seen it plainly, perhaps before {name} did.',
    ],
  ],
}

const MOON: Essay = {
  opening: [
    [
      'The Moon is the part of a chart that is lived indoors.',
      'It keeps the habits of childhood and the taste of what was once safe, and it answers before {name} has had time to think.',
    ],
  ],
  closing: [
    [
      'Nobody outgrows a Moon; at best it is given a good chair and listened to.',
      'When {name} is tired, ill or newly in love, this is the voice that speaks first.',
      'Fed with what it needs, it makes a person generous, and starved of that, it makes the same person hard to reach.',
      'Partners and children learn its weather sooner than they learn the name for it.',
      'A few quiet habits kept in its honour will do more for {name} than many resolutions.',
    ],
  ],
}

const RISING: Essay = {
  opening: [
    [
      'The sign that was climbing over the eastern horizon changes every two hours or so, and it is therefore the most personal point in a chart.',
      'It describes the door by which {name} enters a room, and the manner in which the world is first greeted.',
    ],
  ],
  closing: [
    [
      'People meet the rising sign before they meet anyone.',
      'It is not a mask, though it can be worn as one; it is closer to an accent, which {name} will keep in every language.',
      'With the years the accent and the speaker tend to make peace, and strangers begin to guess right.',
      'First impressions of {name} are worth collecting with this in mind, since they describe the threshold and not yet the house.',
      'What lies further in belongs to the Sun, the Moon and the rest of the company.',
    ],
  ],
}

const ESSAYS: Readonly<
  Record<System, Individual> & Record<Exclude<DocumentTheme, System>, { readonly p1: Essay }>
> = {
  western: WESTERN,
  vedic: VEDIC,
  humanDesign: HUMAN_DESIGN,
  geneKeys: GENE_KEYS,
  kabbalah: KABBALAH,
  verdict: { p1: VERDICT },
  sun: { p1: SUN },
  moon: { p1: MOON },
  rising: { p1: RISING },
}
