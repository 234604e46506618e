import type { Locale } from '@jangteo/contracts'
import type { Locator, Page } from '@playwright/test'

const TEXT = {
  ko: {
    account: '내 계정',
    signedIn: '로그인되어 있어요',
    stranger: '로그인하지 않았어요',
    signedOut: '로그아웃했어요',
    signIn: '로그인',
    signOut: '로그아웃',
    security: '로그인과 보안',
    goBack: '보던 페이지로 돌아가기',
  },
  en: {
    account: 'My account',
    signedIn: 'You are signed in',
    stranger: 'You are not signed in',
    signedOut: 'You are signed out',
    signIn: 'Sign in',
    signOut: 'Sign out',
    security: 'Sign-in and security',
    goBack: 'Back to the page I was on',
  },
} as const

/** What says who is signed in where scripts are off, and the way there. */
export class SessionPage {
  readonly link: Locator
  readonly signedIn: Locator
  readonly stranger: Locator
  readonly signedOut: Locator
  readonly signIn: Locator
  readonly signOut: Locator
  readonly security: Locator
  readonly goBack: Locator

  constructor(page: Page, locale: Locale) {
    const text = TEXT[locale]
    const named = (role: 'heading' | 'link' | 'button', name: string): Locator =>
      page.getByRole(role, { name, exact: true })
    this.link = page.getByRole('banner').getByRole('link', { name: text.account, exact: true })
    this.signedIn = named('heading', text.signedIn)
    this.stranger = named('heading', text.stranger)
    this.signedOut = named('heading', text.signedOut)
    this.signIn = named('link', text.signIn)
    this.signOut = named('button', text.signOut)
    this.security = named('link', text.security)
    this.goBack = named('link', text.goBack)
  }
}
