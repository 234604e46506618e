import type { Account } from '@jangteo/contracts'
import type { Platform } from '@jangteo/platform'
import { textIn } from '../text.ts'
import { find } from './find.ts'

/** Sign-in link for visitors, menu for who is signed in. */
export function startAccountMenu(root: HTMLElement, platform: Platform): void {
  const { session, preferences, navigation } = platform
  const text = textIn(preferences.locale)
  const signIn = find(root, '.jangteo-account__sign-in', HTMLAnchorElement)
  const toggle = find(root, '.jangteo-account__toggle', HTMLButtonElement)
  const menu = find(root, '.jangteo-account__menu', HTMLUListElement)
  const account = find(root, '.jangteo-account', HTMLDivElement)

  const setOpen = (isOpen: boolean): void => {
    menu.hidden = !isOpen
    toggle.setAttribute('aria-expanded', String(isOpen))
  }
  const show = (person: Account | null): void => {
    signIn.hidden = person !== null
    toggle.hidden = person === null
    if (person) toggle.setAttribute('aria-label', text.accountOf.replace('{name}', person.name))
    else setOpen(false)
  }

  signIn.addEventListener('click', (event) => {
    event.preventDefault()
    session.signIn()
  })
  toggle.addEventListener('click', () => setOpen(menu.hidden !== false))
  find(root, '.jangteo-account__sign-out', HTMLButtonElement).addEventListener('click', () => {
    session.signOut().catch((error: unknown) => {
      platform.telemetry.report(error, { mfe: 'shell', during: 'sign-out' })
      platform.page.announce(text.signOutFailed, 'assertive')
    })
  })
  closeWhenLeft(account, { isOpen: () => !menu.hidden, close: () => setOpen(false), toggle })
  navigation.subscribe(menu, () => setOpen(false))
  session.onChange(show)
  void session.ready().then(show)
}

function closeWhenLeft(
  area: HTMLElement,
  menu: { readonly isOpen: () => boolean; readonly close: () => void; readonly toggle: HTMLElement },
): void {
  area.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.isOpen()) return
    menu.close()
    menu.toggle.focus()
  })
  area.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !area.contains(relatedTarget)) menu.close()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !area.contains(target)) menu.close()
  })
}
