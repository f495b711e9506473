import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { alarmRang } from './arm-alarm.ts'
import { Delivery, type DeliveryOptions } from './delivery.ts'

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())
afterEach(() => vi.restoreAllMocks())

let count = 0

/** A delivery of our own in a real object: on its storage, woken by its alarm. */
async function inObject<T>(
  options: Omit<DeliveryOptions<string>, 'storage'>,
  work: (delivery: Delivery<string>) => Promise<T>,
): Promise<T> {
  const stub = env.FLEET.getByName(`delivery ${(count += 1)}`)
  return await runInDurableObject(stub, async (object, { storage }) => {
    const delivery = new Delivery<string>({ ...options, storage })
    const alarm = () => {
      alarmRang(storage)
      delivery.pump()
    }
    Object.assign(object, { alarm })
    return await work(delivery)
  })
}

function send(delivery: Delivery<string>, ...sent: readonly (readonly [string, string])[]): void {
  const now = Date.now()
  delivery.add(
    sent.map(([key, effect]) => ({ key, effect })),
    now,
  )
  delivery.pump()
}

it('never makes an offer after its withdrawal, though the offer failed at first', async () => {
  let isWanted = true
  let isAway = true
  const heard: string[] = []
  const perform = async () => {
    if (isAway) throw new Error('overloaded')
    heard.push(isWanted ? 'offer' : 'withdraw')
  }
  await inObject({ perform, random: () => 0.5 }, async (delivery) => {
    send(delivery, ['fleet', 'chapter'])
    await delivery.idle()
    isAway = false
    isWanted = false
    send(delivery, ['fleet', 'chapter'])
    await vi.waitFor(() => expect(delivery.nextDueAt()).toBeNull(), { timeout: 10_000 })
  })
  expect(heard).toEqual(['withdraw'])
})

it('is held up by less than a second by those who never answer, fewer than it serves at a time', async () => {
  let isStuck = true
  const milliseconds = async (stuck: number) => {
    const heard: string[] = []
    const perform = async (effect: string, key: string) => {
      if (isStuck && key.startsWith('stuck')) await new Promise(() => {})
      heard.push(effect)
    }
    return await inObject({ perform, timeoutMs: 10_000 }, async (delivery) => {
      const at = Date.now()
      const silent = Array.from({ length: stuck }, (_, n) => [`stuck ${n}`, 'a'] as const)
      const well = Array.from({ length: 500 }, (_, n) => [`well ${n}`, 'b'] as const)
      send(delivery, ...silent, ...well)
      await vi.waitFor(() => expect(heard).toHaveLength(500), { timeout: 9_000, interval: 5 })
      return Date.now() - at
    })
  }
  const alone = await milliseconds(0)
  const beside = await milliseconds(63)
  isStuck = false
  console.log(`500 told in ${alone} ms, beside 63 who never answer in ${beside} ms`)
  expect(beside - alone).toBeLessThan(1_000)
})

it('tells one as quickly when thousands wait as when hundreds do', async () => {
  const hundreds = Math.min(await millisecondsEach(500), await millisecondsEach(500))
  const thousands = await millisecondsEach(8_000)
  console.log(
    `one letter in ${hundreds.toFixed(2)} ms of 500, in ${thousands.toFixed(2)} ms of 8000`,
  )
  expect(thousands).toBeLessThan(Math.max(1, 4 * hundreds))
})

/** How long a letter takes when so many wait, five to each recipient. */
async function millisecondsEach(letters: number): Promise<number> {
  return await inObject({ perform: () => Promise.resolve() }, async (delivery) => {
    const all = Array.from({ length: letters }, (_, n) => [`${n % (letters / 5)}`, `${n}`] as const)
    const at = Date.now()
    send(delivery, ...all)
    await vi.waitFor(() => expect(delivery.nextDueAt()).toBeNull(), {
      timeout: 50_000,
      interval: 5,
    })
    return (Date.now() - at) / letters
  })
}
