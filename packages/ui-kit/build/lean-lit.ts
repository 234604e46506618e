import { type LeftOut, leaveOut } from '@jangteo/mfe-kit/vite/leave-out'
import type { Plugin } from 'vite'

/** What of Lit's styles the kit does without: every browser that it supports adopts style sheets. Each is one place of the pinned version. */
const LEFT_OUT: readonly LeftOut[] = [
  ['browsers that adopt no style sheets', /(?<==)\w+\.ShadowRoot&&[^;]*?CSSStyleSheet\.prototype/, '!0'],
  ['words against what types forbid', /(?<=Error\()"CSSResult[^"]*"/, ''],
  ['words against what types forbid in css`…`', /(?<=Error\()"Value passed[^)]*"/, ''],
]
const STYLES = /reactive-element\/css-tag\.js$/

/** Lit without what the kit never uses, in the files that shoppers load. */
export function leanLit(): Plugin {
  const files: string[] = []
  return {
    name: 'ui-kit:lean-lit',
    apply: 'build',
    transform: {
      // Its development build is for tests.
      filter: { id: /@lit\/reactive-element\/(?!development)/ },
      handler(code, id) {
        files.push(id)
        return STYLES.test(id) ? { code: leaveOut('Lit', code, LEFT_OUT), map: null } : null
      },
    },
    buildEnd() {
      if (files.length > 0 && !files.some((file) => STYLES.test(file)))
        throw new Error(`Lit has changed: its styles are in none of ${files.join()}.`)
    },
  }
}
