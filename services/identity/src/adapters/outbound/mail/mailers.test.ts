import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises'
import { type AddressInfo, type Server, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFixedClock } from '@jangteo/service-kit/testing'
import { pino } from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { parseEmailAddress } from '../../../domain/email-address.ts'
import { MailNotSent } from '../../../ports/mailer.ts'
import { FolderMailer } from './folder-mailer.ts'
import { SmtpMailer } from './smtp-mailer.ts'

const mina = parseEmailAddress('mina@example.com') ?? expect.fail('no address')
const LETTER = { kind: 'reset-code', code: 'BCDFGHJK' } as const

describe('a folder', () => {
  test('gets each mail as a file that its owner alone can read', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'jangteo-mail-'))
    try {
      const folder = join(parent, 'mail')
      const mailer = new FolderMailer(folder, createFixedClock())
      await mailer.send(mina, LETTER, 'en')
      await mailer.send(mina, LETTER, 'ko')
      const names = await readdir(folder)
      expect(names).toHaveLength(2)
      const mails = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
      expect(mails.sort()).toEqual([
        expect.stringMatching(/^From: Jangteo\nTo: mina@example.com\nSubject: .+\n\n[^]*\nBCDF-GHJK\n/),
        expect.stringMatching(/^From: 장터\nTo: mina@example.com\nSubject: .+\n\n[^]*\nBCDF-GHJK\n/),
      ])
      for (const name of names) expect((await stat(join(folder, name))).mode & 0o077).toBe(0)
    } finally {
      await rm(parent, { recursive: true })
    }
  })
})

describe('a mail server', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  /** As much of RFC 5321 as one mail needs; `heard` is all that the client said. */
  async function listen(answerToRecipient: string): Promise<{ url: string; heard: string[] }> {
    const heard: string[] = []
    server = createServer((socket) => {
      let isData = false
      socket.write('220 ready\r\n')
      socket.on('data', (chunk) => {
        for (const line of chunk.toString().split('\r\n').slice(0, -1)) {
          heard.push(line)
          if (isData && line !== '.') continue
          isData = line === 'DATA'
          socket.write(`${isData ? '354 go on' : line.startsWith('RCPT') ? answerToRecipient : '250 ok'}\r\n`)
        }
      })
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
  }

  const mailerTo = (url: string, log: string[] = []): SmtpMailer =>
    new SmtpMailer({
      url,
      from: 'shop@example.com',
      logger: pino({ level: 'info' }, { write: (line: string) => void log.push(line) }),
    })

  test('is given sender, recipient and text', async () => {
    const { url, heard } = await listen('250 ok')
    await mailerTo(url).send(mina, LETTER, 'en')
    expect(heard).toContain('MAIL FROM:<shop@example.com>')
    expect(heard).toContain('RCPT TO:<mina@example.com>')
    expect(heard).toContain('From: Jangteo <shop@example.com>')
    expect(heard).toContain('BCDF-GHJK')
  })

  test('that refuses is told to the caller, and the log holds no code', async () => {
    const { url } = await listen('550 no such user')
    const log: string[] = []
    await expect(mailerTo(url, log).send(mina, LETTER, 'en')).rejects.toBeInstanceOf(MailNotSent)
    expect(log.join()).toContain('550 no such user')
    expect(log.join()).not.toMatch(/BCDF/)
  })

  test('that is not there is told to the caller', async () => {
    await expect(mailerTo('smtp://127.0.0.1:1').send(mina, LETTER, 'en')).rejects.toBeInstanceOf(MailNotSent)
  })

  test('gets no password over a connection that anybody can read', async () => {
    const { url, heard } = await listen('250 ok')
    const mailer = mailerTo(url.replace('//', '//shop:secret@'))
    await expect(mailer.send(mina, LETTER, 'en')).rejects.toBeInstanceOf(MailNotSent)
    expect(heard.join()).not.toContain('AUTH')
  })
})
