import type { Cards } from '../card.ts'

/** The Midheaven, calling and public name, by its sign. */
export const MIDHEAVEN_IN_SIGNS: Cards = {
  'western.midheaven.aries': {
    gloss: 'the highest point of a chart, where calling shows, in a sign of beginnings',
    trait: 'a calling that wants to break new ground',
    shadow: 'a career of first chapters',
    gifts: [
      '<makes> a name by doing what had not been done there',
      '<decides> in public and <takes> the first stones cheerfully',
    ],
    prices: [
      '<hands> on the enterprise as soon as it runs by itself',
      '<competes> with colleagues who thought they were colleagues',
    ],
    scenes: [
      'A town without a climbing school is, to {P}, an opening. The lease would be signed before anyone asked what such a school might need.',
    ],
    notToSay: ['a leader', 'an entrepreneur'],
  },
  'western.midheaven.taurus': {
    gloss: 'the point of reputation, in the sign of what can be touched',
    trait: 'a name for quality and for staying put',
    shadow: 'a post held because it is held',
    gifts: [
      '<builds> a reputation that people rely on in bad years',
      '<produces> something that can be weighed, tasted or leaned on',
    ],
    prices: [
      '<stays> in a comfortable position past the end of interest',
      '<distrusts> a new method until the competition has retired on it',
    ],
    scenes: [
      'A shop run by {P} would sell one kind of bread and shut when it was gone. A second kind would be under discussion for some years.',
    ],
    notToSay: ['a career in finance'],
  },
  'western.midheaven.gemini': {
    gloss: 'the public side of a chart, in the sign of messages',
    trait: 'a calling that deals in words, news or exchange',
    shadow: 'a name spread over several half careers',
    gifts: [
      '<is> the person through whom one department hears of another',
      '<manages> two occupations and <lets> each refresh the other',
    ],
    prices: [
      '<is> known as clever before being known for anything',
      '<changes> the subject of {their} working life between two trams',
    ],
    scenes: [
      "One of {P's} cards might say translator, and another tuner of harpsichords. They get handed to the wrong people, with good results.",
    ],
    notToSay: ['a journalist'],
  },
  'western.midheaven.cancer': {
    gloss: 'the chart’s summit, read for vocation, in the sign of care',
    trait: 'a calling that shelters somebody',
    shadow: 'a firm as hard to leave as a family',
    gifts: [
      '<runs> a workplace so that the newest feels looked after',
      '<knows> what the public is homesick for',
    ],
    prices: [
      '<takes> a customer’s complaint to bed',
      '<keeps> people on, and things on, for old times’ sake',
    ],
    scenes: [
      'Wherever {P} works there tends to be a ring binder labelled birthdays, and a cupboard with candles. The firm may well make pumps.',
    ],
    notToSay: ['a caring profession'],
  },
  'western.midheaven.leo': {
    gloss: 'the place of honour in a chart, in the sign of the stage',
    trait: 'a calling that is carried out in the light',
    shadow: 'an office that has become a throne',
    gifts: [
      '<gives> a task glamour, so that good people apply for it',
      '<answers> with {their} own person for what was promised',
    ],
    prices: [
      '<finds> it hard to be second in a thing worth doing',
      '<needs> the work to be admired as well as finished',
    ],
    scenes: [
      'A prize-giving takes ten minutes until {P} is asked to see to it. Then there is a fanfare, and the slowest child has a cloak.',
    ],
    notToSay: ['fame'],
  },
  'western.midheaven.virgo': {
    gloss: 'the angle of work in the world, in the sign of skill',
    trait: 'a name for doing it properly',
    shadow: 'a mastery that never announces itself',
    gifts: [
      '<becomes> indispensable without ever becoming loud about it',
      '<raises> the standard of a trade by quietly keeping one',
    ],
    prices: [
      '<stays> the assistant of people who know less',
      '<judges> a career by its one omission',
    ],
    scenes: [
      'Somewhere there is a back yard to which barbers and cooks bring their blades. It has no board out and a long wait, and would suit {P}.',
    ],
    notToSay: ['a service career'],
  },
  'western.midheaven.libra': {
    gloss: 'the point of a person’s public name, in the sign of fairness',
    trait: 'a calling that sits between two parties',
    shadow: 'a position taken by taking none',
    gifts: [
      '<is> asked to chair what would otherwise come to blows',
      '<brings> good form to a line of work that lacked it',
    ],
    prices: [
      '<waits> for a partner or a mandate before moving',
      '<cares> how a decision looks until it is late for it',
    ],
    scenes: [
      'Two gardens have a disputed edge. {P} would put a bench on it, and both owners would believe that it faced their side.',
    ],
    notToSay: ['law or the arts'],
  },
  'western.midheaven.scorpio': {
    gloss: 'the top of a chart, where ambition lies, in the sign of depths',
    trait: 'a calling that goes under the surface',
    shadow: 'a reputation that makes people nervous',
    gifts: [
      '<takes> the assignment that has defeated the others',
      '<is> trusted with what could bring the place down',
    ],
    prices: [
      '<sees> rivals in the corridor, some of whom are lost',
      '<gives> up a career entirely rather than by degrees',
    ],
    scenes: [
      'When figures do not agree people send for somebody like {P}, who comes with one pencil. Afterwards one or two of the partners take up gardening.',
    ],
    notToSay: ['a powerful career'],
  },
  'western.midheaven.sagittarius': {
    gloss: 'the point of calling, in the sign of far aims',
    trait: 'a calling with a horizon in it',
    shadow: 'an aim so high that the desk is forgotten',
    gifts: [
      '<makes> the purpose of a job visible to those who do it',
      '<carries> an idea over a frontier and <plants> it there',
    ],
    prices: [
      '<outgrows> a post in conversation before leaving it in fact',
      '<tells> the public the whole truth and the budget by accident',
    ],
    scenes: [
      'An evening school offers bookkeeping. Under {P} it still would, along with Arabic, knots, and a walk to the sea in spring.',
    ],
    notToSay: ['a teacher or traveller'],
  },
  'western.midheaven.capricorn': {
    gloss: 'the summit of a chart, in the sign that climbs to summits',
    trait: 'a calling built to outlast its builder',
    shadow: 'a life spent mainly on the scaffolding',
    gifts: [
      '<rises> by doing the whole of each job on the way',
      '<is> sent for when something has to be put on its feet',
    ],
    prices: [
      '<owes> the office more evenings than anyone has asked for',
      '<confuses> the post with the person when the post ends',
    ],
    scenes: [
      "Somebody who sweeps a yard may end by running it. On {P's} rounds, one feels, it would still be the corners that are looked at.",
    ],
    notToSay: ['success late in life'],
  },
  'western.midheaven.aquarius': {
    gloss: 'the public angle of a chart, in the sign of new ideas',
    trait: 'a calling that serves an idea',
    shadow: 'an outsider’s licence kept too long',
    gifts: [
      '<does> the familiar job by an unfamiliar and fairer method',
      '<is> known for saying it early and without rancour',
    ],
    prices: [
      '<resigns> over a principle that could have been explained',
      '<works> well with a public and less well with a boss',
    ],
    scenes: [
      "In a library of {P's} nobody would pay fines, and everyone would once bring in a book they hated. The returns might never be better.",
    ],
    notToSay: ['a technology career'],
  },
  'western.midheaven.pisces': {
    gloss: 'the point of vocation, in the sign without borders',
    trait: 'a calling that fits on no card',
    shadow: 'a career left to the current',
    gifts: [
      '<lends> {their} work a mercy that cannot be put in the contract',
      '<shows> people in public what they had only felt',
    ],
    prices: [
      '<is> credited with what was dreamt, and charged with it',
      '<waits> to be called when the number was never given out',
    ],
    scenes: [
      'Put in charge of the coats at a theatre, {P} would not mind coats only. Actors who cannot go on would be sent to sit among them.',
    ],
    notToSay: ['an artist or healer'],
  },
}
