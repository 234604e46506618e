import { PLATFORM_ROLE } from '@jangteo/contracts'
import { requestAccessToken } from '../registry/access-token.ts'
import { identityUrlOf } from '../identity/environment.ts'
import { findSignIn } from '../identity/sign-in-store.ts'
import { claimsOf } from '../identity/token-answer.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { jsonArg } from './common-args.ts'

const describeRole = (role: string): string =>
  role === PLATFORM_ROLE ? 'everything, the shell and libraries included' : role.replace(/^mfe:/, '')

export const whoamiCommand = (io: Io): Command =>
  toCommand(jsonArg, {
    meta: { name: 'jangteo whoami', description: 'Who you are here, and what you may publish' },
    examples: ['jangteo whoami'],
    run: async ({ args: { json } }) => {
      const token = await requestAccessToken(io.env, 'registry:publish registry:promote')
      const { client_id: client, roles: claimed } = claimsOf(token)
      const roles = Array.isArray(claimed) ? claimed.map(String) : []
      const isPipeline = Boolean(io.env.JANGTEO_CLIENT_ID && io.env.JANGTEO_CLIENT_SECRET)
      const person = isPipeline ? undefined : await findSignIn(io.env, identityUrlOf(io.env))
      const who = person ? { name: person.name, email: person.email } : { client: String(client) }
      if (json) return io.out(JSON.stringify({ ...who, roles }))
      io.out(person ? `${person.name} <${person.email}>` : `Client ${String(client)}`)
      const what = roles.map(describeRole).join(', ')
      io.out(what === '' ? 'May publish nothing. Ask the platform team for a role.' : `May publish: ${what}`)
    },
  })
