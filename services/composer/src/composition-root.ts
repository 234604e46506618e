import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { COMPOSER_HEADER, type Touch } from '@jangteo/contracts'
import type { ChosenRelease } from '@jangteo/contracts/page-map'
import type { ServiceParts } from '@jangteo/service-kit'
import { createPageRenderer } from '@jangteo/page-renderer'
import type { CrawlerRouteOptions } from './adapters/inbound/http/crawler-routes.ts'
import type { PageRouteOptions } from './adapters/inbound/http/page-routes.ts'
import { FilePinnedKeyStore } from './adapters/outbound/files/file-pinned-key-store.ts'
import { FileSnapshotStore } from './adapters/outbound/files/file-snapshot-store.ts'
import { HttpFileKeeper } from './adapters/outbound/http/http-file-keeper.ts'
import { HttpPageNames } from './adapters/outbound/http/http-page-names.ts'
import { HttpPageSubjects } from './adapters/outbound/http/http-page-subjects.ts'
import { HttpPreviewSource } from './adapters/outbound/http/http-preview-source.ts'
import { HttpReleaseReports } from './adapters/outbound/http/http-release-reports.ts'
import { HttpReleaseSource } from './adapters/outbound/http/http-release-source.ts'
import { CurrentDocument } from './application/current-document.ts'
import { Existence } from './application/existence.ts'
import { Frames } from './application/frames.ts'
import { KeepFiles } from './application/keep-files.ts'
import { KeptAnswers } from './application/kept-answers.ts'
import { KeptPages, type PageSource } from './application/kept-pages.ts'
import { type PageContent, PageContents } from './application/page-contents.ts'
import { ReleasedFiles } from './application/released-files.ts'
import { ReleaseTrust } from './application/release-trust.ts'
import { requireShell } from './application/require-shell.ts'
import { type CountFragment, type FragmentContent, ServerFragments } from './application/server-fragments.ts'
import { type CountRender, ServerPages } from './application/server-pages.ts'
import { ServerScripts } from './application/server-scripts.ts'
import { Sites } from './application/sites.ts'
import { trustedPreviews, trustedSnapshots, trustedSource } from './application/trusted-sources.ts'
import { WarmScripts } from './application/warm-scripts.ts'
import type { ComposerConfig } from './config.ts'

const RETRY_FILES_EVERY_MS = 10_000
const REFILL_EVERY_MS = 180_000
/** Some thousand pages. */
const MAX_KEPT_BYTES = 128 * 1024 * 1024
const MAX_KEPT_FRAGMENT_BYTES = 32 * 1024 * 1024
const MAX_KEPT_ANSWER_BYTES = 16 * 1024 * 1024
const FRAGMENT_LIMIT_MS = 50

export interface Counters {
  readonly render: CountRender
  readonly fragment: CountFragment
  readonly page: (source: PageSource) => void
  /** Releases that are not signed by a key that is trusted. */
  readonly refused: () => void
}

export interface Composition extends PageRouteOptions, CrawlerRouteOptions {
  /** An event that pages may have been made from. */
  readonly touch: (touch: Touch) => void
}

/** The only place that constructs adapters. */
export function compose(parts: ServiceParts, config: ComposerConfig, counters: Counters): Composition {
  const { services, dataDir, clock, logger, requireFor, every, onStop } = parts
  const developmentEntries = config.devEntries ?? {}
  const source = new HttpReleaseSource(services)
  const onTrouble = (error: unknown): void =>
    logger.warn({ err: error }, 'a page is composed from what was known before')
  const released = new ReleasedFiles(source)
  const files = new KeepFiles(new HttpFileKeeper(services))
  const isForDevelopment = config.devEntries !== undefined
  const isLeftToBrowser = ({ name }: ChosenRelease): boolean =>
    config.pageRendering === 'browser' || developmentEntries[name] !== undefined
  const onRenderTrouble = (error: unknown): void =>
    logger.warn({ err: error }, 'a page is left to the browser')
  const now = (): Date => clock.now()
  const answers = new KeptAnswers({ maxBytes: MAX_KEPT_ANSWER_BYTES, now })
  const renderer = createPageRenderer({ timeMs: config.renderLimitMs, answers })
  onStop(() => renderer.close())
  const headers: Readonly<Record<string, string>> =
    config.secret === undefined ? {} : { [COMPOSER_HEADER]: config.secret }
  const scripts = new ServerScripts({
    headers,
    files: released,
    origin: () => services.resolve('gateway'),
    isLeftToBrowser,
    now,
  })
  const rendering = { renderer, scripts, onTrouble: onRenderTrouble }
  const warmScripts = new WarmScripts({ ...rendering, files: released })
  const snapshots = new FileSnapshotStore(join(dataDir, 'composer'))
  const previews = new HttpPreviewSource(services)
  const trust =
    config.releaseKeys === 'unchecked'
      ? undefined
      : new ReleaseTrust({
          keys: config.releaseKeys,
          pinned: new FilePinnedKeyStore(join(dataDir, 'composer', 'release-key')),
          onRefused: counters.refused,
        })
  const current = new CurrentDocument({
    environment: config.environment ?? 'production',
    source: trust ? trustedSource(source, trust) : source,
    snapshots: trust ? trustedSnapshots(snapshots, trust) : snapshots,
    now,
    onDocument: (document) => {
      if (!isForDevelopment) void files.follow(document)
      void warmScripts.follow(document)
    },
    onTrouble,
  })
  // Not waited for: a gateway that hangs must not hold up the end of the process.
  every(RETRY_FILES_EVERY_MS, async () => void files.retry())
  every(REFILL_EVERY_MS, async () => void files.refill())
  requireFor('releases', () => requireShell(current))
  const keptPages = new KeptPages<PageContent>({ maxBytes: MAX_KEPT_BYTES, now, count: counters.page })
  const keptFragments = new KeptPages<FragmentContent>({
    maxBytes: MAX_KEPT_FRAGMENT_BYTES,
    now,
    count: () => undefined,
  })
  const serverPages = new ServerPages({ ...rendering, count: counters.render })
  return {
    current,
    names: new HttpPageNames(services, headers),
    now,
    sites: new Sites(developmentEntries),
    frames: new Frames(released, onTrouble),
    previews: trust ? trustedPreviews(previews, trust, () => current.get()) : previews,
    onPreviewTrouble: (error) => logger.warn({ err: error }, 'a preview cannot be shown'),
    contents: new PageContents({
      existence: new Existence({ subjects: new HttpPageSubjects(services, { headers }), now }),
      serverPages,
      kept: keptPages,
    }),
    plainPages: serverPages,
    fragments: new ServerFragments({
      ...rendering,
      kept: keptFragments,
      limitMs: config.fragmentLimitMs ?? FRAGMENT_LIMIT_MS,
      count: counters.fragment,
    }),
    touch(touched) {
      answers.touch(touched)
      keptPages.touch(touched)
      keptFragments.touch(touched)
    },
    reports: new HttpReleaseReports(services),
    hasEarlyHints: config.hasEarlyHints ?? false,
    shopUrl: new URL(config.shopUrl).origin,
    identityOrigin: new URL(config.identityUrl).origin,
    paymentOrigin: new URL(config.paymentUrl).origin,
    newVisitorId: randomUUID,
    developmentEntries,
  }
}
