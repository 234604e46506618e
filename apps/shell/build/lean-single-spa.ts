import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type LeftOut, leaveOut } from '@jangteo/mfe-kit/vite/leave-out'
import type { Plugin } from 'vite'

/** What of single-spa's readable build the shop does without, and what stands there instead. Each is one place of the pinned version. */
const LEFT_OUT: readonly LeftOut[] = [
  [
    'explanations of errors, which have numbers',
    /(?<=formatErrorMessage\(\w+, )(?:`[^`]*`|"[^"]*")/g,
    'undefined',
  ],
  ['the profile of every mount', /addProfileEntry\((?!type,)[^;]*\);/g, ''],
  ['the times of that profile', /= performance\.now\(\)/g, '= 0'],
  [
    'parcels and the whole library for applications',
    /mountParcel: mountParcel\.bind\(appOrParcel\),\s*singleSpa\b/,
    '',
  ],
  ['devtools', /if \(isInBrowser && window\.__SINGLE_SPA_DEVTOOLS__\) \{[^}]*\}/, ''],
  [
    'a global for onclick attributes',
    /if \(isInBrowser\) \{\s*if \(window\.singleSpaNavigate\) \{[^]*?\n\}/,
    '',
  ],
  ['jQuery', /ensureJQuerySupport\(\);(?=\s*reroute\(\))/, ''],
  [
    'CustomEvent for Internet Explorer',
    /var customEvent = useNative\(\)[^]*?\n\};/,
    'var customEvent = CustomEvent;',
  ],
  [
    'time limits, which the page host has itself',
    /function reasonableTime\(appOrParcel, lifecycle\) \{[^]*?\n\}/,
    'const reasonableTime = (app, lifecycle) => Promise.resolve(app[lifecycle](getProps(app)));',
  ],
  ['the table of those limits', /appOrParcel\.timeouts = ensureValidAppTimeouts\(appOpts\.timeouts\);/, ''],
  [
    'checks of lifecycles, which are the page host’s',
    /let validationErrMessage, validationErrCode;[^]*?(?=\n\s*if \(appOpts\.devtools)/,
    '',
  ],
  ['overlays of devtools', /if \(appOpts\.devtools && [^]*?\n {8}\}/, ''],
  ['routes written as texts', /pathToActiveWhen\(activeWhenOrPath\)/, 'activeWhenOrPath'],
  [
    'checks of what is registered',
    /validateRegisterWith(?:Config|Arguments)\((?!config\)|name, )[^;]*\);/g,
    '',
  ],
]

/** single-spa without what the shop never uses: half of it. Its own small build keeps everything, as one object that applications are given. */
export function leanSingleSpa(): Plugin {
  const small = createRequire(import.meta.url).resolve('single-spa')
  const readable = join(dirname(small), '../esm/single-spa.dev.js')
  return {
    name: 'jangteo:lean-single-spa',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'single-spa' ? readable : null),
    transform: {
      filter: { id: /single-spa\.dev\.js$/ },
      handler: (code) => ({
        code: leaveOut('single-spa', code, LEFT_OUT),
        map: null,
        moduleSideEffects: false,
      }),
    },
  }
}
