import { type Html, html } from '@jangteo/service-kit'
import type { PageFrame } from '../layout.ts'

const TIME_ZONE = { ko: 'Asia/Seoul', en: 'UTC' } as const

/** Without a script the place of the person is not known: the time zone is told. */
export const momentIn = (frame: PageFrame, at: Date): Html => {
  const format = new Intl.DateTimeFormat(frame.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE[frame.locale],
  })
  return html`<time datetime="${at.toISOString()}">${format.format(at)} (${TIME_ZONE[frame.locale]})</time>`
}
