import type { OutsideTexts } from './outside-texts.ts'

const named = (name: string, label: string): string => (label === '' ? name : `${name} (${label})`)

export const outsideEn: OutsideTexts = {
  or: 'or',
  continueWith: (name) => `Continue with ${name}`,
  passing: (name) => ({
    title: `Continue with ${name}`,
    text: 'One moment, this goes on by itself.',
    next: 'Continue',
  }),
  ended: {
    title: 'This sign-in can’t go on',
    text: 'It took longer than ten minutes, was used already, or began in another browser. Please start again.',
  },
  refused: (name) => ({
    title: `The answer of ${name} was not accepted`,
    text: 'Something in it is not right, so it was stopped to keep you safe. Please try again.',
  }),
  unavailable: (name) => ({
    title: `${name} can’t be reached`,
    text: 'Please try again in a while, or sign in another way.',
  }),
  otherWay: 'Back to sign-in',
  turnedBack: (name) => `You came back from ${name} without signing in. Try again, or sign in another way.`,
  notAskedAgain: (name) =>
    `${name} did not ask who you are. For this step, use your password or a passkey. If you have no password, set one with “Forgot your password?”.`,
  toConnect: {
    title: 'Sign in once to connect',
    lead: (name, label) =>
      `${named(name, label)} is not connected to an account yet. Sign in to your Jangteo account once; from then on ${name} signs you in.`,
    noAccount: 'No account yet?',
    join: 'Create one',
    forget: 'Do not connect',
  },
  notConnected: (name) => `You are signed in, but ${name} was not connected`,
  join: {
    title: 'Create an account',
    lead: (name) =>
      `${name} signs you in from now on. We mail you a code to make sure that the address is yours.`,
    haveAccount: 'Already have an account?',
    connect: 'Sign in to connect it',
    taken: 'There is an account by now. Please sign in.',
  },
  account: {
    title: 'Connected sign-ins',
    about: 'Sign in with an account that you have elsewhere.',
    lead: 'With a connected account you sign in here without a password of ours.',
    none: 'Nothing is connected yet.',
    connected: 'Connected',
    connect: (name) => `Connect ${name}`,
    remove: 'Disconnect',
    taken: (name) =>
      `This account of ${name} is connected to another account of the shop. Disconnect it there first.`,
    lastWayIn: 'This is the only way to sign in to your account. Set a password or add a passkey first.',
    done: {
      connected: 'It is connected. You can sign in with it from now on.',
      removed: 'It is disconnected and no longer signs in.',
    },
  },
}
