import { newJobId } from '#core/ids.ts'
import { expect, it } from 'vitest'
import { endingMail } from './ending-mail.ts'

it.each(['complete', 'partial', 'failed'] as const)('leads to a reading that is %s', (status) => {
  const jobId = newJobId()
  const url = 'https://api.example.com'
  const telling = { to: 'ada@example.com', url, sender: 'Acme' }
  const mail = endingMail({ about: jobId, reason: status }, telling)
  expect(mail).toMatchObject({ to: 'ada@example.com', sender: 'Acme' })
  expect(mail.text).toContain(`\n${url}/v1/jobs/${jobId}\n`)
  // Words of ours and the link: there is no room for what a reading says.
  expect(Object.keys(mail)).toEqual(['to', 'subject', 'text', 'sender'])
})
