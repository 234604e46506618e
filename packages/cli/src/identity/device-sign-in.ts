import { Type } from '@jangteo/contracts'
import Value from 'typebox/value'
import { CommandError } from '../errors.ts'
import { oauthErrorOf, postForm } from './post-form.ts'
import type { SignIn } from './sign-in-store.ts'
import { TERMINAL_CLIENT, toSignIn } from './token-answer.ts'

const SCOPE = 'openid profile email registry:publish registry:promote'
const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'
/** RFC 8628 §3.5. */
const DEFAULT_INTERVAL_SECONDS = 5
const SLOW_DOWN_SECONDS = 5

const CodesAnswer = Type.Object({
  device_code: Type.String(),
  user_code: Type.String(),
  verification_uri: Type.String(),
  verification_uri_complete: Type.Optional(Type.String()),
  expires_in: Type.Number(),
  interval: Type.Optional(Type.Number()),
})

export interface DeviceSignIn {
  readonly identityUrl: string
  readonly tokenUrl: string
  /** Language of the pages, e.g. `ko`; without, the browser's. */
  readonly language?: string | undefined
  /** Tells the person where to go with which code. */
  readonly show: (where: { readonly url: string; readonly code: string }) => void
  readonly wait: (seconds: number) => Promise<void>
}

/** The device grant (RFC 8628): resolves once a person has entered the code. Rejects with `CommandError`. */
export async function signInByDevice(request: DeviceSignIn): Promise<SignIn> {
  const url = `${request.identityUrl}/oauth/device_authorization`
  const { isOk, status, content } = await postForm(url, {
    client_id: TERMINAL_CLIENT,
    scope: SCOPE,
    ...(request.language && { ui_locales: request.language }),
  })
  if (!isOk || !Value.Check(CodesAnswer, content))
    throw new CommandError(`${url} gave no code (${status}). Check JANGTEO_IDENTITY_URL.`)
  request.show({
    url: content.verification_uri_complete ?? content.verification_uri,
    code: content.user_code,
  })
  const { device_code: code, interval = DEFAULT_INTERVAL_SECONDS, expires_in: lifetime } = content
  return poll(request, { code, interval, lifetime })
}

async function poll(
  { tokenUrl, wait }: DeviceSignIn,
  device: { readonly code: string; readonly interval: number; readonly lifetime: number },
): Promise<SignIn> {
  const form = { grant_type: GRANT, device_code: device.code, client_id: TERMINAL_CLIENT }
  let interval = device.interval
  for (let waited = 0; waited <= device.lifetime; waited += Math.max(1, interval)) {
    await wait(interval)
    const { isOk, status, content } = await postForm(tokenUrl, form)
    const signIn = isOk ? toSignIn(content) : undefined
    if (signIn) return signIn
    const error = oauthErrorOf(content)
    if (error === 'slow_down') interval += SLOW_DOWN_SECONDS
    else if (error !== 'authorization_pending' && status < 500) throw refused(error)
  }
  throw refused('expired_token')
}

function refused(error: string | undefined): CommandError {
  if (error === 'access_denied') return new CommandError('The sign-in was stopped in the browser.')
  if (error === 'expired_token')
    return new CommandError('Nobody entered the code in time. Run `jangteo login` again.')
  return new CommandError(`The identity service refused the sign-in (${error ?? 'no reason given'}).`)
}
