import type { Cards } from '../card.ts'

/** The spheres of a profile: where in a life a key is at work. */
export const SPHERES: Cards = {
  'geneKeys.sphere.lifesWork': {
    gloss: 'the sphere of the Life’s Work, of what is done in the world',
    trait: 'a task that others can see being done',
    shadow: 'a trade carried on behind a shield',
    gifts: [
      '<does> in public what comes most naturally in private',
      '<turns> up to a task whole, without leaving the private person at the gate',
      '<makes> a living of what {they} <is> found doing anyway',
    ],
    prices: [
      '<hides> behind a job title on the days when the work has gone stale',
      '<performs> the profession at supper to people who only wanted the salt',
      '<accepts> a grander post and <loses> sight of the bench',
    ],
    scenes: [
      'Asked at the barber’s what {they} <does>, {P} gives the firm’s name. Asked what {they} <has> been doing all morning, {P} talks until the cape comes off.',
      'On the form there is one short line for the occupation. While {P} considers it, the post office’s pen gets mended, and the chain as well.',
      'For the school’s careers morning {P} had prepared a talk, and left it on the tram. The front row was shown how to splice a rope instead.',
    ],
    notToSay: ['life purpose', 'calling from above'],
  },
  'geneKeys.sphere.evolution': {
    gloss: 'the sphere of Evolution, of the lesson that life keeps setting',
    trait: 'a lesson that is set again',
    shadow: 'an old obstacle under a new name',
    gifts: [
      '<learns> most from exactly what {they} <does> worst',
      '<recognises> the old lesson on its third visit and <offers> it a chair',
      '<goes> back to the place of a failure with a better question',
    ],
    prices: [
      '<meets> the same difficulty under three different managers',
      '<changes> the town, the trade and the haircut, and <keeps> the quarrel',
      '<blames> the examiner for setting the same paper twice',
    ],
    scenes: [
      'It was the landlord’s fault, and then the bandleader’s. When the swimming instructor says it too, in the same words, {P} climbs out and asks for a towel and an example.',
      'The sleeve of the second jacket has come out short, like that of the first. {P} leaves the pattern in peace for once, and holds the ruler up to the light.',
      'Two flatmates left notes about the dishes, years apart, in different handwriting. {P} has found both in one old coat, and reads them side by side on the stairs.',
    ],
    notToSay: ['life lessons'],
  },
  'geneKeys.sphere.radiance': {
    gloss: 'the sphere of Radiance, of what keeps a person well and bright',
    trait: 'a brightness that cannot be put on',
    shadow: 'a dullness that sleep does not mend',
    gifts: [
      '<looks> years younger on days when life runs as it was meant to',
      '<brightens> a dull room by having spent the morning on the right thing',
      '<sleeps> soundly after a day that cost a good deal of courage',
    ],
    prices: [
      '<fades> in good company without knowing what was left undone',
      '<takes> another holiday from a week that wanted one honest no',
      '<smiles> dutifully through an evening that ought to have been cancelled',
    ],
    scenes: [
      'Nobody had told the photographer that {P} had just said no to somebody, for the first time. He only asked whether it was a birthday.',
      'After the tenants’ meeting {P} walked home the long way, humming something with a descant. At the kiosk they asked who had won.',
      'Three people in the corridor ask {P} about the new lamp. There is no lamp, only a letter posted on the way to work.',
    ],
    notToSay: ['inner glow', 'radiant health'],
  },
  'geneKeys.sphere.purpose': {
    gloss: 'the sphere of Purpose, of the ground that is stood upon',
    trait: 'a floor found under the floor',
    shadow: 'a stiffness in the knees of the mind',
    gifts: [
      '<rests> on something that does not depend on how the day goes',
      '<keeps> {their} footing while the plans of others are being rewritten',
      '<returns> to one plain habit by which the rest is held up',
    ],
    prices: [
      '<mistakes> an absence of plans for an absence of ground',
      '<digs> for a meaning under a floor that was already bearing weight',
      '<postpones> standing still until the great reason has been found',
    ],
    scenes: [
      'The contract was lost on a Monday. On Monday evening {P} waters the tomatoes as usual, and is surprised to find that they are what was holding things up.',
      'At the sports ground the floodlights go out in the middle of the match. {P} goes on rolling up the hose, since that can be done by feel.',
      'While the house was being valued, people called figures to each other across the rooms. {P} sat on the cellar steps, going over the garden tools with an oily rag.',
    ],
    notToSay: ['a higher purpose'],
  },
  'geneKeys.sphere.attraction': {
    gloss: 'the sphere of Attraction, of whom and what a person draws near',
    trait: 'a pull on certain people and events',
    shadow: 'a type that keeps on turning up',
    gifts: [
      '<draws> the very people through whom something will have to be seen',
      '<recognises> in a chance acquaintance the next thing to be understood',
      '<leaves> a door ajar for the guest who will ask the awkward question',
    ],
    prices: [
      '<falls> for the old trouble in a different hat',
      '<chooses> a new colleague and <gets> the old one with a moustache',
      '<wonders> at the bad luck of being interrupted by the same sort of person',
    ],
    scenes: [
      'A good many lodgers have come and gone, all chosen with great care. It is the postman who points out to {P} that all of them played the drums.',
      'On the coach to the coast a man with a theory sits down next to {P}. Farther back, by the luggage, there is a seat free beside his sister.',
      'Three glaziers in one year have sat down at the kitchen table and confided in {P}. The fourth is told at the door which pane it is, and sits down.',
    ],
    notToSay: ['the law of attraction', 'magnetic'],
  },
  'geneKeys.sphere.iq': {
    gloss: 'the sphere called IQ, of how the mind learnt to guard itself',
    trait: 'a cleverness worn as a guard',
    shadow: 'an argument held up like a tray',
    gifts: [
      '<thinks> with real freedom once there is nothing to win',
      '<changes> {their} mind in the middle of a sentence and <is> pleased about it',
      '<asks> the simple question that a clever person would be ashamed of',
    ],
    prices: [
      '<out-argues> the person who had come to make up',
      '<corrects> a date while somebody is saying sorry',
      '<quotes> an authority at anybody who comes too near',
    ],
    scenes: [
      'It hurt, so {P} explained it. The explanation was first-rate, with a subheading, and the friend on the sofa waited for it to be over.',
      'The vet had only asked how the hamster was. {P} began with the theory of rodents, and was handed, gently, a paper towel.',
      'The pub quiz had a round on bridges, and {P} had written a paper on bridges. A girl at the next table asked which one {P} liked, and the pencil was put down.',
    ],
    notToSay: ['highly intelligent'],
  },
  'geneKeys.sphere.eq': {
    gloss: 'the sphere called EQ, of how feeling learnt to guard itself',
    trait: 'a feeling that learnt to take cover',
    shadow: 'a reaction older than the occasion',
    gifts: [
      '<feels> a thing plainly and <lets> it be seen for what it is',
      '<says> that it stung, without asking anybody to pay for it',
      '<tells> an old ache from a new one before answering',
    ],
    prices: [
      '<answers> a remark of today with a hurt from the schoolyard',
      '<leaves> the party over a sentence that was meant for the dog',
      '<weighs> the full stop in a short message until it is heavy',
    ],
    scenes: [
      'Someone has laughed in the next compartment. {P} is nine years old for about a second, and then looks for the right page again.',
      'The parcel counter had been brisk about the missing stamp. {P} was out on the pavement before noticing that it was only a stamp, and went back in with the coin.',
      'In the middle of the holiday pictures somebody says that it was a funny hat. {P} looks along the tiles as far as the radiator, and then laughs too.',
    ],
    notToSay: ['emotionally intelligent'],
  },
  'geneKeys.sphere.sq': {
    gloss: 'the sphere called SQ, of how love was first met and guarded',
    trait: 'an early trust and what became of it',
    shadow: 'a door of childhood that was pulled to',
    gifts: [
      '<loves> without an agenda where {they} <is> not on guard',
      '<trusts> a new face for no better reason than its being there',
      '<sits> with somebody in silence without wanting it to lead anywhere',
    ],
    prices: [
      '<keeps> a little back from whoever might leave with it',
      '<tests> an affection by going quiet, and <listens> for footsteps',
      '<packs> a small bag in the mind as soon as a stay gets pleasant',
    ],
    scenes: [
      'The neighbour’s infant falls asleep on {P} in the middle of the football. For the whole second half {P} does not move an arm.',
      "A calf at the fence has put its whole head over {P's} shoulder. {P} was on the way to somewhere, and stands there until the church strikes.",
      'Grandmother’s old friend, who remembers little, takes {P} for a nephew and pats the seat beside her. {P} sits down, and is a nephew until the tea is cold.',
    ],
    notToSay: ['spiritual intelligence', 'heart chakra'],
  },
  'geneKeys.sphere.core': {
    gloss: 'the sphere of the Core, of the oldest hurt and what lies in it',
    trait: 'an old hurt with a use inside',
    shadow: 'a flinch that came before words',
    gifts: [
      '<understands> one particular kind of pain without being told',
      '<hears> the one false note in a cheerful voice, and <waits>',
      '<speaks> gently of the thing that others would turn into a joke',
    ],
    prices: [
      '<arranges> a whole life so that one spot is never touched',
      '<takes> a detour of years around a single remark',
      '<tells> the story so well that nobody asks where it hurt',
    ],
    scenes: [
      'In the queue for the ghost train a boy is pretending not to mind. {P}, who knows that pretence from within, asks whether he would hold a hat and mind it.',
      'Under the stage of the village hall there is still a gap that fits a child. {P} shows it to the new caretaker, and asks him to leave the light on.',
      'A door slammed upstairs, and for a while the talk went on without {P}. When it came round again {P} told them about a certain house with swing doors.',
    ],
    notToSay: ['the core wound', 'healing journey'],
  },
  'geneKeys.sphere.vocation': {
    gloss: 'the sphere of Vocation, of what a person has to give',
    trait: 'a service grown out of a sore place',
    shadow: 'a vow of usefulness made in a bad year',
    gifts: [
      '<gives> others what was once badly missed',
      '<teaches> patiently what {they} once had to find out alone',
      '<stays> with a beginner through the stretch where others had left',
    ],
    prices: [
      '<works> at mending others what {they} <has> not looked at in {themself}',
      '<volunteers> again before the last thanks have been taken in',
      '<prepares> for others a comfort that {they} <would> not accept',
    ],
    scenes: [
      "There was nobody at {P's} first school who would explain it twice. At the night class, under a bad strip light, it is explained for the fifth time with a potato.",
      'As a newcomer {P} had once stood in the wrong uniform for a whole week. The new boy finds a parcel in his locker, in his size.',
      'On the children’s ward the evenings were long. Now {P} reads the football results there in the manner of an auctioneer, with requests.',
    ],
    notToSay: ['a healer'],
  },
  'geneKeys.sphere.culture': {
    gloss: 'the sphere of Culture, of the company in which a gift grows',
    trait: 'a circle in which things begin to grow',
    shadow: 'an allegiance to the wrong club',
    gifts: [
      '<finds> the few people among whom everything becomes easier',
      '<brings> out of a small circle more than it knew it had',
      '<exchanges> a large audience for a table that answers back',
    ],
    prices: [
      '<stays> in a guild that admires what does not matter to {them}',
      '<pays> the subscription of a society that has gone on without {them}',
      '<adopts> the slang of a crowd that talks about nothing {they} <loves>',
    ],
    scenes: [
      'For years the poems were shown to poets, who were kind. One wet evening {P} reads one to the lifeboat crew, and is asked, gruffly, for another.',
      'The debating society had better chairs and worse conversation. {P} has moved, with a thermos, to the shed behind the bus garage where they repair pinball machines.',
      'Alone at home {P} had not got past the second page of the libretto. In the back room of the chemist’s, with two sisters and a retired fireman, there is an opera by August.',
    ],
    notToSay: ['find the tribe'],
  },
  'geneKeys.sphere.brand': {
    gloss: 'the sphere of the Brand, of how a person’s work looks from outside',
    trait: 'a face that the work shows to strangers',
    shadow: 'a label that has slipped',
    gifts: [
      '<is> known for one thing and <turns> out to be like that',
      '<leaves> a trace by which the work is known without a signature',
      '<says> on the first page what will be found on the last',
    ],
    prices: [
      '<polishes> the sign until nobody comes in',
      '<redesigns> the letterhead in the week when the letters should be answered',
      '<answers> to a reputation that was earned in another line',
    ],
    scenes: [
      'The card says Consultant and gets no calls. On the noticeboard somebody has written that {P} can find out why it rattles, and there is a queue.',
      'Two stalls at the fair have honey, and one of them has a banner. {P} has a loaf, a knife and the name of the meadow on a slip of paper.',
      'Somebody has left a repaired satchel at the school without a name. The porter looks at the stitches, and rings {P} to ask whose it is.',
    ],
    notToSay: ['personal branding'],
  },
  'geneKeys.sphere.pearl': {
    gloss: 'the sphere of the Pearl, where something simple brings plenty',
    trait: 'a simplicity that pays its way',
    shadow: 'a complication kept for the look of it',
    gifts: [
      '<earns> most by the plainest thing {they} <does>',
      '<sees> the one step that makes the others superfluous',
      '<shares> the surplus early, while it still fits in a basket',
    ],
    prices: [
      '<adds> a second floor to an idea that was rich on the ground',
      '<buys> a machine for what the hands were doing profitably',
      '<manages> four enterprises to support the one that was a pleasure',
    ],
    scenes: [
      'The menu had forty dishes and an empty room. {P} crosses out thirty-nine, and by Friday one has to stand.',
      'The workshop had offered frames, gilding, restoration and expert opinions. {P} now cuts only mounts, and goes home while it is light.',
      'For the fête the committee had costed a carousel, a tombola and a brass trio. {P} brought a barrel of apples and a press, and the takings paid for the roof.',
    ],
    notToSay: ['abundance', 'prosperity mindset'],
  },
  'geneKeys.sphere.relating': {
    gloss: 'the sphere of Relating, of how closeness finds its words',
    trait: 'an own tone for closeness',
    shadow: 'a phrase that keeps people at arm’s length',
    gifts: [
      '<opens> a conversation in a way that makes people put down their bags',
      '<finds> for an awkward thing the words that leave both standing',
      '<uses> a nickname so that it feels like a coat held out',
    ],
    prices: [
      '<makes> a joke at the point where the other had begun',
      '<discusses> the route in detail while the passenger wants to talk',
      '<thanks> a friend in the tone kept for the electricity company',
    ],
    scenes: [
      'How to greet the colleague who had been passed over was discussed all morning. {P} met him on the stairs and said that it was a great shame about the weather and everything else.',
      'The neighbour had come over about the fence, and stood silent by the coat stand. {P} asked him to hold the end of the tape measure, and halfway along it he began.',
      'The card to the estranged aunt went through nine versions, all of them dignified. What {P} posted was a recipe with a question mark at the salt.',
    ],
    notToSay: ['a great communicator'],
  },
  'geneKeys.sphere.coreStability': {
    gloss: 'the sphere of Core Stability, of what holds when everything shakes',
    trait: 'a beam that bears when others bend',
    shadow: 'a rigidity that passes for calm',
    gifts: [
      '<is> steady in the one respect that the hour depends on',
      '<keeps> one small thing in order while the large ones slide',
      '<speaks> at the ordinary speed when the room has begun to gallop',
    ],
    prices: [
      '<stands> firm where it would have been safe to sway',
      '<repeats> the rule calmly to people who are standing in water',
      '<holds> up a wall that had been meant to come down',
    ],
    scenes: [
      'The removal had gone wrong, the cat was missing, and it was hailing into the sofa. {P} put the kitchen clock on a nail, and people began to know what to do.',
      'The cable car had stopped above the gorge, and it was swinging. {P} went on reading the bus timetable to a boy, stop after stop, as far as the terminus.',
      'In the third hour of the family meeting somebody threatened to sell the cottage. {P} went round with the milk jug in the usual order, oldest first, and voices came down.',
    ],
    notToSay: ['a rock'],
  },
  'geneKeys.sphere.creativity': {
    gloss: 'the sphere of Creativity, of the place where the new breaks through',
    trait: 'a crack by which the new gets in',
    shadow: 'a rule broken for the noise it makes',
    gifts: [
      '<breaks> the one rule that was in the way, and no others',
      '<finds> a use for the accident before anyone has wiped it up',
      '<asks> what would happen if the last step came first',
    ],
    prices: [
      '<upsets> a working arrangement to prove that it can be upset',
      '<leaves> a good beginning for a stranger one next door',
      '<shocks> the committee and <has> no second sentence ready',
    ],
    scenes: [
      'Trains on the model railway have always gone round. {P} asks whether one could simply leave, lays track across the landing, and the children run after it.',
      'The choir robes had been washed together with a red sock. {P} looked at the pink sopranos, moved them to the middle, and had the basses dyed to match.',
      'For the harbour festival the pennants had arrived, all of them grey. {P} hung a bicycle bell on each, and people came down the hill to find out what it was.',
    ],
    notToSay: ['creative soul'],
  },
}
