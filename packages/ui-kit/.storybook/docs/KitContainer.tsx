import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import type { PropsWithChildren, ReactElement } from 'react'
import { themes } from 'storybook/theming'
import { applyToolbar, isDark } from '../toolbar.ts'
import { useGlobals } from './use-globals.ts'

/** What Storybook itself writes in a page has Hangul in it too. */
const FONT = "'Noto Sans KR Variable', sans-serif"

/** The frame of every page: follows the toolbar, so that page and stories agree. */
export function KitContainer({ context, children }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const globals = useGlobals(context)
  const theme = isDark(globals) ? themes.dark : themes.light
  applyToolbar(globals)
  return (
    <DocsContainer context={context} theme={{ ...theme, fontBase: FONT }}>
      {children}
    </DocsContainer>
  )
}
