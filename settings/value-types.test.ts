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

it('takes an image by whichever name it has, and refuses what none has', () => {
  const digest = `sha256:${'0a'.repeat(32)}`
  const images = [
    'pod',
    'example/pod:1',
    'localhost:5000/pod',
    `ghcr.io/an-owner/one-in-a-billion/pod:${'f'.repeat(40)}`,
    `ghcr.io/an-owner/one-in-a-billion/pod:1.2@${digest}`,
  ]
  for (const image of images) {
    expect(checked('audio.pods.image', image)).toEqual({ kind: 'value', value: image })
  }
  const none = [
    'no such image: broken!',
    'https://ghcr.io/owner/pod',
    'ghcr.io/Owner/pod:1',
    'pod:',
    'pod@sha256:1',
    '/pod',
    `pod:${'1'.repeat(129)}`,
  ]
  for (const image of none) {
    expect(checked('audio.pods.image', image)).toMatchObject({
      kind: 'unusable',
      problem: expect.stringContaining('must be the name of a container’s image'),
    })
  }
})
