import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const SERVICES = new URL('../../../services/', import.meta.url)
/** Takes away, or asks for more, than the release before knows; its replicas still run when this one migrates. */
const BREAKS_OTHERS =
  /^\s*drop\s+(table|view|schema)|\b(drop\s+column|rename\s+(to|column)|set\s+not\s+null)\b|\balter\s+column\s+\w+\s+(set\s+data\s+)?type\b/im
/** How such a file says that nothing needs it any more, e.g. `-- unused since 1f0c2a9`. */
const SAYS_SINCE_WHEN = /^-- unused since \w+/m
/** It came before anybody had a shop that could be rolled out over. */
const BEFORE_ANY_SHOP = new Set(['order/0003-cards-are-at-the-provider.sql'])

const files = readdirSync(SERVICES).flatMap((service) => {
  const folder = new URL(`${service}/migrations/`, SERVICES)
  const names = readdirSync(new URL(`${service}/`, SERVICES)).includes('migrations')
    ? readdirSync(folder)
    : []
  return names.map((name) => ({
    name: `${service}/${name}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }))
})

it('no migration takes away what the release before, which still runs, needs', () => {
  expect(files.length).toBeGreaterThan(20)
  const broken = files.filter(({ text }) => BREAKS_OTHERS.test(text) && !SAYS_SINCE_WHEN.test(text))
  expect(broken.map(({ name }) => name)).toEqual([...BEFORE_ANY_SHOP])
})

it.each([
  'drop table sandbox_token;',
  'ALTER TABLE account DROP COLUMN name;',
  'alter table account rename column name to called;',
  'alter table account alter column name set not null;',
  'alter table account alter column id type text;',
])('takes notice of: %s', (text) => expect(BREAKS_OTHERS.test(text)).toBe(true))
