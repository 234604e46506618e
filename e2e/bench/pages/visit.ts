import type { Browser } from '@playwright/test'
import { type Phone, type PhoneOptions, openPhone } from './open-phone.ts'
import { blockingTimeOf, layoutShiftOf, type PageRecord } from './page-record.ts'
import { type Kind, type Transfer, bytesOf, countedRequests } from './wire.ts'

export const FIGURES = [
  'firstByte',
  'firstPaint',
  'largestPaint',
  'usable',
  'takenOver',
  'layoutShift',
  'blocking',
  'requests',
  'html',
  'css',
  'js',
  'font',
  'picture',
  'data',
  'bytes',
  'jsBeforeUsable',
  'jsBeforeTakenOver',
  'jsInAll',
] as const
export type Figure = (typeof FIGURES)[number]

/** A cold visit of one page: milliseconds and bytes on the wire. What a page does not have is absent. */
export type PageCost = Partial<Record<Figure, number>> & {
  /** The page stood in its document. */
  readonly isRendered: boolean
  /** What was the largest. */
  readonly largest?: string
}

/** Opens the address, lets the page come to rest, and goes down to its end. Bytes and requests are those before that, `jsInAll` alone is of everything. */
export async function visit(
  browser: Browser,
  address: string,
  options: PhoneOptions = {},
): Promise<PageCost> {
  const phone = await openPhone(browser, options)
  try {
    const response = await phone.page.goto(address, { waitUntil: 'load', timeout: 90_000 })
    if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}`)
    const isRendered = (await response.text()).includes('data-server-rendered>')
    await phone.rest()
    const record = await phone.page.evaluate(() => window.pageRecord)
    if (options.usable && record.usable === undefined) throw new Error(`${address} never became usable`)
    const first = costOf(record, phone.wire.transfers, isRendered)
    return { isRendered, largest: record.largest, ...first, jsInAll: await scriptsToTheEnd(phone) }
  } finally {
    await phone.close()
  }
}

async function scriptsToTheEnd({ page, wire, rest }: Phone): Promise<number> {
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
  await rest()
  return bytesOf(wire.transfers, 'js')
}

const KINDS: readonly Kind[] = ['html', 'css', 'js', 'font', 'picture', 'data']

/** A page that is rendered can be used as soon as the frame answers presses, another one when its own code shows it. */
function costOf(
  record: PageRecord,
  transfers: readonly Transfer[],
  isRendered: boolean,
): Partial<Record<Figure, number>> {
  const [document] = transfers
  if (document?.answeredAt === undefined) throw new Error('a page without a document')
  const { firstPaint, largestPaint, usable: takenOver } = record
  const usable = isRendered ? record.answering : takenOver
  const byKind = Object.fromEntries(KINDS.map((kind) => [kind, bytesOf(transfers, kind)]))
  const scriptsBefore = (milliseconds: number): number => {
    const at = document.askedAt + milliseconds / 1000
    return bytesOf(
      transfers.filter(({ doneAt = Infinity }) => doneAt <= at),
      'js',
    )
  }
  return {
    firstByte: (document.answeredAt - document.askedAt) * 1000,
    firstPaint,
    largestPaint,
    ...(usable !== undefined && { usable, jsBeforeUsable: scriptsBefore(usable) }),
    ...(takenOver !== undefined && { takenOver, jsBeforeTakenOver: scriptsBefore(takenOver) }),
    layoutShift: layoutShiftOf(record.shifts),
    blocking: blockingTimeOf(record),
    requests: countedRequests(transfers).length,
    ...byKind,
    bytes: bytesOf(transfers),
  }
}
