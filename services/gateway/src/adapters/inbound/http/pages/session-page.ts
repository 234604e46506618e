import { type Account, CURRENCIES, type Currency, TABS_CHANNEL } from '@jangteo/contracts'
import { type Html, html, rawHtml } from '@jangteo/service-kit'
import { type SessionVisit, currencyAddress, sessionAddress, signInAddress } from '../session-addresses.ts'
import { loadStyles, policyOf, writeDocument } from './document.ts'
import { languageLink } from './language-link.ts'
import { sessionTexts } from './session-texts.ts'
import { texts } from './texts.ts'

const SYMBOL: Readonly<Record<Currency, string>> = { KRW: '₩', USD: '$' }

/** Tabs that run scripts hear that they have to ask again who is signed in. */
const TELL_TABS = `new BroadcastChannel('${TABS_CHANNEL}').postMessage({type:'session.changed',data:{isSignedIn:false}})`

/** Who looks at the page. */
export type Viewer = { readonly account: Account } | 'stranger' | 'signed-out' | 'unknown'

export interface SessionView {
  readonly visit: SessionVisit
  readonly who: Viewer
  /** That prices are in; undefined where nobody is asked for it. */
  readonly currency?: Currency
}

export interface SessionPage {
  policyFor(who: Viewer): string
  write(view: SessionView): string
  /** For a browser that has to ask again. @param href root-relative, where it does by itself */
  writeArrival(visit: SessionVisit, href: string): string
}

/** Who is signed in, and the way out, without scripts. */
export async function loadSessionPage(issuer: string): Promise<SessionPage> {
  const styles = await loadStyles()
  const documentOf = ({ locale }: SessionVisit, title: string, main: Html): string =>
    writeDocument(styles, { locale, brand: texts[locale].brand, title, main })
  // Signing out leads over the identity service.
  const targets = [`'self'`, new URL(issuer).origin]
  const policies = { told: policyOf(styles, targets, TELL_TABS), usual: policyOf(styles, targets) }
  return {
    policyFor: (who) => (who === 'signed-out' ? policies.told : policies.usual),
    write: ({ visit, who, currency }) =>
      documentOf(
        visit,
        titleOf(visit, who),
        html`${body(visit, who)}${currency && currencyForm(visit, currency)}${ways(visit)}`,
      ),
    writeArrival(visit, href) {
      const { title, text, next } = sessionTexts[visit.locale].arriving
      return documentOf(
        visit,
        title,
        html`<p>${text}</p>
          <nav><a href="${href}">${next}</a></nav>`,
      )
    },
  }
}

const titleOf = ({ locale }: SessionVisit, who: Viewer): string =>
  sessionTexts[locale][typeof who === 'string' ? who : 'signed-in'].title

function body(visit: SessionVisit, who: Viewer): Html {
  if (typeof who !== 'string') return bodyOfPerson(visit, who.account)
  const { text } = sessionTexts[visit.locale][who]
  return html`<p>${text}</p>
    ${who === 'signed-out' && rawHtml(`<script>${TELL_TABS}</script>`)}
    ${who === 'unknown' ? signOutForm(visit) : signInLink(visit)}`
}

function bodyOfPerson({ locale }: SessionVisit, { name, email }: Account): Html {
  const text = sessionTexts[locale]
  return html`<p class="person"><strong>${name}</strong> ${email}</p>
    <nav class="equal" aria-label="${text.account}">
      <a href="/auth/account?locale=${locale}">${text.account}</a>
      <a href="/${locale}/orders">${text.orders}</a>
    </nav>
    <noscript><p class="hint">${text.ordersNeedScripts}</p></noscript>
    ${signOutForm({ locale })}`
}

const signOutForm = ({ locale }: SessionVisit): Html =>
  html`<form method="post" action="/auth/logout?locale=${locale}">
    <button>${sessionTexts[locale].signOut}</button>
  </form>`

const signInLink = (visit: SessionVisit): Html =>
  html`<nav>
    <a href="${signInAddress(sessionAddress(visit), visit.locale)}">${sessionTexts[visit.locale].signIn}</a>
  </nav>`

const currencyForm = (visit: SessionVisit, current: Currency): Html =>
  html`<form method="post">
    <fieldset>
      <legend>${sessionTexts[visit.locale].currency}</legend>
      ${CURRENCIES.map((currency) => currencyButton(visit, currency, currency === current))}
    </fieldset>
  </form>`

const currencyButton = (visit: SessionVisit, currency: Currency, isCurrent: boolean): Html =>
  html`<button formaction="${currencyAddress(currency, visit)}" aria-current="${String(isCurrent)}">
    ${currency} ${SYMBOL[currency]}
  </button>`

const ways = (visit: SessionVisit): Html =>
  html`<nav class="quiet" aria-label="${texts[visit.locale].brand}">
    <a href="${visit.returnTo ?? `/${visit.locale}`}"
      >${visit.returnTo === undefined ? texts[visit.locale].toShop : sessionTexts[visit.locale].goBack}</a
    >
    ${languageLink(visit.locale, (locale) => sessionAddress({ ...visit, locale }))}
  </nav>`
