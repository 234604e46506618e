import { CommandError } from '../errors.ts'
import { identityUrlOf } from '../identity/environment.ts'
import { postForm } from '../identity/post-form.ts'
import { findSignIn, keepSignIn, type SignIn } from '../identity/sign-in-store.ts'
import { TERMINAL_CLIENT } from '../identity/token-answer.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { jsonArg } from './common-args.ts'

export const logoutCommand = (io: Io): Command =>
  toCommand(jsonArg, {
    meta: {
      name: 'jangteo logout',
      description: 'Forget the sign-in of this machine, here and at the server',
    },
    examples: ['jangteo logout'],
    run: async ({ args: { json } }) => {
      const identityUrl = identityUrlOf(io.env)
      const signIn = await findSignIn(io.env, identityUrl)
      await keepSignIn(io.env, identityUrl, undefined)
      if (signIn) await revoke(identityUrl, signIn)
      if (json) io.out(JSON.stringify({ wasSignedIn: signIn !== undefined }))
      else io.out(signIn ? `Signed ${signIn.email} out.` : 'Nobody was signed in.')
    },
  })

async function revoke(identityUrl: string, { refreshToken, email }: SignIn): Promise<void> {
  const form = { token: refreshToken, client_id: TERMINAL_CLIENT }
  const { isOk, status } = await postForm(`${identityUrl}/oauth/revoke`, form)
  if (!isOk)
    throw new CommandError(
      `${identityUrl} did not end the sign-in of ${email} (${status}). This machine has forgotten it; there it lasts until it expires.`,
    )
}
