import { readSample, type CountOf } from '../sample-counts.ts'
import pairs from './pairs.data.json' with { type: 'json' }
import people from './people.data.json' with { type: 'json' }

/** What was counted of pairs, read when first asked for. */
export function countOfPairs(): CountOf {
  return (ofPairs ??= readSample(pairs))
}

/** What was counted of people, read when first asked for. */
export function countOfPeople(): CountOf {
  return (ofPeople ??= readSample(people))
}

let ofPairs: CountOf | undefined
let ofPeople: CountOf | undefined
