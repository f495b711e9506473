import { decodeBase64 } from '#astrology/birth/places/packed-numbers.ts'
import trained from './triage.data.json' with { type: 'json' }
import { featuresOf, type Reading } from './features.ts'
import { sharesOf, type Shares } from './shares.ts'

/** What the trained model makes of a text (`docs/decisions/170-triage-is-trained.md`); made by `npm run train -- triage`. */
export function likelihoods(reading: Reading): Shares {
  return sharesOf(featuresOf(reading), MODEL)
}

const MODEL = { weights: new Int8Array(decodeBase64(trained.weights)), unit: trained.unit }
