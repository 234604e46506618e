import type { StorybookConfig } from '@storybook/web-components-vite'

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['./{pages,screens}/*.stories.ts', '../src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'storybook-addon-pseudo-states'],
  staticDirs: [{ from: '../node_modules/@fontsource-variable/noto-sans-kr', to: '/fonts' }],
  managerHead: (head) => `${head}<link rel="stylesheet" href="./fonts/index.css">`,
  core: {
    builder: { name: '@storybook/builder-vite', options: { viteConfigPath: '.storybook/vite.config.ts' } },
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
  },
  features: { sidebarOnboardingChecklist: false },
  docs: { defaultName: 'Page' },
}

export default config
