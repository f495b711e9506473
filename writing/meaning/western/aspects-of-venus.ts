import type { Cards } from '../card.ts'

/** What becomes of Venus, love and taste, where another point joins it, flows with it or strains against it. */
export const ASPECTS_OF_VENUS: Cards = {
  'western.aspect.venus-mars.join': {
    trait: 'a liking that sets off at once',
    shadow: 'a charm that is also a campaign',
    gifts: [
      '<courts>, <creates> and <bargains> with the same relish',
      '<puts> heart and elbow into whatever pleases',
    ],
    prices: [
      '<finds> peace a little flat after the second day of it',
      '<bargains> for the vase and then for the pleasure of it',
    ],
    scenes: [
      'At the tango class nobody wants to begin. {P} crosses the floor, bows to the oldest person present, and begins.',
      'There was one peach on the stall, and it had been looked at. {P} paid, bit, and held out the other half to whoever had been too slow.',
    ],
    notToSay: ['passionate', 'sex appeal'],
  },
  'western.aspect.venus-mars.flow': {
    trait: 'an ease between wanting and pleasing',
    shadow: 'an appetite that has seldom been told to wait',
    gifts: [
      '<goes> after what {they} <likes> in a way that people enjoy',
      '<asks> for the thing outright and <thanks> for it prettily',
    ],
    prices: [
      '<takes> warmth for granted until it has been moved elsewhere',
      '<expects> the next door to open as the last one did',
    ],
    scenes: [
      'There were two left of the blue bowls. {P} and a stranger wanted both, and are now drinking tea from one each at the stall opposite.',
      'The floor was empty, and the band had noticed. {P} had both hands out to somebody’s grandmother before the second bar.',
    ],
    notToSay: ['attractive to the opposite sex'],
  },
  'western.aspect.venus-mars.strain': {
    trait: 'an attraction that comes with a quarrel in it',
    shadow: 'a tenderness that has to win',
    gifts: [
      '<brings> heat to a courtship or a craft that had gone lukewarm',
      '<finds> the spark in a dull duet by playing against it',
    ],
    prices: [
      '<wants> most what is just being withdrawn',
      '<gives> a present and then an argument about the ribbon',
    ],
    scenes: [
      'The bouquet was magnificent, and so was the argument about it. A neighbour found half of it on the stairs, and {P} coming back for the other half.',
      'A colour was to be chosen for the boat. {P} gave way on the blue, with a bow, and by the weekend it was red to the waterline.',
    ],
    notToSay: ['stormy relationships'],
  },
  'western.aspect.venus-jupiter.join': {
    trait: 'a taste for the generous version of everything',
    shadow: 'an inability to leave before the end',
    gifts: [
      '<makes> hospitality look like a natural resource',
      '<praises> so generously that people stand up straight',
    ],
    prices: [
      '<spends> on delight what had been meant for the drains',
      '<puts> another cherry on what was sweet enough',
    ],
    scenes: [
      'A small bunch of something would have done. {P} comes up the path invisible behind peonies, greeting the dog through them.',
      'It was a small flat for a party of that size. {P} had taken the doors off, and lent one as a table to the people on the stairs.',
    ],
    notToSay: ['lucky in love', 'extravagant'],
  },
  'western.aspect.venus-jupiter.flow': {
    trait: 'a good nature that is readily returned',
    shadow: 'a laziness in the sunshine of being liked',
    gifts: [
      '<finds> something to admire in an unlikely quarter and <says> so',
      '<shares> a treat until it becomes a party',
    ],
    prices: [
      '<declines> the effort that would turn a charm into an art',
      '<lies> in the grass while the sandwiches are being made',
    ],
    scenes: [
      'The traffic warden has already written the ticket. {P} says something about the blossom, and means it, and the ticket goes into a pocket.',
      'The baker had three loaves left and a long face. {P} bought them, went out to the church steps, and there was soon somebody with cheese.',
    ],
    notToSay: ['blessed with friends'],
  },
  'western.aspect.venus-jupiter.strain': {
    trait: 'a liking that overshoots',
    shadow: 'a sweetness that wants more sweetness',
    gifts: [
      '<gives> people a taste of abundance they had not dared to order',
      '<entertains> as though the harvest were in',
    ],
    prices: [
      '<flatters>, <overbuys> and <promises> to see everyone again',
      '<accepts> three invitations for one evening, out of liking',
    ],
    scenes: [
      "In the changing room the coat looks like a new life. There may be several such lives in {P's} cupboard, with the labels on.",
      'The dessert trolley came round, and there was a choice to be made. {P} looked at the waiter with so much regard for all of it that he left the trolley.',
    ],
    notToSay: ['self-indulgent'],
  },
  'western.aspect.venus-saturn.join': {
    trait: 'a love that takes its time and its vows',
    shadow: 'a guard over pleasure and over praise',
    gifts: [
      '<remains> true to a few people and a few good things',
      '<pays> for a pleasure first and <enjoys> it in peace',
    ],
    prices: [
      '<suspects> a compliment of wanting something',
      '<rations> a compliment like sugar in a bad year',
    ],
    scenes: [
      'A scarf knitted by {P} would take two winters. It is handed over with a remark about the wool being nothing special.',
      'The quilt is to be for the eldest. {P} is on the fourth corner, in the seventh winter, and has unpicked the second.',
    ],
    notToSay: ['love delayed', 'loveless'],
  },
  'western.aspect.venus-saturn.flow': {
    trait: 'an affection with a backbone in it',
    shadow: 'a prudence that chooses the sensible suitor',
    gifts: [
      '<keeps> a friendship in repair over distances and years',
      '<tends> a liking the way others tend a hedge',
    ],
    prices: [
      '<prefers> a love that can be planned for',
      '<chooses> the coat that will last over the coat that sings',
    ],
    scenes: [
      'Every spring two old schoolfriends meet at the same bad restaurant. It would be {P} who books it, and neither ever suggests a better.',
      'For the neighbours’ fifty years {P} had copied out every postcard they had sent. It had taken since spring, and there was a ribbon round it.',
    ],
    notToSay: ['faithful'],
  },
  'western.aspect.venus-saturn.strain': {
    trait: 'a longing that has learnt to be careful',
    shadow: 'a belief that love has to be earned',
    gifts: [
      '<values> an affection all the more for not having counted on it',
      '<earns> a trust slowly and <looks> after it like glass',
    ],
    prices: [
      '<turns> cool at the very moment of being wanted',
      '<hears> a kind word and <waits> for the but',
    ],
    scenes: [
      'It is a birthday treat, and somebody has insisted. {P} orders the cheapest dish on the menu and says, truthfully, that it is too much.',
      'The flowers were for {P}, the boy insisted. They were signed for, and stood on the landing in case somebody came back for them.',
    ],
    notToSay: ['unloved', 'karmic love debts'],
  },
  'western.aspect.venus-uranus.join': {
    trait: 'a liking that strikes without notice',
    shadow: 'a cooling that gives none either',
    gifts: [
      '<falls> for the one person in the room nobody else had seen',
      '<befriends> at sight what others needed introducing to',
    ],
    prices: [
      '<makes> a stranger of someone by not ringing when it is expected',
      '<cools> between two letters for want of a surprise',
    ],
    scenes: [
      'They meet in a broken lift and are inseparable until the clocks change. After that {P} sends a postcard, whenever there is one with a lift on it.',
      'The necklace was made of typewriter keys. {P} asked where it came from, put it on at the counter, and went out spelling something.',
    ],
    notToSay: ['unconventional love', 'love at first sight'],
  },
  'western.aspect.venus-uranus.flow': {
    trait: 'a fondness that leaves the window up',
    shadow: 'a lightness others would like to weigh',
    gifts: [
      '<makes> room in an attachment for separate holidays and odd friends',
      '<likes> people in the form in which they come',
    ],
    prices: [
      '<treats> a declaration as an interesting suggestion',
      '<keeps> a bag packed under a laid table',
    ],
    scenes: [
      "A flat of {P's} would be full of chairs that do not match, each got from a skip. Guests find their own, and {P} remembers which.",
      'For the garden party there was no list. {P} had asked whoever sat nearby on one tram, and they have met every summer since.',
    ],
    notToSay: ['free love'],
  },
  'western.aspect.venus-uranus.strain': {
    trait: 'a heart that wants closeness and the exit',
    shadow: 'a spark preferred to a fire',
    gifts: [
      '<wakes> people up to the fact that they are alive',
      '<keeps> a fondness fresh by refusing to sign it',
    ],
    prices: [
      '<bolts> on the eve of the thing that was longed for',
      '<wants> the window open and the guest warm',
    ],
    scenes: [
      'The invitations had been printed on thick cream card. {P} could have borne it, {they} <says>, but for the thickness of the card.',
      'The flat was agreed on, and the keys lay on the table. {P} gave them a spin, said how pretty they were, and asked about the night train.',
    ],
    notToSay: ['unfaithful', 'breakups'],
  },
  'western.aspect.venus-neptune.join': {
    trait: 'a love with music behind it',
    shadow: 'a portrait kissed instead of the sitter',
    gifts: [
      '<finds> the beauty in someone and <lives> up to having seen it',
      '<pours> out a liking as though it were weather',
    ],
    prices: [
      '<adores> at a distance that does not survive the ticket home',
      '<buys> the label and <drinks> whatever is inside',
    ],
    scenes: [
      'For a whole summer {P} might take the earlier ferry because of somebody’s voice on the loudspeaker. They need never meet for it to be a good summer.',
      'A busker had been playing to nobody under the bridge. {P} stood through eleven songs in the wet, and could not have said what he looked like.',
    ],
    notToSay: ['a soulmate seeker', 'romantic'],
  },
  'western.aspect.venus-neptune.flow': {
    trait: 'a sensitivity to everything that is lovely',
    shadow: 'a sweetness that evaporates when called upon',
    gifts: [
      '<makes> a light, a colour or a chord do the comforting',
      '<hears> the loveliness in a thing before it is finished',
    ],
    prices: [
      '<leaves> a love vague so that it can stay perfect',
      '<waits> for a perfect dusk and <misses> several good ones',
    ],
    scenes: [
      'The corridor by the boilers is the dreariest in the building. {P} hangs up a bedsheet printed with rain, and people go round that way.',
      'The factory hooter sounded flat at knocking-off time. {P} had the cellos in the park tune to it, and the shift came out into a chord.',
    ],
    notToSay: ['artistic gifts'],
  },
  'western.aspect.venus-neptune.strain': {
    trait: 'a longing that improves whatever it looks at',
    shadow: 'a disillusion that blames the mirror',
    gifts: [
      '<loves> what others have stopped looking at',
      '<keeps> faith with a beauty that others have stopped dusting',
    ],
    prices: [
      '<lends> trust, and sometimes the car, to a pair of eyes',
      '<paints> a halo round a man who has borrowed the bicycle',
    ],
    scenes: [
      'The painter will pay the rent next month, he says. {P} has seen the one good canvas and goes on bringing him soup on the strength of it.',
      'At the flea market there was a fiddle without strings. {P} took it home, and it hangs by the window, where it is said to be resting.',
    ],
    notToSay: ['deceived in love'],
  },
  'western.aspect.venus-pluto.join': {
    trait: 'an attachment that takes root in the foundations',
    shadow: 'a jealousy of the past itself',
    gifts: [
      '<loves> as though it were a matter of survival, and <stays>',
      '<gives> one friendship the depth that others spread over ten',
    ],
    prices: [
      '<wants> to be told even the thing that will hurt',
      '<asks> a third time who else was there',
    ],
    scenes: [
      'Someone mentions a name in passing, from before. {P} says nothing, and a week later walks down the street where that name used to live.',
      'The rose by the gate had been dead for two winters, people said. {P} cut it to the ground, sat by it in March, and it is over the porch.',
    ],
    notToSay: ['obsessive love', 'fatal attraction'],
  },
  'western.aspect.venus-pluto.flow': {
    trait: 'a warmth that reaches people’s locked rooms',
    shadow: 'a charm that knows its own strength',
    gifts: [
      '<restores> what has been spoiled, furniture or friendship',
      '<likes> a thing to the bottom, scratches and all',
    ],
    prices: [
      '<gets> confessions {they} <is> not sure what to do with',
      '<charms> the clerk, the clerk’s superior and the rule',
    ],
    scenes: [
      'A dresser comes out of a flooded cellar, black. {P} spends a winter on it with wire wool, and will not hear of covering the scar.',
      'The silver had gone black in the attic. {P} rubs one spoon a night, by the stove, and is in no hurry to get to the knives.',
    ],
    notToSay: ['magnetic', 'deep love'],
  },
  'western.aspect.venus-pluto.strain': {
    trait: 'a love that is afraid of its own size',
    shadow: 'a bargaining with closeness and distance',
    gifts: [
      '<recovers> from a heartbreak altered, and more honest for it',
      '<prizes> what has been through the fire, and <says> so',
    ],
    prices: [
      '<keeps> hold of a thing by making its loss expensive',
      '<lends> a treasure and <watches> the clock',
    ],
    scenes: [
      "A present is given in anger and returned in anger. Years later it may be found on {P's} shelf, facing the wall, dusted.",
      'The last of the grandmother’s cups has a crack in it. {P} will not have it washed, or used, or taken off the table.',
    ],
    notToSay: ['toxic attraction', 'jealous'],
  },
  'western.aspect.venus-ascendant.join': {
    trait: 'a grace that comes in with the person',
    shadow: 'a dependence on being found agreeable',
    gifts: ['<makes> even an errand pleasant for whoever is behind the counter'],
    prices: ['<changes> clothes, and sometimes opinions, for the company'],
    scenes: [
      'The trousers are borrowed, and there is straw on them. All the same somebody asks {P} where one can buy a jacket like that.',
    ],
    notToSay: ['beautiful'],
  },
  'western.aspect.venus-ascendant.flow': {
    trait: 'a pleasantness that costs nobody anything',
    shadow: 'a smile that postpones the matter',
    gifts: ['<is> forgiven quickly and so <dares> to own up'],
    prices: ['<relies> on charm past the point where a plan was due'],
    scenes: [
      'The vase was the hostess’s favourite, and it is in several pieces. By the coffee she is consoling {P}.',
    ],
    notToSay: ['charming'],
  },
  'western.aspect.venus-ascendant.strain': {
    trait: 'a wish to please that mistakes the address',
    shadow: 'a politeness worn like tight shoes',
    gifts: ['<senses> what jars in a company before it has a name'],
    prices: ['<gives> signals of liking and <is> startled by the reply'],
    scenes: [
      'The new neighbour has been told twice how much {P} loves his trumpet. He has started bringing it round.',
    ],
    notToSay: ['unlucky in looks'],
  },
  'western.aspect.venus-midheaven.join': {
    trait: 'a name for making things agreeable',
    shadow: 'a popularity that has to be kept warm',
    gifts: ['<smooths> by presence what a policy had ruffled'],
    prices: ['<avoids> the decision that half the staff would hate'],
    scenes: [
      'Two departments will only speak through {P}. When {P} takes a week off they are found to have got as far as throwing rolls.',
    ],
    notToSay: ['a career in beauty'],
  },
  'western.aspect.venus-midheaven.flow': {
    trait: 'a talent for being glad at work',
    shadow: 'an advancement by being nice to have around',
    gifts: ['<brings> taste to a trade that had not known it needed any'],
    prices: ['<takes> the friendly post and <leaves> the larger one alone'],
    scenes: [
      'They sell screws, loose, by weight. With {P} there each kind would soon have a glass jar, and customers would bring their visitors.',
    ],
    notToSay: ['success through charm'],
  },
  'western.aspect.venus-midheaven.strain': {
    trait: 'a taste at odds with the task',
    shadow: 'a love and a career that envy each other',
    gifts: ['<asks> of a success whether anyone is happier for it'],
    prices: ['<mixes> liking into a matter of work and <pays> for both'],
    scenes: [
      'The contract is lucrative and the building will be hideous. {P} puts off the answer until the last hour, and then asks whether there might be limes.',
    ],
    notToSay: ['office romance'],
  },
  'western.aspect.venus-chiron.join': {
    trait: 'a doubt, early learnt, about being lovable',
    shadow: 'a kindness offered in place of a claim',
    gifts: ['<sees> the charm of people who think they have none'],
    prices: ['<chooses> those who need mending over those who are free'],
    scenes: [
      'Sides are being picked for rounders, by captains. {P}, as captain, begins from the end of the row that is looking at its shoes.',
    ],
    notToSay: ['wounded in love'],
  },
  'western.aspect.venus-chiron.flow': {
    trait: 'a tenderness that is not put off by scars',
    shadow: 'a love that prefers to be the kind one',
    gifts: ['<gives> a bruised person back a sense of being good company'],
    prices: ['<feels> least sure when there is nothing to console'],
    scenes: [
      'A singer has been silent since the bad review. {P} needs, it seems, someone to hold the alto for ten minutes, and goes on needing it all spring.',
    ],
    notToSay: ['heals through love'],
  },
  'western.aspect.venus-chiron.strain': {
    trait: 'a sore place that affection touches',
    shadow: 'a withdrawal to the sink and the useful tasks',
    gifts: ['<knows> the courage it takes others to ask for a waltz'],
    prices: ['<offers> comradeship when something warmer was meant'],
    scenes: [
      'The last slow song has begun. {P} is seen to be urgently needed by the coat rack, and somebody who had stood up sits down again.',
    ],
    notToSay: ['rejection wound'],
  },
}
