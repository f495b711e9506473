import type { Cards } from '../card.ts'

/** What becomes of the manner and the calling, the Ascendant and the Midheaven, where a slow planet or Chiron touches them. */
export const ASPECTS_OF_THE_ANGLES: Cards = {
  'western.aspect.uranus-ascendant.join': {
    trait: 'a manner like a window flung up',
    shadow: 'an inability to come in by the usual way',
    gifts: ['<gives> a stale company the sense that anything may be said'],
    prices: ['<startles> people who were only going to say hello'],
    scenes: [
      'The form offers two boxes. {P} draws a third, ticks it, and hands the form back with a friendly nod.',
    ],
    notToSay: ['weird'],
  },
  'western.aspect.uranus-ascendant.flow': {
    trait: 'an originality that is easy to have about',
    shadow: 'a readiness to swap one self for another',
    gifts: ['<tries> on a new way of living without alarming the neighbours'],
    prices: ['<loses> patience with whoever asks who {they} <was> last year'],
    scenes: [
      'For a bet {P} would have half a head shaved. By the end of the week a niece and two colleagues would be thinking it over.',
    ],
    notToSay: ['unconventional'],
  },
  'western.aspect.uranus-ascendant.strain': {
    trait: 'a jolt between the person and the setting',
    shadow: 'an exit made before the entrance is over',
    gifts: ['<detects> a false tone in a company within a minute'],
    prices: ['<breaks> the mood in places where {they} had hoped to fit'],
    scenes: [
      'Everyone had agreed to talk of nothing important at lunch. {P} meant to, and then there was a silence of exactly the wrong length.',
    ],
    notToSay: ['disruptive'],
  },
  'western.aspect.uranus-midheaven.join': {
    trait: 'a calling that arrives by an unlisted road',
    shadow: 'a career subject to lightning',
    gifts: ['<makes> a profession of what had been thought a quirk'],
    prices: ['<blows> up a settled position on a matter of air'],
    scenes: [
      'Relatives ask when {P} will find something proper. Should the improper thing ever have a queue outside, it is they who would mind the till.',
    ],
    notToSay: ['sudden fame'],
  },
  'western.aspect.uranus-midheaven.flow': {
    trait: 'a working life that welcomes a change of track',
    shadow: 'a lightness about finishing the term',
    gifts: ['<is> first to be at home with the new way of doing it'],
    prices: ['<slips> out of duties that somebody else then finds on the desk'],
    scenes: [
      'The old system is switched off at midnight, and there are long faces. {P} has brought a cake in the shape of the new one.',
    ],
    notToSay: ['a freelancer'],
  },
  'western.aspect.uranus-midheaven.strain': {
    trait: 'a need for freedom at odds with the post',
    shadow: 'a quarrel with any chain of command',
    gifts: ['<asks> whose idea the rule was, and it turns out to be nobody’s'],
    prices: ['<resigns> in the lift, between two floors, and <has> to go back'],
    scenes: [
      'The staff are to be photographed in a blue shirt. {P} owns several, and comes that day in yellow, and could not say why.',
    ],
    notToSay: ['fired', 'a rebel at work'],
  },
  'western.aspect.neptune-ascendant.join': {
    trait: 'a presence like a half-remembered tune',
    shadow: 'a person nobody can describe to the police',
    gifts: ['<becomes> a screen on which the lonely see a friend'],
    prices: ['<is> claimed by people {they} never promised anything'],
    scenes: [
      'A stranger at the bus stop tells {P} that they have met. They go through towns and schools together, without result, and part quite moved.',
    ],
    notToSay: ['glamorous', 'mysterious'],
  },
  'western.aspect.neptune-ascendant.flow': {
    trait: 'a gentleness that goes ahead into the room',
    shadow: 'a compliance that means nothing by it',
    gifts: ['<calms> a harsh company by being tuned a little lower'],
    prices: ['<gives> way to a tone, and <finds> later what was agreed'],
    scenes: [
      'The meeting has been shouting since the coffee. {P} comes in late with wet hair, says sorry softly, and nobody can find the volume again.',
    ],
    notToSay: ['sensitive'],
  },
  'western.aspect.neptune-ascendant.strain': {
    trait: 'a self that is seen through coloured glass',
    shadow: 'a misunderstanding that is left to grow',
    gifts: ['<suspects> appearances, {their} own among them'],
    prices: ['<lets> others think what is nicer, until the bill comes'],
    scenes: [
      'For an hour {P} is taken for the speaker, and given the good water. After the handshake it seemed too late to say so.',
    ],
    notToSay: ['deceptive'],
  },
  'western.aspect.neptune-midheaven.join': {
    trait: 'a calling with mist on its name plate',
    shadow: 'a name that others have made up',
    gifts: ['<brings> to public work an image people carry home'],
    prices: ['<serves> an ideal that keeps no office hours'],
    scenes: [
      'Asked for a job title, {P} offers four, each true of a different Thursday. The badge, in the end, has only the first name.',
    ],
    notToSay: ['an artist', 'scandal'],
  },
  'western.aspect.neptune-midheaven.flow': {
    trait: 'a calling that feels for what is needed',
    shadow: 'a career carried by the current',
    gifts: ['<knows> what an audience is longing for before it does'],
    prices: ['<accepts> the pleasant post where the fitting one was next door'],
    scenes: [
      'The poster was to show the new building. {P} suggests an evening window with somebody in it, and for the first time people write in.',
    ],
    notToSay: ['compassionate career'],
  },
  'western.aspect.neptune-midheaven.strain': {
    trait: 'a longing that no post will hold',
    shadow: 'a doubt about what one is for',
    gifts: ['<sees> through a career that is all façade'],
    prices: ['<starts> in one direction and <is> found walking in another'],
    scenes: [
      'The certificate has come, with a seal, and {P} puts it up. Then {they} <goes> and <stands> for a while by the window, from which one sees ships.',
    ],
    notToSay: ['career confusion'],
  },
  'western.aspect.pluto-ascendant.join': {
    trait: 'an intensity that others feel before a word',
    shadow: 'an entrance that takes the measure of everyone',
    gifts: ['<commands> attention without raising an eyebrow'],
    prices: ['<meets> a small social courtesy as though it were a test'],
    scenes: [
      'In the sauna, where nobody has a title, the talk dies down round {P}. {They} had been going to ask about the towels.',
    ],
    notToSay: ['magnetic', 'intimidating'],
  },
  'western.aspect.pluto-ascendant.flow': {
    trait: 'a strength that does not need to show itself',
    shadow: 'an influence that is never declared',
    gifts: ['<gives> people in trouble the sense of a floor'],
    prices: ['<reads> others quickly and <is> hard to read back'],
    scenes: [
      'The crowd for refunds is growing ugly. {P} says something to the loudest, too low to hear, and he goes and stands with his children.',
    ],
    notToSay: ['powerful presence'],
  },
  'western.aspect.pluto-ascendant.strain': {
    trait: 'a self that bristles at being handled',
    shadow: 'a struggle found at every counter',
    gifts: ['<refuses> to be rushed, flattered or stared down'],
    prices: ['<answers> the waiter as if he were the enemy’s envoy'],
    scenes: [
      'A hand on the small of the back steers {P} politely towards the exit. {P} stops, and so, for a second, does the whole reception.',
    ],
    notToSay: ['controlling'],
  },
  'western.aspect.pluto-midheaven.join': {
    trait: 'a calling that will not stay on the surface',
    shadow: 'a public role held in an iron hand',
    gifts: ['<takes> charge of what has been declared hopeless, and <stays>'],
    prices: ['<turns> a job into a matter of survival'],
    scenes: [
      'There is one file that no one in the place will touch. Within a week of coming {P} has it open, and the kettle on.',
    ],
    notToSay: ['a rise to power'],
  },
  'western.aspect.pluto-midheaven.flow': {
    trait: 'an ambition with deep foundations',
    shadow: 'a patience that outlives its rivals',
    gifts: ['<reforms> an institution from a modest desk'],
    prices: ['<keeps> the real plan to {themself} a year too long'],
    scenes: [
      'The new rules are announced by the head, who is pleased with them. In the third row {P} is looking at the ceiling, where there is nothing to see.',
    ],
    notToSay: ['influential'],
  },
  'western.aspect.pluto-midheaven.strain': {
    trait: 'a will that collides with those in charge',
    shadow: 'a fight for the chair itself',
    gifts: ['<stands> up to a misuse of office, alone if it must be'],
    prices: ['<sees> in a harmless superior the tyrant of another year'],
    scenes: [
      'The memo says that from now on all keys are kept upstairs. {P} reads it twice, and goes upstairs with one question and no key.',
    ],
    notToSay: ['power struggles at work'],
  },
  'western.aspect.ascendant-chiron.join': {
    trait: 'a sore place that is carried in plain view',
    shadow: 'a wince at the moment of being met',
    gifts: ['<makes> other awkward people feel the room has been heated'],
    prices: ['<expects> the first glance to be the wrong kind'],
    scenes: [
      'On entering the changing room {P} says, to no one, how cold the tiles are. A thin boy who had been facing the wall turns round.',
    ],
    notToSay: ['a visible wound'],
  },
  'western.aspect.ascendant-chiron.flow': {
    trait: 'a manner that has been softened by experience',
    shadow: 'a habit of being the one who copes',
    gifts: ['<is> told things by strangers who then breathe more easily'],
    prices: ['<listens> so kindly that nobody asks in return'],
    scenes: [
      'The hairdresser, the surveyor and the man who came about the mice tend to end up talking to {P} about their fathers.',
    ],
    notToSay: ['a healing presence'],
  },
  'western.aspect.ascendant-chiron.strain': {
    trait: 'a hurt that shows at the wrong moment',
    shadow: 'a stiffness taken for pride',
    gifts: ['<knows> how much courage a simple greeting can cost'],
    prices: ['<stiffens> just as somebody was about to be kind'],
    scenes: [
      'A compliment on the voice was meant quite simply. {P} has heard the word voice before, and spends the evening nodding.',
    ],
    notToSay: ['wounded self-image'],
  },
  'western.aspect.midheaven-chiron.join': {
    trait: 'a calling grown at the site of a hurt',
    shadow: 'a success that never quite counts',
    gifts: ['<becomes> known for helping with what was once {their} own trouble'],
    prices: ['<shrinks> from a public honour as from cold water'],
    scenes: [
      'The talk is on a subject that {P} used to hide. Afterwards the last in the queue says nothing, and is understood.',
    ],
    notToSay: ['a wounded healer by profession'],
  },
  'western.aspect.midheaven-chiron.flow': {
    trait: 'a hurt that has found useful work',
    shadow: 'a wish to be needed by the post',
    gifts: ['<speaks> in public of what was hard to say at home'],
    prices: ['<holds> an office open for everyone but {themself}'],
    scenes: [
      'At the interview they ask about the gap of two years. {P} tells them, in three sentences, and the one in the corner stops writing.',
    ],
    notToSay: ['a helping profession'],
  },
  'western.aspect.midheaven-chiron.strain': {
    trait: 'an old slight that sits in on every review',
    shadow: 'a career arranged around a bruise',
    gifts: ['<protects> beginners from the kind of remark {they} once had'],
    prices: ['<hears> contempt in a neutral report'],
    scenes: [
      'The note says, see me about this. {P} has packed the desk, in thought, by the time it turns out to be praise.',
    ],
    notToSay: ['career wounds'],
  },
}
