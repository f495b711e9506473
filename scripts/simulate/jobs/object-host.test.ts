import { expect, it } from 'vitest'
import { ObjectHost, type ObjectClass } from './object-host.ts'
import { BEGINNING, Stage } from './stage.ts'
import { Troubles, TROUBLES, type Crash } from './troubles.ts'

it('is not blamed for what goes on after its death, when what it waited for comes', async () => {
  const stage = new Stage()
  const crashes: (Crash | null)[] = [null, null, { kind: 'sent' }]
  const troubles = new Troubles(1, TROUBLES)
  troubles.crash = () => crashes.shift() ?? null
  const shared = Promise.withResolvers<void>()
  let wentOn = 0
  class Waiting {
    readonly #storage: DurableObjectStorage
    constructor({ storage }: { readonly storage: DurableObjectStorage }) {
      this.#storage = storage
    }
    sleep(): void {
      void this.#storage.setAlarm(BEGINNING + 500)
    }
    async alarm(): Promise<void> {
      await shared.promise
      wentOn += 1
      this.#storage.sql.exec('SELECT 1')
    }
    greet(): void {}
  }
  const program = Waiting as unknown as ObjectClass
  const host = new ObjectHost({ stage, troubles }, { name: 'object', program, env: {} })
  const stub = host.stub as unknown as Waiting
  const client = { name: 'client', isDead: false }
  stage.later(0, client, () => void Promise.resolve(stub.sleep()))
  stage.later(1_000, client, () => void Promise.resolve(stub.greet()))
  stage.later(2_000, { name: 'platform', isDead: false }, () => shared.resolve())
  await stage.runUntil(BEGINNING + 3_000)
  expect(wentOn).toBe(1)
  expect(stage.broken).toBeNull()
})
