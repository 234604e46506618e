import type { Locale } from '@jangteo/contracts'
import { type FrameText, frameTextIn } from './frame-text.ts'

/**
 * The frame around every page as static HTML: header, empty `<main>`, footer. The composer sends it, the shell takes the same elements over
 * (`take-over-frame.ts`). No scripts and no style attributes: the content security policy forbids both. All texts are ours, nothing is escaped.
 */
export function renderFrame(locale: Locale): string {
  const text = frameTextIn(locale)
  return [
    `<a class="jt-skip-link" href="#jangteo-main">${text.skip}</a>`,
    header(locale, text),
    categories(locale, text),
    `<main id="jangteo-main" class="jangteo-main" tabindex="-1"></main>`,
    footer(locale, text),
    `<div id="jangteo-progress" class="jangteo-progress" role="progressbar" aria-label="${text.loading}" hidden></div>`,
  ].join('\n')
}

const header = (locale: Locale, text: FrameText): string => `<header class="jangteo-header">
  <div class="jt-container jangteo-header__bar">
    <a class="jangteo-logo" href="/${locale}" aria-label="${text.homeLink}">
      <span class="jangteo-logo__mark" aria-hidden="true"></span><span class="jangteo-logo__name">${text.shopName}</span>
    </a>
    <div class="jangteo-header__search">
      <mfe-slot eager><cat-search-box></cat-search-box>${searchFallback(locale, text)}</mfe-slot>
    </div>
    <div class="jangteo-header__tools">${languageLink(locale, text)}${currencySelect(locale, text)}${account(locale, text)}
      <mfe-slot returning class="jangteo-header__cart"><ord-mini-cart></ord-mini-cart>
        <a slot="fallback" class="jangteo-tool jangteo-tool--icon" href="/${locale}/cart" aria-label="${text.cart}"><jt-icon name="cart"></jt-icon></a></mfe-slot>
    </div>
  </div>
</header>`

const searchFallback = (
  locale: Locale,
  text: FrameText,
): string => `<form slot="fallback" class="jangteo-search" role="search" action="/${locale}/search" method="get">
  <input class="jangteo-search__input" type="search" name="q" aria-label="${text.search}" placeholder="${text.search}">
  <button class="jt-link-button" type="submit">${text.searchSubmit}</button>
</form>`

const languageLink = (locale: Locale, text: FrameText): string => {
  const other = locale === 'ko' ? 'en' : 'ko'
  return `<a class="jangteo-tool jangteo-language" href="/${other}" hreflang="${other}" lang="${other}" aria-label="${text.otherLanguageShort} ${text.otherLanguage}"><jt-icon name="globe"></jt-icon><span class="jangteo-language__short">${text.otherLanguageShort}</span><span class="jangteo-language__full">${text.otherLanguage}</span></a>`
}

const currencySelect = (
  locale: Locale,
  text: FrameText,
): string => `<select class="jangteo-tool jangteo-currency" aria-label="${text.currency}">
  <option value="KRW">KRW ₩</option><option value="USD">USD $</option>
</select><noscript><a class="jangteo-tool" href="/session?locale=${locale}">${text.currency}</a></noscript>`

const account = (locale: Locale, text: FrameText): string => `<div class="jangteo-account">
  <noscript><a class="jangteo-tool" href="/session?locale=${locale}" aria-label="${text.account}"><jt-icon name="user"></jt-icon><span class="jangteo-account__label">${text.account}</span></a></noscript>
  <a class="jangteo-tool jangteo-account__sign-in" href="/auth/login?returnTo=/${locale}&amp;locale=${locale}" aria-label="${text.signIn}"><jt-icon name="user"></jt-icon><span class="jangteo-account__label">${text.signIn}</span></a>
  <button class="jangteo-tool jangteo-account__toggle" type="button" aria-expanded="false" aria-controls="jangteo-account-menu" aria-label="${text.account}" hidden><jt-icon name="user"></jt-icon><span class="jangteo-account__label">${text.account}</span></button>
  <ul id="jangteo-account-menu" class="jangteo-account__menu" hidden>
    <li><a href="/${locale}/orders">${text.orders}</a></li>
    <li><a href="/${locale}/account/addresses">${text.addresses}</a></li>
    <li><a href="/auth/account?locale=${locale}">${text.security}</a></li>
    <li><button class="jangteo-account__sign-out" type="button">${text.signOut}</button></li>
  </ul>
</div>`

const categories = (locale: Locale, text: FrameText): string => `<div class="jangteo-categories">
  <div class="jt-container"><mfe-slot eager><cat-nav></cat-nav>
    <nav slot="fallback" aria-label="${text.categories}"><a href="/${locale}/search">${text.allProducts}</a></nav></mfe-slot></div>
</div>`

const footer = (locale: Locale, text: FrameText): string => `<footer class="jangteo-footer">
  <div class="jt-container jangteo-footer__columns">
    <p class="jangteo-footer__about">${text.footerAbout}</p>
    <nav aria-label="${text.footerHelp}"><ul class="jangteo-footer__links">
      <li><a href="/${locale}/orders">${text.orders}</a></li>
      <li><a href="/${locale}/cart">${text.cart}</a></li>
      <li><a href="/${locale}/search">${text.allProducts}</a></li>
      <li><a href="/privacy?locale=${locale}">${text.privacy}</a></li>
    </ul></nav>
  </div>
</footer>`
