import type { Globals } from 'storybook/internal/types'

const item = (value: string, title: string): { value: string; title: string } => ({ value, title })

const menu = (title: string, icon: string, items: readonly object[]): object => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
})

export const globalTypes = {
  theme: menu('Theme', 'contrast', [
    item('light', 'Light'),
    item('dark', 'Dark'),
    item('contrast', 'High contrast, light'),
    item('contrast-dark', 'High contrast, dark'),
    item('system', 'As the system'),
  ]),
  density: menu('Density', 'component', [item('comfortable', 'Comfortable'), item('compact', 'Compact')]),
  direction: menu('Direction', 'transfer', [item('ltr', 'Left to right'), item('rtl', 'Right to left')]),
  language: menu('Language', 'globe', [item('ko', '한국어 (Korean)'), item('en', 'English')]),
}

export const initialGlobals = { theme: 'light', density: 'comfortable', direction: 'ltr', language: 'ko' }

const schemeOf = (theme: string): string | undefined =>
  theme === 'system' ? undefined : theme.endsWith('dark') ? 'dark' : 'light'

function mark(name: string, value: string | undefined): void {
  if (value === undefined) document.documentElement.removeAttribute(name)
  else document.documentElement.setAttribute(name, value)
}

/** Where a page that does not scroll keeps room for a scrollbar, one sees the frame that it is in. */
function paintFrame(): void {
  const frame = window.frameElement as HTMLElement | null
  frame?.style.setProperty('background-color', getComputedStyle(document.documentElement).backgroundColor)
}

/** Sets the page as the shop would: attributes on the root element, which the tokens read. */
export function applyToolbar(globals: Globals): void {
  const theme = String(globals['theme'])
  mark('data-theme', schemeOf(theme))
  mark('data-contrast', theme.startsWith('contrast') ? 'more' : undefined)
  mark('data-density', globals['density'] === 'compact' ? 'compact' : undefined)
  mark('lang', String(globals['language']))
  paintFrame()
}

export function isDark({ theme }: Globals): boolean {
  return (
    (schemeOf(String(theme)) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===
    'dark'
  )
}
