import type { Locale } from '@jangteo/contracts'
import type { CardField, CardProblem } from '../../../domain/card-entry.ts'

export interface FrameTexts {
  readonly title: string
  readonly labels: Readonly<Record<CardField, string>>
  readonly hints: Readonly<Partial<Record<CardField, string>>>
  readonly problems: Readonly<Record<CardProblem, string>>
  readonly needsScript: string
  /** `{when}`: such as “in 10 seconds”. */
  readonly tooMany: string
  /** For whoever opens an address where nothing is. */
  readonly nowhere: { readonly title: string; readonly text: string; readonly toShop: string }
}

export const FRAME_TEXTS: Readonly<Record<Locale, FrameTexts>> = {
  ko: {
    title: '카드 정보',
    labels: { number: '카드 번호', expiry: '유효기간 (월/년)', cvc: 'CVC', holder: '카드에 적힌 이름' },
    hints: { expiry: '예: 12/30', cvc: '카드 뒷면 숫자 3자리' },
    problems: {
      required: '입력해 주세요.',
      number: '카드 번호를 숫자로 모두 입력해 주세요.',
      mistyped: '카드 번호가 맞지 않아요. 다시 확인해 주세요.',
      real: '연습용 카드만 쓸 수 있어요. 실제 카드는 입력하지 마세요.',
      expiry: '월/년 순서로 입력해 주세요. 예: 12/30',
      expired: '유효기간이 지난 카드예요. 다른 카드를 써 주세요.',
      cvc: '숫자 3자리나 4자리를 입력해 주세요.',
    },
    needsScript: '카드로 결제하려면 자바스크립트를 켜 주세요.',
    tooMany: '카드를 너무 여러 번 입력했어요. {when}에 다시 시도해 주세요.',
    nowhere: {
      title: '이 주소에는 페이지가 없어요',
      text: '주소를 확인하거나 장터에서 계속 둘러보세요.',
      toShop: '장터로 돌아가기',
    },
  },
  en: {
    title: 'Card details',
    labels: { number: 'Card number', expiry: 'Expiry date (MM/YY)', cvc: 'CVC', holder: 'Name on the card' },
    hints: { expiry: 'e.g. 12/30', cvc: '3 digits on the back' },
    problems: {
      required: 'Please fill this in.',
      number: 'Please enter all digits of the card number.',
      mistyped: 'The card number is not right. Please check it.',
      real: 'Only practice cards work here. Do not enter a real card.',
      expiry: 'Please enter month and year, e.g. 12/30.',
      expired: 'This card has expired. Please use another one.',
      cvc: 'Please enter 3 or 4 digits.',
    },
    needsScript: 'To pay by card, please switch JavaScript on.',
    tooMany: 'Too many cards were tried. Please try again {when}.',
    nowhere: {
      title: 'There is no page here',
      text: 'Check the address, or go on in the shop.',
      toShop: 'Back to the shop',
    },
  },
}
