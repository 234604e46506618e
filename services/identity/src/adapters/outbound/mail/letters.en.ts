import type { Letters } from './letters.ts'

const NOT_YOU =
  'If it was not you, you need to do nothing. Never tell the code to anybody: we do not ask for it.'

export const en: Letters = {
  from: 'Jangteo',
  closing: 'Jangteo',
  write: (letter) => {
    switch (letter.kind) {
      case 'registration-code':
        return {
          subject: 'Your code for Jangteo',
          paragraphs: [
            'Welcome to Jangteo. Type this code on the page where you created your account:',
            letter.code,
            'It is valid for 15 minutes.',
            NOT_YOU,
          ],
        }
      case 'already-registered':
        return {
          subject: 'You already have an account at Jangteo',
          paragraphs: [
            'Somebody, probably you, wanted to create an account with this e-mail address. You already have one.',
            'Sign in as you did before. If you have forgotten your password or never had one, choose “Forgot your password?” on the sign-in page.',
            'If it was not you, you need to do nothing: your account is as it was.',
          ],
        }
      case 'reset-code':
        return {
          subject: 'Your code for a new password',
          paragraphs: [
            'Type this code on the page where you asked for a new password:',
            letter.code,
            'It is valid for 15 minutes.',
            NOT_YOU,
          ],
        }
      case 'no-account':
        return {
          subject: 'There is no account with this address at Jangteo',
          paragraphs: [
            'Somebody, probably you, asked for a new password. This e-mail address has no account at Jangteo.',
            'Try another address of yours, or create an account. If it was not you, you need to do nothing.',
          ],
        }
      case 'password-changed':
        return {
          subject: 'Your password was changed',
          paragraphs: [
            'The password of your account was changed, and the other devices were signed out.',
            'If it was not you, choose “Forgot your password?” on the sign-in page at once, and set a new one.',
          ],
        }
      case 'new-address-code':
        return {
          subject: 'Your code for the new e-mail address',
          paragraphs: [
            'Type this code on the page where you changed the e-mail address of your account:',
            letter.code,
            'It is valid for 15 minutes.',
            NOT_YOU,
          ],
        }
      case 'address-taken':
        return {
          subject: 'This address has an account at Jangteo already',
          paragraphs: [
            'Somebody, probably you, wanted to use this e-mail address for an account at Jangteo. It has one already.',
            'Sign in with it, or close that account first. If it was not you, you need to do nothing.',
          ],
        }
      case 'email-changed':
        return {
          subject: 'The e-mail address of your account was changed',
          paragraphs: [
            'Your account at Jangteo has another e-mail address now, and this one no longer signs in.',
            'If it was not you, somebody else may use your account: please tell the shop.',
          ],
        }
      case 'passkey-added':
        return {
          subject: 'A passkey was added to your account',
          paragraphs: [
            'Your account can be signed in to with a new passkey.',
            'If it was not you, sign in, remove the passkey on your account page, and change your password.',
          ],
        }
      case 'provider-connected':
        return {
          subject: `${letter.provider} was connected to your account`,
          paragraphs: [
            `Your account can be signed in to with ${letter.provider} from now on.`,
            `If it was not you, sign in, disconnect ${letter.provider} on your account page, and change your password.`,
          ],
        }
      case 'joined-with-provider':
        return {
          subject: `You have an account at Jangteo, by ${letter.provider}`,
          paragraphs: [
            `Welcome to Jangteo. Your account was made with ${letter.provider}, and you sign in with it.`,
            'If it was not you, choose “Forgot your password?” on the sign-in page, set a password, and disconnect or close the account on your account page.',
          ],
        }
      case 'account-closed':
        return {
          subject: 'Your account is closed',
          paragraphs: [
            'Your account at Jangteo is closed. Your name, addresses, cart and password are deleted.',
            'Orders under way still arrive. What was bought is kept for as long as the law asks.',
          ],
        }
    }
  },
}
