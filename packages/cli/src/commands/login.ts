import { signInByDevice } from '../identity/device-sign-in.ts'
import { configFolderOf, type Environment, identityUrlOf, tokenUrlOf } from '../identity/environment.ts'
import { keepSignIn } from '../identity/sign-in-store.ts'
import { type Command, toCommand } from '../terminal/command.ts'
import type { Io } from '../terminal/io.ts'
import { jsonArg } from './common-args.ts'

/** Of the terminal, from POSIX variables such as `ko_KR.UTF-8`. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined {
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
  return ['ko', 'en'].includes(language) ? language : undefined
}

export const loginCommand = (io: Io): Command =>
  toCommand(jsonArg, {
    meta: { name: 'jangteo login', description: 'Sign in with your browser, on this or another device' },
    examples: ['jangteo login', 'JANGTEO_IDENTITY_URL=https://id.shop.example jangteo login'],
    run: async ({ args: { json } }) => {
      const identityUrl = identityUrlOf(io.env)
      const signIn = await signInByDevice({
        identityUrl,
        tokenUrl: tokenUrlOf(io.env),
        language: languageOf(io.env),
        wait: io.wait,
        show: ({ url, code }) => {
          io.err(`Open ${url}`)
          io.err(`and compare the code: ${code}`)
          io.err('Waiting …')
        },
      })
      await keepSignIn(io.env, identityUrl, signIn)
      const { name, email } = signIn
      if (json) io.out(JSON.stringify({ name, email, identity: identityUrl }))
      else io.out(`Signed in as ${name} <${email}>. Kept in ${configFolderOf(io.env)}, for you only.`)
    },
  })
