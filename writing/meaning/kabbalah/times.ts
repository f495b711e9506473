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
      '<packs> light enough to help with somebody else’s trunk',
    ],
    prices: [
      '<walks> out of a tightness that patience would have loosened',
      '<begins> the year at full speed and <has> blisters by the first hill',
      '<slams> a door that had been propped open for the cat',
    ],
    scenes: [
      'For a decade there has been talk of moving to the coast. {P} comes down one morning in boots, with bread under one arm.',
      'The ice on the canal has gone in the night. {P} is untying the houseboat before breakfast, with the neighbours’ washing still pegged to it.',
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
      '<learns> a wood by walking to one tree farther each morning',
    ],
    prices: [
      '<postpones> joy until the list has been gone through',
      '<reproaches> {themself} for a skipped day out of forty',
      '<rules> off the afternoon because the tally is a day short',
    ],
    scenes: [
      'On the inside of the larder {P} would keep a row of pencil strokes. It has to do with a language, and by summer it will have been enough.',
      'The bean on the sill is measured at noon against a knitting needle. On a day without any growth {P} draws the line all the same, and asks it to supper.',
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
      '<brings> back from the summit a sentence that others can use',
    ],
    prices: [
      '<wants> it in writing at moments for a handshake',
      '<climbs> for a revelation and <misses> supper',
      '<quotes> the contract in an hour set aside for cherries',
    ],
    scenes: [
      'The instructions for the loom have been lost for years. {P} gets the old weaver to say them once, takes them down, and reads them back to her.',
      'At the foot of the lecture hall the microphone has died. {P} takes the words up the stairs, a row at a time, and the gallery hears them from a neighbour.',
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
      '<finds> the gap in a strong house by the lean of a candle',
    ],
    prices: [
      '<stares> at the flaw until it is all there is',
      '<says> in the warm evening what the cool morning has to sweep up',
      '<picks> at a seam until the sleeve comes away',
    ],
    scenes: [
      'While the mayor is praising the new dam {P} wanders off along it. A finger is put, in passing, on a damp place.',
      'It has not rained since the fair, and tempers are short along the wall. {P} takes the hose to the cracked corner first, and then, by accident, to the magistrate.',
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
      '<plants> in the ruin and <leaves> one stone as it fell',
    ],
    prices: [
      '<expects> the roof to fall in at the height of summer',
      '<tests> a happiness by imagining it over',
      '<keeps> the shutters closed through the first warm day',
    ],
    scenes: [
      'In the burnt orchard the others talk about compensation. {P} comes back with grafts in a wet sock, and a cake.',
      'The old cinema has come down, and people stand along the fence. {P} does the usherette’s cough, in its place, and somebody passes the grapes.',
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
      '<asks> on a plain Thursday whether anything is owed',
    ],
    prices: [
      '<goes> over the year at night, entry by entry',
      '<apologises> to people who had forgotten, and now remember',
      '<weeds> the year so hard that the pansies go',
    ],
    scenes: [
      'A man in the bakery is handed an envelope by {P}. In it are three coins for a bun that was taken a very long time ago.',
      'The head of the firm is out among the bicycles with a pump. {P} goes across and mentions the matter of the stamps, and they do the back tyre together.',
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
      '<opens> the new ledger with a supper under the leaves',
    ],
    prices: [
      '<holds> court over a matter that only wanted doing',
      '<crowds> all feasts and all scruples into one month',
      '<hears> both parties again when both have gone home',
    ],
    scenes: [
      'When the lease is up {P} calls in everyone who ever slept there. They pass sentence on the sofa, and carry it into the garden.',
      'The shed has no roof as yet, and it is the night of moving in. {P} lays branches across, counts what shows between, and finds it enough to read by.',
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
      '<keeps> the shop open on the day between two holidays',
    ],
    prices: [
      '<distrusts> a fuss, including the one that is deserved',
      '<lets> an anniversary go by to be on the safe side',
      '<pours> cold tea on a plan for balloons',
    ],
    scenes: [
      'The festival has gone home and left the field as festivals do. {P} walks it with a sack all through November and whistles.',
      'It is the seventh wet evening, and nothing is on. {P} puts a basin under the drip, then a smaller one, and the neighbours come up to hear the interval.',
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
      '<adds> a chair an evening until there is a company',
    ],
    prices: [
      '<waits> for the miracle with the tap left running',
      '<sleeps> on a matter until it has settled itself, badly',
      '<saves> the wick for a darkness that has been and gone',
    ],
    scenes: [
      'In the power cut everyone hunts for the big torch. {P} has set a tea light in a jam jar, and they find the torch by that.',
      'The night bus has gone past the end of the lane without stopping. {P} hangs a bicycle light in the hedge, and the next night there are two.',
    ],
    notToSay: ['a miracle worker'],
  },
  'kabbalah.month.tevet': {
    gloss: 'the coldest month, of sober remembrance',
    trait: 'a clear head in a hard frost',
    shadow: 'an anger put down in ice',
    gifts: [
      '<keeps> the fact and <lets> the outrage go',
      '<warms> by degrees, and <stays> warm',
      '<states> the loss to the penny and <puts> more coal on',
    ],
    prices: [
      '<remembers> a slight with its date and its weather',
      '<takes> a besieged tone about a late train',
      '<replies> to a snowball by registered post',
    ],
    scenes: [
      'Everybody has a version of how the club came to grief. {P} has kept the minutes, reads out four lines of them, and puts on a scarf.',
      'The pipes have burst in the reading room, and some are for suing. {P} reads out what was spent on lagging in each of nine winters, and a hat goes round.',
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
      '<airs> the tent in the week of the deepest snow',
    ],
    prices: [
      '<plants> for a shade that nobody here will sit in',
      '<defends> a stick in a pot against all comers',
      '<unwraps> a bulb to see if it means to',
    ],
    scenes: [
      'They laugh at the twig that {P} is watering. It is February, it is sleeting, and {P} has brought it a small fence.',
      'The café is shut, with its chairs on the tables and frost on the door. {P} has come in to measure for the awning.',
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
      '<brings> to a sad errand a hat that cannot be explained',
    ],
    prices: [
      '<jokes> in the one silence that was doing good',
      '<hides> a sorrow where everybody is laughing',
      '<pulls> a false nose over a true reply',
    ],
    scenes: [
      'For the inspection {P} has swapped all the name plates. The inspector finds his own on the boiler room, and is heard to laugh.',
      'The hearing about the drains is in its third hour. {P}, called as a witness, takes the oath in the plumber’s voice, and it is the plumber who laughs first.',
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
      '<uses> the postponement to learn the second violin’s part',
    ],
    prices: [
      '<rehearses> so happily that the first night is put off',
      '<feels> a little unofficial wherever places are counted',
      '<adds> a week to the week that was added',
    ],
    scenes: [
      'The feast is put off by a month because of the bridge. {P} uses it to teach both villages one another’s songs.',
      'The ship is not to sail until the harbour thaws. {P} sows chives in the lifeboat, and in due course there are sandwiches at the gangway.',
    ],
    notToSay: ['not a real month'],
  },
  'kabbalah.month.adarII': {
    gloss: 'the month that long years double, when the laughter is due at last',
    trait: 'a joy that was kept waiting and arrives',
    shadow: 'an appetite for reversals',
    gifts: [
      '<keeps> back the good news until everyone is seated',
      '<finishes> a month late, and with trumpets',
      '<lands> the joke that had been set up in the autumn',
    ],
    prices: [
      '<overturns> a settled plan for the pleasure of the gasp',
      '<spends> the last of the year as if it were the first',
      '<sends> the solemn march off with a kazoo',
    ],
    scenes: [
      'Two postponements have emptied the hall of everyone but the faithful. {P} comes on in a crown of bottle tops, and it is worth the second coat.',
      'The costume had been ready in February and must be let out in March. {P} wears it through the town backwards, and the band turns round to keep up.',
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
      '<lights> the one lamp by which the others can be found',
    ],
    prices: [
      '<has> no patience with a colour that has no name',
      '<sends> back the grey kitten as neither one nor the other',
    ],
    scenes: [
      'Into a drawer of mixed screws {P} empties another drawer of mixed screws. By lunch there are nine jars, and a quiet person labelling them.',
      'The paint shop has a hundred whites, and the two sisters have been there since ten. {P}, passing with a broom, says that one, and holds it to the window.',
    ],
    notToSay: ['a natural leader'],
  },
  'kabbalah.weekday.monday': {
    gloss: 'the second day, on which the waters were parted from the waters',
    trait: 'a feeling for where two things divide',
    shadow: 'a temper that is quick to draw the line',
    gifts: [
      '<separates> two who are quarrelling and <drinks> tea with each',
      '<finds> the line along which two halves come away clean',
    ],
    prices: [
      '<parts> from a friend over a thing that would have run off by itself',
      '<builds> a dyke down the middle of a shared bath',
    ],
    scenes: [
      'They have shared one umbrella for half an hour. At the word that is said on the bridge {P} steps out from under it, and walks on drenched.',
      'Two stalls at the fair have one awning and one dispute. {P} hangs a string of onions down the middle, and both sell more than they did.',
    ],
    notToSay: ['a difficult day'],
  },
  'kabbalah.weekday.tuesday': {
    gloss: 'the third day, on which dry land rose and plants came forth',
    trait: 'an abundance that grows over its borders',
    shadow: 'a pleasure that forgets the hedge',
    gifts: [
      '<gets> something to come up in the poorest soil',
      '<comes> with one cutting and <leaves> behind an arbour',
    ],
    prices: [
      '<takes> a second helping of a joy that was for the table',
      '<overruns> the border with something that meant well',
    ],
    scenes: [
      'What is lent to {P} is a strip by the railway. Soon there are marrows in the signal box, and the driver slows down.',
      '{P} was to bring a single tray of seedlings to the office. By Whitsun the accounts department is reached by parting the peas.',
    ],
    notToSay: ['rich', 'pleasure-loving'],
  },
  'kabbalah.weekday.wednesday': {
    gloss: 'the fourth day, on which the lights were hung in the sky',
    trait: 'a memory with the lamps lit',
    shadow: 'a brightness that makes others feel dim',
    gifts: [
      '<recalls> the exact words, and the coat one was wearing',
      '<names> the date on which everything else can be hung',
    ],
    prices: [
      '<corrects> from memory a person who had a better story',
      '<tells> the company the year of its hostess',
    ],
    scenes: [
      'On what evening did the two sisters last speak, someone asks. {P} can tell the evening, and what was in the oven.',
      'In the family film a hand waves from a train. {P} knows the hand, the ring on it, and what there was in the basket.',
    ],
    notToSay: ['wise and brilliant'],
  },
  'kabbalah.weekday.thursday': {
    gloss: 'the fifth day, on which fish filled the sea and birds the air',
    trait: 'a kindness that does not ask who is fed',
    shadow: 'a largesse with no lid',
    gifts: [
      '<feeds> whoever comes, on the wing or otherwise',
      '<ladles> first and <counts> the bowls afterwards',
    ],
    prices: [
      '<leaves> open a sack that belonged to the household',
      '<throws> open another’s larder in the name of both',
    ],
    scenes: [
      "Crumbs would go out at {P's} window every morning at six. Gulls eighty miles from any sea would come to hear of it.",
      'The barge has tied up with nine aboard and no supper. {P} looks at the oven, then at the nine, and sends a child along the bank to ask who else.',
    ],
    notToSay: ['generous soul'],
  },
  'kabbalah.weekday.friday': {
    gloss: 'the sixth day, which seeks to be ready before evening',
    trait: 'a seeking that has one eye on the clock',
    shadow: 'a preparation that uses up the feast',
    gifts: [
      '<gets> everything and everyone ready, and <sees> what is missing',
      '<remembers> the salt with the coach already at the door',
    ],
    prices: [
      '<sits> down at last when the others are rising',
      '<irons> the tablecloth under the elbows of the guests',
    ],
    scenes: [
      'By four the floor shines and the loaves are under their cloth. {P} is on the pavement in one shoe, looking for a guest.',
      'The suitcases are in the hall by noon, labelled, with the apples on top. {P} has nothing left to see to, and sees to the hall.',
    ],
    notToSay: ['a seeker of truth'],
  },
  'kabbalah.weekday.saturday': {
    gloss: 'the seventh day, on which the work was finished and left alone',
    trait: 'a gift for leaving off',
    shadow: 'a holiness about one’s own rest',
    gifts: [
      '<stops> while the thing is good and <lets> it be',
      '<puts> down the pen in the middle of a good line',
    ],
    prices: [
      '<declines> to lift a finger at the minute one was wanted',
      '<hangs> up a holiday on a shop with a queue',
    ],
    scenes: [
      'With the roof half tiled and the weather holding {P} comes down the ladder. There is a blanket, an apple and an hour, and no one can argue.',
      'The crossword lacks one word, and {P} has it. It is left until the morning, under the sugar bowl, with the pencil beside it.',
    ],
    notToSay: ['greatly holy'],
  },
}
