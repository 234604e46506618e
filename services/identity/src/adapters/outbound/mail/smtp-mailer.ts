import type { Locale } from '@jangteo/contracts'
import { type Transporter, createTransport } from 'nodemailer'
import type { Logger } from 'pino'
import type { EmailAddress } from '../../../domain/email-address.ts'
import { type Letter, MailNotSent, type Mailer } from '../../../ports/mailer.ts'
import { writeMail } from './letters.ts'

export interface SmtpMailerOptions {
  /** `smtps://user:password@mail.example.com`; `smtp:` upgrades to TLS where the server offers it, and must where there is a password. */
  readonly url: string
  /** Address of the sender. */
  readonly from: string
  readonly logger: Logger
}

/** A person waits for the page meanwhile. */
const PATIENCE_MS = 10_000

export class SmtpMailer implements Mailer {
  readonly #transport: Transporter
  readonly #options: SmtpMailerOptions

  constructor(options: SmtpMailerOptions) {
    this.#options = options
    const { hostname, port, protocol, username, password } = new URL(options.url)
    this.#transport = createTransport({
      host: hostname,
      ...(port !== '' && { port: Number(port) }),
      secure: protocol === 'smtps:',
      // A password is not sent in the clear.
      requireTLS: username !== '',
      ...(username !== '' && {
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      }),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    })
  }

  async send(to: EmailAddress, letter: Letter, locale: Locale): Promise<void> {
    const { from: name, subject, text } = writeMail(letter, locale)
    const from = { name, address: this.#options.from }
    try {
      await this.#transport.sendMail({ from, to: { name: '', address: to }, subject, text })
    } catch (error) {
      // The letter is not told: it may hold a code.
      this.#options.logger.error({ err: error, letter: letter.kind }, 'a mail was not sent')
      throw new MailNotSent('The mail server did not take the mail.', { cause: error })
    }
  }
}
