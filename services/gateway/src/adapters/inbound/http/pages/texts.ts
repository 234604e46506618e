import type { Locale } from '@jangteo/contracts'

interface Notice {
  readonly title: string
  /** @param seconds until it is worth trying again, where that is known */
  readonly text: string | ((seconds: number) => string)
}

interface Texts {
  readonly brand: string
  readonly tryAgain: string
  readonly goBack: string
  readonly toShop: string
  readonly notices: Readonly<Record<NoticeKind, Notice>>
}

export type NoticeKind =
  | 'shop-unavailable'
  | 'form-unanswered'
  | 'too-many-requests'
  | 'too-many-forms'
  | 'sign-in-unavailable'
  | 'sign-in-failed'
  | 'storybook-building'
  | 'storybook-missing'

const ko: Texts = {
  brand: '장터',
  tryAgain: '다시 시도하기',
  goBack: '돌아가기',
  toShop: '장터로 가기',
  notices: {
    'shop-unavailable': {
      title: '잠시 문을 닫았어요',
      text: '지금은 페이지를 보여 드릴 수 없어요. 장바구니는 그대로 있으니 잠시 뒤 다시 찾아 주세요.',
    },
    'form-unanswered': {
      title: '처리했는지 알 수 없어요',
      text: '장터가 제때 응답하지 않았어요. 돌아가서 장바구니를 확인하신 뒤, 바뀌지 않았으면 다시 눌러 주세요.',
    },
    'too-many-requests': {
      title: '잠깐만 기다려 주세요',
      text: (seconds) =>
        `이 인터넷 주소에서 한꺼번에 너무 많은 요청이 왔어요. 다른 분과 함께 쓰는 주소일 수도 있어요. ${seconds}초 뒤에 다시 시도하시면 돼요.`,
    },
    'too-many-forms': {
      title: '잠깐만 기다려 주세요',
      text: (seconds) =>
        `이 인터넷 주소에서 한꺼번에 너무 많은 요청이 왔어요. 방금 누르신 것은 처리되지 않았고, 아무것도 바뀌지 않았어요. ${seconds}초 뒤에 돌아가서 다시 눌러 주세요.`,
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

const inSeconds = (seconds: number): string => (seconds === 1 ? '1 second' : `${seconds} seconds`)

const en: Texts = {
  brand: 'Jangteo',
  tryAgain: 'Try again',
  goBack: 'Go back',
  toShop: 'Go to the shop',
  notices: {
    'shop-unavailable': {
      title: 'We will be right back',
      text: 'The page can’t be shown right now. Your cart is safe; please come back in a moment.',
    },
    'form-unanswered': {
      title: 'We can’t tell whether it was done',
      text: 'The shop did not answer in time. Go back and look at your cart; if it has not changed, press again.',
    },
    'too-many-requests': {
      title: 'Just a moment, please',
      text: (seconds) =>
        `Too many requests came from this internet address at once; other people may share it with you. You can try again in ${inSeconds(seconds)}.`,
    },
    'too-many-forms': {
      title: 'Just a moment, please',
      text: (seconds) =>
        `Too many requests came from this internet address at once. What you pressed was not carried out, and nothing has changed. Go back and press again in ${inSeconds(seconds)}.`,
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
