import type { Cards } from '../card.ts'

/** Hebrew months and days of the week: what a birth in each of them is said to bring along. */
export const TIMES: Cards = {
  'kabbalah.month.nisan': {
    gloss: 'the spring month, in which a people walked out of a narrow place',
    trait: 'a readiness to leave with the dough unrisen',
    shadow: 'a freedom that has not packed',
    gifts: [
      '<knows> the hour for going and <goes> in it',
      '<tells> the old story so that the children listen',
    ],
    prices: [
      '<walks> out of a tightness that patience would have loosened',
      '<begins> the year at full speed and <has> blisters by the first hill',
    ],
    scenes: [
      'For a decade there has been talk of moving to the coast. {P} comes down one morning in boots, with bread under one arm.',
    ],
    notToSay: ['liberation from bondage', 'a leader'],
  },
  'kabbalah.month.iyyar': {
    gloss: 'the month of counting days, between two harvests',
    trait: 'a patience that improves a little every day',
    shadow: 'a counting that forgets what it was for',
    gifts: [
      '<mends> by small steps what a great effort would have torn',
      '<remembers> to do the exercise on day thirty as on day one',
    ],
    prices: [
      '<postpones> joy until the list has been gone through',
      '<reproaches> {themself} for a skipped day out of forty',
    ],
    scenes: [
      'On the inside of the larder {P} would keep a row of pencil strokes. It has to do with a language, and by summer it will have been enough.',
    ],
    notToSay: ['a healer'],
  },
  'kabbalah.month.sivan': {
    gloss: 'the month of the mountain and of things given in writing',
    trait: 'a hunger for the word that can be kept',
    shadow: 'a reverence for the text over the person',
    gifts: [
      '<takes> in a teaching whole and <acts> upon it',
      '<pairs> people off with the book, task or friend they lacked',
    ],
    prices: [
      '<wants> it in writing at moments for a handshake',
      '<climbs> for a revelation and <misses> supper',
    ],
    scenes: [
      'The instructions for the loom have been lost for years. {P} gets the old weaver to say them once, takes them down, and reads them back to her.',
    ],
    notToSay: ['a messenger of God'],
  },
  'kabbalah.month.tamuz': {
    gloss: 'the month of breaches, when heat tries every wall',
    trait: 'an eye that is drawn to the crack',
    shadow: 'a heat that looks for somewhere to break in',
    gifts: [
      '<sees> at once where a defence has been neglected',
      '<stays> clear-sighted on a day when everyone is hot',
    ],
    prices: [
      '<stares> at the flaw until it is all there is',
      '<says> in the warm evening what the cool morning has to sweep up',
    ],
    scenes: [
      'While the mayor is praising the new dam {P} wanders off along it. A finger is put, in passing, on a damp place.',
    ],
    notToSay: ['a month of tragedy'],
  },
  'kabbalah.month.av': {
    gloss: 'the month that falls as low as mourning and rises to vineyards',
    trait: 'a capacity to be consoled, and to console',
    shadow: 'a grief that keeps its own calendar',
    gifts: [
      '<sits> on the floor with the bereaved and <brings> the first joke',
      '<builds> again on a site that others had written off',
    ],
    prices: [
      '<expects> the roof to fall in at the height of summer',
      '<tests> a happiness by imagining it over',
    ],
    scenes: [
      'In the burnt orchard the others talk about compensation. {P} comes back with grafts in a wet sock, and a cake.',
    ],
    notToSay: ['an unlucky month', 'born to suffer'],
  },
  'kabbalah.month.elul': {
    gloss: 'the month of accounts, when the king is said to walk the field',
    trait: 'a conscience that goes out to meet people',
    shadow: 'an audit with no closing date',
    gifts: [
      '<puts> right an old wrong on an ordinary afternoon',
      '<is> easy to approach by anyone who has made a mess of it',
    ],
    prices: [
      '<goes> over the year at night, entry by entry',
      '<apologises> to people who had forgotten, and now remember',
    ],
    scenes: [
      'A man in the bakery is handed an envelope by {P}. In it are three coins for a bun that was taken a very long time ago.',
    ],
    notToSay: ['repentance', 'a perfectionist'],
  },
  'kabbalah.month.tishrei': {
    gloss: 'the month of beginnings, of judgement and of huts open to the stars',
    trait: 'a balance struck at the start of things',
    shadow: 'a verdict that keeps being adjourned',
    gifts: [
      '<weighs> both sides and then <invites> them to eat outdoors',
      '<starts> afresh without pretending that nothing has been',
    ],
    prices: [
      '<holds> court over a matter that only wanted doing',
      '<crowds> all feasts and all scruples into one month',
    ],
    scenes: [
      'When the lease is up {P} calls in everyone who ever slept there. They pass sentence on the sofa, and carry it into the garden.',
    ],
    notToSay: ['born under judgement'],
  },
  'kabbalah.month.cheshvan': {
    gloss: 'the month without a feast, in which the rains begin',
    trait: 'a fidelity to days that have no name',
    shadow: 'a dampness of spirit taken for depth',
    gifts: [
      '<works> best when no one is celebrating',
      '<finds> in a wet Tuesday something that others needed a holiday for',
    ],
    prices: [
      '<distrusts> a fuss, including the one that is deserved',
      '<lets> an anniversary go by to be on the safe side',
    ],
    scenes: [
      'The festival has gone home and left the field as festivals do. {P} walks it with a sack all through November and whistles.',
    ],
    notToSay: ['the bitter month'],
  },
  'kabbalah.month.kislev': {
    gloss: 'the month of long nights and small lamps',
    trait: 'a hope that is added to nightly',
    shadow: 'a light husbanded past its hour',
    gifts: [
      '<lights> one small thing and <trusts> it to show the next',
      '<dreams> usefully and <tells> it in the morning',
    ],
    prices: [
      '<waits> for the miracle with the tap left running',
      '<sleeps> on a matter until it has settled itself, badly',
    ],
    scenes: [
      'In the power cut everyone hunts for the big torch. {P} has set a tea light in a jam jar, and they find the torch by that.',
    ],
    notToSay: ['a miracle worker'],
  },
  'kabbalah.month.tevet': {
    gloss: 'the coldest month, of sober remembrance',
    trait: 'a clear head in a hard frost',
    shadow: 'an anger put down in ice',
    gifts: ['<keeps> the fact and <lets> the outrage go', '<warms> by degrees, and <stays> warm'],
    prices: [
      '<remembers> a slight with its date and its weather',
      '<takes> a besieged tone about a late train',
    ],
    scenes: [
      'Everybody has a version of how the club came to grief. {P} has kept the minutes, reads out four lines of them, and puts on a scarf.',
    ],
    notToSay: ['cold-hearted'],
  },
  'kabbalah.month.shVat': {
    gloss: 'the month in which sap rises unseen in bare trees',
    trait: 'a growth that starts before there is evidence',
    shadow: 'a promise admired for years as a promise',
    gifts: [
      '<believes> in a project at the stage when it looks dead',
      '<tastes> in a thing what it is going to be',
    ],
    prices: [
      '<plants> for a shade that nobody here will sit in',
      '<defends> a stick in a pot against all comers',
    ],
    scenes: [
      'They laugh at the twig that {P} is watering. It is February, it is sleeting, and {P} has brought it a small fence.',
    ],
    notToSay: ['new beginnings'],
  },
  'kabbalah.month.adar': {
    gloss: 'the month in which gladness is counted as a duty',
    trait: 'a gladness that takes itself seriously',
    shadow: 'a mask put on over a mask',
    gifts: [
      '<turns> a bad story round at its last bend',
      '<makes> solemn people silly without costing them their dignity',
    ],
    prices: [
      '<jokes> in the one silence that was doing good',
      '<hides> a sorrow where everybody is laughing',
    ],
    scenes: [
      'For the inspection {P} has swapped all the name plates. The inspector finds his own on the boiler room, and is heard to laugh.',
    ],
    notToSay: ['always happy'],
  },
  'kabbalah.month.adarI': {
    gloss: 'the added month, which lets the seasons catch up',
    trait: 'a spare measure of time put to use',
    shadow: 'a waiting that has grown comfortable',
    gifts: [
      '<allows> a thing the extra weeks that make it good',
      '<is> cheerful in the interval, with the curtain still down',
    ],
    prices: [
      '<rehearses> so happily that the first night is put off',
      '<feels> a little unofficial wherever places are counted',
    ],
    scenes: [
      'The feast is put off by a month because of the bridge. {P} uses it to teach both villages one another’s songs.',
    ],
    notToSay: ['not a real month'],
  },
  'kabbalah.month.adarII': {
    gloss: 'the second Adar of a long year, when the laughter is due at last',
    trait: 'a joy that was kept waiting and arrives',
    shadow: 'an appetite for reversals',
    gifts: [
      '<keeps> back the good news until everyone is seated',
      '<finishes> a month late, and with trumpets',
    ],
    prices: [
      '<overturns> a settled plan for the pleasure of the gasp',
      '<spends> the last of the year as if it were the first',
    ],
    scenes: [
      'Two postponements have emptied the hall of everyone but the faithful. {P} comes on in a crown of bottle tops, and it is worth the second coat.',
    ],
    notToSay: ['double luck'],
  },
  'kabbalah.weekday.sunday': {
    gloss: 'the first day, on which light was parted from darkness',
    trait: 'a liking for things that are wholly one thing',
    shadow: 'a division where there was dusk',
    gifts: [
      '<makes> a beginning without needing to be shown one',
      '<says> plainly which thing is which',
    ],
    prices: ['<has> no patience with a colour that has no name'],
    scenes: [
      'Into a drawer of mixed screws {P} empties another drawer of mixed screws. By lunch there are nine jars, and a quiet person labelling them.',
    ],
    notToSay: ['a natural leader'],
  },
  'kabbalah.weekday.monday': {
    gloss: 'the second day, on which the waters were parted from the waters',
    trait: 'a feeling for where two things divide',
    shadow: 'a temper that is quick to draw the line',
    gifts: ['<separates> two who are quarrelling and <drinks> tea with each'],
    prices: ['<parts> from a friend over a thing that would have run off by itself'],
    scenes: [
      'They have shared one umbrella for half an hour. At the word that is said on the bridge {P} steps out from under it, and walks on drenched.',
    ],
    notToSay: ['a difficult day'],
  },
  'kabbalah.weekday.tuesday': {
    gloss: 'the third day, on which dry land rose and plants came forth',
    trait: 'an abundance that grows over its borders',
    shadow: 'a pleasure that forgets the hedge',
    gifts: ['<gets> something to come up in the poorest soil'],
    prices: ['<takes> a second helping of a joy that was for the table'],
    scenes: [
      'What is lent to {P} is a strip by the railway. Soon there are marrows in the signal box, and the driver slows down.',
    ],
    notToSay: ['rich', 'pleasure-loving'],
  },
  'kabbalah.weekday.wednesday': {
    gloss: 'the fourth day, on which the lights were hung in the sky',
    trait: 'a memory with the lamps lit',
    shadow: 'a brightness that makes others feel dim',
    gifts: ['<recalls> the exact words, and the coat one was wearing'],
    prices: ['<corrects> from memory a person who had a better story'],
    scenes: [
      'On what evening did the two sisters last speak, someone asks. {P} can tell the evening, and what was in the oven.',
    ],
    notToSay: ['wise and brilliant'],
  },
  'kabbalah.weekday.thursday': {
    gloss: 'the fifth day, on which fish filled the sea and birds the air',
    trait: 'a kindness that does not ask who is fed',
    shadow: 'a largesse with no lid',
    gifts: ['<feeds> whoever comes, on the wing or otherwise'],
    prices: ['<leaves> open a sack that belonged to the household'],
    scenes: [
      "Crumbs would go out at {P's} window every morning at six. Gulls eighty miles from any sea would come to hear of it.",
    ],
    notToSay: ['generous soul'],
  },
  'kabbalah.weekday.friday': {
    gloss: 'the sixth day, which seeks to be ready before evening',
    trait: 'a seeking that has one eye on the clock',
    shadow: 'a preparation that uses up the feast',
    gifts: ['<gets> everything and everyone ready, and <sees> what is missing'],
    prices: ['<sits> down at last when the others are rising'],
    scenes: [
      'By four the floor shines and the loaves are under their cloth. {P} is on the pavement in one shoe, looking for a guest.',
    ],
    notToSay: ['a seeker of truth'],
  },
  'kabbalah.weekday.saturday': {
    gloss: 'the seventh day, on which the work was finished and left alone',
    trait: 'a gift for leaving off',
    shadow: 'a holiness about one’s own rest',
    gifts: ['<stops> while the thing is good and <lets> it be'],
    prices: ['<declines> to lift a finger at the minute one was wanted'],
    scenes: [
      'With the roof half tiled and the weather holding {P} comes down the ladder. There is a blanket, an apple and an hour, and no one can argue.',
    ],
    notToSay: ['greatly holy'],
  },
}
