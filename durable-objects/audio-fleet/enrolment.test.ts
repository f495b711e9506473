import { describe, expect, it, vi } from 'vitest'
import { leasedFleet } from './leases.fixture.ts'

vi.spyOn(console, 'log').mockReturnValue()

const NOW = Date.parse('2026-11-20T12:00:00Z')

describe('enrolment', () => {
  it('takes a pod in once for a token, and never for another', () => {
    const { enrolment } = leasedFleet()
    const request = { publicKey: 'key', podName: 'pod' }
    enrolment.admit('hash')
    expect(enrolment.enrol({ ...request, tokenHash: 'other' })).toBeNull()
    const pod = enrolment.enrol({ ...request, tokenHash: 'hash' })
    expect(pod?.keyId).toBe(`pod:${pod?.podId}:1`)
    expect(enrolment.pods.publicKey(pod!.keyId, NOW)).toBe('key')
    const second = { publicKey: 'another', podName: 'pod', tokenHash: 'hash' }
    expect(enrolment.enrol(second)).toBeNull()
  })

  it('answers a pod that never heard the answer as before, and nobody else with its token', () => {
    const { enrolment, pass } = leasedFleet()
    enrolment.admit('hash')
    const request = { publicKey: 'key', podName: 'pod', tokenHash: 'hash' }
    const pod = enrolment.enrol(request)!
    expect(enrolment.enrol(request)).toEqual(pod)
    expect(enrolment.pods.count()).toBe(1)
    expect(enrolment.enrol({ ...request, publicKey: 'a thief’s' })).toBeNull()
    pass(31 * 60)
    expect(enrolment.enrol(request)).toBeNull()
  })

  it('is over for a pod that left, however often it asks', () => {
    const { enrolment } = leasedFleet()
    enrolment.admit('hash')
    const request = { publicKey: 'key', podName: 'pod', tokenHash: 'hash' }
    enrolment.dismiss(enrolment.enrol(request)!.podId, 'it was told to stop')
    expect(enrolment.enrol(request)).toBeNull()
  })

  it('calls a rented pod what its token was issued for, whatever it calls itself', () => {
    const { enrolment } = leasedFleet()
    enrolment.admit('hash', { issuedFor: 'billion-main-1' })
    enrolment.enrol({ publicKey: 'key', podName: 'billion-main-2', tokenHash: 'hash' })
    expect(enrolment.pods.all().map(({ name }) => name)).toEqual(['billion-main-1'])
  })

  it('takes a token for half an hour, or as long as a pod may take to start', () => {
    const { enrolment } = leasedFleet()
    for (const hash of ['short', 'long']) {
      enrolment.pods.admitToken(hash, NOW, { lifeMs: hash === 'long' ? 2 * 3_600_000 : 1 })
    }
    expect(enrolment.pods.spendToken('short', 'a', NOW + 1_700_000)).not.toBeNull()
    expect(enrolment.pods.spendToken('long', 'b', NOW + 7_100_000)).not.toBeNull()
    enrolment.pods.admitToken('late', NOW)
    expect(enrolment.pods.spendToken('late', 'c', NOW + 1_900_000)).toBeNull()
  })

  it('keeps two keys of a pod at most, however fast it takes others', () => {
    const { enrolment } = leasedFleet()
    enrolment.admit('hash')
    const { podId, keyId } = enrolment.enrol({
      publicKey: 'key',
      podName: 'pod',
      tokenHash: 'hash',
    })!
    const keyIds = [keyId, ...['b', 'c', 'd'].map((key) => enrolment.rotateKey(podId, key)!)]
    expect(keyIds.map((id) => enrolment.pods.publicKey(id, NOW))).toEqual([null, null, 'c', 'd'])
    expect(enrolment.rotateKey(podId, 'd')).toBe(keyIds[3])
  })

  it('knows a nonce of a key again', () => {
    const { pods } = leasedFleet().enrolment
    expect(pods.rememberNonce('pod:a:1', 'n', NOW)).toBe(true)
    expect(pods.rememberNonce('pod:b:1', 'n', NOW)).toBe(true)
    expect(pods.rememberNonce('pod:a:1', 'n', NOW)).toBe(false)
  })
})
