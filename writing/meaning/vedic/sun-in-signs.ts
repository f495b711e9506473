import type { Cards } from '../card.ts'

/** The Sun, the dignity of a person, by its sign among the stars. */
export const SUN_IN_SIGNS: Cards = {
  'vedic.sun.aries': {
    gloss: 'a ruler at full strength, exalted in the ram',
    trait: 'a dignity that leads from the front',
    shadow: 'a rank claimed before the count',
    gifts: [
      '<gives> an order that people had been hoping for',
      '<bears> the first blow {themself} where others would send a deputy',
    ],
    prices: [
      '<takes> advice as an attempt on the crown',
      '<wins> the hill and <is> bored by the valley behind it',
    ],
    scenes: [
      'On the ice road the convoy has halted. {P} walks ahead of the first truck with a stick, and does not look round to see whether it follows.',
      'The new ferry has a rope across the gangway and nobody in charge of it. {P} lifts the rope, and forty people with prams follow.',
    ],
    notToSay: ['a glorious Sun'],
  },
  'vedic.sun.taurus': {
    gloss: 'a ruler over barns, in Vrishabha',
    trait: 'a dignity that rests on what it owns',
    shadow: 'a self-respect kept in the larder',
    gifts: [
      '<lends> authority to whatever {they} <has> done a thousand times',
      '<stands> for quality where everyone else has gone over to quick',
    ],
    prices: [
      '<says> mine with some warmth of things held in common',
      '<loses> the moment to a proper lunch',
    ],
    scenes: [
      'Cheap hinges have been ordered for the new stable. {P} says only that the horses will hear the difference.',
      'They would give {P} a better desk, in glass. The old one stays, with the ring of every cup that was ever drunk at it.',
    ],
    notToSay: ['wealthy and stubborn'],
  },
  'vedic.sun.gemini': {
    gloss: 'a ruler who reads the papers aloud',
    trait: 'a dignity of the well-informed',
    shadow: 'a throne with a swivel',
    gifts: [
      '<rules> a discussion by knowing what each side has read',
      '<lets> {themself} be corrected by a footnote',
    ],
    prices: [
      '<signs> as author, editor and critic of the same remark',
      '<impresses> a roomful and then <asks> what was decided',
    ],
    scenes: [
      'The castle tour was to be in German. {P}, who has none, is standing on a cannon and doing quite well with gestures.',
      'A guide has mixed up two kings. {P} says nothing until the cloakroom, and by then has the story of a third.',
    ],
    notToSay: ['a learned speaker'],
  },
  'vedic.sun.cancer': {
    gloss: 'a ruler in the kitchen',
    trait: 'a dignity that protects its own',
    shadow: 'an authority that sulks',
    gifts: [
      '<leads> as the head of a household does, by knowing who has eaten',
      '<defends> the small institution that the large one forgot',
    ],
    prices: [
      '<takes> a vote against the motion as a vote against the family',
      '<governs> by sighs when orders would be kinder',
    ],
    scenes: [
      'The ward sister has banned visitors’ chairs. By evening {P} has brought cushions, and a sort of court is being held on the floor.',
      'Under the chairmanship of {P} the minutes are kept in the recipe book. Item four is who will drive the organist home.',
    ],
    notToSay: ['a weak Sun'],
  },
  'vedic.sun.leo': {
    gloss: 'a ruler on a throne of its own',
    trait: 'a dignity that needs no proof',
    shadow: 'a solitude at the top of the stairs',
    gifts: [
      '<takes> for granted that {they} <is> equal to it, and mostly <is>',
      '<spares> a loser and <is> not praised for it',
    ],
    prices: [
      '<hears> silence as assent and <rides> on',
      'cannot be seen running for anything as common as a bus',
    ],
    scenes: [
      'There are four judges of the marrows, and they differ. They look at {P}, who has come about the parking, and {P} points.',
      'The power has gone, and the quiz with it. {P} gets up on a crate and asks question nine from memory, and the candles come out.',
    ],
    notToSay: ['a true king'],
  },
  'vedic.sun.virgo': {
    gloss: 'a ruler who checks the stores',
    trait: 'a dignity found in exact work',
    shadow: 'a modesty that wants it noticed',
    gifts: [
      '<earns> respect by being right about the small print',
      '<serves> under others without feeling any smaller',
    ],
    prices: [
      '<reviews> the troops for buttons and <overlooks> their faces',
      '<qualifies> every boast until it is an apology',
    ],
    scenes: [
      'Over the great man’s lectern a bulb flickers. It is {P} who goes up with the steps in front of four hundred people, and afterwards gets the quieter applause.',
      'Twelve certificates have been printed, all with the wrong accent. {P} has a fine pen, a blotter, and until noon.',
    ],
    notToSay: ['a critic'],
  },
  'vedic.sun.libra': {
    gloss: 'a ruler come down to the market, in the sign of fall',
    trait: 'a dignity that has to be agreed with others',
    shadow: 'a doubt of one’s own right to decide',
    gifts: [
      '<leads> by consent and <asks> the quiet ones as well',
      '<shares> out glory before anyone has thought of asking',
    ],
    prices: [
      '<submits> to a vote what had been {theirs} to decide',
      '<borrows> a backbone from whoever sits beside {them}',
    ],
    scenes: [
      'The captain’s armband has come to {P}, who wears it in the pocket for the first half. At two down {they} <puts> it on, and the passes arrive.',
      'The two painters of the mural will not speak. {P} has had the wall measured to the inch, and a third colour mixed for the seam.',
    ],
    notToSay: ['no self-confidence', 'a ruined Sun'],
  },
  'vedic.sun.scorpio': {
    gloss: 'a ruler with a cellar',
    trait: 'a dignity that keeps its own counsel',
    shadow: 'a power that prefers not to be seen',
    gifts: [
      '<holds> a position under siege without raising {their} voice',
      '<knows> what the estate is worth, down to the drains',
    ],
    prices: [
      '<punishes> by withholding what nobody knew was coming',
      '<suspects> the crown of being a trap with velvet in it',
    ],
    scenes: [
      'For a decade {P} was deputy to three directors. A fourth, on arriving, is advised by all of them to bring {them} coffee.',
      'In the photograph of the founders one face is turned to the wall. {P} has known for years whose, and dusts the frame.',
    ],
    notToSay: ['cruel', 'secret enemies'],
  },
  'vedic.sun.sagittarius': {
    gloss: 'a ruler who asks the sage first',
    trait: 'a dignity that bows to something higher',
    shadow: 'a righteousness with a riding crop',
    gifts: [
      '<obeys> a principle in public when it happens to be costly',
      '<dignifies> plain labour by knowing what it serves',
    ],
    prices: [
      '<quotes> the founder at people who are mending the pump',
      '<grants> exceptions to {themself} in the spirit of the law',
    ],
    scenes: [
      'The referee’s whistle is passed to {P} because no one else is trusted by both villages. {They} <gives> a penalty against {their} own nephew.',
      'At the prize-giving {P} was meant to say a few words on road safety. They have come to the stars, and the little ones have stopped fidgeting.',
    ],
    notToSay: ['a saintly ruler'],
  },
  'vedic.sun.capricorn': {
    gloss: 'a ruler who has come up through the ranks',
    trait: 'a dignity worn like work clothes',
    shadow: 'a rule by tiredness',
    gifts: [
      '<commands> by having done each of the jobs in turn',
      '<waits> for a post to be earned and then <fills> it entirely',
    ],
    prices: [
      '<confuses> being indispensable with being well loved',
      '<allows> a day of honour on condition that it rains',
    ],
    scenes: [
      'At the unveiling of the bust {P} looks at the plinth. It is out of true by a hair, and there is a trowel in the car.',
      'The bell of the chapel has to be rung by somebody at five. For eleven winters {P} has had the key, and a cough drop in the glove.',
    ],
    notToSay: ['a hard father'],
  },
  'vedic.sun.aquarius': {
    gloss: 'a ruler without a palace',
    trait: 'a dignity that sits among the benches',
    shadow: 'a coolness toward any throne, including one’s own',
    gifts: [
      '<stands> for people who have no one at court',
      '<gives> up a privilege as one might take off a wet hat',
    ],
    prices: [
      '<refuses> the chair and then <minds> how it is filled',
      '<founds> a reform and <stays> a stranger to the reformed',
    ],
    scenes: [
      'The new head has turned the corner office into a place for bicycles. {P} works at the end of the long desk, next to the trainee, under a leak.',
      'A table plan had {P} at the top, between two ministers. The card has been found by the kitchen door, between the cellist and the boy who brings the ice.',
    ],
    notToSay: ['a rebel'],
  },
  'vedic.sun.pisces': {
    gloss: 'a ruler who has gone fishing',
    trait: 'a dignity without edges',
    shadow: 'a rank that dissolves when it is needed',
    gifts: [
      '<pardons> offenders so completely that they stop offending',
      '<keeps> a certain grandeur in shabby clothes',
    ],
    prices: [
      '<abdicates> over pudding from what was promised over soup',
      '<feels> for both armies and <loses> the field',
    ],
    scenes: [
      'There is a boat club of which {P} is president. {They} <has> to be fetched for the vote, from the mud, with eels.',
      'On the day of the inspection {P} has lent the good coat to somebody. The inspector is received in a fisherman’s jersey, with great courtesy.',
    ],
    notToSay: ['a martyr'],
  },
}
