import { readConfig } from '@jangteo/service-kit'
import { expect, it } from 'vitest'
import { isEmbedded } from '../system/context.ts'
import { SettingsSchema, mailOf } from '../settings.ts'
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
    settings: readConfig(SettingsSchema, environment),
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

const warningsOf = (said: string): readonly string[] =>
  said.split('\n').filter((line) => line.startsWith('  Warning'))

it.each(['1', 'true'])('warns where SEED_COMPAT=%s opens the password grant', (value) => {
  const warnings = warningsOf(saidWith({ AUTH_MODE: 'bff', SEED_COMPAT: value }))
  expect(warnings).toEqual([expect.stringMatching(/SEED_COMPAT .*password/)])
})

it('warns where tokens are kept in the storage of the browser', () => {
  const warnings = warningsOf(saidWith({ AUTH_MODE: 'local-storage' }))
  expect(warnings).toEqual([expect.stringMatching(/AUTH_MODE=local-storage .*storage/)])
})

it('says what was weakened before the addresses of the shop', () => {
  const said = saidWith({ AUTH_MODE: 'local-storage', SEED_COMPAT: '1' })
  expect(warningsOf(said)).toHaveLength(2)
  expect(said.lastIndexOf('  Warning')).toBeLessThan(said.indexOf('  Shop '))
})

it.each(['tmb', 'bff'])('warns of nothing in mode %s', (mode) => {
  expect(warningsOf(saidWith({ AUTH_MODE: mode, SEED_COMPAT: '0' }))).toEqual([])
  expect(warningsOf(saidWith({ AUTH_MODE: mode }))).toEqual([])
})
