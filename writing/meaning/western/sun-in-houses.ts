import type { Cards } from '../card.ts'

/** The Sun, purpose, by the field of life it stands in. */
export const SUN_IN_HOUSES: Cards = {
  'western.sun.house1': {
    trait: 'a purpose that begins with being oneself',
    shadow: 'a world arranged round one pair of eyes',
    gifts: [
      '<imposes> a direction on a day by getting up in it',
      '<is> the same in the mirror, the bank and the bath',
    ],
    prices: [
      '<forgets> that a plan may look different from the passenger seat',
      '<treats> being overlooked as being contradicted',
    ],
    scenes: [
      'A tour guide is explaining which statue matters most. By the second square the group is listening to {P}, who had only wondered aloud.',
    ],
    notToSay: ['a strong personality'],
  },
  'western.sun.house2': {
    trait: 'a self-respect that wants something to show',
    shadow: 'a worth that rises and sinks with the balance',
    gifts: [
      '<turns> a talent into something that can be paid for',
      '<knows> the price of {their} work and <names> it without blushing',
    ],
    prices: [
      '<takes> a lower offer as a description of the person',
      '<keeps> what is no longer used because it was once hard to get',
    ],
    scenes: [
      'The first thing bought with a first wage tends to stay. {P} may still have the receipt, framed, in a cupboard.',
    ],
    notToSay: ['materialistic', 'money comes easily'],
  },
  'western.sun.house3': {
    trait: 'a purpose found in talk and short distances',
    shadow: 'a life spread over too many small errands',
    gifts: [
      '<shines> in the middle of a conversation and <lets> others shine in it',
      '<learns> best by running over to ask',
    ],
    prices: [
      '<interrupts> the important work to pass on something interesting',
      '<needs> to be heard daily and <fades> in a silent post',
    ],
    scenes: [
      'It takes {P} an hour to fetch a loaf. There was the cobbler’s view of the bypass to hear, and the cobbler’s mother wanted hers passed on.',
    ],
    notToSay: ['a born communicator'],
  },
  'western.sun.house4': {
    trait: 'a purpose that lies close to home',
    shadow: 'a retreat behind the family name',
    gifts: [
      '<gives> the best of {themself} where there is nobody to impress',
      '<holds> a family together by knowing its stories and its cellar',
    ],
    prices: [
      '<declines> a larger stage, and then <directs> the kitchen',
      '<carries> a quarrel of the grandparents as if it were {their} own',
    ],
    scenes: [
      'At work they know {P} as quiet. They have not seen {them} at the long table in the yard, with the bread knife, settling who was whose cousin.',
    ],
    notToSay: ['a homebody', 'late blooming'],
  },
  'western.sun.house5': {
    trait: 'a purpose that has to be played',
    shadow: 'an audience carried about in the head',
    gifts: [
      '<makes> things for the joy of making and <shows> them round',
      '<takes> children seriously and <is> taken up by them',
    ],
    prices: [
      '<loses> heart in work that nobody is going to enjoy',
      '<risks> too much on one throw because the throw is fun',
    ],
    scenes: [
      'A power cut has emptied the restaurant but for one table. {P} has a napkin on each hand, and the napkins are discussing the bill.',
    ],
    notToSay: ['creative', 'loves children'],
  },
  'western.sun.house6': {
    trait: 'a purpose that lives in useful work',
    shadow: 'a life that has turned into its own maintenance',
    gifts: [
      '<puts> pride into a task that will be needed again tomorrow',
      '<keeps> in order what a whole team relies on without knowing it',
    ],
    prices: [
      '<feels> in the way when there is nothing to be done',
      '<serves> until the thanks are overdue and then <counts> them',
    ],
    scenes: [
      'On the first day of leave {P} is seen near work, just passing. Somebody has hung the hoses the wrong way round.',
    ],
    notToSay: ['a humble servant', 'health issues'],
  },
  'western.sun.house7': {
    trait: 'a purpose that needs somebody opposite',
    shadow: 'a self left in another person’s keeping',
    gifts: [
      '<brings> out what is best in a partner at work or at home',
      '<negotiates> in good faith and <enjoys> the other side',
    ],
    prices: [
      '<waits> for an answering voice before trusting {their} own',
      '<chooses> striking people and <complains> of standing in the shade',
    ],
    scenes: [
      'It would be like {P} to buy a tandem before there is anyone for the back seat. A colleague is rung up from the shop and asked about the weekend.',
    ],
    notToSay: ['defined by marriage'],
  },
  'western.sun.house8': {
    trait: 'a purpose found where things are at stake',
    shadow: 'a taste for crisis over calm',
    gifts: [
      '<is> at {their} best when the plan has collapsed and people look pale',
      '<handles> what belongs to others as if it were watched',
    ],
    prices: [
      '<finds> a quiet year faintly insulting',
      '<digs> for the motive behind a perfectly simple gift',
    ],
    scenes: [
      'Two brothers have not spoken since the farm was divided. Each of them gives {P} a set of the papers, and neither knows about the other.',
    ],
    notToSay: ['obsessed with death', 'inheritance'],
  },
  'western.sun.house9': {
    trait: 'a purpose that wants a horizon',
    shadow: 'a wisdom that begins abroad and stays there',
    gifts: [
      '<studies> out of appetite and <remembers> why it mattered',
      '<makes> a foreign custom sound like plain good sense',
    ],
    prices: [
      '<explains> life to people who are busy living it',
      '<overlooks> the village for the sake of the continent',
    ],
    scenes: [
      "A globe in {P's} kitchen would have flour on it. Over breakfast a quarter of an hour goes by in the Caucasus.",
    ],
    notToSay: ['a born philosopher', 'loves travel'],
  },
  'western.sun.house10': {
    trait: 'a purpose that has to stand in public',
    shadow: 'a private life conducted as an appendix',
    gifts: [
      '<takes> on a task in the open and <answers> for it by name',
      '<grows> calmer as more depends on the decision',
    ],
    prices: [
      '<reads> a week without a result as a lost one',
      '<brings> home the tone that worked on the staff',
    ],
    scenes: [
      'The bus company has muddled the route, and forty people are shouting. Somebody asks {P} what now, though {they} <is> merely another passenger.',
    ],
    notToSay: ['destined for success', 'ambitious'],
  },
  'western.sun.house11': {
    trait: 'a purpose shared with a circle',
    shadow: 'a belonging that costs the person',
    gifts: [
      '<gathers> people round a hope and <gives> each a job in it',
      '<is> the friend of several people who cannot stand each other',
    ],
    prices: [
      '<is> known to everybody and a little lonely afterwards',
      '<puts> the club’s evening before the one at home',
    ],
    scenes: [
      "On {P's} fridge one expects the rotas of several associations. The milk inside belongs, strictly speaking, to the second.",
    ],
    notToSay: ['popular', 'a humanitarian'],
  },
  'western.sun.house12': {
    trait: 'a purpose that works out of sight',
    shadow: 'a hiding that has forgotten from whom',
    gifts: [
      '<does> good anonymously and <minds> when it gets out',
      '<comes> back from being alone with something finished',
    ],
    prices: [
      '<leaves> the applause to a colleague and <is> hurt at getting none',
      '<disappears> just as people had begun to count on it',
    ],
    scenes: [
      'The best speech of the evening is given by somebody else. {P} stands at the back by the fire bucket, moving {their} lips.',
    ],
    notToSay: ['self-undoing', 'a hidden life'],
  },
}
