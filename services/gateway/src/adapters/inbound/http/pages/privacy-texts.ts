import type { Locale } from '@jangteo/contracts'
import type { Measuring } from './privacy-page.ts'

interface PrivacyTexts {
  readonly title: string
  readonly what: string
  readonly notWhat: string
  readonly states: Readonly<Record<Measuring, string>>
  readonly allow: string
  readonly refuse: string
}

const ko: PrivacyTexts = {
  title: '페이지 속도를 재도 될까요?',
  what: '허용하시면 여시는 페이지 가운데 일부에서 주요 내용이 보이기까지 걸린 시간, 누르신 뒤 반응하기까지 걸린 시간, 화면이 밀린 정도를 이 브라우저가 장터에 알려요. 더 빠른 장터를 만드는 데에만 써요.',
  notWhat:
    '이름, 계정, 보신 상품, 인터넷 주소, 기기 정보는 남기지 않아요. 허용하지 않으셔도 장터는 똑같이 동작하고, 언제든 여기에서 바꾸실 수 있어요.',
  states: {
    allowed: '지금은 재고 있어요.',
    refused: '지금은 재지 않아요.',
    'browser-refuses': '브라우저가 추적하지 말라고 요청하고 있어서(GPC 또는 DNT) 아무것도 재지 않아요.',
  },
  allow: '허용하기',
  refuse: '허용하지 않기',
}

const en: PrivacyTexts = {
  title: 'May we measure how fast pages are?',
  what: 'If you allow it, this browser tells us for some of the pages that you open how long the main content took, how soon a press was answered and how much the page moved. We use it to make the shop faster, and for nothing else.',
  notWhat:
    'No name, account, product that you looked at, network address or device is kept. The shop works the same if you say no, and you can change your mind here at any time.',
  states: {
    allowed: 'Pages are being measured.',
    refused: 'Nothing is measured.',
    'browser-refuses':
      'Your browser asks not to be tracked (Global Privacy Control or Do Not Track), so nothing is measured.',
  },
  allow: 'Allow',
  refuse: 'Don’t allow',
}

export const privacyTexts: Readonly<Record<Locale, PrivacyTexts>> = { ko, en }
