import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    fontBase: "'Noto Sans KR Variable', sans-serif",
    brandTitle: '장터 Jangteo ui-kit',
    brandUrl: '/',
    colorPrimary: '#12705f',
    colorSecondary: '#12705f',
    appBg: '#f3ede4',
    appBorderColor: '#e9e1d6',
    barBg: '#fbf8f3',
    barSelectedColor: '#12705f',
    textColor: '#28221c',
  }),
  sidebar: { showRoots: true },
})
