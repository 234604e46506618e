import { type Html, html } from '@jangteo/service-kit'
import type { PageFrame } from './layout.ts'
import { texts } from './texts.ts'

export interface PasskeyForm {
  readonly action: string
  readonly kind: 'create' | 'request'
  /** For the browser's `PublicKeyCredential`. */
  readonly options: object
  readonly submit: string
}

/** The form appears, and what stands in its place goes, where the script finds that the browser knows passkeys. */
export function passkeyForm(frame: PageFrame, { action, kind, options, submit }: PasskeyForm): Html {
  const { passkey } = texts[frame.locale]
  return html`<p class="form-error" role="alert" data-passkey-failure hidden>${passkey.failed}</p>
    <p class="form-notice" data-no-passkey>${passkey.impossible}</p>
    <form
      method="post"
      action="${action}?locale=${frame.locale}"
      data-passkey="${kind}"
      data-options="${JSON.stringify(options)}"
      hidden
    >
      <input type="hidden" name="answer" value="" />
      <button class="primary" type="submit">${submit}</button>
    </form>`
}
