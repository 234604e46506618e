import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './carousel.define.ts'
import type { JtCarousel } from './carousel.ts'

const kit: KitPage = {
  status: 'beta',
  summary: ['옆으로 넘겨 보는 사진들.', 'Pictures to leaf through sideways.'],
  anatomy: [
    ['track', ['밀어서 넘기는 자리', 'What is swiped']],
    ['arrows', ['이전과 다음', 'Previous and next']],
    ['place', ['몇 번째인지', 'Which one of how many']],
    ['thumbnails', ['작은 사진으로 고르기', 'Small pictures to choose from']],
  ],
  dos: [
    ['첫 사진에 가장 중요한 것을 보입니다.', 'Show the most important thing first.'],
    ['jt-image의 ratio를 모두 같게 합니다.', 'Give every jt-image the same ratio.'],
  ],
  donts: [['스스로 넘어가게 하지 않습니다.', 'Don’t let it move by itself.']],
  accessibility: [
    [
      '화살표, Home, End로 넘기고 “5개 중 3번째”라고 읽힙니다.',
      'Arrow keys, Home and End move; “3 of 5” is announced.',
    ],
    ['스크립트가 없어도 옆으로 밀립니다.', 'It scrolls without scripts too.'],
  ],
  html: inBoth(
    (word) => `<jt-carousel label="${word('상품 사진', 'Product pictures')}" thumbnails>
  <jt-image src="/img/mug-1-{width}.{format}" alt="${word('앞', 'Front')}" ratio="1"></jt-image>
  <jt-image src="/img/mug-2-{width}.{format}" alt="${word('뒤', 'Back')}" ratio="1"></jt-image>
</jt-carousel>`,
  ),
  vue: `<jt-carousel :label="t('pictures')" thumbnails @jt-slide="seen = $event.detail">
  <jt-image v-for="picture in pictures" :key="picture.src" :src="picture.src" :alt="picture.alt" />
</jt-carousel>`,
}

type Args = Pick<JtCarousel, 'index' | 'thumbnails'>

const picture = (hue: number): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="hsl(${hue} 45% 78%)"/><circle cx="40" cy="40" r="22" fill="hsl(${hue} 40% 52%)"/></svg>`,
  )}`

const carousel = ({ index, thumbnails }: Args): TemplateResult =>
  html`<div style="max-inline-size: 24rem">
    <jt-carousel label=${say('상품 사진', 'Product pictures')} .index=${index} ?thumbnails=${thumbnails}>
      ${[20, 90, 160, 230, 300].map(
        (hue, place) =>
          html`<img src=${picture(hue)} alt=${say(`사진 ${place + 1}`, `Picture ${place + 1}`)} />`,
      )}
    </jt-carousel>
  </div>`

const meta: Meta<Args> = {
  title: 'Commerce/Carousel',
  component: 'jt-carousel',
  parameters: { kit },
  argTypes: {
    index: { control: { type: 'number', min: 0, max: 4 } },
    thumbnails: { control: 'boolean' },
  },
  args: { index: 0, thumbnails: true },
  render: carousel,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const WithoutThumbnails: Story = {
  args: { thumbnails: false },
  parameters: about('사진이 적을 때.', 'For a few pictures.'),
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf([carousel({ index: 0, thumbnails: true })]),
}
