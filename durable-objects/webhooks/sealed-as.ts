/** Under which name an endpoint's secret is sealed, so that it opens for no other. */
export function sealedAs(endpointId: string): string {
  return `webhook.${endpointId}`
}
