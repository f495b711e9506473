import { readSample, type CountOf } from '../sample-counts.ts'
import byGap from './pairs-by-gap.data.json' with { type: 'json' }
import pairs from './pairs.data.json' with { type: 'json' }
import people from './people.data.json' with { type: 'json' }

/** What was counted of pairs, read when first asked for; in two files, for no module may be larger than half a megabyte. */
export function countOfPairs(): CountOf {
  return (ofPairs ??= readSample({ ...pairs, ...byGap }))
}

/** What was counted of people, read when first asked for. */
export function countOfPeople(): CountOf {
  return (ofPeople ??= readSample(people))
}

let ofPairs: CountOf | undefined
let ofPeople: CountOf | undefined
