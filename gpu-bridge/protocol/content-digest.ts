import { base64 } from './base64.ts'

/** The `Content-Digest` of a body (RFC 9530), SHA-256 only. A request without a body digests nothing. */
export async function contentDigest(body: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body)
  return `sha-256=:${base64(new Uint8Array(digest))}:`
}
