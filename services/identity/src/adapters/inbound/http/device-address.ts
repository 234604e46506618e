export const DEVICE_PATH = '/oauth/device'

export const CONFIRM_PATH = `${DEVICE_PATH}/confirm`
export const DONE_PATH = `${DEVICE_PATH}/done`

type Step = 'confirm' | 'done'
const STEPS: Readonly<Record<string, Step>> = { [CONFIRM_PATH]: 'confirm', [DONE_PATH]: 'done' }

/**
 * The address of a device page as the library is asked for it: it knows one page alone, so which it is stands in the query. It would send a code that the address
 * brings at once, with a script that our policy forbids. The page shows it in its field instead (RFC 8628 §5.4: a person should look at it).
 */
export function deviceAddress(url: string): string {
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const step = STEPS[path]
  if (path !== DEVICE_PATH && step === undefined) return url
  const parameters = new URLSearchParams(query)
  const code = parameters.get('user_code')
  for (const name of ['user_code', 'step']) parameters.delete(name)
  if (code !== null) parameters.set('code', code)
  if (step !== undefined) parameters.set('step', step)
  return parameters.size === 0 ? DEVICE_PATH : `${DEVICE_PATH}?${parameters}`
}

export const deviceStepOf = ({ step }: Readonly<Record<string, unknown>>): Step | undefined =>
  step === 'confirm' || step === 'done' ? step : undefined
