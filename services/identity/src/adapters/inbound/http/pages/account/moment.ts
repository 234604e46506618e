import { type Html, html } from '@jangteo/service-kit'
import type { PageFrame } from '../layout.ts'

const TIME_ZONE = { ko: 'Asia/Seoul', en: 'UTC' } as const

/** Without a script the place of the person is not known: the time zone is told. */
export function momentText({ locale }: PageFrame, at: Date): string {
  const timeZone = TIME_ZONE[locale]
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return `${format.format(at)} (${timeZone})`
}

export const momentIn = (frame: PageFrame, at: Date): Html =>
  html`<time datetime="${at.toISOString()}">${momentText(frame, at)}</time>`
