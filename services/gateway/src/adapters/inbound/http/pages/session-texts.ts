import type { Locale } from '@jangteo/contracts'

interface SessionTexts {
  readonly 'signed-in': { readonly title: string }
  readonly stranger: { readonly title: string; readonly text: string }
  readonly 'signed-out': { readonly title: string; readonly text: string }
  readonly unknown: { readonly title: string; readonly text: string }
  readonly arriving: { readonly title: string; readonly text: string; readonly next: string }
  readonly orders: string
  /** For browsers without scripts. */
  readonly ordersNeedScripts: string
  readonly account: string
  readonly signIn: string
  readonly signOut: string
  readonly goBack: string
  readonly currency: string
}

const ko: SessionTexts = {
  'signed-in': { title: '로그인되어 있어요' },
  stranger: {
    title: '로그인하지 않았어요',
    text: '로그인하지 않아도 상품을 둘러보고 장바구니에 담을 수 있어요. 주문하려면 로그인해 주세요.',
  },
  'signed-out': {
    title: '로그아웃했어요',
    text: '이용해 주셔서 고마워요. 언제든 다시 들러 주세요.',
  },
  unknown: {
    title: '로그아웃되었는지 알 수 없어요',
    text: '로그인 서비스가 지금 응답하지 않아요. 아래를 누르면 이 브라우저에서는 바로 로그아웃돼요.',
  },
  arriving: {
    title: '로그인 상태를 확인하고 있어요',
    text: '잠시 뒤 저절로 넘어가요. 넘어가지 않으면 아래를 눌러 주세요.',
    next: '계속하기',
  },
  orders: '주문 내역',
  ordersNeedScripts: '주문 내역을 보거나 주문하려면 브라우저에서 JavaScript를 켜 주세요.',
  account: '로그인과 보안',
  signIn: '로그인',
  signOut: '로그아웃',
  goBack: '보던 페이지로 돌아가기',
  currency: '통화',
}

const en: SessionTexts = {
  'signed-in': { title: 'You are signed in' },
  stranger: {
    title: 'You are not signed in',
    text: 'You can look around and fill your cart without signing in. To order, please sign in.',
  },
  'signed-out': {
    title: 'You are signed out',
    text: 'Thank you for stopping by. You are welcome back at any time.',
  },
  unknown: {
    title: 'We can’t tell whether you are signed out',
    text: 'The sign-in service does not answer right now. Press below, and you are signed out in this browser at once.',
  },
  arriving: {
    title: 'Checking whether you are signed in',
    text: 'This page goes on by itself in a moment. If it does not, press below.',
    next: 'Go on',
  },
  orders: 'My orders',
  ordersNeedScripts: 'To see your orders, or to order, please turn on JavaScript in your browser.',
  account: 'Sign-in and security',
  signIn: 'Sign in',
  signOut: 'Sign out',
  goBack: 'Back to the page I was on',
  currency: 'Currency',
}

export const sessionTexts: Readonly<Record<Locale, SessionTexts>> = { ko, en }
