import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '@jangteo/contracts'
import type { Clock } from '@jangteo/service-kit'
import type { EmailAddress } from '../../../domain/email-address.ts'
import type { Letter, Mailer } from '../../../ports/mailer.ts'
import { writeMail } from './letters.ts'

const NAME_LENGTH = 120

/** For development: mails are text files in a folder, newest last, for nobody but its owner to read. */
export class FolderMailer implements Mailer {
  readonly #folder: string
  readonly #clock: Clock

  constructor(folder: string, clock: Clock) {
    this.#folder = folder
    this.#clock = clock
  }

  async send(to: EmailAddress, letter: Letter, locale: Locale): Promise<void> {
    const { from, subject, text } = writeMail(letter, locale)
    const at = this.#clock.now().toISOString().replaceAll(':', '-')
    const recipient = encodeURIComponent(to).slice(0, NAME_LENGTH)
    const file = join(this.#folder, `${at} ${recipient} ${randomUUID().slice(0, 8)}.txt`)
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const draft = `${file}.part`
    await writeFile(draft, `From: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 })
    await rename(draft, file)
  }
}
