import type { Cards } from '../card.ts'

/** What becomes of Mars, drive, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_MARS: Cards = {
  'western.aspect.mars-jupiter.join': {
    trait: 'a drive that believes in itself',
    shadow: 'a push with too much wind behind it',
    gifts: [
      '<carries> a tired team over the last hill by sheer appetite',
      '<leads> from the front of whatever is being charged at',
    ],
    prices: [
      '<commits> the whole troop before counting the boots',
      '<takes> a small hill for an insult to the legs',
    ],
    scenes: [
      'To clear the snow from one step would take a minute. {P} does the street, singing, as far as the church.',
      'A single bale had come off the trailer. {P} sends it back over the rail with a shout, and after it two others that were meant to stay.',
    ],
    notToSay: ['a lucky fighter', 'enterprising'],
  },
  'western.aspect.mars-jupiter.flow': {
    trait: 'a cheerful readiness for large undertakings',
    shadow: 'an appetite for the next thing before this one',
    gifts: [
      '<acts> at the favourable moment without agonising over it',
      '<rallies> a flagging crew with a joke and <takes> the heavy end',
    ],
    prices: [
      '<relies> on a second wind that others do not have',
      '<doubles> the distance because the first half was easy',
    ],
    scenes: [
      'The village wants a raft race and has no raft. By noon {P} has talked a farmer out of his barrels and is standing in the millpond.',
      'At the fête the rope was about to go to the butchers. {P} strolled over with a bun in one hand and took hold behind the vicar.',
    ],
    notToSay: ['athletic'],
  },
  'western.aspect.mars-jupiter.strain': {
    trait: 'a zeal that takes the bend too fast',
    shadow: 'a fight enlarged to fit a principle',
    gifts: [
      '<breaks> through timid custom with one large gesture',
      '<stakes> {their} own holiday on a cause that had no champion',
    ],
    prices: [
      '<overdoes> the first day and <is> stiff for the rest of the week',
      '<runs> three errands in one go and <arrives> with two',
    ],
    scenes: [
      'It was one wasp in the pavilion. {P} has dealt with it, and there is some question about the pavilion.',
      'The sign at the diving tower recommended the middle board. {P} has gone up past it, waving, and there is some time to think at the top.',
    ],
    notToSay: ['reckless'],
  },
  'western.aspect.mars-saturn.join': {
    trait: 'a force on a short, strong rein',
    shadow: 'an anger pressed until it turns to stone',
    gifts: [
      '<does> heavy, exact work for longer than seems possible',
      '<stays> on the rope when the hands have begun to complain',
    ],
    prices: [
      '<clenches> where a push, or a rest, would have done it',
      '<forbids> {themself} a rest and <resents> everyone else’s',
    ],
    scenes: [
      'The bolt has rusted into its thread. {P} oils it each evening, a quarter turn at a time, and one day it gives.',
      'It takes many winters to terrace a slope like that by hand. {P} has a calendar for it in the hut, and a flask.',
    ],
    notToSay: ['cruel', 'blocked anger'],
  },
  'western.aspect.mars-saturn.flow': {
    trait: 'an effort that knows how to pace itself',
    shadow: 'a respect for nothing but endurance',
    gifts: [
      '<finishes> on the date what was begun on the date',
      '<spends> strength in instalments and <has> some left in March',
    ],
    prices: [
      '<leaves> no room in the schedule for a good accident',
      '<times> the picnic and <finds> it running late',
    ],
    scenes: [
      'All winter the beams are cut in a garage, by numbers. In May {P} and some friends put them up in one day, and the last peg fits.',
      'The rowers had a coach who shouted. {P}, at stroke, kept the count under the breath, and in the last reach the others were following that.',
    ],
    notToSay: ['hard-working'],
  },
  'western.aspect.mars-saturn.strain': {
    trait: 'a drive that starts against a closed door',
    shadow: 'a severity with whoever moves more easily',
    gifts: [
      '<keeps> at it through discouragement that would stop most people',
      '<turns> a long frustration into one well-made tool',
    ],
    prices: [
      '<pushes> and <forbids> {themself} by turns and <is> worn out',
      '<brakes> and <accelerates> in one breath and <blames> the road',
    ],
    scenes: [
      'At every set of traffic lights the bicycle stands a little over the mark. {P} has been waiting for this since the last one, and for a good while before.',
      'The tent peg would not go in. {P} tried force, then patience, then force, and found underneath, in the end, another tent peg.',
    ],
    notToSay: ['frustrated', 'violent'],
  },
  'western.aspect.mars-uranus.join': {
    trait: 'a readiness that goes off like a spring',
    shadow: 'a jerk at whatever holds',
    gifts: [
      '<reacts> well before anyone has shouted',
      '<leaps> before the branch has finished cracking',
    ],
    prices: [
      '<acts> on the flash and <meets> the consequences standing',
      '<fires> the starting gun to hear what it sounds like',
    ],
    scenes: [
      'The tray was already off the table’s edge. {P}, who had been looking the other way, is holding it level, one cup still spinning.',
      'Something went off behind the cattle market, a gun or a tyre. {P} already had the calf round the neck and the gate shut.',
    ],
    notToSay: ['accident-prone', 'explosive'],
  },
  'western.aspect.mars-uranus.flow': {
    trait: 'a nimble will with its own technique',
    shadow: 'an itch to alter what already works',
    gifts: [
      '<finds> the shortcut and <has> the nerve to use it',
      '<changes> grip in mid-swing and <hits> it better',
    ],
    prices: [
      '<loses> patience with a team that wants the method explained',
      '<reinvents> the oar while the others are rowing',
    ],
    scenes: [
      'No spanner in the shed would fit the nut. {P} has done it with a forked branch and a wet bootlace, and cannot say where the notion came from.',
      'Halfway through the relay the baton flew into the pond. {P} handed on a sandal, and the judges are still conferring.',
    ],
    notToSay: ['daring'],
  },
  'western.aspect.mars-uranus.strain': {
    trait: 'a will that cannot abide a fence',
    shadow: 'an outburst that surprises its owner',
    gifts: [
      '<breaks> a deadlock that reasonable people had made themselves at home in',
      '<cuts> the cable that was holding everyone to an old quarrel',
    ],
    prices: [
      '<snaps> the string because the knot took too long',
      '<swerves> on principle and <alarms> the passengers',
    ],
    scenes: [
      'The queue had been told to keep behind the rope. {P} looked at the rope, which guarded nothing, and unhooked it for the whole hall.',
      'The leaflet said to tighten each screw a little at a time. {P} does one all the way, there is a bang, and the cupboard has become two shelves.',
    ],
    notToSay: ['dangerous', 'rebellious'],
  },
  'western.aspect.mars-neptune.join': {
    trait: 'a drive in the service of something unseen',
    shadow: 'a will that leaks away in the night',
    gifts: [
      '<works> like three for a cause, a song or a lost animal',
      '<throws> a whole strength behind what cannot be proved',
    ],
    prices: [
      '<sets> out with a banner and <loses> the road by noon',
      '<fences> all afternoon with an opponent who went home',
    ],
    scenes: [
      'For a lantern procession {P} would build a whale. It would be the size of a bus, of willow and paper, and there would be no time for the rent.',
      'For the rescue of the seals {P} was up to the armpits before dawn. By noon it was no longer certain where the boots had been left.',
    ],
    notToSay: ['a spiritual warrior', 'weak-willed'],
  },
  'western.aspect.mars-neptune.flow': {
    trait: 'a strength that works without noise',
    shadow: 'a fondness for winning unobserved',
    gifts: [
      '<works> by feel, whether on an engine, a ball or a quarrel',
      '<acts> upon a hint that has not got as far as words',
    ],
    prices: [
      '<leaves> it unclear who decided, and who is to blame',
      '<slips> out by the garden when a plain refusal was due',
    ],
    scenes: [
      'The horse would not go into its box for anyone with a stick. {P} walked in ahead of it, humming, and did not turn round.',
      'The stage fog had hidden the steps. {P} took the soprano by the elbow and walked her down them without looking, in time with the band.',
    ],
    notToSay: ['graceful'],
  },
  'western.aspect.mars-neptune.strain': {
    trait: 'a will that fights with fog',
    shadow: 'an anger that does not know its object',
    gifts: [
      '<suspects> glory and <asks> whom the battle is meant to help',
      '<lays> down the sword when the enemy turns out to be smoke',
    ],
    prices: [
      '<promises> to act and then <waits> for it to feel right',
      '<agrees> in a murmur and then <rows> the other way',
    ],
    scenes: [
      'All day {P} has been going to have it out with the landlord. The speech is excellent, and is delivered in full to the stairs.',
      'With the puppy {P} had meant to be firm. There is a blanket on the good sofa now, and a firm notice about the blanket.',
    ],
    notToSay: ['deceitful', 'passive'],
  },
  'western.aspect.mars-pluto.join': {
    trait: 'a will with great depth under it',
    shadow: 'an all-or-nothing in small matters',
    gifts: [
      '<goes> on after the point at which others call it impossible',
      '<digs> down to the reason for a thing, and <comes> up with it',
    ],
    prices: [
      '<uses> a pile-driver on the garden path',
      'cannot lose at ludo without a rematch and a theory',
    ],
    scenes: [
      'Bindweed had the better of three gardeners. {P} is down to the waist in the bed, following one white root under the wall.',
      'At the wheel the clay would not be centred. {P} was still bent over it when the caretaker came to lock up, and he left the key.',
    ],
    notToSay: ['ruthless', 'violent'],
  },
  'western.aspect.mars-pluto.flow': {
    trait: 'a force that can be drawn on without alarm',
    shadow: 'a calm before winning that unnerves people',
    gifts: [
      '<stays> collected when a struggle turns serious',
      '<waits> with a full strength until one push will do',
    ],
    prices: [
      '<ends> a contest more thoroughly than the game required',
      '<plays> a friendly match to the bone',
    ],
    scenes: [
      'The boat is on the sand, and six people have tried. {P} walks round it, moves a stone, and leans.',
      'The door of the old bank’s safe had not opened since the flood. {P} listened to it for an hour, set a shoulder, and asked people to stand back.',
    ],
    notToSay: ['powerful'],
  },
  'western.aspect.mars-pluto.strain': {
    trait: 'a will that expects to be thwarted',
    shadow: 'a heat that has been banked for years',
    gifts: [
      '<stands> up to the person everybody else has learned to avoid',
      '<holds> out in a siege that has worn down stronger people',
    ],
    prices: [
      '<treats> a disagreement over the hedge as a siege',
      '<remembers> a shove in the playground by its date',
    ],
    scenes: [
      'The chess clock is stopped, and {P} has lost. That night the game is played again from the first move, against nobody, until it comes out.',
      'The neighbour’s ivy has come over the wall again. {P} is sharpening something in the shed, slowly, with the wireless on.',
    ],
    notToSay: ['abusive', 'power-hungry'],
  },
  'western.aspect.mars-ascendant.join': {
    trait: 'a forwardness that others feel before a word',
    shadow: 'a bluntness that starts the very fight',
    gifts: ['<gets> a stalled company moving by standing up'],
    prices: ['<seems> impatient even when perfectly content'],
    scenes: ['On the escalator {P} walks, and so do, after a moment, all those behind.'],
    notToSay: ['aggressive'],
  },
  'western.aspect.mars-ascendant.flow': {
    trait: 'a manner that takes hold without grabbing',
    shadow: 'a habit of being the one who goes first',
    gifts: ['<acts> briskly and without putting anyone’s back up'],
    prices: ['<tires> companions by always knowing the next move'],
    scenes: [
      'A lorry has shed its cabbages across the crossing. {P} is in the road with one arm up, and the drivers have stopped as if for a uniform.',
    ],
    notToSay: ['energetic'],
  },
  'western.aspect.mars-ascendant.strain': {
    trait: 'a drive that the manner keeps tripping over',
    shadow: 'a quarrelsomeness seen mainly in others',
    gifts: ['<learns> to fight fair from having started so many by accident'],
    prices: ['<provokes> resistance and then <wonders> at all these touchy people'],
    scenes: [
      'Could somebody shut that window, says {P}, pleasantly, so it seemed. Three people begin to explain why it is open.',
    ],
    notToSay: ['conflict with others'],
  },
  'western.aspect.mars-midheaven.join': {
    trait: 'an ambition that shows its elbows',
    shadow: 'a record of useful enemies',
    gifts: ['<takes> on the public job that calls for some nerve'],
    prices: ['<treats> colleagues as a field of runners'],
    scenes: [
      'The council has shelved the crossing for years. It would be like {P} to paint it at night, in regulation white, and to give the newspaper a name.',
    ],
    notToSay: ['competitive'],
  },
  'western.aspect.mars-midheaven.flow': {
    trait: 'a drive that finds its proper employment',
    shadow: 'a life filled up with doing',
    gifts: ['<gets> results early and <is> given room because of them'],
    prices: ['<ends> up with the work of everyone who was slower'],
    scenes: [
      'They give {P} a post on trial, with a small desk. Within the month the desk has been moved to where the noise is.',
    ],
    notToSay: ['successful'],
  },
  'western.aspect.mars-midheaven.strain': {
    trait: 'a will that knocks against authority',
    shadow: 'a feud with the head of whatever it is',
    gifts: ['<says> openly what the staff say by the bins'],
    prices: ['<wins> the point and <loses> the patron'],
    scenes: [
      'The chief likes to be thanked for the bonus. {P} thanks him, and asks in the same breath about the missing overtime.',
    ],
    notToSay: ['trouble with bosses'],
  },
  'western.aspect.mars-chiron.join': {
    trait: 'a sore place about standing up for itself',
    shadow: 'a temper that was once punished',
    gifts: ['<teaches> the timid to raise their voice by raising it beside them'],
    prices: ['<lets> an insult pass and <fights> the wrong person on Tuesday'],
    scenes: [
      'In any class about standing up for oneself the shyest pupil will ask for {P}. They begin with how to say stop.',
    ],
    notToSay: ['a wounded warrior'],
  },
  'western.aspect.mars-chiron.flow': {
    trait: 'a courage that has been hurt and knows it',
    shadow: 'a battle fought on others’ behalf alone',
    gifts: [
      '<shows> people how to act while still afraid',
      '<steps> forward on the foot that was once trodden on',
    ],
    prices: [
      '<defends> the weak and <forgets> to mention {their} own case',
      '<takes> up arms for a friend who was only sighing',
    ],
    scenes: [
      'A colleague has been talked over three times. {P} says that there is one more thing on the list, and it is hers.',
      'A child will not go down the slide. {P} goes first, badly, on purpose, and lies at the bottom calling for help.',
    ],
    notToSay: ['brave'],
  },
  'western.aspect.mars-chiron.strain': {
    trait: 'a drive that hurts when it is used',
    shadow: 'a blow struck for one received long ago',
    gifts: [
      '<recognises> the fear inside a loud man',
      '<fights> clean, remembering what a low blow is like',
    ],
    prices: [
      '<hesitates> at the penalty spot and <is> angry all the way home',
      '<lets> an old foul be avenged upon the new referee',
    ],
    scenes: [
      'In the car park somebody takes the space {P} was backing into. {P} drives twice round the block, and is rude, at last, to the parking machine.',
      'The oar had slipped once, in front of everyone. {P} rows now with white knuckles, beats the stream, and cannot say what was so urgent.',
    ],
    notToSay: ['impotent rage'],
  },
}
