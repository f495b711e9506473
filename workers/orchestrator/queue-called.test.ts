import { expect, it } from 'vitest'
import { ENVIRONMENTS, inEnvironment } from '../../scripts/deploy/environments.ts'
import { CONFIG_FILES, readConfig } from '../../scripts/deploy/wrangler-config.ts'
import { queueCalled } from './queue-called.ts'

const QUEUES = { CHARTS: 'CHARTS', TEXTS: 'TEXTS', PDFS: 'PDFS', PACKAGES: 'PACKAGES' }
const config = readConfig(CONFIG_FILES.orchestrator)

it.each(ENVIRONMENTS)('finds every queue of %s by the name it has there', (environment) => {
  const { producers } = inEnvironment(config, environment).queues!
  expect(producers.map(({ queue }) => queueCalled(queue, QUEUES))).toEqual(
    producers.map(({ binding }) => binding),
  )
})

it('knows no other', () => {
  expect(queueCalled('billion-letters', QUEUES)).toBeNull()
})
