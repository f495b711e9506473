import { OpenAPIHono } from '@hono/zod-openapi'
import { PROBLEM_WORDS } from '../contract/problem-words.ts'
import { isProblemType, PROBLEMS } from '../contract/problems.ts'
import { getProblemKind, getReference, getReferenceScript } from '../contract/reference.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

/** What people read about the API. The page's script is built by `scripts/build-reference.ts`. */
export const reference = new OpenAPIHono<ApiContext>()
reference.openapi(getReference, (c) =>
  c.html(PAGE, 200, { 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' }),
)
reference.openapi(getReferenceScript, async (c) =>
  c.body(await c.env.ORCHESTRATOR.referenceScript(), 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=86400',
  }),
)
reference.openapi(getProblemKind, (c) => {
  const { name } = c.req.valid('param')
  if (!isProblemType(name)) return problem(c, 'not-found')
  const [status, title] = PROBLEMS[name]
  return c.json({ type: `/problems/${name}`, title, status, when: PROBLEM_WORDS[name] }, 200)
})

/** Nothing is asked of anybody else, fonts and proxies included. */
const CONFIGURATION = JSON.stringify({
  url: '/openapi.json',
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  agent: { disabled: true },
  mcp: { disabled: true },
})

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>One in a Billion: the API</title>
</head>
<body>
<script id="api-reference" data-configuration='${CONFIGURATION}'></script>
<script src="/docs/scalar.js"></script>
</body>
</html>
`

/** The script writes its own styles into the page. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
