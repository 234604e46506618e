import { html } from '@jangteo/service-kit'
import { type PageFrame, layout } from '../layout.ts'
import { outsideTexts } from './outside-texts.ts'

export interface PassingPage {
  /** Name of the provider. */
  readonly name: string
  /** Where the browser goes on by itself; the link is for one that does not. */
  readonly href: string
}

export function passingPage(frame: PageFrame, { name, href }: PassingPage): string {
  const { title, text, next } = outsideTexts[frame.locale].passing(name)
  return layout(frame, {
    title,
    body: html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      <a class="primary" href="${href}">${next}</a>`,
  })
}
