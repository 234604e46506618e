import { createHash } from 'node:crypto'
import type { Locale } from '@jangteo/contracts'
import { html, type Html, rawHtml } from '@jangteo/service-kit'
import { PAGE_TEXT } from './page-text.ts'

/**
 * Shows the panel, and the frame's links and search that work without scripts, when the shell, or anything that it is made of, does not load or start. It needs neither; the shell takes the panel away as
 * soon as it has started, and answers for every later failure itself.
 */
const SCRIPT = `{const show=()=>{const panel=document.getElementById('jangteo-rescue');if(!panel?.hidden)return;(document.querySelector('main')??document.body).prepend(panel);panel.hidden=false;for(const slot of document.querySelectorAll('mfe-slot'))slot.dataset.state='failed'};addEventListener('error',({target})=>(target===window||target.type==='module')&&show(),true);addEventListener('unhandledrejection',show)}`

/** How a content security policy names the script. */
export const RESCUE_SOURCE = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`

const script = rawHtml(`<script>${SCRIPT}</script>`)

/** Retry is a link to the same address: it works without any script. */
export const writeRescue = (locale: Locale): Html => {
  const { failedTitle, failedDetail, retry } = PAGE_TEXT[locale]
  return html`<div id="jangteo-rescue" role="alert" hidden>
      <section class="jangteo-failure">
        <h1 class="jt-h1">${failedTitle}</h1>
        <p>${failedDetail}</p>
        <a class="jt-link-button jt-link-button--primary" href="">${retry}</a>
      </section>
    </div>
    ${script}`
}
