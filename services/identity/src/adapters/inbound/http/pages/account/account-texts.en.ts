import type { AccountTexts } from './account-texts.ts'

export const accountEn: AccountTexts = {
  title: 'My account',
  lead: (name) => `What ${name} signs in with, and where.`,
  back: 'Back to my account',
  verified: 'Verified',
  unverified: 'Not verified yet: enter it again to verify it.',
  done: {
    password: 'Your new password is set. The other devices are signed out.',
    email: 'Your new e-mail address is set. Sign in with it from now on.',
    session: 'The device is signed out.',
  },
  password: {
    title: 'Change the password',
    about: 'The other devices are signed out then.',
    lead: 'Choose a new password. You stay signed in here; the other devices are signed out.',
    submit: 'Save the password',
  },
  email: {
    title: 'Change the e-mail address',
    lead: 'Enter the new address. We mail a code to it; the address changes once you have entered that.',
    label: 'New e-mail',
    submit: 'Send the code',
    codeLead: (email) => `We sent a mail to ${email}. Enter the code from it here.`,
    codeSubmit: 'Save the address',
  },
  sessions: {
    title: 'Signed-in devices',
    about: 'See where you are signed in, and sign out there.',
    lead: 'If you do not know a device, sign it out, and change your password.',
    here: 'This device',
    device: (browser, system) => [browser, system].filter(Boolean).join(' · ') || 'Unknown device',
    signedIn: 'Signed in',
    lastUsed: 'Last used',
    end: 'Sign out',
    endAll: 'Sign out all other devices',
  },
}
