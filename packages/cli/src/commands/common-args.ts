import type { ArgsDef } from 'citty'

export const commonArgs = {
  registry: {
    type: 'string',
    description: 'Address of the shop or its registry',
    valueHint: 'url',
    default: 'http://localhost:8088',
  },
  json: { type: 'boolean', description: 'Answer in JSON, for pipelines', default: false },
} as const satisfies ArgsDef
