import * as z from 'zod'
import type { FakeAccount, FakeQueue } from './account.ts'
import { jsonOf, onePage, refused, type Answer, type Call, type Route } from './route.ts'

const Consumer = z.object({
  type: z.literal('worker'),
  script_name: z.string(),
  dead_letter_queue: z.string().optional(),
  settings: z.record(z.string(), z.unknown()),
})

/** Queues and who consumes them. */
export function queueRoutes({ queues, workers, newId }: FakeAccount): Route[] {
  const found = ({ params }: Call) =>
    [...queues.values()].find(({ queue_id }) => queue_id === params['id'])
  return [
    {
      method: 'GET',
      path: '/queues',
      answer: ({ query }) => {
        const asked = query.getAll('name')
        return onePage(
          [...queues.values()]
            .filter(({ queue_name }) => asked.length === 0 || asked.includes(queue_name))
            .map(shown),
        )
      },
    },
    {
      method: 'POST',
      path: '/queues',
      answer: (call) => {
        const { queue_name } = jsonOf(call, z.object({ queue_name: z.string() }))
        if (queues.has(queue_name)) return refused(409, 11_009, 'Queue name is already taken')
        const queue: FakeQueue = { queue_id: newId(), queue_name, consumers: [] }
        queues.set(queue_name, queue)
        return { result: shown(queue) }
      },
    },
    {
      method: 'GET',
      path: '/queues/:id/consumers',
      answer: (call) => {
        const queue = found(call)
        return queue ? onePage(queue.consumers.map(shownConsumer)) : absent()
      },
    },
    {
      method: 'POST',
      path: '/queues/:id/consumers',
      answer: (call) => {
        const queue = found(call)
        if (!queue) return absent()
        const { script_name: script, dead_letter_queue, settings } = jsonOf(call, Consumer)
        if (!workers.has(script)) return refused(404, 11_001, 'The script was not found')
        if (dead_letter_queue !== undefined && !queues.has(dead_letter_queue)) return absent()
        if (queue.consumers.length > 0) return refused(400, 11_004, 'Queue already has a consumer')
        const consumer = {
          consumer_id: newId(),
          script,
          settings: { ...settings, dead_letter_queue },
        }
        queue.consumers = [consumer]
        return { result: shownConsumer(consumer) }
      },
    },
    {
      method: 'PUT',
      path: '/queues/:id/consumers/:consumer',
      answer: (call) => {
        const queue = found(call)
        const consumer = queue?.consumers.find((one) => one.consumer_id === call.params['consumer'])
        if (!consumer) return absent()
        const { dead_letter_queue, settings } = jsonOf(call, Consumer)
        consumer.settings = { ...settings, dead_letter_queue }
        return { result: shownConsumer(consumer) }
      },
    },
  ]
}

function absent(): Answer {
  return refused(404, 11_000, 'Queue not found')
}

function shown({ queue_id, queue_name, consumers }: FakeQueue): object {
  return {
    queue_id,
    queue_name,
    producers: [],
    producers_total_count: 0,
    consumers: consumers.map(shownConsumer),
    consumers_total_count: consumers.length,
    settings: { delivery_delay: 0 },
  }
}

function shownConsumer({ consumer_id, script, settings }: FakeQueue['consumers'][number]): object {
  return {
    consumer_id,
    type: 'worker',
    script,
    service: script,
    environment: 'production',
    settings,
  }
}
