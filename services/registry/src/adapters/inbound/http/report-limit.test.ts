import { expect, it } from 'vitest'
import { ReportLimit } from './report-limit.ts'

let now: Date
const sendMany = (limit: ReportLimit, address: (index: number) => string, count: number): number =>
  Array.from({ length: count }, (_, index) => limit.allows(address(index))).filter(Boolean).length

it('takes 600 reports of one address in a minute, and again in the next', () => {
  now = new Date(0)
  const limit = new ReportLimit(() => now)
  expect(sendMany(limit, () => '203.0.113.7', 700)).toBe(600)
  expect(limit.allows('203.0.113.8')).toBe(true)
  now = new Date(60_000)
  expect(limit.allows('203.0.113.7')).toBe(true)
})

it('takes the addresses of one IPv6 network for one', () => {
  now = new Date(0)
  const limit = new ReportLimit(() => now)
  expect(sendMany(limit, (index) => `2001:db8:1:2::${index.toString(16)}`, 700)).toBe(600)
})

it('goes on counting whoever sends on, however many others come', () => {
  now = new Date(0)
  const limit = new ReportLimit(() => now)
  sendMany(limit, () => '203.0.113.7', 600)
  for (let index = 0; index < 11_000; index += 1) {
    limit.allows(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`)
    if (index % 1000 === 0) limit.allows('203.0.113.7')
  }
  expect(limit.allows('203.0.113.7')).toBe(false)
})
