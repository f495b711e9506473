import { describe, expect, it } from 'vitest'
import { judgeUrl } from './judge-url.ts'
import { judgeAddresses, lookUpBy } from './look-up.ts'
import { isPublicAddress } from './public-address.ts'

describe('judgeUrl', () => {
  it.each(['https://hooks.example.com/a?b=c', 'https://münchen.de/', 'https://xn--mnchen-3ya.de'])(
    'takes %s',
    (url) => expect(judgeUrl(url, ['api.example.com'])).toBeNull(),
  )

  it.each([
    ['http://hooks.example.com', 'must begin with https://'],
    ['ftp://hooks.example.com', 'must begin with https://'],
    ['hooks.example.com', 'is no address'],
    ['https://127.0.0.1/x', 'must be a name, not an IP address'],
    ['https://[::1]/x', 'must be a name, not an IP address'],
    ['https://169.254.169.254/latest/meta-data', 'must be a name, not an IP address'],
    ['https://0x7f.1/', 'must be a name, not an IP address'],
    ['https://2130706433/', 'must be a name, not an IP address'],
    ['https://017700000001/', 'must be a name, not an IP address'],
    ['https://１２７.０.０.１/', 'must be a name, not an IP address'],
    ['https://localhost/', 'is no name of the public Internet'],
    ['https://intra/', 'is no name of the public Internet'],
    ['https://db.internal/', 'is no name of the public Internet'],
    ['https://db.internal./', 'is no name of the public Internet'],
    ['https://printer.LOCAL/', 'is no name of the public Internet'],
    ['https://printer.local../', 'is no name of the public Internet'],
    ['https://localhost../', 'is no name of the public Internet'],
    ['https://0x7f.1../', 'is no name of the public Internet'],
    ['https://hooks..example.com/', 'is no name of the public Internet'],
    ['https://api.example.com../v1', 'is no name of the public Internet'],
    ['https://api.example.com/v1', 'is this API itself'],
    ['https://api.example.com./v1', 'is this API itself'],
    ['https://user:word@hooks.example.com', 'must hold no user and no password'],
    ['https://hooks.example.com:8443/', 'must be on port 443'],
  ])('refuses %s: %s', (url, problem) => {
    expect(judgeUrl(url, ['api.example.com'])).toBe(problem)
  })
})

describe('isPublicAddress', () => {
  it.each([
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.0.1',
    '172.32.0.1',
    '223.255.255.255',
  ])('knows %s as public', (address) => expect(isPublicAddress(address)).toBe(true))
  it.each(['2606:4700:4700::1111', '2a00:1450:4001:80b::200e', '2003::1'])(
    'knows %s as public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )
  it.each([
    '127.0.0.1',
    '127.255.255.255',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.7',
    '198.19.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fd00::1',
    'fc00::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '64:ff9b::7f00:1',
    'nonsense',
    '2606:4700::1]:80/?[',
    '2606:4700::1%eth0',
    '1.2.3',
    '1.2.3.999',
    '',
  ])('knows %s as not', (address) => expect(isPublicAddress(address)).toBe(false))
})

const resolver = (answers: Readonly<Record<string, unknown>>) =>
  lookUpBy('https://dns.example/q', async (url) => {
    const type = new URL(String(url)).searchParams.get('type') ?? ''
    return Response.json(answers[type])
  })

describe('lookUpBy', () => {
  it('finds every address of either version, behind other names too', async () => {
    const alias = { type: 5, data: 'elsewhere.example.' }
    const lookUp = resolver({
      A: { Status: 0, Answer: [alias, { type: 1, data: '1.1.1.1' }] },
      AAAA: { Status: 0, Answer: [alias, { type: 28, data: '::1' }] },
    })
    const found = await lookUp('hooks.example.com')
    expect(found).toEqual(['1.1.1.1', '::1'])
    expect(judgeAddresses(found)).toBe('its name leads to an address that is not public')
    expect(judgeAddresses(['1.1.1.1'])).toBeNull()
  })

  it('tells a name that is not there from a resolver that is not', async () => {
    const none = resolver({ A: { Status: 3 }, AAAA: { Status: 0 } })
    expect(judgeAddresses(await none('hooks.example.com'))).toBe('its name leads nowhere')
    const broken = resolver({ A: { Status: 2 }, AAAA: { Status: 2 } })
    await expect(broken('hooks.example.com')).rejects.toMatchObject({ retryable: true })
    const silent = lookUpBy('https://dns.example/q', async () => new Response('<html>'))
    await expect(silent('hooks.example.com')).rejects.toMatchObject({ retryable: true })
  })
})
