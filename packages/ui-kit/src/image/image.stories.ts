import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf, gridRow } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { BROKEN_PICTURE, mug } from '../../.storybook/pictures.ts'
import { say } from '../../.storybook/words.ts'
import './image.define.ts'
import type { JtImage } from './image.ts'

type Args = Pick<JtImage, 'ratio' | 'placeholder'> & { hue: number; isBroken: boolean }

const kit: KitPage = {
  status: 'stable',
  summary: [
    '화면에 맞는 형식과 너비의 그림. 오기 전에도, 오지 못해도 자리를 지킵니다.',
    'A picture in the best format and width. It keeps its place while it loads and when it fails.',
  ],
  anatomy: [
    ['placeholder', ['그림이 오기 전의 색이나 작은 그림', 'A colour or tiny picture until it is there']],
    [
      'picture',
      ['형식과 너비마다 주소를 가진 picture', 'A picture with an address for each format and width'],
    ],
    ['drawing', ['그림이 오지 못할 때 대신하는 표시', 'What stands in for a picture that fails']],
  ],
  dos: [
    ['첫 화면의 그림에만 eager를 켭니다.', 'Turn eager on for what a page opens with only.'],
    ['sizes로 화면에서 차지하는 너비를 알립니다.', 'Say by sizes how wide it will be.'],
  ],
  donts: [
    ['옆에 이름이 있는데 alt로 되풀이하지 않습니다.', 'Don’t repeat in alt what the text beside it says.'],
    ['그림에 글을 넣지 않습니다.', 'Don’t put text into pictures.'],
  ],
  accessibility: [
    ['alt는 그림이 깨져도 읽힙니다.', 'The alt is read even when the picture fails.'],
    [
      'alt=""이면 읽히지 않습니다. 빠뜨리면 개발자에게 알립니다.',
      'With alt="" it is not read; a missing one is reported to developers.',
    ],
  ],
  controls: {
    hue: ['그린 그림의 색, 0에서 360', 'The hue of the drawn picture, 0 to 360'],
    isBroken: ['불러올 수 없는 그림', 'A picture that cannot be loaded'],
  },
  html: inBoth(
    (
      word,
    ) => `<jt-image src="/img/mug-{width}.{format}" widths="320,640" alt="${word('도자기 머그', 'Stoneware mug')}" ratio="4/5" sizes="50vw"></jt-image>

<!-- ${word('스크립트 없이: 페이지나 서버가 씁니다', 'Without a script: written by the page or a server')} -->
<jt-image ratio="4/5"><img src="/img/mug-640.webp" alt="${word('도자기 머그', 'Stoneware mug')}" loading="lazy" /></jt-image>`,
  ),
  vue: `<jt-image :src="picture.src" :widths="picture.widths.join(',')" alt="" sizes="50vw"></jt-image>`,
}

const frame = (content: TemplateResult): TemplateResult =>
  html`<div style="inline-size: 10rem; max-inline-size: 100%">${content}</div>`

const meta: Meta<Args> = {
  title: 'Display/Image',
  component: 'jt-image',
  parameters: { kit },
  argTypes: {
    ratio: { control: 'select', options: ['', '1', '4/5', '3/4', '4/3', '3/2', '16/9'] },
    placeholder: { control: 'color' },
    hue: { control: { type: 'range', min: 0, max: 360 } },
    isBroken: { control: 'boolean' },
  },
  args: { ratio: '', placeholder: '', hue: 20, isBroken: false },
  render: ({ ratio, placeholder, hue, isBroken }) =>
    frame(
      html`<jt-image
        .src=${isBroken ? BROKEN_PICTURE : mug(hue)}
        .ratio=${ratio}
        .placeholder=${placeholder}
        alt=${say('도자기 머그', 'Stoneware mug')}
        eager
      ></jt-image>`,
    ),
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const Ratios: Story = {
  render: () =>
    gridRow(
      ...['1', '4/5', '3/2', '16/9'].map((ratio) =>
        frame(html`<jt-image src=${mug(200)} ratio=${ratio} alt="" eager></jt-image>`),
      ),
    ),
}

export const Placeholder: Story = {
  tags: ['state'],
  parameters: about(
    '그림이 오기 전: 색, 작은 그림, 기본.',
    'Before it is there: a colour, a tiny picture, the default.',
  ),
  render: () =>
    gridRow(
      frame(html`<jt-image alt="" placeholder="#d9a679"></jt-image>`),
      frame(html`<jt-image alt="" placeholder=${mug(120)}></jt-image>`),
      frame(html`<jt-image alt=""></jt-image>`),
    ),
}

export const Failed: Story = {
  tags: ['state'],
  parameters: about('크기와 alt가 그대로입니다.', 'Its size and its alt stay.'),
  render: () =>
    frame(html`<jt-image src=${BROKEN_PICTURE} alt=${say('도자기 머그', 'Stoneware mug')} eager></jt-image>`),
}

export const Written: Story = {
  tags: ['state'],
  parameters: about(
    '페이지가 쓴 img는 그대로 보입니다.',
    'An img that the page has written is shown as it is.',
  ),
  render: () =>
    frame(
      html`<jt-image ratio="4/5"
        ><img src=${mug(280)} alt=${say('도자기 머그', 'Stoneware mug')}
      /></jt-image>`,
    ),
}

/** Ratios and states, for the visual comparison. */
export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () =>
    gridOf([
      gridRow(
        ...['1', '4/5', '16/9'].map((ratio) =>
          frame(html`<jt-image src=${mug(20)} ratio=${ratio} alt="" eager></jt-image>`),
        ),
      ),
      gridRow(
        frame(html`<jt-image src=${BROKEN_PICTURE} alt="" eager></jt-image>`),
        frame(html`<jt-image alt="" placeholder="#d9a679"></jt-image>`),
      ),
    ]),
}
