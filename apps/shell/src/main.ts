import './styles/shell.css'
import { importAgain, platform, staying } from '@jangteo/platform'
import type { ErrorReport, TelemetrySink } from '@jangteo/platform/adapters'
import { addKoreanFontWhereMissing } from './korean-font.ts'
import { loadMarkup } from './frame/load-markup.ts'
import type { ImportModule } from './lifecycle/mfe-loader.ts'
import { readReleaseMap } from './release-map.ts'
import { createRegistryLink } from './releases/registry-link.ts'
import { startShell } from './start-shell.ts'
import { whenIdle } from './when-idle.ts'
import { measureIfAllowed } from './vitals/measure-if-allowed.ts'

const releaseMap = readReleaseMap(document)

/** A shopper's console stays clean: reports of a live shop are there for who switches the debug level on. */
const log = releaseMap.environment === 'production' ? console.debug : console.error
const toConsole: TelemetrySink = ({ error, mfe, during, release }: ErrorReport) =>
  log(`[${mfe}${release ? `@${release}` : ''}] ${during}:`, error)

const importOnce: ImportModule = (address) => import(/* @vite-ignore */ address)

await startShell({
  window,
  releaseMap,
  importModule: (address) => importOnce(address).catch(() => importAgain(address)),
  importOnce,
  sink: toConsole,
  link: createRegistryLink(window),
  // The frame works without it, and all at once would be one long task.
  loadKit: () =>
    import('@jangteo/ui-kit').catch(async (error: unknown) => {
      await staying()
      throw error
    }),
  loadFrame: (locale) => loadMarkup(new URL(/* @vite-ignore */ `./frame.${locale}.html`, import.meta.url)),
})
whenIdle(() =>
  addKoreanFontWhereMissing(document, new URL(/* @vite-ignore */ './fonts/korean.css', import.meta.url).href),
)
measureIfAllowed(window, releaseMap, platform.navigation)
