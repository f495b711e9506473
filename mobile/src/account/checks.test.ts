import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrongWithEmail, wrongWithPassword, wrongWithWebhookUrl } from './checks.ts'

it('lets every address pass that could be one, and no words', () => {
  fc.assert(fc.property(fc.emailAddress(), (email) => wrongWithEmail(` ${email} `) === null))
  expect(['', ' ', 'ada', 'ada@', '@ada.example', 'a b@c.de'].map(wrongWithEmail)).toEqual([
    'needed',
    'needed',
    ...Array<string>(4).fill('notAnAddress'),
  ])
})

it('asks for ten characters, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), (password) => {
      expect(wrongWithPassword(password)).toBe(password.length < 10 ? 'tooShort' : null)
    }),
  )
})

it('takes only public HTTPS addresses without a user or a port', () => {
  const wrong = ['http://a.b', 'https://a', 'https://u@a.b', 'https://a.b:8443/x', 'a.b']
  expect(wrong.map(wrongWithWebhookUrl)).toEqual(wrong.map(() => 'webhookBadUrl'))
  expect(['https://a.b', 'https://hooks.a.b/x?y=1'].map(wrongWithWebhookUrl)).toEqual([null, null])
})
