import type { Cards } from '../card.ts'

/** Mercury, thought and speech, by the field of life it stands in. */
export const MERCURY_IN_HOUSES: Cards = {
  'western.mercury.house1': {
    trait: 'a mind that comes in talking',
    shadow: 'a thought that cannot be kept indoors',
    gifts: [
      '<sizes> up a situation while the coats are being taken',
      '<puts> a nervous stranger at ease with a question',
    ],
    prices: [
      '<fidgets> with words whenever there is a pause',
      '<presents> a clever surface and <is> taken to have no other',
    ],
    scenes: [
      'On the chairlift there is a stranger with a moustache and a long way to the top. By the fourth pylon {P} knows why he gave up the trombone.',
    ],
    notToSay: ['talkative'],
  },
  'western.mercury.house2': {
    trait: 'a mind with a good head for values',
    shadow: 'a thought that asks first what it is worth',
    gifts: [
      '<earns> by knowing, writing, counting or explaining',
      '<compares> prices with pleasure and <finds> the better bargain',
    ],
    prices: [
      '<calculates> a kindness before being able to stop',
      '<thinks> about money in the night more than there is money',
    ],
    scenes: [
      'At the jumble sale {P} turns over a cracked plate and reads the back. Then it is turned over again, without haste, and the asking price is paid in coins.',
    ],
    notToSay: ['good at business'],
  },
  'western.mercury.house3': {
    trait: 'a mind in constant traffic with its surroundings',
    shadow: 'a distraction that calls itself keeping informed',
    gifts: [
      '<picks> up languages, shortcuts and names without sitting down to them',
      '<writes> the message that gets the whole street to move its cars',
    ],
    prices: [
      '<knows> the news before it is true',
      '<begins> a letter, a call and a parcel, and <misses> the post',
    ],
    scenes: [
      'Wherever {P} leans on a windowsill the pavement becomes a sort of exchange. A ladder is borrowed there and a rumour corrected, before breakfast.',
    ],
    notToSay: ['a natural writer'],
  },
  'western.mercury.house4': {
    trait: 'a mind that does its thinking at home',
    shadow: 'a discussion that never leaves the kitchen',
    gifts: [
      '<collects> the family papers and <can> read the handwriting',
      '<thinks> best in slippers, late, with everyone asleep',
    ],
    prices: [
      '<turns> the dining table into an office and then the bed',
      '<argues> in the head with people who moved out long ago',
    ],
    scenes: [
      'Behind the wallpaper there is newspaper, and behind that a child’s sums. {P} stops decorating and begins to check the sums.',
    ],
    notToSay: ['an intellectual home'],
  },
  'western.mercury.house5': {
    trait: 'a mind that plays with what it knows',
    shadow: 'a joke told in place of an answer',
    gifts: [
      '<invents> games, rhymes and nicknames that stick',
      '<courts> by wit and <makes> learning into a treat',
    ],
    prices: [
      '<shows> off to the clever guest and <forgets> the quiet one',
      '<tires> of a subject when it stops being a sport',
    ],
    scenes: [
      'The shopping list, on inspection, rhymes. It also contains a riddle, and the person sent with it has been standing among the pulses for some time.',
    ],
    notToSay: ['witty', 'creative writing'],
  },
  'western.mercury.house6': {
    trait: 'a mind that improves the way work is done',
    shadow: 'a thought that gnaws on details after hours',
    gifts: [
      '<understands> a process by doing it once with the people who do it',
      '<finds> the fault by asking what changed last',
    ],
    prices: [
      '<rewrites> the instructions until nobody dares to follow them',
      '<worries> at a small mistake through a whole dinner',
    ],
    scenes: [
      'The labels are stuck on at the end, crooked. {P} suggests moving one table, and after that everyone catches the last bus home.',
    ],
    notToSay: ['analytical', 'nervous complaints'],
  },
  'western.mercury.house7': {
    trait: 'a thought that needs a partner to finish it',
    shadow: 'a relationship that is chiefly discussion',
    gifts: [
      '<finds> {their} opinion by hearing it answered',
      '<drafts> agreements that both parties can understand',
    ],
    prices: [
      '<consults> so widely that the decision belongs to nobody',
      '<treats> a quarrel as a debate that somebody should judge',
    ],
    scenes: [
      'On long drives {P} and whoever is driving settle the affairs of the world. Alone, {P} arrives sooner and with nothing settled.',
    ],
    notToSay: ['marries a younger person'],
  },
  'western.mercury.house8': {
    trait: 'a mind drawn to what is not said',
    shadow: 'a suspicion with a filing system',
    gifts: [
      '<asks> about the clause on which everything else hangs',
      '<talks> calmly of matters that make others change the subject',
    ],
    prices: [
      '<reads> other people’s silences as coded messages',
      '<knows> too much about somebody and <lets> it show',
    ],
    scenes: [
      'The novel’s first owner has underlined certain words in pencil. {P} soon gives up the plot and follows the pencil.',
    ],
    notToSay: ['interested in the occult'],
  },
  'western.mercury.house9': {
    trait: 'a mind that wants the reason behind the reason',
    shadow: 'a lecture delivered to the converted',
    gifts: [
      '<connects> a headline with something that happened in Samarkand',
      '<learns> the language before the trip and <uses> it badly and bravely',
    ],
    prices: [
      '<discusses> principles while the milk boils over',
      '<quotes> where a plain word of {their} own would have served',
    ],
    scenes: [
      'A footnote mentions a monastery with a clock that runs backwards. {P} would write to it, in careful Latin if need be, and wait for the answer.',
    ],
    notToSay: ['an academic', 'a publisher'],
  },
  'western.mercury.house10': {
    trait: 'a mind that works where it can be heard',
    shadow: 'a cleverness that must always be on record',
    gifts: [
      '<becomes> the voice of a firm or a cause without seeking it',
      '<explains> upwards and downwards in equally plain words',
    ],
    prices: [
      '<says> what is expedient and then <has> to remember it',
      '<thinks> of the headline before the thing itself',
    ],
    scenes: [
      'The machine will not print, the guest of honour is on the stairs, and there is no speech. {P} has the back of a parking ticket and four minutes.',
    ],
    notToSay: ['a career in communication'],
  },
  'western.mercury.house11': {
    trait: 'a mind that thinks in company',
    shadow: 'an opinion that waits for the group’s',
    gifts: [
      '<brings> together people who each know a piece of it',
      '<talks> as an equal with the very old and the very clever',
    ],
    prices: [
      '<spends> the evening answering twelve threads and nobody',
      '<trades> in ideas and <forgets> whose they were',
    ],
    scenes: [
      'It begins with two people and a bad translation of a poem. With {P} there it is soon a crowd, every Monday, and somebody has found a blackboard.',
    ],
    notToSay: ['intellectual friends'],
  },
  'western.mercury.house12': {
    trait: 'a thought that ripens where no one asks',
    shadow: 'a word withheld until it is too late',
    gifts: [
      '<works> things out in sleep, on walks and in the bath',
      '<hears> what a shy person is trying not to say',
    ],
    prices: [
      '<thinks> so far inward that a question comes as a shock',
      '<keeps> {their} best ideas in notebooks with no titles',
    ],
    scenes: [
      'Nothing occurs to {P} in the meeting. On the towpath afterwards, with not a soul about, it is explained beautifully to a moored barge.',
    ],
    notToSay: ['secretive thoughts', 'confused'],
  },
}
