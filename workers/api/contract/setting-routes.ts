import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { PageQuery } from './paging.ts'
import { OPERATOR } from './security.ts'
import {
  ApproveProposalRequest,
  ChangeSettingRequest,
  EndpointResponse,
  ProposalResponse,
  ProposalsResponse,
  ProposeSettingRequest,
  RejectProposalRequest,
  RemakeEndpointRequest,
  RotateSecretsRequest,
  RotationResponse,
  SettingChangesResponse,
  SettingFindingsResponse,
  SettingResponse,
  SettingsResponse,
} from './settings.ts'

const tags = ['settings']
const security = OPERATOR
const params = z.object({ key: z.string() })
const proposalParams = z.object({ proposalId: z.string() })
const CHANGING = [...BEHIND_TOKEN, ...READING_JSON, 'conflict'] as const

export const listSettings = createRoute({
  method: 'get',
  path: '/admin/v1/settings',
  operationId: 'listSettings',
  summary: 'Lists every setting as it is now, and where it comes from. Secrets are fingerprints.',
  tags,
  security,
  responses: { 200: json(SettingsResponse, 'The settings.'), ...refusals(...BEHIND_TOKEN) },
})

export const getSetting = createRoute({
  method: 'get',
  path: '/admin/v1/settings/{key}',
  operationId: 'getSetting',
  summary: 'Tells one setting.',
  tags,
  security,
  request: { params },
  responses: {
    200: json(SettingResponse, 'The setting.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const changeSetting = createRoute({
  method: 'put',
  path: '/admin/v1/settings/{key}',
  operationId: 'changeSetting',
  summary: 'Changes a setting, or unsets it. Every Worker acts on it within five seconds.',
  tags,
  security,
  request: { params, body: jsonBody(ChangeSettingRequest) },
  responses: { 200: json(SettingResponse, 'The setting.'), ...refusals(...CHANGING) },
})

export const listSettingChanges = createRoute({
  method: 'get',
  path: '/admin/v1/setting-changes',
  operationId: 'listSettingChanges',
  summary: 'Lists what was changed, by whom and why, the newest first.',
  tags,
  security,
  request: { query: PageQuery.extend({ key: z.string().optional() }) },
  responses: {
    200: json(SettingChangesResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const listSettingFindings = createRoute({
  method: 'get',
  path: '/admin/v1/setting-findings',
  operationId: 'listSettingFindings',
  summary: 'Lists what is wrong with the settings at this moment, in each Worker’s environment.',
  tags,
  security,
  responses: { 200: json(SettingFindingsResponse, 'All of it.'), ...refusals(...BEHIND_TOKEN) },
})

export const proposeSetting = createRoute({
  method: 'post',
  path: '/admin/v1/setting-proposals',
  operationId: 'proposeSetting',
  summary: 'Proposes a change of who writes, and tries it out. Nothing changes before approval.',
  tags,
  security,
  request: { body: jsonBody(ProposeSettingRequest) },
  responses: {
    201: json(ProposalResponse, 'The proposal, with what its dry run found.'),
    ...refusals(...CHANGING),
  },
})

export const listProposals = createRoute({
  method: 'get',
  path: '/admin/v1/setting-proposals',
  operationId: 'listProposals',
  summary: 'Lists the proposals, the newest first.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(ProposalsResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const getProposal = createRoute({
  method: 'get',
  path: '/admin/v1/setting-proposals/{proposalId}',
  operationId: 'getProposal',
  summary: 'Tells one proposal.',
  tags,
  security,
  request: { params: proposalParams },
  responses: {
    200: json(ProposalResponse, 'The proposal.'),
    ...refusals(...BEHIND_TOKEN, 'not-found'),
  },
})

export const approveProposal = createRoute({
  method: 'post',
  path: '/admin/v1/setting-proposals/{proposalId}/approve',
  operationId: 'approveProposal',
  summary: 'Carries an open proposal out.',
  tags,
  security,
  request: { params: proposalParams, body: jsonBody(ApproveProposalRequest) },
  responses: {
    200: json(ProposalResponse, 'The proposal.'),
    ...refusals(...CHANGING, 'not-found'),
  },
})

export const rejectProposal = createRoute({
  method: 'post',
  path: '/admin/v1/setting-proposals/{proposalId}/reject',
  operationId: 'rejectProposal',
  summary: 'Closes an open proposal; nothing changes.',
  tags,
  security,
  request: { params: proposalParams, body: jsonBody(RejectProposalRequest) },
  responses: {
    200: json(ProposalResponse, 'The proposal.'),
    ...refusals(...CHANGING, 'not-found'),
  },
})

export const rotateSecrets = createRoute({
  method: 'post',
  path: '/admin/v1/setting-secrets/rotate',
  operationId: 'rotateSecrets',
  summary: 'Seals every stored secret under the present key. Twice is harmless.',
  tags,
  security,
  request: { body: jsonBody(RotateSecretsRequest) },
  responses: { 200: json(RotationResponse, 'What became of each.'), ...refusals(...CHANGING) },
})

export const remakeEndpoint = createRoute({
  method: 'post',
  path: '/admin/v1/serverless-endpoint',
  operationId: 'remakeEndpoint',
  summary:
    'Makes the serverless endpoint again from its template, where it is gone, and names it in D1.',
  tags,
  security,
  request: { body: jsonBody(RemakeEndpointRequest) },
  responses: {
    201: json(EndpointResponse, 'The endpoint there is now.'),
    ...refusals(...CHANGING),
  },
})
