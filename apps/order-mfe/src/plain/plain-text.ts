import { createMessages } from '@jangteo/mfe-kit'

export const usePlainText = createMessages({
  ko: {
    change: '변경',
    changeOf: '변경: {name} 수량',
    remove: '빼기',
    orderWithScripts: '장바구니는 여기서 정리하실 수 있어요. 주문하려면 JavaScript를 켜 주세요.',
  },
  en: {
    change: 'Change',
    changeOf: 'Change quantity of {name}',
    remove: 'Remove',
    orderWithScripts: 'You can sort out your cart here. To order, please turn on JavaScript.',
  },
})
