import type { Cards } from '../card.ts'

/** Gates 1 to 16: ways of acting. */
export const GATES_1_TO_16: Cards = {
  'humanDesign.gate.1': {
    gloss: 'the gate of making a thing as nobody else would',
    trait: 'a way of making that copies nobody',
    shadow: 'a sulk when the thing made goes unseen',
    gifts: [
      '<makes> what {they} <makes> in a manner that needs no signature',
      '<trusts> the odd idea long enough for it to become the obvious one',
      '<turns> the trade’s oldest jug upside down and <gets> it to pour',
    ],
    prices: [
      'cannot produce to order, and <falls> flat when told to vary it',
      '<hides> the sketch at a word of advice, however kindly it was meant',
      '<keeps> the curtain down until somebody asks what is behind it',
    ],
    scenes: [
      "All thirty pupils were to paint an apple. {P's} is recognised from the far end of the corridor, mostly by its shadow.",
      "The council ordered one bench, standard, for the towpath. {P's} has a dip at the left end, and the anglers have fought over it ever since.",
      "The class was to tie a plain bow. {P's} had something of the harbour in it, and the teacher had to be shown which end to pull.",
    ],
    notToSay: ['creative genius'],
  },
  'humanDesign.gate.2': {
    gloss: 'the gate that knows the direction and leaves the driving to others',
    trait: 'an inner bearing that does not argue',
    shadow: 'a passivity that lets the turning go by',
    gifts: [
      '<points> the way and <lets> stronger legs go first',
      '<recognises> the right place at first sight and <is> calm about the means',
      '<feels> where the house ought to stand before the plot is paced',
    ],
    prices: [
      '<knows> where it should go and <offers> no help in getting there',
      '<waits> to be driven to what could have been reached on foot',
      '<leaves> the map folded, since the north of it is obvious',
    ],
    scenes: [
      'With eyes shut in the passenger seat {P} says that it was the last exit. The driver looks at the screen, and the screen recalculates.',
      'The removal men ask where the sofa goes. {P} shuts both eyes, points, and goes to look for the cups. It is there to this day.',
      'The expedition had three compasses and a quarrel. {P}, asked from under the blanket, moved one foot, and they went where it was pointing.',
    ],
    notToSay: ['feminine receptivity'],
  },
  'humanDesign.gate.3': {
    gloss: 'the gate of bringing a first order into a muddle',
    trait: 'a patience with messy beginnings',
    shadow: 'a panic in the first fortnight',
    gifts: [
      '<finds> the working order in what looked like a heap',
      '<stays> cheerful among teething troubles until something in them proves useful',
      '<finds> in a week of mishaps the two that belong together',
    ],
    prices: [
      '<calls> a thing impossible on the very day before it settles',
      '<tears> up a bad start on the evening when it was turning good',
      '<resigns> over the first rehearsal and <reads> the reviews of the second',
    ],
    scenes: [
      'The band has a crowd of players, two keys and no drummer. {P} asks everybody to play it wrong once more, and this time there is something.',
      'The new ticket machine had given out nine dog licences and a sandwich. {P} drew a line round what worked, and by Whitsun it was selling tickets.',
      'The kitchen of the new café had two cooks, four bells and smoke. {P} took down one bell, let the others ring, and by Friday there were lunches.',
    ],
    notToSay: ['chaotic'],
  },
  'humanDesign.gate.4': {
    gloss: 'the gate of answers offered before they are proven',
    trait: 'a formula ready for every doubt',
    shadow: 'an answer given before the question ends',
    gifts: [
      '<supplies> a likely explanation where everyone else has stopped',
      '<offers> a first theory boldly, so that others have something to improve',
      '<names> a likely culprit for the noise, so that a household can sleep',
    ],
    prices: [
      '<grows> fond of an answer and <lets> no evidence near it',
      '<answers> at length, in the silence left by somebody who was thinking',
      '<solves> the riddle for a person who was telling it',
    ],
    scenes: [
      'It will be the thermostat, says {P} from the hall. It is not the thermostat, but it was behind it that they found the mouse.',
      'Why does the loaf sink in the middle, asked the baker of nobody. {P}, third in the queue, named the flour, the tide and the door, and the door it was.',
      'Why the pigeons all faced east had puzzled the bus queue for a week. {P} said gratitude, a schoolgirl said breakfast, and the two of them went round the corner to look.',
    ],
    notToSay: ['a know-all'],
  },
  'humanDesign.gate.5': {
    gloss: 'the gate of fixed habits, kept as a plant keeps the seasons',
    trait: 'a fidelity to a daily rhythm',
    shadow: 'an upset when the hour is moved',
    gifts: [
      '<gets> much done by doing it at the same hour each day',
      '<gives> others something to set their watches and their plans by',
      '<carries> a wobbling household over a bad month by its mealtimes',
    ],
    prices: [
      '<is> thrown for a week by a clock put forward',
      '<guards> the second cup against a guest who only takes one',
      '<takes> a changed menu for the end of an era',
    ],
    scenes: [
      'At ten past four {P} feeds the ducks, and the ducks are there at nine minutes past. When it was done at five the whole pond knew.',
      'The mail boat calls on Tuesdays, gale or no gale. {P} has the rope ready at five to, and has read the same page until then.',
      'The power cut had stopped every clock in the hostel. {P} came down in slippers for the first cocoa, and the warden set them all by it.',
    ],
    notToSay: ['a creature of habit'],
  },
  'humanDesign.gate.6': {
    gloss: 'the gate that decides how near anyone may come, and when',
    trait: 'a border with a mood of its own',
    shadow: 'a friction put up where none was needed',
    gifts: [
      '<lets> people close at the moment when it can be good',
      '<feels> exactly how much distance a conversation needs to go well',
      '<shuts> the door softly enough for it to be tried again tomorrow',
    ],
    prices: [
      '<bristles> on Tuesday at what was welcome on Sunday',
      '<makes> a skirmish out of who was to fetch the bread',
      '<changes> the lock in a sulk and <listens> behind it for a knock',
    ],
    scenes: [
      'The neighbour’s hand on the shoulder was kindly meant. {P} turned to reach for a plate, and the hand came down on the chair.',
      'The woman in the next seat had opened her album. {P} looked at the hedges as far as Taunton, and from Taunton at every page.',
      'For a month the new colleague’s ginger nuts had been declined. On a Monday of no importance {P} pushed the other chair out with one foot, and took two.',
    ],
    notToSay: ['argumentative'],
  },
  'humanDesign.gate.7': {
    gloss: 'the gate of leading from beside the chair',
    trait: 'a leadership without the title',
    shadow: 'a grudge against whoever holds the post',
    gifts: [
      '<steers> a group by a remark to the person at its head',
      '<makes> an unsure leader sound as if there had been a plan',
      '<hands> the conductor the score, open at the right page',
    ],
    prices: [
      '<undermines> a chairman {they} would not care to replace',
      '<withholds> the useful hint, to see how the great will do without it',
      '<mouths> along with a speech to show who wrote it',
    ],
    scenes: [
      "The mayor opens the fair and thanks his staff. Most of what he says has passed over {P's} desk, including the joke about the geese.",
      'The scoutmaster had marched them into a bog. {P}, last in the file, asked whether he would like the compass held for him.',
      'The mayor could not remember which ribbon. {P}, holding the cushion, looked at the left one for as long as it took, and the bridge was open.',
    ],
    notToSay: ['born to lead'],
  },
  'humanDesign.gate.8': {
    gloss: 'the gate of adding one’s own style to the common work',
    trait: 'a contribution that shows its maker',
    shadow: 'a pose struck in order to be picked',
    gifts: [
      '<gives> a shared thing the touch by which it is remembered',
      '<shows> by example that a plain job can be done with flair',
      '<adds> to a common postcard the drawing for which it is kept',
    ],
    prices: [
      '<hangs> about at the edge of a group hoping to be chosen',
      '<repaints> a decent offering because the others had used the same green',
      '<wears> the club tie as a belt in case of photographs',
    ],
    scenes: [
      'Everyone brought a salad. It was {P} who had laid nasturtiums on the rim, and the picture in the newsletter is of those.',
      'The village had to enter a scarecrow. {P} supplied only the hands, in yellow gloves, and the judge shook one.',
      'Every stall had the same white awning, by order. {P} hung the price of the pears from a fishing rod, and children came to be caught by it.',
    ],
    notToSay: ['unique'],
  },
  'humanDesign.gate.9': {
    gloss: 'the gate of attention to the small part of a large task',
    trait: 'a focus on the next small thing',
    shadow: 'an afternoon spent on the label',
    gifts: [
      '<works> through a thousand pieces without losing the first',
      '<keeps> the eye on one stitch until the whole sleeve is there',
      '<counts> the stitches aloud, and nine beginners end on the same one',
    ],
    prices: [
      '<polishes> a corner while the rest waits under its sheet',
      '<knows> where every screw is, and not what the machine was for',
      '<sands> the underside of a drawer while the guests stand about',
    ],
    scenes: [
      'The model ship has three masts and a crew. Visitors with good eyes will see that the cook is peeling something.',
      'The choir’s photocopies were all a bar short. {P} has ruled in the missing bar by hand, sixty times, with the rests.',
      'The jigsaw had been given up at the sky. {P} sorted four hundred blues by the light of the window, and on Sunday asked who would put in the bird.',
    ],
    notToSay: ['obsessive'],
  },
  'humanDesign.gate.10': {
    gloss: 'the gate of behaving as oneself in plain sight',
    trait: 'a conduct that suits the wearer',
    shadow: 'a self-consciousness about the right way to stand',
    gifts: [
      '<behaves> at court and at the car wash in the same way',
      '<lets> other people be odd, having got used to one case at home',
      '<brings> the same face to the audit as to the picnic',
    ],
    prices: [
      '<reproves> in others whatever {they} <has> forbidden {themself}',
      '<rehearses> at the mirror what was to have come naturally',
      '<takes> lessons in being at ease and <practises> on the cat',
    ],
    scenes: [
      'Shoes off, hat on, {P} walks into the hotel to ask about the sea. The porter, who had been about to say something, tells {them} the time of the tide.',
      'At the fitting the tailor proposed something slimmer. {P} bent, stretched, pretended to milk a goat, and kept the old trousers.',
      'The regatta asked for white flannels, and {P} had come by tractor. The flannels were on, and were white, and the commodore wondered whether he might sit in the cab.',
    ],
    notToSay: ['self-love', 'authentic'],
  },
  'humanDesign.gate.11': {
    gloss: 'the gate of ideas that arrive in flocks',
    trait: 'a stock of ideas for other people to use',
    shadow: 'a project begun for every notion',
    gifts: [
      '<hands> out ideas freely and <lets> others build them',
      '<sees> six uses for whatever was about to be thrown out',
      '<gives> the same dull parcel eleven possible contents',
    ],
    prices: [
      '<mistakes> a good idea for an order to carry it out',
      '<interrupts> a fair plan with the outline of a better',
      '<fills> the margin with inventions and <loses> the place in the book',
    ],
    scenes: [
      'Between the soup and the fish {P} has thought of a use for the old cinema, a new sort of umbrella and a title. The guest on the left is writing on a napkin.',
      'The committee needed one theme for the float. {P} gave them a whale, a weather map and the invention of custard, and went home.',
      'The children were to think of a name for the goat. {P} thought of forty, and the goat came to the ninth.',
    ],
    notToSay: ['an ideas person'],
  },
  'humanDesign.gate.12': {
    gloss: 'the gate of speaking only when the mood has ripened',
    trait: 'a reserve that breaks into eloquence',
    shadow: 'a haughty silence on the wrong day',
    gifts: [
      '<moves> a whole table on the one evening when the words are there',
      '<waits> with a feeling until it has found its own sentence',
      '<holds> a sentence back until it can be heard from the last row',
    ],
    prices: [
      '<stands> mute when a plain word was all that was wanted',
      '<expects> the room to notice that today is not a talking day',
      '<lets> a whole dinner wonder what it has done',
    ],
    scenes: [
      'For the first hour {P} was thought to be a cousin from abroad. Then someone mentioned the old pier, and the coffee was let go cold.',
      'The retirement speech was to be short, and nobody had wanted to give it. {P} stood up without paper, and the forklift drivers looked at their shoes.',
      'All through the tour {P} had only carried the tripod. At the ruined theatre the others were photographing the steps, and a voice said four lines to the hills.',
    ],
    notToSay: ['aloof'],
  },
  'humanDesign.gate.13': {
    gloss: 'the gate of the listener, who keeps what others have lived',
    trait: 'an ear that people confess to',
    shadow: 'a hoard of secrets that grows heavy',
    gifts: [
      '<draws> out a life story by keeping still at the right point',
      '<remembers> for people the part of their story they had mislaid',
      '<hears> two versions and <tells> each party the kinder half',
    ],
    prices: [
      '<is> told everything, and <has> nobody to tell',
      '<collects> every version of a quarrel and <is> trusted by all of them',
      '<nods> a neighbour into the third hour of his boundary',
    ],
    scenes: [
      'The man who came to read the meter has been in the kitchen for forty minutes. {P} now knows why he left the navy.',
      'The barber’s is full on Saturdays, and hardly anyone is there for a haircut. {P} sweeps, says hm, and could draw the family tree of the whole high street.',
      'The porter at the museum had not been asked anything of his own in years. {P} came about the opening hours and left at closing, with the hours and the story of the two canoes.',
    ],
    notToSay: ['a good listener'],
  },
  'humanDesign.gate.14': {
    gloss: 'the gate of strength that grows rich in loved work',
    trait: 'a power that pays when it is enjoyed',
    shadow: 'a talent hired out for the wrong wage',
    gifts: [
      '<puts> means and muscle behind what {they} <loves>',
      '<stays> fresh at a task that has worn out better-paid people',
      '<earns> by the thing that would have been done for nothing',
    ],
    prices: [
      '<works> hard for ends that leave no taste',
      '<lends> {their} best hours to whoever asked the loudest',
      '<pulls> a fine cart for somebody who has no use for it',
    ],
    scenes: [
      'The candle stall was to cover the cost of the wax. It now pays for two cousins and a van, and {P} still comes in on holidays to stir.',
      'The knife-grinder’s van was to be given up for want of a driver. {P} drives it now, has fitted a stove, and the villages pay for the petrol in plums.',
      'The lanterns were only for the garden, and only for August. In October a theatre wanted one for its foyer, and {P} asked for a barn to work in.',
    ],
    notToSay: ['money magnet'],
  },
  'humanDesign.gate.15': {
    gloss: 'the gate of a liking for every human rhythm and extreme',
    trait: 'a tolerance for how oddly people live',
    shadow: 'an own life without any regular hour',
    gifts: [
      '<makes> the early risers and the night birds feel equally normal',
      '<gets> on with the hermit, the hurrier and the man with nine clocks',
      '<seats> the fasting guest by the hungry one, and both do well',
    ],
    prices: [
      '<fasts>, <feasts> and <keeps> no hour that can be planned around',
      '<drifts> in at any hour and <is> puzzled by the cold potatoes',
      '<asks> a houseful to lunch and <wakes> at four',
    ],
    scenes: [
      "In {P's} spare room a baker sleeps by day and a student by night. Neither has ever been asked about it.",
      'The night ferry was late, with a netball team, two monks and a weightlifter aboard. {P} had them all at whist before the breakwater.',
      'The choir’s basses come late, and its sopranos before the porter. {P} is on the step with a flask for the first, and puts the chairs away with the last.',
    ],
    notToSay: ['loves humanity'],
  },
  'humanDesign.gate.16': {
    gloss: 'the gate of practice, repeated until it turns to play',
    trait: 'an enthusiasm that wants to be skilled',
    shadow: 'a dabbler’s pile of instruments',
    gifts: [
      '<repeats> a movement gladly until it belongs to the hand',
      '<brings> such relish to the basics that beginners ask for more of them',
      '<teaches> the scale as though it had been written that morning',
    ],
    prices: [
      '<buys> the equipment in the first flush and <learns> the first chord',
      '<praises> one craft to all comers and <is> at the next by Friday',
      '<owns> four accordions and one tune, nearly',
    ],
    scenes: [
      'The same four bars of the tuba come through the wall from seven to eight. On Thursday the neighbour finds himself humming the fifth.',
      'At the juggling class they drop the balls and apologise. {P} drops them, says that was nearly it, and has the caretaker at it too.',
      'The parish had an hour to fill and no preacher. {P} took the handbells through their changes, got one wrong, went back laughing, and the pews began to count.',
    ],
    notToSay: ['multi-talented'],
  },
}
