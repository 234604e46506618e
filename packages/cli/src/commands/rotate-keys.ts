import { KEYS_SCOPE, type SigningKeyListDto } from '@jangteo/contracts'
import { requestAccessToken } from '../registry/access-token.ts'
import { RegistryClient } from '../registry/registry-client.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { commonArgs } from './common-args.ts'

const args = {
  compromised: {
    type: 'boolean',
    description:
      'Somebody else may have the key: withdraw it now. Calls may be refused for up to five minutes',
    default: false,
  },
  ...commonArgs,
} as const

function describe({ items }: SigningKeyListDto): readonly string[] {
  return items.map(({ id, signsFrom, withdrawnAt }) => {
    const end = withdrawnAt === undefined ? '' : `, published until ${withdrawnAt}`
    return `${id}  signs from ${signsFrom}${end}`
  })
}

export const rotateKeysCommand = (io: Io): Command =>
  toCommand(args, {
    meta: {
      name: 'jangteo rotate-keys',
      description: 'Give access tokens a new key: published now, signing in ten minutes',
    },
    examples: ['jangteo rotate-keys', 'jangteo rotate-keys --compromised'],
    run: async ({ args: { compromised, registry, json } }) => {
      const client = new RegistryClient(registry, await requestAccessToken(io.env, KEYS_SCOPE))
      const keys = await client.rotateKeys(compromised)
      if (json) return io.out(JSON.stringify(keys))
      for (const line of describe(keys)) io.out(line)
    },
  })
