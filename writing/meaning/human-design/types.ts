import type { Cards } from '../card.ts'

/** The five types: how a person is built to meet life. */
export const TYPES: Cards = {
  'humanDesign.type.manifestor': {
    gloss: 'the type that starts things, and that does well to say so first',
    trait: 'a readiness to begin without being asked',
    shadow: 'the secrecy of somebody who was stopped too often',
    gifts: [
      '<starts> the thing that everyone agreed ought to be started some day',
      '<needs> nobody’s applause to get past the first week',
      '<makes> timid people bolder simply by having gone ahead',
      '<acts> at the right second because no committee has to be consulted',
    ],
    prices: [
      '<goes> off without a word and <returns> to a reception committee',
      '<hears> a friendly question as an attempt to get hold of the reins',
      '<tires> early and <leaves> the long middle part to whoever is about',
      '<grows> curt at the first sign that permission might be needed',
    ],
    scenes: [
      'The wall between kitchen and pantry had been discussed for years. On Tuesday the family comes home and it is gone, and {P} is sweeping up.',
      'Halfway through the meeting {P} has left it. The call that the meeting was about is being made on the stairs.',
      'Asked on the landing where {they} <is> going, {P} says out. It was a kind question, and the answer shuts like a drawer.',
      'A single line would have spared the neighbours a search of the allotments. It arrives at dusk, with a photograph of the shed in its new place.',
    ],
    notToSay: ['a born leader', 'a force of nature'],
  },
  'humanDesign.type.generator': {
    gloss: 'the type with a steady engine, which answers life better than it chases it',
    trait: 'a strength that wakes when something calls it',
    shadow: 'a slog kept up after the interest has gone',
    gifts: [
      '<works> at a loved thing until dark and <sleeps> like a stone',
      '<improves> by repetition where others would only be bored',
      '<gives> a plain yes or no to whatever is held out',
      '<warms> a whole room by being absorbed in something at the end of it',
    ],
    prices: [
      '<takes> on a job to be useful and <resents> it by the second hour',
      '<pushes> harder at the very point where a better question was needed',
      '<lies> awake with strength left over from a day of the wrong work',
      '<envies> people who seem to know what they want without being offered it',
    ],
    scenes: [
      'Somebody wheels a broken bicycle into the yard, only to show it. It is past seven when {P} looks up, black to the elbows and in excellent spirits.',
      'For months the question of what to do next had led nowhere. Then a cousin mentioned an empty workshop, and {P} heard a small grunt and saw that it was {their} own.',
      'Of the four evening classes {P} joined out of good sense, three lasted a fortnight. The fourth was joined because a friend needed a lift.',
      'The way the bag is dropped in the hall tells the household all about the day. Tonight it lands like a sack of sand.',
    ],
    notToSay: ['a workhorse', 'a tireless worker'],
  },
  'humanDesign.type.manifestingGenerator': {
    gloss: 'the type with a steady engine and a short way from impulse to deed',
    trait: 'a stamina that runs on several tracks at once',
    shadow: 'a haste that has to fetch what it skipped',
    gifts: [
      '<finds> the short way through a task by trying it at full speed',
      '<drops> what has stopped working before the others have noticed',
      '<keeps> three trades alive and <lets> each one feed the next',
      '<answers> with hands and voice together, so that help is already under way',
    ],
    prices: [
      '<skips> the step that turns out to have held up the rest',
      '<changes> course in silence and <leaves> people standing at the old corner',
      '<hears> slowness in others as a form of refusal',
      '<collects> half-done things, each abandoned for a perfectly good reason',
    ],
    scenes: [
      'The flat-pack bed is up in nineteen minutes, without the leaflet. One small bag of screws is left, and {P} puts it in a pocket for later.',
      'While the soup heats {P} answers the post, sharpens the knives and agrees to take over a choir. The soup, for once, is only a little burnt.',
      'A friend was told on Monday about pottery and on Friday hears about beekeeping. What amazes her is that the pottery is finished and rather good.',
      'They had set out together for the station, by the usual road. {P} is found on the platform with both tickets and no idea when the others fell behind.',
    ],
    notToSay: ['a multitasker', 'scattered'],
  },
  'humanDesign.type.projector': {
    gloss: 'the type that sees how others work, and is heard best when invited',
    trait: 'an eye for how others could do it',
    shadow: 'a bitterness at being overlooked',
    gifts: [
      '<sees> in an hour where a team has been wasting its effort',
      '<asks> the one question that makes a tired person remember the point',
      '<studies> somebody closely and <gives> back a portrait they can use',
      '<does> in a short good morning what others spread over the week',
    ],
    prices: [
      '<offers> the right answer to people who had not asked, and <is> thanked coolly',
      '<keeps> pace with stronger workers and <pays> for it with the weekend',
      '<waits> for a recognition that nobody knew was being waited for',
      '<watches> others so closely that {their} own wants go unasked',
    ],
    scenes: [
      'For three weeks {P} has known why the new rota does not work. On the twenty-second day the manager asks, and it is mended before coffee.',
      'Everyone else goes on to a second bar. {P} lies down on the floor at home, in the coat, and listens to nothing for a while.',
      'The advice was sound and came across the hedge unbidden. The neighbour nodded, thanked {P}, and went on pruning the wrong side.',
      'It was only two lines asking for help with a speech, because nobody else would see what was wrong with it. {P} has kept them.',
    ],
    notToSay: ['a natural guide', 'an old soul'],
  },
  'humanDesign.type.reflector': {
    gloss: 'the rarest type, without a fixed center, that shows what is around it',
    trait: 'an openness that takes the colour of the place',
    shadow: 'a disappointment in rooms that never see themselves',
    gifts: [
      '<knows> within a day whether a place is good for the people in it',
      '<judges> fairly, having felt every side of the matter as if from within',
      '<lets> each person be met as somebody new',
      '<brings> to light what a group has been keeping from itself',
    ],
    prices: [
      '<mistakes> the mood of a household for a trait of character',
      '<is> hurried into an answer that would have been different by the end of the month',
      '<goes> unnoticed in company that was never told how to look',
      '<stays> in a wrong place out of loyalty to one good corner of it',
    ],
    scenes: [
      'Among the noisy cousins {P} is noisy, and with the quiet aunt nobody is quieter. The two sides of the family describe two different people.',
      'The new office is handsome, well paid and on the right tram. After a day in it {P} has a headache that belongs, it turns out, to the accounts department.',
      'Whether to take the flat is asked on a Monday, and again on a Thursday, and again in the rain. By the fourth week {P} no longer has to ask.',
      'Who is unhappy at this table, {P} could say before the bread comes. Nobody has thought of inquiring.',
    ],
    notToSay: ['a mirror of society', 'mysterious'],
  },
}
