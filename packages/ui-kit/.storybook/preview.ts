import '@fontsource-variable/noto-sans-kr/index.css'
import type { Decorator, Preview } from '@storybook/web-components-vite'
import { html } from 'lit'
import '../src/css/base.css'
import '../src/tokens/tokens.css'
import { ElementPage } from './docs/ElementPage.tsx'
import { KitContainer } from './docs/KitContainer.tsx'
import './preview.css'
import { applyToolbar, globalTypes, initialGlobals } from './toolbar.ts'

const followToolbar: Decorator = (story, { globals }) => {
  applyToolbar(globals)
  return html`<div class="kit-story" dir=${globals['direction']}>${story()}</div>`
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [followToolbar],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: ElementPage, container: KitContainer, codePanel: true },
    a11y: { test: 'error' },
    backgrounds: { disable: true },
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
