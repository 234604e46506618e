import { type LeftOut, leaveOut } from '@jangteo/mfe-kit/vite/leave-out'
import type { Plugin } from 'vite'

/** What of Lit's styles the kit does without: every browser that it supports adopts style sheets. Each is one place of the pinned version. */
const LEFT_OUT: readonly LeftOut[] = [
  ['browsers that adopt no style sheets', /(?<==)\w+\.ShadowRoot&&[^;]*?CSSStyleSheet\.prototype/, '!0'],
  ['words against what types forbid', /(?<=Error\()"CSSResult[^"]*"/, ''],
  ['words against what types forbid in css`…`', /(?<=Error\()"Value passed[^)]*"/, ''],
]

/** Lit without what the kit never uses, in the files that shoppers load. */
export function leanLit(): Plugin {
  return {
    name: 'ui-kit:lean-lit',
    apply: 'build',
    transform: {
      filter: { id: /@lit\/reactive-element\/css-tag\.js$/ },
      handler: (code) => ({ code: leaveOut('Lit', code, LEFT_OUT), map: null }),
    },
  }
}
