import { expect, it } from 'vitest'
import { startFakeCloudflare, type FakeCloudflare } from '#test/fakes/cloudflare/fake-cloudflare.ts'
import { servingVersion } from '#test/fakes/cloudflare/account.ts'
import { deployTo, SECRETS, smallWorkers } from '../../scripts/prove/deploy/deploying.ts'
import { haveCode, haveStores } from '../../scripts/prove/deploy/have-deployed.ts'
import { visited } from '../../scripts/prove/deploy/visited.ts'

const API = 'billion-staging-api'
const ORCHESTRATOR = 'billion-staging-orchestrator'

it('is set back in both Workers when it does not work', async () => {
  await using cloudflare = await startFakeCloudflare()
  using small = smallWorkers()
  haveStores(cloudflare, small.raw)
  haveCode(cloudflare, small.raw)
  await using site = await visited(cloudflare.account, { name: API, ill: ['bad'] })

  const base = { raw: small.raw, smokeUrl: site.url }
  const { outcome, said, changes } = await deployTo(cloudflare, { ...base, commit: 'bad' })
  expect(outcome).toBe('rolled-back')
  expect(said).toContain('ready ✗')
  expect(changes.filter((call) => call.includes('/versions?'))).toHaveLength(2)
  expect(serving(cloudflare)).toEqual(['good', 'good'])
  for (const secret of SECRETS.values()) expect(said).not.toContain(secret)
})

function serving({ account }: FakeCloudflare): (string | undefined)[] {
  return [ORCHESTRATOR, API].map(
    (name) => servingVersion(account.workers.get(name)!)?.annotations['workers/message'],
  )
}
