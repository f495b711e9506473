import type { Cards } from '../card.ts'

/** The middle nine lunar mansions, of whatever stands in them and of the Moon above all. */
export const NAKSHATRAS_MAGHA_TO_JYESHTHA: Cards = {
  'vedic.nakshatra.magha': {
    gloss: 'the mansion of the throne, kept by the ancestors',
    trait: 'a dignity handed down and kept up',
    shadow: 'an expectation of the good seat',
    gifts: [
      '<behaves> in an empty lobby as if a grandfather were watching',
      '<names> the founders aloud when the credit is being handed round',
      '<takes> the head of the table when somebody has to',
    ],
    prices: [
      '<expects> the respect first and <is> most deserving of it afterwards',
      '<brings> up the family where a plain yes was needed',
      '<feels> demoted by having to take a number like everyone else',
    ],
    scenes: [
      'The old shop sign was lying in a skip. {P} has had it cleaned, and it hangs over a desk in another town.',
      'A young tenant calls the whole house by nicknames. {P} replies in kind, after a pause in which a whole portrait gallery seems to look down.',
      'It is {P} who knows which great-aunt ran off with the tram driver. The young ones roll their eyes, and later come for the details.',
      'They have put {P} at the children’s end. Conversation there improves at once, and the seating is not forgotten.',
    ],
    notToSay: ['royal blood', 'born to rule'],
  },
  'vedic.nakshatra.purvaPhalguni': {
    gloss: 'the mansion of the couch, kept by Bhaga, who hands out delight',
    trait: 'a talent for pleasure that includes others',
    shadow: 'an ease that lets the bill wait',
    gifts: [
      '<gives> a weekday evening the feel of a holiday',
      '<rests> without apology and so <lets> others rest',
      '<pays> a compliment that its owner is still wearing on Thursday',
    ],
    prices: [
      '<lies> down next to a task and <hopes> for the best',
      '<spends> on the party what had been put by for the roof',
      '<takes> a serious tone as a sign that the music was too soft',
    ],
    scenes: [
      'A hammock was to be tested for a minute. {P} is still testing it when the others come back from the lake.',
      'The night coach is cold, wet and late. {P} has dates, a flask and a story about a bishop, and the back rows are in fine spirits.',
      'Four invitations for Saturday lie on the bed beside the tax return. {P} is ironing.',
      'It has come to {P} that the caretaker plays the trumpet and that it is somebody’s birthday. What follows is not in the minutes.',
    ],
    notToSay: ['lazy and luxurious', 'made for love'],
  },
  'vedic.nakshatra.uttaraPhalguni': {
    gloss: 'the mansion of the bed’s hind legs, kept by Aryaman, god of fair agreements',
    trait: 'a word that can be leaned on',
    shadow: 'a dread of being nobody’s partner in anything',
    gifts: [
      '<keeps> an arrangement that the other side has half forgotten',
      '<helps> in the way that was asked for, on the day that was named',
      '<lends> a good name to a friend whose own is not yet known',
    ],
    prices: [
      '<stays> in an old alliance after its purpose has been met',
      '<expects> a favour to be returned in the same size and colour',
      '<accepts> any company rather than hear the flat tick',
    ],
    scenes: [
      'The rent on the shared garage is due, and the other two are abroad. {P} has paid it all and sends the sums round, to the penny.',
      'Over a boat there was a handshake when they were students. Every other August {P} still arrives to scrape the hull.',
      'Told that there is really no need to come, {P} agrees that there is no need, and comes.',
      'By seven on a free evening {P} has rung three people. The fourth was about to eat, and says that it will stretch.',
    ],
    notToSay: ['a faithful spouse', 'the marrying kind'],
  },
  'vedic.nakshatra.hasta': {
    gloss: 'the mansion of the open hand, kept by Savitar, who sets things going',
    trait: 'a cleverness that lives in the fingers',
    shadow: 'a wish to have every thread in hand',
    gifts: [
      '<makes> what was missing out of wire, tape and good humour',
      '<learns> a trick by watching it twice',
      '<lightens> a tense table with one well-placed absurdity',
    ],
    prices: [
      '<takes> the tool out of a slower person’s grip',
      '<arranges> people a little as if they were cutlery',
      '<jokes> a promise into vagueness when a day had to be named',
    ],
    scenes: [
      'The hire car will not lock. {P} asks for a hairpin and the cap of a pen, and the family goes to see the castle.',
      'During the lecture the programme has become a heron. The woman beside {P} has stopped listening too and would like one.',
      'An apprentice is to ice the cake alone. {P} stands by with both fists in the apron and lasts almost a minute.',
      'Somebody counts the pack, and it is one short. {P} finds the card behind a cousin’s ear, and only then deals.',
    ],
    notToSay: ['golden hands', 'a trickster'],
  },
  'vedic.nakshatra.chitra': {
    gloss: 'the mansion of the bright gem, kept by Tvashtar, craftsman of the gods',
    trait: 'an eye that cannot leave form alone',
    shadow: 'a need to have the making admired',
    gifts: [
      '<sees> the finished thing inside the ugly block',
      '<dresses> a bare fact so that people will look at it',
      '<rebuilds> a clumsy routine until it has a shape',
    ],
    prices: [
      '<gives> the last hour to the surface while a joint is loose',
      '<suffers> from a brown carpet as others do from a draught',
      '<fishes> for a remark about the work and <doubts> it when caught',
    ],
    scenes: [
      'The leaflet needs a place and a time. {P} has been choosing between two greys since breakfast, and it will be a leaflet that people keep.',
      'In the rented room {P} cannot sleep for the wallpaper. On the second night it is behind a sheet, and the sheet is rather well hung.',
      'Beads from a broken necklace were swept into a matchbox by {P}. Years later they look out from a shelf as the eyes of nine birds.',
      'Guests praise the soup. {P} lingers, as if by chance, beside the bowl that it came in.',
    ],
    notToSay: ['dazzling beauty', 'a sparkling personality'],
  },
  'vedic.nakshatra.swati': {
    gloss: 'the mansion of the young shoot, kept by Vayu, the wind',
    trait: 'an independence that bends and stays rooted',
    shadow: 'a drift with whichever breeze is latest',
    gifts: [
      '<goes> a separate way without making a quarrel of it',
      '<trades> with both camps and <is> welcome in each',
      '<gives> way on the wording and <keeps> the point',
    ],
    prices: [
      '<delays> a choice until the choices have thinned out',
      '<says> whatever keeps the air moving and <means> most of it',
      '<takes> off lightly on the evening when staying would have counted',
    ],
    scenes: [
      'The tennis club has split. {P} pays both subscriptions and goes on playing at seven, before either half is up.',
      "{P's} stall began with candles. It now sells charging cables, umbrellas in the rain and, on Fridays, quite good dumplings.",
      'On the guided tour {P} is neither with the group nor lost. From the far side of the square somebody waves a pastry.',
      'It was to be the hills, and after that the coast. A picture arrives from {P}, who is on a very nice island.',
    ],
    notToSay: ['a free bird', 'blows with the wind'],
  },
  'vedic.nakshatra.vishakha': {
    gloss: 'the mansion of the garlanded gate, kept by Indra and Agni together',
    trait: 'a purpose that walks through walls',
    shadow: 'a sideways glance at who is ahead',
    gifts: [
      '<picks> one goal and <lets> the charming others go by',
      '<works> through the dull middle of a thing at the pace of its start',
      '<rallies> tired people by showing them how little is left',
    ],
    prices: [
      'cannot enjoy a rival’s party before the rival has been overtaken',
      '<treats> a friend for a while as part of the campaign',
      '<arrives> at the prize and <feels> it already shrinking',
    ],
    scenes: [
      'Inside the wardrobe a photograph of a certain workshop has been taped for years. {P} gets up at five again, and tells people that it is for the quiet.',
      'The run is over, and the others are lying on the grass. {P} has found out the name of the woman who came in just ahead.',
      "There was only one place on the course. After {P's} third letter, as polite as the first, the college has found that there are two.",
      "The key to the little shop is in {P's} palm at last. On the way home {they} <stops> to look at the larger one on the corner.",
    ],
    notToSay: ['obsessed with success', 'a late bloomer'],
  },
  'vedic.nakshatra.anuradha': {
    gloss: 'the mansion of the lotus, kept by Mitra, god of friendship',
    trait: 'a friendship that lasts in hard country',
    shadow: 'a hurt that goes under when nothing returns',
    gifts: [
      '<makes> an ally where newcomers usually eat alone',
      '<keeps> in step with a group and <brings> along its stragglers',
      '<stays> loyal at a distance, in several time zones',
    ],
    prices: [
      '<bows> to another’s wish and <counts> how deeply',
      '<goes> hungry for a kind word and <praises> the meal',
      '<turns> cool overnight after a devotion nobody had noticed',
    ],
    scenes: [
      'In the foreign canteen {P} had the word for thanks and the word for onion. By Friday there was a place kept, and a joke about onions.',
      'One friend emigrated, one grew famous and one stopped writing. {P} has an address for each and uses it at the new year.',
      'The choir’s bus leaves at dawn. {P} has a list of the heavy sleepers and a different way of waking each.',
      'From sheer happiness somebody forgot to thank {P} for the party. The next one is noticeably smaller.',
    ],
    notToSay: ['a devoted heart', 'the lotus in the mud'],
  },
  'vedic.nakshatra.jyeshtha': {
    gloss: 'the mansion of the amulet, kept by Indra, king of the gods',
    trait: 'the eldest’s habit of taking charge',
    shadow: 'a loneliness that will not sit down with others',
    gifts: [
      '<steps> between a loud person and whoever is smaller',
      '<knows> what comes first when everyone is shouting',
      '<carries> a rank without needing the badge',
    ],
    prices: [
      '<guards> the top step against people who only wanted to pass',
      '<gives> protection and <keeps> an account of it',
      '<hides> a doubt so well that no one can help with it',
    ],
    scenes: [
      'A coach has broken down in the tunnel. Within a minute {P} has the warning triangle out and a stranger’s twins by the hand.',
      'The younger cousins do not fight while {P} is in the room. They do not quite relax, either.',
      'The man at the entrance of the late bar looks along the queue, comes to {P}, and nods as one does to a colleague.',
      'Everyone has been seen to a taxi. {P} stands on the kerb a while, going through the pockets for {their} own house key.',
    ],
    notToSay: ['jealous of rivals', 'a born chief'],
  },
}
