/**
 * Yogas this almanac has words for: verb phrases that follow "it" and say what the texts
 * promise. The harsher ones of the books are left to the chart, where their rule stands beside them.
 */
export const YOGAS: Readonly<
  Record<string, { readonly title: string; readonly promises: string }>
> = {
  raja: {
    title: 'Raja yoga',
    promises:
      'raises a person above the station of birth by the lords of effort and of grace together',
  },
  'dharma-karmadhipati': {
    title: 'Dharma-Karmadhipati yoga',
    promises:
      'lets duty and work point the same way, which the texts count among the best of fortunes',
  },
  'neecha-bhanga': {
    title: 'Neecha Bhanga Raja yoga',
    promises: 'turns a weakness into a ladder, because the fallen graha is lifted by another',
  },
  vosi: { title: 'Vosi yoga', promises: 'gives a good memory and an early-rising mind' },
  veshi: { title: 'Veshi yoga', promises: 'gives steadiness and truthful speech' },
  vesi: { title: 'Vesi yoga', promises: 'gives steadiness and truthful speech' },
  ubhayachari: {
    title: 'Ubhayachari yoga',
    promises: 'gives the Sun an escort on both sides, and with it eloquence and standing',
  },
  'budha-aditya': {
    title: 'Budha-Aditya yoga',
    promises: 'puts a quick intelligence at the service of the will',
  },
  anapha: { title: 'Anapha yoga', promises: 'gives self-possession and a pleasant bearing' },
  sunapha: { title: 'Sunapha yoga', promises: 'promises wealth that is earned and not inherited' },
  durudhara: {
    title: 'Durudhara yoga',
    promises: 'keeps the Moon in company, so that comforts and friends are seldom far off',
  },
  kemadruma: {
    title: 'Kemadruma yoga',
    promises:
      'leaves the Moon without neighbours, and asks for an inner independence that others learn late',
  },
  gajakesari: {
    title: 'Gajakesari yoga',
    promises:
      'joins the elephant to the lion, good judgement to good heart, and is fond of lasting reputations',
  },
  'jupiter-moon-kendra': {
    title: 'the wider Gajakesari yoga',
    promises: 'keeps Jupiter within call of the Moon, for counsel in time of need',
  },
  vasumati: { title: 'Vasumati yoga', promises: 'speaks of means that grow by one’s own doing' },
  amala: { title: 'Amala yoga', promises: 'asks for a spotless name and helps to keep it' },
  chamara: { title: 'Chamara yoga', promises: 'fans its native with learning and esteem' },
  kalpadruma: {
    title: 'Kalpadruma yoga',
    promises: 'is called after the tree that grants wishes, and favours principled ambition',
  },
  parijata: {
    title: 'Parijata yoga',
    promises: 'flowers late, and makes the second half of life the better one',
  },
  sarasvati: {
    title: 'Sarasvati yoga',
    promises: 'brings learning, letters and an ear for what is well said',
  },
  'brahma-of-lords': {
    title: 'Brahma yoga',
    promises: 'favours study, long life and the respect of the learned',
  },
  rajalakshana: {
    title: 'Rajalakshana yoga',
    promises: 'gives the manner of one born to authority',
  },
  yukti: { title: 'Yukti-samanvita-vagmi yoga', promises: 'joins good reasons to good speech' },
  'sharira-saukhya': { title: 'Sharira-saukhya yoga', promises: 'promises comfort of body' },
  'sada-sanchara': { title: 'Sada-sanchara yoga', promises: 'keeps a person on the move' },
  'buddhi-maturya': { title: 'Buddhi-maturya yoga', promises: 'ripens the judgement' },
  'dhana-lords': { title: 'Dhana yoga', promises: 'ties the lords of wealth together' },
  shakata: {
    title: 'Shakata yoga',
    promises: 'is named after the cartwheel, since fortune rises and sinks and rises again',
  },
  'maha-parivartana': {
    title: 'Maha Parivartana yoga',
    promises: 'makes two houses exchange their lords, so that each prospers by the other',
  },
  'chandra-mangala': {
    title: 'Chandra-Mangala yoga',
    promises: 'lends feeling a cutting edge, useful in trade and in hard times',
  },
  adhi: {
    title: 'Adhi yoga',
    promises: 'surrounds the Moon with helpers and makes a trusted leader',
  },
  lakshmi: { title: 'Lakshmi yoga', promises: 'is as generous as the goddess it is named for' },
  ruchaka: { title: 'Ruchaka yoga', promises: 'gives the courage and the build of a captain' },
  bhadra: { title: 'Bhadra yoga', promises: 'gives a fine intelligence and the leisure to use it' },
  hamsa: {
    title: 'Hamsa yoga',
    promises: 'gives the swan’s discernment, which drinks the milk and leaves the water',
  },
  malavya: { title: 'Malavya yoga', promises: 'gives beauty of life and steadiness in love' },
  shasha: {
    title: 'Shasha yoga',
    promises: 'gives command over many hands and patience with all of them',
  },
  sasa: {
    title: 'Shasha yoga',
    promises: 'gives command over many hands and patience with all of them',
  },
  kedara: {
    title: 'Kedara yoga',
    promises: 'spreads the grahas over four signs, like a well-kept field that feeds others too',
  },
  shula: {
    title: 'Shula yoga',
    promises:
      'gathers the grahas on the point of a spear, for concentrated and somewhat solitary effort',
  },
  pasha: {
    title: 'Pasha yoga',
    promises: 'spreads the grahas over five signs and ties a person into many affairs',
  },
  dama: {
    title: 'Dama yoga',
    promises: 'spreads the grahas over six signs and makes a helper of others',
  },
  vina: {
    title: 'Vina yoga',
    promises: 'spreads the grahas over seven signs, as strings are spread, for music and for tact',
  },
  yuga: {
    title: 'Yuga yoga',
    promises: 'gathers the grahas in two signs and makes a person go against the stream',
  },
}
