import { describe, expect, it } from 'vitest'
import { asNobody, asOwner } from './api.fixture.ts'

const BIRTH = { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 }
const OTHER = { date: '1983-11-23', time: '06:25', latitude: 22.3193, longitude: 114.1694 }

async function person(name: string, birth: object): Promise<string> {
  return (await asOwner('POST /v1/people', { name, birth })).json['id'] as string
}

describe('charts of people', async () => {
  const [one, two] = [await person('Ada', BIRTH), await person('Ben', OTHER)]
  const untimed = await person('Cleo', { ...OTHER, time: null })

  it.each(['western', 'vedic', 'humanDesign', 'geneKeys', 'kabbalah', 'dashas', 'aspect-grid'])(
    'draws %s of one, with words for who cannot see it',
    async (chart) => {
      const { answer } = await asOwner(`GET /v1/people/${one}/charts/${chart}.svg?theme=dark`)
      expect(answer.headers.get('content-type')).toBe('image/svg+xml')
      expect(await answer.text()).toMatch(/^<svg .*<title[^>]*>[^<]*Ada/s)
    },
  )

  it.each(['western', 'humanDesign', 'geneKeys', 'kabbalah', 'score-radar', 'months'])(
    'draws %s of two',
    async (chart) => {
      const path = `/v1/people/${one}/with/${two}/charts/${chart}.svg?relation=friends`
      const { answer } = await asOwner(`GET ${path}`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toMatch(/<title[^>]*>[^<]*Ben/)
    },
  )

  it('sends nothing to whoever has it, and another square under another tag', async () => {
    const path = `/v1/people/${one}/charts/vedic.svg`
    const { answer } = await asOwner(`GET ${path}`)
    const etag = answer.headers.get('etag')!
    const again = await asOwner(`GET ${path}`, undefined, { 'if-none-match': etag })
    expect([again.status, await again.answer.text()]).toEqual([304, ''])
    const navamsha = await asOwner(`GET ${path}?square=D9`, undefined, { 'if-none-match': etag })
    expect(navamsha.status).toBe(200)
  })

  it('says what is not there, and what cannot be asked', async () => {
    const strange = 'per_00000000000000000001'
    const statuses = await Promise.all(
      [
        asNobody(`GET /v1/people/${one}/charts/western.svg`),
        asOwner(`GET /v1/people/${strange}/charts/western.svg`),
        asOwner(`GET /v1/people/${one}/with/${strange}/charts/western.svg`),
        asOwner(`GET /v1/people/${untimed}/charts/shadbala.svg`),
        asOwner(`GET /v1/people/${one}/charts/astral.svg`),
        asOwner(`GET /v1/people/${one}/charts/vedic.svg?square=D5`),
      ].map(async (answer) => (await answer).status),
    )
    expect(statuses).toEqual([401, 404, 404, 404, 422, 422])
  })
})
