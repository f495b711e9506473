import { baseUrl, origins, token, wholeNumber } from '../value-types.ts'
import { secret, setting } from './setting.ts'

/** Who may ask the API, how often, and where it is. */
export const API = {
  'api.developmentToken': secret({
    type: token.nullable(),
    purpose: 'The bearer token that stands in for an account; none is accepted when unset.',
    variable: 'DEVELOPMENT_TOKEN',
    onUnreadable: 'fallback',
  }),
  'api.operatorToken': secret({
    type: token.nullable(),
    purpose: 'The bearer token of operators; none is accepted when unset.',
    variable: 'OPERATOR_TOKEN',
    onUnreadable: 'fallback',
  }),
  'api.origins': setting({
    type: origins,
    default: [],
    purpose: 'The origins whose pages may call the API from a browser; * for any. None by default.',
    variable: 'API_ORIGINS',
    onUnreadable: 'fallback',
  }),
  'api.requestsByPrincipal': setting({
    type: wholeNumber(0, 1_000_000),
    default: 600,
    purpose: 'How many requests one account or key may send in ten seconds; 0 for any number.',
    variable: 'API_REQUESTS_BY_PRINCIPAL',
    onUnreadable: 'fallback',
  }),
  'api.requestsByAddress': setting({
    type: wholeNumber(0, 1_000_000),
    default: 300,
    purpose:
      'How many requests without valid credentials one address may send in ten seconds; 0 for any number.',
    variable: 'API_REQUESTS_BY_ADDRESS',
    onUnreadable: 'fallback',
  }),
  'api.url': setting({
    type: baseUrl.nullable(),
    default: null,
    purpose:
      'The address of the API as people reach it, in links of mails and as issuer of tokens; where unset, the address they asked.',
    variable: 'API_URL',
    onUnreadable: 'fallback',
  }),
  'api.peopleOfOwner': setting({
    type: wholeNumber(1, 1_000_000),
    default: 1000,
    purpose: 'How many people one account or organization may keep.',
    variable: 'API_PEOPLE_OF_OWNER',
    onUnreadable: 'fallback',
  }),
  'api.drawings': setting({
    type: wholeNumber(0, 10_000),
    default: 150,
    purpose:
      'How many charts, facts and couples of people who are kept are drawn and told in ten seconds for one account; 0 for any number.',
    variable: 'API_DRAWINGS',
    onUnreadable: 'fallback',
  }),
  'api.sketches': setting({
    type: wholeNumber(0, 10_000),
    default: 30,
    purpose:
      'How many births that are being typed are drawn and told in ten seconds for one account; 0 for any number.',
    variable: 'API_SKETCHES',
    onUnreadable: 'fallback',
  }),
}
