import type { Cards } from '../card.ts'

/** Mars, drive, anger and the manner of acting, by its sign. */
export const MARS_IN_SIGNS: Cards = {
  'western.mars.aries': {
    gloss: 'the planet of drive and anger, in a sign of its own',
    trait: 'a will that goes straight at the thing',
    shadow: 'a push that does not ask who stands there',
    gifts: [
      '<acts> while courage is still warm and <settles> the nerves by acting',
      '<fights> in the open and <shakes> hands before supper',
      '<opens> the stuck window while the others discuss a locksmith',
    ],
    prices: [
      '<breaks> the plastic clip that a little patience would have opened',
      '<loses> interest once nobody is resisting any more',
      '<races> the removal van to the new address',
    ],
    scenes: [
      'The lifeguard has not yet stood up. {P} is already in the water with both shoes on, and the supposed drowner turns out to be waving.',
      'A stump has sat in that lawn for a generation. {P} borrows an axe before breakfast, and by evening there is a hole and no skin on the palms.',
    ],
    notToSay: ['a warrior', 'hot-headed'],
  },
  'western.mars.taurus': {
    gloss: 'the way a person acts, in the sign that will not be hurried',
    trait: 'a strength slow to start and hard to stop',
    shadow: 'an anger that gathers for years and then flattens',
    gifts: [
      '<works> at one even pace from the first hour to the last',
      '<holds> a position by simply standing in it',
      '<rolls> the boulder a hand’s breadth a day until the path is clear',
    ],
    prices: [
      '<spends> on resisting a change more than the change would have cost',
      '<lets> an irritation pass, and another, and then <overturns> everything',
      '<sits> down in the doorway of a decision',
    ],
    scenes: [
      'Asked to build a wall, {P} would lay the stones of one yard, go in to dinner, and do the same tomorrow, all summer.',
      'Kind words have not moved {P}, nor have threats. The visitors fetch out their sandwiches and settle down to wait as well.',
    ],
    notToSay: ['lazy', 'a bull in a china shop'],
  },
  'western.mars.gemini': {
    gloss: 'the fighting and doing side of a person, in the sign of words',
    trait: 'a drive that works through words and hands',
    shadow: 'a sharpness scattered over too many targets',
    gifts: [
      '<argues> for sport and <concedes> a good hit',
      '<keeps> two tasks going so that each <is> a rest from the other',
      '<talks> a jammed printer and a cross clerk round in one morning',
    ],
    prices: [
      '<wins> the exchange and <loses> sight of what was wanted',
      '<starts> on the second half of a job before finishing the first',
      '<sends> three messages where one telephone call would do',
    ],
    scenes: [
      'A form letter has annoyed {P}. The reply is two sentences long, is pinned up in that department, and may still be there.',
      'While the kettle boils {P} has sewn on half a hem, fed the fish and begun to repair the radio. The needle is found later, by sitting.',
    ],
    notToSay: ['sarcastic', 'nervous'],
  },
  'western.mars.cancer': {
    gloss: 'the planet of effort and anger, in the sign of shelter',
    trait: 'a fierceness kept for what needs protecting',
    shadow: 'an anger that comes out as a mood',
    gifts: [
      '<defends> {their} own people with a force nobody had suspected',
      '<gets> a thing done by coming at it from the side, repeatedly',
      '<carries> the soup through a picket line and is let by',
    ],
    prices: [
      '<retreats> hurt from a fight that the other side had not noticed',
      '<slams> a cupboard and <says> that there is nothing the matter',
      '<brings> last winter’s injury to this summer’s argument',
    ],
    scenes: [
      'An official is being short with somebody’s grandmother. {P}, who never complains about anything, has put down both bags.',
      'Whether {P} is angry has to be inferred from the saucepans. By the time the lids are on, the weather has usually passed.',
    ],
    notToSay: ['passive-aggressive'],
  },
  'western.mars.leo': {
    gloss: 'the will in action, in the sign of pride and play',
    trait: 'a drive that wants the work to be splendid',
    shadow: 'a pride that cannot come down by the stairs',
    gifts: [
      '<pulls> others along by visibly enjoying the effort',
      '<refuses> to win by anything small',
      '<takes> the heavy end of the piano and the applause together',
    ],
    prices: [
      '<works> twice as hard in front of a rival and half without',
      '<finds> it impossible to back down once there are witnesses',
      '<makes> a point at full height to people sitting down',
    ],
    scenes: [
      'The bonfire could have been lit by now. {P} is on the roof of the shed, arranging the top branches for height.',
      'They are three goals behind with no time left. {P} plays as if there were a final going on, and presently the others do too.',
    ],
    notToSay: ['arrogant', 'dominant'],
  },
  'western.mars.virgo': {
    gloss: 'the working drive of a person, in the sign of method',
    trait: 'an effort spent on getting it exactly right',
    shadow: 'an irritation with everyone who holds the tool wrongly',
    gifts: [
      '<masters> a skill by dull repetition and <likes> the dullness',
      '<turns> anger into a thorough piece of work',
      '<gets> the flat-pack wardrobe up without a leftover screw',
    ],
    prices: [
      '<criticises> the method while the others are carrying the piano',
      '<wears> out on the last small flaw, which only {they} <sees>',
      '<rewashes> what somebody else has just put away',
    ],
    scenes: [
      'A drawer sticks. {P} takes it out, planes a shaving from the left runner, rubs it with soap, and goes on to the next, which did not stick.',
      "Somebody has loaded the dishwasher in {P's} absence. Nothing is said, but there is a good deal of quiet rearranging.",
    ],
    notToSay: ['fussy', 'a control freak'],
  },
  'western.mars.libra': {
    gloss: 'the fighting side of a chart, in the sign that wants fairness',
    trait: 'a will that acts best with an opponent’s consent',
    shadow: 'an anger so polite that it never arrives',
    gifts: [
      '<fights> for another’s rights with a boldness that fails for {their} own',
      '<gets> {their} way by making it the pleasantest of the choices',
      '<brings> two bidders to one table and <leaves> with a plan',
    ],
    prices: [
      '<waits> for somebody else to make the first move and <calls> it tact',
      '<starts> and <stops> as the last speaker’s opinion sinks in',
      '<changes> step at each corner to keep alongside',
    ],
    scenes: [
      'In the shared garden the smaller child has been given the smaller spade. It is {P} who crosses the lawn about it.',
      'The complaint to the restaurant has been drafted for a week. Each draft is fairer to the restaurant than the one before.',
    ],
    notToSay: ['indecisive', 'a strategist in love'],
  },
  'western.mars.scorpio': {
    gloss: 'the planet of will and strife, in a sign it owns',
    trait: 'a will that goes quiet and holds on',
    shadow: 'a score kept until it has been settled',
    gifts: [
      '<outlasts> difficulties that have sent the quicker people home',
      '<works> without applause towards something nobody has been told of',
      '<dives> for the dropped key until the lake gives it back',
    ],
    prices: [
      '<plans> the answer to an insult for longer than the insult lasted',
      'cannot leave a locked thing or a closed subject alone',
      '<wins> an argument by not appearing to be in one',
    ],
    scenes: [
      'Should {P} decide to sit an examination, nobody would be told. One day the result would be lying on the kitchen table, under the honey.',
      'A rival has crowed a little too loudly. {P} congratulates him, and remembers the tune.',
    ],
    notToSay: ['ruthless', 'sexual power'],
  },
  'western.mars.sagittarius': {
    gloss: 'the drive to act, in the sign of the long shot',
    trait: 'a strength that aims at something distant',
    shadow: 'a zeal that has ridden past its reason',
    gifts: [
      '<throws> {themself} into a venture with infectious good humour',
      '<fights> for a conviction and <bears> the opponent no malice',
      '<gets> a tired walking party over one more hill with a song',
    ],
    prices: [
      '<misjudges> how far it is and how much the horse can carry',
      '<drops> the oars when the interesting part of the lake is behind',
      '<shoots> first at the horizon and then at the map',
    ],
    scenes: [
      'There was a shorter way round the bog. {P} has gone across, and is shouting back, with one leg in it, that the ground gets better.',
      'A plan to run a little before work has become a plan to run to the coast. {P} has bought the shoes and told the coast.',
    ],
    notToSay: ['reckless', 'a crusader'],
  },
  'western.mars.capricorn': {
    gloss: 'the part of a chart that strives, in the sign of the climb',
    trait: 'an ambition with a timetable',
    shadow: 'a hardness first practised on the self',
    gifts: [
      '<spends> force so thriftily that some is left at the end',
      '<commands> by knowing each of the jobs from having done it',
      '<lays> the last course of bricks in the same temper as the first',
    ],
    prices: [
      '<drives> a tired team as though tiredness were an opinion',
      '<uses> people well and <forgets> to ask how they are',
      '<works> through the fire drill with one eye on it',
    ],
    scenes: [
      'The first in the group to reach the hut had run. {P} came in last, having rested at each bend, and is the only one to go on to the top.',
      "Snow has blocked the lane. Before anyone has proposed a rota there is one, in {P's} handwriting, and a path to the road.",
    ],
    notToSay: ['a born executive', 'ruthlessly ambitious'],
  },
  'western.mars.aquarius': {
    gloss: 'the acting and opposing side of a person, in the sign of ideas',
    trait: 'a will that follows its own principle',
    shadow: 'a rebellion against whoever happens to ask',
    gifts: [
      '<finds> an unheard-of method and <sees> it through to a working one',
      '<fights> beside people without needing to lead them',
      '<rigs> a lift for the neighbour’s shopping out of a bicycle',
    ],
    prices: [
      '<does> the opposite when told, even of what {they} had wanted',
      '<grows> icy and technical where others would shout',
      '<walks> out of a meeting in protest at its being held',
    ],
    scenes: [
      'The instructions call for a second person. {P} has designed something with a pulley, a bucket of sand and, it must be said, a second person.',
      'Told that it has always been done so, {P} comes back with the minutes of the year in which it was decided.',
    ],
    notToSay: ['a revolutionary', 'unpredictable'],
  },
  'western.mars.pisces': {
    gloss: 'the planet of action, in the sign that flows round obstacles',
    trait: 'a drive that comes in waves',
    shadow: 'a giving way that later calls itself wisdom',
    gifts: [
      '<fights> for those who cannot and <asks> for no credit',
      '<gets> past a resistance by seeming to yield to it',
      '<swims> out to the drifting boat without a word to the beach',
    ],
    prices: [
      '<starts> when the mood comes and <resents> being told of clocks',
      '<agrees> to the fight and then <is> not to be found',
      '<drifts> into a quarrel sideways and is surprised to be in it',
    ],
    scenes: [
      'A fence has waited all week to be painted. On Friday night {P} begins, goes on until the birds do, and has to be told about Saturday.',
      'A bully at the swimming baths meets no defence in {P}, and no fear either. He tries a second push, looks foolish, and dives in.',
    ],
    notToSay: ['a victim', 'lacks drive'],
  },
}
