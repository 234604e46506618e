import { PASSWORD_MAX_CHARACTERS, PASSWORD_MIN_CHARACTERS } from '../../../../domain/password-policy.ts'
import type { Texts } from './texts.ts'

const ofMinutes = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`

export const en: Texts = {
  brand: 'Jangteo',
  otherLanguage: { locale: 'ko', name: '한국어' },
  backToShop: 'Back to the shop',
  email: 'E-mail',
  password: 'Password',
  name: 'Name',
  errorPrefix: 'Error: ',
  signIn: {
    title: 'Sign in',
    lead: 'Welcome back. Enter your e-mail and password.',
    submit: 'Sign in',
    newHere: 'New to Jangteo?',
    toRegister: 'Create an account',
    wrongCredentials: 'The e-mail or the password is not right. Please check both and try again.',
  },
  confirm: {
    title: 'Confirm that it is you',
    lead: (email) =>
      `You are signed in as ${email}. Before you change how you sign in, or close your account, please sign in once more: it keeps anybody else at this device from doing so.`,
  },
  register: {
    title: 'Create an account',
    lead: 'Your name, an e-mail and a password are all it takes. We mail you a code to make sure that the address is yours.',
    passwordHint: `At least ${PASSWORD_MIN_CHARACTERS} characters. A longer phrase is safer.`,
    submit: 'Continue',
    haveAccount: 'Already have an account?',
    toSignIn: 'Sign in',
    checkFields: 'Please check what you entered.',
    emailTaken: 'This e-mail got an account meanwhile. Sign in, or use another e-mail.',
    codeTitle: 'Check your mail',
    codeLead: (email) => `We sent a mail to ${email}. Enter the code from it here.`,
    codeSubmit: 'Create my account',
    issues: {
      'name-missing': 'Enter your name.',
      'name-too-long': 'A name can have up to 50 characters.',
      'email-invalid': 'Check the e-mail address. Example: mina@example.com',
      'password-too-short': `Use at least ${PASSWORD_MIN_CHARACTERS} characters.`,
      'password-too-long': `A password can have up to ${PASSWORD_MAX_CHARACTERS} characters.`,
      'password-too-common': 'This password is common or easy to guess. Please choose another one.',
    },
  },
  code: {
    label: 'Code from the mail',
    hint: 'Eight letters, valid for 15 minutes.',
    wrong: 'This code is not right. Check the newest mail, and enter its code.',
    again: 'Send a new code',
    mailedAgain: 'We sent another mail. Only its code is valid now.',
    notComing: 'No mail? Look into the spam folder first.',
    mailFailed: 'We could not send the mail; the fault is on our side. Wait a moment and try again.',
    tooManyMails: {
      mailbox: (minutes) =>
        `We sent no further mail, because this address has had several within an hour. Look for the newest in the inbox and the spam folder, or ask again in ${ofMinutes(minutes)}.`,
      network: (minutes) =>
        `We sent no mail, because very many were asked for from your network within an hour. Ask again in ${ofMinutes(minutes)}, or from another network.`,
    },
    ended: {
      title: 'This code can no longer be used',
      text: 'It has expired, was used already, or was typed wrong five times. Please ask for a new one.',
      next: 'Start again',
    },
  },
  passkey: {
    signInTitle: 'Sign in with a passkey',
    signInLead: 'Your device or password manager signs you in, with a fingerprint, your face or its PIN.',
    signInSubmit: 'Use a passkey',
    withPassword: 'Sign in with a password',
    refused: 'This passkey was not accepted. Try again, or sign in with your password.',
    failed: 'The device gave no passkey. Try again, or use your password.',
    impossible: 'This browser cannot use passkeys, or it runs no scripts. Please use your password.',
  },
  forgot: {
    link: 'Forgot your password?',
    title: 'Set a new password',
    lead: 'Enter the e-mail of your account. We mail you a code.',
    submit: 'Send the code',
    emailInvalid: 'Check the e-mail address. Example: mina@example.com',
    resetTitle: 'Check your mail',
    resetLead: (email) =>
      `We sent a mail to ${email}. Enter its code and a new password. You are then signed out everywhere else.`,
    newPassword: 'New password',
    resetSubmit: 'Save and sign in',
  },
  device: {
    title: 'Sign in a terminal',
    lead: 'Enter the code that your terminal shows.',
    code: 'Code',
    codeHint: 'Eight letters, e.g. BCDF-GHJK.',
    next: 'Continue',
    wrongCode: 'This code is not right, or it has expired. Check it, or run jangteo login again.',
    noCode: 'Enter the code first.',
    aborted: 'The terminal was not signed in. Enter a code to begin again.',
    lost: 'Please enter the code once more: the page was open for too long, or this browser did not keep its cookie.',
    answered:
      'This code was answered already, or it has expired. If you were about to sign in, go forward again; if not, run jangteo login for a new one.',
    confirmTitle: 'Is this your terminal?',
    confirmLead: 'It will be able to publish and roll out micro-frontends in your name.',
    confirmHint:
      'Go on only if your own terminal shows exactly this code. If somebody sent it to you, stop here.',
    signedInAs: (email) => `This browser is signed in as ${email}.`,
    otherAccount: 'Not your account? Sign out first',
    confirm: 'Yes, sign it in',
    abort: 'No, stop',
    doneTitle: 'Your terminal is signed in',
    doneText: 'You can close this page and go on in the terminal.',
  },
  signOut: {
    title: 'Sign out?',
    text: 'Your cart stays as it is.',
    submit: 'Sign out',
    stay: 'Stay signed in',
  },
  signedOut: { title: 'You are signed out', text: 'Thank you for your visit. Come back any time.' },
  switchAccount: {
    title: 'Another account is signed in',
    text: (current) =>
      `This browser is signed in ${current === undefined ? 'with an account that has been closed' : `as ${current}`}. If you go on, that account is signed out here, and in the shop.`,
    submit: (next) => (next === undefined ? 'Go on' : `Go on as ${next}`),
  },
  passOn: {
    title: 'One more step',
    text: 'Go on to the page that sent you here.',
    submit: 'Continue',
  },
  tooManyTries: (minutes) => `Too many tries. Please wait ${ofMinutes(minutes)} and try again.`,
  tooManyRequests: (minutes) => ({
    title: 'Just a moment, please',
    text: `Too many requests came from this internet address, so what you just asked for was not done. Other people may share the address with you. Please try again in ${ofMinutes(minutes)}.`,
  }),
  expired: {
    title: 'This sign-in page has expired',
    text: 'It was open for too long, or you signed in from another tab. Go back to the shop and sign in again.',
  },
  over: (email) => ({
    title: 'This page is over',
    text: `You are signed in as ${email}. Go on from the shop or from your account.`,
  }),
  foreignForm: {
    title: 'The request was not carried out',
    text: 'It came from another site, so it was stopped to keep you safe. Please sign in again from the shop.',
  },
  badRequest: {
    title: 'Sign-in can’t go on',
    text: 'The request is not valid. Go back to the shop and try again.',
  },
  refused: {
    title: 'That could not be done',
    text: 'The request is not valid. Go back to the shop and try again.',
  },
  notFound: {
    title: 'There is no page here',
    text: 'Check the address, or go on in the shop.',
  },
  broken: {
    title: 'Something went wrong',
    text: 'The fault is on our side. Wait a moment, go back to the shop and try again.',
  },
}
