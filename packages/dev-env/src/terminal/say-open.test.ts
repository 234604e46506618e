import { expect, it } from 'vitest'
import { isEmbedded } from '../system/context.ts'
import { mailOf } from '../settings.ts'
import { describeOpenShop } from './say-open.ts'

const saidWith = (environment: Readonly<Record<string, string>>): string =>
  describeOpenShop({
    shopUrl: 'http://localhost:8088',
    identityUrl: 'http://localhost:8090',
    paymentUrl: 'http://localhost:8092',
    dataDir: '/shop/.data',
    logFile: '/shop/.data/jangteo.log',
    running: ['catalog'],
    releases: [],
    hasDemoAccount: false,
    isEmbedded: isEmbedded(environment),
    mail: mailOf({ MAIL_FROM: 'shop@jangteo.example', ...environment }, '/shop/.data'),
  })

it('warns of power cuts where the data is in the embedded engine', () => {
  expect(saidWith({})).toContain('/shop/.data (survives a killed process, not a power cut)')
})

it('says nothing of power cuts where the data is in PostgreSQL', () => {
  const said = saidWith({ DATABASE_URL_CATALOG: 'postgres://localhost/catalog' })
  expect(said).toContain('/shop/.data; the rest is in PostgreSQL')
  expect(said).not.toContain('power cut')
})

it('says where the mails are, unless a mail server sends them', () => {
  expect(saidWith({})).toContain('/shop/.data/mail')
  expect(saidWith({ MAIL_DIR: '/tmp/mails' })).toContain('/tmp/mails')
  expect(saidWith({ SMTP_URL: 'smtps://mail.example.com' })).not.toContain('Mails')
})
