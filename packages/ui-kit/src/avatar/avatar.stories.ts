import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html } from 'lit'
import { gridOf, gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { BROKEN_PICTURE, mug } from '../../.storybook/pictures.ts'
import { say } from '../../.storybook/words.ts'
import './avatar.define.ts'
import type { JtAvatar } from './avatar.ts'

type Args = Pick<JtAvatar, 'name' | 'size' | 'decorative'>

const SIZES = ['s', 'm', 'l'] as const

const kit: KitPage = {
  status: 'beta',
  summary: ['누구인지, 그림이나 이름의 머리글자로.', 'Who somebody is, as a picture or as initials.'],
  anatomy: [
    ['picture', ['그림', 'The picture']],
    [
      'initials',
      [
        '그림이 없거나 깨지면: 하늘(김하늘), AL(Ada Lovelace)',
        'Without one, or when it fails: the given name in Korean, AL of Ada Lovelace',
      ],
    ],
    ['drawing', ['이름도 없을 때', 'Without a name either']],
  ],
  dos: [['이름이 옆에 있으면 decorative를 켭니다.', 'Turn decorative on where the name stands beside it.']],
  donts: [['그림만으로 사람을 가리키지 않습니다.', 'Don’t name a person by a picture alone.']],
  accessibility: [
    ['이름을 가진 그림으로 읽힙니다.', 'Read as a picture with the whole name.'],
    ['decorative이면 읽히지 않습니다.', 'A decorative one is not read.'],
  ],
  html: inBoth(
    (word) => `<jt-avatar name="${word('김하늘', 'Ada Lovelace')}" src="/people/12.webp"></jt-avatar>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-avatar><img src="/people/12.webp" alt="${word('김하늘', 'Ada Lovelace')}" /></jt-avatar>
<jt-avatar><span role="img" aria-label="${word('김하늘', 'Ada Lovelace')}">${word('하늘', 'AL')}</span></jt-avatar>`,
  ),
  vue: `<jt-avatar :name="reviewer.name" :src="reviewer.picture" decorative></jt-avatar>`,
}

const someone = (): string => say('김하늘', 'Ada Lovelace')

const meta: Meta<Args> = {
  title: 'Display/Avatar',
  component: 'jt-avatar',
  parameters: { kit },
  argTypes: {
    name: { control: 'text' },
    size: { control: 'inline-radio', options: SIZES },
    decorative: { control: 'boolean' },
  },
  args: { name: '', size: 'm', decorative: false },
  render: ({ name, size, decorative }) =>
    html`<jt-avatar .name=${name || someone()} .size=${size} ?decorative=${decorative}></jt-avatar>`,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Sizes: Story = {
  render: () => gridRow(...SIZES.map((size) => html`<jt-avatar name=${someone()} size=${size}></jt-avatar>`)),
}

export const Picture: Story = {
  render: () => html`<jt-avatar name=${someone()} src=${mug(20)} size="l"></jt-avatar>`,
}

export const BesideAName: Story = {
  render: () =>
    html`<p class="jt-cluster"><jt-avatar name=${someone()} decorative></jt-avatar>${someone()}</p>`,
}

export const Failed: Story = {
  tags: ['state'],
  parameters: about('그림이 깨지면 머리글자가 대신합니다.', 'Initials stand in for a picture that fails.'),
  render: () => html`<jt-avatar name=${someone()} src=${BROKEN_PICTURE}></jt-avatar>`,
}

export const Nameless: Story = {
  tags: ['state'],
  render: () => html`<jt-avatar decorative></jt-avatar>`,
}

/** Sizes and kinds, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(...SIZES.map((size) => html`<jt-avatar name=${someone()} size=${size}></jt-avatar>`)),
      gridRow(
        ...SIZES.map((size) => html`<jt-avatar name=${someone()} src=${mug(200)} size=${size}></jt-avatar>`),
      ),
      gridRow(...SIZES.map((size) => html`<jt-avatar size=${size} decorative></jt-avatar>`)),
    ]),
}
