import type { Cards } from '../card.ts'

/** Saturn, duty and what is learnt slowly, by the field of life it stands in. */
export const SATURN_IN_HOUSES: Cards = {
  'western.saturn.house1': {
    trait: 'a seriousness worn on the outside',
    shadow: 'a self inspected before it is let out',
    gifts: [
      '<is> taken at {their} word by people who trust few',
      '<improves> with acquaintance, and again with age',
    ],
    prices: [
      '<greets> a holiday as though it might be an audit',
      '<stands> outside the fun until somebody insists',
    ],
    scenes: [
      'In a school play {P} would be given the judge. It is a part that {they} <does> well, while looking across at the rabbit.',
    ],
    notToSay: ['inhibited', 'a hard childhood'],
  },
  'western.saturn.house2': {
    trait: 'a respect for what has been earned',
    shadow: 'a fear of the empty tin',
    gifts: [
      '<manages> on little, without self-pity and without debts',
      '<knows> what a thing will cost by the end, repairs included',
    ],
    prices: [
      '<underprices> {their} work and <checks> the change',
      '<enjoys> a good thing only after it has been justified',
    ],
    scenes: [
      "The cables of every phone that ever broke hang in {P's} cupboard, labelled. A nephew laughs at them, and comes back in spring to ask for one.",
    ],
    notToSay: ['poverty', 'miserly'],
  },
  'western.saturn.house3': {
    trait: 'a care with words and with siblings',
    shadow: 'a silence where a light remark was due',
    gifts: [
      '<reads> the contract that everyone else has already signed',
      '<is> the sibling who rings back',
    ],
    prices: [
      '<thinks> of the reply when the bus has gone',
      '<hears> easy chatter as a language never quite learnt',
    ],
    scenes: [
      'The instructions for the shared boiler hang in a glass frame. If {P} wrote them, there were many drafts, and there has been no misunderstanding since.',
    ],
    notToSay: ['learning difficulties', 'an only child'],
  },
  'western.saturn.house4': {
    trait: 'a sense of having to hold the roof',
    shadow: 'a home that is run more than lived in',
    gifts: [
      '<looks> after the old people of the family as a matter of course',
      '<gives> those at home the certainty that somebody has locked up',
    ],
    prices: [
      '<feels> a guest in any home that is not being repaired',
      '<guards> the family silence long after its reason has gone',
    ],
    scenes: [
      'At family parties {P} can be found checking the gutters. It is not coldness, as the youngest has worked out, who goes and holds the torch.',
    ],
    notToSay: ['a cold home', 'a difficult parent'],
  },
  'western.saturn.house5': {
    trait: 'a joy that asks whether it is allowed',
    shadow: 'a talent kept under supervision',
    gifts: [
      '<practises> an art for the sake of the tenth year',
      '<treats> a child’s question as a proper question',
    ],
    prices: [
      '<plays> to a standard and <forgets> to play',
      '<declines> the waltz and <watches> every step of it',
    ],
    scenes: [
      "A box of paints is bought in a sale and stands unopened for two winters. {P's} first picture is very small, of a radiator, and better than it should be.",
    ],
    notToSay: ['no children', 'unlucky in love'],
  },
  'western.saturn.house6': {
    trait: 'a conscience about the daily task',
    shadow: 'a duty roster with one name on it',
    gifts: [
      '<can> be relied on for the job that nobody checks',
      '<brings> method to a mess without making a speech',
    ],
    prices: [
      '<comes> to work on the day of the blizzard, and <counts> who did',
      '<finds> no task small enough to be left undone',
    ],
    scenes: [
      'A first-aid box that nobody owns hangs in the corridor. Nothing in it is out of date, and {P} has never mentioned why.',
    ],
    notToSay: ['chronic illness', 'drudgery'],
  },
  'western.saturn.house7': {
    trait: 'a gravity about giving one’s word',
    shadow: 'a distance kept across the breakfast table',
    gifts: [
      '<stays> a fair partner through a bad year',
      '<chooses> late and carefully and <stands> by the choice',
    ],
    prices: [
      '<expects> to be let down and <drafts> accordingly',
      '<is> more at ease with obligations than with being adored',
    ],
    scenes: [
      'Before opening a shop with a friend {P} would write down what happens if they fall out. They never do, and the paper lies under the till.',
    ],
    notToSay: ['late marriage', 'an older spouse'],
  },
  'western.saturn.house8': {
    trait: 'a caution wherever lives are tied together',
    shadow: 'a fear of owing and of being owed',
    gifts: [
      '<deals> soberly with loans, debts and other people’s secrets',
      '<keeps> {their} head where others are overcome',
    ],
    prices: [
      '<shares> a bank account sooner than a worry',
      '<holds> the breath in the presence of strong feeling',
    ],
    scenes: [
      'A friend’s savings are in a biscuit tin, and the friend is in tears. {P} asks for a pencil, a sheet of paper and the tin, in that order.',
    ],
    notToSay: ['fear of death', 'sexual inhibition'],
  },
  'western.saturn.house9': {
    trait: 'a belief that has served an apprenticeship',
    shadow: 'a mind closed for stocktaking',
    gifts: [
      '<studies> long and in order, and <can> teach what was studied',
      '<distrusts> the guru, the shortcut and the slogan',
    ],
    prices: [
      '<turns> down the voyage because of the exam, for years',
      '<holds> to a creed or to a doubt with equal stiffness',
    ],
    scenes: [
      'At the foot of the temple steps the rest take pictures. {P} is still on the bus, reading the inscription in the guidebook, with the grammar.',
    ],
    notToSay: ['narrow-minded', 'no travel luck'],
  },
  'western.saturn.house10': {
    trait: 'a long climb with a heavy rucksack',
    shadow: 'a fear of being found out at the top',
    gifts: [
      '<carries> an office as something lent',
      '<builds> a name slowly enough for it to hold',
    ],
    prices: [
      '<mistakes> the absence of blame for happiness',
      '<takes> every setback in public as a sentence',
    ],
    scenes: [
      'Offered the best chair in the building, {P} would sit on the other one. The cleaner would be told that it was for the posture.',
    ],
    notToSay: ['rise and fall', 'a late career'],
  },
  'western.saturn.house11': {
    trait: 'a loyalty to few friends and long plans',
    shadow: 'a place kept at the edge of the group',
    gifts: [
      '<keeps> the accounts of a cause that others merely cheer',
      '<has> the same friends as long ago, and the same day for them',
    ],
    prices: [
      '<waits> to be asked twice before believing it',
      '<hopes> cautiously, in instalments, and <keeps> the receipts',
    ],
    scenes: [
      'In the class chat {P} writes perhaps once a year. It is always the date of the reunion, the room, and what each has to bring.',
    ],
    notToSay: ['few friends', 'older friends'],
  },
  'western.saturn.house12': {
    trait: 'a duty done where nobody looks',
    shadow: 'a guilt without a charge sheet',
    gifts: [
      '<bears> solitude well and <gets> work out of it',
      '<is> steady company for those who have been given up on',
    ],
    prices: [
      '<carries> old reproaches in pockets nobody else can see',
      '<locks> away a fear so well that it grows in there',
    ],
    scenes: [
      'On the night ferry one passenger walks the deck. {P} has noticed that a lifebelt was hung badly, hangs it well, and goes on walking.',
    ],
    notToSay: ['isolation', 'imprisonment'],
  },
}
