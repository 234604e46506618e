// Where the machine's browsers are. Debian's packages are used: nothing here downloads a browser.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function which(...names) {
  for (const name of names)
    for (const dir of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(dir, name)
      try {
        accessSync(file, constants.X_OK)
        return file
      } catch {
        continue
      }
    }
  return undefined
}

export const chromium = process.env.CHROMIUM_BIN ?? which('chromium', 'chromium-browser', 'google-chrome')
const ownFirefox = fileURLToPath(new URL('firefox', import.meta.url))
const installedFirefox = which('firefox-esr', 'firefox')
const safeFirefox = installedFirefox && which('setpriv') ? ownFirefox : installedFirefox
export const firefox = process.env.FIREFOX_BIN ?? safeFirefox
