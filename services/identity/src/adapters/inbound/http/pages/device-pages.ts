import { field } from '@jangteo/form-pages'
import { type Html, html } from '@jangteo/service-kit'
import { formError } from './form-parts.ts'
import { type PageFrame, layout } from './layout.ts'
import { texts } from './texts.ts'

interface DeviceForm {
  /** Root-relative address of the page, without query. */
  readonly path: string
  /** The one that the form goes to. */
  readonly action: string
  /** The library's proof that the form is ours. */
  readonly xsrf: string
}

const hidden = (values: Readonly<Record<string, string>>): readonly Html[] =>
  Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)

/** Asks for the code that the terminal shows. */
export function deviceCodePage(
  frame: PageFrame,
  page: DeviceForm & {
    readonly code: string
    readonly error?: string | undefined
    /** Of its address. */
    readonly query: Readonly<Record<string, string>>
  },
): string {
  const { device } = texts[frame.locale]
  return layout(frame, {
    title: device.title,
    hasError: page.error !== undefined,
    path: page.path,
    query: page.query,
    body: html`<h1>${device.title}</h1>
      <p class="lead">${device.lead}</p>
      ${formError(page.error)}
      <form method="post" action="${page.action}?locale=${frame.locale}">
        ${hidden({ xsrf: page.xsrf })}
        ${field({
          name: 'user_code',
          label: device.code,
          type: 'text',
          autocomplete: 'off',
          hint: device.codeHint,
          value: page.code,
          autofocus: true,
        })}
        <button class="primary" type="submit">${device.next}</button>
      </form>`,
  })
}

interface ConfirmPage extends DeviceForm {
  readonly code: string
  /** Of whoever is signed in here, perhaps not the person who reads the page. */
  readonly email: string | undefined
}

/** Shows the code again, so that a person sees whether it is the one of his own terminal, and whose account it would get. */
export function deviceConfirmPage(frame: PageFrame, page: ConfirmPage): string {
  const { device } = texts[frame.locale]
  return layout(frame, {
    title: device.confirmTitle,
    path: page.path,
    body: html`<h1>${device.confirmTitle}</h1>
      <p class="lead">${device.confirmLead}</p>
      <p class="device-code"><code>${page.code}</code></p>
      <p class="hint">${device.confirmHint}</p>
      ${page.email && html`<p><strong>${device.signedInAs(page.email)}</strong></p>`}
      <form method="post" action="${page.action}?locale=${frame.locale}">
        ${hidden({ xsrf: page.xsrf, user_code: page.code, confirm: 'yes' })}
        <button class="primary" type="submit">${device.confirm}</button>
        <button class="secondary" type="submit" name="abort" value="yes">${device.abort}</button>
      </form>
      ${
        page.email &&
        html`<p class="aside"><a href="/account?locale=${frame.locale}">${device.otherAccount}</a></p>`
      }`,
  })
}

/** The end: there is nothing more to do here. */
export function deviceDonePage(frame: PageFrame, { path }: Pick<DeviceForm, 'path'>): string {
  const { device } = texts[frame.locale]
  return layout(frame, {
    title: device.doneTitle,
    path,
    body: html`<h1>${device.doneTitle}</h1>
      <p class="lead">${device.doneText}</p>`,
  })
}
