/** The spheres as questions in our own words: phrases that follow "asks" or "inquires". Keys are fact topics. */
export const SPHERE_WORDS: Readonly<
  Record<string, { readonly title: string; readonly p1: string; readonly p2: string }>
> = {
  lifesWork: {
    title: 'Life’s Work',
    p1: 'what is to be done in the world',
    p2: 'which task fits the hands',
  },
  evolution: {
    title: 'Evolution',
    p1: 'what life keeps setting as a lesson',
    p2: 'which obstacle returns until it is understood',
  },
  radiance: {
    title: 'Radiance',
    p1: 'what keeps body and spirit well',
    p2: 'where health and brightness come from',
  },
  purpose: {
    title: 'Purpose',
    p1: 'what there is to stand on when all else moves',
    p2: 'which ground holds at the end',
  },
  attraction: {
    title: 'Attraction',
    p1: 'whom one draws near and why',
    p2: 'which sort of meeting life arranges',
  },
  iq: {
    title: 'IQ',
    p1: 'how the mind learned to defend itself',
    p2: 'which habit of thought was put on as armour',
  },
  eq: {
    title: 'EQ',
    p1: 'how the feelings learned to hide',
    p2: 'which emotion was taught to wait outside',
  },
  sq: {
    title: 'SQ',
    p1: 'where love was open before it was guarded',
    p2: 'which trust was given first and lost first',
  },
  core: {
    title: 'Core',
    p1: 'where the oldest hurt lies',
    p2: 'which wound has a gift folded into it',
  },
  vocation: {
    title: 'Vocation',
    p1: 'what is ready to be given to others',
    p2: 'which service comes out of the old wound',
  },
  culture: {
    title: 'Culture',
    p1: 'in what company it flourishes',
    p2: 'which circle is worth joining',
  },
  brand: {
    title: 'Brand',
    p1: 'how it looks from outside',
    p2: 'which face the work shows to strangers',
  },
  pearl: {
    title: 'Pearl',
    p1: 'where plenty comes without strain',
    p2: 'which simplicity pays its own way',
  },
  relating: {
    title: 'Relating',
    p1: 'how closeness is put into words',
    p2: 'which tone opens a conversation',
  },
  coreStability: {
    title: 'Core Stability',
    p1: 'what holds when everything shakes',
    p2: 'which beam carries the roof',
  },
  creativity: {
    title: 'Creativity',
    p1: 'where the new breaks through',
    p2: 'which rule is there to be broken',
  },
}
