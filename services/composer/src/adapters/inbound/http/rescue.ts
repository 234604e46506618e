import { createHash } from 'node:crypto'
import {
  FAILED_CANARIES_COOKIE,
  type Locale,
  type PageRelease,
  type PageReleaseMap,
} from '@jangteo/contracts'
import { html, type Html, rawHtml } from '@jangteo/service-kit'
import { PAGE_TEXT } from './page-text.ts'

/** Tells the registry of all that the page is made of, so that defaults can be compared, and notes the canaries: as the shell would if it had started. */
const NOTE_FAILURE = `({dataset:{frame,canaries,environment}})=>{if(canaries){const old=/${FAILED_CANARIES_COOKIE}=([^;]*)/.exec(document.cookie)?.[1];document.cookie='${FAILED_CANARIES_COOKIE}='+[old,canaries].filter(Boolean).join('.')+'; path=/; samesite=lax'+(location.protocol==='https:'?'; secure':'')}const sights=frame.split('.').map(entry=>{const[name,release]=entry.split(':');return{name,release,kind:'mount'}});navigator.sendBeacon('/api/registry/reports',new Blob([JSON.stringify({environment,sights})],{type:'application/json'}))}`

const LEAVING_MS = 10_000

/**
 * Shows the panel, and the frame's links and search that work without scripts, when the shell, or anything that it is made of, does not load or start. It needs neither; the shell takes the panel away as
 * soon as it has started, and answers for every later failure itself. A page that the server rendered stays to be read, under its own heading, and so do its fragments, by the notes in them. A page without its styles still works, and says at its top how to get them: the
 * script waits for all sheets, and what browsers say of one that failed differs, so it asks for a token. Firefox breaks off what is still loading as soon as somebody
 * leaves: that is told of only where the page is there a while later, because he was given a file to keep, or came back to it.
 */
const SCRIPT = `{const note=${NOTE_FAILURE};const show=()=>{const panel=document.getElementById('jangteo-rescue');if(!panel?.hidden)return;(document.querySelector('main')??document.body).prepend(panel);panel.hidden=false;if(document.querySelector('[data-server-rendered]'))panel.querySelector('[role=heading]').ariaLevel='2';for(const slot of document.querySelectorAll('mfe-slot'))if(!slot.querySelector('script'))slot.dataset.state='failed';note(panel)};if(!getComputedStyle(document.documentElement).getPropertyValue('--jt-space-4'))document.getElementById('jangteo-unstyled').hidden=false;let isLeft;addEventListener('beforeunload',()=>{isLeft=true});const fail=()=>isLeft?setTimeout(show,${LEAVING_MS}):show();addEventListener('error',({target})=>(target===window||target.type==='module')&&fail(),true);addEventListener('unhandledrejection',fail)}`

/** How a content security policy names the script. */
export const RESCUE_SOURCE = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`

const script = rawHtml(`<script>${SCRIPT}</script>`)

/** Stands before everything else, because nothing places it. The shell leaves its link, as external, to the browser. */
export const writeUnstyled = (locale: Locale): Html => {
  const { unstyled, retry } = PAGE_TEXT[locale]
  return html`<p id="jangteo-unstyled" role="alert" hidden>
    ${unstyled} <a href="" rel="external">${retry}</a>
  </p>`
}

const toEntries = (releases: readonly PageRelease[]): string =>
  releases.map(({ name, release }) => `${name}:${release}`).join('.')

/** Retry is a link to the same address: it works without any script, and is external, so that half a shell leaves it to the browser. */
export const writeRescue = (locale: Locale, { environment, frame = [] }: PageReleaseMap): Html => {
  const { failedTitle, failedDetail, retry } = PAGE_TEXT[locale]
  const canaries = frame.filter(({ isCanary }) => isCanary)
  return html`<div
      id="jangteo-rescue"
      role="alert"
      data-environment="${environment}"
      data-frame="${toEntries(frame)}"
      data-canaries="${toEntries(canaries)}"
      hidden
    >
      <section class="jangteo-failure">
        <div class="jt-h1" role="heading" aria-level="1">${failedTitle}</div>
        <p>${failedDetail}</p>
        <a class="jt-link-button jt-link-button--primary" href="" rel="external">${retry}</a>
      </section>
    </div>
    ${script}`
}
