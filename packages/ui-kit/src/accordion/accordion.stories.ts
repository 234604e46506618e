import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, type TemplateResult } from 'lit'
import { gridOf } from '../../.storybook/grid.ts'
import { about, inBoth, type KitPage } from '../../.storybook/kit-page.ts'
import { say } from '../../.storybook/words.ts'
import './accordion.define.ts'
import type { JtAccordion } from './accordion.ts'

const kit: KitPage = {
  status: 'beta',
  summary: ['열고 닫는 문단을 아래로 늘어놓습니다.', 'Sections that open and close, one below the other.'],
  anatomy: [
    ['summary', ['누르는 제목', 'The heading, which is pressed']],
    ['body', ['열리면 보이는 내용', 'What is seen when it is open']],
  ],
  dos: [
    ['한 번에 하나만 열리게 하려면 name을 줍니다.', 'Give it a name to have one open at a time.'],
    ['level은 위에 있는 제목보다 하나 아래로 합니다.', 'Set level to one below the heading above it.'],
  ],
  donts: [
    [
      '살 때 꼭 알아야 하는 것을 접어 두지 않습니다.',
      'Don’t fold away what people must know before they buy.',
    ],
  ],
  accessibility: [
    ['브라우저의 details라서 Enter와 Space로 열립니다.', 'It is a native details: Enter and Space open it.'],
    ['쪽에서 찾기가 접힌 글도 찾아 엽니다.', 'A search in the page finds what is folded, and opens it.'],
  ],
  html: inBoth(
    (word) => `<jt-accordion name="help" level="3">
  <jt-accordion-item heading="${word('배송', 'Shipping')}">${word('내일 도착해요.', 'It arrives tomorrow.')}</jt-accordion-item>
  <jt-accordion-item heading="${word('교환과 반품', 'Returns')}" open>${word('7일 안에 무료예요.', 'Free within seven days.')}</jt-accordion-item>
</jt-accordion>`,
  ),
  vue: `<jt-accordion name="help" :level="3">
  <jt-accordion-item v-for="part in parts" :key="part.id" :heading="part.name">{{ part.text }}</jt-accordion-item>
</jt-accordion>`,
  also: ['jt-accordion-item'],
}

type Args = Pick<JtAccordion, 'name' | 'level'>

const accordion = ({ name, level }: Args): TemplateResult =>
  html`<jt-accordion name=${name} level=${level}>
    <jt-accordion-item heading=${say('배송', 'Shipping')}
      >${say('내일 도착해요. 4만원부터 무료예요.', 'Arrives tomorrow. Free from $40.')}</jt-accordion-item
    >
    <jt-accordion-item heading=${say('교환과 반품', 'Returns')} open
      >${say('받은 날부터 7일 안에 무료예요.', 'Free within seven days.')}</jt-accordion-item
    >
    <jt-accordion-item heading=${say('소재와 세탁', 'Material and care')}
      >${say('손으로 빨아 주세요.', 'Wash by hand.')}</jt-accordion-item
    >
  </jt-accordion>`

const meta: Meta<Args> = {
  title: 'Navigation/Accordion',
  component: 'jt-accordion',
  parameters: { kit },
  argTypes: {
    name: { control: 'text' },
    level: { control: { type: 'number', min: 2, max: 6 } },
  },
  args: { name: '', level: 3 },
  render: accordion,
}
export default meta

type Story = StoryObj<Args>

export const Default: Story = {}

export const OneAtATime: Story = {
  args: { name: 'one-at-a-time' },
  parameters: about('하나를 열면 다른 것이 닫힙니다.', 'Opening one closes the other.'),
}

export const Grid: Story = {
  tags: ['state', 'visual'],
  render: () => gridOf([accordion({ name: '', level: 3 })]),
}
