import { describe, expect, it } from 'vitest'
import { checked } from './settle.ts'
import { appAddresses, gpuNames, origins } from './value-types.ts'

const GPUS = ['NVIDIA L4', 'NVIDIA RTX A5000']

describe('a list of texts', () => {
  it('is given between commas, as JSON text, or as what JSON makes of it', () => {
    for (const given of [GPUS.join(', '), JSON.stringify(GPUS), GPUS]) {
      expect(gpuNames.parse(given)).toEqual(GPUS)
    }
    expect(origins.parse('["https://a.example"]')).toEqual(['https://a.example'])
    expect(appAddresses.parse('["com.example.app://in"]')).toEqual(['com.example.app://in'])
  })

  it('is refused where it looks like JSON and is none, or holds what is no text', () => {
    for (const given of ['["NVIDIA L4"', '[1]']) {
      expect(gpuNames.safeParse(given).success).toBe(false)
    }
  })
})

it('says of a choice between which it is', () => {
  expect(checked('audio.hooks', 'lanes')).toEqual({
    kind: 'unusable',
    problem: 'cannot be used: must be one of lane, endpoint',
  })
})
