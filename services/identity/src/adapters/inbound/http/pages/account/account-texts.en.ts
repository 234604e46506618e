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
  close: {
    title: 'Close the account',
    about: 'Delete what we know of you.',
    lead: 'This cannot be undone.',
    consequences: [
      'Your name, e-mail, password, saved addresses, cart and recommendations are deleted, and every device is signed out.',
      'Orders under way still arrive, but you can no longer see, change or cancel them here.',
      'What you bought is kept, without your e-mail, for as long as the law asks.',
    ],
    submit: 'Close my account for good',
    closedTitle: 'Your account is closed',
    closedText: 'Thank you for having been with us. You can create a new account at any time.',
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
