/** A request as it travels. */
export interface Signed {
  readonly method: string
  readonly url: string
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

export type Tampered = Signed & { readonly how: string }

type Way = (request: Signed, chance: () => number) => Signed

const WAYS: Readonly<Record<string, Way>> = {
  'another method': (request) => ({ ...request, method: 'PUT' }),
  'another path': (request) => ({ ...request, url: request.url.replace('/claim', '/goodbye') }),
  'a query': (request, chance) => ({
    ...request,
    url: `${request.url}?n=${Math.floor(chance() * 1e6)}`,
  }),
  'another byte of the body': (request, chance) => {
    const body = request.body.slice()
    const at = Math.floor(chance() * body.length)
    body[at] = body[at]! ^ (1 << Math.floor(chance() * 7))
    return { ...request, body }
  },
  'a longer body': (request) => ({
    ...request,
    body: Buffer.concat([request.body, Buffer.from(' ')]),
  }),
  'another letter of a header': (request, chance) => {
    const names = Object.keys(request.headers)
    const name = names[Math.floor(chance() * names.length)]!
    return withHeader(request, name, otherLetter(request.headers[name]!, chance))
  },
  'a header left out': (request, chance) => {
    const names = Object.keys(request.headers)
    const left = names[Math.floor(chance() * names.length)]!
    const headers = Object.fromEntries(
      names.flatMap((name) => (name === left ? [] : [[name, request.headers[name]!]])),
    )
    return { ...request, headers }
  },
  'a header twice': (request, chance) => {
    const names = Object.keys(request.headers)
    const name = names[Math.floor(chance() * names.length)]!
    return withHeader(request, name, `${request.headers[name]}, ${request.headers[name]}`)
  },
  'a longer life': (request) =>
    changedInput(request, /expires=(\d+)/, (_, seconds) => `expires=${Number(seconds) + 30}`),
  'an earlier birth': (request) =>
    changedInput(request, /created=(\d+)/, (_, seconds) => `created=${Number(seconds) - 1}`),
  'another nonce': (request) =>
    changedInput(request, /nonce="./, (found) => (found.endsWith('A') ? 'nonce="B' : 'nonce="A')),
  'the next generation of the key': (request) =>
    changedInput(request, /:(\d+)";tag/, (_, n) => `:${Number(n) + 1}";tag`),
  'fewer things signed': (request) => changedInput(request, / "content-digest"/, () => ''),
}

/** A signed request with one thing about it changed. */
export function tampered(request: Signed, chance: () => number): Tampered {
  const hows = Object.keys(WAYS)
  const how = hows[Math.floor(chance() * hows.length)]!
  return { ...WAYS[how]!(request, chance), how }
}

function withHeader(request: Signed, name: string, value: string): Signed {
  return { ...request, headers: { ...request.headers, [name]: value } }
}

function changedInput(
  request: Signed,
  pattern: RegExp,
  change: (found: string, group: string) => string,
): Signed {
  const input = request.headers['signature-input']!
  return withHeader(request, 'signature-input', input.replace(pattern, change))
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** One place of a text with another letter in it; spaces at its ends would be no change. */
function otherLetter(text: string, chance: () => number): string {
  const at = Math.floor(chance() * text.length)
  const from = Math.floor(chance() * LETTERS.length)
  const letter = LETTERS[from] === text[at] ? LETTERS[(from + 1) % LETTERS.length]! : LETTERS[from]!
  return `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
}
