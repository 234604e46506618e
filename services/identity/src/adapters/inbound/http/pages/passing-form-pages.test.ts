import { expect, test } from 'vitest'
import { switchAccountPage } from './passing-form-pages.ts'

const styles = { page: '/page.css', fonts: '/fonts.css' }
const form = { action: 'https://accounts.example/out', inputs: '' }

test.each([
  ['en', 'signed in with an account that has been closed. If', '>Go on<'],
  ['ko', '이미 닫은 계정으로', '>계속하기<'],
] as const)(
  'accounts that have been closed have words instead of an address, in %s',
  (locale, text, submit) => {
    const frame = { locale, shopUrl: 'https://shop.example', styles, passkeyScript: '/passkeys.js' }
    const page = { path: '/a', form, cancelPath: '/b', emails: [undefined, undefined] } as const
    const markup = switchAccountPage(frame, page)
    expect(markup).toContain(text)
    expect(markup).toContain(submit)
  },
)
