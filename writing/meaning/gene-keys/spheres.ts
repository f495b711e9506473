import type { Cards } from '../card.ts'

/** The spheres of a profile: where in a life a key is at work. */
export const SPHERES: Cards = {
  'geneKeys.sphere.lifesWork': {
    gloss: 'the sphere of the Life’s Work, of what is done in the world',
    trait: 'a task that others can see being done',
    shadow: 'a trade carried on behind a shield',
    gifts: ['<does> in public what comes most naturally in private'],
    prices: ['<hides> behind a job title on the days when the work has gone stale'],
    scenes: [
      'Asked at the barber’s what {they} <does>, {P} gives the firm’s name. Asked what {they} <has> been doing all morning, {P} talks until the cape comes off.',
    ],
    notToSay: ['life purpose', 'calling from above'],
  },
  'geneKeys.sphere.evolution': {
    gloss: 'the sphere of Evolution, of the lesson that life keeps setting',
    trait: 'a lesson that is set again',
    shadow: 'an old obstacle under a new name',
    gifts: ['<learns> most from exactly what {they} <does> worst'],
    prices: ['<meets> the same difficulty under three different managers'],
    scenes: [
      'It was the landlord’s fault, and then the bandleader’s. When the swimming instructor says it too, in the same words, {P} climbs out and asks for a towel and an example.',
    ],
    notToSay: ['life lessons'],
  },
  'geneKeys.sphere.radiance': {
    gloss: 'the sphere of Radiance, of what keeps a person well and bright',
    trait: 'a brightness that cannot be put on',
    shadow: 'a dullness that sleep does not mend',
    gifts: ['<looks> years younger on days when life runs as it was meant to'],
    prices: ['<fades> in good company without knowing what was left undone'],
    scenes: [
      'Nobody had told the photographer that {P} had just said no to somebody, for the first time. He only asked whether it was a birthday.',
    ],
    notToSay: ['inner glow', 'radiant health'],
  },
  'geneKeys.sphere.purpose': {
    gloss: 'the sphere of Purpose, of the ground that is stood upon',
    trait: 'a floor found under the floor',
    shadow: 'a stiffness in the knees of the mind',
    gifts: ['<rests> on something that does not depend on how the day goes'],
    prices: ['<mistakes> an absence of plans for an absence of ground'],
    scenes: [
      'The contract was lost on a Monday. On Monday evening {P} waters the tomatoes as usual, and is surprised to find that they are what was holding things up.',
    ],
    notToSay: ['a higher purpose'],
  },
  'geneKeys.sphere.attraction': {
    gloss: 'the sphere of Attraction, of whom and what a person draws near',
    trait: 'a pull on certain people and events',
    shadow: 'a type that keeps on turning up',
    gifts: ['<draws> the very people through whom something will have to be seen'],
    prices: ['<falls> for the old trouble in a different hat'],
    scenes: [
      'A good many lodgers have come and gone, all chosen with great care. It is the postman who points out to {P} that all of them played the drums.',
    ],
    notToSay: ['the law of attraction', 'magnetic'],
  },
  'geneKeys.sphere.iq': {
    gloss: 'the sphere called IQ, of how the mind learnt to guard itself',
    trait: 'a cleverness worn as a guard',
    shadow: 'an argument held up like a tray',
    gifts: ['<thinks> with real freedom once there is nothing to win'],
    prices: ['<out-argues> the person who had come to make up'],
    scenes: [
      'It hurt, so {P} explained it. The explanation was first-rate, with a subheading, and the friend on the sofa waited for it to be over.',
    ],
    notToSay: ['highly intelligent'],
  },
  'geneKeys.sphere.eq': {
    gloss: 'the sphere called EQ, of how feeling learnt to guard itself',
    trait: 'a feeling that learnt to take cover',
    shadow: 'a reaction older than the occasion',
    gifts: ['<feels> a thing plainly and <lets> it be seen for what it is'],
    prices: ['<answers> a remark of today with a hurt from the schoolyard'],
    scenes: [
      'Someone has laughed in the next compartment. {P} is nine years old for about a second, and then looks for the right page again.',
    ],
    notToSay: ['emotionally intelligent'],
  },
  'geneKeys.sphere.sq': {
    gloss: 'the sphere called SQ, of how love was first met and guarded',
    trait: 'an early trust and what became of it',
    shadow: 'a door of childhood that was pulled to',
    gifts: ['<loves> without an agenda where {they} <is> not on guard'],
    prices: ['<keeps> a little back from whoever might leave with it'],
    scenes: [
      'The neighbour’s infant falls asleep on {P} in the middle of the football. For the whole second half {P} does not move an arm.',
    ],
    notToSay: ['spiritual intelligence', 'heart chakra'],
  },
  'geneKeys.sphere.core': {
    gloss: 'the sphere of the Core, of the oldest hurt and what lies in it',
    trait: 'an old hurt with a use inside',
    shadow: 'a flinch that came before words',
    gifts: ['<understands> one particular kind of pain without being told'],
    prices: ['<arranges> a whole life so that one spot is never touched'],
    scenes: [
      'In the queue for the ghost train a boy is pretending not to mind. {P}, who knows that pretence from within, asks whether he would hold a hat and mind it.',
    ],
    notToSay: ['the core wound', 'healing journey'],
  },
  'geneKeys.sphere.vocation': {
    gloss: 'the sphere of Vocation, of what a person has to give',
    trait: 'a service grown out of a sore place',
    shadow: 'a vow of usefulness made in a bad year',
    gifts: ['<gives> others what was once badly missed'],
    prices: ['<works> at mending others what {they} <has> not looked at in {themself}'],
    scenes: [
      "There was nobody at {P's} first school who would explain it twice. At the night class, under a bad strip light, it is explained for the fifth time with a potato.",
    ],
    notToSay: ['a healer'],
  },
  'geneKeys.sphere.culture': {
    gloss: 'the sphere of Culture, of the company in which a gift grows',
    trait: 'a circle in which things begin to grow',
    shadow: 'an allegiance to the wrong club',
    gifts: ['<finds> the few people among whom everything becomes easier'],
    prices: ['<stays> in a guild that admires what does not matter to {them}'],
    scenes: [
      'For years the poems were shown to poets, who were kind. One wet evening {P} reads one to the lifeboat crew, and is asked, gruffly, for another.',
    ],
    notToSay: ['find the tribe'],
  },
  'geneKeys.sphere.brand': {
    gloss: 'the sphere of the Brand, of how a person’s work looks from outside',
    trait: 'a face that the work shows to strangers',
    shadow: 'a label that has slipped',
    gifts: ['<is> known for one thing and <turns> out to be like that'],
    prices: ['<polishes> the sign until nobody comes in'],
    scenes: [
      'The card says Consultant and gets no calls. On the noticeboard somebody has written that {P} can find out why it rattles, and there is a queue.',
    ],
    notToSay: ['personal branding'],
  },
  'geneKeys.sphere.pearl': {
    gloss: 'the sphere of the Pearl, where something simple brings plenty',
    trait: 'a simplicity that pays its way',
    shadow: 'a complication kept for the look of it',
    gifts: ['<earns> most by the plainest thing {they} <does>'],
    prices: ['<adds> a second floor to an idea that was rich on the ground'],
    scenes: [
      'The menu had forty dishes and an empty room. {P} crosses out thirty-nine, and by Friday one has to stand.',
    ],
    notToSay: ['abundance', 'prosperity mindset'],
  },
  'geneKeys.sphere.relating': {
    gloss: 'the sphere of Relating, of how closeness finds its words',
    trait: 'an own tone for closeness',
    shadow: 'a phrase that keeps people at arm’s length',
    gifts: ['<opens> a conversation in a way that makes people put down their bags'],
    prices: ['<makes> a joke at the point where the other had begun'],
    scenes: [
      'How to greet the colleague who had been passed over was discussed all morning. {P} met him on the stairs and said that it was a great shame about the weather and everything else.',
    ],
    notToSay: ['a great communicator'],
  },
  'geneKeys.sphere.coreStability': {
    gloss: 'the sphere of Core Stability, of what holds when everything shakes',
    trait: 'a beam that bears when others bend',
    shadow: 'a rigidity that passes for calm',
    gifts: ['<is> steady in the one respect that the hour depends on'],
    prices: ['<stands> firm where it would have been safe to sway'],
    scenes: [
      'The removal had gone wrong, the cat was missing, and it was hailing into the sofa. {P} put the kitchen clock on a nail, and people began to know what to do.',
    ],
    notToSay: ['a rock'],
  },
  'geneKeys.sphere.creativity': {
    gloss: 'the sphere of Creativity, of the place where the new breaks through',
    trait: 'a crack by which the new gets in',
    shadow: 'a rule broken for the noise it makes',
    gifts: ['<breaks> the one rule that was in the way, and no others'],
    prices: ['<upsets> a working arrangement to prove that it can be upset'],
    scenes: [
      'Trains on the model railway have always gone round. {P} asks whether one could simply leave, lays track across the landing, and the children run after it.',
    ],
    notToSay: ['creative soul'],
  },
}
