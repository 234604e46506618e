import { hash } from 'node:crypto'
import type { ComposedPage, ServedMarkup } from '../../../application/compose-page.ts'
import type { RenderedContent } from '../../../application/page-contents.ts'
import type { Site } from '../../../domain/site.ts'
import { compressText, decompressText } from './compress-text.ts'
import { writePage } from './page-document.ts'

/** A whole document, the same for all who get the same page of the same releases. */
export interface KeptDocument {
  /** Weak, because compressed or not it is the same document. */
  readonly etag: string
  readonly compressed: Uint8Array
}

interface Kept {
  readonly site: Site
  readonly address: string
  readonly fragments: ServedMarkup['fragments']
  document: Promise<KeptDocument>
  isSmall: boolean
}

/** Of one page, for visitors with other releases beside it. They are counted in what the page takes of memory. */
const DOCUMENTS_OF_A_PAGE = 4
/** A third of a millisecond, which its first visitor waits for: half of what the next one takes, for 6 % more bytes. */
const QUICK = 3
/** 11 % smaller for three times as much; the next better one costs five times as much again, and gains nothing. */
const SMALL = 6

const keptOf = new WeakMap<RenderedContent, readonly Kept[]>()

/** Written and compressed once, as long as its page is kept. Undefined where each visitor has to get his own. */
export function keptDocument(page: ComposedPage): Promise<KeptDocument> | undefined {
  const { served, frame, plan, preview, status } = page
  if (!served || preview || status !== 200) return undefined
  const { content, shown } = served
  const fragments = [...frame.places, ...served.fragments]
  const { site } = plan
  const kept = keptOf.get(content) ?? []
  const known = kept.find(
    (one) => one.site === site && one.address === shown.address && hasSame(one.fragments, fragments),
  )
  if (known) return again(known)
  const document = makeDocument(page)
  if (served.isUsual && frame.html !== '') {
    const one = { site, address: shown.address, fragments, document, isSmall: false }
    keptOf.set(content, [...kept.slice(1 - DOCUMENTS_OF_A_PAGE), one])
    document.catch(() => forget(content, one))
  }
  return document
}

/** Whom a second visitor follows, more will: what they load is made smaller. */
function again(kept: Kept): Promise<KeptDocument> {
  const { document } = kept
  if (!kept.isSmall) {
    kept.isSmall = true
    kept.document = document.then(smaller).catch(() => document)
  }
  return document
}

const hasSame = (kept: ServedMarkup['fragments'], now: ServedMarkup['fragments']): boolean =>
  kept.length === now.length && kept.every(({ rendered }, at) => rendered === now[at]?.rendered)

function forget(content: RenderedContent, one: Kept): void {
  keptOf.set(
    content,
    (keptOf.get(content) ?? []).filter((other) => other !== one),
  )
}

async function makeDocument(page: ComposedPage): Promise<KeptDocument> {
  const text = Buffer.from([...writePage(page)].join(''))
  const tag = hash('sha256', text, 'base64url').slice(0, 27)
  return { etag: `W/"${tag}"`, compressed: await compressText(text, QUICK) }
}

const smaller = async (document: KeptDocument): Promise<KeptDocument> => ({
  ...document,
  compressed: await compressText(await decompressText(document.compressed), SMALL),
})
