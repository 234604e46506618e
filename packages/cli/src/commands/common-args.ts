import type { ArgsDef } from 'citty'

export const DEFAULT_SHOP = 'http://localhost:8088'

export const jsonArg = {
  json: { type: 'boolean', description: 'Answer in JSON, for pipelines', default: false },
} as const satisfies ArgsDef

export const commonArgs = {
  registry: {
    type: 'string',
    description: 'Address of the shop or its registry; JANGTEO_SHOP_URL names another',
    valueHint: 'url',
    default: DEFAULT_SHOP,
  },
  ...jsonArg,
} as const satisfies ArgsDef

export const environmentArgs = {
  environment: { type: 'string', description: 'Which one', valueHint: 'name', default: 'production' },
  ...commonArgs,
} as const satisfies ArgsDef

export const ifRevisionArg = {
  'if-revision': {
    type: 'string',
    description: 'Only if the environment is still at this revision',
    valueHint: 'n',
  },
} as const satisfies ArgsDef

/** Of every command that changes what is live. */
export const changeArgs = {
  why: { type: 'string', description: 'The reason, for the audit log', valueHint: 'text' },
  ...ifRevisionArg,
  ...environmentArgs,
} as const satisfies ArgsDef
