import './styles/shell.css'
import '@jangteo/ui-kit'
import type { ErrorReport, TelemetrySink } from '@jangteo/platform/adapters'
import { addKoreanFontWhereMissing } from './korean-font.ts'
import { readReleaseMap } from './release-map.ts'
import { startShell } from './start-shell.ts'

const releaseMap = readReleaseMap(document)

const toConsole: TelemetrySink = ({ error, mfe, during, release }: ErrorReport) =>
  console.error(`[${mfe}${release ? `@${release}` : ''}] ${during}:`, error)

startShell({
  window,
  releaseMap,
  importModule: (address) => import(/* @vite-ignore */ address),
  sink: releaseMap.environment === 'production' ? () => undefined : toConsole,
})
addKoreanFontWhereMissing(document, new URL(/* @vite-ignore */ './fonts/korean.css', import.meta.url).href)
