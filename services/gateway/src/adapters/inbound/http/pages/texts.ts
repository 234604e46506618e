import type { Locale } from '@jangteo/contracts'

interface Notice {
  readonly title: string
  readonly text: string
}

interface Texts {
  readonly brand: string
  readonly tryAgain: string
  readonly toShop: string
  readonly notices: Readonly<Record<NoticeKind, Notice>>
}

export type NoticeKind =
  'shop-unavailable' | 'sign-in-unavailable' | 'sign-in-failed' | 'storybook-building' | 'storybook-missing'

const ko: Texts = {
  brand: '장터',
  tryAgain: '다시 시도하기',
  toShop: '장터로 가기',
  notices: {
    'shop-unavailable': {
      title: '잠시 문을 닫았어요',
      text: '지금은 페이지를 보여 드릴 수 없어요. 장바구니는 그대로 있으니 잠시 뒤 다시 찾아 주세요.',
    },
    'sign-in-unavailable': {
      title: '지금은 로그인할 수 없어요',
      text: '로그인 서비스가 응답하지 않아요. 상품은 계속 둘러보실 수 있어요. 잠시 뒤 다시 시도해 주세요.',
    },
    'sign-in-failed': {
      title: '로그인을 마치지 못했어요',
      text: '시간이 오래 지났거나 이미 사용한 주소예요. 다시 로그인해 주세요.',
    },
    'storybook-building': {
      title: '스토리북을 만들고 있어요',
      text: '1분쯤 걸려요. 다 되면 이 페이지가 스스로 열려요.',
    },
    'storybook-missing': {
      title: '스토리북이 없어요',
      text: '만들지 못했어요. 터미널에 이유가 있어요.',
    },
  },
}

const en: Texts = {
  brand: 'Jangteo',
  tryAgain: 'Try again',
  toShop: 'Go to the shop',
  notices: {
    'shop-unavailable': {
      title: 'We will be right back',
      text: 'The page can’t be shown right now. Your cart is safe; please come back in a moment.',
    },
    'sign-in-unavailable': {
      title: 'Sign-in is not possible right now',
      text: 'The sign-in service does not answer. You can go on browsing; please try again in a moment.',
    },
    'sign-in-failed': {
      title: 'Sign-in was not completed',
      text: 'It took too long, or this address was used before. Please sign in again.',
    },
    'storybook-building': {
      title: 'Storybook is being built',
      text: 'It takes about a minute. This page opens it by itself when it is ready.',
    },
    'storybook-missing': {
      title: 'There is no Storybook',
      text: 'It could not be built. The terminal says why.',
    },
  },
}

export const texts: Readonly<Record<Locale, Texts>> = { ko, en }
