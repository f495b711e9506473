import type { Cards } from '../card.ts'

/** What becomes of a person where the slow planets, Chiron and the node touch one another: much of it shared with everyone of that age. */
export const ASPECTS_OF_THE_SLOW_PLANETS: Cards = {
  'western.aspect.uranus-neptune.join': {
    trait: 'a flash of sense in a wide dream',
    shadow: 'an ideal that changes overnight',
    gifts: ['<sees> in one moment what a whole mood was about'],
    prices: ['<drops> a vision for a brighter one'],
    scenes: [
      'The lights of the fair go out, and come on in another colour. {P} alone among the crowd takes it for an answer.',
    ],
    notToSay: ['awakened generation'],
  },
  'western.aspect.uranus-neptune.flow': {
    trait: 'an invention that has a tune to it',
    shadow: 'a hopefulness easily plugged in',
    gifts: ['<finds> the simple switch for a kind intention'],
    prices: ['<trusts> the new because it glows'],
    scenes: [
      'A street has no music. {P} strings four wind chimes between the lamp posts, and people start coming home that way.',
    ],
    notToSay: ['visionary gifts'],
  },
  'western.aspect.uranus-neptune.strain': {
    trait: 'a jolt in the middle of a reverie',
    shadow: 'a faith that keeps losing its connection',
    gifts: ['<tells> a real awakening from a loud noise'],
    prices: ['<wakes> the others up from a dream and <misses> it'],
    scenes: [
      '{P} has the headphones on, eyes shut, in a full carriage. At the best bar comes the announcement, and {P} answers it.',
    ],
    notToSay: ['confusion'],
  },
  'western.aspect.uranus-pluto.join': {
    trait: 'a force for change with deep roots',
    shadow: 'a rage at whatever has stood too long',
    gifts: ['<alters> a thing at the root and for good'],
    prices: ['cannot mend without first knocking down'],
    scenes: [
      'One slab in the yard has always rocked. {P} lifts it to see, and by the weekend there is no yard, and then a better one.',
    ],
    notToSay: ['revolutionary'],
  },
  'western.aspect.uranus-pluto.flow': {
    trait: 'a gift for changing what lies deep',
    shadow: 'a coolness about what is swept away',
    gifts: ['<renews> an old thing so that it seems to have wanted it'],
    prices: ['<underrates> how fond others were of the old'],
    scenes: [
      'The committee has met in that cellar for ever. {P} props the door, carries the chairs up one by one, and the meeting goes on, in daylight.',
    ],
    notToSay: ['transformers'],
  },
  'western.aspect.uranus-pluto.strain': {
    trait: 'a lever that works against a great weight',
    shadow: 'a fuse in a cellar',
    gifts: ['<stands> up to a power that everybody had got used to'],
    prices: ['<burns> the bridge and the boat as well'],
    scenes: [
      'The barrier is down, with nobody in the booth. {P} reads the notice, looks at the queue behind, and begins to unscrew it.',
    ],
    notToSay: ['upheaval'],
  },
  'western.aspect.neptune-pluto.join': {
    trait: 'a dream that reaches down to the bedrock',
    shadow: 'an undertow nobody can name',
    gifts: ['<senses> what moves under an age before it shows'],
    prices: ['<is> carried off by a depth that belongs to everyone'],
    scenes: [
      'Over the whole town the foghorn sounds once. {P} has stopped, spoon in the air, some seconds before it.',
    ],
    notToSay: ['collective mysticism'],
  },
  'western.aspect.neptune-pluto.flow': {
    trait: 'a quiet trust in what is deeper',
    shadow: 'a mildness about very large things',
    gifts: ['<believes> in a slow improvement that nobody is announcing'],
    prices: ['<leaves> to the age what a person might do'],
    scenes: [
      'At the foot of the old sea wall there are always some who come to look. {P} brings a thermos, says nothing, and stays for the tide.',
    ],
    notToSay: ['a spiritual generation'],
  },
  'western.aspect.neptune-pluto.strain': {
    trait: 'a dream that chafes on something hard',
    shadow: 'a distrust of one’s own hopes',
    gifts: ['<asks> of a beautiful idea who will carry it'],
    prices: ['<spoils> an illusion that was doing no harm'],
    scenes: [
      'The conjurer is very good. {P} wants badly not to see where the dove goes, and sees it.',
    ],
    notToSay: ['disillusionment'],
  },
  'western.aspect.uranus-chiron.join': {
    trait: 'a hurt that is lit up by surprise',
    shadow: 'an oddness worn as a plaster',
    gifts: ['<makes> out of a sore point a new way of doing it'],
    prices: ['<jumps> at any hand that comes unannounced'],
    scenes: [
      'Everyone else hangs up the costume by the label. {P}, whose label was cut out long ago, has knotted a red thread, and by the end they all have threads.',
    ],
    notToSay: ['sudden healing'],
  },
  'western.aspect.uranus-chiron.flow': {
    trait: 'an unusual remedy for a usual ache',
    shadow: 'a lightness about what was serious',
    gifts: ['<helps> by an idea that nobody else would have dared'],
    prices: ['<laughs> it off a day too soon'],
    scenes: [
      'The shy ones are to speak in turn, and cannot. {P} puts the lamp out, and it goes round the whole circle.',
    ],
    notToSay: ['eccentric healer'],
  },
  'western.aspect.uranus-chiron.strain': {
    trait: 'a freedom that keeps catching on an old nail',
    shadow: 'a break made before it can be felt',
    gifts: ['<warns> others gently of what comes without warning'],
    prices: ['<bolts> at the moment when it would have been safe'],
    scenes: [
      'A balloon bursts at the party. {P} is in the garden before anyone has turned round, and comes back with somebody’s coat, as if for that.',
    ],
    notToSay: ['rebellion and wounds'],
  },
  'western.aspect.neptune-chiron.join': {
    trait: 'a hurt with no clear border',
    shadow: 'a tenderness for every lost thing',
    gifts: ['<soothes> by being sad in the same key'],
    prices: ['<takes> in the ache of a stranger on a tram'],
    scenes: [
      'In the lost property office there is one glove too small for anybody. {P} came for an umbrella, and has asked about the glove.',
    ],
    notToSay: ['compassionate healer'],
  },
  'western.aspect.neptune-chiron.flow': {
    trait: 'a balm that comes in sidelong',
    shadow: 'a comfort that forgets the cause',
    gifts: ['<eases> people by a tune, a colour or a cup held out'],
    prices: ['<dreams> a wound closed that wants washing'],
    scenes: [
      'In the departure hall at midnight somebody is humming. It is {P}, waiting for a friend, and one row after another has gone quiet.',
    ],
    notToSay: ['mystic healing'],
  },
  'western.aspect.neptune-chiron.strain': {
    trait: 'a hope that was let down once too often',
    shadow: 'a rescue that needs rescuing',
    gifts: ['<knows> the kindly lie by its smell'],
    prices: ['<believes> once more, with the coat already on'],
    scenes: [
      'The boat trip is off, it appears; the man with the tickets has gone. {P} buys the children ices, and one for the crying lady behind.',
    ],
    notToSay: ['victim and saviour'],
  },
  'western.aspect.pluto-chiron.join': {
    trait: 'a hurt that goes down to the foundations',
    shadow: 'a will to have it out, whatever it takes',
    gifts: ['<stays> with what others cannot look at'],
    prices: ['<scratches> at a scar to see if it holds'],
    scenes: [
      'The path to the beach is shut since the landslip. {P} goes down at low tide, stone by stone, and comes back able to say what it is like.',
    ],
    notToSay: ['deep wounding'],
  },
  'western.aspect.pluto-chiron.flow': {
    trait: 'a strength won from a weak place',
    shadow: 'a severity with the merely scratched',
    gifts: ['<lends> courage to a person at the bottom'],
    prices: ['<takes> a light sorrow for no sorrow'],
    scenes: [
      'On the last climb somebody has sat down for good. {P} sits down alongside, unlaces one boot, and tells about another hill.',
    ],
    notToSay: ['powerful healer'],
  },
  'western.aspect.pluto-chiron.strain': {
    trait: 'an old injury that wants power over its cause',
    shadow: 'a struggle not to be the hurt one',
    gifts: ['<refuses> to pass on what was handed down'],
    prices: ['<holds> the hand so hard that it hurts'],
    scenes: [
      'There is a bully at the pool, and it is a small one. {P} is beside him in two strokes, and then, seeing his face, teaches him to float.',
    ],
    notToSay: ['abuse of power'],
  },
  'western.aspect.uranus-node.join': {
    trait: 'a road that opens with a bang',
    shadow: 'a change taken for a direction',
    gifts: ['<follows> a sudden turn before it has grown over'],
    prices: ['<swerves> wherever there is a crossing'],
    scenes: [
      'The bus is on diversion, and everyone sighs. {P} looks up, sees a street like no other, and presses the bell.',
    ],
    notToSay: ['sudden destiny'],
  },
  'western.aspect.uranus-node.flow': {
    trait: 'a growing that is helped by the unexpected',
    shadow: 'a willingness to be anybody’s experiment',
    gifts: ['<gets> on by saying yes to the odd invitation'],
    prices: ['<lets> chance do the deciding on a Monday'],
    scenes: [
      'They are one short for the human pyramid. {P} has only stopped to look, and is handed up.',
    ],
    notToSay: ['lucky breaks'],
  },
  'western.aspect.uranus-node.strain': {
    trait: 'a freedom across one’s own path',
    shadow: 'an escape from the thing that was wanted',
    gifts: ['<discovers> that staying can be a liberty as well'],
    prices: ['<cancels> on the very day it would have counted'],
    scenes: [
      'The certificate is to be given out at six. At a quarter to, {P} is on the top deck of a bus, going the other way, and extremely cheerful.',
    ],
    notToSay: ['instability'],
  },
  'western.aspect.neptune-node.join': {
    trait: 'a road one has to hear and not see',
    shadow: 'a calling with the sound turned low',
    gifts: ['<follows> a longing that turns out to be reliable'],
    prices: ['<waits> in the mist for a clearer mist'],
    scenes: [
      'At the fork there is no sign, and behind the left-hand wood somebody is practising the horn. {P} takes the left.',
    ],
    notToSay: ['a spiritual mission'],
  },
  'western.aspect.neptune-node.flow': {
    trait: 'a kindly current toward what is next',
    shadow: 'a passivity with a good excuse',
    gifts: ['<is> carried forward by being moved'],
    prices: ['<drifts> past the landing stage, waving'],
    scenes: [
      'The choir has a gap where the door is. {P} comes in out of the rain, hums along, and is given a folder.',
    ],
    notToSay: ['divine guidance'],
  },
  'western.aspect.neptune-node.strain': {
    trait: 'a fog on the way ahead',
    shadow: 'a sweetness that asks one to lie down',
    gifts: ['<finds> by many wrong turnings which voice is {theirs}'],
    prices: ['<follows> a lantern that somebody else is carrying'],
    scenes: [
      'It was to be the first lesson, and there is a sunset. {P} means to see only the beginning of it.',
    ],
    notToSay: ['lost path'],
  },
  'western.aspect.pluto-node.join': {
    trait: 'a road that leads straight through',
    shadow: 'a change with nothing held back',
    gifts: ['<goes> on when turning round is no longer possible'],
    prices: ['<forces> a step that was coming by itself'],
    scenes: [
      'The ford is up, and the others make camp. {P} walks the bank till dark, finds the old chain, and in the morning they cross.',
    ],
    notToSay: ['fated power'],
  },
  'western.aspect.pluto-node.flow': {
    trait: 'a growing with deep soil under it',
    shadow: 'a seriousness about every inch',
    gifts: ['<draws> on something strong when the next thing is hard'],
    prices: ['<digs> where it would have done to plant'],
    scenes: [
      'A plot full of couch grass is all that is left to give away. {P} takes it, goes down two spades, and by July people come to look.',
    ],
    notToSay: ['empowered destiny'],
  },
  'western.aspect.pluto-node.strain': {
    trait: 'an old hold on the leg that would walk',
    shadow: 'a battle kept up so as not to arrive',
    gifts: ['<learns> what to do with power by giving some back'],
    prices: ['<settles> an account in place of leaving'],
    scenes: ['The taxi is at the door, and the argument is nearly won. {P} looks at the taxi.'],
    notToSay: ['karmic struggle'],
  },
  'western.aspect.chiron-node.join': {
    trait: 'a hurt that lies on the road itself',
    shadow: 'a lesson repeated for safety',
    gifts: ['<makes> of the sore point the next step'],
    prices: ['<circles> the only stone that has to be stepped on'],
    scenes: [
      'The course for those who dread speaking needs a speaker. {P} has come to enrol, reads the notice twice, and writes down a name.',
    ],
    notToSay: ['wounded path'],
  },
  'western.aspect.chiron-node.flow': {
    trait: 'a weakness that shows the way',
    shadow: 'a modesty kept up past need',
    gifts: ['<gets> further by admitting where it is hard'],
    prices: ['<tells> of the wound where a hello would do'],
    scenes: [
      'In the beginners’ group everybody claims a little experience. {P} says that there is none, and is helped from all sides.',
    ],
    notToSay: ['healing path'],
  },
  'western.aspect.chiron-node.strain': {
    trait: 'an old hurt that pulls the other way',
    shadow: 'a fear with the timetable in its pocket',
    gifts: ['<learns> that one may falter and still go'],
    prices: ['<finds> a reason at the gate, and it is a good one'],
    scenes: [
      'The swimming bag is packed, and so it was last week. {P} takes the bus as far as the baths, and one stop further, and walks back.',
    ],
    notToSay: ['painful karma'],
  },
}
