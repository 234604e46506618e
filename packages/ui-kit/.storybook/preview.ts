import '@fontsource-variable/noto-sans-kr/index.css'
import type { Decorator, Preview } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/css/base.css'
import '../src/tokens/tokens.css'
import { describeControls } from './docs/control-words.ts'
import { ElementPage } from './docs/ElementPage.tsx'
import { KitContainer } from './docs/KitContainer.tsx'
import './preview.css'
import { applyToolbar, globalTypes, initialGlobals } from './toolbar.ts'

const followToolbar: Decorator = (story, { globals }) => {
  applyToolbar(globals)
  return html`<div class="kit-story" lang=${globals['language']} dir=${globals['direction']}>${story()}</div>`
}

const VIEWPORTS = {
  phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  tablet: { name: 'Tablet', styles: { width: '834px', height: '1112px' }, type: 'tablet' },
  desktop: { name: 'Desktop', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
} as const

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [followToolbar],
  argTypesEnhancers: [describeControls],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: ElementPage, container: KitContainer, codePanel: true },
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: { options: VIEWPORTS },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Tokens',
          'Status',
          'Screens',
          'Controls',
          'Feedback',
          'Navigation',
          'Commerce',
          'Display',
        ],
      },
    },
  },
}

export default preview
