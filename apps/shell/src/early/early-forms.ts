import type { FormAnswer } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import { textIn } from '../text.ts'
import { createNotice } from './notice.ts'

/** What a server rendered and nobody has taken over yet: its note is still in it. */
const SERVED = '[data-server-rendered], [data-mfe]:has(> script)'

/** A form that a script may send: one of a page of the shop, to its services. */
const isEarly = (form: HTMLFormElement): boolean =>
  form.method === 'post' && form.action.startsWith(`${location.origin}/api/`) && form.closest(SERVED) !== null

const isAnswer = (value: unknown): value is FormAnswer => typeof Object(value).address === 'string'

/**
 * Sends forms of what a server rendered as long as their own code is not there, and says what became of them, so that a press works as soon as the frame
 * does. Once a form is in hand its own code answers first, and this leaves it alone.
 */
export function sendEarlyForms(document: Document, platform: Platform): void {
  const notice = createNotice(document.body)
  // A page that is taken over writes its address once more.
  platform.navigation.subscribe(notice, (_url, { type }) => (type === 'replace' ? undefined : notice.hide()))

  const tell = ({ said, cart, address }: FormAnswer): void => {
    if (cart) platform.events.publish('cart.changed', cart)
    if (!said) return void platform.navigation.navigate(address)
    notice.show(said.text, { text: said.link, address })
    platform.page.announce(said.text)
  }
  const fail = (error: unknown): void => {
    const { formFailed } = textIn(platform.preferences.locale)
    platform.telemetry.report(error, { mfe: 'shell', during: 'form' })
    notice.show(formFailed)
    platform.page.announce(formFailed, 'assertive')
  }

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isEarly(form)) return
    if (submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    const pressed = submitter ?? form
    if (pressed.ariaBusy) return
    pressed.ariaBusy = 'true'
    notice.hide()
    void send(form, submitter, platform)
      .then(tell, fail)
      .finally(() => (pressed.ariaBusy = null))
  })
}

async function send(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  { session }: Pick<Platform, 'session'>,
): Promise<FormAnswer> {
  const fields = [...new FormData(form, submitter)].map(([name, value]) => [name, String(value)])
  const response = await session.fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(fields),
  })
  const answer: unknown = response.ok ? await response.json() : undefined
  if (!isAnswer(answer)) throw new Error(`${form.action} answered ${response.status}.`)
  return answer
}
