import type { Cards } from '../card.ts'

/** What becomes of a person where the slow planets, Chiron and the node touch one another: much of it shared with everyone of that age. */
export const ASPECTS_OF_THE_SLOW_PLANETS: Cards = {
  'western.aspect.uranus-neptune.join': {
    trait: 'a flash of sense in a wide dream',
    shadow: 'an ideal that changes overnight',
    gifts: [
      '<sees> in one moment what a whole mood was about',
      '<wakes> with the whole thing clear, and <writes> it on a pillowcase',
    ],
    prices: [
      '<drops> a vision for a brighter one',
      '<swaps> one certainty for the next between two stations',
    ],
    scenes: [
      'The lights of the fair go out, and come on in another colour. {P} alone among the crowd takes it for an answer.',
      'In the aquarium the lights failed, and the jellyfish shone. {P} was heard to say oh, and then was drawing something on a sleeve.',
    ],
    notToSay: ['awakened generation'],
  },
  'western.aspect.uranus-neptune.flow': {
    trait: 'an invention that has a tune to it',
    shadow: 'a hopefulness easily plugged in',
    gifts: [
      '<finds> the simple switch for a kind intention',
      '<plugs> an old hymn into a new machine and <moves> a hall',
    ],
    prices: ['<trusts> the new because it glows', '<believes> each new lamp to be the dawn'],
    scenes: [
      'A street has no music. {P} strings four wind chimes between the lamp posts, and people start coming home that way.',
      'A blind man had asked what fireworks were like. {P} did them for him on the piano, with a saucepan for the last one.',
    ],
    notToSay: ['visionary gifts'],
  },
  'western.aspect.uranus-neptune.strain': {
    trait: 'a jolt in the middle of a reverie',
    shadow: 'a faith that keeps losing its connection',
    gifts: [
      '<tells> a real awakening from a loud noise',
      '<tells> a vision from a short circuit by waiting a night',
    ],
    prices: [
      '<wakes> the others up from a dream and <misses> it',
      '<pulls> out the plug in the middle of the lullaby',
    ],
    scenes: [
      '{P} has the headphones on, eyes shut, in a full carriage. At the best bar comes the announcement, and {P} answers it.',
      'The relaxation class had reached the waterfall. {P} opened one eye, saw that it was a tap, and went to turn it off.',
    ],
    notToSay: ['confusion'],
  },
  'western.aspect.uranus-pluto.join': {
    trait: 'a force for change with deep roots',
    shadow: 'a rage at whatever has stood too long',
    gifts: [
      '<alters> a thing at the root and for good',
      '<starts> again from bare rock and <is> quicker for it',
    ],
    prices: [
      'cannot mend without first knocking down',
      '<detonates> a habit that only needed oiling',
    ],
    scenes: [
      'One slab in the yard has always rocked. {P} lifts it to see, and by the weekend there is no yard, and then a better one.',
      'The dam had been condemned, and the valley was full of speeches. {P} asked to press the button, and the year after planted the mud.',
    ],
    notToSay: ['revolutionary'],
  },
  'western.aspect.uranus-pluto.flow': {
    trait: 'a gift for changing what lies deep',
    shadow: 'a coolness about what is swept away',
    gifts: [
      '<renews> an old thing so that it seems to have wanted it',
      '<rewires> an old house without waking the lodgers',
    ],
    prices: [
      '<underrates> how fond others were of the old',
      '<pulls> down a shed that somebody had been young in',
    ],
    scenes: [
      'The committee has met in that cellar for ever. {P} props the door, carries the chairs up one by one, and the meeting goes on, in daylight.',
      'The town’s rubbish hill had smoked since the war. {P} proposed a slide, a vineyard and a vent for the gas, and by now it has all three.',
    ],
    notToSay: ['transformers'],
  },
  'western.aspect.uranus-pluto.strain': {
    trait: 'a lever that works against a great weight',
    shadow: 'a fuse in a cellar',
    gifts: [
      '<stands> up to a power that everybody had got used to',
      '<speaks> up under a portrait that everyone else salutes',
    ],
    prices: [
      '<burns> the bridge and the boat as well',
      '<tears> out the wiring to be rid of a hum',
    ],
    scenes: [
      'The barrier is down, with nobody in the booth. {P} reads the notice, looks at the queue behind, and begins to unscrew it.',
      'The statue’s head had come off in the gale. {P} was against putting it back, and was found, during the vote, to be sitting on it.',
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
    gifts: [
      '<believes> in a slow improvement that nobody is announcing',
      '<feels> what a whole street has grieved over and <is> gentle with it',
    ],
    prices: [
      '<leaves> to the age what a person might do',
      '<expects> the tide to see to it in the end',
    ],
    scenes: [
      'At the foot of the old sea wall there are always some who come to look. {P} brings a thermos, says nothing, and stays for the tide.',
      'They were going to fill the old cistern with concrete. {P} brought a jug and some glasses, and the men sat down on the edge of it for a while.',
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
    gifts: [
      '<warns> others gently of what comes without warning',
      '<breaks> a habit of hurt by one quite unlikely act',
    ],
    prices: [
      '<bolts> at the moment when it would have been safe',
      '<starts> like a hare at a hand on the shoulder',
    ],
    scenes: [
      'A balloon bursts at the party. {P} is in the garden before anyone has turned round, and comes back with somebody’s coat, as if for that.',
      'The swing in the park has been mended since the accident. {P} walks round it at a distance, and then one evening is seen on it, standing up.',
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
    gifts: [
      '<eases> people by a tune, a colour or a cup held out',
      '<sits> with a sorrow as with a tired animal',
    ],
    prices: [
      '<dreams> a wound closed that wants washing',
      '<hums> over the place where a doctor was wanted',
    ],
    scenes: [
      'In the departure hall at midnight somebody is humming. It is {P}, waiting for a friend, and one row after another has gone quiet.',
      'On the piano at the hospice three notes no longer sound. {P} has found a tune that goes round them.',
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
    gifts: [
      '<lends> courage to a person at the bottom',
      '<goes> down to where it hurts, and <brings> a lamp',
    ],
    prices: ['<takes> a light sorrow for no sorrow', '<measures> every grief against a flood'],
    scenes: [
      'On the last climb somebody has sat down for good. {P} sits down alongside, unlaces one boot, and tells about another hill.',
      'In the burned wood the keeper had given up on the oaks. {P} came with a barrow for three springs, and put a ring of stones round whatever was green.',
    ],
    notToSay: ['powerful healer'],
  },
  'western.aspect.pluto-chiron.strain': {
    trait: 'an old injury that wants power over its cause',
    shadow: 'a struggle not to be the hurt one',
    gifts: [
      '<refuses> to pass on what was handed down',
      '<says> stop on behalf of those who have lost the habit',
    ],
    prices: [
      '<holds> the hand so hard that it hurts',
      '<returns> an old blow to whoever stands nearest',
    ],
    scenes: [
      'There is a bully at the pool, and it is a small one. {P} is beside him in two strokes, and then, seeing his face, teaches him to float.',
      'The old headmaster is the guest of the evening. {P} shakes his hand for slightly too long, looking at the hand.',
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
    gifts: [
      '<gets> on by saying yes to the odd invitation',
      '<takes> the detour that turns out to have been the road',
    ],
    prices: [
      '<lets> chance do the deciding on a Monday',
      '<changes> trains for the pleasure of changing',
    ],
    scenes: [
      'They are one short for the human pyramid. {P} has only stopped to look, and is handed up.',
      'The lecture on bees had been moved, and in its place there was one on bells. {P} stayed, and on Sundays now rings the tenor.',
    ],
    notToSay: ['lucky breaks'],
  },
  'western.aspect.uranus-node.strain': {
    trait: 'a freedom across one’s own path',
    shadow: 'an escape from the thing that was wanted',
    gifts: [
      '<discovers> that staying can be a liberty as well',
      '<stays> put for once and <finds> that the walls let go',
    ],
    prices: [
      '<cancels> on the very day it would have counted',
      '<vanishes> at the toast in {their} honour',
    ],
    scenes: [
      'The certificate is to be given out at six. At a quarter to, {P} is on the top deck of a bus, going the other way, and extremely cheerful.',
      'The apprenticeship had three days to run. {P} has left the tools cleaned, a note of thanks, and a window open.',
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
    gifts: [
      '<is> carried forward by being moved',
      '<follows> a faint music and <comes> out where it matters',
    ],
    prices: ['<drifts> past the landing stage, waving', '<takes> a pleasant drift for a direction'],
    scenes: [
      'The choir has a gap where the door is. {P} comes in out of the rain, hums along, and is given a folder.',
      'A rowing boat had been left untied at the regatta. {P} was asleep in it, and woke at the island, where a quartet was short of its fourth.',
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
    gifts: [
      '<draws> on something strong when the next thing is hard',
      '<finds> at the deep end the rope that others missed',
    ],
    prices: [
      '<digs> where it would have done to plant',
      '<excavates> the garden path to see where it leads',
    ],
    scenes: [
      'A plot full of couch grass is all that is left to give away. {P} takes it, goes down two spades, and by July people come to look.',
      'The crypt had been locked since the fever. {P} asked for the key, swept for a week, and now the brass band rehearses down there.',
    ],
    notToSay: ['empowered destiny'],
  },
  'western.aspect.pluto-node.strain': {
    trait: 'an old hold on the leg that would walk',
    shadow: 'a battle kept up so as not to arrive',
    gifts: [
      '<learns> what to do with power by giving some back',
      '<unclenches> one finger at a time from what is over',
    ],
    prices: [
      '<settles> an account in place of leaving',
      '<keeps> the old key on the ring, and the old score',
    ],
    scenes: [
      'The taxi is at the door, and the argument is nearly won. {P} looks at the taxi.',
      'The house is sold, and the van is full. {P} has gone back in for the piano stool, and is sitting on it in the empty room.',
    ],
    notToSay: ['karmic struggle'],
  },
  'western.aspect.chiron-node.join': {
    trait: 'a hurt that lies on the road itself',
    shadow: 'a lesson repeated for safety',
    gifts: [
      '<makes> of the sore point the next step',
      '<takes> up in public the very thing that once went wrong in private',
    ],
    prices: [
      '<circles> the one stone that has to be stepped on',
      '<practises> the hard bar again when the piece is long learnt',
    ],
    scenes: [
      'The course for those who dread speaking needs a speaker. {P} has come to enrol, reads the notice twice, and writes down a name.',
      'The way up to the new flat is a spiral stair. {P}, who fell down one as a child, takes the key and goes first, counting.',
    ],
    notToSay: ['wounded path'],
  },
  'western.aspect.chiron-node.flow': {
    trait: 'a weakness that shows the way',
    shadow: 'a modesty kept up past need',
    gifts: [
      '<gets> further by admitting where it is hard',
      '<asks> the way at the one corner where {they} once got lost',
    ],
    prices: [
      '<tells> of the wound where a hello would do',
      '<apologises> for a limp that has long been a stride',
    ],
    scenes: [
      'In the beginners’ group everybody claims a little experience. {P} says that there is none, and is helped from all sides.',
      'The form asks for previous experience. {P} writes down the fall from the wall bars, and is put in charge of the mats.',
    ],
    notToSay: ['healing path'],
  },
  'western.aspect.chiron-node.strain': {
    trait: 'an old hurt that pulls the other way',
    shadow: 'a fear with the timetable in its pocket',
    gifts: [
      '<learns> that one may falter and still go',
      '<sets> out limping, at an hour when the sound are still deciding',
    ],
    prices: [
      '<finds> a reason at the gate, and it is a good one',
      '<nurses> an ankle on the morning of every departure',
    ],
    scenes: [
      'The swimming bag is packed, and so it was last week. {P} takes the bus as far as the baths, and one stop further, and walks back.',
      'At the foot of the gangway {P} remembers a tooth that used to ache. The ship’s dentist, as it turns out, is standing just behind.',
    ],
    notToSay: ['painful karma'],
  },
}
