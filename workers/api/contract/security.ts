/** How callers prove who they are: the three doors, as the document describes them. */
export const SECURITY_SCHEMES = {
  owner: { type: 'http', scheme: 'bearer', description: 'Whose people and readings these are.' },
  operator: { type: 'http', scheme: 'bearer', description: 'Who runs the service.' },
  ticket: {
    type: 'apiKey',
    in: 'query',
    name: 'ticket',
    description: 'Made by `POST /v1/jobs/{jobId}/live/tickets`; good for one socket.',
  },
  pod: {
    type: 'apiKey',
    in: 'header',
    name: 'Signature',
    description: 'RFC 9421, profile `pod-bridge-v1`; see docs/bridge.md.',
  },
} as const

export const OWNER = [{ owner: [] }]
export const OPERATOR = [{ operator: [] }]
export const POD = [{ pod: [] }]
export const TICKET = [{ ticket: [] }]
