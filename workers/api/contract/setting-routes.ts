import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { PageQuery } from './paging.ts'
import { OPERATOR } from './security.ts'
import {
  ApproveProposalRequest,
  ChangeSettingRequest,
  ProposalResponse,
  ProposalsResponse,
  ProposeSettingRequest,
  RejectProposalRequest,
  RotateSecretsRequest,
  RotationResponse,
  SettingChangesResponse,
  SettingFindingsResponse,
  SettingResponse,
  SettingsResponse,
} from './settings.ts'

const tags = ['settings']
const security = OPERATOR

export const listSettings = createRoute({
  method: 'get',
  path: '/admin/v1/settings',
  operationId: 'listSettings',
  summary: 'Lists every setting with where its value comes from. A secret is a fingerprint.',
  tags,
  security,
  responses: { 200: json(SettingsResponse, 'All of them.'), ...refusals(...BEHIND_TOKEN) },
})

export const listSettingFindings = createRoute({
  method: 'get',
  path: '/admin/v1/settings/findings',
  operationId: 'listSettingFindings',
  summary: 'Tells what is wrong with the settings, as each Worker finds them.',
  tags,
  security,
  responses: {
    200: json(SettingFindingsResponse, 'What was found, at best nothing.'),
    ...refusals(...BEHIND_TOKEN),
  },
})

export const listSettingChanges = createRoute({
  method: 'get',
  path: '/admin/v1/settings/changes',
  operationId: 'listSettingChanges',
  summary: 'Lists who changed what, when and why, the newest first.',
  tags,
  security,
  request: { query: PageQuery.extend({ key: z.string().optional() }) },
  responses: {
    200: json(SettingChangesResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

export const rotateSecrets = createRoute({
  method: 'post',
  path: '/admin/v1/settings/rotate',
  operationId: 'rotateSecrets',
  summary: 'Seals every stored secret under the present key. Twice is harmless.',
  tags,
  security,
  request: { body: jsonBody(RotateSecretsRequest) },
  responses: {
    200: json(RotationResponse, 'What became of each.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
  },
})

export const proposeSetting = createRoute({
  method: 'post',
  path: '/admin/v1/settings/proposals',
  operationId: 'proposeSetting',
  summary: 'Proposes who is to write, and tries that writer out. Nothing changes yet.',
  tags,
  security,
  request: { body: jsonBody(ProposeSettingRequest) },
  responses: {
    201: json(ProposalResponse, 'The proposal, with what its dry run found.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON),
  },
})

export const listSettingProposals = createRoute({
  method: 'get',
  path: '/admin/v1/settings/proposals',
  operationId: 'listSettingProposals',
  summary: 'Lists proposals with what became of them, the newest first.',
  tags,
  security,
  request: { query: PageQuery },
  responses: {
    200: json(ProposalsResponse, 'A page of them.'),
    ...refusals(...BEHIND_TOKEN, 'invalid-input'),
  },
})

const proposal = { params: z.object({ proposalId: z.string().max(100) }) }
const DECIDING = [...BEHIND_TOKEN, ...READING_JSON, 'not-found', 'not-now'] as const

export const approveSettingProposal = createRoute({
  method: 'post',
  path: '/admin/v1/settings/proposals/{proposalId}/approve',
  operationId: 'approveSettingProposal',
  summary: 'Carries a proposal out, within a day and as long as nothing else has changed.',
  tags,
  security,
  request: { ...proposal, body: jsonBody(ApproveProposalRequest) },
  responses: { 200: json(ProposalResponse, 'It acts.'), ...refusals(...DECIDING) },
})

export const rejectSettingProposal = createRoute({
  method: 'post',
  path: '/admin/v1/settings/proposals/{proposalId}/reject',
  operationId: 'rejectSettingProposal',
  summary: 'Closes a proposal. Nothing changes.',
  tags,
  security,
  request: { ...proposal, body: jsonBody(RejectProposalRequest) },
  responses: { 200: json(ProposalResponse, 'It is closed.'), ...refusals(...DECIDING) },
})

/** Every setting's key has a dot in it, so none is mistaken for one of the paths above. */
const setting = { params: z.object({ key: z.string().max(100) }) }

export const getSetting = createRoute({
  method: 'get',
  path: '/admin/v1/settings/{key}',
  operationId: 'getSetting',
  summary: 'Tells one setting with where its value comes from.',
  tags,
  security,
  request: setting,
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
  request: { ...setting, body: jsonBody(ChangeSettingRequest) },
  responses: {
    200: json(SettingResponse, 'The setting as it is now.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
  },
})
